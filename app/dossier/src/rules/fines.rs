//! The new term after a fine: rule 22. Explanation only: DUO sets the date in its decision, and no fine is ever forecast.
//!
//! R 7.4: <https://wetten.overheid.nl/jci1.3:c:BWBR0045574&artikel=7.4&z=2026-04-18&g=2026-04-18>

use crate::codes::Leerroute;

/// What rule 22 asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NieuweTermijn {
    /// Leerroute.
    pub leerroute: Leerroute,
    /// Has the rights of an asielstatushouder.
    pub asylum: bool,
    /// Leerroute achieved.
    pub achieved: bool,
    /// B and O: exam parts passed.
    pub exams: Option<u32>,
    /// Z: course and participation hours for an asielstatushouder, otherwise course hours.
    pub hours: Option<u32>,
    /// PVT not finished.
    pub pvt_open: bool,
    /// MAP not finished.
    pub map_open: bool,
}

/// Rule 22: months of the new term: the longest of the bands of R 7.4, never added up; 0 when nothing is open.
///
/// What is not known counts as nothing passed.
pub fn nieuwe_termijn_na_boete(input: &NieuweTermijn) -> u8 {
    let route = match (input.achieved, input.leerroute) {
        (true, _) => 0,
        (false, Leerroute::B | Leerroute::O) => match input.exams.unwrap_or(0) {
            0 => 24,
            1 => 18,
            2 => 12,
            _ => 6,
        },
        (false, Leerroute::Z) => {
            // The bands for others are half as wide: they have no participation hours.
            let width = if input.asylum { 400 } else { 200 };
            match input.hours.unwrap_or(0) {
                h if h <= width => 24,
                h if h <= 2 * width => 18,
                h if h <= 3 * width => 12,
                _ => 6,
            }
        }
    };
    let traject = match (input.pvt_open, input.map_open) {
        (true, true) => 12,
        (false, false) => 0,
        _ => 6,
    };
    route.max(traject)
}
