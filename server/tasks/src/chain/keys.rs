//! Keys of the local chain: made once, kept beside its settings, worth nothing elsewhere.

use crate::say::{Outcome, because};
use base64::{Engine, prelude::BASE64_STANDARD, prelude::BASE64_URL_SAFE_NO_PAD};
use p256::{
    SecretKey,
    elliptic_curve::{Generate, sec1::ToSec1Point},
    pkcs8::{EncodePrivateKey, LineEnding},
};
use serde_json::json;
use std::{
    fs::{self, OpenOptions},
    io::Write,
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

/// `kid` of the key the server signs its client assertion with.
pub const KEY_ID: &str = "inburgerpad-local";

/// Makes what is missing of `login.pem`, `client-jwks.json` and `master.key`; returns the public keys' file.
pub fn ensure(folder: &Path) -> Outcome<PathBuf> {
    let (login, jwks, master) = (folder.join("login.pem"), folder.join("client-jwks.json"), folder.join("master.key"));
    if !(login.is_file() && jwks.is_file()) {
        let secret = SecretKey::generate();
        let pem = secret.to_pkcs8_pem(LineEnding::LF).map_err(because("cannot write a key"))?;
        private(&login, pem.as_bytes())?;
        fs::write(&jwks, public(&secret)).map_err(because("cannot write the public key"))?;
    }
    if !master.is_file() {
        let random = SecretKey::generate();
        private(&master, BASE64_STANDARD.encode(random.to_bytes()).as_bytes())?;
    }
    Ok(jwks)
}

/// The JWKS with the public half (RFC 7517, RFC 7518 6.2).
fn public(secret: &SecretKey) -> String {
    let point = secret.public_key().to_sec1_point(false);
    let coordinate = |bytes: Option<&[u8]>| bytes.map(|bytes| BASE64_URL_SAFE_NO_PAD.encode(bytes));
    let x = coordinate(point.x().map(|x| x.as_slice()));
    let y = coordinate(point.y().map(|y| y.as_slice()));
    json!({ "keys": [{ "kty": "EC", "crv": "P-256", "alg": "ES256", "use": "sig", "kid": KEY_ID, "x": x, "y": y }] }).to_string()
}

/// Writes a file that only its owner can read, from the first byte on.
fn private(file: &Path, bytes: &[u8]) -> Outcome<()> {
    let mut options = OpenOptions::new();
    let opened = options.write(true).create(true).truncate(true).mode(0o600).open(file);
    opened.and_then(|mut open| open.write_all(bytes)).map_err(because(format_args!("cannot write {}", file.display())))
}
