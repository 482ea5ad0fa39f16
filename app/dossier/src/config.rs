//! Dated configuration: amounts, waiting times and holidays set outside the law's text (domain.md, 11). Never code.

use jiff::civil::{Date, date};

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

impl<T> Dated<T> {
    const fn new(value: T, as_of: &'static str, source: &'static str) -> Self {
        Dated { value, as_of, source }
    }
}

/// All dated figures the rules and pages use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// Loan maximum, eurocents (B 6.2(1)).
    pub loan_max_cents: Dated<i64>,
    /// Threshold under which the loan or the repayment is nil, eurocents per year (R 6.1(2)).
    pub loan_threshold_cents: Dated<i64>,
    /// Most that DUO pays in invoices per quarter, eurocents (R 6.2).
    pub loan_quarter_cents: Dated<i64>,
    /// Least repayment per month, eurocents (R 6.5).
    pub loan_month_min_cents: Dated<i64>,
    /// Days before an exam until which it can be cancelled.
    pub cancel_exam_days: Dated<i32>,
    /// Weeks until an exam result.
    pub result_weeks: Dated<i32>,
    /// Weeks until the result of Spreken A2 and Schrijven A2.
    pub result_weeks_speaking_writing_a2: Dated<i32>,
    /// Months of the automatic extension for people stuck in slow marking.
    pub slow_marking_months: Dated<i32>,
    /// Weeks from registration to a seat; planning figure.
    pub registration_weeks: Dated<i32>,
    /// Weeks until a signature is visible at DUO.
    pub pvt_visible_weeks: Dated<i32>,
    /// Weeks the kennisgeving can take.
    pub kennisgeving_weeks: Dated<i32>,
    /// Weeks DUO has to decide (B 4.5, 6.5, 2.7, 2.8; R 2.3, 3.14).
    pub decision_weeks: Dated<i32>,
    /// Fee for one A2 part or KNM, eurocents (R 3.4).
    pub exam_fee_cents: Dated<i64>,
    /// Fee for one part of the Staatsexamen NT2, eurocents.
    pub staatsexamen_fee_cents: Dated<i64>,
    /// Fee for the vrijstelling "aantoonbaar voldoende ingeburgerd", eurocents (R 2.3).
    pub avi_fee_cents: Dated<i64>,
    /// Fee for the medical statement, eurocents (R 2.7).
    pub medical_fee_cents: Dated<i64>,
    /// Fine of the gemeente at the intake, eurocents (W 22).
    pub fine_intake_cents: Dated<i64>,
    /// Highest single fine of the gemeente during the traject, eurocents (B 7.1).
    pub fine_traject_max_cents: Dated<i64>,
    /// Cap on the fines of the gemeente within the term, eurocents (B 7.1).
    pub fine_gemeente_cap_cents: Dated<i64>,
    /// Highest DUO fine for the leerroute, eurocents (W 25).
    pub fine_route_max_cents: Dated<i64>,
    /// DUO fine for PVT or MAP, eurocents each (W 24).
    pub fine_pvt_map_cents: Dated<i64>,
    /// Does DUO fine asielstatushouders? Never, since the rulings of 2025 (domain.md, 5.2).
    pub duo_fines_asylum: Dated<bool>,
    /// Dwangsom per day in the first fourteen days, eurocents (AWB 4:17, indexed: re-check).
    pub dwangsom_cents: Dated<i64>,
    /// Equalised days (Besluit gelijkstelling), and the years the table covers.
    pub equalised_days: Dated<&'static [Date]>,
    /// First and last year the table of equalised days covers.
    pub equalised_years: (i16, i16),
}

/// Equalised days 2023-2028; a year outside is said to be not covered, never treated as having none.
const EQUALISED: [Date; 10] = [
    date(2023, 4, 28),
    date(2023, 5, 19),
    date(2024, 5, 10),
    date(2024, 12, 27),
    date(2025, 5, 30),
    date(2026, 1, 2),
    date(2026, 5, 15),
    date(2027, 5, 7),
    date(2028, 4, 28),
    date(2028, 5, 26),
];

impl Config {
    /// The figures known on the reference date of domain.md, 25 November 2026. Re-check before each release.
    pub const fn reference() -> Self {
        Config {
            loan_max_cents: Dated::new(1_000_000, "2026-04-02", "B 6.2(1)"),
            loan_threshold_cents: Dated::new(18_000, "2026-04-18", "R 6.1(2)"),
            loan_quarter_cents: Dated::new(200_000, "2026-04-18", "R 6.2"),
            loan_month_min_cents: Dated::new(1_500, "2026-04-18", "R 6.5"),
            cancel_exam_days: Dated::new(7, "2026-08", "inburgeren.nl"),
            result_weeks: Dated::new(8, "2026-07-31", "inburgeren.nl"),
            result_weeks_speaking_writing_a2: Dated::new(16, "2026-07-31", "inburgeren.nl"),
            slow_marking_months: Dated::new(6, "2026-07-31", "inburgeren.nl"),
            registration_weeks: Dated::new(7, "2026-08", "planning figure; inburgeren.nl: can be over six weeks"),
            pvt_visible_weeks: Dated::new(3, "2026-08", "inburgeren.nl"),
            kennisgeving_weeks: Dated::new(8, "2026-08", "inburgeren.nl"),
            decision_weeks: Dated::new(8, "2026-04-02", "B 2.7, 2.8, 4.5, 6.5; R 2.3, 3.14"),
            exam_fee_cents: Dated::new(5_000, "2026-04-18", "R 3.4"),
            staatsexamen_fee_cents: Dated::new(5_000, "2026-08", "duo.nl; older pages €45"),
            avi_fee_cents: Dated::new(9_000, "2026-04-18", "R 2.3"),
            medical_fee_cents: Dated::new(22_500, "2026-04-18", "R 2.7"),
            fine_intake_cents: Dated::new(25_000, "2026-04-02", "W 22; B 7.1"),
            fine_traject_max_cents: Dated::new(80_000, "2026-04-02", "W 23; B 7.1"),
            fine_gemeente_cap_cents: Dated::new(240_000, "2026-04-02", "B 7.1"),
            fine_route_max_cents: Dated::new(100_000, "2026-04-02", "W 25; B 7.2"),
            fine_pvt_map_cents: Dated::new(34_000, "2026-04-02", "W 24; B 7.2"),
            duo_fines_asylum: Dated::new(false, "2026-08", "inburgeren.nl; RvS 9-7-2025, ECLI:NL:RVS:2025:3087"),
            dwangsom_cents: Dated::new(2_300, "2021", "AWB 4:17"),
            equalised_days: Dated::new(&EQUALISED, "2026-2028 and 2023-2025", "Besluit gelijkstelling"),
            equalised_years: (2023, 2028),
        }
    }
}

impl Default for Config {
    fn default() -> Self {
        Config::reference()
    }
}
