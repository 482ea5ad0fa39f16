//! Understand a letter: two questions to find a paper one, then what it is, what to do, before when, what if not, who helps.

use super::kit;
use crate::{
    components::{Icon, card, date, icon, phone, source_line},
    context::{Page, PageContext, page_context},
    language::{Lang, Tap, Text},
    letters::{Letter, Sender, When},
};
use dossier::case::{DateWeight, Deadline, DeadlineKind, DeadlineStand};
use leptos::prelude::*;

/// The questions, or one letter.
#[component]
pub fn Letters() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let Page::Letters(which) = &ctx.page else { return ().into_any() };
    match which.as_deref() {
        None => sender(&ctx),
        Some("duo") => sentences(&ctx, Sender::Duo),
        Some("gemeente") => sentences(&ctx, Sender::Gemeente),
        Some("other") => other(&ctx),
        Some(slug) => Letter::from_slug(slug).map_or_else(|| sender(&ctx), |letter| one(&ctx, letter)),
    }
}

/// Does the page exist?
pub fn known(which: &str) -> bool {
    matches!(which, "duo" | "gemeente" | "other") || Letter::from_slug(which).is_some()
}

fn to(ctx: &PageContext, which: &str) -> String {
    ctx.href(Page::Letters(Some(which.to_owned())))
}

fn choice(href: String, picture: Icon, text: AnyView) -> AnyView {
    view! { <li><a class="app-list__link" href=href>{icon(picture)}<span>{text}</span>{icon(Icon::ChevronEnd)}</a></li> }.into_any()
}

/// First question: who wrote it.
fn sender(ctx: &PageContext) -> AnyView {
    let quiet = ctx.untapped();
    view! {
        {kit::hero(ctx, "letters-title", ctx.r("letters-lead"))}
        <section class="app-section" aria-labelledby="who-h">
            <h2 class="nl-heading nl-heading--level-2" id="who-h">{ctx.t("letters-who")}</h2>
            <p class="app-muted">{ctx.r("letters-who-hint")}</p>
            <ul class="app-list">
                {choice(to(ctx, "duo"), Icon::Building, quiet.r("letters-from-duo"))}
                {choice(to(ctx, "gemeente"), Icon::Home, quiet.r("letters-from-gemeente"))}
                {choice(to(ctx, "other"), Icon::Question, quiet.r("letters-from-other"))}
            </ul>
        </section>
    }
    .into_any()
}

/// Second question: which sentence stands in it. The Dutch one first: that is what the reader sees on paper.
fn sentences(ctx: &PageContext, sender: Sender) -> AnyView {
    let items = Letter::ALL
        .into_iter()
        .filter(|letter| letter.sender() == sender)
        .map(|letter| {
            let own = ctx.needs_own().then(|| view! { <br/>{ctx.untapped().r(&letter.message("key"))} });
            choice(to(ctx, letter.slug()), Icon::File, view! { {dutch_sentence(letter)}{own} }.into_any())
        })
        .collect_view();
    view! {
        {kit::back_link(ctx.href(Page::Letters(None)), ctx.t("letters-again"))}
        {kit::hero(ctx, "letters-title", ctx.r("letters-which-hint"))}
        <section class="app-section" aria-labelledby="which-h">
            <h2 class="nl-heading nl-heading--level-2" id="which-h">{ctx.t("letters-which")}</h2>
            <ul class="app-list">{items}</ul>
        </section>
        {card("none-h", ctx.t("letters-none"), view! { <p class="nl-paragraph">{ctx.r("letters-none-text")}</p>{call(ctx)} }.into_any())}
    }
    .into_any()
}

fn other(ctx: &PageContext) -> AnyView {
    view! {
        {kit::back_link(ctx.href(Page::Letters(None)), ctx.t("letters-again"))}
        {kit::hero(ctx, "letters-title", ctx.r("letters-other-text"))}
        {call(ctx)}
    }
    .into_any()
}

