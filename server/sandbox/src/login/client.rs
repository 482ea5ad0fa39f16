//! Who asks: `private_key_jwt` with ES256 (RFC 7523).

use super::Realm;
use crate::state::Sandbox;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED, UnparsedPublicKey};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::Value;

/// Longest life of an assertion, in seconds.
const LIFE: i64 = 300;

/// Checks a client assertion: signature, client, audience, life, and that it was not used before. The error says why not.
pub fn check(sandbox: &Sandbox, realm: Realm, assertion: &str) -> Result<(), String> {
    let mut parts = assertion.split('.');
    let (Some(header), Some(claims), Some(signature), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
        return Err("the client assertion is no JWT".to_owned());
    };
    let bytes = |part: &str| URL_SAFE_NO_PAD.decode(part).map_err(|_| "the client assertion is not base64url".to_owned());
    let object = |part: &str| serde_json::from_slice::<Value>(&bytes(part)?).map_err(|_| "the client assertion holds no JSON".to_owned());
    let header_value = object(header)?;
    if header_value.get("alg").and_then(Value::as_str) != Some("ES256") {
        return Err("the client assertion must be signed with ES256".to_owned());
    }
    let kid = header_value.get("kid").and_then(Value::as_str);
    let signed = format!("{header}.{claims}");
    let signature = bytes(signature)?;
    let fits = |point: &Vec<u8>| UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point).verify(signed.as_bytes(), &signature).is_ok();
    if !registered_keys(sandbox, kid)?.iter().any(fits) {
        return Err("the client assertion is signed with a key that is not registered".to_owned());
    }
    claims_fit(sandbox, realm, &object(claims)?)
}

fn claims_fit(sandbox: &Sandbox, realm: Realm, claims: &Value) -> Result<(), String> {
    let text = |name: &str| claims.get(name).and_then(Value::as_str);
    if text("iss") != Some(realm.client()) || text("sub") != Some(realm.client()) {
        return Err("iss and sub of the client assertion must be the client".to_owned());
    }
    let issuer = &realm.issuer(sandbox);
    let ours = |aud: &str| aud == issuer || aud == format!("{issuer}/token");
    let aud = match claims.get("aud") {
        Some(Value::String(aud)) => ours(aud),
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).any(ours),
        _ => false,
    };
    if !aud {
        return Err("aud of the client assertion must be the issuer or the token endpoint".to_owned());
    }
    let now = sandbox.clock.now().as_second();
    let exp = claims.get("exp").and_then(Value::as_i64).ok_or("the client assertion has no exp")?;
    if exp <= now || exp > now + LIFE {
        return Err("the client assertion has ended, or lives longer than five minutes".to_owned());
    }
    let jti = text("jti").filter(|jti| !jti.is_empty()).ok_or("the client assertion has no jti")?;
    if !sandbox.provider.assertions.lock().insert(jti.to_owned()) {
        return Err("the client assertion was used before".to_owned());
    }
    Ok(())
}

/// Points of the registered P-256 keys; with a `kid` only the keys that carry it.
fn registered_keys(sandbox: &Sandbox, kid: Option<&str>) -> Result<Vec<Vec<u8>>, String> {
    let setting = sandbox.provider.client_jwks.as_deref().ok_or("SANDBOX_CLIENT_JWKS is not set")?;
    let text = if setting.trim_start().starts_with('{') {
        setting.to_owned()
    } else {
        std::fs::read_to_string(setting).map_err(|error| format!("SANDBOX_CLIENT_JWKS: {error}"))?
    };
    let jwks: Value = serde_json::from_str(&text).map_err(|error| format!("SANDBOX_CLIENT_JWKS: {error}"))?;
    let keys = jwks.get("keys").and_then(Value::as_array).cloned().unwrap_or_else(|| vec![jwks.clone()]);
    let wanted = |key: &&Value| kid.is_none_or(|kid| key.get("kid").and_then(Value::as_str).is_none_or(|has| has == kid));
    Ok(keys.iter().filter(wanted).filter_map(point).collect())
}

/// Uncompressed point of a P-256 JWK.
fn point(jwk: &Value) -> Option<Vec<u8>> {
    let text = |name: &str| jwk.get(name).and_then(Value::as_str);
    let part = |name: &str| URL_SAFE_NO_PAD.decode(text(name)?).ok().filter(|bytes| bytes.len() == 32);
    (text("kty")? == "EC" && text("crv")? == "P-256").then_some(())?;
    let mut point = vec![4];
    point.extend(part("x")?);
    point.extend(part("y")?);
    Some(point)
}
