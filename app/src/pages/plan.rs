//! The PIP: what was agreed, in the person's own words where the gemeente has them.

use super::{
    show,
    words::{self, mixed},
};
use crate::{
    components::{
        Icon, Moment, data_list, date, details, icon, legal, merged, phone, section, section::section_body, source_line, understood,
    },
    context::{Page, PageContext, page_context},
    language::{date_long, neutral},
    together::Card,
};
use dossier::{
    case::{Clock, Dossier, Plan},
    codes::{Hoofddoel, Leerroute, PipStatus},
    facts::{Afspraaktekst, Contact, Ontwikkelwens, PlanObject},
    provenance::{Fact, Section},
};
use leptos::prelude::*;

/// The PIP.
#[component]
pub fn PlanPage() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let Some(case) = ctx.dossier.clone() else { return hero(&ctx) };
    let no_plan = matches!(case.plan, Section::Nothing { .. }).then(|| not_yet(&ctx, &case));
    let content = case.plan.value().map(|plan| {
        section(&ctx, "content", ctx.t("plan-content-title"), "plan-content-nothing", &plan.content, |fact| content_body(&ctx, plan, fact))
    });
    let objection = case.plan.value().map(|plan| objection(&ctx, plan));
    let earlier = case.plan.value().map(|plan| earlier(&ctx, plan));
    view! {
        {hero(&ctx)}
        {section(&ctx, "core", ctx.t("plan-core-title"), "plan-nothing", &case.plan, |plan| core(&ctx, plan))}
        {no_plan}
        {content}
        {objection}
        {earlier}
        {explanations(&ctx)}
    }
    .into_any()
}

/// The body of one section, for the refresh island.
pub fn section_fragment(ctx: &PageContext, name: &str) -> Option<AnyView> {
    let case = ctx.dossier.clone()?;
    match name {
        "core" => Some(section_body(ctx, "plan-nothing", &case.plan, |plan| core(ctx, plan))),
        "content" => {
            let plan = case.plan.value()?;
            Some(section_body(ctx, "plan-content-nothing", &plan.content, |fact| content_body(ctx, plan, fact)))
        }
        _ => None,
    }
}

fn hero(ctx: &PageContext) -> AnyView {
    view! {
        <div class="app-hero">
            <h1 class="nl-heading nl-heading--level-1">{ctx.r("plan-title")}</h1>
            <p class="app-lead">{ctx.r("plan-lead")}</p>
        </div>
    }
    .into_any()
}

/// No plan yet: who makes it, and until when the gemeente has.
fn not_yet(ctx: &PageContext, case: &Dossier) -> AnyView {
    let due = match case.clock.value() {
        Some(Clock::NotStarted { pip_due: Some(day), .. }) => {
            let day = *day;
            let line = legal(ctx, "plan-due", move |lang| vec![("date", date_long(lang, day).into())]);
            Some(view! { {line}<p class="app-source app-source--informal">{ctx.r("plan-due-own")}</p> })
        }
        _ => None,
    };
    view! {
        <section class="app-card" aria-labelledby="not-yet-h">
            <h2 class="nl-heading nl-heading--level-2" id="not-yet-h">{ctx.r("plan-not-yet-title")}</h2>
            <p class="nl-paragraph">{ctx.r("plan-not-yet")}</p>
            {due}
            <p class="nl-paragraph">{ctx.r("plan-not-yet-call")}</p>
            <p class="app-contact__phone">{icon(Icon::Phone)}{phone(&ctx.tenant.phone)}</p>
        </section>
    }
    .into_any()
}

