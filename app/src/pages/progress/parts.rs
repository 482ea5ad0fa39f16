//! The rows of the obligation matrix: picture, word, date, source.

use super::{super::kit, hours};
use crate::{
    components::{Icon, date, source_line},
    context::PageContext,
};
use dossier::{
    case::{Part, PartRow, PartState, Progress},
    codes::Niveau,
};
use leptos::prelude::*;

/// One row per part that applies, grouped as people know them: language, society, taking part.
pub fn body(ctx: &PageContext, progress: &Progress) -> AnyView {
    let groups: [(&str, &[Part]); 4] = [
        ("progress-group-language", &[Part::Lezen, Part::Luisteren, Part::Schrijven, Part::Spreken, Part::Taalschakel]),
        ("progress-group-society", &[Part::Knm, Part::Pvt, Part::Map]),
        ("progress-group-hours", &[Part::Cursusuren, Part::Participatieuren]),
        ("progress-group-end", &[Part::EindgesprekZ]),
    ];
    groups
        .into_iter()
        .filter_map(|(title, members)| {
            let rows: Vec<&PartRow> = progress.parts.iter().filter(|row| members.contains(&row.part)).collect();
            (!rows.is_empty()).then(|| group(ctx, title, &rows))
        })
        .collect_view()
        .into_any()
}

fn group(ctx: &PageContext, title: &str, rows: &[&PartRow]) -> AnyView {
    let items = rows.iter().map(|part| row(ctx, part)).collect_view();
    view! {
        <div class="app-stack">
            <h3 class="nl-heading nl-heading--level-3">{ctx.t(title)}</h3>
            <ul class="app-list">{items}</ul>
        </div>
    }
    .into_any()
}

fn row(ctx: &PageContext, row: &PartRow) -> AnyView {
    let level = row.level.as_ref().map(|level| {
        let level = kit::code_text_raw(ctx, level, Niveau::wire);
        kit::fact(Icon::Flag, ctx.rw("progress-part-level", &[("level", level.into())]))
    });
    let attempts = (row.attempts > 0).then(|| {
        let id = if row.state == PartState::Done { "progress-part-attempts-done" } else { "progress-part-attempts" };
        kit::fact(Icon::Refresh, ctx.rw(id, &[("count", i64::from(row.attempts).into())]))
    });
    let on = row.on.map(|day| kit::fact(Icon::Calendar, view! { {ctx.t(on_id(row))}" "{date(ctx, day)} }.into_any()));
    let why =
        why_id(row.state).map(|id| view! { <p class="nl-paragraph">{ctx.rw(id, &[("gemeente", ctx.tenant.name.as_str().into())])}</p> });
    let facts = (level.is_some() || attempts.is_some() || on.is_some()).then(|| view! { <ul class="app-facts">{level}{attempts}{on}</ul> });
    view! {
        <li class="app-stack" data-part=part_id(row.part) data-part-state=state_id(row.state)>
            <div class="app-card__head"><strong>{ctx.r(part_id(row.part))}</strong>{state(ctx, row.state)}</div>
            {facts}
            {row.hours.as_ref().map(|against| hours::meter(ctx, part_id(row.part), against))}
            {why}
            {row.provenance.as_ref().map(|p| source_line(ctx, p))}
        </li>
    }
    .into_any()
}

/// The state as picture and word.
fn state(ctx: &PageContext, state: PartState) -> AnyView {
    let (class, picture) = match state {
        PartState::Done => ("utrecht-status-badge utrecht-status-badge--success", Icon::Check),
        PartState::Exempt | PartState::Dispensed => ("utrecht-status-badge utrecht-status-badge--success", Icon::File),
        PartState::Busy => ("utrecht-status-badge utrecht-status-badge--active", Icon::Hourglass),
        PartState::Open => ("utrecht-status-badge utrecht-status-badge--neutral", Icon::Flag),
        PartState::NotKnown | PartState::AskGemeente => ("utrecht-status-badge utrecht-status-badge--warning", Icon::Question),
        PartState::Check => ("utrecht-status-badge utrecht-status-badge--warning", Icon::Split),
    };
    kit::pill(class, picture, ctx.t(state_id(state)))
}

/// Message with the name of a part.
pub const fn part_id(part: Part) -> &'static str {
    match part {
        Part::Lezen => "onderdeel-LE",
        Part::Luisteren => "onderdeel-LU",
        Part::Schrijven => "onderdeel-SC",
        Part::Spreken => "onderdeel-SP",
        Part::Knm => "onderdeel-KNM",
        Part::Taalschakel => "progress-part-taalschakel",
        Part::Cursusuren => "progress-part-cursusuren",
        Part::Participatieuren => "progress-part-participatieuren",
        Part::Pvt => "progress-part-pvt",
        Part::Map => "progress-part-map",
        Part::EindgesprekZ => "progress-part-eindgesprek",
    }
}

pub(crate) const fn state_id(state: PartState) -> &'static str {
    match state {
        PartState::Done => "progress-state-done",
        PartState::Exempt => "progress-state-exempt",
        PartState::Dispensed => "progress-state-dispensed",
        PartState::Busy => "progress-state-busy",
        PartState::Open => "progress-state-open",
        PartState::NotKnown => "progress-state-not-known",
        PartState::Check => "progress-state-check",
        PartState::AskGemeente => "progress-state-ask-gemeente",
    }
}

/// What the state means for the person, where the word alone is not enough.
const fn why_id(state: PartState) -> Option<&'static str> {
    match state {
        PartState::Exempt => Some("progress-why-exempt"),
        PartState::Dispensed => Some("progress-why-dispensed"),
        PartState::NotKnown => Some("progress-why-not-known"),
        PartState::Check => Some("progress-why-check"),
        PartState::AskGemeente => Some("progress-why-ask-gemeente"),
        PartState::Done | PartState::Busy | PartState::Open => None,
    }
}

/// What the day of a row is the day of.
pub(crate) const fn on_id(row: &PartRow) -> &'static str {
    match (row.state, row.part) {
        (PartState::Exempt | PartState::Dispensed, _) => "progress-on-decision",
        (_, Part::Pvt) => "progress-on-signed",
        (_, Part::Map | Part::EindgesprekZ) => "progress-on-talk",
        (_, Part::Lezen | Part::Luisteren | Part::Schrijven | Part::Spreken | Part::Knm) => "progress-on-exam",
        (_, Part::Taalschakel | Part::Cursusuren | Part::Participatieuren) => "progress-on-other",
    }
}
