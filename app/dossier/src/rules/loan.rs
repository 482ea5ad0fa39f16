//! The sociale lening: rule 24. Whole eurocents. Only for gezinsmigranten and overige migranten.
//!
//! B 6.2: <https://wetten.overheid.nl/jci1.3:c:BWBR0045555&artikel=6.2&z=2026-04-02&g=2026-04-02>
//! R 6.1: <https://wetten.overheid.nl/jci1.3:c:BWBR0045574&artikel=6.1&z=2026-04-18&g=2026-04-18>

/// Household for the *voet*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Huishouden {
    /** Single: 84 %. */
    Alleenstaand,
    /** With partner: 120 %. */
    MetPartner,
    /** Single with alleenstaande ouderenkorting: 120 %. */
    AlleenstaandeOuderenkorting,
}

/// What rule 24 asks for; eurocents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lening {
    /// Taxable minimum wage of the year.
    pub minimum_wage_cents: i64,
    /// Household.
    pub household: Huishouden,
    /// Income of person and partner two years back.
    pub income_cents: i64,
    /// Loan maximum.
    pub max_cents: i64,
    /// Threshold under which the loan is nil.
    pub threshold_cents: i64,
}

/// Outcome of rule 24; eurocents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MaximaleLening {
    /// Income below which there is no draagkracht.
    pub floor_cents: i64,
    /// Draagkracht per year.
    pub capacity_cents: i64,
    /// Highest loan.
    pub loan_cents: i64,
}

/// Percentage of an amount, rounded down; computed wide so that no amount overflows.
fn percent(cents: i64, percent: i128) -> i64 {
    i64::try_from(i128::from(cents) * percent / 100).unwrap_or(i64::MAX)
}

/// Rule 24: maximum minus twice the draagkracht, which is 12 % of the income above the voet (B 6.2; R 6.1, 6.8).
///
/// Under the threshold it is zero. The law read gives no rounding rule; parts of a cent are dropped.
pub fn maximale_lening(input: &Lening) -> MaximaleLening {
    let share = if input.household == Huishouden::Alleenstaand { 84 } else { 120 };
    let floor_cents = percent(input.minimum_wage_cents, share);
    let capacity_cents = percent(input.income_cents.saturating_sub(floor_cents).max(0), 12);
    let rest = input.max_cents.saturating_sub(capacity_cents.saturating_mul(2)).max(0);
    MaximaleLening { floor_cents, capacity_cents, loan_cents: if rest < input.threshold_cents { 0 } else { rest } }
}