/// Leerroute first and large, then the facts of the decision with their sources.
fn core(ctx: &PageContext, plan: &Plan) -> AnyView {
    let moved = plan.from_previous_gemeente.then(|| {
        view! { <p class="app-notice">{icon(Icon::Info)}<span>{ctx.r("plan-previous-gemeente")}</span></p> }
    });
    let route = merged(ctx, &plan.leerroute, |route| {
        view! { <p class="app-figure"><strong>{words::leerroute(ctx, route)}</strong></p> }.into_any()
    });
    let aim =
        plan.leerroute.leading().and_then(|fact| fact.value.known()).map(|route| view! { <p class="app-lead">{ctx.r(aim_id(route))}</p> });
    let level = match &plan.niveau {
        Some(level) => words::row(ctx, "plan-level", merged(ctx, level, |n| view! { <span>{words::niveau(ctx, n)}</span> }.into_any())),
        None => level_unsaid(ctx, plan),
    };
    let rows = vec![
        level,
        words::row(ctx, "plan-date", merged(ctx, &plan.dagtekening, |day| view! { <span>{date(ctx, *day)}</span> }.into_any())),
        words::row(
            ctx,
            "plan-gemeente",
            merged(ctx, &plan.gemeentecode, |code| view! { <span>{words::gemeente(ctx, code)}</span> }.into_any()),
        ),
    ];
    view! {
        {moved}
        <div class="app-card app-card--next">
            <p class="app-kicker">{ctx.r("plan-route")}</p>
            {route}
            {aim}
        </div>
        {data_list(rows)}
        {show::link(ctx, &Card::Plan)}
    }
    .into_any()
}

/// No level in the record: with B and O that means B1 (DUO PIP 1.2.0); with Z there is no level to reach.
fn level_unsaid(ctx: &PageContext, plan: &Plan) -> AnyView {
    let route = plan.leerroute.leading().and_then(|fact| fact.value.known());
    let id = match route {
        Some(Leerroute::B | Leerroute::O) => "plan-level-b1",
        Some(Leerroute::Z) => "plan-level-z",
        None => "plan-level-unknown",
    };
    words::row(ctx, "plan-level", view! { <span>{ctx.r(id)}</span> }.into_any())
}

/// What the gemeente wrote in the plan.
fn content_body(ctx: &PageContext, plan: &Plan, fact: &Fact<PlanObject>) -> AnyView {
    let object = &fact.value;
    view! {
        {contact(ctx, object.contact.as_ref())}
        {goals(ctx, object)}
        {wishes(ctx, &object.wishes)}
        {agreements(ctx, &object.agreements)}
        {parts(ctx, object)}
        {ontzorgen(ctx, plan)}
        {attention(ctx, &object.attention)}
        {document(ctx, object.has_document)}
        {source_line(ctx, &fact.provenance)}
    }
    .into_any()
}

/// The person to call, with a large telephone link.
fn contact(ctx: &PageContext, person: Option<&Contact>) -> AnyView {
    let name = person.map_or_else(|| words::dutch(&ctx.tenant.name), |p| words::name(&p.naam));
    let number = person.and_then(|p| p.telefoon.clone()).unwrap_or_else(|| ctx.tenant.phone.clone());
    let mail = person.and_then(|p| p.email.as_deref()).map(|address| {
        let shown = neutral(address);
        view! { <p class="app-contact__phone">{icon(Icon::Mail)}<a class="nl-link" href=format!("mailto:{shown}")><bdi class="app-ltr" dir="ltr">{shown.clone()}</bdi></a></p> }
    });
    view! {
        <section class="app-card app-contact" aria-labelledby="contact-h">
            <h3 class="nl-heading nl-heading--level-3" id="contact-h">{ctx.r("plan-contact")}</h3>
            <p class="app-lead">{name}</p>
            <p class="app-contact__phone">{icon(Icon::Phone)}{phone(&number)}</p>
            {mail}
        </section>
    }
    .into_any()
}

fn goals(ctx: &PageContext, object: &PlanObject) -> AnyView {
    if object.goals.is_empty() {
        return ().into_any();
    }
    let items =
        object.goals.iter().map(|goal| view! { <li>{icon(Icon::Flag)}<span>{words::code(ctx, goal, goal_id)}</span></li> }).collect_view();
    block(ctx, "goals-h", "plan-goals", view! { <ul class="app-facts">{items}</ul> }.into_any())
}

/// Wishes, with the person's own sentences as quotes.
fn wishes(ctx: &PageContext, all: &[Ontwikkelwens]) -> AnyView {
    if all.is_empty() {
        return ().into_any();
    }
    block(ctx, "wishes-h", "plan-wishes", view! { <p class="app-muted">{ctx.r("plan-wishes-words")}</p>{wish_list(all)} }.into_any())
}

fn wish_list(all: &[Ontwikkelwens]) -> AnyView {
    let items = all
        .iter()
        .map(|wish| {
            let own = wish.own_words.iter().map(|line| view! { <br/>{words::quote(line)} }).collect_view();
            view! { <li><strong>{words::dutch(&wish.text)}</strong>{own}</li> }
        })
        .collect_view();
    view! { <ul class="app-bullets">{items}</ul> }.into_any()
}

