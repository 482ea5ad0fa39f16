//! Parts, hours, exams, and how school sees it.
//!
//! Left out, because only people with asylum rights have them: participation hours, hours of begeleiding, free attempts.
//! A part with an ontheffing reads like one that is not known here: that there is an ontheffing tells of health.

use super::lines::Lines;
use crate::{
    components::date,
    context::PageContext,
    pages::{
        kit,
        progress::{
            hours::{effort_id, kind_id, presence_id, result_id},
            parts::{on_id, part_id, state_id},
        },
        words::{self, mixed},
    },
};
use dossier::{
    case::{Dossier, HoursKind, HoursRow, Part, PartRow, PartState, Progress},
    codes::Niveau,
    facts::{AanbiederObject, Examen},
};
use leptos::prelude::*;

/// The lines of the progress.
pub fn lines(lines: &mut Lines<'_>, case: &Dossier) {
    lines.section("progress-parts-nothing", &case.progress, |lines, progress| {
        summary(lines, progress);
        parts(progress).for_each(|row| part(lines, row));
        lines.section("progress-hours-nothing", &progress.hours, |lines, rows| {
            rows.iter().filter(|row| on_card(row.kind)).for_each(|row| hours(lines, row))
        });
        lines.section("progress-exams-nothing", &progress.exams, |lines, all| {
            for fact in all {
                exam(lines, &fact.value);
                lines.source(&fact.provenance);
            }
        });
        lines.section("progress-school-nothing", &progress.school, |lines, all| {
            for fact in all {
                school(lines, &fact.value);
                lines.source(&fact.provenance);
            }
        });
        lines.say("progress-only-duo");
    });
}

fn parts(progress: &Progress) -> impl Iterator<Item = &PartRow> {
    progress.parts.iter().filter(|row| row.part != Part::Participatieuren)
}

const fn on_card(kind: HoursKind) -> bool {
    matches!(kind, HoursKind::School | HoursKind::SchoolNt2 | HoursKind::SchoolKnm | HoursKind::IntakeLessons)
}

/// Not known here: the source did not answer, or it may not be told.
const fn unseen(state: PartState) -> bool {
    matches!(state, PartState::NotKnown | PartState::Dispensed)
}

fn summary(lines: &mut Lines<'_>, progress: &Progress) {
    let ctx = lines.ctx;
    lines.pair("progress-route", words::leerroute(ctx, &progress.leerroute));
    let done = parts(progress).filter(|row| matches!(row.state, PartState::Done | PartState::Exempt)).count();
    let text = ctx.rw("progress-summary", &[("done", done.into()), ("total", parts(progress).count().into())]);
    lines.fact(view! { <strong>{text}</strong> }.into_any());
}

/// "Lezen: klaar. Nodig: niveau A2. Uitslag van 3 juni 2026."
fn part(lines: &mut Lines<'_>, row: &PartRow) {
    let ctx = lines.ctx;
    let state = if unseen(row.state) { "card-part-unseen" } else { state_id(row.state) };
    let level = row.level.as_ref().map(|level| {
        let level = kit::code_text_raw(ctx, level, Niveau::wire);
        view! { ". "{ctx.rw("progress-part-level", &[("level", level.into())])} }
    });
    let on = row.on.filter(|_| !unseen(row.state)).map(|day| view! { ". "{ctx.r(on_id(row))}" "{date(ctx, day)} });
    lines.fact(view! { {ctx.r(part_id(row.part))}": "<strong>{ctx.r(state)}</strong>{level}{on} }.into_any());
    if let Some(against) = &row.hours {
        let text = match against.norm {
            Some(norm) => ctx.rw("progress-hours-of", &[("count", against.counted.into()), ("norm", norm.into())]),
            None => ctx.rw("progress-hours-only", &[("count", against.counted.into())]),
        };
        let known = against.known_until.map(|day| view! { ". "{ctx.r("source-as-of")}" "{date(ctx, day)} });
        lines.fact(view! { {ctx.r(part_id(row.part))}": "<strong>{text}</strong>{known} }.into_any());
    }
    if let Some(source) = row.provenance.as_ref().filter(|_| !unseen(row.state)) {
        lines.source(source);
    }
}

/// Who counted what; lines of hours are never added.
fn hours(lines: &mut Lines<'_>, row: &HoursRow) {
    let ctx = lines.ctx;
    let count = |id: &str, hours: Option<u32>| hours.map(|hours| view! { ". "{ctx.rw(id, &[("count", hours.into())])} });
    let by = mixed(ctx, "progress-hours-by", vec![("party", words::party(ctx, row.provenance.party).into())]);
    let school = row.school.as_ref().map(|name| view! { ", "{words::dutch(name)} });
    let missed = (count("progress-absent-excused", row.excused), count("progress-absent-unexcused", row.unexcused));
    let hours = ctx.rw("progress-hours-only", &[("count", row.hours.into())]);
    lines.fact(view! { {by}{school}". "{ctx.r(kind_id(row.kind))}": "<strong>{hours}</strong>{missed.0}{missed.1} }.into_any());
    lines.source(&row.provenance);
}

fn level_of(ctx: &PageContext, level: Option<&dossier::codes::Code<Niveau>>) -> Option<AnyView> {
    level.map(|level| view! { " "<bdi class="app-ltr" dir="ltr">{kit::code_text_raw(ctx, level, Niveau::wire)}</bdi> }.into_any())
}

fn exam(lines: &mut Lines<'_>, exam: &Examen) {
    let ctx = lines.ctx;
    let part = words::code(ctx, &exam.onderdeel, words::onderdeel_id);
    let result = words::code(ctx, &exam.result, words::uitslag_id);
    let level = level_of(ctx, exam.niveau.as_ref());
    lines.fact(view! { {ctx.r("card-exam")}" "{part}{level}", "{date(ctx, exam.date)}": "<strong>{result}</strong> }.into_any());
}

/// What the school sees; no result of an exam.
fn school(lines: &mut Lines<'_>, school: &AanbiederObject) {
    let ctx = lines.ctx;
    if let Some(presence) = &school.presence {
        lines.pair("progress-presence", words::code(ctx, presence, presence_id));
    }
    if let Some(effort) = &school.effort {
        lines.pair("progress-effort", words::code(ctx, effort, effort_id));
    }
    for step in &school.progress {
        let part = words::code(ctx, &step.onderdeel, words::onderdeel_id);
        let level = level_of(ctx, step.reached.as_ref());
        let result = step.result.as_ref().map(|result| view! { ", "{words::code(ctx, result, result_id)} });
        lines.fact(view! { {ctx.r("card-school")}" "{part}": "<strong>{level}</strong>{result} }.into_any());
    }
    lines.say("progress-school-indicative");
}
