//! Answers that say no. They name nothing but the request.

use super::{AppState, headers::RequestInfo, language, pages};
use axum::{
    extract::Request,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

/// A refusal nobody meets in a browser that behaves: one line of text.
pub fn plain(status: StatusCode) -> Response {
    let reason = status.canonical_reason().unwrap_or("Error");
    (status, [(header::CONTENT_TYPE, "text/plain; charset=utf-8")], format!("{reason}\n")).into_response()
}

/// The friendly page for 404 and 5xx, in the reader's language. Keeps nothing of the request but its language and id.
pub fn page<'a>(state: &'a AppState, request: &Request, status: StatusCode) -> impl Future<Output = Response> + Send + use<'a> {
    let info = request.extensions().get::<RequestInfo>().cloned();
    let lang = language::of_reader(request.uri().path(), request.headers());
    pages::outside(state, lang, status, info)
}
