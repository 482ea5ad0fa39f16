//! The split key (security.md 4.9): the cookie holds 32 random bytes; the server keeps only an id made from the first
//! half and text sealed under a key made from all of it. A stolen database gives nothing; signing out destroys the key.

use crate::clock::{Randomness, random_bytes};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use hkdf::Hkdf;
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

const NONCE_BYTES: usize = 24;

/// Version of the way rows are sealed; part of the associated data.
pub const KEY_VERSION: u32 = 1;

/// What the cookie holds. No `Debug`, `Display` or `Serialize`: it opens a session.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct SplitKey([u8; 32]);

/// The half the server may know: the name of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowId([u8; 32]);

/// Text that was changed, moved to another row, or sealed under another key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("sealed text does not open")]
pub struct DoesNotOpen;

impl RowId {
    /// From a store of ours.
    pub const fn from_bytes(bytes: [u8; 32]) -> RowId {
        RowId(bytes)
    }

    /// The bytes as stored.
    pub const fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl SplitKey {
    /// A new key.
    pub fn new(randomness: &dyn Randomness) -> SplitKey {
        SplitKey(random_bytes(randomness))
    }

    /// Reads a cookie's value: exactly 43 characters of base64url, nothing else.
    pub fn from_cookie(value: &str) -> Option<SplitKey> {
        if value.len() != 43 {
            return None;
        }
        let bytes = Zeroizing::new(BASE64_URL_SAFE_NO_PAD.decode(value).ok()?);
        Some(SplitKey(bytes.as_slice().try_into().ok()?))
    }

    /// The cookie's value.
    pub fn to_cookie(&self) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(self.0)
    }

    /// The id of the row: SHA-256(first 16 bytes ‖ "id").
    pub fn row_id(&self) -> RowId {
        let mut hash = Sha256::new();
        hash.update(&self.0[..16]);
        hash.update(b"id");
        RowId(hash.finalize().into())
    }

    /// Seals text for one column of this key's row. The first 24 bytes of the result are the nonce.
    pub fn seal(&self, place: Place, text: &[u8], randomness: &dyn Randomness) -> Result<Vec<u8>, DoesNotOpen> {
        let nonce: [u8; NONCE_BYTES] = random_bytes(randomness);
        let aad = place.associated_data(&self.row_id());
        let sealed = self.cipher(place)?.encrypt(XNonce::from_slice(&nonce), Payload { msg: text, aad: &aad }).map_err(|_| DoesNotOpen)?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens what [`SplitKey::seal`] made for the same row and column.
    pub fn open(&self, place: Place, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, DoesNotOpen> {
        let (nonce, text) = sealed.split_at_checked(NONCE_BYTES).ok_or(DoesNotOpen)?;
        let aad = place.associated_data(&self.row_id());
        self.cipher(place)?
            .decrypt(XNonce::from_slice(nonce), Payload { msg: text, aad: &aad })
            .map(Zeroizing::new)
            .map_err(|_| DoesNotOpen)
    }

    /// A key for handles in addresses: the same within a session, another one in any other.
    pub fn handle_key(&self) -> Zeroizing<[u8; 32]> {
        let mut key = Zeroizing::new([0u8; 32]);
        // 32 bytes are always within HKDF's length; an all-zero key would only weaken names that open nothing
        let _ = Hkdf::<Sha256>::new(None, &self.0).expand(b"handle", key.as_mut_slice());
        key
    }

    fn cipher(&self, place: Place) -> Result<XChaCha20Poly1305, DoesNotOpen> {
        let mut key = Zeroizing::new([0u8; 32]);
        Hkdf::<Sha256>::new(None, &self.0).expand(place.table.as_bytes(), key.as_mut_slice()).map_err(|_| DoesNotOpen)?;
        Ok(XChaCha20Poly1305::new(key.as_slice().into()))
    }
}

/// Where sealed text stands, so that a row moved elsewhere does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Table.
    pub table: &'static str,
    /// Column.
    pub column: &'static str,
}

impl Place {
    fn associated_data(self, row: &RowId) -> Vec<u8> {
        [self.table.as_bytes(), b"|", self.column.as_bytes(), b"|", row.bytes(), b"|", KEY_VERSION.to_string().as_bytes()].concat()
    }
}
