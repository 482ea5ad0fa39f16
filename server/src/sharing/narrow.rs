//! What is left of a case for somebody else: only the permitted kinds of data. What may not be seen is "not allowed",
//! never "nothing there", and rendering code cannot show what is not in the case (SHARE-1).

use access::{Action, Categories, Category, Permit};
use dossier::{
    answers::{BirthDate, Person},
    case::{Clock, DeadlineKind, Decision, DecisionKind, Dossier, Entry, EntryKind, PartState, Phase, Plan, Progress, Todo, TodoKind},
    codes::{Code, RedenGeenPlicht},
    provenance::{Gap, Reason, Section, SourceCall},
};

/// The kind of data a read brings (domain.md, 8.2).
pub const fn category_of(call: SourceCall) -> Category {
    use SourceCall::*;
    match call {
        DuoPlicht | DuoPlichtHistorie | DuoTermijn | DuoTermijnHistorie | DuoGebeurtenissen => Category::Obligation,
        DuoDoelgroep | DuoDoelgroepHistorie => Category::Asylum,
        DuoLbt | GemeenteIntake => Category::Intake,
        DuoPip | GemeentePip => Category::Plan,
        GemeenteVoorinburgering | GemeenteBegeleiding => Category::Guidance,
        DuoUren | GemeenteAanbieder => Category::Hours,
        DuoExamens | DuoGratisPogingen | DuoMap | DuoPvt => Category::Exams,
        DuoVerlengingen | DuoVrijstellingen | DuoOntheffingen => Category::Decisions,
        DuoBoetes => Category::Fines,
        GemeenteAfspraken => Category::Appointments,
        GemeenteTaken | GemeenteBerichten => Category::Messages,
        DuoInstellingen => Category::Reference,
    }
}

/// The permits to look that somebody holds for this request. Only [`access::decide`] makes permits, so a case cannot be
/// narrowed to more than what was decided.
#[derive(Debug, Default)]
pub struct Allowed<'r>(Vec<Permit<'r>>);

