//! What a session knows of who signed in: the claims of the sign-in, sealed in the session's row.

use super::bsn::{Bsn, Purpose};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// Who signed in, and where. The two never mix: what shows a person's case takes a [`SignedIn`].
#[derive(Clone)]
pub enum Who {
    /// With DigiD.
    Person(Arc<SignedIn>),
    /// At the gemeente's own identity provider.
    Coach(Arc<CoachSignedIn>),
}

/// A coach. Has no BSN here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoachSignedIn {
    /// Name, as the provider has it.
    pub name: String,
    /// Issuer; with `subject` the account.
    pub issuer: String,
    /// Subject at that issuer.
    pub subject: String,
    /// The provider's session, as a hint at sign-out.
    pub provider_session: Option<String>,
}

impl From<SignedIn> for Who {
    fn from(person: SignedIn) -> Who {
        Who::Person(Arc::new(person))
    }
}

impl Who {
    /// The provider's session, as a hint at sign-out.
    pub fn provider_session(&self) -> Option<&str> {
        match self {
            Who::Person(person) => person.provider_session.as_deref(),
            Who::Coach(coach) => coach.provider_session.as_deref(),
        }
    }
}

/// The person who signed in. No `Debug` and no `Serialize`: it holds the BSN.
#[derive(Clone)]
pub struct SignedIn {
    /// The BSN.
    pub bsn: Bsn,
    /// Given names.
    pub given: Option<String>,
    /// Prefix of the family name.
    pub prefix: Option<String>,
    /// Family name.
    pub family: Option<String>,
    /// Birth date as the claim has it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub birthdate: Option<String>,
    /// E-mail address, only when the provider says it is verified.
    pub email: Option<String>,
    /// Issuer; with `subject` the account (never the e-mail address).
    pub issuer: String,
    /// Subject at that issuer.
    pub subject: String,
    /// The provider's session, as a hint at sign-out. The ID token itself is not kept: it holds the BSN and would end up in an address.
    pub provider_session: Option<String>,
}

/// The stored form: exactly one of `person` and `coach`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredWho {
    /// Microseconds UTC.
    signed_in_at: i64,
    person: Option<Stored>,
    coach: Option<StoredCoach>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredCoach {
    name: String,
    issuer: String,
    subject: String,
    provider_session: Option<String>,
}

#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
struct Stored {
    bsn: String,
    given: Option<String>,
    prefix: Option<String>,
    family: Option<String>,
    birthdate: Option<String>,
    email: Option<String>,
    issuer: String,
    subject: String,
    provider_session: Option<String>,
}

impl Who {
    /// The bytes to seal.
    pub(super) fn to_bytes(&self, signed_in_at: Timestamp) -> Option<Zeroizing<Vec<u8>>> {
        let (person, coach) = match self {
            Who::Person(person) => (Some(person.stored()), None),
            Who::Coach(coach) => {
                let CoachSignedIn { name, issuer, subject, provider_session } = (**coach).clone();
                (None, Some(StoredCoach { name, issuer, subject, provider_session }))
            }
        };
        serde_json::to_vec(&StoredWho { signed_in_at: signed_in_at.as_microsecond(), person, coach }).ok().map(Zeroizing::new)
    }

    /// Reads opened bytes.
    pub(super) fn from_bytes(bytes: &[u8]) -> Option<(Who, Timestamp)> {
        let stored: StoredWho = serde_json::from_slice(bytes).ok()?;
        let who = match (stored.person, stored.coach) {
            (Some(person), None) => Who::Person(Arc::new(SignedIn::of(person)?)),
            (None, Some(StoredCoach { name, issuer, subject, provider_session })) => {
                Who::Coach(Arc::new(CoachSignedIn { name, issuer, subject, provider_session }))
            }
            _ => return None,
        };
        Some((who, Timestamp::from_microsecond(stored.signed_in_at).ok()?))
    }
}

impl SignedIn {
    fn stored(&self) -> Stored {
        Stored {
            bsn: self.bsn.reveal(Purpose::SessionRow).to_owned(),
            given: self.given.clone(),
            prefix: self.prefix.clone(),
            family: self.family.clone(),
            birthdate: self.birthdate.clone(),
            email: self.email.clone(),
            issuer: self.issuer.clone(),
            subject: self.subject.clone(),
            provider_session: self.provider_session.clone(),
        }
    }

    fn of(mut stored: Stored) -> Option<SignedIn> {
        Some(SignedIn {
            bsn: Bsn::parse(&stored.bsn)?,
            given: stored.given.take(),
            prefix: stored.prefix.take(),
            family: stored.family.take(),
            birthdate: stored.birthdate.take(),
            email: stored.email.take(),
            issuer: std::mem::take(&mut stored.issuer),
            subject: std::mem::take(&mut stored.subject),
            provider_session: stored.provider_session.take(),
        })
    }
}
