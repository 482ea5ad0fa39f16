//! What all parts of sharing speak of: kinds of data, other people, invitations, and what can be wrong with a form.

use jiff::Timestamp;

/// A kind of data a person can share, as people know it. The server's access rules have the same names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Obligation and term.
    Obligation,
    /// Leerbaarheidstoets and brede intake.
    Intake,
    /// PIP.
    Plan,
    /// Voorinburgering and maatschappelijke begeleiding.
    Guidance,
    /// Hours and attendance.
    Hours,
    /// Exams, PVT, MAP.
    Exams,
    /// Appointments.
    Appointments,
    /// Tasks and letters.
    Messages,
    /// Decisions of DUO.
    Decisions,
    /// Fines.
    Fines,
    /// Costs and loan.
    Money,
}

impl Kind {
    /// All kinds, in the order of forms: what is off by default last.
    pub const ALL: [Kind; 11] = [
        Kind::Obligation,
        Kind::Intake,
        Kind::Plan,
        Kind::Guidance,
        Kind::Hours,
        Kind::Exams,
        Kind::Appointments,
        Kind::Messages,
        Kind::Decisions,
        Kind::Fines,
        Kind::Money,
    ];
    /// Stable name, in forms and message ids (`kind-…`).
    pub const fn slug(self) -> &'static str {
        match self {
            Kind::Obligation => "obligation",
            Kind::Intake => "intake",
            Kind::Plan => "plan",
            Kind::Guidance => "guidance",
            Kind::Hours => "hours",
            Kind::Exams => "exams",
            Kind::Appointments => "appointments",
            Kind::Messages => "messages",
            Kind::Decisions => "decisions",
            Kind::Fines => "fines",
            Kind::Money => "money",
        }
    }
    /// Reads [`Kind::slug`].
    pub fn from_slug(slug: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.slug() == slug)
    }
    /// Money and sanctions: for these a professional interpreter is suggested, and nothing is offered without a warning.
    pub const fn delicate(self) -> bool {
        matches!(self, Kind::Decisions | Kind::Fines | Kind::Money)
    }
}

/// What somebody did with the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Looked.
    Looked,
    /// Drafted a question or an answer.
    Prepared,
    /// Wrote or confirmed an agreement.
    Agreed,
}

/// Who somebody else is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherKind {
    /// Without an account, at a table.
    Guest,
    /// Signed in with their own DigiD.
    Helper,
    /// Signed in at the gemeente.
    Coach,
}

/// Somebody else, as the person sees them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// The name they gave (guest) or their provider gave (helper, coach). Hostile text is possible.
    pub name: String,
    /// What they are.
    pub kind: OtherKind,
}

/// How somebody can join.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvitationView {
    /// SVG of the QR code, made by us.
    pub qr_svg: String,
    /// The address in it.
    pub address: String,
    /// Six simple Dutch words.
    pub words: Vec<String>,
    /// End of the words (10 minutes).
    pub words_until: Timestamp,
    /// End of the QR code (15 minutes).
    pub until: Timestamp,
}

/// What went wrong with a form. Each is a message `form-error-…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is a message")]
pub enum FormError {
    NoCard,
    NoName,
    NoCategory,
    NoWho,
    NoText,
    TooLong,
    CodeUnknown,
    WordsUnknown,
    TooManyTries,
    NeedsDigid,
    NeedsCoach,
    OwnInvitation,
    NotFresh,
    Gone,
}

impl FormError {
    /// All, for the completeness test.
    pub const ALL: [FormError; 14] = [
        FormError::NoCard,
        FormError::NoName,
        FormError::NoCategory,
        FormError::NoWho,
        FormError::NoText,
        FormError::TooLong,
        FormError::CodeUnknown,
        FormError::WordsUnknown,
        FormError::TooManyTries,
        FormError::NeedsDigid,
        FormError::NeedsCoach,
        FormError::OwnInvitation,
        FormError::NotFresh,
        FormError::Gone,
    ];
    /// End of the message id.
    pub const fn slug(self) -> &'static str {
        match self {
            FormError::NoCard => "no-card",
            FormError::NoName => "no-name",
            FormError::NoCategory => "no-category",
            FormError::NoWho => "no-who",
            FormError::NoText => "no-text",
            FormError::TooLong => "too-long",
            FormError::CodeUnknown => "code-unknown",
            FormError::WordsUnknown => "words-unknown",
            FormError::TooManyTries => "too-many-tries",
            FormError::NeedsDigid => "needs-digid",
            FormError::NeedsCoach => "needs-coach",
            FormError::OwnInvitation => "own-invitation",
            FormError::NotFresh => "not-fresh",
            FormError::Gone => "gone",
        }
    }
}
