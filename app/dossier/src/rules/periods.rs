//! Ground rules G1, G3, G4 and G5: counting months, weeks and days in civil dates.
//!
//! How DUO counts month ends is not published; G3 and G4 are our reading and marked so on screen (domain.md, 10.1).

use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// A period with both ways of writing its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Periode {
    /// First day.
    pub start: Date,
    /// First day that no longer counts, as DUO's `einddatum` of the termijn.
    pub exclusive_end: Date,
    /// Last day that counts.
    pub last_day: Date,
}

/// The year and month `months` after those of `date`, computed wide so that nothing overflows.
fn month_after(date: Date, months: i32) -> Option<(i16, i8)> {
    let index = i64::from(date.year()) * 12 + i64::from(date.month()) - 1 + i64::from(months);
    let year = i16::try_from(index.div_euclid(12)).ok()?;
    let month = i8::try_from(index.rem_euclid(12) + 1).ok()?;
    Some((year, month))
}

/// G3: same day number `months` on (negative: back); if that day does not exist, the first day of the following month.
///
/// From a first day this is the exclusive end; a clamping addition would lose a day here. `None` outside the calendar.
pub fn exclusive_end(start: Date, months: i32) -> Option<Date> {
    let (year, month) = month_after(start, months)?;
    Date::new(year, month, start.day()).ok().or_else(|| {
        let (year, month) = month_after(Date::new(year, month, 1).ok()?, 1)?;
        Date::new(year, month, 1).ok()
    })
}

/// G3: the period of `months` whole months from a first day; last day = exclusive end minus one day.
pub fn periode_in_maanden(start: Date, months: i32) -> Option<Periode> {
    let exclusive_end = exclusive_end(start, months)?;
    Some(Periode { start, exclusive_end, last_day: exclusive_end.yesterday().ok()? })
}

/// G4: last day of `months` months after an event that itself does not count; missing day: last day of that month.
///
/// Used only for ground g of verlenging (R 4.1).
pub fn months_after_event(event: Date, months: i32) -> Option<Date> {
    let (year, month) = month_after(event, months)?;
    let first = Date::new(year, month, 1).ok()?;
    Date::new(year, month, event.day().min(first.days_in_month())).ok()
}

/// G5: `days` after an event (negative: before); the day itself does not count.
pub fn days_after(event: Date, days: i32) -> Option<Date> {
    event.checked_add(jiff::Span::new().try_days(days).ok()?).ok()
}

/// G5: `weeks` after an event (negative: before).
pub fn weeks_after(event: Date, weeks: i32) -> Option<Date> {
    days_after(event, weeks.checked_mul(7)?)
}

/// Whole days from `from` to `to`; negative when `to` lies before `from` (G1: no hours, so no clock change can touch it).
pub fn days_between(from: Date, to: Date) -> i32 {
    // The whole calendar is under eight million days, so this always fits.
    i32::try_from(to.duration_since(from).as_hours() / 24).unwrap_or(i32::MAX)
}

/// The civil date of an instant in Europe/Amsterdam (G1).
///
/// Uses the rule in force since 1996 (Directive 2000/84/EC) instead of a time zone database, which browsers and small images lack.
pub fn amsterdam_date(instant: Timestamp) -> Date {
    let zone = TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap_or(TimeZone::UTC);
    zone.to_datetime(instant).date()
}
