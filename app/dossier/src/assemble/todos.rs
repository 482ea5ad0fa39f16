//! What the person must do. Every line names the record that caused it; no record, no line.

use super::{
    Given,
    deadlines::{open_exams, safe_exam},
    decisions, is_over, plan as plans,
    read::{Read, section, some},
};
use crate::{
    case::*,
    codes::{Code, HandelingsPerspectief, IntakeStatus, Leerroute, TaakStatus},
    facts::{Bericht, IntakeObject},
    provenance::{Provenance, Section},
    rules::periods::{amsterdam_date, days_after, days_between},
};

/// Days before an appointment from which it is on the list.
const APPOINTMENT_DAYS: i32 = 14;
/// Days before the last day to change leerroute from which it is on the list.
const CHANGE_DAYS: i32 = 90;
/// Days before the estimate for registering from which exams are on the list.
const REGISTER_DAYS: i32 = 120;

/// What to do, soonest first. Outside a running obligation only tasks, messages and appointments.
pub(super) fn todos(
    given: &Given<'_>,
    clock: Option<&Clock>,
    plan: Option<&Plan>,
    progress: Option<&Progress>,
    obligations: Option<&Vec<Deadline>>,
) -> Section<Vec<Todo>> {
    let a = given.answers;
    let mut list = inbox(given);
    let mut reads: Vec<Read<'_>> = vec![a.taken.read(), a.berichten.read(), a.afspraken.read(), a.plicht.read()];
    if !is_over(clock) {
        list.extend(objections(given));
        list.extend(intake(given, plan));
        reads.extend([a.intakes.read(), a.verlengingen.read(), a.vrijstellingen.read(), a.ontheffingen.read(), a.boetes.read()]);
        reads.extend([a.termijn.read(), a.plans.read(), a.duo_pip.read(), a.pvt.read(), a.examens.read()]);
    }
    if let Some(Clock::Running(term)) = clock {
        list.extend(sign_pvt(given, term));
        list.extend(of_term(given, term, plan, progress, obligations.map_or(&[], Vec::as_slice)));
    }
    list.sort_by_key(|t| (t.due.is_none(), t.due));
    section(&reads, some(list))
}

fn todo(kind: TodoKind, due: Option<jiff::civil::Date>, weight: DateWeight, cause: Provenance) -> Todo {
    Todo { kind, due, weight, cause }
}

/// Tasks that are open, messages that ask for action, appointments that are near.
fn inbox(given: &Given<'_>) -> Vec<Todo> {
    let a = given.answers;
    let mut list = Vec::new();
    // A task in a state we do not know is shown: hiding it could hide a duty.
    for taak in a.taken.items().iter().filter(|t| matches!(t.status, Code::Known(TaakStatus::Open) | Code::Unknown(_))) {
        list.push(todo(TodoKind::Taak(taak.clone()), Some(taak.last_day), DateWeight::Source, a.taken.gemeente()));
    }
    for bericht in a.berichten.items().iter().filter(|b| asks_action(b)) {
        let Some(last_day) = bericht.last_day.filter(|d| *d >= given.today) else { continue };
        let kind = TodoKind::Bericht { id: bericht.id.clone(), subject: bericht.subject.clone() };
        list.push(todo(kind, Some(last_day), DateWeight::Source, a.berichten.gemeente()));
    }
    let until = days_after(given.today, APPOINTMENT_DAYS);
    for afspraak in a.afspraken.items() {
        let day = amsterdam_date(afspraak.begin);
        if day >= given.today && until.is_none_or(|until| day <= until) {
            list.push(todo(TodoKind::Appointment(afspraak.clone()), Some(day), DateWeight::Source, a.afspraken.gemeente()));
        }
    }
    list
}

fn asks_action(bericht: &Bericht) -> bool {
    use HandelingsPerspectief::*;
    matches!(
        bericht.perspective,
        Some(Code::Known(Betalen | InformatieGeven | VernieuwingNodig | UitnodigingVoorAfspraak) | Code::Unknown(_))
    )
}

