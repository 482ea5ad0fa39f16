//! Without scripts: two minutes before the idle end this page asks whether to go on (WCAG 2.2.1).

use super::more::{extend_form, sign_out_form};
use crate::context::page_context;
use leptos::prelude::*;

/// Are you still there?
#[component]
pub fn StillThere() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    view! {
        <div class="app-page-error">
            <h1 class="nl-heading nl-heading--level-1">{ctx.t("still-there-title")}</h1>
            <p class="app-lead">{ctx.r("still-there-lead")}</p>
            <p class="nl-paragraph">{ctx.r("still-there-why")}</p>
            <div class="app-actions">{extend_form(&ctx, &ctx.back, "still-there-go-on")}{sign_out_form(&ctx, "nl-button nl-button--secondary")}</div>
        </div>
    }
    .into_any()
}