impl<'r> Allowed<'r> {
    /// These permits; others than to look count for nothing here.
    pub fn new(permits: impl IntoIterator<Item = Permit<'r>>) -> Allowed<'r> {
        Allowed(permits.into_iter().filter(|permit| permit.action() == Action::View).collect())
    }

    /// The kinds of data.
    pub fn categories(&self) -> Categories {
        Categories::of(self.0.iter().map(Permit::category))
    }

    /// Nothing may be seen.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The case with nothing in it but what may be seen.
pub fn narrow(case: &Dossier, allowed: &Allowed) -> Dossier {
    let may = allowed.categories();
    let of = |category: Category| may.has(category);
    Dossier {
        today: case.today,
        person: first_name_only(&case.person),
        law: keep(&case.law, of(Category::Obligation), SourceCall::DuoPlicht),
        // Which group somebody is in tells of asylum: nobody else sees it
        group: hidden(SourceCall::DuoDoelgroep),
        clock: keep(&case.clock, of(Category::Obligation) && !tells_of_health(&case.clock), SourceCall::DuoTermijn),
        todos: filtered(&case.todos, |todo| todo_may(todo, may), SourceCall::GemeenteTaken),
        timeline: without_official_text(filtered(&case.timeline, |entry| entry_may(entry, may), SourceCall::DuoGebeurtenissen)),
        parties: Vec::new(),
        plan: without_special(keep(&case.plan, of(Category::Plan), SourceCall::DuoPip)),
        progress: without_dispensation(keep(&case.progress, of(Category::Exams) && of(Category::Hours), SourceCall::DuoExamens)),
        obligations: filtered(&case.obligations, |deadline| may.has(category_of_deadline(deadline.kind)), SourceCall::DuoTermijn),
        decisions: filtered(&case.decisions, |decision| decision_may(decision, may), SourceCall::DuoVerlengingen),
        appointments: keep(&case.appointments, of(Category::Appointments), SourceCall::GemeenteAfspraken),
        messages: keep(&case.messages, of(Category::Messages), SourceCall::GemeenteBerichten),
        receipts: case.receipts.iter().filter(|receipt| may.has(category_of(receipt.call))).cloned().collect(),
    }
}

fn first_name_only(person: &Person) -> Person {
    Person {
        given: person.given.clone().or_else(|| person.family.clone()),
        prefix: None,
        family: None,
        birth: BirthDate::Unknown,
        gemeentecode: person.gemeentecode.clone(),
    }
}

fn hidden<T>(call: SourceCall) -> Section<T> {
    Section::NotKnown { gaps: vec![not_allowed(call)] }
}

const fn not_allowed(call: SourceCall) -> Gap {
    Gap { call, reason: Reason::NotAllowed }
}

fn keep<T: Clone>(section: &Section<T>, may: bool, call: SourceCall) -> Section<T> {
    if may { section.clone() } else { hidden(call) }
}

/// Keeps the items that may be seen. When one was left out, the section says that something may not be seen.
fn filtered<T: Clone>(section: &Section<Vec<T>>, may: impl Fn(&T) -> bool, call: SourceCall) -> Section<Vec<T>> {
    let Section::Known { value, gaps, dropped } = section else { return section.clone() };
    let kept: Vec<T> = value.iter().filter(|item| may(item)).cloned().collect();
    let mut gaps = gaps.clone();
    if kept.len() < value.len() {
        gaps.push(not_allowed(call));
    }
    if kept.is_empty() { Section::NotKnown { gaps } } else { Section::Known { value: kept, gaps, dropped: *dropped } }
}

/// DUO's own sentences may tell anything: they are for the person.
fn without_official_text(mut timeline: Section<Vec<Entry>>) -> Section<Vec<Entry>> {
    if let Section::Known { value, .. } = &mut timeline {
        value.iter_mut().for_each(|entry| entry.official_text = None);
    }
    timeline
}

/// "Volledige ontheffing" tells of health.
fn tells_of_health(clock: &Section<Clock>) -> bool {
    matches!(clock.value(), Some(Clock::Ended { reason, .. }) if reason.value == Code::Known(RedenGeenPlicht::VolledigeOntheffing))
}

/// What follows from asylum, and the points of attention of the intake, which often name health.
fn without_special(mut plan: Section<Plan>) -> Section<Plan> {
    if let Section::Known { value, .. } = &mut plan {
        value.asylum = None;
        if let Section::Known { value: content, .. } = &mut value.content {
            content.value.attention.clear();
        }
        value.earlier.iter_mut().for_each(|earlier| earlier.value.attention.clear());
    }
    plan
}

/// A part with an ontheffing is "not allowed to see", not "open" and not "dispensed".
fn without_dispensation(mut progress: Section<Progress>) -> Section<Progress> {
    if let Section::Known { value, gaps, .. } = &mut progress {
        for row in value.parts.iter_mut().filter(|row| row.state == PartState::Dispensed) {
            row.state = PartState::NotKnown;
            row.provenance = None;
            gaps.push(not_allowed(SourceCall::DuoOntheffingen));
        }
        gaps.dedup();
    }
    progress
}

/// The kind of data a deadline tells.
pub const fn category_of_deadline(kind: DeadlineKind) -> Category {
    use DeadlineKind::*;
    match kind {
        TermEnd | VerlengingWindow | ChangeLeerroute | RegisterExams | LastSafeExam => Category::Obligation,
        PipByGemeente | ObjectionPip => Category::Plan,
        VerlengingDecision | ObjectionVerlenging | ObjectionVrijstelling | ObjectionOntheffing => Category::Decisions,
        ObjectionBoete => Category::Fines,
        // Only an asielstatushouder is offered a course by the gemeente
        CourseOffer => Category::Asylum,
    }
}

const fn category_of_decision(kind: &DecisionKind) -> Category {
    match kind {
        DecisionKind::Boete { .. } => Category::Fines,
        DecisionKind::Pip => Category::Plan,
        DecisionKind::Verlenging { .. } | DecisionKind::Vrijstelling { .. } => Category::Decisions,
        // That there is an ontheffing tells of health
        DecisionKind::Ontheffing { .. } => Category::Health,
    }
}

fn decision_may(decision: &Decision, may: Categories) -> bool {
    may.has(category_of_decision(&decision.kind))
}

fn todo_may(todo: &Todo, may: Categories) -> bool {
    let category = match &todo.kind {
        TodoKind::Taak(_) | TodoKind::Bericht { .. } => Category::Messages,
        TodoKind::Appointment(_) => Category::Appointments,
        TodoKind::IntakeOproep => Category::Intake,
        TodoKind::SignPvt | TodoKind::RegisterExams(_) => Category::Exams,
        TodoKind::Objection(kind) => category_of_decision(kind),
        TodoKind::AskVerlenging | TodoKind::ChangeLeerroute | TodoKind::TermOver => Category::Obligation,
    };
    may.has(category)
}

fn entry_may(entry: &Entry, may: Categories) -> bool {
    let by_kind = match &entry.kind {
        EntryKind::GroupChanged(_) | EntryKind::CourseOffered { .. } => Category::Asylum,
        EntryKind::OntheffingDecided { .. } | EntryKind::OntheffingWithdrawn => Category::Health,
        EntryKind::Boete { .. } => Category::Fines,
        EntryKind::Agreement { .. } => Category::Plan,
        // DUO's own texts may tell anything
        EntryKind::DuoEvent { .. } => Category::Health,
        _ => match entry.phase {
            Phase::Voorinburgering | Phase::Begeleiding => Category::Guidance,
            Phase::Vestiging => Category::Obligation,
            Phase::Intake => Category::Intake,
            Phase::Pip | Phase::Leerroute => Category::Plan,
            Phase::Pvt | Phase::Map | Phase::Knm | Phase::Examens => Category::Exams,
            Phase::Besluiten => Category::Decisions,
            Phase::Afspraken => Category::Appointments,
        },
    };
    may.has(by_kind)
}
