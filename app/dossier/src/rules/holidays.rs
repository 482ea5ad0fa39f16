//! Ground rule G6: the Algemene termijnenwet (AT).
//!
//! AT 1, 3 and 5: <https://wetten.overheid.nl/jci1.3:c:BWBR0002448&artikel=3&z=2026-11-25&g=2026-11-25>
//!
//! Not for terms over 12 weeks, 90 days or 3 months (AT 4), not when counted back (AT 1(2)), and not for the three-year term, the
//! 18 months, extensions and new terms after a fine (G7): the caller decides whether the law applies to the term at all.

use super::periods::days_after;
use crate::config::Config;
use jiff::civil::{Date, Weekday};

/// A day on which a term may not end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Feestdag {
    /// The day.
    pub date: Date,
    /// Which.
    pub kind: FeestdagKind,
}

/// The holidays of AT 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the days of AT 3, named in Dutch by `naam`")]
pub enum FeestdagKind {
    Nieuwjaarsdag,
    GoedeVrijdag,
    TweedePaasdag,
    Koningsdag,
    VijfdeMei,
    Hemelvaartsdag,
    TweedePinksterdag,
    EersteKerstdag,
    TweedeKerstdag,
    /// Set equal by royal decree (*Besluit gelijkstelling*), from a table.
    GelijkgesteldeDag,
}

impl FeestdagKind {
    /// The Dutch name.
    pub const fn naam(self) -> &'static str {
        match self {
            Self::Nieuwjaarsdag => "Nieuwjaarsdag",
            Self::GoedeVrijdag => "Goede Vrijdag",
            Self::TweedePaasdag => "Tweede Paasdag",
            Self::Koningsdag => "Koningsdag",
            Self::VijfdeMei => "Vijfde mei",
            Self::Hemelvaartsdag => "Hemelvaartsdag",
            Self::TweedePinksterdag => "Tweede Pinksterdag",
            Self::EersteKerstdag => "Eerste Kerstdag",
            Self::TweedeKerstdag => "Tweede Kerstdag",
            Self::GelijkgesteldeDag => "Gelijkgestelde dag",
        }
    }
}

/// Whether the table of equalised days covers the years a computation touched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Table {
    /// Covered: the result is complete.
    Covered,
    /// No table for this year: an equalised day may be missing, and the screen must say so.
    NotCovered(i16),
}

impl Table {
    /// Is an equalised day possibly missing?
    pub const fn is_missing(self) -> bool {
        matches!(self, Table::NotCovered(_))
    }

    fn of(year: i16, config: &Config) -> Self {
        let (first, last) = config.equalised_years;
        if (first..=last).contains(&year) { Table::Covered } else { Table::NotCovered(year) }
    }

    fn and(self, other: Self) -> Self {
        if self.is_missing() { self } else { other }
    }
}

/// The holidays of a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feestdagen {
    /// In order of date.
    pub days: Vec<Feestdag>,
    /// Whether the equalised days of this year are known.
    pub table: Table,
}

/// The last day of a term after the shift of AT 1(1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LegalEnd {
    /// Last day.
    pub last_day: Date,
    /// Whether the table of equalised days covers it.
    pub table: Table,
}

/// Easter Sunday of a year of the Gregorian calendar (the anonymous computus of Meeus and Jones). `None` before year 1.
pub fn easter_sunday(year: i16) -> Option<Date> {
    let y = i32::from(year);
    if y < 1 {
        return None;
    }
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// The holidays of `year`, Saturdays and Sundays apart (AT 3; *Besluit gelijkstelling*, source in `config.equalised_days`).
pub fn feestdagen(year: i16, config: &Config) -> Feestdagen {
    use FeestdagKind::*;
    let fixed = |month, day, kind| Date::new(year, month, day).ok().map(|date| Feestdag { date, kind });
    let easter = easter_sunday(year);
    let moving = |days, kind| easter.and_then(|e| days_after(e, days)).map(|date| Feestdag { date, kind });
    let kings_day = fixed(4, 27, Koningsdag).map(|f| match f.date.weekday() {
        Weekday::Sunday => Feestdag { date: f.date.yesterday().unwrap_or(f.date), ..f },
        _ => f,
    });
    let mut days: Vec<Feestdag> = [
        fixed(1, 1, Nieuwjaarsdag),
        moving(-2, GoedeVrijdag),
        moving(1, TweedePaasdag),
        kings_day,
        fixed(5, 5, VijfdeMei),
        moving(39, Hemelvaartsdag),
        moving(50, TweedePinksterdag),
        fixed(12, 25, EersteKerstdag),
        fixed(12, 26, TweedeKerstdag),
    ]
    .into_iter()
    .flatten()
    .chain(config.equalised_days.value.iter().filter(|d| d.year() == year).map(|&date| Feestdag { date, kind: GelijkgesteldeDag }))
    .collect();
    days.sort_by_key(|f| f.date);
    Feestdagen { days, table: Table::of(year, config) }
}

/// May a term not end on this day: a Saturday, a Sunday or a holiday of AT 3?
pub fn is_free_day(date: Date, config: &Config) -> bool {
    matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) || feestdagen(date.year(), config).days.iter().any(|f| f.date == date)
}

/// AT 1(1): a term that ends on a Saturday, Sunday or holiday runs to the next day that is none of these.
///
/// `None` when that day lies outside the calendar.
pub fn termijnenwet(last_day: Date, config: &Config) -> Option<LegalEnd> {
    let mut day = last_day;
    let mut table = Table::of(day.year(), config);
    while is_free_day(day, config) {
        day = day.tomorrow().ok()?;
        table = table.and(Table::of(day.year(), config));
    }
    Some(LegalEnd { last_day: day, table })
}

/// An event plus a number of days, shifted by the Algemene termijnenwet: the shape of most terms (G5 and G6).
pub fn days_after_shifted(event: Date, days: i32, config: &Config) -> Option<LegalEnd> {
    termijnenwet(days_after(event, days)?, config)
}
