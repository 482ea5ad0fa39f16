//! The PIP.

use crate::{
    codes::{Code, Leerroute, Niveau},
    facts::PlanObject,
    provenance::{Fact, Merged, Section},
};
use jiff::civil::Date;

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
