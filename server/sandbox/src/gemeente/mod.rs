//! The gemeente's registrations: Objecten, Open VTB Taken and Berichten, MijnAgenda; one listener, four base paths.

pub mod agenda;
mod berichten;
mod objecten;
mod taken;

pub use objecten::searched_type;

use crate::faults::Source;
use crate::reply::{Call, empty, json};
use crate::state::Sandbox;
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Value, json};

/// Base path of each source.
pub const BASES: [(&str, Source); 4] = [
    ("/objecten/api/v2", Source::Objecten),
    ("/taken/api/v1", Source::Taken),
    ("/berichten/api/v1", Source::Berichten),
    ("/agenda", Source::Agenda),
];

/// The source a path belongs to, and the path below its base.
pub fn split(path: &str) -> Option<(Source, &str)> {
    BASES.iter().find_map(|(base, source)| {
        let below = path.strip_prefix(base)?;
        (below.is_empty() || below.starts_with('/')).then_some((*source, below))
    })
}

/// Answers one request.
pub fn answer(sandbox: &Sandbox, call: &Call) -> Response {
    match split(&call.path) {
        Some((Source::Objecten, below)) => objecten::answer(sandbox, call, below),
        Some((Source::Taken, below)) => taken::answer(sandbox, call, below),
        Some((Source::Berichten, below)) => berichten::answer(sandbox, call, below),
        Some((Source::Agenda, below)) => agenda::answer(sandbox, call, below),
        _ => empty(StatusCode::NOT_FOUND),
    }
}

/// Checks `Authorization: Token …`; the refusal is what Django REST framework answers.
fn token(call: &Call, expected: &str) -> Result<(), Box<Response>> {
    match call.header("authorization").and_then(|value| value.strip_prefix("Token ")) {
        Some(token) if token == expected => Ok(()),
        Some(_) => Err(Box::new(detail(StatusCode::UNAUTHORIZED, "Ongeldige token."))),
        None => Err(Box::new(detail(StatusCode::UNAUTHORIZED, "Authenticatiegegevens zijn niet opgegeven."))),
    }
}

/// An error in the shape of Django REST framework.
fn detail(status: StatusCode, text: &str) -> Response {
    json(status, &json!({ "detail": text }))
}

/// One page of `results`, in the shape all three registrations share.
fn page(call: &Call, origin: &str, results: Vec<Value>) -> Response {
    let number = |name| call.param(name).map(str::parse::<usize>).transpose();
    let (Ok(at), Ok(size)) = (number("page"), number("pageSize")) else {
        return detail(StatusCode::NOT_FOUND, "Ongeldige pagina.");
    };
    let (at, size, count) = (at.unwrap_or(1), size.unwrap_or(100).clamp(1, 500), results.len());
    let last = count.div_ceil(size).max(1);
    if at == 0 || at > last {
        return detail(StatusCode::NOT_FOUND, "Ongeldige pagina.");
    }
    let link = |to: usize| {
        let rest = call.query.iter().filter(|(key, _)| key != "page");
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(rest).append_pair("page", &to.to_string()).finish();
        format!("{origin}{}?{query}", call.path)
    };
    let next = (at < last).then(|| link(at + 1));
    let previous = (at > 1).then(|| link(at - 1));
    let results: Vec<Value> = results.into_iter().skip((at - 1) * size).take(size).collect();
    json(StatusCode::OK, &json!({ "count": count, "next": next, "previous": previous, "results": results }))
}

/// The person that a filter on a URN stands for; with the fault that mixes people up, somebody else.
fn filtered_urn(sandbox: &Sandbox, call: &Call, name: &str, has: impl Fn(&crate::people::Person) -> bool) -> Option<String> {
    let urn = call.param(name)?;
    if !call.other_person() {
        return Some(urn.to_owned());
    }
    let bsn = urn.rsplit(':').next().unwrap_or_default();
    sandbox.people.other_than(bsn, has).map(crate::people::Person::urn)
}
