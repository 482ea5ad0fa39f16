//! What I agreed to: each optional flow apart, with what it is about, and what still works without it.

use super::{
    helpers::invite::sign_in,
    kit,
    moments::moment,
    words::{self, mixed},
};
use crate::{
    components::{
        Icon,
        bits::{Tone, badge},
        date, details, icon,
    },
    context::{Page, PageContext, page_context},
    together::{ConsentPage, ConsentState, ConsentView, Flow, Shared, parts},
};
use leptos::prelude::*;

/// What I agreed to.
#[component]
pub fn Consent() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let page = match &*ctx.shared {
        Shared::Consent(page) => page.clone(),
        _ => ConsentPage::default(),
    };
    let flows = page.consents.iter().enumerate().map(|(at, consent)| one(&ctx, consent, at, page.fresh)).collect_view();
    view! {
        {kit::hero(&ctx, "consent-title", ctx.r("consent-lead"))}
        {parts::form_error(&ctx, page.error, "main")}
        {kit::note(Icon::Shield, ctx.r("consent-task-title"), ctx.r("consent-task"))}
        {flows}
        <section class="app-card app-card--quiet" aria-labelledby="coach-h">
            <h2 class="nl-heading nl-heading--level-2" id="coach-h">{ctx.r("consent-coach-how")}</h2>
            <p class="nl-paragraph">{ctx.r("consent-coach-where")}</p>
            <p class="nl-paragraph"><a class="nl-link" href=ctx.href(Page::Helpers)>{ctx.t("helpers-title")}</a></p>
        </section>
    }
    .into_any()
}

fn one(ctx: &PageContext, consent: &ConsentView, at: usize, fresh: bool) -> AnyView {
    let slug = consent.flow.slug();
    let heading = format!("consent-{at}");
    let label = heading.clone();
    let over = consent.flow == Flow::Coach && consent.given_until.is_none();
    view! {
        <section class="app-card" aria-labelledby=label data-flow=slug>
            <h2 class="nl-heading nl-heading--level-2" id=heading>{ctx.r(&format!("consent-name-{slug}"))}</h2>
            <p>{state(ctx, consent)}</p>
            <p class="nl-paragraph">{ctx.r(&format!("consent-what-{slug}"))}</p>
            <ul class="app-facts">
                {values(ctx, consent)}
                {kit::fact(Icon::Building, recipient(ctx, consent))}
                {kit::fact(Icon::Calendar, until(ctx, consent))}
                {(!over).then(|| kit::fact(Icon::Check, ctx.r(&format!("consent-without-{slug}"))))}
            </ul>
            {choices(ctx, consent, fresh)}
            {history(ctx, consent)}
        </section>
    }
    .into_any()
}

/// On, off, or a no: a no is an answer and looks like one.
fn state(ctx: &PageContext, consent: &ConsentView) -> AnyView {
    if consent.given_until.is_some() {
        return badge(Tone::Active, ctx.t("consent-given"));
    }
    badge(Tone::Neutral, ctx.t(if refused(consent) { "consent-refused" } else { "consent-not-given" }))
}

fn refused(consent: &ConsentView) -> bool {
    consent.history.first().is_some_and(|event| event.state == ConsentState::Refused)
}

/// The actual values, not "your e-mail address".
fn values(ctx: &PageContext, consent: &ConsentView) -> AnyView {
    match consent.flow {
        // The coach is the recipient; what is shared stands with the grant
        Flow::Coach => ().into_any(),
        Flow::CoaProfile if consent.values.is_empty() => kit::fact(Icon::File, ctx.r("consent-about-coa-profile")),
        _ if consent.values.is_empty() => kit::fact(Icon::Question, ctx.r("consent-no-value")),
        _ => {
            let all = parts::names(consent.values.iter().map(String::as_str));
            kit::fact(Icon::File, mixed(ctx, "consent-values", vec![("values", all.into())]))
        }
    }
}

fn recipient(ctx: &PageContext, consent: &ConsentView) -> AnyView {
    if consent.flow == Flow::Coach {
        let slots = vec![("name", words::name(&consent.recipient).into()), ("gemeente", words::dutch(&ctx.tenant.name).into())];
        return mixed(ctx, "consent-recipient-coach", slots);
    }
    mixed(ctx, "consent-recipient", vec![("name", words::dutch(&consent.recipient).into())])
}

fn until(ctx: &PageContext, consent: &ConsentView) -> AnyView {
    match consent.given_until {
        Some(day) => mixed(ctx, "consent-until", vec![("date", date(ctx, day).into())]),
        None if consent.flow == Flow::Coach => ctx.r("consent-over"),
        None => ctx.r("consent-how-long"),
    }
}

/// Yes and no are as easy; taking back is one tap and asks no new sign-in.
fn choices(ctx: &PageContext, consent: &ConsentView, fresh: bool) -> AnyView {
    let button = |value: &'static str, picture: Icon, label: &str| {
        view! {
            <button class="nl-button nl-button--secondary" type="submit" name="do" value=value>
                <span class="nl-button__icon-start">{icon(picture)}</span><span class="nl-button__label">{ctx.label(label)}</span>
            </button>
        }
    };
    if let (Some(record), Some(_)) = (&consent.record, consent.given_until) {
        return view! {
            <form class="app-actions" method="post">
                <input type="hidden" name="record" value=record.clone()/>
                {button("withdraw", Icon::Cross, "consent-withdraw")}
            </form>
        }
        .into_any();
    }
    // Nobody can agree to a value that nobody knows, and a coach is asked where the invitation is
    let known = consent.flow == Flow::CoaProfile || !consent.values.is_empty();
    if consent.flow == Flow::Coach || !known {
        return ().into_any();
    }
    let refuse = (!refused(consent)).then(|| button("refuse", Icon::Cross, "consent-refuse"));
    let give = fresh.then(|| button("give", Icon::Check, "consent-give"));
    let any = give.is_some() || refuse.is_some();
    let again = (!fresh).then(|| sign_in(ctx, "consent", "consent-not-fresh"));
    let form = any.then(|| {
        view! {
            <form class="app-actions" method="post">
                <input type="hidden" name="flow" value=consent.flow.slug()/>
                {give}
                {refuse}
            </form>
        }
    });
    view! { {again}{form} }.into_any()
}

/// Readable also after it was taken back, each record with its receipt.
fn history(ctx: &PageContext, consent: &ConsentView) -> AnyView {
    if consent.history.is_empty() {
        return ().into_any();
    }
    let rows = consent
        .history
        .iter()
        .map(|event| {
            let id = match event.state {
                ConsentState::Given => "consent-event-given",
                ConsentState::Refused => "consent-event-refused",
                ConsentState::Withdrawn => "consent-event-withdrawn",
                ConsentState::Expired => "consent-event-expired",
            };
            let receipt = format!("/{}/consent/{}/receipt.json", ctx.lang.code(), event.record);
            view! {
                <li>{mixed(ctx, id, vec![("when", moment(ctx, event.at).into())])}" "<a class="nl-link" href=receipt download="toestemming.jsonld">{ctx.label("consent-receipt")}</a></li>
            }
        })
        .collect_view();
    details(ctx.label("consent-history"), view! { <ul class="app-bullets">{rows}</ul> }.into_any())
}
