//! Messages of the gemeente, newest first.

use super::kit;
use crate::{
    components::{Icon, date, icon, section, section::section_body},
    context::{Page, PageContext, page_context},
    language,
};
use dossier::{facts::Bericht, provenance::Fact};
use leptos::prelude::*;

/// The list of messages.
#[component]
pub fn Messages() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let Some(dossier) = ctx.dossier.clone() else { return kit::hero(&ctx, "messages-title", ctx.r("messages-lead")) };
    view! {
        {kit::hero(&ctx, "messages-title", ctx.r("messages-lead"))}
        {section(&ctx, "list", ctx.t("messages-list-title"), "messages-nothing", &dossier.messages, |all| list(&ctx, all))}
        {kit::note(Icon::Mail, ctx.r("messages-letters-title"), ctx.r("messages-letters-text"))}
    }
    .into_any()
}

fn list(ctx: &PageContext, all: &[Fact<Bericht>]) -> AnyView {
    let items = all.iter().map(|message| row(ctx, &message.value)).collect_view();
    let unread = all.iter().filter(|message| message.value.opened.is_none()).count();
    let count = (unread > 0).then(|| view! { <p class="nl-paragraph">{ctx.tw("messages-unread-count", &[("count", unread.into())])}</p> });
    view! { {count}<ul class="app-rows">{items}</ul>{kit::sources(ctx, all.iter().map(|message| &message.provenance))} }.into_any()
}

fn row(ctx: &PageContext, message: &Bericht) -> AnyView {
    let unread = message.opened.is_none().then(|| view! { <span class="app-unread">{ctx.t("messages-new")}</span> });
    let attachments = (!message.attachments.is_empty())
        .then(|| kit::fact(Icon::File, ctx.rw("messages-attachments", &[("count", message.attachments.len().into())])));
    let last = message
        .last_day
        .map(|day| kit::fact(Icon::Warning, view! { <strong>{ctx.t("messages-act-until")}" "{date(ctx, day)}</strong> }.into_any()));
    let sent = language::zoned(message.published).date();
    view! {
        <li>
            <a class="app-card app-card--link" href=ctx.href(Page::Message(message.id.clone())) data-unread=message.opened.is_none().then_some("")>
                <span class="app-card__head"><strong><bdi lang="nl" dir="auto">{subject(ctx, message)}</bdi></strong>{unread}</span>
                <ul class="app-facts">{kit::fact(Icon::Calendar, date(ctx, sent))}{last}{attachments}</ul>
                <span class="app-more">{ctx.t("messages-read")}{icon(Icon::ChevronEnd)}</span>
            </a>
        </li>
    }
    .into_any()
}

/// The subject as sent; a message without one still has a name.
pub fn subject(ctx: &PageContext, message: &Bericht) -> String {
    let subject = kit::clean(&message.subject);
    if subject.trim().is_empty() { ctx.t("messages-no-subject") } else { subject }
}

/// The body of one section, for the refresh island.
pub fn section_fragment(ctx: &PageContext, name: &str) -> Option<AnyView> {
    let dossier = ctx.dossier.as_ref()?;
    (name == "list").then(|| section_body(ctx, "messages-nothing", &dossier.messages, |all| list(ctx, all)))
}
