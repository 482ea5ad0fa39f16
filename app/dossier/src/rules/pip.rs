//! Making and changing the PIP: rules 6 and 7.
//!
//! B 5.3 and 5.4: <https://wetten.overheid.nl/jci1.3:c:BWBR0045555&artikel=5.3&z=2026-04-02&g=2026-04-02>

use super::{
    holidays::{LegalEnd, days_after_shifted},
    periods::periode_in_maanden,
    term::start_termijn,
};
use crate::{codes::Leerroute, config::Config};
use jiff::civil::Date;

/// Days the gemeente has for the PIP (B 5.3(1)): ten weeks.
pub const PIP_DAYS: i32 = 70;
/// Days after a third party's answer (B 5.3(2)): two weeks.
pub const THIRD_PARTY_DAYS: i32 = 14;
/// Months after the start in which the leerroute can change (B 5.4(1)).
pub const CHANGE_MONTHS: i32 = 18;

/// What the ten weeks count from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PipSituatie {
    /// The first PIP.
    EerstePip {
        /// Day of DUO's kennisgeving.
        kennisgeving: Date,
        /// Registration in the gemeente of housing (asylum holders only); counts when later than the kennisgeving.
        registered: Option<Date>,
        /// Day a third party's answer came in, when the gemeente waited for it.
        third_party: Option<Date>,
    },
    /// A new PIP after a move (B 5.3(3)).
    NaVerhuizing {
        /// Registration in the new gemeente.
        registered: Date,
    },
}

/// Rule 6: last day for the gemeente to make the PIP (B 5.3(1)-(3); AT 1, 3).
///
/// That the later of the ten weeks and the two weeks counts is our reading.
pub fn uiterste_datum_pip(situatie: PipSituatie, config: &Config) -> Option<LegalEnd> {
    match situatie {
        PipSituatie::NaVerhuizing { registered } => days_after_shifted(registered, PIP_DAYS, config),
        PipSituatie::EerstePip { kennisgeving, registered, third_party } => {
            let from = registered.map_or(kennisgeving, |r| r.max(kennisgeving));
            let ten_weeks = days_after_shifted(from, PIP_DAYS, config)?;
            let waited = third_party.and_then(|d| days_after_shifted(d, THIRD_PARTY_DAYS, config));
            Some(match waited {
                Some(w) if w.last_day > ten_weeks.last_day => w,
                _ => ten_weeks,
            })
        }
    }
}

/// Until when the leerroute can change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WijzigenLeerroute {
    /// Onderwijsroute to B1-route: during the whole traject.
    AltijdMogelijk,
    /// Until and including this day.
    Tot(Date),
}

/// Rule 7: last day of the first 18 months, not shifted (G7) and not moved by extensions (W 17(2); B 5.4(1)).
///
/// The exceptions of B 5.4(2)-(3) are for the gemeente to judge and are not computed.
pub fn wijzigen_leerroute(first_dagtekening: Date, from: Leerroute, to: Leerroute) -> Option<WijzigenLeerroute> {
    if (from, to) == (Leerroute::O, Leerroute::B) {
        return Some(WijzigenLeerroute::AltijdMogelijk);
    }
    laatste_dag_wijzigen(start_termijn(first_dagtekening)?).map(WijzigenLeerroute::Tot)
}

/// The same limit from the first day of the term, when DUO gives that.
pub fn laatste_dag_wijzigen(start: Date) -> Option<Date> {
    Some(periode_in_maanden(start, CHANGE_MONTHS)?.last_day)
}
