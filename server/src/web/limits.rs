//! Limits of one request (security.md 13), and what happens when a handler panics: one 500, never the process.

use super::{AppState, errors, headers::RequestInfo, language, pages};
use axum::{
    extract::{Request, State},
    http::{HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::Response,
};
use std::time::Duration;

/// Headers, bytes.
pub const HEADERS: usize = 16 * 1024;
/// Body, bytes.
pub const BODY: usize = 64 * 1024;
/// A whole request.
pub const REQUEST: Duration = Duration::from_secs(10);

/// Refuses headers that are too large and methods we do not have (TRACE among them).
pub async fn head_and_methods(request: Request, next: Next) -> Response {
    let line = request.method().as_str().len() + request.uri().path_and_query().map_or(0, |target| target.as_str().len());
    let size: usize = request.headers().iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
    if size + line > HEADERS {
        return errors::plain(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE);
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD | Method::POST) {
        let mut response = errors::plain(StatusCode::METHOD_NOT_ALLOWED);
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD, POST"));
        return response;
    }
    next.run(request).await
}

/// Runs the rest in its own task: a panic ends that task only, and too long a request gets an answer.
pub async fn time_and_panics(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let lang = language::of_reader(request.uri().path(), request.headers());
    let info = request.extensions().get::<RequestInfo>().cloned();
    let mut task = tokio::spawn(next.run(request));
    let status = match tokio::time::timeout(REQUEST, &mut task).await {
        Ok(Ok(response)) => return response,
        Ok(Err(_)) => {
            tracing::error!(event = "panic", request = info.as_ref().map(|info| info.id.as_str()), "a handler panicked");
            StatusCode::INTERNAL_SERVER_ERROR
        }
        Err(_) => {
            task.abort();
            StatusCode::SERVICE_UNAVAILABLE
        }
    };
    let mut response = pages::outside(&state, lang, status, info).await;
    if status == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
    }
    response
}
