//! The obligation matrix, hours and exams.

use crate::{
    codes::{Code, Leerroute, Niveau, Onderdeel},
    facts::{AanbiederObject, Examen, GratisPoging},
    provenance::{Fact, Provenance, Section},
};
use jiff::civil::Date;

/// Obligation matrix (domain.md, 3.1) and hours.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    /// The route the matrix is for. Empty unknown text: no PIP is known, and only what holds for every route is in `parts`.
    pub leerroute: Code<Leerroute>,
    /// One row per part that applies, in the order of the matrix.
    pub parts: Vec<PartRow>,
    /// Hours per gemeente and school, DUO's four totals apart, never added.
    pub hours: Section<Vec<HoursRow>>,
    /// All exam results, newest first: effort counts, not only passes.
    pub exams: Section<Vec<Fact<Examen>>>,
    /// Free attempts left, DUO's balance.
    pub free_attempts: Section<Vec<Fact<GratisPoging>>>,
    /// Level and effort as the schools see them; indicative.
    pub school: Section<Vec<Fact<AanbiederObject>>>,
}

impl Progress {
    /// Is the route known? Without it (the sources of the PIP did not answer) exams and hours are shown, the matrix is not.
    pub fn route_is_known(&self) -> bool {
        !matches!(&self.leerroute, Code::Unknown(raw) if raw.is_empty())
    }
}

/// Parts of the matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the rows of the obligation matrix")]
pub enum Part {
    Lezen,
    Luisteren,
    Schrijven,
    Spreken,
    Knm,
    Taalschakel,
    Cursusuren,
    Participatieuren,
    Pvt,
    Map,
    EindgesprekZ,
}

/// One row of the matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct PartRow {
    /// Which part.
    pub part: Part,
    /// Where it stands.
    pub state: PartState,
    /// Required level for a language part.
    pub level: Option<Code<Niveau>>,
    /// What it rests on.
    pub provenance: Option<Provenance>,
    /// Number of attempts seen at DUO for an exam part.
    pub attempts: u16,
    /// Day of the pass, signature, talk or decision.
    pub on: Option<Date>,
    /// Counted hours and norm for hours rows.
    pub hours: Option<HoursAgainstNorm>,
}

/// State of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartState {
    /// Passed, signed, held.
    Done,
    /// A vrijstelling covers it.
    Exempt,
    /// An ontheffing covers it.
    Dispensed,
    /// Started: attempts or hours exist.
    Busy,
    /// Not started.
    Open,
    /// The source that knows did not answer.
    NotKnown,
    /// Sources differ or the record is incomplete: ask.
    Check,
    /// Only the gemeente knows and no interface carries it (end of the Z-route).
    AskGemeente,
}

/// Hours against a norm. Effort is judged by the gemeente, not computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoursAgainstNorm {
    /// Counted hours; may exceed the norm ("815 of 800").
    pub counted: u32,
    /// Norm; `None` when no norm applies or it is not known.
    pub norm: Option<u32>,
    /// Last known day.
    pub known_until: Option<Date>,
}

/// One line of hours: who counted what, until when.
#[derive(Clone, Debug, PartialEq)]
pub struct HoursRow {
    /// What kind of hours.
    pub kind: HoursKind,
    /// School name when known, otherwise its number.
    pub school: Option<String>,
    /// Code of the gemeente that registered them.
    pub gemeentecode: Option<String>,
    /// Hours.
    pub hours: u32,
    /// Excused and unexcused absence.
    pub excused: Option<u32>,
    /// Unexcused absence, hours.
    pub unexcused: Option<u32>,
    /// Last known day and by whom.
    pub provenance: Provenance,
}

/// Kinds of hours; never added across kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "DUO's four totals and the school's own split")]
pub enum HoursKind {
    School,
    SchoolNt2,
    SchoolKnm,
    IntakeLessons,
    Participation,
    ParticipationAsLessons,
    Begeleiding,
}

impl From<Onderdeel> for Part {
    fn from(part: Onderdeel) -> Self {
        match part {
            Onderdeel::Le => Part::Lezen,
            Onderdeel::Lu => Part::Luisteren,
            Onderdeel::Sc => Part::Schrijven,
            Onderdeel::Sp => Part::Spreken,
            Onderdeel::Knm => Part::Knm,
        }
    }
}

impl Part {
    /// The exam of this part, when it has one.
    pub const fn exam(self) -> Option<Onderdeel> {
        match self {
            Part::Lezen => Some(Onderdeel::Le),
            Part::Luisteren => Some(Onderdeel::Lu),
            Part::Schrijven => Some(Onderdeel::Sc),
            Part::Spreken => Some(Onderdeel::Sp),
            Part::Knm => Some(Onderdeel::Knm),
            Part::Taalschakel | Part::Cursusuren | Part::Participatieuren | Part::Pvt | Part::Map | Part::EindgesprekZ => None,
        }
    }
}
