//! Keys that live in files, outside database and backups.

use base64::{Engine, prelude::BASE64_STANDARD};
use hkdf::Hkdf;
use p256::{ecdsa::SigningKey, pkcs8::DecodePrivateKey};
use secrecy::SecretString;
use sha2::Sha256;
use std::path::Path;
use zeroize::{ZeroizeOnDrop, Zeroizing};

/// The key everything else is derived from. No `Debug`, `Display` or `Serialize`.
#[derive(Clone, ZeroizeOnDrop)]
pub struct MasterKey([u8; 32]);

impl MasterKey {
    /// A key from its bytes.
    pub const fn new(bytes: [u8; 32]) -> MasterKey {
        MasterKey(bytes)
    }

    /// Reads 32 bytes in base64 from a file. The server never makes the file: a lost key must be noticed.
    pub(super) fn from_file(path: &Path) -> Result<MasterKey, String> {
        let advice = "make it once with `head -c 32 /dev/urandom | base64`, readable by the server's user only";
        let text =
            Zeroizing::new(std::fs::read_to_string(path).map_err(|error| format!("names a file that cannot be read ({error}); {advice}"))?);
        let bytes = Zeroizing::new(BASE64_STANDARD.decode(text.trim()).map_err(|_| format!("names a file that is not base64; {advice}"))?);
        let key: [u8; 32] = bytes.as_slice().try_into().map_err(|_| format!("names a file that does not hold 32 bytes; {advice}"))?;
        if key.iter().all(|byte| *byte == key[0]) {
            return Err(format!("names a file without a random key; {advice}"));
        }
        Ok(MasterKey(key))
    }

    /// A key for one purpose and version: HKDF-SHA256 with the label as info. `None` never happens for 32 bytes.
    pub fn derive(&self, label: &str) -> Zeroizing<[u8; 32]> {
        let mut key = Zeroizing::new([0; 32]);
        // 32 bytes are always within HKDF's 8,160, so this cannot fail; the assertion guards a later change of length
        let expanded = Hkdf::<Sha256>::new(None, &self.0).expand(label.as_bytes(), key.as_mut_slice());
        assert!(expanded.is_ok(), "32 bytes are within the length of HKDF-SHA256");
        key
    }
}

/// Reads the ES256 key of the client assertion and checks it.
pub(super) fn signing_key(path: &Path) -> Result<SecretString, String> {
    let advice = "make it with `openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256`";
    let pem =
        Zeroizing::new(std::fs::read_to_string(path).map_err(|error| format!("names a file that cannot be read ({error}); {advice}"))?);
    SigningKey::from_pkcs8_pem(&pem).map_err(|_| format!("names a file that is not a P-256 key in PKCS#8 PEM; {advice}"))?;
    Ok(SecretString::from(pem.as_str()))
}
