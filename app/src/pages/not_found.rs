//! The friendly 404, and the page for when something broke.

use crate::{
    components::{Icon, icon, phone},
    context::{Page, PageContext, page_context},
};
use leptos::prelude::*;

/// A page that does not exist, or one that failed: the context says which.
#[component]
pub fn NotFound() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    if ctx.page == Page::Failed { failed(&ctx) } else { missing(&ctx) }
}

fn missing(ctx: &PageContext) -> AnyView {
    view! {
        <div class="app-page-error">
            <h1 class="nl-heading nl-heading--level-1">{ctx.t("not-found-title")}</h1>
            <p class="app-lead">{ctx.r("not-found-lead")}</p>
            {home(ctx)}{call(ctx)}
        </div>
    }
    .into_any()
}

fn failed(ctx: &PageContext) -> AnyView {
    view! {
        <div class="app-page-error">
            <h1 class="nl-heading nl-heading--level-1">{ctx.t("failed-title")}</h1>
            <p class="app-lead">{ctx.r("failed-lead")}</p>
            <p class="nl-paragraph">{ctx.r("failed-nothing-lost")}</p>
            {home(ctx)}{call(ctx)}
            <p class="app-muted">{ctx.t("failed-code")}": "<bdi class="app-code" dir="ltr">{ctx.request_id.clone()}</bdi></p>
        </div>
    }
    .into_any()
}

/// To the start of the case when signed in, to the welcome page otherwise.
fn home(ctx: &PageContext) -> AnyView {
    let (page, label) = if ctx.session.is_some() { (Page::Start, "not-found-start") } else { (Page::Welcome, "not-found-welcome") };
    view! { <a class="nl-button nl-button--primary" href=ctx.href(page)><span class="nl-button__label">{ctx.t(label)}</span></a> }
        .into_any()
}

fn call(ctx: &PageContext) -> AnyView {
    view! { <p class="app-contact__phone">{icon(Icon::Phone)}<span>{ctx.t("not-found-call")}" "{phone(&ctx.tenant.phone)}</span></p> }
        .into_any()
}
