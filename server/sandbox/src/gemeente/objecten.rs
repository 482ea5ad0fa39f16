//! Objecten API 2.7.0 with its objecttypes (standards.md, 6).

use super::{detail, page, token};
use crate::people::{Object, ObjectType};
use crate::reply::{Call, json, with};
use crate::state::Sandbox;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use jiff::civil::Date;
use serde_json::{Map, Value, json};

/// The token of the product at this registration.
const TOKEN: &str = "sandbox-objecten";
const BASE: &str = "/objecten/api/v2";

/// Answers one request; `below` is the path below the base.
pub fn answer(sandbox: &Sandbox, call: &Call, below: &str) -> Response {
    if let Err(refusal) = token(call, TOKEN) {
        return *refusal;
    }
    let segments: Vec<&str> = below.split('/').filter(|segment| !segment.is_empty()).collect();
    let response = match (call.method.as_str(), segments.as_slice()) {
        ("POST", ["objects", "search"]) => search(sandbox, call),
        ("GET", ["objects", uuid]) => crs(call).unwrap_or_else(|| match find(sandbox, uuid) {
            Some(object) => json(StatusCode::OK, &wire(sandbox, object)),
            None => not_found(),
        }),
        ("GET", ["objects", uuid, "history"]) => crs(call).unwrap_or_else(|| match find(sandbox, uuid) {
            Some(object) => page(call, &sandbox.bases.gemeente, vec![history(object)]),
            None => not_found(),
        }),
        ("GET", ["objecttypes"]) => {
            page(call, &sandbox.bases.gemeente, ObjectType::ALL.iter().map(|kind| objecttype(sandbox, *kind)).collect())
        }
        ("GET", ["objecttypes", uuid]) => known_type(uuid, |kind| objecttype(sandbox, kind)),
        ("GET", ["objecttypes", uuid, "versions", "1"]) => known_type(uuid, |kind| version(sandbox, kind)),
        _ => not_found(),
    };
    with(with(response, "content-crs", "EPSG:4326"), "api-version", "2.7.0")
}

/// The name of the objecttype a search body asks for, so that calls and faults can be told apart per type.
pub fn searched_type(body: &[u8]) -> Option<&'static str> {
    let body: Value = serde_json::from_slice(body).ok()?;
    kind_of(body.get("type")?.as_str()?).map(ObjectType::name)
}

fn not_found() -> Response {
    detail(StatusCode::NOT_FOUND, "Niet gevonden.")
}

/// The refusal for a request without the right `Accept-Crs` (and `Content-Crs` on POST).
fn crs(call: &Call) -> Option<Response> {
    if call.header("accept-crs") != Some("EPSG:4326") {
        return Some(detail(StatusCode::NOT_ACCEPTABLE, "'Accept-Crs' header ontbreekt of is niet EPSG:4326"));
    }
    if call.method == Method::POST && call.header("content-crs") != Some("EPSG:4326") {
        return Some(detail(StatusCode::PRECONDITION_FAILED, "'Content-Crs' header ontbreekt of is niet EPSG:4326"));
    }
    None
}

fn search(sandbox: &Sandbox, call: &Call) -> Response {
    if let Some(refusal) = crs(call) {
        return refusal;
    }
    match Search::read(sandbox, call) {
        Ok(search) => {
            let all = sandbox.people.all().iter().flat_map(|person| &person.objects);
            let results = all.filter(|object| search.matches(object)).map(|object| wire(sandbox, object)).collect();
            page(call, &sandbox.bases.gemeente, results)
        }
        Err((field, text)) => json(StatusCode::BAD_REQUEST, &json!({ field: [text] })),
    }
}

/// A search as far as this registration knows it: type, one `exact` filter per `data_attr`, a day.
struct Search {
    kind: Option<ObjectType>,
    filters: Vec<(String, String)>,
    day: Date,
}

