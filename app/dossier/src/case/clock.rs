//! The clock of the case: which state the obligation is in, and the running term.

use crate::{
    codes::{Code, RedenGeenPlicht},
    facts::Verlenging,
    provenance::{Fact, Merged},
};
use jiff::civil::Date;

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
