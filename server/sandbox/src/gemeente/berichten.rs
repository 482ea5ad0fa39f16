//! Open VTB Berichten 0.1.0: reads, and the one write the product does (standards.md, 8.3).

use super::{detail, filtered_urn, page, token};
use crate::reply::{Call, json, with};
use crate::state::Sandbox;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::Timestamp;
use serde_json::{Map, Value, json};

const TOKEN: &str = "sandbox-berichten";
const BASE: &str = "/berichten/api/v1/berichten";

/// Answers one request. As at the real registration, a list without a filter on the person holds everybody's messages.
pub fn answer(sandbox: &Sandbox, call: &Call, below: &str) -> Response {
    if let Err(refusal) = token(call, TOKEN) {
        return *refusal;
    }
    let uuid = below.strip_prefix("/berichten").map(|rest| rest.trim_start_matches('/'));
    let response = match (call.method.as_str(), uuid) {
        ("GET", Some("")) => list(sandbox, call),
        ("GET", Some(uuid)) => find(sandbox, uuid).map_or_else(not_found, |bericht| json(StatusCode::OK, &wire(sandbox, bericht))),
        ("PATCH", Some(uuid)) => find(sandbox, uuid).map_or_else(not_found, |bericht| open(sandbox, call, bericht)),
        _ => not_found(),
    };
    with(response, "api-version", "0.1.0")
}

fn not_found() -> Response {
    detail(StatusCode::NOT_FOUND, "Niet gevonden.")
}

fn list(sandbox: &Sandbox, call: &Call) -> Response {
    let urn = filtered_urn(sandbox, call, "ontvanger", |other| !other.berichten.is_empty());
    let Ok(until) = call.param("publicatiedatum__lte").map(str::parse::<Timestamp>).transpose() else {
        return json(StatusCode::BAD_REQUEST, &json!({ "publicatiedatum__lte": ["Voer een geldige datum/tijd in."] }));
    };
    let unopened = call.param("geopendOp__isnull").map(|value| value == "true");
    let keep = |bericht: &Value| {
        let text = |name: &str| bericht.get(name).and_then(Value::as_str);
        let published = text("publicatiedatum").and_then(|at| at.parse::<Timestamp>().ok());
        urn.as_deref().is_none_or(|urn| text("ontvanger") == Some(urn))
            && until.is_none_or(|until| published.is_some_and(|at| at <= until))
            && unopened.is_none_or(|unopened| text("geopendOp").is_none() == unopened)
    };
    let all = sandbox.people.all().iter().flat_map(|person| &person.berichten);
    let mut results: Vec<Value> = all.map(|bericht| wire(sandbox, bericht)).filter(keep).collect();
    results.sort_by_key(|bericht| bericht.get("publicatiedatum").and_then(Value::as_str).map(str::to_owned));
    page(call, &sandbox.bases.gemeente, results)
}

/// `PATCH` with only `geopendOp`; kept in memory until the sandbox stops.
fn open(sandbox: &Sandbox, call: &Call, bericht: &Map<String, Value>) -> Response {
    let Ok(patch) = serde_json::from_slice::<Map<String, Value>>(&call.body) else {
        return detail(StatusCode::BAD_REQUEST, "Geen JSON-object.");
    };
    if let Some(other) = patch.keys().find(|key| *key != "geopendOp") {
        return json(StatusCode::BAD_REQUEST, &json!({ other: ["Dit veld kan hier niet gewijzigd worden."] }));
    }
    let opened = match patch.get("geopendOp") {
        Some(Value::Null) => Value::Null,
        Some(Value::String(at)) if at.parse::<Timestamp>().is_ok() => Value::from(at.clone()),
        _ => return json(StatusCode::BAD_REQUEST, &json!({ "geopendOp": ["Voer een geldige datum/tijd in."] })),
    };
    sandbox.opened.lock().insert(uuid_of(bericht).to_owned(), opened);
    json(StatusCode::OK, &wire(sandbox, bericht))
}

fn find<'a>(sandbox: &'a Sandbox, uuid: &str) -> Option<&'a Map<String, Value>> {
    sandbox.people.all().iter().flat_map(|person| &person.berichten).find(|bericht| uuid_of(bericht) == uuid)
}

fn uuid_of(bericht: &Map<String, Value>) -> &str {
    bericht.get("uuid").and_then(Value::as_str).unwrap_or_default()
}

fn wire(sandbox: &Sandbox, bericht: &Map<String, Value>) -> Value {
    let uuid = uuid_of(bericht);
    let mut wired = bericht.clone();
    wired.insert("url".to_owned(), format!("{}{BASE}/{uuid}", sandbox.bases.gemeente).into());
    if let Some(opened) = sandbox.opened.lock().get(uuid) {
        wired.insert("geopendOp".to_owned(), opened.clone());
    }
    Value::Object(wired)
}
