//! What people write to each other: prepared questions, and agreements.

use super::common::{FormError, Other};
use jiff::Timestamp;

/// A question or answer that was prepared for the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteView {
    /// Handle in forms.
    pub id: String,
    /// Text as written.
    pub text: String,
    /// Its language, BCP 47.
    pub lang: String,
    /// Who wrote it; `None`: the person.
    pub by: Option<Other>,
    /// When.
    pub at: Timestamp,
    /// Dealt with.
    pub done: bool,
}

/// Typed text of an agreement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AgreementDraft {
    /// Replaces this agreement.
    pub replaces: Option<String>,
    /// In Dutch.
    pub dutch: String,
    /// In the person's language.
    pub own: String,
    /// That language, BCP 47.
    pub own_lang: String,
}

/// One version of an agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgreementView {
    /// Handle in forms.
    pub id: String,
    /// The same for all versions of one agreement.
    pub chain: String,
    /// 1, 2, …
    pub version: u32,
    /// With which coach.
    pub coach: String,
    /// In Dutch.
    pub dutch: String,
    /// In the person's language.
    pub own: String,
    /// That language, BCP 47.
    pub own_lang: String,
    /// Written by the coach (else by the person).
    pub by_coach: bool,
    /// When it was written.
    pub written: Timestamp,
    /// When the person confirmed.
    pub person_confirmed: Option<Timestamp>,
    /// When the coach confirmed.
    pub coach_confirmed: Option<Timestamp>,
    /// Replaced by a newer version that both confirmed.
    pub replaced: bool,
    /// Declined by one of the two.
    pub declined: bool,
}

impl AgreementView {
    /// Valid only when both confirmed.
    pub fn valid(&self) -> bool {
        self.person_confirmed.is_some() && self.coach_confirmed.is_some() && !self.replaced && !self.declined
    }
}

/// The person's agreements.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AgreementsPage {
    /// Newest first, old versions included.
    pub agreements: Vec<AgreementView>,
    /// The person's own questions and those helpers prepared.
    pub notes: Vec<NoteView>,
    /// Typed text, kept after an error.
    pub draft: String,
    /// What went wrong.
    pub error: Option<FormError>,
}
