//! Verlenging: rules 8 to 11.
//!
//! B 4.2-4.5: <https://wetten.overheid.nl/jci1.3:c:BWBR0045555&artikel=4.5&z=2026-04-02&g=2026-04-02>
//! R 4.1: <https://wetten.overheid.nl/jci1.3:c:BWBR0045574&artikel=4.1&z=2026-04-18&g=2026-04-18>

use super::periods::{Periode, days_after, days_between, exclusive_end, months_after_event, weeks_after};
use crate::codes::{Beoordeling, Leerroute};
use jiff::civil::Date;

/// Months before the end from which verlenging can be asked (B 4.5(1)).
pub const WINDOW_MONTHS: i32 = 6;

/// Rule 8: first day on which verlenging can be asked: exclusive end minus six months by G3, not shifted (B 4.5(1)).
pub fn venster_verlenging(exclusive_end_of_term: Date) -> Option<Date> {
    exclusive_end(exclusive_end_of_term, -WINDOW_MONTHS)
}

/// A length as a decision states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Duur {
    /** Whole months, by G3. */
    Maanden(i32),
    /** Weeks of seven days. */
    Weken(i32),
    /** Days. */
    Dagen(i32),
}

/// An extension with its state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Toekenning {
    /// What DUO decided.
    pub status: Beoordeling,
    /// How long.
    pub duur: Duur,
}

/// Rule 9: adds every granted extension to the exclusive end, in the order of the decisions (W 12; B 4.2-4.5).
///
/// Requested and refused ones change nothing. Not shifted (G7). `None` outside the calendar.
pub fn einde_na_verlenging(end: Date, extensions: &[Toekenning]) -> Option<Periode> {
    let granted = extensions.iter().filter(|e| e.status == Beoordeling::Toegekend);
    let exclusive_end = granted.map(|e| e.duur).try_fold(end, |end, duur| match duur {
        Duur::Maanden(n) => exclusive_end(end, n),
        Duur::Weken(n) => weeks_after(end, n),
        Duur::Dagen(n) => days_after(end, n),
    })?;
    Some(Periode { start: end, exclusive_end, last_day: exclusive_end.yesterday().ok()? })
}

/// Grounds of R 4.1(1) that can be indicated. Ground g has its own rule; j is not computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Grond {
    /** Long illness. */
    A,
    /** Death of partner or first-degree relative. */
    B,
    /** Giving birth. */
    C,
    /** Stay in a Blijf van mijn Lijf house. */
    D,
    /** Alfabetiseringscursus, only B1- and onderwijsroute. */
    E,
    /** Homelessness. */
    F,
    /** Circumstance at the provider. */
    H,
    /** Other individual special circumstance. */
    I,
}

/// Rule 9: would this ground fit, and for how long (R 4.1(1)-(2))? `None`: it does not fit.
///
/// An indication only: DUO decides. `last_day` is not used for b and c. Expressing a duration in days is our reading.
pub fn verlengingsgrond(grond: Grond, leerroute: Leerroute, from: Date, last_day: Option<Date>) -> Option<Duur> {
    match grond {
        Grond::B => return Some(Duur::Maanden(3)),
        Grond::C => return Some(Duur::Weken(16)),
        Grond::E if leerroute == Leerroute::Z => return None,
        _ => {}
    }
    let end = last_day?.tomorrow().ok()?;
    let at_least = |months| exclusive_end(from, months).is_some_and(|e| e <= end);
    if !at_least(3) {
        return None;
    }
    let cap = match grond {
        Grond::E | Grond::H => Some(6),
        Grond::F | Grond::I => Some(24),
        _ => None,
    };
    Some(match cap {
        Some(months) if at_least(months) => Duur::Maanden(months),
        _ => Duur::Dagen(days_between(from, end)),
    })
}

/// Outcome of rule 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GrondG {
    /// Last day for a course offer; `None` where the gemeente has no duty to offer one.
    pub last_day_for_offer: Option<Date>,
    /// Length DUO could give; `None`: the ground does not apply.
    pub verlenging: Option<Duur>,
}

/// Rule 10, ground g: no course offer within three months after the PIP (W 16(1); R 4.1(1)g, (2)g). Asielstatushouder only.
///
/// Onderwijsroute not started within six months goes before the count in days. An indication: DUO sets the length.
pub fn grond_g(asylum: bool, dagtekening: Date, leerroute: Leerroute, offered: Option<Date>, started: Option<Date>) -> Option<GrondG> {
    if !asylum {
        return Some(GrondG { last_day_for_offer: None, verlenging: None });
    }
    let last_day = laatste_dag_aanbod(dagtekening)?;
    let start_limit = months_after_event(dagtekening, 6)?;
    let late_start = leerroute == Leerroute::O && started.is_some_and(|s| s > start_limit);
    let late_offer = offered.map(|o| days_between(last_day, o)).filter(|days| *days > 0);
    let verlenging = if late_start { Some(Duur::Maanden(6)) } else { late_offer.map(Duur::Dagen) };
    Some(GrondG { last_day_for_offer: Some(last_day), verlenging })
}

/// Last day for the gemeente to offer a course to an asielstatushouder: PIP plus three months by G4 (R 4.1(1)g).
pub fn laatste_dag_aanbod(dagtekening: Date) -> Option<Date> {
    months_after_event(dagtekening, 3)
}

/// What rule 11 asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BijnaAfgerond {
    /// Current leerroute.
    pub leerroute: Leerroute,
    /// Has the rights of an asielstatushouder.
    pub asylum: bool,
    /// The running term is a new term after a fine.
    pub new_term_after_fine: bool,
    /// Language exams passed at the level of the PIP, 0 to 4.
    pub language_exams: u8,
    /// KNM passed.
    pub knm: bool,
    /// PVT finished.
    pub pvt: bool,
    /// MAP finished.
    pub map: bool,
    /// Asielstatushouder: all lessons followed, excused absence allowed.
    pub all_lessons: Option<bool>,
    /// Others: hours of language lessons or KNM.
    pub hours: Option<u32>,
}

/// Months that "nearly finished" gives (B 4.4).
pub const NEARLY_MONTHS: i32 = 6;
/// Hours of language lessons or KNM that others than asielstatushouders need (B 4.4).
pub const NEARLY_HOURS: u32 = 450;

/// Rule 11: do all conditions of B 4.4 hold (W 12(1)b, 24(2))? DUO's page is read as stricter: show "ask DUO".
pub fn bijna_afgerond(input: &BijnaAfgerond) -> bool {
    let lessons = if input.asylum { input.all_lessons == Some(true) } else { input.hours.is_some_and(|hours| hours >= NEARLY_HOURS) };
    input.leerroute == Leerroute::B
        && !input.new_term_after_fine
        && input.language_exams >= 2
        && input.knm
        && input.pvt
        && input.map
        && lessons
}