fn dutch_sentence(letter: Letter) -> AnyView {
    view! { <strong lang="nl" dir="ltr">{Text { lang: Lang::Nl }.get(&letter.message("key"))}</strong> }.into_any()
}

fn call(ctx: &PageContext) -> AnyView {
    view! { <p class="app-contact__phone">{icon(Icon::Phone)}<span><bdi lang="nl">{ctx.tenant.name.clone()}</bdi>": "{phone(&ctx.tenant.phone)}</span></p> }.into_any()
}

/// One letter.
fn one(ctx: &PageContext, letter: Letter) -> AnyView {
    let own = ctx.needs_own().then(|| view! { <p class="nl-paragraph">{ctx.r(&letter.message("key"))}</p> });
    let part = |id: &'static str, picture: Icon, title: &str, body: AnyView| {
        view! {
            <section class="app-card" aria-labelledby=id>
                <h2 class="nl-heading nl-heading--level-3 app-card__title" id=id>{icon(picture)}<span>{ctx.t(title)}</span></h2>
                {body}
            </section>
        }
    };
    let say = |which: &str| view! { <p class="nl-paragraph">{ctx.r(&letter.message(which))}</p> }.into_any();
    let help = view! { <p class="nl-paragraph">{ctx.r("letters-help-text")}</p>{call(ctx)} }.into_any();
    view! {
        {kit::back_link(ctx.href(Page::Letters(Some(letter.sender().slug().to_owned()))), ctx.t("letters-again"))}
        <div class="app-hero" data-letter=letter.slug()>
            <h1 class="nl-heading nl-heading--level-1">{ctx.text().rich(&format!("letter-{}", letter.slug()), Tap::Nothing)}</h1>
            <p class="app-muted">{ctx.r("letters-sentence")}</p>
            <blockquote class="app-letter"><p class="nl-paragraph">{dutch_sentence(letter)}</p>{own}</blockquote>
        </div>
        {part("what-h", Icon::Info, "letters-what", say("what"))}
        {part("do-h", Icon::Check, "letters-do", say("do"))}
        {part("when-h", Icon::Calendar, "letters-when", when(ctx, letter))}
        {part("not-h", Icon::Warning, "letters-not", say("not"))}
        {part("help-h", Icon::Phone, "letters-help", help)}
    }
    .into_any()
}

/// Before when: a date of the case, the rule, or that only the letter says it. Never a date we do not have.
fn when(ctx: &PageContext, letter: Letter) -> AnyView {
    let say = |id: &str| view! { <p class="nl-paragraph">{ctx.r(id)}</p> }.into_any();
    match letter.when() {
        When::Never => say("letters-when-none"),
        When::Letter => say("letters-when-letter"),
        When::Deadline(kind) => dated(ctx, kind).unwrap_or_else(|| {
            let signed_out = ctx.session.is_none().then(|| say("letters-when-signed-out"));
            view! { {say("letters-when-letter")}{signed_out} }.into_any()
        }),
        When::Objection(kind) => {
            let rule = crate::components::legal(ctx, "letters-when-six-weeks", |_| Vec::new());
            let dated = dated(ctx, kind);
            let signed_out = (dated.is_none() && ctx.session.is_none()).then(|| say("letters-when-signed-out"));
            view! { {dated}{rule}{signed_out} }.into_any()
        }
    }
}

/// The last day of a deadline of the case that is not over, with how hard it is.
fn dated(ctx: &PageContext, kind: DeadlineKind) -> Option<AnyView> {
    let all = ctx.dossier.as_ref()?.obligations.value()?;
    let found: &Deadline = all.iter().find(|deadline| deadline.kind == kind && deadline.stand != DeadlineStand::Over)?;
    let day = found.last_day?;
    let weight = if found.weight == DateWeight::Source { "obligations-weight-source" } else { "letters-when-ours" };
    Some(
        view! {
            <p class="app-lead" data-when=""><strong>{date(ctx, day)}</strong></p>
            <p class="app-muted">{ctx.r(weight)}</p>
            {found.cause.as_ref().map(|cause| source_line(ctx, cause))}
        }
        .into_any(),
    )
}
