//! The records of sharing. Names and free text are sealed in the store; times are instants in UTC.

use crate::session::{Bsn, Pid, RowId};
use access::{Action, Actions, Categories, GrantState, SeatState};
use app::together::ConsentState;
use jiff::Timestamp;

/// Random name of a record: 16 bytes, in addresses and forms as 32 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(pub [u8; 16]);

impl Id {
    /// Reads 32 hexadecimal digits, lower case.
    pub fn parse(text: &str) -> Option<Id> {
        let digit = |byte: u8| match byte {
            b'0'..=b'9' => Some(byte - b'0'),
            b'a'..=b'f' => Some(byte - b'a' + 10),
            _ => None,
        };
        let bytes = text.as_bytes();
        if bytes.len() != 32 {
            return None;
        }
        let mut id = [0; 16];
        for (at, pair) in bytes.chunks_exact(2).enumerate() {
            id[at] = digit(pair[0])? << 4 | digit(pair[1])?;
        }
        Some(Id(id))
    }

    /// As a UUID, for records that leave the app.
    pub fn uuid(self) -> String {
        uuid::Uuid::from_bytes(self.0).to_string()
    }
}

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&crate::accountability::hex(&self.0))
    }
}

/// Pseudonym of a coach: HMAC-SHA-256 over issuer and subject under the gemeente's key, 128 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CoachId(pub [u8; 16]);

/// Somebody a grant is given to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Grantee {
    /// With their own DigiD.
    Helper(Pid),
    /// At the gemeente.
    Coach(CoachId),
}

/// A table, while it runs.
#[derive(Clone)]
pub struct Table {
    /// Name.
    pub id: Id,
    /// The person.
    pub subject: Pid,
    /// First name of the person, for the other side.
    pub subject_name: String,
    /// The session it belongs to and ends with.
    pub session: RowId,
    /// When it ends at the latest (60 minutes).
    pub ends_at: Timestamp,
    /// The person's page was last seen; over when this is past.
    pub present_until: Timestamp,
    /// Slugs of [`app::together::Card`], in order.
    pub cards: Vec<String>,
    /// `2.3`, when somebody points.
    pub lit: Option<String>,
    /// Raised by every change.
    pub revision: i64,
}

impl Table {
    /// First moment at which it is over.
    pub fn until(&self) -> Timestamp {
        self.ends_at.min(self.present_until)
    }
}

/// A place at a table.
#[derive(Clone)]
pub struct Seat {
    /// Name in forms.
    pub id: Id,
    /// Table.
    pub table: Id,
    /// Name the guest gave, or the coach's from the provider.
    pub name: String,
    /// The coach, when it is one.
    pub coach: Option<CoachId>,
    /// Three digits, on both screens.
    pub number: String,
    /// Where it stands.
    pub state: SeatState,
}

/// What lasting access gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Kinds of data.
    pub categories: Categories,
    /// Actions.
    pub actions: Actions,
    /// First moment at which it is over.
    pub until: Timestamp,
}

/// What an invitation leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvitationFor {
    /// A seat at a table.
    Table(Id),
    /// A helper with own DigiD.
    Helper(Terms),
    /// A coach.
    Coach(Terms),
}

/// An invitation that is to be made.
pub struct NewInvitation {
    /// What for.
    pub leads_to: InvitationFor,
    /// The person.
    pub subject: Pid,
    /// First name of the person.
    pub subject_name: String,
    /// The person's BSN: sealed under the tenant key, for access that lasts; destroyed with the record.
    pub bsn: Option<Bsn>,
    /// What the QR code holds: 32 random bytes as 43 characters of base64url (only its hash is stored).
    pub secret: String,
    /// Six words (only two keyed hashes are stored: of the first two as the name, of the other four as the secret).
    pub words: [String; 6],
    /// End of the QR code.
    pub until: Timestamp,
    /// End of the words.
    pub words_until: Timestamp,
}

/// What somebody who joins holds.
#[derive(Clone)]
pub enum Code {
    /// From the QR code.
    Secret(String),
    /// Six words, lower case.
    Words([String; 6]),
}

/// An invitation that was found and not used.
#[derive(Clone)]
pub struct Invitation {
    /// Name.
    pub id: Id,
    /// What for.
    pub leads_to: InvitationFor,
    /// The person.
    pub subject: Pid,
    /// First name of the person.
    pub subject_name: String,
}

/// Why a code opens nothing. Unknown, used, and over are one answer to the outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoWay {
    /// No such code (any more).
    Unknown,
    /// Too many wrong words.
    TooManyTries,
}

