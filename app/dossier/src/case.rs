//! The assembled case: what the pages show. Dates are civil dates in Europe/Amsterdam and every end is a last day.

use crate::{answers::Person, codes::*, facts::*, provenance::*};
use jiff::civil::Date;

/// The whole case of one person on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct Dossier {
    /// Day on which all forecasts and days left are computed.
    pub today: Date,
    /// Who it is about.
    pub person: Person,
    /// Which law applies (W 54). Under the Wi2013 nothing is computed and DUO is named.
    pub law: Section<Wet>,
    /// The doelgroep and the rights that follow from it.
    pub group: Section<Group>,
    /// The clock of the case.
    pub clock: Section<Clock>,
    /// What the person must do, soonest first.
    pub todos: Section<Vec<Todo>>,
    /// Everything that happened and is planned, over all parties.
    pub timeline: Section<Vec<Entry>>,
    /// Facts per party for the Dossier page.
    pub parties: Vec<PartyFacts>,
    /// The PIP.
    pub plan: Section<Plan>,
    /// The obligation matrix and hours.
    pub progress: Section<Progress>,
    /// Every deadline and right.
    pub obligations: Section<Vec<Deadline>>,
    /// Decisions of DUO about verlenging, vrijstelling, ontheffing and boete.
    pub decisions: Section<Vec<Decision>>,
    /// Coming first (soonest first), then past (newest first).
    pub appointments: Section<Vec<Fact<Afspraak>>>,
    /// Newest first.
    pub messages: Section<Vec<Fact<Bericht>>>,
    /// Every read and what came of it.
    pub receipts: Vec<Receipt>,
}

/// Which law (W 54(1)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wet {
    /** Obligation begun before 1 January 2022. */
    Wi2013,
    /** From 1 January 2022. */
    Wi2021,
}

/// The doelgroep and what follows from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// As DUO says; never derived from the permit.
    pub doelgroep: Fact<Doelgroep>,
    /// Has the rights of an asielstatushouder (indeling together with asielrechten). `None`: DUO's codes do not say.
    pub asylum_rights: Option<bool>,
}

/// The clock of the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clock {
    /// There is an obligation, no PIP yet.
    NotStarted {
        /// DUO's kennisgeving.
        kennisgeving: Option<Fact<Date>>,
        /// Own forecast: last day for the gemeente to make the PIP (B 5.3). `None` when not computable.
        pip_due: Option<Date>,
    },
    /// The term runs, is on its last day, or is over without DUO saying "voldaan".
    Running(Term),
    /// A temporary vrijstelling pauses the obligation.
    Paused {
        /// The exemption as DUO says it.
        since: Option<Fact<Date>>,
        /// Last day of the exemption when known.
        last_day: Option<Date>,
    },
    /// DUO says there is no obligation (any more); only this says "done".
    Ended {
        /// DUO's reason.
        reason: Fact<Code<RedenGeenPlicht>>,
        /// DUO's end date of the obligation.
        on: Option<Date>,
    },
    /// Under the Wi2013: this app does not compute, DUO does.
    OldLaw {
        /// Begin of the obligation.
        since: Fact<Date>,
    },
    /// DUO says: never obliged, without a reason.
    NotObliged,
}

/// A running term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// First day. DUO's when known, otherwise the day after the first PIP (own computation, not formal).
    pub start: Merged<Date>,
    /// Last day. DUO's when known, otherwise own computation (not formal).
    pub last_day: Merged<Date>,
    /// Last day minus today (G1): 0 on the last day, negative after it.
    pub days_left: i32,
    /// Whole term in days, for a bar; from start to last day.
    pub days_total: i32,
    /// Where we are.
    pub stand: Stand,
    /// Date on the first PIP, from which the term follows (W 11(2)), and who says it.
    pub first_pip: Option<Fact<Date>>,
    /// Extensions that were granted and are in the last day already, each a block of its own.
    pub granted: Vec<Fact<Verlenging>>,
    /// Extensions asked and not decided: they move no date.
    pub pending: Vec<Fact<Verlenging>>,
    /// Own computation within a week of a month end: "check with DUO" (domain.md, 10.3).
    pub check_with_duo: bool,
}

