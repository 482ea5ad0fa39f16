#![allow(missing_docs, reason = "fields carry the names of the published specifications, named on each type")]
//! What each source says, in civil dates and codes; the adapters make these from the wire.
//!
//! Every end date here is a **last day** (inclusive): the adapter converts DUO's exclusive ends once, at the edge (domain.md, 9).

use crate::codes::*;
use jiff::{Timestamp, civil::Date};

/// DUO Inburgeringsplicht 1.2.2.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plicht {
    pub obliged: bool,
    pub begin: Option<Date>,
    pub last_day: Option<Date>,
    pub changed: Option<Date>,
    pub kennisgeving: Option<Date>,
    pub reason_not: Option<Code<RedenGeenPlicht>>,
}

/// DUO Inburgeringsplicht 1.2.2, history item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlichtPeriod {
    pub obliged: bool,
    pub begin: Option<Date>,
    pub last_day: Option<Date>,
    pub changed: Option<Date>,
}

/// DUO Doelgroep 1.2.2.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doelgroep {
    pub indeling: Option<Code<Indeling>>,
    pub begin: Option<Date>,
    pub detail: Option<Code<GedetailleerdeDoelgroep>>,
    pub asielrechten: Option<Code<Asielrechten>>,
}

/// DUO Doelgroep 1.2.2, history item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoelgroepPeriod {
    pub indeling: Option<Code<Indeling>>,
    pub begin: Option<Date>,
    pub last_day: Option<Date>,
}

/// DUO Leerbaarheidstoets 1.2.0. Scores keep their decimal comma.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lbt {
    pub result: Code<LbtUitkomst>,
    pub score: String,
    pub needed: String,
    /** Day DUO registered the result. */
    pub registered: Option<Date>,
}

/// DUO Inburgeringstermijn 1.0.0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Termijn {
    pub start: Date,
    pub last_day: Date,
    pub changed: Option<Date>,
    pub ground_code: Option<String>,
    pub ground_text: Option<String>,
}

/// DUO Inburgeringstermijn 1.0.0, history item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermijnPeriod {
    pub last_day: Option<Date>,
    pub changed: Option<Date>,
    pub ground_code: Option<String>,
    pub ground_text: Option<String>,
}

/// DUO Gebeurtenis 1.0.0. `text` is DUO's Dutch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gebeurtenis {
    pub id: String,
    pub text: String,
    pub date: Date,
}

/// DUO Verlenging 1.0.0: no ground, no length; the effect is seen in the termijn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verlenging {
    pub decision: Code<Beoordeling>,
    pub decided: Option<Date>,
    pub received: Date,
}

/// Which kind of vrijstelling (DUO Vrijstelling 1.0.0).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VrijstellingKind {
    Geheel,
    Tijdelijk { start: Option<Date>, last_day: Option<Date> },
    Gedeeltelijk { onderdeel: Option<Code<Onderdeel>>, niveau: Option<Code<Niveau>> },
}

/// DUO Vrijstelling 1.0.0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vrijstelling {
    pub kind: VrijstellingKind,
    pub oordeel: Code<Oordeel>,
    pub reden: Code<RedenVrijstelling>,
    pub decided: Option<Date>,
}

/// DUO Ontheffing 1.0.0. The ground and the capacity in hours are health data and have no field here: they stop at the adapter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ontheffing {
    pub full: bool,
    pub oordeel: Code<Oordeel>,
    pub decided: Date,
    pub onderdeel: Option<Code<Onderdeel>>,
}

/// DUO PIP 1.2.0: one current PIP, possibly of a previous gemeente.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DuoPip {
    pub gemeentecode: String,
    pub dagtekening: Date,
    pub leerroute: Code<Leerroute>,
    pub niveau: Option<Code<Niveau>>,
    pub intensity_hours: Option<u32>,
    pub may_finish_education: Option<bool>,
    pub alfabetisering: Option<Code<Alfabetisering>>,
}

/// Hours at one school, DUO Gevolgde uren 1.1.0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchoolUren {
    pub instellingsnummer: String,
    pub hours: Option<u32>,
    pub excused: Option<u32>,
    pub unexcused: Option<u32>,
}

/// DUO Gevolgde uren 1.1.0: four totals that are never added up. `known_until` is the last known day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uren {
    pub gemeentecode: String,
    pub known_until: Date,
    pub participation_as_lessons: Option<u32>,
    pub participation: Option<u32>,
    pub intake_lessons: Option<u32>,
    pub school: Option<SchoolUren>,
}

/// DUO Examen 1.0.0, one result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Examen {
    pub date: Date,
    pub result: Code<ExamenUitslag>,
    pub onderdeel: Code<Onderdeel>,
    pub niveau: Option<Code<Niveau>>,
    pub reason: Option<Code<RedenGeenResultaat>>,
}

/// DUO Examen 1.0.0, free attempts left; shown, never computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GratisPoging {
    pub onderdeel: Code<Onderdeel>,
    pub left: u8,
}

/// DUO Boete 1.0.0: whole euros, dated before the objection term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Boete {
    pub euros: u32,
    pub date: Date,
}

/// DUO Instelling (Inburgeringsaanbod 1.2.0), reference list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instelling {
    pub nummer: String,
    pub naam: String,
    pub plaats: String,
    pub keurmerk: Option<bool>,
}

/// A contact person at gemeente, school or begeleiding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    pub naam: String,
    pub email: Option<String>,
    pub telefoon: Option<String>,
}

/// An agreement, wish or activity with its period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Afspraaktekst {
    pub text: String,
    pub by: Option<String>,
    pub start: Option<Date>,
    pub end: Option<Date>,
}

