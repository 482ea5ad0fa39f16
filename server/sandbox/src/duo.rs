//! DUO's M2M interface for gemeenten: the reads (standards.md, 4).
//!
//! Errors have no body. Every answer carries `API-Version` of the specification it belongs to.

use crate::reply::{Call, empty, json, with};
use crate::state::Sandbox;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use serde_json::Value;

/// OIN of the gemeente of the sandbox.
pub const OIN_GEMEENTE: &str = "00000001999901000000";
/// OIN of another gemeente that is connected to DUO, for which nobody here is relevant.
pub const OIN_OTHER_GEMEENTE: &str = "00000001999902000000";
/// OIN of DUO.
pub const OIN_DUO: &str = "00000001800866472000";

/// A read about one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation {
    /// Path below `/v1/personen/{bsn}/`, and the key in a person file. Case matters.
    pub key: &'static str,
    /// `API-Version` of its specification.
    pub version: &'static str,
    /// Whether the body is a list.
    pub list: bool,
}

const fn one(key: &'static str, version: &'static str) -> Operation {
    Operation { key, version, list: false }
}

const fn many(key: &'static str, version: &'static str) -> Operation {
    Operation { key, version, list: true }
}

/// Every read about a person.
pub const OPERATIONS: [Operation; 19] = [
    one("inburgeringsplicht", "1.2.2"),
    many("inburgeringsplicht/historie", "1.2.2"),
    one("doelgroep", "1.2.2"),
    many("doelgroep/historie", "1.2.2"),
    one("lbt/examennummer", "1.2.0"),
    many("lbt/resultaten", "1.2.0"),
    one("inburgeringstermijn", "1.0.0"),
    many("inburgeringstermijn/historie", "1.0.0"),
    many("gebeurtenissen", "1.0.0"),
    many("verlengingen", "1.0.0"),
    many("vrijstellingen", "1.0.0"),
    many("ontheffingen", "1.0.0"),
    one("PIP", "1.2.0"),
    one("map", "1.0.0"),
    one("pvt", "1.0.0"),
    many("uren", "1.1.0"),
    many("examens/resultaten", "1.0.0"),
    many("examens/gratispogingen", "1.0.0"),
    many("boetes", "1.0.0"),
];

/// The keys of [`OPERATIONS`], for messages.
pub fn known_keys() -> String {
    OPERATIONS.map(|operation| operation.key).join(", ")
}

/// The operation a path asks for: a key of [`OPERATIONS`], `instellingen`, `verlengingsgronden` or the path itself.
pub fn operation(path: &str) -> &str {
    let below = path.strip_prefix("/v1/").unwrap_or(path);
    below.strip_prefix("personen/").and_then(|rest| rest.split_once('/')).map_or(below, |(_, key)| key)
}

/// Answers one request.
pub fn answer(sandbox: &Sandbox, call: &Call) -> Response {
    let key = operation(&call.path);
    let version = match key {
        "instellingen" => "1.2.0",
        "verlengingsgronden" => "1.0.0",
        _ => OPERATIONS.iter().find(|operation| operation.key == key).map_or("1.0.0", |operation| operation.version),
    };
    let response = match body(sandbox, call, key) {
        Ok(body) => json(StatusCode::OK, body),
        Err(status) => empty(status),
    };
    with(response, "api-version", version)
}

fn body<'a>(sandbox: &'a Sandbox, call: &Call, key: &str) -> Result<&'a Value, StatusCode> {
    if call.method != Method::GET {
        return Err(StatusCode::METHOD_NOT_ALLOWED);
    }
    let bron = checked_headers(call)?;
    match call.path.as_str() {
        "/v1/instellingen" => return Ok(&sandbox.reference.instellingen),
        "/v1/verlengingsgronden" => return Ok(&sandbox.reference.verlengingsgronden),
        _ => {}
    }
    let bsn = call.path.strip_prefix("/v1/personen/").and_then(|rest| rest.split('/').next()).ok_or(StatusCode::NOT_FOUND)?;
    let operation = OPERATIONS.iter().find(|operation| operation.key == key).ok_or(StatusCode::NOT_FOUND)?;
    if bsn.len() != 9 || !bsn.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(StatusCode::BAD_REQUEST);
    }
    if bron != OIN_GEMEENTE {
        return Err(StatusCode::FORBIDDEN);
    }
    let mut person = sandbox.people.by_bsn(bsn).ok_or(StatusCode::NOT_FOUND)?;
    if person.duo_forbidden {
        return Err(StatusCode::FORBIDDEN);
    }
    if call.other_person() {
        person = sandbox.people.other_than(bsn, |other| other.duo.contains_key(operation.key)).ok_or(StatusCode::NOT_FOUND)?;
    }
    person.duo.get(operation.key).ok_or(StatusCode::NOT_FOUND)
}

/// The OIN in `bron`, when the three headers are as they must be: 400 for a missing or malformed one, 401 for an unknown sender.
fn checked_headers(call: &Call) -> Result<&str, StatusCode> {
    let oin = |name| call.header(name).filter(|oin| oin.len() == 20 && oin.bytes().all(|byte| byte.is_ascii_digit()));
    let bron = oin("bron").ok_or(StatusCode::BAD_REQUEST)?;
    let doel = oin("doel").ok_or(StatusCode::BAD_REQUEST)?;
    let bericht = call.header("berichtId").unwrap_or_default();
    if !is_uuid(bericht) || doel != OIN_DUO {
        return Err(StatusCode::BAD_REQUEST);
    }
    if bron != OIN_GEMEENTE && bron != OIN_OTHER_GEMEENTE {
        return Err(StatusCode::UNAUTHORIZED);
    }
    Ok(bron)
}

fn is_uuid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    lengths == [8, 4, 4, 4, 12] && groups.iter().all(|group| group.bytes().all(|byte| byte.is_ascii_hexdigit()))
}