fn agreements(ctx: &PageContext, all: &[Afspraaktekst]) -> AnyView {
    if all.is_empty() {
        return ().into_any();
    }
    let items = all
        .iter()
        .map(|agreement| {
            let by = agreement.by.as_deref().map(|by| view! { <span class="app-muted"><br/>{mixed(ctx, "plan-agreement-by", vec![("who", words::dutch(by).into())])}</span> });
            let from = agreement.start.map(|day| view! { <span class="app-muted"><br/>{mixed(ctx, "plan-agreement-from", vec![("date", date(ctx, day).into())])}</span> });
            let until = agreement.end.map(|day| view! { <span class="app-muted"><br/>{mixed(ctx, "plan-agreement-until", vec![("date", date(ctx, day).into())])}</span> });
            view! { <li>{words::dutch(&agreement.text)}{by}{from}{until}</li> }
        })
        .collect_view();
    block(ctx, "agreements-h", "plan-agreements", view! { <ul class="app-bullets">{items}</ul> }.into_any())
}

/// Intensity, PVT, MAP and the number of talks; only what the plan says.
fn parts(ctx: &PageContext, object: &PlanObject) -> AnyView {
    let hours = |n: u32| view! { <span>{mixed(ctx, "dossier-hours", vec![("hours", n.into())])}</span> }.into_any();
    let mut rows: Vec<AnyView> = Vec::new();
    rows.extend(object.intensity_hours.map(|n| {
        words::row(ctx, "plan-intensity", view! { <span>{mixed(ctx, "plan-intensity-value", vec![("hours", n.into())])}</span> }.into_any())
    }));
    rows.extend(object.pvt_hours.map(|n| words::row(ctx, "plan-pvt-hours", hours(n))));
    rows.extend(object.map_hours.map(|n| words::row(ctx, "plan-map-hours", hours(n))));
    rows.extend(
        object.progress_talks.map(|n| words::row(ctx, "plan-talks", view! { <span>{words::ltr(n.to_string())}</span> }.into_any())),
    );
    rows.extend(
        object.a2_allowed.map(|yes| {
            words::row(ctx, "plan-a2", view! { <span>{ctx.r(if yes { "dossier-yes" } else { "dossier-no" })}</span> }.into_any())
        }),
    );
    if rows.is_empty() {
        return ().into_any();
    }
    let progress = view! { <p><a class="nl-link" href=ctx.href(Page::Progress)>{ctx.label("plan-to-progress")}</a></p> };
    block(ctx, "parts-h", "plan-parts", view! { {data_list(rows)}{progress} }.into_any())
}

/// Ontzorgen belongs to asylum; what the plan says about it stands in the agreements, we assert nothing.
fn ontzorgen(ctx: &PageContext, plan: &Plan) -> AnyView {
    if plan.asylum != Some(true) {
        return ().into_any();
    }
    details(
        ctx.r("plan-ontzorgen-title"),
        view! { <p class="nl-paragraph">{ctx.r("plan-ontzorgen")}</p><p class="nl-paragraph">{ctx.r("plan-ontzorgen-ask")}</p> }.into_any(),
    )
}

/// Sensitive: behind a tap, because others may look along on the same screen.
fn attention(ctx: &PageContext, all: &[Ontwikkelwens]) -> AnyView {
    if all.is_empty() {
        return ().into_any();
    }
    let body = view! { <p class="app-muted">{ctx.r("plan-attention-note")}</p>{wish_list(all)} }.into_any();
    details(ctx.label_with("plan-attention", &[("count", all.len().into())]), body)
}

fn document(ctx: &PageContext, there: bool) -> AnyView {
    if !there {
        return ().into_any();
    }
    view! { <p class="app-notice">{icon(Icon::File)}<span>{ctx.r("plan-document")}</span></p> }.into_any()
}

/// A card with a heading of the third level.
fn block(ctx: &PageContext, id: &'static str, title: &str, body: AnyView) -> AnyView {
    view! {
        <section class="app-card" aria-labelledby=id>
            <h3 class="nl-heading nl-heading--level-3" id=id>{ctx.r(title)}</h3>
            {body}
        </section>
    }
    .into_any()
}

