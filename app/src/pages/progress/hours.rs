//! Hours: who counted what, until when. Lines are shown beside each other and never added.

use super::super::{kit, words};
use crate::{
    components::{Icon, badge, bits::Tone, date, icon, phone, provenance::party_id, source_line},
    context::PageContext,
};
use dossier::{
    case::{HoursAgainstNorm, HoursKind, HoursRow},
    codes::{Classificatie, Inzet, Niveau, Presentie},
    facts::{AanbiederObject, SchoolVoortgang},
    provenance::{Fact, Party},
};
use leptos::prelude::*;

/// "815 of 800 hours", a bar, and until when it is known.
pub fn meter(ctx: &PageContext, id: &'static str, hours: &HoursAgainstNorm) -> AnyView {
    let known = hours.known_until.map(|day| view! { <p class="app-muted">{ctx.t("source-as-of")}" "{date(ctx, day)}</p> });
    let label = format!("{id}-hours");
    let Some(norm) = hours.norm else {
        let text = ctx.tw("progress-hours-only", &[("count", hours.counted.into())]);
        return view! { <div class="app-meter"><p class="app-progress__label"><strong>{text}</strong></p>{known}</div> }.into_any();
    };
    let text = ctx.tw("progress-hours-of", &[("count", hours.counted.into()), ("norm", norm.into())]);
    let enough = (norm > 0 && hours.counted >= norm).then(|| view! { <p class="nl-paragraph">{ctx.r("progress-hours-enough")}</p> });
    // A bar cannot be fuller than full; the numbers say what is above it.
    let bar = (norm > 0).then(|| {
        view! { <progress class="app-progress" max=norm.to_string() value=hours.counted.min(norm).to_string() aria-labelledby=label.clone()></progress> }
    });
    view! {
        <div class="app-meter">
            <p class="app-progress__label" id=label.clone()><strong>{text}</strong></p>
            {bar}{enough}{known}
        </div>
    }
    .into_any()
}

/// All lines of hours, DUO's first and the school's own count apart.
pub fn body(ctx: &PageContext, rows: &[HoursRow]) -> AnyView {
    let mut parties: Vec<Party> = Vec::new();
    for row in rows {
        if !parties.contains(&row.provenance.party) {
            parties.push(row.provenance.party);
        }
    }
    parties.sort_unstable();
    let groups = parties.into_iter().map(|party| group(ctx, party, rows)).collect_view();
    view! { <p class="app-notice">{icon(Icon::Info)}<span>{ctx.r("progress-hours-apart")}</span></p>{groups} }.into_any()
}

fn group(ctx: &PageContext, party: Party, rows: &[HoursRow]) -> AnyView {
    let mine: Vec<&HoursRow> = rows.iter().filter(|row| row.provenance.party == party).collect();
    let indicative = mine.iter().all(|row| !row.provenance.formal);
    let title = words::mixed(ctx, "progress-hours-by", vec![("party", words::party(ctx, party).into())]);
    let items = mine.iter().map(|row| line(ctx, row)).collect_view();
    let mark = indicative.then(|| badge(Tone::Neutral, ctx.t("progress-indicative")));
    view! {
        <div class="app-stack" data-party=party_id(party)>
            <div class="app-section__head"><h3 class="nl-heading nl-heading--level-3">{title}</h3>{mark}</div>
            <ul class="app-list">{items}</ul>
            {kit::sources(ctx, mine.iter().map(|row| &row.provenance))}
        </div>
    }
    .into_any()
}

fn line(ctx: &PageContext, row: &HoursRow) -> AnyView {
    let school =
        row.school.as_ref().map(|name| kit::fact(Icon::Book, view! { <bdi lang="nl" dir="auto">{kit::clean(name)}</bdi> }.into_any()));
    let gemeente = row.gemeentecode.as_ref().map(|code| kit::fact(Icon::Building, view! { {words::gemeente(ctx, code)} }.into_any()));
    let facts = (school.is_some() || gemeente.is_some()).then(|| view! { <ul class="app-facts">{school}{gemeente}</ul> });
    view! {
        <li class="app-stack" data-hours=row.hours.to_string()>
            <div class="app-card__head">
                <span>{ctx.r(kind_id(row.kind))}</span>
                <strong>{ctx.tw("progress-hours-only", &[("count", row.hours.into())])}</strong>
            </div>
            {facts}
            {absence(ctx, row.excused, row.unexcused)}
            {row.provenance.as_of.map(|day| view! { <p class="app-muted">{ctx.t("source-as-of")}" "{date(ctx, day)}</p> })}
        </li>
    }
    .into_any()
}

