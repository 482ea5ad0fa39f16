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

/// Declares the kinds with their stable names: one list for both.
macro_rules! deadline_kinds {
    ($($kind:ident = $slug:literal),+ $(,)?) => {
        /// Which deadline.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "each kind is a message in locales")]
        pub enum DeadlineKind { $($kind),+ }

        impl DeadlineKind {
            /// Stable name, for forms.
            pub const fn slug(self) -> &'static str {
                match self { $(DeadlineKind::$kind => $slug),+ }
            }

            /// Reads [`DeadlineKind::slug`]; unknown text is no kind.
            pub fn from_slug(slug: &str) -> Option<DeadlineKind> {
                match slug { $($slug => Some(DeadlineKind::$kind),)+ _ => None }
            }
        }
    };
}

deadline_kinds! {
    PipByGemeente = "pip-by-gemeente",
    TermEnd = "term-end",
    ChangeLeerroute = "change-leerroute",
    VerlengingWindow = "verlenging-window",
    VerlengingDecision = "verlenging-decision",
    CourseOffer = "course-offer",
    ObjectionPip = "objection-pip",
    ObjectionBoete = "objection-boete",
    ObjectionVerlenging = "objection-verlenging",
    ObjectionVrijstelling = "objection-vrijstelling",
    ObjectionOntheffing = "objection-ontheffing",
    RegisterExams = "register-exams",
    LastSafeExam = "last-safe-exam",
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
