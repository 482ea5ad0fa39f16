//! VNG MijnAgenda 0.2.0 (standards.md, 9), with the OAuth 2.0 token endpoint it needs.

use crate::clock::random_text;
use crate::reply::{Call, empty, field, json, no_store, typed};
use crate::state::Sandbox;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use base64::{Engine, engine::general_purpose::STANDARD};
use jiff::Timestamp;
use serde_json::{Map, Value, json};

const CLIENT_ID: &str = "inburgerpad";
const CLIENT_SECRET: &str = "sandbox-agenda";
const SCOPE: &str = "afspraken:lezen";
/// Seconds an access token lives.
const LIFE: i64 = 300;

/// Answers one request; `below` is the path below `/agenda`.
pub fn answer(sandbox: &Sandbox, call: &Call, below: &str) -> Response {
    if below == "/oauth/token" {
        return token(sandbox, call);
    }
    let result = match (call.method.clone(), below) {
        (Method::POST, "/afspraken/opvragen") => bearer(sandbox, call).and_then(|()| search(sandbox, call)),
        (Method::GET, path) if path.starts_with("/afspraken/") => bearer(sandbox, call).and_then(|()| details(sandbox, path)),
        _ => return empty(StatusCode::NOT_FOUND),
    };
    result.map_or_else(|fout| fout.response(below), |body| json(StatusCode::OK, &body))
}

/// An error of this interface: status, `code` and title.
struct Fout(StatusCode, &'static str, &'static str, String);

impl Fout {
    fn invalid(detail: &str) -> Fout {
        Fout(StatusCode::BAD_REQUEST, "ONGELDIGE_AANVRAAG", "Ongeldige aanvraag", detail.to_owned())
    }

    fn response(self, instance: &str) -> Response {
        let Fout(status, code, title, detail) = self;
        let body = json!({ "status": status.as_u16(), "code": code, "title": title, "detail": detail, "instance": instance });
        typed(status, "application/problem+json", body.to_string())
    }
}

/// Client credentials, with the secret in the body or in HTTP Basic.
fn token(sandbox: &Sandbox, call: &Call) -> Response {
    let refuse = |status, error: &str| no_store(json(status, &json!({ "error": error })));
    let form = call.form();
    let basic = call.header("authorization").and_then(|value| value.strip_prefix("Basic "));
    let basic = basic.and_then(|value| STANDARD.decode(value).ok()).and_then(|bytes| String::from_utf8(bytes).ok());
    let client = match &basic {
        Some(pair) => pair.split_once(':'),
        None => field(&form, "client_id").zip(field(&form, "client_secret")),
    };
    if call.method != Method::POST || client != Some((CLIENT_ID, CLIENT_SECRET)) {
        return refuse(StatusCode::UNAUTHORIZED, "invalid_client");
    }
    if field(&form, "grant_type") != Some("client_credentials") {
        return refuse(StatusCode::BAD_REQUEST, "unsupported_grant_type");
    }
    if field(&form, "scope").is_some_and(|scope| scope != SCOPE) {
        return refuse(StatusCode::BAD_REQUEST, "invalid_scope");
    }
    let Ok(token) = random_text(24) else {
        return refuse(StatusCode::INTERNAL_SERVER_ERROR, "server_error");
    };
    sandbox.agenda_tokens.lock().insert(token.clone(), sandbox.clock.now().as_second() + LIFE);
    no_store(json(StatusCode::OK, &json!({ "access_token": token, "token_type": "Bearer", "expires_in": LIFE, "scope": SCOPE })))
}

fn bearer(sandbox: &Sandbox, call: &Call) -> Result<(), Fout> {
    let token = call.header("authorization").and_then(|value| value.strip_prefix("Bearer ")).unwrap_or_default();
    let valid = sandbox.agenda_tokens.lock().get(token).is_some_and(|until| *until > sandbox.clock.now().as_second());
    if valid {
        return Ok(());
    }
    let detail = "Er is geen geldig OAuth2-token aanwezig of het token is verlopen.".to_owned();
    Err(Fout(StatusCode::UNAUTHORIZED, "NIET_GEAUTHENTICEERD", "Niet geauthenticeerd", detail))
}

