//! Answers made wrong: the source's own answer is taken and spoiled.

use super::Kind;
use crate::reply::{typed, with};
use axum::body::{Body, Bytes, to_bytes};
use axum::http::{StatusCode, header};
use axum::response::Response;
use flate2::{Compression, write::GzEncoder};
use futures::{StreamExt, stream};
use serde_json::{Map, Value, json};
use std::io::Write;
use std::time::Duration;

/// Fields whose value is a code of a list.
const CODES: &[&str] = &[
    "redenGeenInburgeringsplicht",
    "indeling",
    "gedetailleerdeDoelgroep",
    "asielrechtenWijzigingVerblijfsdoel",
    "beoordelingAanvraag",
    "resultaat",
    "leerroute",
    "niveau",
    "indicatorAlfabetiseringsonderwijs",
    "oordeel",
    "reden",
    "examenonderdeel",
    "examenniveau",
    "grond",
    "onderdeel",
    "redenGeenResultaat",
    "status",
    "doel",
    "leerrouteadvies",
    "leerbaarheidstoetsResultaat",
    "handelingsPerspectief",
    "taakSoort",
    "afspraakSoort",
    "presentieTaalles",
    "resultaatTaalles",
    "moduleNaam",
    "bereiktNiveau",
    "participatieDeelname",
];
const UNKNOWN: &str = "ONBEKENDE-CODE-2099";
const MIB: usize = 1024 * 1024;
const LOGIN_PAGE: &str = "<!doctype html><html lang=\"nl\"><title>Inloggen</title><h1>Inloggen</h1><form><input name=\"user\"><input type=\"password\"></form></html>";

/// The answer, spoiled. Kinds that are made elsewhere leave it as it is.
pub async fn spoil(response: Response, kind: Kind, field: Option<&str>) -> Response {
    let (mut parts, body) = response.into_parts();
    let Ok(body) = to_bytes(body, usize::MAX).await else {
        return typed(StatusCode::INTERNAL_SERVER_ERROR, "text/plain", "the answer could not be read");
    };
    parts.headers.remove(header::CONTENT_LENGTH);
    let with_body = |body: Body| Response::from_parts(parts.clone(), body);
    match kind {
        Kind::Html => typed(StatusCode::OK, "text/html; charset=utf-8", LOGIN_PAGE),
        Kind::EmptyBody => typed(StatusCode::OK, "application/json", ""),
        Kind::Truncated => with(with_body(broken(body.slice(..body.len() / 2))), "content-length", &body.len().max(2).to_string()),
        Kind::Reset => with_body(broken(Bytes::new())),
        Kind::Slow => with_body(drip(body)),
        Kind::Huge => typed(StatusCode::OK, "application/json", Body::from_stream(stream::iter(padded(body)))),
        Kind::GzipBomb => with(typed(StatusCode::OK, "application/json", bomb()), "content-encoding", "gzip"),
        Kind::DeepNesting => typed(StatusCode::OK, "application/json", format!("{}{}", "[".repeat(100_000), "]".repeat(100_000))),
        Kind::InvalidUtf8 => typed(StatusCode::OK, "application/json", invalid_utf8(&body)),
        Kind::DuplicateKeys => with_body(Body::from(duplicate_key(&body))),
        Kind::WrongType => typed(
            StatusCode::OK,
            "application/json",
            if body.first() == Some(&b'[') { "{\"onverwacht\":true}" } else { "[\"onverwacht\"]" },
        ),
        Kind::UnknownCodes => with_body(changed(&body, |value| {
            each_field(value, &|key, value| {
                if CODES.contains(&key) && value.is_string() { Some(json!(UNKNOWN)) } else { Some(value) }
            })
        })),
        Kind::Nulls => with_body(changed(&body, |value| {
            each_field(value, &|key, value| {
                let hit = field.map_or(!value.is_object() && !value.is_array(), |field| field == key);
                Some(if hit { Value::Null } else { value })
            })
        })),
        Kind::MissingField => with_body(changed(&body, |value| without(value, field))),
        _ => with_body(Body::from(body)),
    }
}

fn changed(body: &[u8], change: impl Fn(Value) -> Value) -> Body {
    match serde_json::from_slice(body) {
        Ok(value) => Body::from(change(value).to_string()),
        Err(_) => Body::from(body.to_vec()),
    }
}

/// Goes through every field at every depth; `None` leaves the field out.
fn each_field(value: Value, change: &impl Fn(&str, Value) -> Option<Value>) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(|item| each_field(item, change)).collect(),
        Value::Object(fields) => fields
            .into_iter()
            .filter_map(|(key, value)| change(&key, value).map(|value| (key, each_field(value, change))))
            .collect::<Map<_, _>>()
            .into(),
        other => other,
    }
}

/// Leaves out `field` everywhere, or else the first field of every object that holds no other object.
fn without(value: Value, field: Option<&str>) -> Value {
    match (value, field) {
        (value, Some(field)) => each_field(value, &|key, value| (key != field).then_some(value)),
        (Value::Array(items), None) => items.into_iter().map(|item| without(item, None)).collect(),
        (Value::Object(fields), None) => {
            let innermost = !fields.values().any(Value::is_object);
            fields.into_iter().skip(usize::from(innermost)).map(|(key, value)| (key, without(value, None))).collect::<Map<_, _>>().into()
        }
        (other, None) => other,
    }
}

/// A body that breaks off: the connection closes instead of ending.
fn broken(start: Bytes) -> Body {
    let chunks: [Result<Bytes, std::io::Error>; 2] = [Ok(start), Err(std::io::ErrorKind::ConnectionReset.into())];
    Body::from_stream(stream::iter(chunks).filter(|chunk| std::future::ready(!chunk.as_ref().is_ok_and(Bytes::is_empty))))
}

fn drip(body: Bytes) -> Body {
    Body::from_stream(stream::iter(0..body.len()).then(move |at| {
        let byte = body.slice(at..=at);
        async move {
            tokio::time::sleep(Duration::from_secs(1)).await;
            Ok::<_, std::io::Error>(byte)
        }
    }))
}

/// 64 MiB of blanks before the body.
fn padded(body: Bytes) -> impl Iterator<Item = Result<Bytes, std::io::Error>> {
    let blanks = Bytes::from(vec![b' '; MIB]);
    std::iter::repeat_n(blanks, 64).chain([body]).map(Ok)
}

/// 256 gzip members of 1 MiB of blanks each: about a quarter of a megabyte on the wire.
fn bomb() -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let written = encoder.write_all(&vec![b' '; MIB]).and_then(|()| encoder.finish());
    written.unwrap_or_default().repeat(256)
}

/// The last letter before a quote becomes two bytes that are no UTF-8.
fn invalid_utf8(body: &[u8]) -> Vec<u8> {
    let mut body = body.to_vec();
    match body.iter().rposition(|byte| *byte == b'"') {
        Some(at) => drop(body.splice(at..at, [0xff, 0xfe])),
        None => body = b"{\"naam\":\"\xff\xfe\"}".to_vec(),
    }
    body
}

/// The first key of the first object once more, with another value.
fn duplicate_key(body: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(body).into_owned();
    let Some((before, after)) = text.split_once("{\"") else {
        return text.into_bytes();
    };
    let key = after.split('"').next().unwrap_or_default();
    format!("{before}{{\"{key}\":\"dubbel\",\"{after}").into_bytes()
}
