//! One message: the Dutch text as the gemeente sent it, and what is expected in the reader's language.

use super::{kit, messages::subject, words};
use crate::{
    components::{Icon, date, icon, phone, section::not_known, source_line, when},
    context::{Page, PageContext, page_context},
    language::Tap,
    letters::Letter,
    markdown,
};
use dossier::{
    codes::HandelingsPerspectief,
    facts::Bericht,
    provenance::{Fact, Section},
};
use leptos::prelude::*;

/// One message.
#[component]
pub fn MessagePage() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let Page::Message(id) = &ctx.page else { return ().into_any() };
    let back = kit::back_link(ctx.href(Page::Messages), ctx.t("message-back"));
    let messages = ctx.dossier.as_ref().map(|dossier| &dossier.messages);
    let found = messages.and_then(Section::value).and_then(|all| all.iter().find(|message| message.value.id == *id));
    match (found, messages) {
        (Some(message), _) => view! { {back}{letter(&ctx, message)} }.into_any(),
        (None, Some(Section::NotKnown { gaps })) => view! {
            {back}
            <h1 class="nl-heading nl-heading--level-1">{ctx.t("message-title")}</h1>
            {not_known(&ctx, gaps, true)}
        }
        .into_any(),
        (None, _) => view! {
            {back}
            <div class="app-page-error">
                <h1 class="nl-heading nl-heading--level-1">{ctx.t("message-not-found-title")}</h1>
                <p class="nl-paragraph">{ctx.r("message-not-found")}</p>
            </div>
        }
        .into_any(),
    }
}

fn letter(ctx: &PageContext, fact: &Fact<Bericht>) -> AnyView {
    let message = &fact.value;
    view! {
        <div class="app-hero">
            <p class="app-kicker"><bdi lang="nl">{ctx.tenant.name.clone()}</bdi></p>
            <h1 class="nl-heading nl-heading--level-1"><bdi lang="nl" dir="auto">{subject(ctx, message)}</bdi></h1>
            <p class="app-muted">{when(ctx, message.published)}</p>
        </div>
        {companion(ctx, message)}
        {expected(ctx, message)}
        <section class="app-section" aria-labelledby="text-h">
            <h2 class="app-vh" id="text-h">{ctx.t("message-text")}</h2>
            <p class="app-notice">{icon(Icon::Language)}<span>{ctx.r("message-in-dutch")}</span></p>
            <article class="app-letter" lang="nl" dir="ltr">{markdown::view(&message.text)}</article>
        </section>
        {attachments(ctx, message)}
        <section class="app-card" aria-labelledby="ask-h">
            <h2 class="nl-heading nl-heading--level-2" id="ask-h">{ctx.t("message-ask-title")}</h2>
            <p class="nl-paragraph">{ctx.r("message-ask")}</p>
            <p class="app-contact__phone">{icon(Icon::Phone)}{phone(&ctx.tenant.phone)}</p>
        </section>
        {source_line(ctx, &fact.provenance)}
    }
    .into_any()
}

/// What kind of letter this is, when the sender says so: the way to what it means.
fn companion(ctx: &PageContext, message: &Bericht) -> AnyView {
    let Some(letter) = message.kind.as_deref().and_then(Letter::of_type) else { return ().into_any() };
    let title = ctx.text().rich(&format!("letter-{}", letter.slug()), Tap::Nothing);
    view! {
        <section class="app-card app-card--next" aria-labelledby="companion-h">
            <h2 class="nl-heading nl-heading--level-2" id="companion-h">{ctx.t("letters-open")}</h2>
            <ul class="app-list"><li><a class="app-list__link" href=ctx.href(Page::Letters(Some(letter.slug().to_owned())))>
                {icon(Icon::File)}<span>{title}</span>{icon(Icon::ChevronEnd)}
            </a></li></ul>
        </section>
    }
    .into_any()
}

/// What the gemeente expects, in the reader's language, and until when.
fn expected(ctx: &PageContext, message: &Bericht) -> AnyView {
    let what = message.perspective.as_ref().map(|code| kit::fact(Icon::Info, words::code(ctx, code, perspective_id)));
    let until = message
        .last_day
        .map(|day| kit::fact(Icon::Calendar, view! { {ctx.t("messages-act-until")}" "<strong>{date(ctx, day)}</strong> }.into_any()));
    if what.is_none() && until.is_none() {
        return view! { <p class="app-notice">{icon(Icon::Info)}<span>{ctx.r("message-nothing-asked")}</span></p> }.into_any();
    }
    view! {
        <section class="app-card app-card--next" aria-labelledby="expected-h">
            <h2 class="nl-heading nl-heading--level-2" id="expected-h">{ctx.t("message-expected")}</h2>
            <ul class="app-facts">{what}{until}</ul>
        </section>
    }
    .into_any()
}

/// Names of what is attached. The documents themselves are in the gemeente's own portal.
fn attachments(ctx: &PageContext, message: &Bericht) -> AnyView {
    if message.attachments.is_empty() {
        return ().into_any();
    }
    let items = message
        .attachments
        .iter()
        .map(|name| view! { <li>{icon(Icon::File)}<bdi lang="nl" dir="auto">{kit::clean(name)}</bdi></li> })
        .collect_view();
    view! {
        <section class="app-card" aria-labelledby="attached-h">
            <h2 class="nl-heading nl-heading--level-2" id="attached-h">{ctx.t("message-attachments")}</h2>
            <ul class="app-attachments">{items}</ul>
            <p class="app-muted">{ctx.r("message-attachments-where")}</p>
        </section>
    }
    .into_any()
}

pub(crate) const fn perspective_id(perspective: HandelingsPerspectief) -> &'static str {
    match perspective {
        HandelingsPerspectief::Betalen => "message-do-pay",
        HandelingsPerspectief::Incasso => "message-do-debit",
        HandelingsPerspectief::InformatieGeven => "message-do-give",
        HandelingsPerspectief::InformatieKrijgen => "message-do-read",
        HandelingsPerspectief::ReactieOntvangen => "message-do-reply",
        HandelingsPerspectief::VernieuwingNodig => "message-do-renew",
        HandelingsPerspectief::UitnodigingVoorAfspraak => "message-do-appointment",
    }
}
