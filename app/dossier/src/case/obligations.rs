//! Deadlines, rights and decisions.

use super::DateWeight;
use crate::{
    codes::*,
    facts::VrijstellingKind,
    provenance::{Party, Provenance},
};
use jiff::civil::Date;

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
    /// The date was shifted without a table of equalised days for that year: it may be a day off, and the page says so.
    pub holidays_unknown: bool,
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
    /// As in [`Deadline::holidays_unknown`], for `objection_until`.
    pub holidays_unknown: bool,
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
