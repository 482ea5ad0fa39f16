//! Coming and past appointments.

use super::words;
use crate::{
    components::{Icon, details, icon, section, section::section_body, source_line},
    context::{Page, PageContext, page_context},
    language,
};
use dossier::{
    facts::{Afspraak, Place},
    provenance::Fact,
};
use leptos::prelude::*;

/// Coming and past appointments.
#[component]
pub fn Appointments() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let Some(case) = ctx.dossier.clone() else { return hero(&ctx) };
    view! {
        {hero(&ctx)}
        {section(&ctx, "appointments", ctx.t("appointments-coming"), "appointments-nothing", &case.appointments, |all| lists(&ctx, all))}
        {help(&ctx)}
    }
    .into_any()
}

/// The body of one section, for the refresh island.
pub fn section_fragment(ctx: &PageContext, name: &str) -> Option<AnyView> {
    let case = ctx.dossier.clone()?;
    (name == "appointments").then(|| section_body(ctx, "appointments-nothing", &case.appointments, |all| lists(ctx, all)))
}

fn hero(ctx: &PageContext) -> AnyView {
    view! {
        <div class="app-hero">
            <h1 class="nl-heading nl-heading--level-1">{ctx.t("appointments-title")}</h1>
            <p class="app-muted">{ctx.r("appointments-dutch-time")}</p>
        </div>
    }
    .into_any()
}

/// Is the appointment over?
pub fn is_past(ctx: &PageContext, visit: &Afspraak) -> bool {
    visit.end < ctx.now
}

/// Coming ones soonest first, then past ones newest first behind a tap.
fn lists(ctx: &PageContext, all: &[Fact<Afspraak>]) -> AnyView {
    let (mut past, mut coming): (Vec<&Fact<Afspraak>>, Vec<&Fact<Afspraak>>) = all.iter().partition(|fact| is_past(ctx, &fact.value));
    coming.sort_by_key(|fact| fact.value.begin);
    past.sort_by_key(|fact| std::cmp::Reverse(fact.value.begin));
    let none = coming.is_empty().then(|| view! { <p class="nl-paragraph">{ctx.r("appointments-none-coming")}</p> });
    let first = coming.first().map(|fact| fact.value.handle.clone());
    let cards = coming.iter().map(|fact| card(ctx, fact, first.as_ref() == Some(&fact.value.handle))).collect_view();
    let source = all.first().map(|fact| source_line(ctx, &fact.provenance));
    let past = (!past.is_empty()).then(|| {
        let count = past.len();
        let rows = past.iter().map(|fact| row(ctx, fact)).collect_view();
        details(
            ctx.label_with("appointments-past", &[("count", count.into())]),
            view! { <ul class="app-list" id="past">{rows}</ul> }.into_any(),
        )
    });
    view! { {none}<div class="app-stack">{cards}</div>{source}{past} }.into_any()
}

fn card(ctx: &PageContext, fact: &Fact<Afspraak>, first: bool) -> AnyView {
    let visit = &fact.value;
    let class = if first { "app-card app-card--link app-card--next" } else { "app-card app-card--link" };
    view! {
        <a class=class href=ctx.href(Page::Appointment(visit.handle.clone())) data-appointment=visit.handle.clone()>
            <strong class="nl-heading nl-heading--level-3">{words::dutch(&visit.subject)}</strong>
            {facts(ctx, visit)}
            <span class="app-back">{ctx.r("appointments-open")}{icon(Icon::ChevronEnd)}</span>
        </a>
    }
    .into_any()
}

fn row(ctx: &PageContext, fact: &Fact<Afspraak>) -> AnyView {
    let visit = &fact.value;
    let day = crate::components::date(ctx, language::zoned(visit.begin).date());
    view! {
        <li>
            <a class="app-list__link" href=ctx.href(Page::Appointment(visit.handle.clone())) data-appointment=visit.handle.clone()>
                <span>{words::dutch(&visit.subject)}<br/><span class="app-muted">{day}</span></span>
                {icon(Icon::ChevronEnd)}
            </a>
        </li>
    }
    .into_any()
}

/// Date, time, place: the same lines on Start, in the list and on the page itself (TIME-4).
pub fn facts(ctx: &PageContext, visit: &Afspraak) -> AnyView {
    let day = language::weekday_date(ctx.lang, language::zoned(visit.begin).date());
    view! {
        <ul class="app-facts">
            <li>{icon(Icon::Calendar)}<span><time datetime=visit.begin.to_string()><bdi>{day}</bdi></time></span></li>
            <li>{icon(Icon::Clock)}<span>{hours(ctx, visit)}</span></li>
            <li>{place(ctx, visit)}</li>
        </ul>
    }
    .into_any()
}

/// "10.30 – 11.15 uur", Dutch time; with the day of the end when that is another one.
pub(crate) fn hours(ctx: &PageContext, visit: &Afspraak) -> AnyView {
    let (begin, end) = (language::zoned(visit.begin), language::zoned(visit.end));
    let clock = |at| view! { <bdi class="app-ltr" dir="ltr">{language::time_of_day(ctx.lang, at)}</bdi> }.into_any();
    if visit.end <= visit.begin {
        return words::mixed(ctx, "time-of-day", vec![("time", clock(visit.begin).into())]);
    }
    let other_day = (begin.date() != end.date()).then(|| view! { " ("{crate::components::date(ctx, end.date())}")" });
    let hours = words::mixed(ctx, "appointments-hours", vec![("begin", clock(visit.begin).into()), ("end", clock(visit.end).into())]);
    view! { {hours}{other_day} }.into_any()
}

fn place(ctx: &PageContext, visit: &Afspraak) -> AnyView {
    match &visit.place {
        Place::Physical { name, address } => {
            let line = name.as_deref().or_else(|| address.first().map(String::as_str));
            let line = line.map_or_else(|| ctx.r("appointments-place-unknown"), words::dutch);
            view! { {icon(Icon::Pin)}<span>{line}</span> }.into_any()
        }
        Place::Online { .. } => view! { {icon(Icon::Video)}<span>{ctx.r("appointments-online")}</span> }.into_any(),
        Place::Unknown => view! { {icon(Icon::Question)}<span>{ctx.r("appointments-place-unknown")}</span> }.into_any(),
    }
}

fn help(ctx: &PageContext) -> AnyView {
    details(
        ctx.r("appointments-cannot-title"),
        view! {
            <p class="nl-paragraph">{ctx.r("appointments-cannot")}</p>
            <p class="app-contact__phone">{icon(Icon::Phone)}{crate::components::phone(&ctx.tenant.phone)}</p>
        }
        .into_any(),
    )
}
