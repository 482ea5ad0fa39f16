//! The assembled case: what the pages show. Dates are civil dates in Europe/Amsterdam and every end is a last day.

use crate::{answers::Person, facts::*, provenance::*};
use jiff::civil::Date;

mod clock;
mod obligations;
mod party;
mod plan;
mod progress;
mod timeline;
mod todo;

pub use clock::*;
pub use obligations::*;
pub use party::*;
pub use plan::*;
pub use progress::*;
pub use timeline::*;
pub use todo::*;

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
