//! Objection and decision terms: rules 8, 21 and 28.
//!
//! AWB 6:7, 6:8: <https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=6:7&z=2026-11-25&g=2026-11-25>

use super::holidays::{LegalEnd, days_after_shifted};
use crate::config::Config;
use jiff::civil::Date;

/// Six weeks to object (AWB 6:7).
pub const OBJECTION_DAYS: i32 = 42;

/// Rule 21: last day to object: day of notification plus 42 days, shifted (AWB 6:7, 6:8(1); AT 1, 3).
pub fn bezwaartermijn(notified: Date, config: &Config) -> Option<LegalEnd> {
    days_after_shifted(notified, OBJECTION_DAYS, config)
}

/// Rule 21: last day to decide on an objection: six weeks after the objection term, twelve with a committee (AWB 7:10(1)).
pub fn beslistermijn_bezwaar(last_day_to_object: Date, committee: bool, config: &Config) -> Option<LegalEnd> {
    days_after_shifted(last_day_to_object, if committee { 84 } else { 42 }, config)
}

/// What DUO has eight weeks for by the Besluit. Not vrijstelling: its term stands in the Regeling, to which the Algemene
/// termijnenwet does not apply by its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Aanvraag {
    /** B 4.5(1). */
    Verlenging,
    /** B 6.5. */
    Lening,
    /** B 2.7(5), 2.8(3). */
    Ontheffing,
}

impl Aanvraag {
    /// The article that sets the eight weeks.
    pub const fn rule(self) -> &'static str {
        match self {
            Aanvraag::Verlenging => "B 4.5(1)",
            Aanvraag::Lening => "B 6.5",
            Aanvraag::Ontheffing => "B 2.7(5)",
        }
    }
}

/// Rules 8 and 28: last day for DUO to decide: receipt plus the decision term (eight weeks), shifted.
///
/// Suspension while the applicant completes the request (AWB 4:15) is not computed.
pub fn beslistermijn(aanvraag: Aanvraag, received: Date, config: &Config) -> Option<LegalEnd> {
    let weeks = match aanvraag {
        Aanvraag::Verlenging | Aanvraag::Lening | Aanvraag::Ontheffing => config.decision_weeks.value,
    };
    days_after_shifted(received, weeks.checked_mul(7)?, config)
}