/// State of the term today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /** Runs. */
    Loopt,
    /** Today is the last day. */
    LaatsteDag,
    /** Over. */
    Verlopen,
}

/// A line "you must act". No record, no line (DATA-7).
#[derive(Clone, Debug, PartialEq)]
pub struct Todo {
    /// What.
    pub kind: TodoKind,
    /// Until and including which day; `None` when there is no date.
    pub due: Option<Date>,
    /// How hard the date is.
    pub weight: DateWeight,
    /// The record that caused it.
    pub cause: Provenance,
}

/// How hard a date is; legal limits and estimates look different.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateWeight {
    /** Named by a source. */
    Source,
    /** Computed from a rule of law. */
    Law,
    /** Our own planning estimate. */
    Estimate,
}

/// What the person must do.
#[derive(Clone, Debug, PartialEq)]
pub enum TodoKind {
    /// A task of the gemeente (Open VTB).
    Taak(Taak),
    /// A message that asks for action and has a last day.
    Bericht {
        /// Id of the message.
        id: String,
        /// Its subject, in Dutch.
        subject: String,
    },
    /// An appointment within fourteen days.
    Appointment(Afspraak),
    /// Called up for the brede intake.
    IntakeOproep,
    /// The participatieverklaring is not signed yet, and the PIP asks for it.
    SignPvt,
    /// A decision can still be objected to; `due` is the last day.
    Objection(DecisionKind),
    /// The window for asking verlenging is open, and parts are open.
    AskVerlenging,
    /// The last day to change leerroute is within ninety days.
    ChangeLeerroute,
    /// Language exams are open and the planning estimate for registering is within 120 days (rule 20).
    RegisterExams(Vec<Onderdeel>),
    /// The term is over and DUO has not said "voldaan": contact DUO and the gemeente.
    TermOver,
}

/// One line of the timeline.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Stable within the page: `e1`, `e2`, … newest first.
    pub id: String,
    /// Day it happened or is planned; `None` when the source gives no date (shown last, as such).
    pub date: Option<Date>,
    /// What.
    pub kind: EntryKind,
    /// Part of the chain it belongs to, for grouping and for the filter.
    pub phase: Phase,
    /// Who says so, first the owner. More than one: the same thing from several sources, merged.
    pub provenance: Vec<Provenance>,
    /// Something went backwards here: the line says so and why.
    pub backwards: bool,
    /// In the future.
    pub planned: bool,
    /// DUO's own Dutch text, when the entry comes from a gebeurtenis.
    pub official_text: Option<String>,
}

/// Phases of standards.md, 19.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the rows of the seed table")]
pub enum Phase {
    Voorinburgering,
    Vestiging,
    Begeleiding,
    Intake,
    Pip,
    Leerroute,
    Pvt,
    Map,
    Knm,
    Examens,
    Besluiten,
    Afspraken,
}

impl Phase {
    /// All phases in order.
    pub const ALL: [Phase; 12] = [
        Phase::Voorinburgering,
        Phase::Vestiging,
        Phase::Begeleiding,
        Phase::Intake,
        Phase::Pip,
        Phase::Leerroute,
        Phase::Pvt,
        Phase::Map,
        Phase::Knm,
        Phase::Examens,
        Phase::Besluiten,
        Phase::Afspraken,
    ];
    /// Short stable name for message ids and the filter.
    pub const fn slug(self) -> &'static str {
        match self {
            Phase::Voorinburgering => "voorinburgering",
            Phase::Vestiging => "vestiging",
            Phase::Begeleiding => "begeleiding",
            Phase::Intake => "intake",
            Phase::Pip => "pip",
            Phase::Leerroute => "leerroute",
            Phase::Pvt => "pvt",
            Phase::Map => "map",
            Phase::Knm => "knm",
            Phase::Examens => "examens",
            Phase::Besluiten => "besluiten",
            Phase::Afspraken => "afspraken",
        }
    }
}

