//! The way in, by QR code or by six words: to a table now, or to access that lasts.

use crate::{
    components::{Icon, date, icon},
    context::{Page, PageContext, page_context},
    language::neutral,
    pages::{
        kit,
        words::{self, mixed},
    },
    together::{FormError, JoinKind, JoinPage, Kind, Other, OtherKind, Shared, parts},
};
use jiff::civil::Date;
use leptos::prelude::*;

/// The way in.
#[component]
pub fn Join() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let page = match &*ctx.shared {
        Shared::Join(page) => page.clone(),
        _ => JoinPage { code: None, invitation: None, words: String::new(), name: String::new(), error: None, signed_in_as: None },
    };
    match &page.invitation {
        Some(JoinKind::Helper { subject, kinds, until }) => lasting(&ctx, &page, &Lasting { coach: false, subject, kinds, until: *until }),
        Some(JoinKind::Coach { subject, kinds, until }) => lasting(&ctx, &page, &Lasting { coach: true, subject, kinds, until: *until }),
        Some(JoinKind::Table) | None => table(&ctx, &page),
    }
}

fn signed_in_as(page: &JoinPage, kind: OtherKind) -> Option<&Other> {
    page.signed_in_as.as_ref().filter(|who| who.kind == kind)
}

/// To a table: words unless a good code came with the address, and a name unless a coach's is known.
fn table(ctx: &PageContext, page: &JoinPage) -> AnyView {
    let by_code = page.code.is_some() && page.invitation.is_some();
    let coach = signed_in_as(page, OtherKind::Coach);
    let lead = if by_code { "join-lead-code" } else { "join-lead-words" };
    let field = match page.error {
        Some(FormError::NoName | FormError::TooLong) => "name",
        _ if by_code => "name",
        _ => "words",
    };
    let who = match coach {
        Some(coach) => {
            view! { <p class="nl-paragraph">{mixed(ctx, "join-as", vec![("name", words::name(&coach.name).into())])}</p> }.into_any()
        }
        None => name_field(ctx, page),
    };
    let what = if by_code { code_field(page) } else { words_field(ctx, page) };
    view! {
        {kit::hero(ctx, "join-title", ctx.r(lead))}
        {parts::form_error(ctx, page.error, field)}
        <form class="app-form" method="post" id="join-form">
            <input type="hidden" name="do" value="join"/>
            {what}
            {who}
            <button class="nl-button nl-button--primary app-sign-in" type="submit">
                <span class="nl-button__icon-start">{icon(Icon::Users)}</span><span class="nl-button__label">{ctx.label("join-go")}</span>
            </button>
        </form>
        <ul class="app-facts">
            {kit::fact(Icon::Check, ctx.r("join-only-table"))}
            {kit::fact(Icon::Language, ctx.r("join-language"))}
            {kit::fact(Icon::Shield, ctx.r("join-nothing-kept"))}
        </ul>
        {coach.is_none().then(|| coach_first(ctx, page))}
    }
    .into_any()
}

fn code_field(page: &JoinPage) -> AnyView {
    view! { <input type="hidden" name="code" value=page.code.clone().unwrap_or_default()/> }.into_any()
}

/// One field for the six words, as they are read out: Dutch, left to right, without capitals.
fn words_field(ctx: &PageContext, page: &JoinPage) -> AnyView {
    let wrong = matches!(page.error, Some(FormError::WordsUnknown | FormError::CodeUnknown | FormError::TooManyTries));
    let hint = view! { <span id="words-hint">{ctx.r("join-words-hint")}</span> };
    field(
        ctx,
        "words",
        "join-words",
        hint.into_any(),
        page.error.filter(|_| wrong),
        view! {
            <input class="utrecht-textbox utrecht-textbox--html-input" type="text" id="words" name="words" value=neutral(&page.words)
                lang="nl" dir="ltr" autocapitalize="none" autocomplete="off" spellcheck="false" maxlength="200"
                aria-describedby="words-hint" aria-invalid=wrong.then_some("true")/>
        }
        .into_any(),
    )
}

fn name_field(ctx: &PageContext, page: &JoinPage) -> AnyView {
    let wrong = matches!(page.error, Some(FormError::NoName | FormError::TooLong));
    let value = if page.name.is_empty() {
        page.signed_in_as.as_ref().map(|who| neutral(&who.name)).unwrap_or_default()
    } else {
        neutral(&page.name)
    };
    let hint = view! { <span id="name-hint">{ctx.r("join-name-hint")}</span> };
    field(
        ctx,
        "name",
        "join-name",
        hint.into_any(),
        page.error.filter(|_| wrong),
        view! {
            <input class="utrecht-textbox utrecht-textbox--html-input" type="text" id="name" name="name" value=value dir="auto" autocomplete="name"
                maxlength="60" aria-describedby="name-hint" aria-invalid=wrong.then_some("true")/>
        }
        .into_any(),
    )
}

