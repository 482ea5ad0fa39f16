//! The inburgeringstermijn: rules 1 to 5.
//!
//! W 11: <https://wetten.overheid.nl/jci1.3:c:BWBR0044770&artikel=11&z=2025-10-21&g=2025-10-21>

use super::periods::{Periode, days_between, periode_in_maanden};
use crate::case::Stand;
use jiff::civil::Date;

/// Length of the term in months (W 11(1)).
pub const TERM_MONTHS: i32 = 36;

/// Rule 1: the term starts on the day after the date on the first PIP, whatever day of the week (W 11(2)).
pub fn start_termijn(first_dagtekening: Date) -> Option<Date> {
    first_dagtekening.tomorrow().ok()
}

/// Rule 2: start plus 36 months (W 11(1)-(2); G3). Never moved for weekends or holidays (G7).
pub fn einde_termijn(first_dagtekening: Date) -> Option<Periode> {
    periode_in_maanden(start_termijn(first_dagtekening)?, TERM_MONTHS)
}

/// Why a PIP was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PipSoort {
    /** The first. */
    Eerste,
    /** Made again. */
    OpnieuwVastgesteld,
    /** Made after the first was annulled (W 11(3)a). */
    NaVernietiging,
    /** Made by the new gemeente after a move (W 15(4)). */
    NaVerhuizing,
}

/// A PIP for rule 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PipDatum {
    /// Date on it.
    pub dagtekening: Date,
    /// Why it was made.
    pub soort: PipSoort,
}

/// Rule 5: start and end follow the first PIP only, whatever later PIPs say (W 11(3)). Any order; `None` without a PIP.
pub fn termijn_na_wijziging_pip(pips: &[PipDatum]) -> Option<Periode> {
    let first = pips.iter().filter(|p| p.soort == PipSoort::Eerste).min_by_key(|p| p.dagtekening);
    einde_termijn(first.or_else(|| pips.iter().min_by_key(|p| p.dagtekening))?.dagtekening)
}

/// Days left and where the term stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resterend {
    /// Last day minus today: 0 on the last day, negative after it.
    pub days: i32,
    /// Where the term stands.
    pub stand: Stand,
}

/// Rule 3: last day minus today in whole days (G1). On the last day there is still today.
pub fn dagen_resterend(today: Date, last_day: Date) -> Resterend {
    let days = days_between(today, last_day);
    let stand = match days {
        0 => Stand::LaatsteDag,
        1.. => Stand::Loopt,
        _ => Stand::Verlopen,
    };
    Resterend { days, stand }
}

/// An end date as a source writes it (rule 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the fields of the published specifications")]
pub enum EndField {
    Inburgeringstermijn,
    Inburgeringstermijnhistorie,
    UrenBekendTot,
    VerwachteEinddatumOpleiding,
    Inburgeringsplicht,
    Inburgeringsplichthistorie,
    Doelgroephistorie,
    TijdelijkeVrijstelling,
    /// A letter that says "tot en met" names the last day already.
    BriefTotEnMet,
}

impl EndField {
    /// Every field, with the name used in DUO's specifications.
    pub const ALL: [(EndField, &'static str); 9] = [
        (Self::Inburgeringstermijn, "Inburgeringstermijn.einddatum"),
        (Self::Inburgeringstermijnhistorie, "Inburgeringstermijnhistorie.einddatum"),
        (Self::UrenBekendTot, "Uren.bekendTot"),
        (Self::VerwachteEinddatumOpleiding, "Inburgeringsaanbod.verwachteEinddatumOpleiding"),
        (Self::Inburgeringsplicht, "Inburgeringsplicht.einddatum"),
        (Self::Inburgeringsplichthistorie, "Inburgeringsplichthistorie.einddatum"),
        (Self::Doelgroephistorie, "Doelgroephistorie.einddatum"),
        (Self::TijdelijkeVrijstelling, "TijdelijkeVrijstelling.einddatum"),
        (Self::BriefTotEnMet, "brief.tot_en_met"),
    ];

    /// Is the date the first day that no longer counts?
    pub const fn is_exclusive(self) -> bool {
        matches!(
            self,
            Self::Inburgeringstermijn | Self::Inburgeringstermijnhistorie | Self::UrenBekendTot | Self::VerwachteEinddatumOpleiding
        )
    }
}

/// Rule 4: turns an end date of a source into the last day that counts (DUO specifications of June 2026; standards.md, 4.10).
pub fn einddatum_uit_bron(field: EndField, value: Date) -> Option<Date> {
    if field.is_exclusive() { value.yesterday().ok() } else { Some(value) }
}
