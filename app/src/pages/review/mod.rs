//! The review page of a coach: changed since last time, open, contradictions, questions, cards, agreements.

mod agree;
mod disputes;

use super::{
    agreement_list::{self, Side},
    kit,
    moments::moment,
    notes::{self, Reader},
    words::{self, mixed},
};
use crate::{
    components::{Icon, icon, section},
    context::{Page, PageContext, page_context},
    pages::start::{changes, todos},
    together::{
        Card, ReviewPage, Shared,
        cards::{self, Use},
        parts,
    },
};
use ::dossier::case::{Dossier, Todo};
use leptos::prelude::*;

/// The review page of a coach.
#[component]
pub fn Review() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let Shared::Review(page) = &*ctx.shared else { return ().into_any() };
    let Some(case) = ctx.dossier.clone() else { return ().into_any() };
    let you = mixed(&ctx, "table-you", vec![("name", words::name(&page.name).into())]);
    // What is open has a section of its own
    let rest: Vec<Card> = page.cards.iter().filter(|card| **card != Card::Todos).cloned().collect();
    view! {
        {kit::back_link(ctx.href(Page::Coach), ctx.t("coach-people"))}
        <div class="app-hero">
            <h1 class="nl-heading nl-heading--level-1">{mixed(&ctx, "review-heading", vec![("name", words::name(&page.name).into())])}</h1>
            <p class="app-muted">{ctx.r("review-logged")}" "{you}</p>
        </div>
        {parts::form_error(&ctx, page.error, "agree")}
        {part(&ctx, "changes-h", "review-changes", changed(&ctx, page, &case))}
        {page.cards.contains(&Card::Todos).then(|| part(&ctx, "open-h", "review-open", open(&ctx, &case)))}
        {part(&ctx, "disputes-h", "review-disputes", disputes::list(&ctx, &case))}
        {part(&ctx, "notes-h", "review-questions", notes::list(&ctx, &page.notes, Reader::Coach(&page.name)))}
        {(!rest.is_empty()).then(|| part(&ctx, "cards-h", "review-cards", cards::list(&ctx, &case, &rest, None, Use::Read)))}
        {part(&ctx, "agreements-h", "agreements-all", agreement_list::list(&ctx, &page.agreements, Side::Coach))}
        {part(&ctx, "agree-h", "review-agree", agree::form(&ctx, page))}
        {may(&ctx, page)}
    }
    .into_any()
}

fn part(ctx: &PageContext, id: &'static str, title: &str, body: AnyView) -> AnyView {
    view! {
        <section class="app-section" aria-labelledby=id>
            <h2 class="nl-heading nl-heading--level-2" id=id>{ctx.r(title)}</h2>
            {body}
        </section>
    }
    .into_any()
}

/// What changed since this coach last looked, each with who says so.
fn changed(ctx: &PageContext, page: &ReviewPage, case: &Dossier) -> AnyView {
    let Some(last) = page.last else { return view! { <p class="nl-paragraph">{ctx.r("review-first")}</p> }.into_any() };
    let since = view! { <p class="app-muted">{mixed(ctx, "review-since", vec![("when", moment(ctx, last).into())])}</p> };
    let Some(entries) = case.timeline.value() else {
        return view! { {since}<p class="app-notice">{icon(Icon::Question)}<span>{ctx.r("review-unknown")}</span></p> }.into_any();
    };
    let rows: Vec<AnyView> =
        entries.iter().filter(|entry| page.changed.contains(&entry.id)).map(|entry| changes::item(ctx, entry)).collect();
    let list = if rows.is_empty() {
        view! { <p class="nl-paragraph">{ctx.r("review-nothing-changed")}</p> }.into_any()
    } else {
        view! { <ul class="app-list">{rows}</ul> }.into_any()
    };
    view! { {since}{list} }.into_any()
}

/// What must be done now, in one of the honest states.
fn open(ctx: &PageContext, case: &Dossier) -> AnyView {
    section::section_body(ctx, "review-nothing-open", &case.todos, |all| {
        if all.is_empty() {
            return view! { <p class="nl-paragraph">{ctx.r("review-nothing-open")}</p> }.into_any();
        }
        let rows = all.iter().map(|todo| todo_row(ctx, todo)).collect_view();
        view! { <ul class="app-list">{rows}</ul> }.into_any()
    })
}

fn todo_row(ctx: &PageContext, todo: &Todo) -> AnyView {
    let due = todos::deadline(todo).map(|day| view! { <br/>{todos::due_line(ctx, day, todo.weight)} });
    view! {
        <li>
            <strong>{todos::title(ctx, todo)}</strong>
            {due}
            <br/>
            <span class="app-muted">{todos::reason(ctx, todo)}</span>
        </li>
    }
    .into_any()
}

/// What this coach may see, so that what is not here is not taken for "nothing there".
fn may(ctx: &PageContext, page: &ReviewPage) -> AnyView {
    view! {
        <section class="app-card app-card--quiet" aria-labelledby="may-h">
            <h2 class="nl-heading nl-heading--level-2" id="may-h">{ctx.r("helping-may")}</h2>
            {parts::kinds(ctx, &page.kinds)}
            <p class="app-muted">{ctx.r("helping-not-more")}</p>
        </section>
    }
    .into_any()
}