/// Decisions against the person whose objection term still runs.
fn objections(given: &Given<'_>) -> Vec<Todo> {
    let running = decisions::all(given).into_iter().filter(|d| decisions::is_adverse(&d.kind));
    running
        .filter_map(|d| {
            let due = d.objection_until.filter(|end| *end >= given.today)?;
            Some(todo(TodoKind::Objection(d.kind), Some(due), DateWeight::Law, d.provenance))
        })
        .collect()
}

/// Called up for the brede intake, as long as there is no PIP.
fn intake(given: &Given<'_>, plan: Option<&Plan>) -> Option<Todo> {
    let answer = &given.answers.intakes;
    let called = |i: &&IntakeObject| i.status == Code::Known(IntakeStatus::Opgeroepen);
    let further = answer.items().iter().any(|i| matches!(i.status, Code::Known(IntakeStatus::Lopend | IntakeStatus::Afgerond)));
    let oproep = answer.items().iter().find(called).filter(|_| plan.is_none() && !further)?;
    let due = oproep.start.filter(|d| *d >= given.today);
    Some(todo(TodoKind::IntakeOproep, due, DateWeight::Source, answer.gemeente()))
}

/// DUO has no signature, and the PIP of the gemeente asks for the PVT.
fn sign_pvt(given: &Given<'_>, term: &Term) -> Option<Todo> {
    let a = given.answers;
    let unsigned = a.pvt.answered() && a.pvt.value().is_none();
    let asked = plans::current(given)?.pvt_hours.is_some_and(|hours| hours > 0);
    let end = term.last_day.leading()?;
    let weight = if end.provenance.formal { DateWeight::Source } else { DateWeight::Law };
    (unsigned && asked).then(|| todo(TodoKind::SignPvt, Some(end.value), weight, a.plans.gemeente()))
}

/// What follows from the term itself.
fn of_term(given: &Given<'_>, term: &Term, plan: Option<&Plan>, progress: Option<&Progress>, deadlines: &[Deadline]) -> Vec<Todo> {
    let Some(end) = term.last_day.leading() else { return Vec::new() };
    if term.stand == Stand::Verlopen {
        return vec![todo(TodoKind::TermOver, Some(end.value), DateWeight::Source, end.provenance.clone())];
    }
    let mut list = Vec::new();
    let open_parts = progress.is_some_and(|p| p.parts.iter().any(|r| matches!(r.state, PartState::Open | PartState::Busy)));
    let now = |kind| deadlines.iter().find(|d| d.kind == kind && matches!(d.stand, DeadlineStand::Open | DeadlineStand::LastDay));
    if let Some(window) = now(DeadlineKind::VerlengingWindow).filter(|_| open_parts && term.pending.is_empty()) {
        list.push(todo(TodoKind::AskVerlenging, window.last_day, DateWeight::Law, end.provenance.clone()));
    }
    let route = plan.and_then(|p| p.leerroute.leading()).filter(|f| f.value != Code::Known(Leerroute::O));
    if let (Some(route), Some(last)) = (route, now(DeadlineKind::ChangeLeerroute).and_then(|d| d.last_day))
        && days_between(given.today, last) <= CHANGE_DAYS
    {
        list.push(todo(TodoKind::ChangeLeerroute, Some(last), DateWeight::Law, route.provenance.clone()));
    }
    let open = open_exams(progress);
    if let (Some(safe), false) = (safe_exam(given, end.value, &open), open.is_empty())
        && days_between(given.today, safe.register) <= REGISTER_DAYS
    {
        let parts = open.iter().filter_map(|r| r.part.exam()).collect();
        // The estimate may be past while the term still runs: then it is high time, today.
        let due = Some(safe.register.max(given.today));
        list.push(todo(TodoKind::RegisterExams(parts), due, DateWeight::Estimate, end.provenance.clone()));
    }
    list
}
