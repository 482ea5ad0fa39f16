//! PVT, MAP and what is still open: rules 15 to 17.
//!
//! W 6-9: <https://wetten.overheid.nl/jci1.3:c:BWBR0044770&artikel=6&z=2025-10-21&g=2025-10-21>

use super::periods::weeks_after;
use crate::{
    case::Part,
    codes::{Leerroute, Niveau, Onderdeel},
};
use jiff::civil::Date;

/// Least hours of the PVT (B 3.1).
pub const PVT_HOURS: u32 = 12;
/// Least practical hours of the MAP (R 3.1).
pub const MAP_PRACTICAL_HOURS: u32 = 40;

/// Where PVT or MAP stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrajectStatus {
    /** Not obligatory (MAP in the onderwijsroute). */
    NietVerplicht,
    /** Not finished. */
    Open,
    /** Hours done, signature missing (PVT). */
    Ondertekenen,
    /** Finished. */
    Afgerond,
    /** Record and norm do not fit: ask. */
    Controleren,
}

/// Outcome of rule 15.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PvtStatus {
    /// Where it stands.
    pub status: TrajectStatus,
    /// Around when DUO shows the signature; an estimate.
    pub visible_around: Option<Date>,
}

/// Rule 15: twelve hours and a signature (W 6(4); B 3.1). DUO registers only the signature, so unknown hours count as done.
pub fn pvt_status(hours: Option<u32>, signed: Option<Date>, visible_weeks: i32) -> PvtStatus {
    let enough = hours.map(|h| h >= PVT_HOURS);
    let status = match (signed.is_some(), enough) {
        (true, Some(false)) => TrajectStatus::Controleren,
        (true, _) => TrajectStatus::Afgerond,
        (false, Some(true)) => TrajectStatus::Ondertekenen,
        (false, _) => TrajectStatus::Open,
    };
    PvtStatus { status, visible_around: signed.and_then(|s| weeks_after(s, visible_weeks)) }
}

/// Rule 16: forty practical hours and a closing talk; not in the onderwijsroute (W 6(6), 8(3); B 3.2; R 3.1).
pub fn map_status(leerroute: Leerroute, taalschakel_done: bool, hours: Option<u32>, talk: Option<Date>) -> TrajectStatus {
    if leerroute == Leerroute::O || taalschakel_done {
        return TrajectStatus::NietVerplicht;
    }
    match (talk.is_some(), hours.map(|h| h >= MAP_PRACTICAL_HOURS)) {
        (false, _) => TrajectStatus::Open,
        (true, Some(false)) => TrajectStatus::Controleren,
        (true, _) => TrajectStatus::Afgerond,
    }
}

/// The four language parts, in the order of the matrix.
pub const LANGUAGE_PARTS: [Onderdeel; 4] = [Onderdeel::Le, Onderdeel::Lu, Onderdeel::Sc, Onderdeel::Sp];

/// A pass or partial vrijstelling; the level is absent for KNM.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpNiveau {
    /// Which part.
    pub onderdeel: Onderdeel,
    /// At which level.
    pub niveau: Option<Niveau>,
}

/// What rule 17 asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenInput {
    /// Current leerroute.
    pub leerroute: Leerroute,
    /// Has the rights of an asielstatushouder.
    pub asylum: bool,
    /// Required level per language part in the order of [`LANGUAGE_PARTS`]; B1 unless the PIP says A2.
    pub required: [Niveau; 4],
    /// Passed exams.
    pub passed: Vec<OpNiveau>,
    /// Partial vrijstellingen.
    pub exempt: Vec<OpNiveau>,
    /// Partial ontheffingen.
    pub dispensed: Vec<Onderdeel>,
    /// Taalschakeltraject finished.
    pub taalschakel_done: bool,
    /// Course hours left (Z); `None`: not known, so open.
    pub course_left: Option<u32>,
    /// Participation hours left (Z, asielstatushouder); `None`: not known, so open.
    pub participation_left: Option<u32>,
    /// Closing talk of the Z-route held.
    pub z_talk: Option<bool>,
    /// PVT finished.
    pub pvt: bool,
    /// MAP finished or not obligatory.
    pub map: bool,
}

/// Rule 17: what is still open, in the order of the matrix (W 6-9; B 2.7(3), 3.3-3.14; R 3.12-3.13).
///
/// An empty list never means "voldaan": only DUO says that.
pub fn open_onderdelen(input: &OpenInput) -> Vec<Part> {
    let mut open = Vec::new();
    match input.leerroute {
        Leerroute::B => {
            for (part, level) in LANGUAGE_PARTS.into_iter().zip(input.required) {
                if !met(input, part, level) {
                    open.push(Part::from(part));
                }
            }
            if !met_knm(input) {
                open.push(Part::Knm);
            }
        }
        Leerroute::O => {
            // W 8(4): four language exams at B1 or higher and KNM also complete it.
            let by_exams = LANGUAGE_PARTS.into_iter().all(|part| met(input, part, Niveau::B1)) && met_knm(input);
            if !input.taalschakel_done && !by_exams {
                open.push(Part::Taalschakel);
            }
        }
        Leerroute::Z => {
            if input.course_left != Some(0) {
                open.push(Part::Cursusuren);
            }
            if input.asylum && input.participation_left != Some(0) {
                open.push(Part::Participatieuren);
            }
        }
    }
    if !input.pvt {
        open.push(Part::Pvt);
    }
    if !input.map && input.leerroute != Leerroute::O {
        open.push(Part::Map);
    }
    if input.leerroute == Leerroute::Z && input.z_talk != Some(true) {
        open.push(Part::EindgesprekZ);
    }
    open
}

/// Is a language part met at `level` or higher?
pub fn at_level(list: &[OpNiveau], part: Onderdeel, level: Niveau) -> bool {
    list.iter().any(|p| p.onderdeel == part && p.niveau.is_some_and(|n| n >= level))
}

fn met(input: &OpenInput, part: Onderdeel, level: Niveau) -> bool {
    at_level(&input.passed, part, level) || at_level(&input.exempt, part, level) || input.dispensed.contains(&part)
}

/// KNM is met by a pass or an ontheffing, never by a vrijstelling.
fn met_knm(input: &OpenInput) -> bool {
    input.passed.iter().any(|p| p.onderdeel == Onderdeel::Knm) || input.dispensed.contains(&Onderdeel::Knm)
}
