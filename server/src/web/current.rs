//! Who asks, and in which language: what handlers take from a request.

use super::{AppState, cookies, cross_site::From, errors, language, names::Lang};
use crate::session::{CurrentSession, Lookup, SplitKey};
use axum::{
    extract::{FromRequestParts, Path},
    http::{HeaderMap, StatusCode, request::Parts},
    response::Response,
};

/// What the session cookie stands for.
pub enum Found {
    /// No session cookie.
    Nobody,
    /// A session cookie whose session is over.
    Ended,
    /// Signed in.
    SignedIn(Box<CurrentSession>),
}

impl Found {
    /// The session, when there is one.
    pub fn session(self) -> Option<CurrentSession> {
        match self {
            Found::SignedIn(session) => Some(*session),
            Found::Nobody | Found::Ended => None,
        }
    }
}

/// The key in the session cookie.
pub fn session_key(headers: &HeaderMap) -> Option<SplitKey> {
    cookies::read(headers, cookies::SESSION).and_then(SplitKey::from_cookie)
}

/// The key in the cookie of a sign-in under way.
pub fn sign_in_key(headers: &HeaderMap) -> Option<SplitKey> {
    cookies::read(headers, cookies::SIGN_IN).and_then(SplitKey::from_cookie)
}

/// Looks the session up. A request of another site has none: no signed-in HTML is made for it.
pub async fn find(state: &AppState, headers: &HeaderMap) -> Result<Found, StatusCode> {
    if From::read(headers) == From::Elsewhere {
        return Ok(Found::Nobody);
    }
    let Some(key) = session_key(headers) else { return Ok(Found::Nobody) };
    match state.sessions.look_up(&key).await {
        Ok(Lookup::Alive(session)) => Ok(Found::SignedIn(session)),
        Ok(Lookup::Ended) => Ok(Found::Ended),
        Err(error) => {
            tracing::error!(event = "store-failed", %error, "session");
            Err(StatusCode::SERVICE_UNAVAILABLE)
        }
    }
}

impl FromRequestParts<AppState> for Found {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Found, Response> {
        find(state, &parts.headers).await.map_err(errors::plain)
    }
}

/// The language in the address. Anything else goes to the nearest language we have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PathLang(pub Lang);

impl FromRequestParts<AppState> for PathLang {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<PathLang, Response> {
        let Path(params) =
            Path::<Vec<(String, String)>>::from_request_parts(parts, state).await.map_err(|_| errors::plain(StatusCode::BAD_REQUEST))?;
        let code = params.iter().find(|(name, _)| name == "lang").map(|(_, code)| code.as_str()).unwrap_or_default();
        match Lang::from_code(code) {
            Some(lang) if lang.code() == code => Ok(PathLang(lang)),
            _ => Err(language::to_nearest(state, parts, code).await),
        }
    }
}
