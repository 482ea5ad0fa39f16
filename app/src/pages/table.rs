//! The other side of a table: waiting for a yes, looking along, or over.

use crate::{
    components::{Icon, icon},
    context::{Page, PageContext, page_context},
    pages::{
        kit,
        words::{self, mixed},
    },
    together::{
        Shared, TablePage,
        cards::{self, Use},
        parts::{self, deed},
    },
};
use leptos::prelude::*;

/// The other side of a table.
#[component]
pub fn Table() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let hero = view! { <h1 class="nl-heading nl-heading--level-1">{ctx.t("table-title")}</h1> };
    if running(&ctx).is_none() {
        return view! { {hero}{over(&ctx)} }.into_any();
    }
    let stream = format!("/{}/table/stream", ctx.lang.code());
    view! { {hero}{parts::live(&ctx, stream, region(&ctx))} }.into_any()
}

/// The seat, while its table runs.
pub fn running(ctx: &PageContext) -> Option<&TablePage> {
    match &*ctx.shared {
        Shared::Table(page) if !page.over => Some(page),
        _ => None,
    }
}

/// The part of the page that changes: the same for the page and for each live frame.
pub fn region(ctx: &PageContext) -> AnyView {
    // It comes anew without the page: nothing in it opens by a tap
    let ctx = &ctx.untapped();
    match running(ctx) {
        None => over(ctx),
        Some(page) if page.confirmed => looking(ctx, page),
        Some(page) => waiting(ctx, page),
    }
}

/// The number, huge, until the person says yes.
fn waiting(ctx: &PageContext, page: &TablePage) -> AnyView {
    let subject = || words::name(&page.subject).into();
    view! {
        <section class="app-card app-card--next app-tasks" aria-labelledby="wait-h">
            <h2 class="nl-heading nl-heading--level-2" id="wait-h" data-news="">{mixed(ctx, "table-waiting", vec![("name", subject())])}</h2>
            <p class="nl-paragraph">{mixed(ctx, "table-number", vec![("name", subject())])}</p>
            <p class="app-tnumber"><bdi class="app-ltr" dir="ltr">{page.number.clone()}</bdi></p>
            <p class="app-muted">{mixed(ctx, "table-you-are", vec![("name", words::name(&page.name).into())])}</p>
            {leave(ctx)}
        </section>
    }
    .into_any()
}

fn looking(ctx: &PageContext, page: &TablePage) -> AnyView {
    let subject = || words::name(&page.subject).into();
    let lead = if page.cards.is_empty() { "table-empty" } else { "together-point-hint" };
    let laid =
        ctx.dossier.as_ref().filter(|_| !page.cards.is_empty()).map(|case| cards::list(ctx, case, &page.cards, page.lit, Use::Point));
    view! {
        <section class="app-card" aria-labelledby="who-h">
            <h2 class="nl-heading nl-heading--level-2 app-card__title" id="who-h" data-news="">
                {icon(Icon::Users)}<span>{mixed(ctx, "table-with", vec![("name", subject())])}</span>
            </h2>
            <p class="app-muted">{mixed(ctx, "table-you", vec![("name", subject())])}</p>
            <p class="app-muted">{mixed(ctx, "table-private", vec![("name", subject())])}</p>
            {leave(ctx)}
        </section>
        <section class="app-section" aria-labelledby="table-h">
            <h2 class="nl-heading nl-heading--level-2" id="table-h">{ctx.r("together-table")}</h2>
            <p class="app-muted">{ctx.r(lead)}</p>
            {laid}
        </section>
    }
    .into_any()
}

fn leave(ctx: &PageContext) -> AnyView {
    deed("leave", "leave", "nl-button nl-button--secondary", Icon::Door, ctx.r("table-leave"))
}

/// One calm sentence, whatever the reason.
fn over(ctx: &PageContext) -> AnyView {
    view! {
        <section class="app-card" aria-labelledby="over-h">
            <h2 class="nl-heading nl-heading--level-2" id="over-h" data-news="">{ctx.r("table-over-title")}</h2>
            <p class="app-lead">{ctx.r("table-over")}</p>
            <p class="nl-paragraph">{ctx.r("table-over-again")}</p>
            {kit::back_link(ctx.href(Page::Join(None)), ctx.t("join-link"))}
        </section>
    }
    .into_any()
}
