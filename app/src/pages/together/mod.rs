//! Look together: the person's side.

pub mod invite;
mod running;
mod start;

use crate::{
    context::{PageContext, page_context},
    pages::kit,
    together::{Shared, TogetherPage, cards, parts},
};
use leptos::prelude::*;

/// Look together: the person's side.
#[component]
pub fn Together() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let page = of(&ctx);
    let error = parts::form_error(&ctx, page.error, if page.table.is_some() { "main" } else { "cards" });
    if page.table.is_none() {
        return view! { {kit::hero(&ctx, "together-title", ctx.r("together-lead"))}{error}{start::view(&ctx, &page)} }.into_any();
    }
    let stream = format!("/{}/together/stream", ctx.lang.code());
    let title = view! { <h1 class="nl-heading nl-heading--level-1">{ctx.t("together-title")}</h1> };
    view! { {title}{error}{parts::live(&ctx, stream, region(&ctx))} }.into_any()
}

/// What the server filled in; without it, what could be put on a table.
fn of(ctx: &PageContext) -> TogetherPage {
    match &*ctx.shared {
        Shared::Together(page) => page.clone(),
        _ => TogetherPage { offered: ctx.dossier.as_ref().map(|case| cards::offered(case)).unwrap_or_default(), ..TogetherPage::default() },
    }
}

/// The part of the page that changes while the table runs: the same for the page and for each live frame.
pub fn region(ctx: &PageContext) -> AnyView {
    // It comes anew without the page: nothing in it opens by a tap
    let ctx = &ctx.untapped();
    let page = of(ctx);
    match &page.table {
        Some(table) => running::view(ctx, table, &page.offered),
        None => ().into_any(),
    }
}
