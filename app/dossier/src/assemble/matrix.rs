//! The obligation matrix (domain.md, 3.1), row by row. Nothing here says "finished": only DUO does.

use super::{Given, hours::duo_totals, read::as_of};
use crate::{
    case::{HoursAgainstNorm, Part, PartRow, PartState, Plan},
    codes::{Code, ExamenUitslag, Leerroute, Niveau, Onderdeel, Oordeel},
    facts::{AanbiederObject, Examen, VrijstellingKind},
    provenance::{Answer, Party, Provenance},
    rules::{
        hours::{Stand, Z_NORM, ZCursusuren, z_cursusuren, z_participatieuren},
        parts::{LANGUAGE_PARTS, TrajectStatus, map_status, pvt_status},
    },
};
use jiff::civil::Date;

/// One row per part that applies to the route, in the order of the matrix. An unknown route gives only what every route has.
pub(super) fn parts(given: &Given<'_>, plan: Option<&Plan>, leerroute: &Code<Leerroute>) -> Vec<PartRow> {
    let level = plan.and_then(|p| p.niveau.as_ref()?.leading()).map_or(Code::Known(Niveau::B1), |f| f.value.clone());
    let mut rows = Vec::new();
    match leerroute.known() {
        Some(Leerroute::B) => {
            rows.extend(LANGUAGE_PARTS.into_iter().map(|part| language(given, part, &level)));
            rows.push(knm(given));
        }
        Some(Leerroute::O) => rows.push(taalschakel(given)),
        Some(Leerroute::Z) => {
            rows.push(course_hours(given));
            if given.asylum != Some(false) {
                rows.push(participation_hours(given));
            }
        }
        None => {}
    }
    rows.push(pvt(given));
    if let Some(route @ (Leerroute::B | Leerroute::Z)) = leerroute.known() {
        rows.extend(map(given, route));
    }
    if leerroute.known() == Some(Leerroute::Z) {
        rows.push(PartRow { state: PartState::AskGemeente, ..row(Part::EindgesprekZ) });
    }
    rows
}

fn row(part: Part) -> PartRow {
    PartRow { part, state: PartState::Open, level: None, provenance: None, attempts: 0, on: None, hours: None }
}

/// The exams of one part, oldest first.
fn of_part<'a>(given: &Given<'a>, part: Onderdeel) -> Vec<&'a Examen> {
    let mut exams: Vec<&Examen> = given.answers.examens.items().iter().filter(|e| e.onderdeel == Code::Known(part)).collect();
    exams.sort_by_key(|e| e.date);
    exams.dedup();
    exams
}

fn passed(exam: &Examen) -> bool {
    exam.result == Code::Known(ExamenUitslag::Geslaagd)
}

/// How often the person sat the exam: not when there was no result (absent, cancelled).
fn attempts(exams: &[&Examen]) -> u16 {
    u16::try_from(exams.iter().filter(|e| e.result != Code::Known(ExamenUitslag::Geen)).count()).unwrap_or(u16::MAX)
}

fn at_least(have: Option<&Code<Niveau>>, need: Niveau) -> bool {
    matches!(have, Some(Code::Known(level)) if *level >= need)
}

/// A language part: passed, exempt or dispensed at the required level; else what is known about the way there.
fn language(given: &Given<'_>, part: Onderdeel, level: &Code<Niveau>) -> PartRow {
    let a = given.answers;
    let exams = of_part(given, part);
    let base = PartRow { level: Some(level.clone()), attempts: attempts(&exams), ..row(part.into()) };
    let by_exam = || Some(a.examens.duo());
    let Some(need) = level.known() else {
        // A level that is not on DUO's list: we cannot say what is enough.
        return PartRow { state: PartState::Check, provenance: by_exam().filter(|_| !exams.is_empty()), ..base };
    };
    if let Some(exam) = exams.iter().find(|e| passed(e) && at_least(e.niveau.as_ref(), need)) {
        return PartRow { state: PartState::Done, provenance: by_exam(), on: Some(exam.date), ..base };
    }
    if let Some((state, on)) = exempt(given, part, need) {
        return PartRow { state, provenance: Some(a.vrijstellingen.duo()), on, ..base };
    }
    if let Some(on) = dispensed(given, part) {
        return PartRow { state: PartState::Dispensed, provenance: Some(a.ontheffingen.duo()), on: Some(on), ..base };
    }
    let unclear = |e: &&&Examen| match e.result {
        Code::Unknown(_) => true,
        _ => passed(e) && !matches!(e.niveau, Some(Code::Known(_))),
    };
    if exams.iter().any(|e| unclear(&e)) {
        return PartRow { state: PartState::Check, provenance: by_exam(), ..base };
    }
    underway(given, part, base, a.vrijstellingen.answered() && a.ontheffingen.answered())
}

