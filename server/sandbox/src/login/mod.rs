//! An OpenID provider in the shape of the NLGov profile (standards.md, 12), with a list of people in place of DigiD.

mod authorize;
mod client;
mod keys;
mod page;
mod staff;
mod token;

use crate::reply::{Call, empty, json, no_store, with};
use crate::state::{Lock, Sandbox};
use aws_lc_rs::digest;
use axum::http::StatusCode;
use axum::response::Response;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// The one registered client of the people's provider.
const CLIENT_ID: &str = "inburgerpad";

/// Levels of assurance, from low to high.
const LEVELS: [&str; 3] = ["http://eidas.europa.eu/LoA/low", "http://eidas.europa.eu/LoA/substantial", "http://eidas.europa.eu/LoA/high"];

/// Keys, registration and what is underway.
#[derive(Debug)]
pub struct Provider {
    keys: keys::SigningKey,
    client_jwks: Option<String>,
    redirect_uris: Vec<String>,
    requests: Lock<BTreeMap<String, authorize::Asked>>,
    codes: Lock<BTreeMap<String, token::Grant>>,
    assertions: Lock<BTreeSet<String>>,
}

/// The provider has no signing key.
#[derive(Debug, thiserror::Error)]
#[error("the provider's signing key could not be made")]
pub struct ProviderError;

impl Provider {
    /// A provider with a fresh key.
    pub fn new(client_jwks: Option<String>, redirect_uris: Vec<String>) -> Result<Provider, ProviderError> {
        Ok(Provider {
            keys: keys::SigningKey::generate()?,
            client_jwks,
            redirect_uris,
            requests: Lock::default(),
            codes: Lock::default(),
            assertions: Lock::default(),
        })
    }
}

/// One of the two providers on this listener.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Realm {
    /// In place of DigiD.
    People,
    /// The gemeente's own, for coaches.
    Staff,
}

impl Realm {
    /// Its issuer.
    fn issuer(self, sandbox: &Sandbox) -> String {
        match self {
            Realm::People => sandbox.bases.login.clone(),
            Realm::Staff => format!("{}{}", sandbox.bases.login, staff::PATH),
        }
    }

    /// The one registered client.
    const fn client(self) -> &'static str {
        match self {
            Realm::People => CLIENT_ID,
            Realm::Staff => staff::CLIENT_ID,
        }
    }
}

/// Answers one request.
pub fn answer(sandbox: &Sandbox, call: &Call) -> Response {
    let (realm, path) = match call.path.strip_prefix(staff::PATH) {
        Some(path) => (Realm::Staff, path),
        None => (Realm::People, call.path.as_str()),
    };
    match (call.method.as_str(), path) {
        ("GET", "/.well-known/openid-configuration") => cached(json(StatusCode::OK, &discovery(realm, &realm.issuer(sandbox)))),
        ("GET", "/jwks") => cached(json(StatusCode::OK, &json!({ "keys": [sandbox.provider.keys.public_jwk()] }))),
        ("GET", "/authorize") => no_store(authorize::ask(sandbox, realm, call)),
        ("POST", "/authorize") => no_store(authorize::chosen(sandbox, call)),
        ("POST", "/token") => no_store(token::answer(sandbox, realm, call)),
        ("GET" | "POST", "/end_session") => no_store(end_session(sandbox, call)),
        ("GET", "/") => no_store(page::home(sandbox)),
        _ => empty(StatusCode::NOT_FOUND),
    }
}

fn cached(response: Response) -> Response {
    with(response, "cache-control", "public, max-age=60")
}

fn discovery(realm: Realm, issuer: &str) -> serde_json::Value {
    let claims: &[&str] = match realm {
        Realm::People => {
            &["sub", "bsn", "given_name", "family_name", "family_name_prefix", "birthdate", "email", "email_verified", "acr", "auth_time"]
        }
        Realm::Staff => &["sub", "name", "email", "acr", "auth_time"],
    };
    json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{issuer}/authorize"),
        "token_endpoint": format!("{issuer}/token"),
        "jwks_uri": format!("{issuer}/jwks"),
        "end_session_endpoint": format!("{issuer}/end_session"),
        "scopes_supported": ["openid"],
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": ["authorization_code"],
        "acr_values_supported": LEVELS,
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": ["PS256"],
        "token_endpoint_auth_methods_supported": ["private_key_jwt"],
        "token_endpoint_auth_signing_alg_values_supported": ["ES256"],
        "code_challenge_methods_supported": ["S256"],
        "claims_supported": claims,
        "claims_parameter_supported": true,
        "request_parameter_supported": false,
        "request_uri_parameter_supported": false,
        "authorization_response_iss_parameter_supported": true,
        "ui_locales_supported": ["nl"],
    })
}

/// Ends the session: there is none to end here, so only the way back is checked.
fn end_session(sandbox: &Sandbox, call: &Call) -> Response {
    let form = call.form();
    let part = |name: &str| call.param(name).or_else(|| crate::reply::field(&form, name));
    let Some(back) = part("post_logout_redirect_uri") else {
        return page::message(StatusCode::OK, "U bent uitgelogd", "U kunt dit venster sluiten.");
    };
    if !sandbox.provider.redirect_uris.iter().any(|uri| origin(uri) == origin(back)) {
        return page::message(StatusCode::BAD_REQUEST, "Onbekend adres", "Het adres om naar terug te gaan is niet geregistreerd.");
    }
    let query: Vec<(&str, &str)> = part("state").map(|state| ("state", state)).into_iter().collect();
    redirect(back, &query)
}

/// Scheme, host and port of a URL.
fn origin(url: &str) -> Option<&str> {
    let after = url.find("://")? + 3;
    let end = url.get(after..)?.find(['/', '?', '#']).map_or(url.len(), |at| after + at);
    url.get(..end)
}

/// 303 to a URL with query parameters added.
fn redirect(to: &str, query: &[(&str, &str)]) -> Response {
    let mut target = to.to_owned();
    if !query.is_empty() {
        target.push(if to.contains('?') { '&' } else { '?' });
        target.push_str(&form_urlencoded::Serializer::new(String::new()).extend_pairs(query).finish());
    }
    with(empty(StatusCode::SEE_OTHER), "location", &target)
}

/// SHA-256 as base64url, as in PKCE.
fn sha256_text(text: &str) -> String {
    URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, text.as_bytes()))
}
