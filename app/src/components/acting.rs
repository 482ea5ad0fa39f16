//! "Acting for NAME": around every page of somebody else's case, unmistakable.

use super::icon::{Icon, icon};
use crate::{
    context::{Page, PageContext},
    pages::words::{self, mixed},
    together::Shared,
};
use leptos::prelude::*;

/// The name of the person somebody else acts for on this page.
pub fn subject(ctx: &PageContext) -> Option<&str> {
    match &*ctx.shared {
        Shared::Helping(page) => Some(&page.name),
        _ => None,
    }
}

/// The bar over the page, opaque and in view; nothing on one's own pages.
pub fn top(ctx: &PageContext) -> AnyView {
    let Some(name) = subject(ctx) else { return ().into_any() };
    view! { <section class="app-acting app-acting--top" aria-label=ctx.t("helping-title")>{inside(ctx, name)}</section> }.into_any()
}

/// The same at the end of the page, where the last form stands.
pub fn end(ctx: &PageContext) -> AnyView {
    let Some(name) = subject(ctx) else { return ().into_any() };
    view! { <div class="app-acting app-acting--end">{inside(ctx, name)}</div> }.into_any()
}

fn inside(ctx: &PageContext, name: &str) -> AnyView {
    view! {
        <div class="app-acting__in">
            <p class="app-acting__text">{icon(Icon::Users)}<strong>{mixed(ctx, "helping-for", vec![("name", words::name(name).into())])}</strong></p>
            <a class="nl-link app-acting__back" href=ctx.href(Page::Start)>{icon(Icon::Back)}<span>{ctx.label("helping-own")}</span></a>
        </div>
    }
    .into_any()
}