/// A part that is not met: busy, open, or not known because a source that could say more did not answer.
fn underway(given: &Given<'_>, part: Onderdeel, base: PartRow, rest_answered: bool) -> PartRow {
    let a = given.answers;
    if !a.examens.answered() {
        return PartRow { state: PartState::NotKnown, ..base };
    }
    if base.attempts > 0 {
        return PartRow { state: PartState::Busy, provenance: Some(a.examens.duo()), ..base };
    }
    if !rest_answered {
        return PartRow { state: PartState::NotKnown, ..base };
    }
    let at_school = a.aanbieders.items().iter().find(|s| s.progress.iter().any(|p| p.onderdeel == Code::Known(part)));
    match at_school {
        Some(school) => PartRow { state: PartState::Busy, provenance: Some(by_school(given, school)), ..base },
        None => PartRow { provenance: Some(a.examens.duo()), ..base },
    }
}

fn by_school(given: &Given<'_>, school: &AanbiederObject) -> Provenance {
    as_of(given.answers.aanbieders.by(Party::Taalaanbieder, false), Some(school.known_until))
}

/// A partial vrijstelling for the part; one without a known level must be checked.
fn exempt(given: &Given<'_>, part: Onderdeel, need: Niveau) -> Option<(PartState, Option<Date>)> {
    let granted = given.answers.vrijstellingen.items().iter().filter(|v| v.oordeel == Code::Known(Oordeel::Toekenning));
    let mut check = None;
    for v in granted {
        let VrijstellingKind::Gedeeltelijk { onderdeel: Some(Code::Known(p)), niveau } = &v.kind else { continue };
        if *p != part {
            continue;
        }
        match niveau {
            level if at_least(level.as_ref(), need) => return Some((PartState::Exempt, v.decided)),
            Some(Code::Known(_)) => {}
            _ => check = Some((PartState::Check, v.decided)),
        }
    }
    check
}

/// A partial ontheffing for the part.
fn dispensed(given: &Given<'_>, part: Onderdeel) -> Option<Date> {
    let granted = given.answers.ontheffingen.items().iter().filter(|o| !o.full && o.oordeel == Code::Known(Oordeel::Toekenning));
    granted.filter(|o| o.onderdeel == Some(Code::Known(part))).map(|o| o.decided).min()
}

/// KNM: a pass or an ontheffing; there is no vrijstelling for it.
fn knm(given: &Given<'_>) -> PartRow {
    let a = given.answers;
    let exams = of_part(given, Onderdeel::Knm);
    let base = PartRow { attempts: attempts(&exams), ..row(Part::Knm) };
    if let Some(exam) = exams.iter().find(|e| passed(e)) {
        return PartRow { state: PartState::Done, provenance: Some(a.examens.duo()), on: Some(exam.date), ..base };
    }
    if let Some(on) = dispensed(given, Onderdeel::Knm) {
        return PartRow { state: PartState::Dispensed, provenance: Some(a.ontheffingen.duo()), on: Some(on), ..base };
    }
    if exams.iter().any(|e| matches!(e.result, Code::Unknown(_))) {
        return PartRow { state: PartState::Check, provenance: Some(a.examens.duo()), ..base };
    }
    underway(given, Onderdeel::Knm, base, a.ontheffingen.answered())
}

/// The taalschakeltraject, or four language exams at B1 or higher and KNM (W 8(4)). Only the school tells about the traject.
fn taalschakel(given: &Given<'_>) -> PartRow {
    let answer = &given.answers.aanbieders;
    let base = row(Part::Taalschakel);
    let schools = || answer.items().iter().filter(|s| s.taalschakel == Some(true) || s.taalschakel_diploma.is_some());
    if let Some((school, on)) = schools().find_map(|s| Some((s, s.taalschakel_diploma.filter(|d| *d <= given.today)?))) {
        return PartRow { state: PartState::Done, provenance: Some(by_school(given, school)), on: Some(on), ..base };
    }
    let met = |r: PartRow| matches!(r.state, PartState::Done | PartState::Exempt | PartState::Dispensed);
    if LANGUAGE_PARTS.into_iter().all(|part| met(language(given, part, &Code::Known(Niveau::B1)))) && met(knm(given)) {
        return PartRow { state: PartState::Done, provenance: Some(given.answers.examens.duo()), ..base };
    }
    match (schools().next(), answer.answered()) {
        (Some(school), _) if school.start.is_some_and(|d| d <= given.today) => {
            PartRow { state: PartState::Busy, provenance: Some(by_school(given, school)), ..base }
        }
        (_, true) => PartRow { provenance: Some(answer.by(Party::Taalaanbieder, false)), ..base },
        (_, false) => PartRow { state: PartState::NotKnown, ..base },
    }
}

