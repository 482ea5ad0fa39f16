//! Access that lasts: helpers, coaches, and what they see.

use super::{
    common::{FormError, InvitationView, Kind, Other, OtherKind},
    table::Card,
    talk::{AgreementDraft, AgreementView, NoteView},
};
use jiff::{Timestamp, civil::Date};

/// Access that lasts, from the person's side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GrantView {
    /// Handle in forms.
    pub id: String,
    /// To whom.
    pub who: Other,
    /// Kinds of data.
    pub kinds: Vec<Kind>,
    /// May draft questions and answers.
    pub prepare: bool,
    /// Where it stands.
    pub stand: GrantStand,
    /// Last day.
    pub until: Date,
    /// Last use.
    pub last_used: Option<Timestamp>,
}

/// Where a grant stands now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GrantStand {
    /// They accepted; the person must say yes.
    Asked,
    /// In force.
    Active,
    /// Over its time.
    Expired,
    /// 60 days unused.
    Lapsed,
    /// Taken back.
    Revoked,
}

/// Who helps me, and who I share with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HelpersPage {
    /// Newest first; helpers and coaches.
    pub grants: Vec<GrantView>,
    /// An invitation that was just made, with what it gives.
    pub invitation: Option<(InvitationView, OtherKind)>,
    /// The sign-in is fresh enough to give access; if not, the page offers to sign in again.
    pub fresh: bool,
    /// What was chosen, kept after an error.
    pub chosen: InviteForm,
    /// What went wrong.
    pub error: Option<FormError>,
}

/// The form that invites somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InviteForm {
    /// A helper or a coach.
    pub who: Option<OtherKind>,
    /// Kinds of data.
    pub kinds: Vec<Kind>,
    /// How many days; `None`: the proposal.
    pub days: Option<i64>,
    /// They may draft.
    pub prepare: bool,
}

impl InviteForm {
    /// Days a person can choose; the first is the proposal, the last is the longest (security.md, 6).
    pub const DAYS: [i64; 4] = [30, 7, 90, 180];

    /// The days in force.
    pub fn days(&self) -> i64 {
        self.days.filter(|days| Self::DAYS.contains(days)).unwrap_or(Self::DAYS[0])
    }
}

/// Somebody I help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpedView {
    /// The grant, in the address.
    pub grant: String,
    /// Name of the person.
    pub name: String,
    /// Last day.
    pub until: Date,
}

/// A person's case as a helper sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpingPage {
    /// The grant, in the address.
    pub grant: String,
    /// Name of the person the helper acts for.
    pub name: String,
    /// Kinds of data.
    pub kinds: Vec<Kind>,
    /// Cards, in order.
    pub cards: Vec<Card>,
    /// May draft.
    pub prepare: bool,
    /// Own drafts.
    pub notes: Vec<NoteView>,
    /// Typed text, kept after an error.
    pub draft: String,
    /// Last day.
    pub until: Date,
    /// What went wrong.
    pub error: Option<FormError>,
}

/// A coach's list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CoachPage {
    /// The gemeente's own provider is connected.
    pub enabled: bool,
    /// Name of the coach, when signed in as one.
    pub coach: Option<String>,
    /// The people who share with this coach.
    pub people: Vec<HelpedView>,
}

/// The review page of a coach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewPage {
    /// The grant, in the address.
    pub grant: String,
    /// Name of the person.
    pub name: String,
    /// Kinds of data.
    pub kinds: Vec<Kind>,
    /// Cards: progress, plan, …
    pub cards: Vec<Card>,
    /// When the coach last looked.
    pub last: Option<Timestamp>,
    /// Ids of timeline entries that are new or different since.
    pub changed: Vec<String>,
    /// Questions the person or a helper prepared.
    pub notes: Vec<NoteView>,
    /// Agreements, newest first.
    pub agreements: Vec<AgreementView>,
    /// The agreement form after an error.
    pub draft: AgreementDraft,
    /// What went wrong.
    pub error: Option<FormError>,
}
