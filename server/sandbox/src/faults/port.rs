//! One listener: control paths, counting, the fault that is met, and the source behind it.

use super::{Fault, Inside, Kind, Source, bodies, parse};
use crate::reply::{Call, empty, json, typed, with};
use crate::state::Sandbox;
use crate::{duo, gemeente, login};
use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode};
use axum::response::Response;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;

/// Which listener this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// DUO.
    Duo,
    /// The gemeente.
    Gemeente,
    /// The OpenID provider.
    Login,
}

/// State of one listener.
#[derive(Clone, Debug)]
pub struct Port {
    /// What all listeners share.
    pub sandbox: Arc<Sandbox>,
    /// Which one this is.
    pub which: Which,
}

/// Where the fault `redirect` leads; a client that follows it is counted as operation `redirected`.
const REDIRECTED: &str = "/_redirected";

/// Answers any request to a listener.
pub async fn handle(State(port): State<Port>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, Call::LIMIT).await else {
        return empty(StatusCode::PAYLOAD_TOO_LARGE);
    };
    let query = parts.uri.query().unwrap_or_default();
    let mut call = Call {
        method: parts.method,
        path: parts.uri.path().to_owned(),
        query: form_urlencoded::parse(query.as_bytes()).into_owned().collect(),
        headers: parts.headers,
        body,
        inside: None,
    };
    match call.path.as_str() {
        "/_faults" => return faults(&port.sandbox, &call),
        "/_calls" => return calls(&port.sandbox, &call),
        _ => {}
    }
    let Some((source, operation)) = classify(port.which, &call) else {
        return empty(StatusCode::NOT_FOUND);
    };
    let fault = port.sandbox.control.lock().meet(source, &operation, &call.path);
    match fault {
        None => answer(&port, &call),
        Some(fault) => spoiled(&port, &mut call, source, &fault).await,
    }
}

/// Source and operation of a request; the operation is what `/_calls` counts by.
fn classify(which: Which, call: &Call) -> Option<(Source, String)> {
    let (source, operation) = match which {
        Which::Duo => (Source::Duo, duo::operation(&call.path).to_owned()),
        Which::Login => (Source::Login, call.path.trim_start_matches('/').to_owned()),
        Which::Gemeente if call.path == REDIRECTED => (Source::Objecten, String::new()),
        Which::Gemeente => {
            let (source, below) = gemeente::split(&call.path)?;
            (source, gemeente_operation(call, source, below))
        }
    };
    let operation = if call.path == REDIRECTED { "redirected".to_owned() } else { operation };
    Some((source, operation))
}

/// `search/pip`, `objects`, `externetaken`, `externetaken/one`, `berichten/open`, `opvragen`, `details`, `token`.
fn gemeente_operation(call: &Call, source: Source, below: &str) -> String {
    let segments: Vec<&str> = below.split('/').filter(|segment| !segment.is_empty()).collect();
    match (source, segments.as_slice()) {
        (Source::Objecten, ["objects", "search"]) => format!("search/{}", gemeente::searched_type(&call.body).unwrap_or("unknown")),
        (Source::Objecten, [kind, ..]) => (*kind).to_owned(),
        (Source::Agenda, ["oauth", "token"]) => "token".to_owned(),
        (Source::Agenda, ["afspraken", "opvragen"]) => "opvragen".to_owned(),
        (Source::Agenda, ["afspraken", _]) => "details".to_owned(),
        (Source::Berichten, ["berichten", _]) if call.method == Method::PATCH => "berichten/open".to_owned(),
        (_, [list, _]) => format!("{list}/one"),
        (_, segments) => segments.join("/"),
    }
}

fn answer(port: &Port, call: &Call) -> Response {
    if call.path == REDIRECTED {
        return typed(StatusCode::OK, "application/json", "{}");
    }
    match port.which {
        Which::Duo => duo::answer(&port.sandbox, call),
        Which::Gemeente => gemeente::answer(&port.sandbox, call),
        Which::Login => login::answer(&port.sandbox, call),
    }
}