/// Course hours of the Z-route: DUO's count; the school's own count only when DUO has none, and then it is indicative.
fn course_hours(given: &Given<'_>) -> PartRow {
    let a = given.answers;
    let base = row(Part::Cursusuren);
    if a.uren.value().is_some() {
        let totals = duo_totals(given);
        let hours = ZCursusuren { recognised: totals.school, includes_earlier: true, intake: totals.intake, ..Default::default() };
        return counted(base, z_cursusuren(Z_NORM, hours), totals.known_until, as_of(a.uren.duo(), totals.known_until));
    }
    let at_school = a.aanbieders.items().iter().filter_map(|s| s.hours).fold(0u32, u32::saturating_add);
    let newest = a.aanbieders.items().iter().filter(|s| s.hours.is_some()).max_by_key(|s| s.known_until);
    match newest {
        Some(school) => {
            let hours = HoursAgainstNorm { counted: at_school, norm: Some(Z_NORM), known_until: Some(school.known_until) };
            let state = if a.uren.answered() { PartState::Busy } else { PartState::NotKnown };
            PartRow { state, provenance: Some(by_school(given, school)), hours: Some(hours), ..base }
        }
        None => no_hours(base, &a.uren, Some(Z_NORM)),
    }
}

/// Participation hours of the Z-route, only with the rights of an asielstatushouder.
fn participation_hours(given: &Given<'_>) -> PartRow {
    let a = given.answers;
    let base = row(Part::Participatieuren);
    if given.asylum.is_none() {
        // Without the doelgroep nobody can say whether these hours apply; no norm is shown.
        return PartRow { state: PartState::NotKnown, ..base };
    }
    // A partial ontheffing without an exam part caps or lifts participation; how far is health data and stops at the adapter.
    let capped = a.ontheffingen.items().iter().find(|o| !o.full && o.onderdeel.is_none() && o.oordeel == Code::Known(Oordeel::Toekenning));
    let totals = duo_totals(given);
    if let Some(capped) = capped {
        let hours = HoursAgainstNorm { counted: totals.participation, norm: None, known_until: totals.known_until };
        return PartRow {
            state: PartState::Check,
            provenance: Some(a.ontheffingen.duo()),
            on: Some(capped.decided),
            hours: a.uren.value().map(|_| hours),
            ..base
        };
    }
    match (a.uren.value(), z_participatieuren(true, None, totals.participation, 0, 0)) {
        (Some(_), Some(stand)) => counted(base, stand, totals.known_until, as_of(a.uren.duo(), totals.known_until)),
        _ => no_hours(base, &a.uren, Some(Z_NORM)),
    }
}

fn counted(base: PartRow, stand: Stand, known_until: Option<Date>, by: Provenance) -> PartRow {
    let state = match stand {
        Stand { left: 0, .. } => PartState::Done,
        Stand { counted: 0, .. } => PartState::Open,
        _ => PartState::Busy,
    };
    let hours = HoursAgainstNorm { counted: stand.counted, norm: Some(stand.norm), known_until };
    PartRow { state, provenance: Some(by), hours: Some(hours), ..base }
}

fn no_hours<T>(base: PartRow, uren: &Answer<T>, norm: Option<u32>) -> PartRow {
    if uren.answered() {
        let hours = HoursAgainstNorm { counted: 0, norm, known_until: None };
        PartRow { provenance: Some(uren.duo()), hours: Some(hours), ..base }
    } else {
        PartRow { state: PartState::NotKnown, ..base }
    }
}

/// PVT: DUO registers only the signature.
fn pvt(given: &Given<'_>) -> PartRow {
    let answer = &given.answers.pvt;
    let status = pvt_status(None, answer.value().copied(), given.config.pvt_visible_weeks.value).status;
    traject(given, row(Part::Pvt), answer, status)
}

/// MAP; no row when the taalschakeltraject was finished, because then it is not obligatory (W 8(3)).
fn map(given: &Given<'_>, route: Leerroute) -> Option<PartRow> {
    let answer = &given.answers.map;
    let finished = given.answers.aanbieders.items().iter().any(|s| s.taalschakel_diploma.is_some_and(|d| d <= given.today));
    match map_status(route, finished, None, answer.value().copied()) {
        TrajectStatus::NietVerplicht => None,
        status => Some(traject(given, row(Part::Map), answer, status)),
    }
}

fn traject(given: &Given<'_>, base: PartRow, answer: &Answer<Date>, status: TrajectStatus) -> PartRow {
    let on = answer.value().copied();
    let state = match (answer.answered(), status) {
        (false, _) => PartState::NotKnown,
        // A signature or talk in the future is a wrong record.
        (true, _) if on.is_some_and(|d| d > given.today) => PartState::Check,
        (true, TrajectStatus::Afgerond) => PartState::Done,
        (true, TrajectStatus::Controleren) => PartState::Check,
        (true, _) => PartState::Open,
    };
    PartRow { state, provenance: answer.answered().then(|| answer.duo()), on, ..base }
}
