//! What the pages of looking together, helping, reviewing, agreeing and consenting are made from. The server fills it.

use dossier::case::DeadlineKind;
use jiff::{Timestamp, civil::Date};

/// One thing that can lie on a table. Every card is rendered per viewer, in the viewer's language, from a case that holds
/// nothing but what the viewer may see.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Card {
    /// The last day, days left and why.
    Clock,
    /// What must be done now.
    Todos,
    /// The next appointment.
    NextAppointment,
    /// The PIP.
    Plan,
    /// The obligation matrix and hours.
    Progress,
    /// One deadline or right, by its kind's slug.
    Obligation(String),
    /// Decisions of DUO.
    Decisions,
    /// One letter, by its handle in the person's session.
    Letter(String),
}

impl Card {
    /// As in forms and in the store: `clock`, `obligation:term-end`, `letter:1f3c…`.
    pub fn slug(&self) -> String {
        match self {
            Card::Clock => "clock".to_owned(),
            Card::Todos => "todos".to_owned(),
            Card::NextAppointment => "next-appointment".to_owned(),
            Card::Plan => "plan".to_owned(),
            Card::Progress => "progress".to_owned(),
            Card::Decisions => "decisions".to_owned(),
            Card::Obligation(kind) => format!("obligation:{kind}"),
            Card::Letter(id) => format!("letter:{id}"),
        }
    }

    /// Reads [`Card::slug`]; unknown text is no card.
    pub fn from_slug(slug: &str) -> Option<Card> {
        Some(match slug {
            "clock" => Card::Clock,
            "todos" => Card::Todos,
            "next-appointment" => Card::NextAppointment,
            "plan" => Card::Plan,
            "progress" => Card::Progress,
            "decisions" => Card::Decisions,
            other => match other.split_once(':')? {
                ("obligation", kind) if deadline_of(kind).is_some() => Card::Obligation(kind.to_owned()),
                ("letter", id) if crate::context::is_handle(id) => Card::Letter(id.to_owned()),
                _ => return None,
            },
        })
    }
}

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

/// Slug of a deadline kind.
pub const fn deadline_slug(kind: DeadlineKind) -> &'static str {
    use DeadlineKind::*;
    match kind {
        PipByGemeente => "pip-by-gemeente",
        TermEnd => "term-end",
        ChangeLeerroute => "change-leerroute",
        VerlengingWindow => "verlenging-window",
        VerlengingDecision => "verlenging-decision",
        CourseOffer => "course-offer",
        ObjectionPip => "objection-pip",
        ObjectionBoete => "objection-boete",
        ObjectionVerlenging => "objection-verlenging",
        ObjectionVrijstelling => "objection-vrijstelling",
        ObjectionOntheffing => "objection-ontheffing",
        RegisterExams => "register-exams",
        LastSafeExam => "last-safe-exam",
    }
}

/// The deadline kind of a slug.
pub fn deadline_of(slug: &str) -> Option<DeadlineKind> {
    use DeadlineKind::*;
    [
        PipByGemeente,
        TermEnd,
        ChangeLeerroute,
        VerlengingWindow,
        VerlengingDecision,
        CourseOffer,
        ObjectionPip,
        ObjectionBoete,
        ObjectionVerlenging,
        ObjectionVrijstelling,
        ObjectionOntheffing,
        RegisterExams,
        LastSafeExam,
    ]
    .into_iter()
    .find(|kind| deadline_slug(*kind) == slug)
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

/// Somebody at the table, as the person sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatView {
    /// Handle in forms.
    pub id: String,
    /// Who.
    pub who: Other,
    /// The number that must be the same on both screens: three digits.
    pub number: String,
    /// Confirmed by the person.
    pub confirmed: bool,
}

/// A line of the table: card and line, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineRef {
    /// Number of the card.
    pub card: u8,
    /// Number of the line; 0 for the whole card.
    pub line: u8,
}

