//! `private_key_jwt` (RFC 7523) with ES256. The audience is exactly the issuer (CVE-2025-27370), never an endpoint.

use super::refusal::Refusal;
use crate::{
    clock::{Randomness, random_bytes},
    config::LoginSettings,
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use jiff::Timestamp;
use p256::{
    ecdsa::{Signature, SigningKey, signature::Signer},
    pkcs8::DecodePrivateKey,
};
use secrecy::ExposeSecret;
use serde_json::json;

/// Life of an assertion, seconds.
const LIFE_SECONDS: i64 = 60;

/// A new assertion for one call of the token endpoint.
pub fn client_assertion(login: &LoginSettings, now: Timestamp, randomness: &dyn Randomness) -> Result<String, Refusal> {
    let key = SigningKey::from_pkcs8_pem(login.key_pem.expose_secret()).map_err(|_| Refusal::AssertionFailed)?;
    let mut header = json!({ "alg": "ES256", "typ": "JWT" });
    if let Some(id) = &login.key_id {
        header["kid"] = json!(id);
    }
    let jti: [u8; 16] = random_bytes(randomness);
    let claims = json!({
        "iss": login.client_id,
        "sub": login.client_id,
        "aud": login.issuer,
        "jti": BASE64_URL_SAFE_NO_PAD.encode(jti),
        "iat": now.as_second(),
        "exp": now.as_second() + LIFE_SECONDS,
    });
    let encode = |part: &serde_json::Value| BASE64_URL_SAFE_NO_PAD.encode(part.to_string());
    let signed = format!("{}.{}", encode(&header), encode(&claims));
    let signature: Signature = key.sign(signed.as_bytes());
    Ok(format!("{signed}.{}", BASE64_URL_SAFE_NO_PAD.encode(signature.to_bytes())))
}