/// What happened.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "each variant is explained by its message in locales")]
pub enum EntryKind {
    VoorinburgeringAgreed,
    VoorinburgeringLessonsStart {
        place: Option<String>,
    },
    VoorinburgeringLessonsEnd {
        hours: Option<u32>,
    },
    VoorinburgeringModule(Code<IntroductieModule>),
    PlichtStart,
    Kennisgeving,
    PlichtEnded(Option<Code<RedenGeenPlicht>>),
    PlichtPaused,
    PlichtResumed,
    GroupChanged(Code<Indeling>),
    BegeleidingStart {
        organisation: Option<String>,
    },
    BegeleidingEnd {
        organisation: Option<String>,
    },
    BegeleidingActivity {
        text: String,
        hours: Option<u32>,
    },
    IntakeOproep,
    IntakeStart,
    IntakeEnd,
    LbtResult(Code<LbtUitkomst>),
    PipFirst {
        leerroute: Code<Leerroute>,
        niveau: Option<Code<Niveau>>,
        gemeentecode: String,
    },
    PipReplaced {
        leerroute: Code<Leerroute>,
        niveau: Option<Code<Niveau>>,
        gemeentecode: String,
    },
    /// The leerroute changed; `backwards` on the entry when it is a step to an easier route or parts open again.
    RouteChanged {
        from: Code<Leerroute>,
        to: Code<Leerroute>,
    },
    LevelLowered {
        from: Code<Niveau>,
        to: Code<Niveau>,
    },
    Moved {
        from: String,
        to: String,
    },
    TermStart,
    TermEnd,
    TermExtended {
        last_day: Option<Date>,
        ground: Option<String>,
    },
    CourseOffered {
        school: Option<String>,
    },
    CourseStart {
        school: Option<String>,
    },
    CourseEnd {
        school: Option<String>,
    },
    TaalschakelDiploma {
        school: Option<String>,
    },
    PvtSigned,
    MapTalk,
    ExamResult {
        onderdeel: Code<Onderdeel>,
        niveau: Option<Code<Niveau>>,
        result: Code<ExamenUitslag>,
        reason: Option<Code<RedenGeenResultaat>>,
    },
    VerlengingAsked,
    VerlengingDecided(Code<Beoordeling>),
    VrijstellingDecided {
        kind: VrijstellingKind,
        oordeel: Code<Oordeel>,
        reden: Code<RedenVrijstelling>,
    },
    VrijstellingEnded,
    /// No ground and no hours: health data is never shown here.
    OntheffingDecided {
        full: bool,
        oordeel: Code<Oordeel>,
        onderdeel: Option<Code<Onderdeel>>,
    },
    OntheffingWithdrawn,
    Boete {
        euros: u32,
    },
    Appointment {
        handle: String,
        subject: String,
    },
    /// A gebeurtenis of DUO that no other record explains; `id` as published (SS101, …).
    DuoEvent {
        id: String,
    },
}

/// Facts of one party for the Dossier page.
#[derive(Clone, Debug, PartialEq)]
pub struct PartyFacts {
    /// The party that formulated them.
    pub party: Party,
    /// The facts; never empty when known.
    pub facts: Section<Vec<FactLine>>,
}

/// One fact as a line: label (message id from the key), value, provenance.
#[derive(Clone, Debug, PartialEq)]
pub struct FactLine {
    /// Which fact.
    pub key: FactKey,
    /// Its value, possibly in dispute.
    pub value: Merged<FactValue>,
}