impl LineRef {
    /// "2.3", as on the screen and in forms.
    pub fn text(self) -> String {
        format!("{}.{}", self.card, self.line)
    }
    /// Reads "2.3".
    pub fn parse(text: &str) -> Option<LineRef> {
        let (card, line) = text.split_once('.')?;
        Some(LineRef { card: card.parse().ok().filter(|n| *n > 0)?, line: line.parse().ok()? })
    }
}

/// The person's side of looking together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TogetherPage {
    /// The running table, if any.
    pub table: Option<OwnTable>,
    /// What can be put on the table (and is not).
    pub offered: Vec<Card>,
    /// What went wrong with the last form.
    pub error: Option<FormError>,
}

/// A running table, from the person's side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnTable {
    /// Cards in order.
    pub cards: Vec<Card>,
    /// Who is there or waits for a yes.
    pub seats: Vec<SeatView>,
    /// The line somebody points at.
    pub lit: Option<LineRef>,
    /// How to join; none when the last invitation was used or is over.
    pub invitation: Option<InvitationView>,
    /// When it ends at the latest.
    pub ends_at: Timestamp,
}

/// The way in: by QR address or by words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JoinPage {
    /// The code of the address, when it came by QR.
    pub code: Option<String>,
    /// What the code is for. `None`: words are still to be typed, or the code is unknown, used or over (`error` says it).
    pub invitation: Option<JoinKind>,
    /// Typed words, kept after an error.
    pub words: String,
    /// Typed name, kept after an error.
    pub name: String,
    /// What went wrong.
    pub error: Option<FormError>,
    /// Who is signed in here now, when somebody is.
    pub signed_in_as: Option<Other>,
}

/// What an invitation is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JoinKind {
    /// Look together, now.
    Table,
    /// Help for longer, with one's own DigiD.
    Helper {
        /// First name of the person, so that the helper knows whose invitation it is.
        subject: String,
        /// Kinds of data.
        kinds: Vec<Kind>,
        /// Last day.
        until: Date,
    },
    /// A coach may look in for longer.
    Coach {
        /// First name of the person.
        subject: String,
        /// Kinds of data.
        kinds: Vec<Kind>,
        /// Last day.
        until: Date,
    },
}

/// The other side of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TablePage {
    /// First name of the person.
    pub subject: String,
    /// Own name, as shown to the person.
    pub name: String,
    /// The number that must be the same on both screens.
    pub number: String,
    /// The person said yes.
    pub confirmed: bool,
    /// Cards in order; empty until confirmed.
    pub cards: Vec<Card>,
    /// The line somebody points at.
    pub lit: Option<LineRef>,
    /// It is over: stopped, ended or refused. Nothing else is set then.
    pub over: bool,
}

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
    /// What was ticked, kept after an error.
    pub ticked: Vec<Kind>,
    /// What went wrong.
    pub error: Option<FormError>,
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

/// What went wrong with a form. Each is a message `form-error-…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is a message")]
pub enum FormError {
    NoCard,
    NoName,
    NoCategory,
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
    pub const ALL: [FormError; 13] = [
        FormError::NoCard,
        FormError::NoName,
        FormError::NoCategory,
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

/// What a page of this part is about; every other page has `Nothing`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "one per page")]
pub enum Shared {
    #[default]
    Nothing,
    Together(TogetherPage),
    Join(JoinPage),
    Table(TablePage),
    Helpers(HelpersPage),
    HelpingList(Vec<HelpedView>),
    Helping(HelpingPage),
    Coach(CoachPage),
    Review(ReviewPage),
    Agreements(AgreementsPage),
    Consent(ConsentPage),
    WhoSaw(WhoSawPage),
}

/// What every page of the person says about a running table: who looks along, and one button that stops it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableBanner {
    /// Names of those who are confirmed.
    pub names: Vec<String>,
    /// Somebody waits for a yes.
    pub waiting: bool,
}