/// Access that lasts.
#[derive(Clone)]
pub struct GrantRow {
    /// Name, also in addresses.
    pub id: Id,
    /// The person.
    pub subject: Pid,
    /// Name of the person, for the other side.
    pub subject_name: String,
    /// To whom.
    pub grantee: Grantee,
    /// Their name, from their own sign-in.
    pub grantee_name: String,
    /// Kinds of data.
    pub categories: Categories,
    /// Actions.
    pub actions: Actions,
    /// The yes of the person, or the acceptance while it is asked.
    pub from: Timestamp,
    /// First moment at which it is over.
    pub until: Timestamp,
    /// Last use.
    pub last_used: Timestamp,
    /// Stored state.
    pub state: GrantState,
}

/// Who wrote something.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Author {
    /// The person.
    Person,
    /// By this grant (helper or coach).
    Grant(Id),
}

/// A question or answer prepared for the person.
#[derive(Clone)]
pub struct Note {
    /// Name.
    pub id: Id,
    /// About whom.
    pub subject: Pid,
    /// By whom.
    pub author: Author,
    /// Name of a helper or coach.
    pub author_name: Option<String>,
    /// Text.
    pub text: String,
    /// BCP 47.
    pub lang: String,
    /// When.
    pub at: Timestamp,
    /// Dealt with.
    pub done: bool,
}

/// One of the two who agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The person.
    Person,
    /// The coach.
    Coach,
}

/// One version of an agreement.
#[derive(Clone)]
pub struct Agreement {
    /// Name of this version.
    pub id: Id,
    /// The first version's name: the same for all versions.
    pub chain: Id,
    /// 1, 2, …
    pub version: i64,
    /// The person.
    pub subject: Pid,
    /// The grant of the coach it was made under.
    pub grant: Id,
    /// The coach.
    pub coach: CoachId,
    /// Name of the coach.
    pub coach_name: String,
    /// In Dutch.
    pub dutch: String,
    /// In the person's language.
    pub own: String,
    /// That language.
    pub own_lang: String,
    /// Who wrote it. Writing is confirming for that side.
    pub by: Side,
    /// When.
    pub written: Timestamp,
    /// When the person confirmed.
    pub person_confirmed: Option<Timestamp>,
    /// When the coach confirmed.
    pub coach_confirmed: Option<Timestamp>,
    /// A newer version was confirmed by both.
    pub replaced: bool,
    /// One of the two said no.
    pub declined: bool,
}

/// A consent record (ISO/IEC TS 27560 in the W3C DPV profile; standards.md 16). Append-only.
#[derive(Clone, Debug)]
pub struct ConsentRecord {
    /// Name (a UUID in the receipt).
    pub id: Id,
    /// Slug of [`app::together::Flow`].
    pub flow: String,
    /// Whose data goes to whom: name of the recipient.
    pub recipient: String,
    /// The recipient's pseudonym, when it is a person of ours (a coach's grant).
    pub recipient_id: Option<Id>,
    /// Kinds of data.
    pub categories: Categories,
    /// The actual values shown.
    pub values: Vec<String>,
    /// Language of the text that was shown, BCP 47.
    pub lang: String,
    /// SHA-256 of that text, hexadecimal.
    pub notice_sha256: String,
    /// Version of that text.
    pub notice_version: String,
    /// In force until.
    pub valid_until: Timestamp,
    /// Events, oldest first.
    pub events: Vec<(Timestamp, ConsentState)>,
}

impl ConsentRecord {
    /// Given, not taken back, and not over.
    pub fn in_force(&self, now: Timestamp) -> bool {
        now < self.valid_until && self.events.last().is_some_and(|(_, state)| *state == ConsentState::Given)
    }
}

/// On what ground somebody looked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// At the table of the person, together.
    Table(Id),
    /// By a grant.
    Grant(Id),
}

/// One line of the access log, about one subject.
#[derive(Clone, Debug)]
pub struct AccessEntry {
    /// When.
    pub at: Timestamp,
    /// Helper, coach or guest.
    pub actor: access::Actor,
    /// Their name as it was then.
    pub name: String,
    /// What was done.
    pub action: Action,
    /// With which kinds of data.
    pub categories: Categories,
    /// On what ground.
    pub ground: Ground,
    /// Trace of the records of processing that belong to it, when sources were asked.
    pub trace: Option<[u8; 16]>,
}

/// What a check of a chain found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChainReport {
    /// Lines.
    pub rows: u64,
    /// Newest hash, hexadecimal; 64 zeros for an empty chain.
    pub newest: String,
    /// Number of the first line that does not hold.
    pub broken_at: Option<u64>,
}

/// Something changed: whoever shows it must decide again before anything else is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A table: cards, seats, pointing, its end.
    Table(Id),
    /// Grants or tables of a person (its pseudonym's bytes).
    Subject([u8; 16]),
    /// Changes of other instances cannot be heard any more: close what is open.
    Lost,
}
