//! Where a fact comes from, and what may be said when it does not come.

use jiff::{Timestamp, civil::Date};

/// A party in the chain that formulates facts (domain.md, 8.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Party {
    /// Dienst Uitvoering Onderwijs, for the minister.
    Duo,
    /// The gemeente, the college.
    Gemeente,
    /// Centraal Orgaan opvang asielzoekers.
    Coa,
    /// The language school.
    Taalaanbieder,
    /// The organisation for maatschappelijke begeleiding.
    Begeleiding,
    /// The identity provider behind sign-in (DigiD).
    Inlogdienst,
}

/// One outside read: an operation of a source (standards.md, 4.5, 6, 8, 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceCall {
    /// DUO `GET /personen/{bsn}/inburgeringsplicht`
    DuoPlicht,
    /// DUO `GET /personen/{bsn}/inburgeringsplicht/historie`
    DuoPlichtHistorie,
    /// DUO `GET /personen/{bsn}/doelgroep`
    DuoDoelgroep,
    /// DUO `GET /personen/{bsn}/doelgroep/historie`
    DuoDoelgroepHistorie,
    /// DUO `GET /personen/{bsn}/lbt/resultaten`
    DuoLbt,
    /// DUO `GET /personen/{bsn}/inburgeringstermijn`
    DuoTermijn,
    /// DUO `GET /personen/{bsn}/inburgeringstermijn/historie`
    DuoTermijnHistorie,
    /// DUO `GET /personen/{bsn}/gebeurtenissen`
    DuoGebeurtenissen,
    /// DUO `GET /personen/{bsn}/verlengingen`
    DuoVerlengingen,
    /// DUO `GET /personen/{bsn}/vrijstellingen`
    DuoVrijstellingen,
    /// DUO `GET /personen/{bsn}/ontheffingen`
    DuoOntheffingen,
    /// DUO `GET /personen/{bsn}/PIP`
    DuoPip,
    /// DUO `GET /personen/{bsn}/map`
    DuoMap,
    /// DUO `GET /personen/{bsn}/pvt`
    DuoPvt,
    /// DUO `GET /personen/{bsn}/uren`
    DuoUren,
    /// DUO `GET /personen/{bsn}/examens/resultaten`
    DuoExamens,
    /// DUO `GET /personen/{bsn}/examens/gratispogingen`
    DuoGratisPogingen,
    /// DUO `GET /personen/{bsn}/boetes`
    DuoBoetes,
    /// DUO `GET /instellingen`
    DuoInstellingen,
    /// Gemeente, Objecten, objecttype `pip`
    GemeentePip,
    /// Gemeente, Objecten, objecttype `brede-intake`
    GemeenteIntake,
    /// Gemeente, Objecten, objecttype `voorinburgering`
    GemeenteVoorinburgering,
    /// Gemeente, Objecten, objecttype `maatschappelijke-begeleiding`
    GemeenteBegeleiding,
    /// Gemeente, Objecten, objecttype `aanbieder-voortgang`
    GemeenteAanbieder,
    /// Gemeente, Open VTB Taken
    GemeenteTaken,
    /// Gemeente, Open VTB Berichten
    GemeenteBerichten,
    /// Gemeente, VNG MijnAgenda
    GemeenteAfspraken,
}

impl SourceCall {
    /// Every read, in the order in which they are listed on "My data".
    pub const ALL: [SourceCall; 27] = {
        use SourceCall::*;
        [
            DuoPlicht,
            DuoPlichtHistorie,
            DuoDoelgroep,
            DuoDoelgroepHistorie,
            DuoLbt,
            DuoTermijn,
            DuoTermijnHistorie,
            DuoGebeurtenissen,
            DuoVerlengingen,
            DuoVrijstellingen,
            DuoOntheffingen,
            DuoPip,
            DuoMap,
            DuoPvt,
            DuoUren,
            DuoExamens,
            DuoGratisPogingen,
            DuoBoetes,
            DuoInstellingen,
            GemeentePip,
            GemeenteIntake,
            GemeenteVoorinburgering,
            GemeenteBegeleiding,
            GemeenteAanbieder,
            GemeenteTaken,
            GemeenteBerichten,
            GemeenteAfspraken,
        ]
    };

    /// The party that is asked (not always the party that formulated the fact: COA data comes through the gemeente).
    pub const fn asked_party(self) -> Party {
        use SourceCall::*;
        match self {
            GemeentePip
            | GemeenteIntake
            | GemeenteVoorinburgering
            | GemeenteBegeleiding
            | GemeenteAanbieder
            | GemeenteTaken
            | GemeenteBerichten
            | GemeenteAfspraken => Party::Gemeente,
            _ => Party::Duo,
        }
    }

    /// Short stable name for message ids, register entries and tests: `duo-termijn`, `gemeente-pip`, …
    pub const fn slug(self) -> &'static str {
        use SourceCall::*;
        match self {
            DuoPlicht => "duo-plicht",
            DuoPlichtHistorie => "duo-plicht-historie",
            DuoDoelgroep => "duo-doelgroep",
            DuoDoelgroepHistorie => "duo-doelgroep-historie",
            DuoLbt => "duo-lbt",
            DuoTermijn => "duo-termijn",
            DuoTermijnHistorie => "duo-termijn-historie",
            DuoGebeurtenissen => "duo-gebeurtenissen",
            DuoVerlengingen => "duo-verlengingen",
            DuoVrijstellingen => "duo-vrijstellingen",
            DuoOntheffingen => "duo-ontheffingen",
            DuoPip => "duo-pip",
            DuoMap => "duo-map",
            DuoPvt => "duo-pvt",
            DuoUren => "duo-uren",
            DuoExamens => "duo-examens",
            DuoGratisPogingen => "duo-gratispogingen",
            DuoBoetes => "duo-boetes",
            DuoInstellingen => "duo-instellingen",
            GemeentePip => "gemeente-pip",
            GemeenteIntake => "gemeente-intake",
            GemeenteVoorinburgering => "gemeente-voorinburgering",
            GemeenteBegeleiding => "gemeente-begeleiding",
            GemeenteAanbieder => "gemeente-aanbieder",
            GemeenteTaken => "gemeente-taken",
            GemeenteBerichten => "gemeente-berichten",
            GemeenteAfspraken => "gemeente-afspraken",
        }
    }
}

