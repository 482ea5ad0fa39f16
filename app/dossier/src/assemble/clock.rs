//! The clock of the case. DUO's dates lead; an own computation stands beside them, and alone only when DUO gives none.

use super::{
    Given,
    plan::{FirstPip, first_pip},
    read::{Read, section},
};
use crate::{
    case::{Clock, Term, Wet},
    codes::{Beoordeling, Code, Oordeel, RedenGeenPlicht},
    facts::{Plicht, Termijn, Verlenging, Vrijstelling, VrijstellingKind},
    provenance::{Fact, Merged, Party, Provenance, Section},
    rules::{
        holidays::LegalEnd,
        periods::{Periode, days_between},
        pip::{PipSituatie, uiterste_datum_pip},
        term::{dagen_resterend, einde_termijn},
    },
};
use jiff::civil::Date;

/// The clock of the case, with exactly the reads that its state rests on.
pub(super) fn clock(given: &Given<'_>) -> Section<Clock> {
    let a = given.answers;
    let ended = a.plicht.value().and_then(|plicht| without_obligation(given, plicht));
    match ended {
        Some(clock @ Clock::Paused { .. }) => section(&[a.plicht.read(), a.vrijstellingen.read()], Some(clock)),
        Some(clock) => section(&[a.plicht.read()], Some(clock)),
        None => {
            let mut reads: Vec<Read<'_>> = vec![a.plicht.read(), a.termijn.read(), a.verlengingen.read()];
            if a.termijn.value().is_none() || a.duo_pip.value().is_some() || a.plans.value().is_some() {
                reads.extend([a.duo_pip.read(), a.plans.read()]);
            }
            section(&reads, running(given).map(Clock::Running).or_else(|| not_started(given)))
        }
    }
}

/// The states that DUO's obligation decides alone: old law, paused, ended, never obliged.
fn without_obligation(given: &Given<'_>, plicht: &Plicht) -> Option<Clock> {
    let duo = given.answers.plicht.duo();
    let temporary = plicht.reason_not == Some(Code::Known(RedenGeenPlicht::TijdelijkeVrijstelling));
    let old_law = given.law == Some(Wet::Wi2013);
    match &plicht.reason_not {
        Some(reason) if !plicht.obliged && !temporary => {
            Some(Clock::Ended { reason: Fact { value: reason.clone(), provenance: duo }, on: plicht.last_day })
        }
        _ if old_law => plicht.begin.map(|begin| Clock::OldLaw { since: Fact { value: begin, provenance: duo } }),
        _ if plicht.obliged => None,
        Some(_) => Some(paused(given, plicht)),
        None => Some(Clock::NotObliged),
    }
}

/// A granted temporary vrijstelling: the newest one.
fn temporary(list: &[Vrijstelling]) -> Option<(Option<Date>, Option<Date>)> {
    list.iter()
        .filter(|v| v.oordeel == Code::Known(Oordeel::Toekenning))
        .filter_map(|v| match v.kind {
            VrijstellingKind::Tijdelijk { start, last_day } => Some((start, last_day)),
            _ => None,
        })
        .max()
}

fn paused(given: &Given<'_>, plicht: &Plicht) -> Clock {
    let answer = &given.answers.vrijstellingen;
    let exemption = temporary(answer.items());
    let since = exemption
        .and_then(|(start, _)| start)
        .map(|value| Fact { value, provenance: answer.duo() })
        .or_else(|| plicht.changed.map(|value| Fact { value, provenance: given.answers.plicht.duo() }));
    Clock::Paused { since, last_day: exemption.and_then(|(_, last_day)| last_day) }
}

/// An obligation without a PIP. Only when it is sure that there is none: DUO has no term, or nobody has a PIP.
fn not_started(given: &Given<'_>) -> Option<Clock> {
    let a = given.answers;
    let plicht = a.plicht.value().filter(|p| p.obliged)?;
    let no_term = a.termijn.answered() && a.termijn.value().is_none();
    let no_pip = a.duo_pip.answered() && a.plans.answered();
    (no_term || no_pip).then(|| Clock::NotStarted {
        kennisgeving: plicht.kennisgeving.map(|value| Fact { value, provenance: a.plicht.duo() }),
        pip_due: pip_due(given).map(|end| end.last_day),
    })
}

/// Last day for the gemeente to make the first PIP (B 5.3). DUO marks a later start of the ten weeks with event SS139.
pub(super) fn pip_due(given: &Given<'_>) -> Option<LegalEnd> {
    let a = given.answers;
    let begun = a.gebeurtenissen.items().iter().filter(|g| g.id == "SS139").map(|g| g.date).max();
    let kennisgeving = a.plicht.value().and_then(|p| p.kennisgeving).or(begun)?;
    uiterste_datum_pip(PipSituatie::EerstePip { kennisgeving, registered: begun, third_party: None }, given.config)
}

