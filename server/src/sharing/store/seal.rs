//! Sealed text and keyed hashes of this store, under keys derived from the master key for this gemeente.

use super::SharingError;
use crate::{
    clock::{Randomness, random_bytes},
    config::MasterKey,
};
use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::sync::Arc;
use zeroize::Zeroizing;

const NONCE: usize = 24;
/// Version of the keys; part of the associated data.
const VERSION: &str = "1";

/// The keys of one gemeente. No `Debug`.
#[derive(Clone)]
pub struct Seal {
    text: Arc<Zeroizing<[u8; 32]>>,
    hash: Arc<Zeroizing<[u8; 32]>>,
    tenant: String,
    randomness: Arc<dyn Randomness>,
}

impl Seal {
    /// Keys for a gemeente.
    pub fn new(master: &MasterKey, tenant: &str, randomness: Arc<dyn Randomness>) -> Seal {
        let (text, hash) = (master.derive("sharing|text|1"), master.derive("sharing|hash|1"));
        Seal { text: Arc::new(text), hash: Arc::new(hash), tenant: tenant.to_owned(), randomness }
    }

    /// Random bytes.
    pub fn random<const N: usize>(&self) -> [u8; N] {
        random_bytes(&*self.randomness)
    }

    /// Where text stands: a row moved elsewhere, or to another gemeente, does not open.
    fn place(&self, column: &str, row: &[u8]) -> Vec<u8> {
        [self.tenant.as_bytes(), b"|", column.as_bytes(), b"|", row, b"|", VERSION.as_bytes()].concat()
    }

    /// Seals text for one column (`table.column`) of one row.
    pub fn seal(&self, column: &str, row: &[u8], text: &[u8]) -> Result<Vec<u8>, SharingError> {
        let nonce: [u8; NONCE] = self.random();
        let aad = self.place(column, row);
        let sealed = XChaCha20Poly1305::new(self.text.as_slice().into())
            .encrypt(XNonce::from_slice(&nonce), Payload { msg: text, aad: &aad })
            .map_err(|_| SharingError::DoesNotOpen)?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens what [`Seal::seal`] made for the same place.
    pub fn open(&self, column: &str, row: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, SharingError> {
        let (nonce, text) = sealed.split_at_checked(NONCE).ok_or(SharingError::DoesNotOpen)?;
        let aad = self.place(column, row);
        XChaCha20Poly1305::new(self.text.as_slice().into())
            .decrypt(XNonce::from_slice(nonce), Payload { msg: text, aad: &aad })
            .map(Zeroizing::new)
            .map_err(|_| SharingError::DoesNotOpen)
    }

    /// Opens text.
    pub fn open_text(&self, column: &str, row: &[u8], sealed: &[u8]) -> Result<String, SharingError> {
        let bytes = self.open(column, row, sealed)?;
        String::from_utf8(bytes.to_vec()).map_err(|_| SharingError::DoesNotOpen)
    }

    /// A keyed hash of parts, each with its length before it, bound to the gemeente.
    pub fn hash(&self, purpose: &str, parts: &[&[u8]]) -> [u8; 32] {
        let mut block = [0u8; 64];
        block[..32].copy_from_slice(self.hash.as_slice());
        let mut mac = <Hmac<Sha256> as Mac>::new((&block).into());
        for part in [self.tenant.as_bytes(), purpose.as_bytes()].iter().chain(parts) {
            mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}
