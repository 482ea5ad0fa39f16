//! The token endpoint: a code becomes an ID token.

use super::authorize::Asked;
use super::{LEVELS, Realm, client, sha256_text, staff};
use crate::clock::random_text;
use crate::faults::{Inside, Kind};
use crate::people::Person;
use crate::reply::{Call, field, json};
use crate::state::Sandbox;
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Map, Value, json};

/// Seconds a code lives.
const CODE_LIFE: i64 = 60;
/// Seconds an ID token lives (NLGov: about five minutes).
const TOKEN_LIFE: i64 = 300;
const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// What a code stands for.
#[derive(Clone, Debug)]
pub struct Grant {
    /// Short name of the person.
    pub person: String,
    /// When the person was chosen, in seconds.
    pub at: i64,
    /// The request that led here.
    pub asked: Asked,
}

/// `POST /token`.
pub fn answer(sandbox: &Sandbox, realm: Realm, call: &Call) -> Response {
    match exchange(sandbox, realm, call) {
        Ok(id_token) => {
            let access_token = random_text(24).unwrap_or_default();
            let body = json!({ "access_token": access_token, "token_type": "Bearer", "expires_in": TOKEN_LIFE, "scope": "openid", "id_token": id_token });
            json(StatusCode::OK, &body)
        }
        Err((status, error, why)) => json(status, &json!({ "error": error, "error_description": why })),
    }
}

type Refusal = (StatusCode, &'static str, String);

fn exchange(sandbox: &Sandbox, realm: Realm, call: &Call) -> Result<String, Refusal> {
    let form = call.form();
    let bad = |error, why: &str| (StatusCode::BAD_REQUEST, error, why.to_owned());
    let no_client = |why: String| (StatusCode::UNAUTHORIZED, "invalid_client", why);
    if field(&form, "client_assertion_type") != Some(ASSERTION_TYPE) {
        return Err(no_client("client_assertion_type must be jwt-bearer".to_owned()));
    }
    if field(&form, "client_secret").is_some() || call.header("authorization").is_some() {
        return Err(bad("invalid_request", "one method of client authentication only"));
    }
    client::check(sandbox, realm, field(&form, "client_assertion").unwrap_or_default()).map_err(no_client)?;
    if field(&form, "client_id").is_some_and(|id| id != realm.client()) {
        return Err(no_client("client_id is not the client of the assertion".to_owned()));
    }
    if field(&form, "grant_type") != Some("authorization_code") {
        return Err(bad("unsupported_grant_type", "grant_type must be authorization_code"));
    }
    // The code is spent by the first try, right or wrong.
    let grant = sandbox.provider.codes.lock().remove(field(&form, "code").unwrap_or_default());
    let grant = grant.ok_or_else(|| bad("invalid_grant", "the code is unknown or was used before"))?;
    if grant.asked.realm != realm {
        return Err(bad("invalid_grant", "the code is of another provider"));
    }
    if sandbox.clock.now().as_second() - grant.at > CODE_LIFE {
        return Err(bad("invalid_grant", "the code has ended"));
    }
    if field(&form, "redirect_uri") != Some(grant.asked.redirect_uri.as_str()) {
        return Err(bad("invalid_grant", "redirect_uri is not the one of the request"));
    }
    let verifier = field(&form, "code_verifier").unwrap_or_default();
    if !(43..=128).contains(&verifier.len()) || sha256_text(verifier) != grant.asked.challenge {
        return Err(bad("invalid_grant", "code_verifier does not fit the challenge"));
    }
    let server = |_| (StatusCode::INTERNAL_SERVER_ERROR, "server_error", "no token".to_owned());
    let spoiled = match call.inside {
        Some(Inside::Token(kind)) => Some(kind),
        _ => None,
    };
    let claims = claims(sandbox, &grant, spoiled).map_err(|_| server(()))?;
    let token = sandbox.provider.keys.sign(&claims).map_err(|_| server(()))?;
    Ok(if spoiled == Some(Kind::BadSignature) { with_other_signature(&token) } else { token })
}

fn claims(sandbox: &Sandbox, grant: &Grant, spoiled: Option<Kind>) -> Result<Value, crate::clock::RandomError> {
    let now = sandbox.clock.now().as_second();
    let issued = if spoiled == Some(Kind::Expired) { now - 3600 } else { now };
    let unless = |kind: Kind, value: &str, other: &str| if spoiled == Some(kind) { other.to_owned() } else { value.to_owned() };
    let mut claims = json!({
        "iss": unless(Kind::WrongIss, &grant.asked.realm.issuer(sandbox), "https://login.invalid"),
        "aud": unless(Kind::WrongAud, grant.asked.realm.client(), "another-client"),
        "sub": subject(grant),
        "nonce": unless(Kind::WrongNonce, &grant.asked.nonce, "another-nonce"),
        "acr": unless(Kind::LowAcr, grant.asked.acr, LEVELS[0]),
        "auth_time": grant.at,
        "iat": issued,
        "exp": issued + TOKEN_LIFE,
        "jti": random_text(16)?,
    });
    if let Value::Object(claims) = &mut claims {
        match grant.asked.realm {
            Realm::People => sandbox.people.by_id(&grant.person).into_iter().for_each(|person| optional(claims, person)),
            Realm::Staff => staff::coaches().iter().filter(|coach| coach.id == grant.person).for_each(|coach| {
                claims.insert("name".to_owned(), coach.name.as_str().into());
                claims.insert("email".to_owned(), coach.email.as_str().into());
            }),
        }
        if spoiled == Some(Kind::Represents) {
            claims.insert("represents".to_owned(), json!({ "sub": "somebody-else", "sub_id_type": "urn:nl-eid-gdi:1.0:id:BSN" }));
        }
    }
    Ok(claims)
}

/// The BSN, and the claims that not everybody has.
fn optional(claims: &mut Map<String, Value>, person: &Person) {
    let login = &person.login;
    claims.insert("bsn".to_owned(), login.bsn.as_str().into());
    let texts = [
        ("given_name", &login.given_name),
        ("family_name_prefix", &login.family_name_prefix),
        ("family_name", &login.family_name),
        ("birthdate", &login.birthdate),
        ("email", &login.email),
    ];
    for (name, value) in texts {
        if let Some(value) = value {
            claims.insert(name.to_owned(), value.as_str().into());
        }
    }
    if let Some(verified) = login.email_verified {
        claims.insert("email_verified".to_owned(), verified.into());
    }
}

/// Pairwise: the same person has another subject at a client with another redirect URI.
fn subject(grant: &Grant) -> String {
    sha256_text(&format!("pairwise|{}|{}", super::origin(&grant.asked.redirect_uri).unwrap_or_default(), grant.person))
}

/// The token with the signature of other claims: well-formed, but wrong.
fn with_other_signature(token: &str) -> String {
    let (signed, signature) = token.rsplit_once('.').unwrap_or((token, ""));
    let turned: String = signature.chars().rev().collect();
    format!("{signed}.{turned}")
}