async fn spoiled(port: &Port, call: &mut Call, source: Source, fault: &Fault) -> Response {
    if let Some(delay) = fault.delay_ms {
        tokio::time::sleep(Duration::from_millis(delay)).await;
    }
    if let Some(status) = fault.status {
        let response = refusal(source, StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR));
        return match fault.retry_after {
            Some(seconds) => with(response, "retry-after", &seconds.to_string()),
            None => response,
        };
    }
    use Kind::*;
    match fault.kind {
        None => answer(port, call),
        Some(Hang) => std::future::pending().await,
        Some(Redirect) => {
            let base = match port.which {
                Which::Duo => &port.sandbox.bases.duo,
                Which::Gemeente => &port.sandbox.bases.gemeente,
                Which::Login => &port.sandbox.bases.login,
            };
            with(empty(StatusCode::FOUND), "location", &format!("{base}{REDIRECTED}"))
        }
        Some(OtherPerson) => {
            call.inside = Some(Inside::OtherPerson);
            answer(port, call)
        }
        Some(kind @ (LowAcr | WrongNonce | WrongAud | WrongIss | Expired | BadSignature | Represents)) => {
            call.inside = Some(Inside::Token(kind));
            answer(port, call)
        }
        Some(kind) => bodies::spoil(answer(port, call), kind, fault.field.as_deref()).await,
    }
}

/// An error as the source itself would give it: DUO without a body, the agenda as a problem, the others as JSON.
fn refusal(source: Source, status: StatusCode) -> Response {
    let title = status.canonical_reason().unwrap_or("error");
    match source {
        Source::Duo => with(empty(status), "api-version", "1.0.0"),
        Source::Agenda => {
            let code = match status.as_u16() {
                401 => "NIET_GEAUTHENTICEERD",
                403 => "NIET_GEAUTORISEERD",
                404 => "AFSPRAAK_NIET_GEVONDEN",
                429 => "TE_VEEL_VERZOEKEN",
                503 => "SERVICE_NIET_BESCHIKBAAR",
                400..500 => "ONGELDIGE_AANVRAAG",
                _ => "INTERNE_FOUT",
            };
            typed(status, "application/problem+json", json!({ "status": status.as_u16(), "code": code, "title": title }).to_string())
        }
        Source::Login => json(status, &json!({ "error": "temporarily_unavailable" })),
        Source::Objecten | Source::Taken | Source::Berichten => json(status, &json!({ "detail": title })),
    }
}

fn faults(sandbox: &Sandbox, call: &Call) -> Response {
    let mut control = sandbox.control.lock();
    match call.method {
        Method::GET => {}
        Method::DELETE => control.clear_rules(),
        Method::POST => match asked(&call.body) {
            Ok((source, operation, fault)) => control.set(source, operation, fault),
            Err(why) => return json(StatusCode::BAD_REQUEST, &json!({ "error": why })),
        },
        _ => return empty(StatusCode::METHOD_NOT_ALLOWED),
    }
    json(StatusCode::OK, &json!({ "faults": control.rules() }))
}

fn asked(body: &[u8]) -> Result<(Source, Option<String>, Option<Fault>), String> {
    let body: Value = serde_json::from_slice(body).map_err(|error| error.to_string())?;
    let part = |name: &str| body.get(name).cloned().unwrap_or(Value::Null);
    let source = serde_json::from_value(part("source")).map_err(|error| error.to_string())?;
    let operation = serde_json::from_value(part("operation")).map_err(|error| error.to_string())?;
    Ok((source, operation, parse(body.get("fault").ok_or("fault is missing; null takes it away")?)?))
}

fn calls(sandbox: &Sandbox, call: &Call) -> Response {
    let mut control = sandbox.control.lock();
    if call.method == Method::DELETE {
        control.clear_calls();
    }
    json(StatusCode::OK, &json!({ "calls": control.calls() }))
}