impl Search {
    fn read(sandbox: &Sandbox, call: &Call) -> Result<Search, (&'static str, String)> {
        let body: Map<String, Value> =
            serde_json::from_slice(&call.body).map_err(|_| ("non_field_errors", "Geen JSON-object.".to_owned()))?;
        let text = |name: &'static str| body.get(name).map(|value| value.as_str().ok_or((name, "Geen tekst.".to_owned()))).transpose();
        let kind = text("type")?.map(|url| kind_of(url).ok_or(("type", "Onbekend objecttype.".to_owned()))).transpose()?;
        let day = match text("date")? {
            Some(date) => date.parse().map_err(|_| ("date", "Geen datum.".to_owned()))?,
            None => sandbox.today.date,
        };
        let mut filters = Vec::new();
        for filter in text("data_attr")?.into_iter().chain(text("data_attrs")?.into_iter().flat_map(|list| list.split(','))) {
            match filter.split("__").collect::<Vec<_>>().as_slice() {
                [key, "exact", value] => filters.push(((*key).to_owned(), (*value).to_owned())),
                _ => return Err(("data_attr", "De sandbox kent alleen key__exact__value.".to_owned())),
            }
        }
        if call.other_person() {
            for (key, value) in &mut filters {
                let has = |other: &crate::people::Person| other.objects.iter().any(|object| kind.is_none_or(|kind| kind == object.kind));
                if let (true, Some(other)) = (key == "bsn", sandbox.people.other_than(value, has)) {
                    value.clone_from(&other.login.bsn);
                }
            }
        }
        Ok(Search { kind, filters, day })
    }

    /// The record must be valid on the day. `exact` compares as text and as number, as the registration does.
    fn matches(&self, object: &Object) -> bool {
        let valid = object.start <= self.day && object.end.is_none_or(|end| end >= self.day);
        let equal = |(key, value): &(String, String)| match object.data.get(key) {
            Some(Value::String(text)) => text == value,
            Some(Value::Number(number)) => number.to_string() == *value,
            _ => false,
        };
        valid && self.kind.is_none_or(|kind| kind == object.kind) && self.filters.iter().all(equal)
    }
}

fn kind_of(url: &str) -> Option<ObjectType> {
    let uuid = url.trim_end_matches('/').rsplit('/').next()?;
    ObjectType::ALL.into_iter().find(|kind| kind.uuid() == uuid)
}

fn find<'a>(sandbox: &'a Sandbox, uuid: &str) -> Option<&'a Object> {
    sandbox.people.all().iter().flat_map(|person| &person.objects).find(|object| object.uuid == uuid)
}

fn type_url(sandbox: &Sandbox, kind: ObjectType) -> String {
    format!("{}{BASE}/objecttypes/{}", sandbox.bases.gemeente, kind.uuid())
}

fn wire(sandbox: &Sandbox, object: &Object) -> Value {
    let mut record = history(object);
    if let Value::Object(record) = &mut record {
        record.insert("references".to_owned(), json!([]));
    }
    json!({
        "url": format!("{}{BASE}/objects/{}", sandbox.bases.gemeente, object.uuid),
        "uuid": object.uuid,
        "type": type_url(sandbox, object.kind),
        "record": record,
    })
}

/// A record as in the history: `correctionFor` is absent there when there is no correction.
fn history(object: &Object) -> Value {
    json!({
        "index": 1,
        "typeVersion": 1,
        "data": object.data,
        "geometry": null,
        "startAt": object.start.to_string(),
        "endAt": object.end.map(|end| end.to_string()),
        "registrationAt": object.registered.to_string(),
    })
}

fn known_type(uuid: &str, body: impl Fn(ObjectType) -> Value) -> Response {
    match ObjectType::ALL.into_iter().find(|kind| kind.uuid() == uuid) {
        Some(kind) => json(StatusCode::OK, &body(kind)),
        None => not_found(),
    }
}

fn objecttype(sandbox: &Sandbox, kind: ObjectType) -> Value {
    json!({
        "url": type_url(sandbox, kind), "uuid": kind.uuid(), "name": kind.name(), "namePlural": kind.name(), "description": "",
        "dataClassification": "strictly_confidential", "maintainerOrganization": "Gemeente Voorbeeld", "allowGeometry": false,
        "labels": {}, "createdAt": "2026-01-05", "modifiedAt": "2026-01-05", "versions": [format!("{}/versions/1", type_url(sandbox, kind))],
    })
}

/// Version 1, with the part of the schema that every objecttype of the product shares.
fn version(sandbox: &Sandbox, kind: ObjectType) -> Value {
    json!({
        "url": format!("{}/versions/1", type_url(sandbox, kind)), "version": 1, "objectType": type_url(sandbox, kind), "status": "published",
        "jsonSchema": {
            "$schema": "https://json-schema.org/draft/2020-12/schema", "title": kind.name(), "type": "object",
            "required": ["bsn", "gemeentecode"],
            "properties": { "bsn": { "type": "string", "pattern": "^\\d{9}$" }, "gemeentecode": { "type": "string", "pattern": "^\\d{4}$" } },
        },
        "createdAt": "2026-01-05", "modifiedAt": "2026-01-05", "publishedAt": "2026-01-05",
    })
}
