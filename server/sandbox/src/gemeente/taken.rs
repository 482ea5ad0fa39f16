//! Open VTB Taken 0.1.0, reads (standards.md, 8.2).

use super::{detail, filtered_urn, page, token};
use crate::reply::{Call, json, with};
use crate::state::Sandbox;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use serde_json::{Map, Value};

const TOKEN: &str = "sandbox-taken";
const BASE: &str = "/taken/api/v1/externetaken";

/// Answers one request. As at the real registration, a list without a filter on the person holds everybody's tasks.
pub fn answer(sandbox: &Sandbox, call: &Call, below: &str) -> Response {
    if let Err(refusal) = token(call, TOKEN) {
        return *refusal;
    }
    let all = || sandbox.people.all().iter().flat_map(|person| &person.taken);
    let response = match below.strip_prefix("/externetaken") {
        Some("" | "/") if call.method == Method::GET => {
            let urn = filtered_urn(sandbox, call, "isToegewezenAan", |other| !other.taken.is_empty());
            let keep = |taak: &&Map<String, Value>| is(taak, "isToegewezenAan", urn.as_deref()) && is(taak, "status", call.param("status"));
            page(call, &sandbox.bases.gemeente, all().filter(keep).map(|taak| wire(sandbox, taak)).collect())
        }
        Some(uuid) if call.method == Method::GET => match all().find(|taak| is(taak, "uuid", uuid.strip_prefix('/'))) {
            Some(taak) => json(StatusCode::OK, &wire(sandbox, taak)),
            None => detail(StatusCode::NOT_FOUND, "Niet gevonden."),
        },
        _ => detail(StatusCode::NOT_FOUND, "Niet gevonden."),
    };
    with(response, "api-version", "0.1.0")
}

/// Whether a field has the wanted value; no wish is always fulfilled.
fn is(taak: &Map<String, Value>, name: &str, wanted: Option<&str>) -> bool {
    wanted.is_none_or(|wanted| taak.get(name).and_then(Value::as_str) == Some(wanted))
}

fn wire(sandbox: &Sandbox, taak: &Map<String, Value>) -> Value {
    let uuid = taak.get("uuid").and_then(Value::as_str).unwrap_or_default();
    let mut taak = taak.clone();
    taak.insert("url".to_owned(), format!("{}{BASE}/{uuid}", sandbox.bases.gemeente).into());
    Value::Object(taak)
}