/// Hours missed, with and without a good reason, as the source counts them.
fn absence(ctx: &PageContext, excused: Option<u32>, unexcused: Option<u32>) -> AnyView {
    let line = |id: &str, hours: Option<u32>| hours.map(|h| view! { <li>{ctx.rw(id, &[("count", h.into())])}</li> });
    if excused.is_none() && unexcused.is_none() {
        return ().into_any();
    }
    view! { <ul class="app-bullets app-muted">{line("progress-absent-excused", excused)}{line("progress-absent-unexcused", unexcused)}</ul> }.into_any()
}

pub(crate) const fn kind_id(kind: HoursKind) -> &'static str {
    match kind {
        HoursKind::School => "progress-kind-school",
        HoursKind::SchoolNt2 => "progress-kind-nt2",
        HoursKind::SchoolKnm => "progress-kind-knm",
        HoursKind::IntakeLessons => "progress-kind-intake",
        HoursKind::Participation => "progress-kind-participation",
        HoursKind::ParticipationAsLessons => "progress-kind-participation-lessons",
        HoursKind::Begeleiding => "progress-kind-begeleiding",
    }
}

/// Level and effort as the schools see them.
pub fn schools(ctx: &PageContext, all: &[Fact<AanbiederObject>]) -> AnyView {
    all.iter().map(|school| one_school(ctx, school)).collect_view().into_any()
}

fn one_school(ctx: &PageContext, fact: &Fact<AanbiederObject>) -> AnyView {
    let school = &fact.value;
    let name =
        school.school.clone().unwrap_or_else(|| ctx.tw("progress-school-number", &[("number", school.instellingsnummer.as_str().into())]));
    let presence = school
        .presence
        .as_ref()
        .map(|p| kit::fact(Icon::Calendar, view! { {ctx.t("progress-presence")}": "{words::code(ctx, p, presence_id)} }.into_any()));
    let effort = school
        .effort
        .as_ref()
        .map(|e| kit::fact(Icon::Flag, view! { {ctx.t("progress-effort")}": "{words::code(ctx, e, effort_id)} }.into_any()));
    let levels = school.progress.iter().map(|step| level(ctx, step)).collect_view();
    let has_levels = !school.progress.is_empty();
    let contact = school.contact.as_ref().map(|person| {
        let tel = person.telefoon.as_ref().map(|number| view! { " "{phone(number)} });
        kit::fact(Icon::Phone, view! { <bdi dir="auto">{kit::clean(&person.naam)}</bdi>{tel} }.into_any())
    });
    view! {
        <article class="app-card">
            <div class="app-card__head">
                <h3 class="nl-heading nl-heading--level-3"><bdi lang="nl" dir="auto">{kit::clean(&name)}</bdi></h3>
                {badge(Tone::Neutral, ctx.t("progress-indicative"))}
            </div>
            <ul class="app-facts">{presence}{effort}{contact}</ul>
            {has_levels.then(|| view! { <ul class="app-list">{levels}</ul> })}
            <p class="app-muted">{ctx.r("progress-school-indicative")}</p>
            {source_line(ctx, &fact.provenance)}
        </article>
    }
    .into_any()
}

fn level(ctx: &PageContext, step: &SchoolVoortgang) -> AnyView {
    let reached = step.reached.as_ref().map(|level| {
        let level = kit::code_text_raw(ctx, level, Niveau::wire);
        view! { <strong>{ctx.rw("progress-school-level", &[("level", level.into())])}</strong> }
    });
    let result = step.result.as_ref().map(|r| view! { <span>{words::code(ctx, r, result_id)}</span> });
    let as_of = step.as_of.map(|day| view! { <p class="app-muted">{ctx.t("source-as-of")}" "{date(ctx, day)}</p> });
    view! {
        <li class="app-stack">
            <div class="app-card__head"><span>{words::code(ctx, &step.onderdeel, words::onderdeel_id)}</span>{reached}</div>
            {result}{as_of}
        </li>
    }
    .into_any()
}

pub(crate) const fn presence_id(presence: Presentie) -> &'static str {
    match presence {
        Presentie::Nooit => "progress-presence-never",
        Presentie::Wisselend => "progress-presence-sometimes",
        Presentie::Altijd => "progress-presence-always",
    }
}

pub(crate) const fn effort_id(effort: Inzet) -> &'static str {
    match effort {
        Inzet::Voldoende => "progress-effort-enough",
        Inzet::Onvoldoende => "progress-effort-not-enough",
    }
}

pub(crate) const fn result_id(result: Classificatie) -> &'static str {
    match result {
        Classificatie::Arm => "progress-result-poor",
        Classificatie::Middelmatig => "progress-result-fair",
        Classificatie::Voldoende => "progress-result-enough",
        Classificatie::Goed => "progress-result-good",
        Classificatie::Uitstekend => "progress-result-excellent",
    }
}
