//! Dated configuration: amounts, waiting times and holidays set outside the law's text (domain.md, 11). Never code.

use jiff::civil::Date;

/// A figure with its date and source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dated<T> {
    /** The value. */
    pub value: T,
    /** As of when it is known to hold (text: some are only a month). */
    pub as_of: &'static str,
    /** Source, as in domain.md 0. */
    pub source: &'static str,
}

/// All dated figures the rules and pages use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// Loan maximum, eurocents (B 6.2(1)).
    pub loan_max_cents: Dated<i64>,
    /// Threshold under which the loan or the repayment is nil, eurocents per year (R 6.1(2)).
    pub loan_threshold_cents: Dated<i64>,
    /// Days before an exam until which it can be cancelled.
    pub cancel_exam_days: Dated<i32>,
    /// Weeks until an exam result.
    pub result_weeks: Dated<i32>,
    /// Weeks until the result of Spreken A2 and Schrijven A2.
    pub result_weeks_speaking_writing_a2: Dated<i32>,
    /// Weeks from registration to a seat; planning figure.
    pub registration_weeks: Dated<i32>,
    /// Weeks until a signature is visible at DUO.
    pub pvt_visible_weeks: Dated<i32>,
    /// Fee for one A2 part or KNM, eurocents (R 3.4).
    pub exam_fee_cents: Dated<i64>,
    /// Highest DUO fine for the leerroute, eurocents (W 25).
    pub fine_route_max_cents: Dated<i64>,
    /// DUO fine for PVT or MAP, eurocents each (W 24).
    pub fine_pvt_map_cents: Dated<i64>,
    /// Equalised days (Besluit gelijkstelling), and the years the table covers.
    pub equalised_days: Dated<&'static [Date]>,
    /// First and last year the table of equalised days covers.
    pub equalised_years: (i16, i16),
}
