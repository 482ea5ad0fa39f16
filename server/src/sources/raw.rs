//! What a source sent, unread: the only form that is kept in a session (LEAK-8). Reading is done per use.

use dossier::provenance::{Outcome, Reason, SourceCall};
use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The reply to one read, with the moment of asking. No `Debug`: it holds personal data.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RawReply {
    /// Which read.
    #[serde(serialize_with = "write_call", deserialize_with = "read_call")]
    pub call: SourceCall,
    /// When it was asked, UTC.
    pub asked_at: Timestamp,
    /// What came.
    pub outcome: RawOutcome,
}

/// What came of a read.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum RawOutcome {
    /// Text to be read.
    Text(RawText),
    /// The source said in so many words that there is nothing (404).
    Nothing,
    /// Nothing usable.
    NotKnown(#[serde(serialize_with = "write_reason", deserialize_with = "read_reason")] Reason),
}

/// The body, and for appointments the bodies of their details.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RawText {
    /// The body of the (first) reply: UTF-8, within the limits of size and depth, not yet read.
    pub body: String,
    /// The source said that it left fields out for us (`X-Unauthorized-Fields`).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub partial: bool,
    /// Identification and reply of each detail call (appointments only).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub details: Vec<(String, RawDetail)>,
}

/// What came of a detail call.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum RawDetail {
    /// Text to be read.
    Text(String),
    /// The source says it is no longer there.
    Gone,
    /// Nothing usable.
    NotKnown,
}

impl RawReply {
    /// A reply that was not got.
    pub const fn not_known(call: SourceCall, asked_at: Timestamp, reason: Reason) -> RawReply {
        RawReply { call, asked_at, outcome: RawOutcome::NotKnown(reason) }
    }

    /// The outcome before the text is read.
    pub const fn outcome(&self) -> Outcome {
        match &self.outcome {
            RawOutcome::Text(_) => Outcome::Known,
            RawOutcome::Nothing => Outcome::Nothing,
            RawOutcome::NotKnown(reason) => Outcome::NotKnown(*reason),
        }
    }

    /// May asking again help? Not when the person or the gemeente did not connect it.
    pub const fn worth_asking_again(&self) -> bool {
        matches!(&self.outcome, RawOutcome::NotKnown(reason) if !matches!(reason, Reason::NotConnected | Reason::NoConsent))
    }
}

const REASONS: [(Reason, &str); 8] = [
    (Reason::Unreachable, "unreachable"),
    (Reason::TimedOut, "timed-out"),
    (Reason::Unreadable, "unreadable"),
    (Reason::WrongPerson, "wrong-person"),
    (Reason::NotAllowed, "not-allowed"),
    (Reason::NotConnected, "not-connected"),
    (Reason::NoConsent, "no-consent"),
    (Reason::NotAsked, "not-asked"),
];

fn write_call<S: Serializer>(call: &SourceCall, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(call.slug())
}

fn read_call<'de, D: Deserializer<'de>>(deserializer: D) -> Result<SourceCall, D::Error> {
    let slug = String::deserialize(deserializer)?;
    SourceCall::ALL.into_iter().find(|call| call.slug() == slug).ok_or_else(|| serde::de::Error::custom("unknown read"))
}

fn write_reason<S: Serializer>(reason: &Reason, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(REASONS.iter().find(|(known, _)| known == reason).map_or("not-asked", |(_, name)| name))
}

fn read_reason<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Reason, D::Error> {
    let name = String::deserialize(deserializer)?;
    REASONS.iter().find(|(_, known)| *known == name).map(|(reason, _)| *reason).ok_or_else(|| serde::de::Error::custom("unknown reason"))
}
