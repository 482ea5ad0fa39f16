//! The accessibility statement of this gemeente: what we aim for, what is not shown yet, how to report.

use super::kit;
use crate::{
    components::{Icon, card, icon, phone},
    context::{PageContext, page_context},
};
use leptos::prelude::*;

/// Accessibility.
#[component]
pub fn Accessibility() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let aim = view! {
        <p class="nl-paragraph">{ctx.rw("accessibility-aim", &[("gemeente", ctx.tenant.name.as_str().into())])}</p>
        {kit::bullets(&ctx, &["accessibility-keyboard", "accessibility-zoom", "accessibility-colour", "accessibility-scripts", "accessibility-time", "accessibility-language"])}
    };
    let honest =
        kit::bullets(&ctx, &["accessibility-not-audited", "accessibility-tested", "accessibility-letters", "accessibility-translations"]);
    view! {
        {kit::hero(&ctx, "accessibility-title", ctx.r("accessibility-lead"))}
        {card("accessibility-aim-h", ctx.t("accessibility-aim-title"), aim.into_any())}
        {card("accessibility-honest-h", ctx.t("accessibility-honest-title"), honest)}
        {card("accessibility-report-h", ctx.t("accessibility-report-title"), report(&ctx))}
    }
    .into_any()
}

fn report(ctx: &PageContext) -> AnyView {
    let email = ctx.tenant.email.clone();
    view! {
        <p class="nl-paragraph">{ctx.r("accessibility-report")}</p>
        <p class="app-contact__phone">{icon(Icon::Phone)}{phone(&ctx.tenant.phone)}</p>
        <p class="app-contact__phone">{icon(Icon::Mail)}<a class="nl-link" href=format!("mailto:{email}")><bdi dir="ltr">{email.clone()}</bdi></a></p>
        <p class="nl-paragraph">{ctx.r("accessibility-complain")}</p>
    }
    .into_any()
}
