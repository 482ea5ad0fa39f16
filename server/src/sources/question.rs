//! Whom the sources are asked about.

use crate::session::Bsn;
use secrecy::{ExposeSecret, SecretString};

/// An e-mail address that was verified. No `Debug`, `Display` or `Serialize`.
#[derive(Clone)]
pub struct VerifiedEmail(SecretString);

impl VerifiedEmail {
    /// Takes an address of which the caller knows that it was verified; `None` when it cannot be an address.
    pub fn new(address: &str) -> Option<VerifiedEmail> {
        let (user, host) = address.rsplit_once('@')?;
        let fine =
            !user.is_empty() && host.contains('.') && address.len() <= 254 && !address.chars().any(|c| c.is_control() || c.is_whitespace());
        fine.then(|| VerifiedEmail(SecretString::from(address)))
    }

    /// The address, for the search for appointments only.
    pub(super) fn reveal(&self) -> &str {
        self.0.expose_secret()
    }
}

/// The person the sources are asked about. Comes from the session, never from a request.
#[derive(Clone)]
pub struct Question {
    /// The BSN of the sign-in.
    pub bsn: Bsn,
    /// The verified address; without one appointments are not asked.
    pub email: Option<VerifiedEmail>,
}