/// Which fact (closed list: one label message each).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each key is a label message in locales")]
pub enum FactKey {
    PlichtSince,
    Kennisgeving,
    Indeling,
    DetailDoelgroep,
    TermStart,
    TermLastDay,
    LbtResult,
    LbtScore,
    LbtNeeded,
    PipDate,
    Leerroute,
    Niveau,
    PipGemeente,
    IntakeStatus,
    IntakeEnd,
    IntakeAdvice,
    Ambition,
    Education,
    VoorinburgeringAgreed,
    VoorinburgeringPlace,
    VoorinburgeringHours,
    VoorinburgeringPresence,
    BegeleidingOrganisation,
    BegeleidingContact,
    BegeleidingStatus,
    BegeleidingHours,
    School,
    SchoolHours,
    SchoolHoursNt2,
    SchoolHoursKnm,
    SchoolPresence,
    SchoolEffort,
    SchoolExcused,
    SchoolUnexcused,
    PvtSigned,
    MapTalk,
}

/// The value of a fact line, still without language.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "one shape per kind of value")]
pub enum FactValue {
    Date(Date),
    Text(String),
    Hours(u32),
    Gemeente(String),
    Leerroute(Code<Leerroute>),
    Niveau(Code<Niveau>),
    Indeling(Code<Indeling>),
    Detail(Code<GedetailleerdeDoelgroep>),
    Lbt(Code<LbtUitkomst>),
    IntakeStatus(Code<IntakeStatus>),
    BegeleidingStatus(Code<BegeleidingStatus>),
    Presence(Code<Presentie>),
    Effort(Code<Inzet>),
    Flag(bool),
    Contact(Contact),
}

/// The PIP as both DUO (core) and gemeente (content) have it.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// Date on the current PIP.
    pub dagtekening: Merged<Date>,
    /// Leerroute.
    pub leerroute: Merged<Code<Leerroute>>,
    /// Level; absent with B or O means B1 (DUO PIP 1.2.0).
    pub niveau: Option<Merged<Code<Niveau>>>,
    /// Code of the gemeente that made it.
    pub gemeentecode: Merged<String>,
    /// Made by another gemeente than the present one.
    pub from_previous_gemeente: bool,
    /// Content held by the gemeente; `NotKnown` or `Nothing` when only DUO's core is there.
    pub content: Section<Fact<PlanObject>>,
    /// Last day to object (AWB 6:7), own computation from the date on the PIP; `None` when over.
    pub objection_until: Option<Date>,
    /// Earlier versions, newest first.
    pub earlier: Vec<Fact<PlanObject>>,
    /// Financieel ontzorgen: agreements of the plan that name it are shown; never asserted by us.
    pub asylum: Option<bool>,
}

/// Obligation matrix (domain.md, 3.1) and hours.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    /// The route the matrix is for.
    pub leerroute: Code<Leerroute>,
    /// One row per part that applies, in the order of the matrix.
    pub parts: Vec<PartRow>,
    /// Hours per gemeente and school, DUO's four totals apart, never added.
    pub hours: Section<Vec<HoursRow>>,
    /// All exam results, newest first: effort counts, not only passes.
    pub exams: Section<Vec<Fact<Examen>>>,
    /// Free attempts left, DUO's balance.
    pub free_attempts: Section<Vec<Fact<GratisPoging>>>,
    /// Level and effort as the schools see them; indicative.
    pub school: Section<Vec<Fact<AanbiederObject>>>,
}

/// Parts of the matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the rows of the obligation matrix")]
pub enum Part {
    Lezen,
    Luisteren,
    Schrijven,
    Spreken,
    Knm,
    Taalschakel,
    Cursusuren,
    Participatieuren,
    Pvt,
    Map,
    EindgesprekZ,
}

/// One row of the matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct PartRow {
    /// Which part.
    pub part: Part,
    /// Where it stands.
    pub state: PartState,
    /// Required level for a language part.
    pub level: Option<Code<Niveau>>,
    /// What it rests on.
    pub provenance: Option<Provenance>,
    /// Number of attempts seen at DUO for an exam part.
    pub attempts: u16,
    /// Day of the pass, signature, talk or decision.
    pub on: Option<Date>,
    /// Counted hours and norm for hours rows.
    pub hours: Option<HoursAgainstNorm>,
}

