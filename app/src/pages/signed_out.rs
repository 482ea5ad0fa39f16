//! After signing out: clear what is over, and what to do on a shared phone.

use crate::{
    components::{Icon, icon},
    context::{Page, page_context},
    pages::kit,
};
use leptos::prelude::*;

/// Signed out.
#[component]
pub fn SignedOut() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    view! {
        <div class="app-page-error">
            <h1 class="nl-heading nl-heading--level-1">{ctx.t("signed-out-title")}</h1>
            <p class="app-lead">{ctx.r("signed-out-lead")}</p>
            <ul class="app-facts">
                {kit::fact(Icon::Check, ctx.r("signed-out-kept"))}
                {kit::fact(Icon::User, ctx.r("signed-out-shared"))}
            </ul>
            <a class="nl-button nl-button--primary" href=ctx.href(Page::Welcome)><span class="nl-button__label">{ctx.t("signed-out-again")}</span></a>
            <a class="nl-link app-back" href=ctx.href(Page::Help)>{icon(Icon::Phone)}<span>{ctx.t("help-title")}</span></a>
        </div>
    }
    .into_any()
}
