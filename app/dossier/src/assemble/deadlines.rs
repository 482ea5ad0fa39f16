//! Deadlines and rights, each with its article and where it stands today.
//!
//! Never a fine: nothing here forecasts what DUO or the gemeente would do.

use super::{
    Given, clock, decisions, is_over, plan,
    read::{section, some},
};
use crate::{
    case::*,
    codes::{Code, Leerroute, Niveau},
    provenance::{Party, Provenance, Section},
    rules::{
        exams::{VeiligExamen, laatste_veilige_examendatum},
        extension::{laatste_dag_aanbod, venster_verlenging},
        holidays::LegalEnd,
        objection::{Aanvraag, beslistermijn, bezwaartermijn},
        pip::laatste_dag_wijzigen,
    },
};
use jiff::civil::Date;

/// Every deadline and right, soonest first; what is over last. None when DUO says the obligation
/// is ended or of the old law; during a pause only what can be objected to.
pub(super) fn obligations(
    given: &Given<'_>,
    clock: Option<&Clock>,
    plan: Option<&Plan>,
    progress: Option<&Progress>,
) -> Section<Vec<Deadline>> {
    let a = given.answers;
    if is_over(clock) {
        return section(&[a.plicht.read()], None);
    }
    let mut list = objections(given, plan);
    match clock {
        Some(Clock::NotStarted { .. }) => list.extend(pip_by_gemeente(given)),
        Some(Clock::Running(term)) => {
            list.extend(of_term(given, term, plan));
            list.extend(decisions_awaited(given, term));
            list.extend(exams(given, term, progress));
            list.extend(course_offer(given, plan));
        }
        _ => {}
    }
    list.sort_by_key(|d| (d.stand == DeadlineStand::Over, d.last_day.is_none(), d.last_day, d.from));
    let reads = [
        a.plicht.read(),
        a.doelgroep.read(),
        a.termijn.read(),
        a.plans.read(),
        a.duo_pip.read(),
        a.verlengingen.read(),
        a.vrijstellingen.read(),
        a.ontheffingen.read(),
        a.boetes.read(),
        a.examens.read(),
        a.aanbieders.read(),
    ];
    section(&reads, some(list))
}

/// Where a window or a term stands on a day.
fn stand(today: Date, from: Option<Date>, last_day: Option<Date>) -> DeadlineStand {
    match (from, last_day) {
        (_, Some(last)) if today > last => DeadlineStand::Over,
        (_, Some(last)) if today == last => DeadlineStand::LastDay,
        (Some(from), _) if today < from => DeadlineStand::NotYet,
        _ => DeadlineStand::Open,
    }
}

/// A deadline of law decided by `decides`, not shifted.
fn deadline(given: &Given<'_>, kind: DeadlineKind, days: (Option<Date>, Option<Date>), rule: &'static str, decides: Party) -> Deadline {
    let (from, last_day) = days;
    Deadline {
        kind,
        from,
        last_day,
        stand: stand(given.today, from, last_day),
        weight: DateWeight::Law,
        rule,
        decides,
        cause: None,
        holidays_unknown: false,
    }
}

/// The same for an end shifted by the Algemene termijnenwet.
fn shifted(given: &Given<'_>, kind: DeadlineKind, from: Date, end: LegalEnd, rule: &'static str, decides: Party) -> Deadline {
    let holidays_unknown = end.table.is_missing();
    Deadline { holidays_unknown, ..deadline(given, kind, (Some(from), Some(end.last_day)), rule, decides) }
}

fn pip_by_gemeente(given: &Given<'_>) -> Option<Deadline> {
    let end = clock::pip_due(given)?;
    let days = (given.answers.plicht.value().and_then(|p| p.kennisgeving), Some(end.last_day));
    Some(Deadline {
        cause: Some(given.answers.plicht.duo()),
        holidays_unknown: end.table.is_missing(),
        ..deadline(given, DeadlineKind::PipByGemeente, days, "B 5.3(1)", Party::Gemeente)
    })
}

/// End of the term, change of leerroute, and the window for verlenging: all from the leading dates of the clock, none shifted (G7).
fn of_term(given: &Given<'_>, term: &Term, plan: Option<&Plan>) -> Vec<Deadline> {
    let (Some(start), Some(last_day)) = (term.start.leading(), term.last_day.leading()) else { return Vec::new() };
    let cause = |d: Deadline| Deadline { cause: Some(last_day.provenance.clone()), ..d };
    let weight = if last_day.provenance.formal { DateWeight::Source } else { DateWeight::Law };
    let ends = (Some(start.value), Some(last_day.value));
    let mut list = vec![Deadline { weight, ..cause(deadline(given, DeadlineKind::TermEnd, ends, "W 11(1)", Party::Duo)) }];
    let route = plan.and_then(|p| p.leerroute.leading()).and_then(|f| f.value.known());
    if route == Some(Leerroute::O) {
        let always = deadline(given, DeadlineKind::ChangeLeerroute, (Some(start.value), None), "B 5.4(1)", Party::Gemeente);
        list.push(cause(Deadline { stand: DeadlineStand::Always, ..always }));
    }
    if let Some(change) = laatste_dag_wijzigen(start.value) {
        let days = (Some(start.value), Some(change));
        list.push(cause(deadline(given, DeadlineKind::ChangeLeerroute, days, "W 17(2)", Party::Gemeente)));
    }
    if let Some(opens) = last_day.value.tomorrow().ok().and_then(venster_verlenging) {
        let days = (Some(opens), Some(last_day.value));
        list.push(cause(deadline(given, DeadlineKind::VerlengingWindow, days, "B 4.5(1)", Party::Duo)));
    }
    list
}

