//! Exams: rules 19 and 20. The number of days and weeks is dated configuration; these are planning aids, no terms of law.

use super::periods::{days_after, weeks_after};
use jiff::civil::Date;

/// Rule 19: last day to cancel an exam: exam date minus the days, counted back and so never shifted (AT 1(2)).
pub fn annuleren_examen(exam: Date, cancel_days: i32) -> Option<Date> {
    days_after(exam, cancel_days.checked_neg()?)
}

/// Planning estimate of rule 20.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VeiligExamen {
    /// Last exam date whose result comes before the end of the term.
    pub exam: Date,
    /// Register by this day.
    pub register: Date,
}

/// Rule 20: last day of the term minus the weeks a result takes, and registration earlier still.
///
/// An estimate: whether the exam date or the result date counts is not known, so this plans on the result.
pub fn laatste_veilige_examendatum(last_day: Date, result_weeks: i32, registration_weeks: i32) -> Option<VeiligExamen> {
    let exam = weeks_after(last_day, result_weeks.checked_neg()?)?;
    Some(VeiligExamen { exam, register: weeks_after(exam, registration_weeks.checked_neg()?)? })
}