/// Appointments by e-mail address; the address is not checked in any way.
fn search(sandbox: &Sandbox, call: &Call) -> Result<Value, Fout> {
    let body: Map<String, Value> = serde_json::from_slice(&call.body).map_err(|_| Fout::invalid("De body is geen JSON-object."))?;
    let missing = || Fout::invalid("Het veld 'identificaties' moet minimaal één identificatie bevatten met zowel type als waarde.");
    let identities = body.get("identificaties").and_then(Value::as_array).filter(|list| !list.is_empty()).ok_or_else(missing)?;
    let mut addresses = Vec::new();
    for identity in identities {
        let text = |name: &str| identity.get(name).and_then(Value::as_str).ok_or_else(missing);
        if text("type")? != "email" {
            return Err(Fout::invalid("Onbekend identificatietype."));
        }
        addresses.push(text("waarde")?.to_lowercase());
    }
    let (from, until) = (moment(&body, "van")?, moment(&body, "tot")?);
    if from.zip(until).is_some_and(|(from, until)| from > until) {
        return Err(Fout::invalid("'van' ligt na 'tot'."));
    }
    let asked = |email: &str| addresses.contains(&email.to_lowercase()) != call.other_person();
    let people = sandbox.people.all().iter().filter(|person| person.login.email.as_deref().is_some_and(asked));
    let in_period = |afspraak: &&Map<String, Value>| {
        let at = afspraak.get("geplandAanvangsmoment").and_then(Value::as_str).and_then(|at| at.parse::<Timestamp>().ok());
        at.is_none_or(|at| from.is_none_or(|from| at >= from) && until.is_none_or(|until| at <= until))
    };
    let mut found: Vec<Value> = people.flat_map(|person| &person.afspraken).filter(in_period).map(summary).collect();
    found.sort_by_key(|afspraak| afspraak.get("geplandAanvangsmoment").and_then(Value::as_str).map(str::to_owned));
    Ok(json!({ "afspraken": found }))
}

fn moment(body: &Map<String, Value>, name: &str) -> Result<Option<Timestamp>, Fout> {
    let read =
        |value: &Value| value.as_str().and_then(|text| text.parse().ok()).ok_or_else(|| Fout::invalid("'van' of 'tot' is geen tijdstip."));
    body.get(name).filter(|value| !value.is_null()).map(read).transpose()
}

fn summary(afspraak: &Map<String, Value>) -> Value {
    let keys = ["afspraakIdentificatie", "onderwerp", "geplandAanvangsmoment", "geplandEindmoment"];
    keys.iter().filter_map(|key| afspraak.get(*key).map(|value| ((*key).to_owned(), value.clone()))).collect::<Map<_, _>>().into()
}

fn details(sandbox: &Sandbox, path: &str) -> Result<Value, Fout> {
    let id = path.strip_prefix("/afspraken/").unwrap_or_default();
    if id.is_empty() || id.len() > 100 || !id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte)) {
        let detail = "De opgegeven afspraakidentificatie bevat ongeldige tekens.".to_owned();
        return Err(Fout(StatusCode::BAD_REQUEST, "ONGELDIGE_IDENTIFICATIE", "Ongeldige identificatie", detail));
    }
    let is_it = |afspraak: &&Map<String, Value>| afspraak.get("afspraakIdentificatie").and_then(Value::as_str) == Some(id);
    let found = sandbox.people.all().iter().flat_map(|person| &person.afspraken).find(is_it);
    let missing = || {
        Fout(
            StatusCode::NOT_FOUND,
            "AFSPRAAK_NIET_GEVONDEN",
            "Afspraak niet gevonden",
            "Er is geen afspraak met deze identificatie.".to_owned(),
        )
    };
    found.map(|afspraak| Value::Object(afspraak.clone())).ok_or_else(missing)
}