/// Until when DUO must decide on what was asked.
fn decisions_awaited(given: &Given<'_>, term: &Term) -> Vec<Deadline> {
    let awaited = term.pending.iter().filter_map(|pending| {
        let end = beslistermijn(Aanvraag::Verlenging, pending.value.received, given.config)?;
        let received = pending.value.received;
        let base = shifted(given, DeadlineKind::VerlengingDecision, received, end, Aanvraag::Verlenging.rule(), Party::Duo);
        Some(Deadline { cause: Some(pending.provenance.clone()), ..base })
    });
    awaited.collect()
}

/// The gemeente must offer a course to an asielstatushouder; shown until an offer or a start is known (R 4.1(1)g).
fn course_offer(given: &Given<'_>, plan: Option<&Plan>) -> Option<Deadline> {
    let offered = given.answers.aanbieders.items().iter().any(|s| s.offered.is_some() || s.start.is_some());
    if given.asylum != Some(true) || offered {
        return None;
    }
    let dagtekening = plan?.dagtekening.leading()?;
    let first = plan::first_pip(given).map_or(dagtekening.value, |f| f.fact.value);
    let days = (Some(first), Some(laatste_dag_aanbod(first)?));
    let cause = Some(dagtekening.provenance.clone());
    Some(Deadline { cause, ..deadline(given, DeadlineKind::CourseOffer, days, "R 4.1(1)g", Party::Gemeente) })
}

/// Objection terms that still run: of decisions of DUO, and of the PIP.
fn objections(given: &Given<'_>, plan: Option<&Plan>) -> Vec<Deadline> {
    let mut list: Vec<Deadline> = decisions::all(given)
        .into_iter()
        .filter_map(|d| {
            let kind = match d.kind {
                DecisionKind::Verlenging { .. } => DeadlineKind::ObjectionVerlenging,
                DecisionKind::Vrijstelling { .. } => DeadlineKind::ObjectionVrijstelling,
                DecisionKind::Ontheffing { .. } => DeadlineKind::ObjectionOntheffing,
                DecisionKind::Boete { .. } => DeadlineKind::ObjectionBoete,
                DecisionKind::Pip => DeadlineKind::ObjectionPip,
            };
            let days = (d.date, Some(d.objection_until?));
            let base = deadline(given, kind, days, "AWB 6:7", Party::Duo);
            Some(Deadline { cause: Some(d.provenance), holidays_unknown: d.holidays_unknown, ..base })
        })
        .collect();
    let dagtekening = plan.and_then(|p| p.dagtekening.leading());
    list.extend(dagtekening.and_then(|fact| {
        let end = bezwaartermijn(fact.value, given.config)?;
        let base = shifted(given, DeadlineKind::ObjectionPip, fact.value, end, "AWB 6:7", Party::Gemeente);
        Some(Deadline { cause: Some(fact.provenance.clone()), ..base })
    }));
    list.retain(|d| d.stand != DeadlineStand::Over);
    list
}

/// Open exam parts: not passed, not exempt, not dispensed, as far as known.
pub(super) fn open_exams(progress: Option<&Progress>) -> Vec<&PartRow> {
    let parts = progress.map_or(&[][..], |p| p.parts.as_slice());
    parts.iter().filter(|r| r.part.exam().is_some() && matches!(r.state, PartState::Open | PartState::Busy)).collect()
}

/// Planning estimate of rule 20 for the exams that are still open.
pub(super) fn safe_exam(given: &Given<'_>, last_day: Date, open: &[&PartRow]) -> Option<VeiligExamen> {
    let slow = open.iter().any(|r| matches!(r.part, Part::Schrijven | Part::Spreken) && r.level == Some(Code::Known(Niveau::A2)));
    let weeks = if slow { given.config.result_weeks_speaking_writing_a2 } else { given.config.result_weeks };
    laatste_veilige_examendatum(last_day, weeks.value, given.config.registration_weeks.value)
}

/// Our own estimate, said to be one.
fn exams(given: &Given<'_>, term: &Term, progress: Option<&Progress>) -> Vec<Deadline> {
    let open = open_exams(progress);
    let Some(last_day) = term.last_day.leading().filter(|_| !open.is_empty()) else { return Vec::new() };
    let Some(safe) = safe_exam(given, last_day.value, &open) else { return Vec::new() };
    let estimate = |kind, day| Deadline {
        weight: DateWeight::Estimate,
        cause: Some(Provenance { formal: false, ..last_day.provenance.clone() }),
        ..deadline(given, kind, (None, Some(day)), "estimate", Party::Duo)
    };
    vec![estimate(DeadlineKind::RegisterExams, safe.register), estimate(DeadlineKind::LastSafeExam, safe.exam)]
}
