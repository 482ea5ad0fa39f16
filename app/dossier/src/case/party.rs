//! Facts per party for the Dossier page.

use crate::{
    codes::*,
    facts::Contact,
    provenance::{Merged, Party, Section},
};
use jiff::civil::Date;

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
