//! The authorization endpoint: checks the request, shows the people, sends the answer back.

use super::token::Grant;
use super::{LEVELS, Realm, page, redirect, staff};
use crate::clock::random_text;
use crate::reply::{Call, field};
use crate::state::Sandbox;
use axum::http::StatusCode;
use axum::response::Response;

/// A checked request that waits for a choice.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Where the answer goes.
    pub redirect_uri: String,
    /// Given back as it came.
    pub state: String,
    /// Goes into the ID token.
    pub nonce: String,
    /// PKCE challenge, S256.
    pub challenge: String,
    /// Level of assurance that is given.
    pub acr: &'static str,
    /// The provider that was asked.
    pub realm: Realm,
}

/// `GET /authorize`.
pub fn ask(sandbox: &Sandbox, realm: Realm, call: &Call) -> Response {
    let refuse = |text: &str| page::message(StatusCode::BAD_REQUEST, "Dit verzoek klopt niet", text);
    if call.param("client_id") != Some(realm.client()) {
        return refuse("client_id is niet geregistreerd.");
    }
    let Some(back) = call.param("redirect_uri").filter(|uri| sandbox.provider.redirect_uris.iter().any(|known| known == uri)) else {
        return refuse("redirect_uri is niet geregistreerd (SANDBOX_REDIRECT_URIS).");
    };
    match checked(call, realm, back) {
        Ok(asked) => match random_text(16) {
            Ok(id) => {
                sandbox.provider.requests.lock().insert(id.clone(), asked);
                page::choose(sandbox, realm, &id)
            }
            Err(error) => page::message(StatusCode::INTERNAL_SERVER_ERROR, "Fout", &error.to_string()),
        },
        Err((error, why)) => {
            let state = call.param("state").unwrap_or_default();
            redirect(back, &[("error", error), ("error_description", why), ("state", state), ("iss", &realm.issuer(sandbox))])
        }
    }
}

/// The checks whose failure is told to the client.
fn checked(call: &Call, realm: Realm, back: &str) -> Result<Asked, (&'static str, &'static str)> {
    let invalid = |why| ("invalid_request", why);
    if call.param("response_type") != Some("code") {
        return Err(("unsupported_response_type", "response_type must be code"));
    }
    if !call.param("scope").unwrap_or_default().split(' ').any(|scope| scope == "openid") {
        return Err(("invalid_scope", "scope must hold openid"));
    }
    if call.param("code_challenge_method") != Some("S256") {
        return Err(invalid("code_challenge_method must be S256"));
    }
    let challenge = call.param("code_challenge").filter(|text| text.len() == 43).ok_or(invalid("code_challenge is missing"))?;
    let random = |name: &str| call.param(name).filter(|text| text.len() >= 22);
    let state = random("state").ok_or(invalid("state must hold at least 128 random bits"))?;
    let nonce = random("nonce").ok_or(invalid("nonce must hold at least 128 random bits"))?;
    if call.param("prompt") == Some("none") {
        return Err(("login_required", "somebody must choose a person"));
    }
    let acr = match call.param("acr_values") {
        None => LEVELS[1],
        Some(wanted) => wanted
            .split(' ')
            .find_map(|level| LEVELS.into_iter().find(|known| *known == level))
            .ok_or(("unmet_authentication_requirements", "none of acr_values is supported"))?,
    };
    let owned = str::to_owned;
    Ok(Asked { redirect_uri: owned(back), state: owned(state), nonce: owned(nonce), challenge: owned(challenge), acr, realm })
}

/// `POST /authorize`: a person was chosen, or *Annuleren*.
pub fn chosen(sandbox: &Sandbox, call: &Call) -> Response {
    let form = call.form();
    let asked = field(&form, "request").and_then(|id| sandbox.provider.requests.lock().remove(id));
    let Some(asked) = asked else {
        return page::message(StatusCode::BAD_REQUEST, "Deze pagina is verlopen", "Ga terug naar de app en log opnieuw in.");
    };
    let issuer = &asked.realm.issuer(sandbox);
    if field(&form, "cancel").is_some() {
        let why = "the person cancelled";
        return redirect(
            &asked.redirect_uri,
            &[("error", "access_denied"), ("error_description", why), ("state", &asked.state), ("iss", issuer)],
        );
    }
    let known = |id: &&str| match asked.realm {
        Realm::People => sandbox.people.by_id(id).is_some(),
        Realm::Staff => staff::coaches().iter().any(|coach| coach.id == **id),
    };
    let Some(person) = field(&form, "person").filter(known).map(str::to_owned) else {
        return page::message(StatusCode::BAD_REQUEST, "Onbekende persoon", "Ga terug en kies een persoon uit de lijst.");
    };
    let Ok(code) = random_text(24) else {
        return page::message(StatusCode::INTERNAL_SERVER_ERROR, "Fout", "Er is geen code te maken.");
    };
    let back = asked.redirect_uri.clone();
    let state = asked.state.clone();
    let grant = Grant { person, at: sandbox.clock.now().as_second(), asked };
    sandbox.provider.codes.lock().insert(code.clone(), grant);
    redirect(&back, &[("code", &code), ("state", &state), ("iss", issuer)])
}