/// State of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartState {
    /// Passed, signed, held.
    Done,
    /// A vrijstelling covers it.
    Exempt,
    /// An ontheffing covers it.
    Dispensed,
    /// Started: attempts or hours exist.
    Busy,
    /// Not started.
    Open,
    /// The source that knows did not answer.
    NotKnown,
    /// Sources differ or the record is incomplete: ask.
    Check,
    /// Only the gemeente knows and no interface carries it (end of the Z-route).
    AskGemeente,
}

/// Hours against a norm. Effort is judged by the gemeente, not computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoursAgainstNorm {
    /// Counted hours; may exceed the norm ("815 of 800").
    pub counted: u32,
    /// Norm; `None` when no norm applies or it is not known.
    pub norm: Option<u32>,
    /// Last known day.
    pub known_until: Option<Date>,
}

/// One line of hours: who counted what, until when.
#[derive(Clone, Debug, PartialEq)]
pub struct HoursRow {
    /// What kind of hours.
    pub kind: HoursKind,
    /// School name when known, otherwise its number.
    pub school: Option<String>,
    /// Code of the gemeente that registered them.
    pub gemeentecode: Option<String>,
    /// Hours.
    pub hours: u32,
    /// Excused and unexcused absence.
    pub excused: Option<u32>,
    /// Unexcused absence, hours.
    pub unexcused: Option<u32>,
    /// Last known day and by whom.
    pub provenance: Provenance,
}

/// Kinds of hours; never added across kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "DUO's four totals and the school's own split")]
pub enum HoursKind {
    School,
    SchoolNt2,
    SchoolKnm,
    IntakeLessons,
    Participation,
    ParticipationAsLessons,
    Begeleiding,
}

/// A deadline or right with the rule it comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Deadline {
    /// Which.
    pub kind: DeadlineKind,
    /// First day, for windows.
    pub from: Option<Date>,
    /// Last day.
    pub last_day: Option<Date>,
    /// Where it stands today.
    pub stand: DeadlineStand,
    /// How hard the date is.
    pub weight: DateWeight,
    /// The rule, as law reference: `W 11(2)`, `B 5.4(1)`, …
    pub rule: &'static str,
    /// Who decides.
    pub decides: Party,
    /// The record it rests on.
    pub cause: Option<Provenance>,
}

/// Which deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each kind is a message in locales")]
pub enum DeadlineKind {
    PipByGemeente,
    TermEnd,
    ChangeLeerroute,
    VerlengingWindow,
    VerlengingDecision,
    CourseOffer,
    ObjectionPip,
    ObjectionBoete,
    ObjectionVerlenging,
    ObjectionVrijstelling,
    ObjectionOntheffing,
    RegisterExams,
    LastSafeExam,
}

/// Where a deadline stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeadlineStand {
    /** The window or term has not begun. */
    NotYet,
    /** Runs now. */
    Open,
    /** Today is the last day. */
    LastDay,
    /** Over. */
    Over,
    /** Always possible. */
    Always,
}

/// A decision with its objection term.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    /// What was decided.
    pub kind: DecisionKind,
    /// Day of the decision or of receipt.
    pub date: Option<Date>,
    /// Last day to object; own computation from the date (AWB 6:7, 6:8), `None` when nothing to object to or no date.
    pub objection_until: Option<Date>,
    /// Who decided.
    pub provenance: Provenance,
}

/// What was decided. No grounds that are health data.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "each kind is a message in locales")]
pub enum DecisionKind {
    Verlenging { decision: Code<Beoordeling>, received: Date },
    Vrijstelling { kind: VrijstellingKind, oordeel: Code<Oordeel>, reden: Code<RedenVrijstelling> },
    Ontheffing { full: bool, oordeel: Code<Oordeel>, onderdeel: Option<Code<Onderdeel>> },
    Boete { euros: u32 },
    Pip,
}
