//! A person's case as a helper sees it.

use super::{
    kit,
    notes::{self, Reader},
    words::{self, mixed},
};
use crate::{
    components::{Icon, acting, date, icon, interpreter::interpreter},
    context::{Page, PageContext, page_context},
    together::{
        HelpingPage, Kind, Shared,
        cards::{self, Use},
        parts,
    },
};
use leptos::prelude::*;

/// A person's case as a helper sees it. Who it is about stands above it, in its title, and at its end.
#[component]
pub fn Helping() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let Shared::Helping(page) = &*ctx.shared else { return ().into_any() };
    let send = mixed(&ctx, "helping-send", vec![("name", words::name(&page.name).into())]);
    view! {
        {kit::back_link(ctx.href(Page::HelpingList), ctx.t("helping-title"))}
        <div class="app-hero">
            <h1 class="nl-heading nl-heading--level-1">{mixed(&ctx, "helping-heading", vec![("name", words::name(&page.name).into())])}</h1>
            <p class="app-lead">{send}</p>
            <p class="app-muted">{mixed(&ctx, "helpers-until", vec![("date", date(&ctx, page.until).into())])}</p>
        </div>
        {parts::form_error(&ctx, page.error, "text")}
        {case(&ctx, page)}
        {page.prepare.then(|| drafts(&ctx, page))}
        {may(&ctx, page)}
        {interpreter(&ctx)}
        {acting::end(&ctx)}
    }
    .into_any()
}

fn case(ctx: &PageContext, page: &HelpingPage) -> AnyView {
    match &ctx.dossier {
        Some(case) if !page.cards.is_empty() => {
            let you = mixed(ctx, "table-you", vec![("name", words::name(&page.name).into())]);
            view! { <p class="app-notice">{icon(Icon::Info)}<span>{you}</span></p>{cards::list(ctx, case, &page.cards, None, Use::Read)} }
                .into_any()
        }
        _ => view! { <p class="app-notice">{icon(Icon::Info)}<span>{ctx.r("helping-no-cards")}</span></p> }.into_any(),
    }
}

fn drafts(ctx: &PageContext, page: &HelpingPage) -> AnyView {
    view! {
        <section class="app-section" aria-labelledby="drafts-h">
            <h2 class="nl-heading nl-heading--level-2" id="drafts-h">{mixed(ctx, "helping-drafts", vec![("name", words::name(&page.name).into())])}</h2>
            {notes::form(ctx, &notes::DRAFT, &page.draft, page.error)}
            {notes::list(ctx, &page.notes, Reader::Helper)}
        </section>
    }
    .into_any()
}

/// What is shared and what is not, each said as such: a kind that is not shared is never "nothing there".
fn may(ctx: &PageContext, page: &HelpingPage) -> AnyView {
    let not: Vec<Kind> = Kind::ALL.into_iter().filter(|kind| !page.kinds.contains(kind)).collect();
    let not = (!not.is_empty()).then(|| {
        view! {
            <h3 class="nl-heading nl-heading--level-3">{mixed(ctx, "helping-not-shared", vec![("name", words::name(&page.name).into())])}</h3>
            {parts::kinds(ctx, &not)}
            <p class="app-muted">{ctx.r("helping-not-more")}</p>
        }
    });
    view! {
        <section class="app-card" aria-labelledby="may-h">
            <h2 class="nl-heading nl-heading--level-2" id="may-h">{ctx.r("helping-may")}</h2>
            {parts::kinds(ctx, &page.kinds)}
            {not}
        </section>
    }
    .into_any()
}
