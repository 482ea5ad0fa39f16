//! Names of our own for things of a source, so that no identification of a source stands in an address (IDOR-1).

use crate::accountability::{hex, keyed_hash};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// The session's key for handles: the same thing has the same handle within a session, and another one in any other.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct HandleKey([u8; 32]);

impl HandleKey {
    /// A key from 32 secret bytes of the session.
    pub const fn new(bytes: [u8; 32]) -> HandleKey {
        HandleKey(bytes)
    }

    /// 128 bits of HMAC-SHA-256 over kind and identification, in hexadecimal.
    pub fn handle(&self, kind: &str, identification: &str) -> String {
        hex(&keyed_hash(&self.0, &[kind, identification])[..16])
    }
}
