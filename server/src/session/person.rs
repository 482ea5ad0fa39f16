//! What a session knows of the person: the claims of the sign-in, sealed in the session's row.

use super::bsn::{Bsn, Purpose};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

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

/// The stored form.
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

impl SignedIn {
    /// The bytes to seal.
    pub(super) fn to_bytes(&self) -> Option<Zeroizing<Vec<u8>>> {
        let stored = Stored {
            bsn: self.bsn.reveal(Purpose::SessionRow).to_owned(),
            given: self.given.clone(),
            prefix: self.prefix.clone(),
            family: self.family.clone(),
            birthdate: self.birthdate.clone(),
            email: self.email.clone(),
            issuer: self.issuer.clone(),
            subject: self.subject.clone(),
            provider_session: self.provider_session.clone(),
        };
        serde_json::to_vec(&stored).ok().map(Zeroizing::new)
    }

    /// Reads opened bytes.
    pub(super) fn from_bytes(bytes: &[u8]) -> Option<SignedIn> {
        let mut stored: Stored = serde_json::from_slice(bytes).ok()?;
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
