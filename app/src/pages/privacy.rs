//! Privacy in plain words. Readable without signing in.

use super::kit;
use crate::{
    components::{Icon, card, icon},
    context::{Page, PageContext, page_context},
};
use leptos::prelude::*;

/// Privacy.
#[component]
pub fn Privacy() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let gemeente = ctx.rw("privacy-who", &[("gemeente", ctx.tenant.name.as_str().into())]);
    let data = ctx
        .session
        .map(|_| view! { <p class="nl-paragraph"><a class="nl-link" href=ctx.href(Page::MyData)>{ctx.t("privacy-see-data")}</a></p> });
    view! {
        {kit::hero(&ctx, "privacy-title", ctx.r("privacy-lead"))}
        {card("privacy-who-h", ctx.t("privacy-who-title"), view! { <p class="nl-paragraph">{gemeente}</p>{kit::bullets(&ctx, &["privacy-why", "privacy-bsn"])} }.into_any())}
        {card("privacy-what-h", ctx.t("privacy-what-title"), view! { {kit::bullets(&ctx, &["privacy-what-sources", "privacy-what-never", "privacy-what-health"])}{data} }.into_any())}
        {card("privacy-kept-h", ctx.t("privacy-kept-title"), kit::bullets(&ctx, &["privacy-kept-session", "privacy-kept-log", "privacy-kept-others"]))}
        {card("privacy-cookies-h", ctx.t("privacy-cookies-title"), kit::bullets(&ctx, &["privacy-cookies-two", "privacy-cookies-no-tracking", "privacy-cookies-shared"]))}
        {rights(&ctx)}
    }
    .into_any()
}

fn rights(ctx: &PageContext) -> AnyView {
    let email = ctx.tenant.privacy_email.clone();
    let body = view! {
        {kit::bullets(ctx, &["privacy-right-see", "privacy-right-correct", "privacy-right-month", "privacy-right-complain"])}
        <p class="nl-paragraph">{ctx.r("privacy-write")}</p>
        <p class="app-contact__phone">{icon(Icon::Mail)}<a class="nl-link" href=format!("mailto:{email}")><bdi dir="ltr">{email.clone()}</bdi></a></p>
    };
    card("privacy-rights-h", ctx.t("privacy-rights-title"), body.into_any())
}
