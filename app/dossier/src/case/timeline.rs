//! The timeline over all parties.

use crate::{
    codes::*,
    facts::VrijstellingKind,
    provenance::{Provenance, Section},
};
use jiff::civil::Date;

/// One line of the timeline.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Stable within the page: `e1`, `e2`, … newest first.
    pub id: String,
    /// Day it happened or is planned; `None` when the source gives no date (shown last, as such).
    pub date: Option<Date>,
    /// What.
    pub kind: EntryKind,
    /// Part of the chain it belongs to, for grouping and for the filter.
    pub phase: Phase,
    /// Who says so, first the owner. More than one: the same thing from several sources, merged.
    pub provenance: Vec<Provenance>,
    /// Something went backwards here: the line says so and why.
    pub backwards: bool,
    /// In the future.
    pub planned: bool,
    /// DUO's own Dutch text, when the entry comes from a gebeurtenis.
    pub official_text: Option<String>,
}

/// Phases of standards.md, 19.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the rows of the seed table")]
pub enum Phase {
    Voorinburgering,
    Vestiging,
    Begeleiding,
    Intake,
    Pip,
    Leerroute,
    Pvt,
    Map,
    Knm,
    Examens,
    Besluiten,
    Afspraken,
}

impl Phase {
    /// All phases in order.
    pub const ALL: [Phase; 12] = [
        Phase::Voorinburgering,
        Phase::Vestiging,
        Phase::Begeleiding,
        Phase::Intake,
        Phase::Pip,
        Phase::Leerroute,
        Phase::Pvt,
        Phase::Map,
        Phase::Knm,
        Phase::Examens,
        Phase::Besluiten,
        Phase::Afspraken,
    ];
    /// Short stable name for message ids and the filter.
    pub const fn slug(self) -> &'static str {
        match self {
            Phase::Voorinburgering => "voorinburgering",
            Phase::Vestiging => "vestiging",
            Phase::Begeleiding => "begeleiding",
            Phase::Intake => "intake",
            Phase::Pip => "pip",
            Phase::Leerroute => "leerroute",
            Phase::Pvt => "pvt",
            Phase::Map => "map",
            Phase::Knm => "knm",
            Phase::Examens => "examens",
            Phase::Besluiten => "besluiten",
            Phase::Afspraken => "afspraken",
        }
    }
}

/// What happened.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "each variant is explained by its message in locales")]
pub enum EntryKind {
    VoorinburgeringAgreed,
    VoorinburgeringLessonsStart {
        place: Option<String>,
    },
    VoorinburgeringLessonsEnd {
        hours: Option<u32>,
    },
    VoorinburgeringModule(Code<IntroductieModule>),
    PlichtStart,
    Kennisgeving,
    PlichtEnded(Option<Code<RedenGeenPlicht>>),
    PlichtPaused,
    PlichtResumed,
    GroupChanged(Code<Indeling>),
    BegeleidingStart {
        organisation: Option<String>,
    },
    BegeleidingEnd {
        organisation: Option<String>,
    },
    BegeleidingActivity {
        text: String,
        hours: Option<u32>,
    },
    IntakeOproep,
    IntakeStart,
    IntakeEnd,
    LbtResult(Code<LbtUitkomst>),
    PipFirst {
        leerroute: Code<Leerroute>,
        niveau: Option<Code<Niveau>>,
        gemeentecode: String,
    },
    PipReplaced {
        leerroute: Code<Leerroute>,
        niveau: Option<Code<Niveau>>,
        gemeentecode: String,
    },
    /// The leerroute changed; `backwards` on the entry when it is a step to an easier route or parts open again.
    RouteChanged {
        from: Code<Leerroute>,
        to: Code<Leerroute>,
    },
    LevelLowered {
        from: Code<Niveau>,
        to: Code<Niveau>,
    },
    Moved {
        from: String,
        to: String,
    },
    TermStart,
    TermEnd,
    TermExtended {
        last_day: Option<Date>,
        ground: Option<String>,
    },
    CourseOffered {
        school: Option<String>,
    },
    CourseStart {
        school: Option<String>,
    },
    CourseEnd {
        school: Option<String>,
    },
    TaalschakelDiploma {
        school: Option<String>,
    },
    PvtSigned,
    MapTalk,
    ExamResult {
        onderdeel: Code<Onderdeel>,
        niveau: Option<Code<Niveau>>,
        result: Code<ExamenUitslag>,
        reason: Option<Code<RedenGeenResultaat>>,
    },
    VerlengingAsked,
    VerlengingDecided(Code<Beoordeling>),
    VrijstellingDecided {
        kind: VrijstellingKind,
        oordeel: Code<Oordeel>,
        reden: Code<RedenVrijstelling>,
    },
    VrijstellingEnded,
    /// No ground and no hours: health data is never shown here.
    OntheffingDecided {
        full: bool,
        oordeel: Code<Oordeel>,
        onderdeel: Option<Code<Onderdeel>>,
    },
    OntheffingWithdrawn,
    Boete {
        euros: u32,
    },
    Appointment {
        handle: String,
        subject: String,
    },
    /// Something the person and their coach agreed, confirmed by both; texts as they wrote them.
    Agreement {
        coach: String,
        version: u32,
        dutch: String,
        own: String,
        own_lang: String,
    },
    /// A gebeurtenis of DUO that no other record explains; `id` as published (SS101, …).
    DuoEvent {
        id: String,
    },
}

/// The timeline with agreements on their days. They come from no source: two people confirmed them.
pub fn with_agreements(timeline: Section<Vec<Entry>>, agreements: Vec<(Date, EntryKind)>) -> Section<Vec<Entry>> {
    if agreements.is_empty() {
        return timeline;
    }
    let (mut entries, gaps, dropped) = match timeline {
        Section::Known { value, gaps, dropped } => (value, gaps, dropped),
        Section::Nothing { .. } => (Vec::new(), Vec::new(), 0),
        Section::NotKnown { gaps } => (Vec::new(), gaps, 0),
    };
    entries.extend(agreements.into_iter().map(|(date, kind)| Entry {
        id: String::new(),
        date: Some(date),
        kind,
        phase: Phase::Begeleiding,
        provenance: Vec::new(),
        backwards: false,
        planned: false,
        official_text: None,
    }));
    entries.sort_by_key(|entry| (entry.date.is_none(), std::cmp::Reverse(entry.date), entry.phase));
    for (index, entry) in entries.iter_mut().enumerate() {
        entry.id = format!("e{}", index + 1);
    }
    Section::Known { value: entries, gaps, dropped }
}