/// The right to object and until when.
fn objection(ctx: &PageContext, plan: &Plan) -> AnyView {
    let body = match plan.objection_until {
        Some(day) => view! {
            {legal(ctx, "plan-objection-until", move |lang| vec![("date", date_long(lang, day).into())])}
            <p class="app-source app-source--informal">{ctx.r("plan-objection-own")}</p>
        }
        .into_any(),
        None => view! { {legal(ctx, "plan-objection-over", |_| Vec::new())} }.into_any(),
    };
    view! {
        <section class="app-section" aria-labelledby="objection-h">
            <h2 class="nl-heading nl-heading--level-2" id="objection-h">{ctx.r("plan-objection-title")}</h2>
            <div class="app-card">
                {body}
                <p class="nl-paragraph">{ctx.r("plan-objection-how")}</p>
                <p><a class="nl-link" href=ctx.href(Page::Obligations)>{ctx.label("plan-to-rights")}</a></p>
                {understood(ctx, Moment::Pip)}
            </div>
        </section>
    }
    .into_any()
}

fn earlier(ctx: &PageContext, plan: &Plan) -> AnyView {
    if plan.earlier.is_empty() {
        return ().into_any();
    }
    let items = plan
        .earlier
        .iter()
        .map(|fact| {
            let old = &fact.value;
            let level = old.niveau.as_ref().map(|n| view! { ", "{words::niveau(ctx, n)} });
            view! {
                <li>
                    <p><strong>{date(ctx, old.dagtekening)}</strong>": "{words::leerroute(ctx, &old.leerroute)}{level}</p>
                    <p class="app-muted">{words::gemeente(ctx, &old.gemeentecode)}" · "{words::code(ctx, &old.status, status_id)}</p>
                    {source_line(ctx, &fact.provenance)}
                </li>
            }
        })
        .collect_view();
    let count = plan.earlier.len();
    details(ctx.label_with("plan-earlier", &[("count", count.into())]), view! { <ul class="app-list">{items}</ul> }.into_any())
}

/// What each route means.
fn explanations(ctx: &PageContext) -> AnyView {
    let routes = [Leerroute::B, Leerroute::O, Leerroute::Z]
        .into_iter()
        .map(|route| details(ctx.label(what_id(route)), view! { <p class="nl-paragraph">{ctx.r(meaning_id(route))}</p> }.into_any()))
        .collect_view();
    view! {
        <section class="app-section" aria-labelledby="what-h">
            <h2 class="nl-heading nl-heading--level-2" id="what-h">{ctx.r("plan-what-title")}</h2>
            <div class="utrecht-accordion">{routes}</div>
        </section>
    }
    .into_any()
}

pub(crate) const fn aim_id(route: Leerroute) -> &'static str {
    match route {
        Leerroute::B => "plan-aim-b",
        Leerroute::O => "plan-aim-o",
        Leerroute::Z => "plan-aim-z",
    }
}

const fn what_id(route: Leerroute) -> &'static str {
    match route {
        Leerroute::B => "plan-what-b",
        Leerroute::O => "plan-what-o",
        Leerroute::Z => "plan-what-z",
    }
}

const fn meaning_id(route: Leerroute) -> &'static str {
    match route {
        Leerroute::B => "plan-what-b-text",
        Leerroute::O => "plan-what-o-text",
        Leerroute::Z => "plan-what-z-text",
    }
}

pub(crate) const fn goal_id(goal: Hoofddoel) -> &'static str {
    match goal {
        Hoofddoel::BetaaldWerken => "plan-goal-work",
        Hoofddoel::Ondernemen => "plan-goal-business",
        Hoofddoel::Opleiding => "plan-goal-education",
        Hoofddoel::NaarVermogen => "plan-goal-work-able",
        Hoofddoel::Werkfit => "plan-goal-work-ready",
        Hoofddoel::MaatschappelijkFit => "plan-goal-society",
    }
}

const fn status_id(status: PipStatus) -> &'static str {
    match status {
        PipStatus::Concept => "plan-status-concept",
        PipStatus::Vastgesteld => "plan-status-vastgesteld",
        PipStatus::Vervangen => "plan-status-vervangen",
        PipStatus::Ingetrokken => "plan-status-ingetrokken",
    }
}
