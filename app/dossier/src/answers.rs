//! Everything the sources said about one person, at one moment.

use crate::{
    facts::*,
    provenance::{Answer, Receipt},
};

/// What the person's sign-in tells, and which gemeente asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Given names as the identity provider or BRP has them; may be absent (single name, unknown).
    pub given: Option<String>,
    /// Prefix of the family name ("van der"), Dutch order.
    pub prefix: Option<String>,
    /// Family name; may be absent.
    pub family: Option<String>,
    /// Birth date as known: year, year and month, or whole. Never shown in addresses or logs.
    pub birth: BirthDate,
    /// Code of the gemeente that runs this installation, four digits.
    pub gemeentecode: String,
}

/// A birth date that may be incomplete (BRP: `JaarDatum`, `JaarMaandDatum`, `DatumOnbekend`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BirthDate {
    /** Nothing known. */
    Unknown,
    /** Only the year. */
    Year(i16),
    /** Year and month. */
    YearMonth(i16, i8),
    /** Whole. */
    Full(jiff::civil::Date),
}

/// The answers of all reads. Lists are never empty when `Known`: an empty list is `Nothing`.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "one field per read, named as in SourceCall")]
pub struct Answers {
    pub plicht: Answer<Plicht>,
    pub plicht_history: Answer<Vec<PlichtPeriod>>,
    pub doelgroep: Answer<Doelgroep>,
    pub doelgroep_history: Answer<Vec<DoelgroepPeriod>>,
    pub lbt: Answer<Vec<Lbt>>,
    pub termijn: Answer<Termijn>,
    pub termijn_history: Answer<Vec<TermijnPeriod>>,
    pub gebeurtenissen: Answer<Vec<Gebeurtenis>>,
    pub verlengingen: Answer<Vec<Verlenging>>,
    pub vrijstellingen: Answer<Vec<Vrijstelling>>,
    pub ontheffingen: Answer<Vec<Ontheffing>>,
    pub duo_pip: Answer<DuoPip>,
    /// Day of the MAP closing talk.
    pub map: Answer<jiff::civil::Date>,
    /// Day the participatieverklaring was signed.
    pub pvt: Answer<jiff::civil::Date>,
    pub uren: Answer<Vec<Uren>>,
    pub examens: Answer<Vec<Examen>>,
    pub gratis_pogingen: Answer<Vec<GratisPoging>>,
    pub boetes: Answer<Vec<Boete>>,
    pub instellingen: Answer<Vec<Instelling>>,
    /// All versions the gemeente holds, newest first.
    pub plans: Answer<Vec<PlanObject>>,
    pub intakes: Answer<Vec<IntakeObject>>,
    pub voorinburgering: Answer<Vec<VoorinburgeringObject>>,
    pub begeleiding: Answer<Vec<BegeleidingObject>>,
    pub aanbieders: Answer<Vec<AanbiederObject>>,
    pub taken: Answer<Vec<Taak>>,
    pub berichten: Answer<Vec<Bericht>>,
    pub afspraken: Answer<Vec<Afspraak>>,
}

impl Answers {
    /// The receipts of all reads, in the order of [`crate::provenance::SourceCall::ALL`].
    pub fn receipts(&self) -> Vec<Receipt> {
        [
            self.plicht.receipt(),
            self.plicht_history.receipt(),
            self.doelgroep.receipt(),
            self.doelgroep_history.receipt(),
            self.lbt.receipt(),
            self.termijn.receipt(),
            self.termijn_history.receipt(),
            self.gebeurtenissen.receipt(),
            self.verlengingen.receipt(),
            self.vrijstellingen.receipt(),
            self.ontheffingen.receipt(),
            self.duo_pip.receipt(),
            self.map.receipt(),
            self.pvt.receipt(),
            self.uren.receipt(),
            self.examens.receipt(),
            self.gratis_pogingen.receipt(),
            self.boetes.receipt(),
            self.instellingen.receipt(),
            self.plans.receipt(),
            self.intakes.receipt(),
            self.voorinburgering.receipt(),
            self.begeleiding.receipt(),
            self.aanbieders.receipt(),
            self.taken.receipt(),
            self.berichten.receipt(),
            self.afspraken.receipt(),
        ]
        .into_iter()
        .cloned()
        .collect()
    }
}
