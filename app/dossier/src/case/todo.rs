//! What the person must do, with the record that caused each line.

use super::DecisionKind;
use crate::{
    codes::Onderdeel,
    facts::{Afspraak, Taak},
    provenance::Provenance,
};
use jiff::civil::Date;

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
