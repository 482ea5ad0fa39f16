//! Keyed names: what cannot be undone without the key. A plain hash of a BSN is undone in minutes.

use hmac::{Hmac, Mac};
use sha2::Sha256;

/// HMAC-SHA-256 of the parts under a key; each part ends with a zero byte, so that parts cannot run into each other.
pub fn keyed_hash(key: &[u8; 32], parts: &[&str]) -> [u8; 32] {
    let mut mac = keyed(key);
    for part in parts {
        mac.update(part.as_bytes());
        mac.update(&[0]);
    }
    mac.finalize().into_bytes().into()
}

/// HMAC-SHA-256 of exactly these bytes under a key.
pub(super) fn plain_keyed_hash(key: &[u8; 32], bytes: &[u8]) -> [u8; 32] {
    let mut mac = keyed(key);
    mac.update(bytes);
    mac.finalize().into_bytes().into()
}

// HMAC fills a short key with zeros to a whole block; done here, making one cannot fail
fn keyed(key: &[u8; 32]) -> Hmac<Sha256> {
    let mut block = zeroize::Zeroizing::new([0_u8; 64]);
    block[..32].copy_from_slice(key);
    Hmac::new((&*block).into())
}