/// A wish from the PIP with the person's own sentences ("ik …") under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ontwikkelwens {
    pub text: String,
    pub own_words: Vec<String>,
}

/// Objecttype `pip` 1. `aandachtspunten` are sensitive: only their number leaves the adapter; the texts stay behind a tap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanObject {
    pub gemeentecode: String,
    pub status: Code<PipStatus>,
    pub first_dagtekening: Option<Date>,
    pub dagtekening: Date,
    pub leerroute: Code<Leerroute>,
    pub niveau: Option<Code<Niveau>>,
    pub intensity_hours: Option<u32>,
    pub a2_allowed: Option<bool>,
    pub pvt_hours: Option<u32>,
    pub map_hours: Option<u32>,
    pub progress_talks: Option<u32>,
    pub goals: Vec<Code<Hoofddoel>>,
    pub wishes: Vec<Ontwikkelwens>,
    pub attention: Vec<Ontwikkelwens>,
    pub agreements: Vec<Afspraaktekst>,
    pub contact: Option<Contact>,
    pub has_document: bool,
}

/// Objecttype `brede-intake` 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntakeObject {
    pub gemeentecode: String,
    pub status: Code<IntakeStatus>,
    pub start: Option<Date>,
    pub end: Option<Date>,
    pub hours: Option<u32>,
    pub known_until: Option<Date>,
    pub lbt: Option<Code<LbtUitkomst>>,
    pub advice: Option<Code<Leerroute>>,
    pub educations: Vec<Opleiding>,
    pub works: Vec<String>,
    pub ambition: Option<String>,
    pub speaking: Option<Code<Classificatie>>,
    pub writing: Option<Code<Classificatie>>,
}

/// Earlier education as noted in the intake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opleiding {
    pub name: String,
    pub country: Option<String>,
    pub diploma: Option<bool>,
}

/// Objecttype `voorinburgering` 1, delivered by COA or the gemeente.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoorinburgeringObject {
    pub by_coa: bool,
    pub agreed: Option<bool>,
    pub agreed_on: Option<Date>,
    pub place: Option<String>,
    pub linked_gemeente: Option<String>,
    pub lessons_start: Option<Date>,
    pub lessons_end: Option<Date>,
    pub hours: Option<u32>,
    pub presence: Option<Code<Presentie>>,
    pub result: Option<Code<Classificatie>>,
    pub modules: Vec<ModuleDeelname>,
}

/// An introduction followed at the COA location.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModuleDeelname {
    pub module: Code<IntroductieModule>,
    pub took_part: bool,
    pub date: Option<Date>,
}

/// Objecttype `maatschappelijke-begeleiding` 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BegeleidingObject {
    pub status: Code<BegeleidingStatus>,
    pub start: Option<Date>,
    pub end: Option<Date>,
    pub organisation: Option<String>,
    pub contact: Option<Contact>,
    pub activities: Vec<Activiteit>,
    pub counted_hours: Option<u32>,
    pub known_until: Option<Date>,
}

/// An activity of maatschappelijke begeleiding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activiteit {
    pub text: String,
    pub start: Option<Date>,
    pub end: Option<Date>,
    pub hours: Option<u32>,
    pub counts_for_z: Option<bool>,
}

/// Objecttype `aanbieder-voortgang` 1: one per person and school. Indicative beside DUO's hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AanbiederObject {
    pub instellingsnummer: String,
    pub school: Option<String>,
    pub offered: Option<Date>,
    pub start: Option<Date>,
    pub last_day: Option<Date>,
    pub ended: Option<Date>,
    pub taalschakel: Option<bool>,
    pub taalschakel_diploma: Option<Date>,
    pub hours: Option<u32>,
    pub hours_nt2: Option<u32>,
    pub hours_knm: Option<u32>,
    pub excused: Option<u32>,
    pub unexcused: Option<u32>,
    pub known_until: Date,
    pub presence: Option<Code<Presentie>>,
    pub effort: Option<Code<Inzet>>,
    pub progress: Vec<SchoolVoortgang>,
    pub contact: Option<Contact>,
}

/// Level reached at school for one part; indicative, no exam result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchoolVoortgang {
    pub onderdeel: Code<Onderdeel>,
    pub reached: Option<Code<Niveau>>,
    pub result: Option<Code<Classificatie>>,
    pub as_of: Option<Date>,
}

/// Open VTB Taken 0.1.0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taak {
    pub id: String,
    pub title: String,
    pub text: Option<String>,
    pub status: Code<TaakStatus>,
    pub start: Option<Date>,
    pub last_day: Date,
    pub perspective: Option<Code<HandelingsPerspectief>>,
    /** Only https addresses. */
    pub link: Option<String>,
}

/// Open VTB Berichten 0.1.0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bericht {
    pub id: String,
    pub subject: String,
    /** Basic Markdown. */
    pub text: String,
    pub published: Timestamp,
    pub opened: Option<Timestamp>,
    pub perspective: Option<Code<HandelingsPerspectief>>,
    pub last_day: Option<Date>,
    pub kind: Option<String>,
    pub attachments: Vec<String>,
}

/// VNG MijnAgenda 0.2.0, after the detail call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Afspraak {
    /** Handle of our own, stable within the session: never the source's identification. */
    pub handle: String,
    pub subject: String,
    pub begin: Timestamp,
    pub end: Timestamp,
    pub place: Place,
    pub bring: Vec<String>,
    pub contact: Option<Contact>,
    /** `None`: the gemeente did not say whether there is an interpreter. */
    pub interpreter: Option<bool>,
}

/// Where an appointment takes place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    Physical {
        name: Option<String>,
        address: Vec<String>,
    },
    Online {
        /** Only https addresses. */
        url: Option<String>,
    },
    Unknown,
}
