//! The burgerservicenummer: kept without `Debug`, `Display` or `Serialize`, opened only with a named purpose.

use secrecy::{ExposeSecret, SecretString};

/// A BSN that has nine digits and passes the elfproef (Wet algemene bepalingen burgerservicenummer; check digit of the BRP).
#[derive(Clone)]
pub struct Bsn(SecretString);

/// Why a BSN is opened. Every use names one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Asking a source about this person.
    SourceCall,
    /// Sealing into the session's row.
    SessionRow,
    /// Sealing under the gemeente's key, bound to one grant, for access that lasts.
    LastingAccess,
    /// Making the pseudonym of section 5 of the security rules.
    Pseudonym,
}

impl Bsn {
    /// Reads nine digits that pass the elfproef; anything else is refused.
    pub fn parse(text: &str) -> Option<Bsn> {
        passes_elfproef(text).then(|| Bsn(SecretString::from(text)))
    }

    /// The nine digits, for one purpose.
    pub fn reveal(&self, purpose: Purpose) -> &str {
        let _ = purpose;
        self.0.expose_secret()
    }
}

fn passes_elfproef(text: &str) -> bool {
    if text.len() != 9 || !text.bytes().all(|b| b.is_ascii_digit()) || text == "000000000" {
        return false;
    }
    let sum: i32 = text.bytes().zip([9, 8, 7, 6, 5, 4, 3, 2, -1]).map(|(digit, weight)| i32::from(digit - b'0') * weight).sum();
    sum % 11 == 0
}
