//! Small answers for machines.

use super::AppState;
use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use jiff::SignedDuration;

const TEXT: (header::HeaderName, &str) = (header::CONTENT_TYPE, "text/plain; charset=utf-8");
const HOUR: (header::HeaderName, &str) = (header::CACHE_CONTROL, "public, max-age=3600");

/// `GET /healthz`: alive, and nothing else.
pub async fn health() -> Response {
    ([TEXT, (header::CACHE_CONTROL, "no-store")], "ok\n").into_response()
}

/// `GET /robots.txt`: nothing here is for search engines.
pub async fn robots() -> Response {
    ([TEXT, HOUR], "User-agent: *\nDisallow: /\n").into_response()
}

/// `GET /.well-known/security.txt` (RFC 9116): the gemeente's desk, renewed as long as the server runs.
pub async fn security_txt(State(state): State<AppState>) -> Response {
    let origin = state.settings.origin.as_str();
    let expires = state.clock.now().saturating_add(SignedDuration::from_hours(24 * 90)).unwrap_or(jiff::Timestamp::MAX);
    let text = format!(
        "Contact: mailto:{}\nExpires: {}\nPreferred-Languages: nl, en\nCanonical: {origin}/.well-known/security.txt\n",
        state.settings.tenant.privacy_email,
        expires.strftime("%Y-%m-%dT%H:%M:%SZ"),
    );
    ([TEXT, HOUR], text).into_response()
}