/// The term: from DUO, and from the first PIP.
fn running(given: &Given<'_>) -> Option<Term> {
    let answer = &given.answers.termijn;
    let duo = answer.value();
    let first = first_pip(given);
    let own = first.as_ref().and_then(|f| einde_termijn(f.fact.value));
    let (start, last_day) = match (duo, &first, own) {
        (Some(duo), Some(first), Some(own)) if comparable(duo, first, own) => compared(given, duo, own, not_formal(&first.fact.provenance)),
        (Some(duo), ..) => (by_duo(given, duo.start), by_duo(given, duo.last_day)),
        (None, Some(first), Some(own)) => {
            let by = not_formal(&first.fact.provenance);
            (super::read::agreed(own.start, by.clone()), super::read::agreed(own.last_day, by))
        }
        _ => return None,
    };
    let (first_day, end) = (start.leading()?.value, last_day.leading()?.value);
    let left = dagen_resterend(given.today, end);
    let by_decision = |wanted: Beoordeling| -> Vec<Fact<Verlenging>> {
        let answer = &given.answers.verlengingen;
        let wanted = answer.items().iter().filter(|v| v.decision == Code::Known(wanted));
        wanted.cloned().map(|value| Fact { value, provenance: answer.duo() }).collect()
    };
    Some(Term {
        days_left: left.days,
        days_total: days_between(first_day, end).max(1),
        stand: left.stand,
        granted: by_decision(Beoordeling::Toegekend),
        pending: by_decision(Beoordeling::InBehandeling),
        check_with_duo: doubtful(given, first.as_ref(), first_day, end),
        first_pip: first.filter(|f| duo.is_none_or(|duo| comparable_start(duo, f))).map(|f| f.fact),
        start,
        last_day,
    })
}

/// A fact of another becomes our computation: its source stays, its weight does not.
fn not_formal(provenance: &Provenance) -> Provenance {
    Provenance { formal: false, ..provenance.clone() }
}

fn by_duo(given: &Given<'_>, value: Date) -> Merged<Date> {
    super::read::agreed(value, given.answers.termijn.duo())
}

/// Can the PIP we know be the one DUO counted from? A later PIP that nobody calls the first says nothing about the start.
fn comparable_start(duo: &Termijn, first: &FirstPip) -> bool {
    first.named_first || first.fact.value < duo.start
}

fn comparable(duo: &Termijn, first: &FirstPip, own: Periode) -> bool {
    own.start == duo.start || comparable_start(duo, first)
}

/// Both known: equal is one fact with two sources, different is a dispute in which DUO comes first and is asked.
fn compared(given: &Given<'_>, duo: &Termijn, own: Periode, by: Provenance) -> (Merged<Date>, Merged<Date>) {
    let fact = |value| Fact { value, provenance: given.answers.termijn.duo() };
    let pair =
        |duo: Date, own: Date| match super::read::merge(Some(fact(duo)), Some(Fact { value: own, provenance: by.clone() }), Party::Duo) {
            Some(merged) => merged,
            None => by_duo(given, duo),
        };
    let start = pair(duo.start, own.start);
    // The length of an extension is not published, so a later end with a reason for it is no difference.
    let moved = duo.last_day > own.last_day && may_be_moved(given, duo);
    let last_day = if moved { by_duo(given, duo.last_day) } else { pair(duo.last_day, own.last_day) };
    (start, last_day)
}

/// Is there, or may there be, a decision of DUO that moved the end?
fn may_be_moved(given: &Given<'_>, duo: &Termijn) -> bool {
    let a = given.answers;
    let granted = a.verlengingen.items().iter().any(|v| v.decision == Code::Known(Beoordeling::Toegekend));
    let event = a.gebeurtenissen.items().iter().any(|g| matches!(g.id.as_str(), "SS103" | "SS104" | "SS130" | "SS198"));
    let history = a.termijn_history.items().iter().any(|p| p.last_day.is_some_and(|d| d != duo.last_day) || p.ground_code.is_some());
    duo.ground_code.is_some()
        || duo.ground_text.is_some()
        || granted
        || event
        || history
        || !a.boetes.items().is_empty()
        || temporary(a.vrijstellingen.items()).is_some()
        || !a.verlengingen.answered()
}

/// Should the person check the dates with DUO? Contradictory records, or an own computation that DUO may count otherwise.
fn doubtful(given: &Given<'_>, first: Option<&FirstPip>, start: Date, end: Date) -> bool {
    let a = given.answers;
    let full_exemption = a.vrijstellingen.items().iter().any(|v| {
        v.kind == VrijstellingKind::Geheel && v.oordeel == Code::Known(Oordeel::Toekenning) && !older_than_plicht(given, v.decided)
    });
    let full_dispensation = a
        .ontheffingen
        .items()
        .iter()
        .any(|o| o.full && o.oordeel == Code::Known(Oordeel::Toekenning) && !older_than_plicht(given, Some(o.decided)));
    if start > end || full_exemption || full_dispensation {
        return true;
    }
    if a.termijn.value().is_some() {
        return false;
    }
    // DUO holds an older PIP than the one the gemeente calls the first.
    let older = a.duo_pip.value().zip(first).is_some_and(|(duo, first)| duo.dagtekening < first.fact.value);
    // How DUO counts from a day that not every month has is not published: the 28th and later.
    let month_end = end.day() >= 28 && days_between(given.today, end).abs() < 7;
    !a.termijn.answered() || month_end || older || first.is_some_and(|f| !f.named_first && f.fact.provenance.party == Party::Duo)
}

/// Was a decision overtaken by a later change of the obligation (a withdrawn exemption)?
pub(super) fn older_than_plicht(given: &Given<'_>, decided: Option<Date>) -> bool {
    let changed = given.answers.plicht.value().and_then(|p| p.changed);
    matches!((decided, changed), (Some(decided), Some(changed)) if decided < changed)
}
