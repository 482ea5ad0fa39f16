//! Records of DUO as entries.

use super::{Drafts, Given};
use crate::{
    assemble::clock::older_than_plicht,
    case::{EntryKind, Phase},
    codes::{Beoordeling, Code, Onderdeel, Oordeel, RedenGeenPlicht},
    facts::VrijstellingKind,
};
use jiff::civil::Date;

/// The obligation and the doelgroep, with their histories.
pub(super) fn obligation(given: &Given<'_>, drafts: &mut Drafts) {
    let a = given.answers;
    let current = a.plicht.value();
    let begins = a.plicht_history.items().iter().filter(|p| p.obliged).filter_map(|p| p.begin.map(|b| (b, a.plicht_history.duo())));
    let mut begins: Vec<_> = current.and_then(|p| p.begin).map(|b| (b, a.plicht.duo())).into_iter().chain(begins).collect();
    begins.sort_by_key(|(begin, _)| *begin);
    let first = begins.first().map(|(begin, _)| *begin);
    for (begin, by) in begins {
        let kind = if Some(begin) == first { EntryKind::PlichtStart } else { EntryKind::PlichtResumed };
        drafts.add(Some(begin), Phase::Vestiging, kind, by);
    }
    if let Some(plicht) = current {
        drafts.on(plicht.kennisgeving, Phase::Vestiging, EntryKind::Kennisgeving, a.plicht.duo());
        let temporary = plicht.reason_not == Some(Code::Known(RedenGeenPlicht::TijdelijkeVrijstelling));
        if !plicht.obliged && temporary {
            let since = temporary_start(given).or(plicht.changed);
            drafts.add(since, Phase::Vestiging, EntryKind::PlichtPaused, a.plicht.duo());
        } else if !plicht.obliged {
            let on = plicht.last_day.or(plicht.changed);
            drafts.add(on, Phase::Vestiging, EntryKind::PlichtEnded(plicht.reason_not.clone()), a.plicht.duo());
        }
    }
    let current_end = current.and_then(|p| p.last_day);
    let ended = a.plicht_history.items().iter().filter(|p| p.obliged).filter_map(|p| p.last_day).filter(|d| Some(*d) != current_end);
    for last_day in ended {
        // DUO's history has no reason.
        drafts.add(Some(last_day), Phase::Vestiging, EntryKind::PlichtEnded(None), a.plicht_history.duo());
    }
    for period in a.doelgroep_history.items() {
        if let Some(indeling) = period.indeling.clone() {
            drafts.on(period.begin, Phase::Vestiging, EntryKind::GroupChanged(indeling), a.doelgroep_history.duo());
        }
    }
    if let Some((begin, indeling)) = a.doelgroep.value().and_then(|d| Some((d.begin, d.indeling.clone()?))) {
        drafts.on(begin, Phase::Vestiging, EntryKind::GroupChanged(indeling), a.doelgroep.duo());
    }
}

fn temporary_start(given: &Given<'_>) -> Option<Date> {
    let granted = given.answers.vrijstellingen.items().iter().filter(|v| v.oordeel == Code::Known(Oordeel::Toekenning));
    granted
        .filter_map(|v| match v.kind {
            VrijstellingKind::Tijdelijk { start, .. } => start,
            _ => None,
        })
        .max()
}

/// The term, what extended it, and the requests.
pub(super) fn term(given: &Given<'_>, drafts: &mut Drafts) {
    let a = given.answers;
    if let Some(term) = a.termijn.value() {
        drafts.add(Some(term.start), Phase::Pip, EntryKind::TermStart, a.termijn.duo());
        drafts.add(Some(term.last_day), Phase::Besluiten, EntryKind::TermEnd, a.termijn.duo());
        if term.ground_code.is_some() || term.ground_text.is_some() {
            let kind = EntryKind::TermExtended { last_day: Some(term.last_day), ground: term.ground_text.clone() };
            drafts.add(term.changed, Phase::Besluiten, kind, a.termijn.duo());
        }
    }
    for period in a.termijn_history.items().iter().filter(|p| p.ground_code.is_some() || p.ground_text.is_some()) {
        let kind = EntryKind::TermExtended { last_day: period.last_day, ground: period.ground_text.clone() };
        drafts.add(period.changed, Phase::Besluiten, kind, a.termijn_history.duo());
    }
    for v in a.verlengingen.items() {
        drafts.add(Some(v.received), Phase::Besluiten, EntryKind::VerlengingAsked, a.verlengingen.duo());
        if v.decision != Code::Known(Beoordeling::InBehandeling) {
            drafts.add(v.decided, Phase::Besluiten, EntryKind::VerlengingDecided(v.decision.clone()), a.verlengingen.duo());
        }
    }
    for boete in a.boetes.items() {
        drafts.add(Some(boete.date), Phase::Besluiten, EntryKind::Boete { euros: boete.euros }, a.boetes.duo());
    }
}

/// Vrijstellingen and ontheffingen, and a full one that was withdrawn.
pub(super) fn exemptions(given: &Given<'_>, drafts: &mut Drafts) {
    let a = given.answers;
    for v in a.vrijstellingen.items() {
        let kind = EntryKind::VrijstellingDecided { kind: v.kind.clone(), oordeel: v.oordeel.clone(), reden: v.reden.clone() };
        drafts.add(v.decided, Phase::Besluiten, kind, a.vrijstellingen.duo());
        if let (VrijstellingKind::Tijdelijk { last_day, .. }, Code::Known(Oordeel::Toekenning)) = (&v.kind, &v.oordeel) {
            drafts.on(*last_day, Phase::Besluiten, EntryKind::VrijstellingEnded, a.vrijstellingen.duo());
        }
    }
    let obliged = a.plicht.value().is_some_and(|p| p.obliged);
    for o in a.ontheffingen.items() {
        let kind = EntryKind::OntheffingDecided { full: o.full, oordeel: o.oordeel.clone(), onderdeel: o.onderdeel.clone() };
        drafts.add(Some(o.decided), Phase::Besluiten, kind, a.ontheffingen.duo());
        // DUO has no record of a withdrawal: an obligation that changed after the decision and is there again shows it.
        let granted = o.full && o.oordeel == Code::Known(Oordeel::Toekenning);
        if granted && obliged && older_than_plicht(given, Some(o.decided)) {
            let changed = a.plicht.value().and_then(|p| p.changed);
            drafts.backwards(changed, Phase::Besluiten, EntryKind::OntheffingWithdrawn, a.plicht.duo());
        }
    }
}

/// Results: LBT, exams, PVT and MAP.
pub(super) fn results(given: &Given<'_>, drafts: &mut Drafts) {
    let a = given.answers;
    for lbt in a.lbt.items() {
        drafts.add(lbt.registered, Phase::Intake, EntryKind::LbtResult(lbt.result.clone()), a.lbt.duo());
    }
    for exam in a.examens.items() {
        let phase = if exam.onderdeel == Code::Known(Onderdeel::Knm) { Phase::Knm } else { Phase::Examens };
        let kind = EntryKind::ExamResult {
            onderdeel: exam.onderdeel.clone(),
            niveau: exam.niveau.clone(),
            result: exam.result.clone(),
            reason: exam.reason.clone(),
        };
        drafts.add(Some(exam.date), phase, kind, a.examens.duo());
    }
    drafts.on(a.pvt.value().copied(), Phase::Pvt, EntryKind::PvtSigned, a.pvt.duo());
    drafts.on(a.map.value().copied(), Phase::Map, EntryKind::MapTalk, a.map.duo());
}