fn field(ctx: &PageContext, id: &'static str, label: &str, hint: AnyView, error: Option<FormError>, input: AnyView) -> AnyView {
    let class = if error.is_some() { "utrecht-form-field utrecht-form-field--invalid app-field" } else { "utrecht-form-field app-field" };
    let error = error.map(|error| {
        view! { <div class="utrecht-form-field-error-message">{icon(Icon::Warning)}<span>{ctx.r(&parts::error_id(error))}</span></div> }
    });
    view! {
        <div class=class>
            <div class="utrecht-form-field__label"><label class="utrecht-form-label" for=id>{ctx.label(label)}</label></div>
            <div class="utrecht-form-field-description">{hint}</div>
            {error}
            <div class="utrecht-form-field__input">{input}</div>
        </div>
    }
    .into_any()
}

/// A coach signs in first, and comes back here.
fn coach_first(ctx: &PageContext, page: &JoinPage) -> AnyView {
    view! {
        <section class="app-card app-card--quiet" aria-labelledby="coach-h">
            <h2 class="nl-heading nl-heading--level-2" id="coach-h">{ctx.r("join-coach-title")}</h2>
            <p class="nl-paragraph">{ctx.r("join-coach-text")}</p>
            {sign_in(ctx, page, true, "nl-button nl-button--secondary")}
        </section>
    }
    .into_any()
}

/// Sign in and come back to this invitation.
fn sign_in(ctx: &PageContext, page: &JoinPage, coach: bool, class: &'static str) -> AnyView {
    let (action, label) = if coach { ("coach/sign-in", "join-coach-sign-in") } else { ("sign-in", "join-helper-sign-in") };
    view! {
        <form method="post" action=format!("/{}/{action}", ctx.lang.code())>
            <input type="hidden" name="page" value=Page::Join(page.code.clone()).path()/>
            <button class=class type="submit"><span class="nl-button__icon-start">{icon(Icon::User)}</span><span class="nl-button__label">{ctx.label(label)}</span></button>
        </form>
    }
    .into_any()
}

/// What an invitation to lasting access gives.
struct Lasting<'a> {
    coach: bool,
    subject: &'a str,
    kinds: &'a [Kind],
    until: Date,
}

fn lasting(ctx: &PageContext, page: &JoinPage, gives: &Lasting<'_>) -> AnyView {
    let (lead, can, accept, wanted) = if gives.coach {
        ("join-coach-lead", "join-coach-can", "join-coach-accept", OtherKind::Coach)
    } else {
        ("join-helper-lead", "join-helper-can", "join-helper-accept", OtherKind::Helper)
    };
    let subject = || words::name(gives.subject).into();
    let own = (!gives.coach).then(|| kit::fact(Icon::User, ctx.r("join-helper-own")));
    let go_on = match signed_in_as(page, wanted) {
        Some(who) => agree(ctx, page, who, accept),
        None => sign_in(ctx, page, gives.coach, "nl-button nl-button--primary app-sign-in"),
    };
    view! {
        {kit::hero(ctx, "join-title", mixed(ctx, lead, vec![("name", subject())]))}
        {parts::form_error(ctx, page.error, "go-on")}
        <section class="app-card" aria-labelledby="kinds-h">
            <h2 class="nl-heading nl-heading--level-2" id="kinds-h">{ctx.r("join-kinds")}</h2>
            {parts::kinds(ctx, gives.kinds)}
            <ul class="app-facts">
                {kit::fact(Icon::Check, ctx.r(can))}
                {own}
                {kit::fact(Icon::Calendar, mixed(ctx, "join-until", vec![("date", date(ctx, gives.until).into())]))}
                {kit::fact(Icon::Hourglass, mixed(ctx, "join-then-yes", vec![("name", subject())]))}
            </ul>
        </section>
        <div id="go-on" tabindex="-1">{go_on}</div>
    }
    .into_any()
}

/// Signed in as the right kind of person: one button. Words that were looked up go along.
fn agree(ctx: &PageContext, page: &JoinPage, who: &Other, label: &str) -> AnyView {
    let holds = match &page.code {
        Some(_) => code_field(page),
        None => view! { <input type="hidden" name="words" value=page.words.clone()/> }.into_any(),
    };
    view! {
        <form class="app-form" method="post">
            <p class="nl-paragraph">{mixed(ctx, "join-signed-in", vec![("name", words::name(&who.name).into())])}</p>
            <input type="hidden" name="do" value="accept"/>
            {holds}
            <button class="nl-button nl-button--primary app-sign-in" type="submit">
                <span class="nl-button__icon-start">{icon(Icon::Check)}</span><span class="nl-button__label">{ctx.label(label)}</span>
            </button>
        </form>
    }
    .into_any()
}