/// Why a source gave nothing we can use (standards.md, 1.3). Never the same as "nothing there".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// No connection, a server error, maintenance.
    Unreachable,
    /// No whole answer within the deadline, or the source is known to hang.
    TimedOut,
    /// An answer came that we cannot read.
    Unreadable,
    /// An answer about another person came: dropped and reported.
    WrongPerson,
    /// The source may not give this person's data to this gemeente (403 while others work).
    NotAllowed,
    /// This gemeente has not connected this source.
    NotConnected,
    /// The person has not agreed to this optional flow, or no verified e-mail address is known.
    NoConsent,
    /// We did not ask, because the call could not be recorded or is not due.
    NotAsked,
}

/// What came of one outside read. Shown on "My data".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// Which read.
    pub call: SourceCall,
    /// When it was asked, UTC.
    pub asked_at: Timestamp,
    /// What came of it.
    pub outcome: Outcome,
    /// Items that could not be shown; counted on the page, never silently gone.
    pub dropped: u16,
}

/// The outcome of one outside read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// The source gave data.
    Known,
    /// The source answered that there is nothing.
    Nothing,
    /// We do not know.
    NotKnown(Reason),
}

/// What a source said, with the receipt of the asking.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer<T> {
    /// Data.
    Known(T, Receipt),
    /// An explicit empty answer (404 for a person, an empty list).
    Nothing(Receipt),
    /// No usable answer.
    NotKnown(Reason, Receipt),
}

impl<T> Answer<T> {
    /// The receipt, whatever the outcome.
    pub const fn receipt(&self) -> &Receipt {
        match self {
            Answer::Known(_, r) | Answer::Nothing(r) | Answer::NotKnown(_, r) => r,
        }
    }

    /// The value when the source gave one.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Answer::Known(v, _) => Some(v),
            _ => None,
        }
    }

    /// The gap this answer leaves, when it is not known.
    pub fn gap(&self) -> Option<Gap> {
        match self {
            Answer::NotKnown(reason, r) => Some(Gap { call: r.call, reason: *reason }),
            _ => None,
        }
    }
}

/// Source, moment and weight of a fact, as each line on screen must say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// Who formulated it.
    pub party: Party,
    /// Through which read it came.
    pub call: SourceCall,
    /// When we fetched it, UTC.
    pub fetched_at: Timestamp,
    /// The day the fact speaks of itself ("known up to and including"), when the source says so.
    pub as_of: Option<Date>,
    /// Formal (DUO, a decision) or indicative (a school's count, our own computation).
    pub formal: bool,
}

/// A value with its provenance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact<T> {
    /// The value.
    pub value: T,
    /// Where it comes from.
    pub provenance: Provenance,
}

/// One fact from one or more sources. Sources that agree are kept; sources that differ are both shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Merged<T> {
    /// The sources that spoke agree; the first is the owner of the fact.
    Agreed {
        /// The fact as its owner says it.
        fact: Fact<T>,
        /// Who else says the same.
        also: Vec<Provenance>,
    },
    /// The sources differ: both shown, none picked.
    Disputed {
        /// Each version, the formal owner first.
        versions: Vec<Fact<T>>,
        /// Whom to ask.
        ask: Party,
    },
}

impl<T> Merged<T> {
    /// The value of the owner of the fact (first version when in dispute).
    pub fn leading(&self) -> Option<&Fact<T>> {
        match self {
            Merged::Agreed { fact, .. } => Some(fact),
            Merged::Disputed { versions, .. } => versions.first(),
        }
    }

    /// Do the sources differ?
    pub const fn is_disputed(&self) -> bool {
        matches!(self, Merged::Disputed { .. })
    }
}

/// A read that gave nothing usable, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Gap {
    /// The read.
    pub call: SourceCall,
    /// Why it is missing.
    pub reason: Reason,
}

/// A part of a page in one of the honest states (architecture.md, 3). Dispute sits inside the value as [`Merged`].
#[derive(Clone, Debug, PartialEq)]
pub enum Section<T> {
    /// There is something to show; `gaps` says which sources are missing from it.
    Known {
        /// What to show.
        value: T,
        /// Sources of this section that did not answer.
        gaps: Vec<Gap>,
        /// Items that were dropped because they could not be read.
        dropped: u16,
    },
    /// Every source of this section answered, and there is nothing.
    Nothing {
        /// Who said so, for the source line.
        receipts: Vec<Receipt>,
    },
    /// Not known now. Never looks like `Nothing`.
    NotKnown {
        /// Which sources did not answer, and why; at least one.
        gaps: Vec<Gap>,
    },
}

impl<T> Section<T> {
    /// The value when known.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Section::Known { value, .. } => Some(value),
            _ => None,
        }
    }

    /// The sources that did not answer.
    pub fn gaps(&self) -> &[Gap] {
        match self {
            Section::Known { gaps, .. } | Section::NotKnown { gaps } => gaps,
            Section::Nothing { .. } => &[],
        }
    }
}
