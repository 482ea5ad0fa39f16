//! Consent to optional flows, and who saw the data.

use super::common::{Deed, FormError, Kind, Other};
use jiff::{Timestamp, civil::Date};

/// An optional flow that needs consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Flow {
    /// Find appointments by the verified e-mail address.
    AppointmentsByEmail,
    /// Forward the profile of COA to the gemeente's school.
    CoaProfile,
    /// Tell by e-mail that there is news, never what.
    Notifications,
    /// Let a coach look in.
    Coach,
}

impl Flow {
    /// All flows, in the order of the page.
    pub const ALL: [Flow; 4] = [Flow::AppointmentsByEmail, Flow::CoaProfile, Flow::Notifications, Flow::Coach];
    /// Stable name: `doelcode` of the record.
    pub const fn slug(self) -> &'static str {
        match self {
            Flow::AppointmentsByEmail => "appointments-by-email",
            Flow::CoaProfile => "coa-profile",
            Flow::Notifications => "notifications",
            Flow::Coach => "coach",
        }
    }
    /// Reads [`Flow::slug`].
    pub fn from_slug(slug: &str) -> Option<Flow> {
        Flow::ALL.into_iter().find(|flow| flow.slug() == slug)
    }
}

/// State of one flow (for coaches: of one coach).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentView {
    /// Which.
    pub flow: Flow,
    /// The record, when there is one: handle of the receipt and of withdrawal.
    pub record: Option<String>,
    /// The actual values it is about (an e-mail address, a coach's name). Empty: not known yet.
    pub values: Vec<String>,
    /// Who gets it.
    pub recipient: String,
    /// Given and in force until this day.
    pub given_until: Option<Date>,
    /// What happened, newest first.
    pub history: Vec<ConsentEventView>,
}

/// One event of a consent record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentEventView {
    /// When.
    pub at: Timestamp,
    /// What.
    pub state: ConsentState,
    /// The record it belongs to.
    pub record: String,
}

/// States of ISO/IEC TS 27560 in the W3C DPV profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConsentState {
    /// `verleend`
    Given,
    /// `geweigerd`
    Refused,
    /// `ingetrokken`
    Withdrawn,
    /// `verlopen`
    Expired,
}

/// The consents of a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConsentPage {
    /// One per flow; coaches one per coach.
    pub consents: Vec<ConsentView>,
    /// The sign-in is fresh enough to change one.
    pub fresh: bool,
    /// What went wrong.
    pub error: Option<FormError>,
}

/// One line of "who saw my data".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SawView {
    /// Who; `None`: the app itself, for the person.
    pub who: Option<Other>,
    /// What was looked at.
    pub kinds: Vec<Kind>,
    /// What was done.
    pub deed: Deed,
    /// Together with the person, at a table.
    pub together: bool,
    /// First and last moment, when several looks are one line.
    pub from: Timestamp,
    /// See `from`.
    pub to: Timestamp,
    /// How many times.
    pub times: u32,
    /// Which sources were asked, for the app's own calls: none for others.
    pub asked: Vec<dossier::provenance::SourceCall>,
}

/// "Who saw my data".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WhoSawPage {
    /// Newest first. `None`: the log could not be read now.
    pub lines: Option<Vec<SawView>>,
    /// First characters of the newest hash of the chain, and its number.
    pub checkpoint: Option<(u64, String)>,
    /// The chain was checked and holds.
    pub holds: bool,
}
