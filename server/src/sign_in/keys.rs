//! Keys of the provider. Each is used only with the algorithm it declares.

use openidconnect::core::{CoreJsonWebKey, CoreJwsSigningAlgorithm};
use serde_json::{Map, Value};

/// The algorithms we accept: ES256, PS256, and RS256 because the NLGov profile demands it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Algorithm {
    /// ECDSA over P-256.
    Es256,
    /// RSA-PSS.
    Ps256,
    /// RSA PKCS#1 v1.5.
    Rs256,
}

impl Algorithm {
    /// Reads a name to the letter.
    pub fn from_name(name: &str) -> Option<Algorithm> {
        match name {
            "ES256" => Some(Algorithm::Es256),
            "PS256" => Some(Algorithm::Ps256),
            "RS256" => Some(Algorithm::Rs256),
            _ => None,
        }
    }

    /// The library's name for it.
    pub const fn core(self) -> CoreJwsSigningAlgorithm {
        match self {
            Algorithm::Es256 => CoreJwsSigningAlgorithm::EcdsaP256Sha256,
            Algorithm::Ps256 => CoreJwsSigningAlgorithm::RsaSsaPssSha256,
            Algorithm::Rs256 => CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
        }
    }
}

/// One public key with the algorithm it is for.
#[derive(Clone, Debug)]
pub struct ProviderKey {
    /// Its id.
    pub kid: String,
    /// The one algorithm it may be used with; `None` for keys we do not use, which still count as holders of their id.
    pub algorithm: Option<Algorithm>,
    /// The key as the library wants it.
    pub key: Option<CoreJsonWebKey>,
}

/// Reads a key set. Keys without an id are left out; at most 50 are read.
pub fn read_keys(document: &Map<String, Value>) -> Option<Vec<ProviderKey>> {
    let keys = document.get("keys")?.as_array()?;
    Some(keys.iter().take(50).filter_map(read_key).collect())
}

fn read_key(value: &Value) -> Option<ProviderKey> {
    let text = |name: &str| value.get(name).and_then(Value::as_str);
    let kid = text("kid")?.to_owned();
    let for_signing = text("use").is_none_or(|for_use| for_use == "sig") && value.get("d").is_none();
    let algorithm = match (text("kty"), text("crv"), text("alg")) {
        // the curve leaves one algorithm
        (Some("EC"), Some("P-256"), None | Some("ES256")) => Some(Algorithm::Es256),
        (Some("RSA"), None, Some(alg @ ("PS256" | "RS256"))) => Algorithm::from_name(alg),
        _ => None,
    };
    let key = serde_json::from_value(value.clone()).ok();
    Some(ProviderKey { kid, algorithm: algorithm.filter(|_| for_signing), key })
}
