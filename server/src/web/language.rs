//! Choosing a language: the address decides; cookie and `Accept-Language` only choose where an address without one goes.

use super::{
    AppState, cookies,
    current::{Found, PathLang, find},
    errors,
    headers::RequestInfo,
    limits,
    names::{Lang, Page},
    page_routes::{finish, page_request, see_other},
    pages::{self, PageRequest},
    sharing::form::Form,
};
use axum::{
    body::{Body, Bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};

/// The language a reader without a language in the address gets: the cookie's, else the browser's, else Dutch.
pub fn preferred(headers: &HeaderMap) -> Lang {
    if let Some(lang) = cookies::read(headers, cookies::LANGUAGE).and_then(Lang::from_code) {
        return lang;
    }
    headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).map_or(Lang::Nl, Lang::from_accept_language)
}

/// The reader's language for any address, known or not.
pub fn of_reader(path: &str, headers: &HeaderMap) -> Lang {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    Lang::from_code(first).unwrap_or_else(|| preferred(headers))
}

/// `GET /`.
pub async fn root(headers: HeaderMap) -> Response {
    see_nearest(&format!("/{}", preferred(&headers).code()))
}

/// `GET /join`: as somebody types it from another screen.
pub async fn join_by_words(headers: HeaderMap) -> Response {
    see_nearest(&super::names::Page::Join(None).href(preferred(&headers)))
}

/// `GET /join/{code}`: the address of a QR code has no language; the phone that reads it does.
pub async fn join(headers: HeaderMap, axum::extract::Path(code): axum::extract::Path<String>) -> Response {
    let page = super::names::Page::from_path(&format!("join/{code}")).unwrap_or(super::names::Page::Join(None));
    see_nearest(&page.href(preferred(&headers)))
}

/// A language we do not have: 302 to the nearest we have, same page. What is no language at all is a 404.
pub async fn to_nearest(state: &AppState, parts: &Parts, code: &str) -> Response {
    let lang = Lang::nearest(code).unwrap_or_else(|| preferred(&parts.headers));
    match rest_after_language(parts.uri.path()) {
        Some(rest) if is_tag(code) => see_nearest(&format!("/{}{rest}", lang.code())),
        _ => pages::outside(state, lang, StatusCode::NOT_FOUND, parts.extensions.get::<RequestInfo>().cloned()).await,
    }
}

/// `POST /{lang}/two-languages`: the second language to read, or none; back to the page.
pub async fn two(PathLang(lang): PathLang, body: Bytes) -> Response {
    let form = Form::read(&body);
    let page = form.one("page").and_then(Page::from_path).unwrap_or(Page::Welcome);
    let mut response = see_other(&page.href(lang));
    match form.one("with").and_then(Lang::from_code).filter(|second| *second != lang) {
        Some(second) => cookies::set(response.headers_mut(), cookies::SECOND, second.code()),
        None => cookies::clear(response.headers_mut(), cookies::SECOND),
    }
    response
}

/// `POST /{lang}/language?page=…`: the list of languages for somebody who has typed something: each choice carries it along.
pub async fn keep(State(state): State<AppState>, PathLang(lang): PathLang, request: Request) -> Response {
    let session = match find(&state, request.headers()).await {
        Ok(Found::SignedIn(session)) => Some(*session),
        Ok(Found::Ended | Found::Nobody) => None,
        Err(status) => return errors::plain(status),
    };
    let (parts, body) = request.into_parts();
    let Ok(body) = axum::body::to_bytes(body, limits::BODY).await else { return errors::plain(StatusCode::PAYLOAD_TOO_LARGE) };
    let kept = Form::read(&body).typed();
    let mut request = Request::from_parts(parts, Body::empty());
    *request.method_mut() = Method::GET;
    let asked = PageRequest { kept, ..page_request(lang, Page::Language, session, request) };
    let mut response = pages::page_response(&state, asked).await;
    // It holds what somebody typed: never kept anywhere, never compressed together with it
    finish(&mut response, true, false);
    response
}

/// Everything without a route: a slash too many is taken off, the rest is a 404 in the reader's language.
pub async fn fallback(State(state): State<AppState>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let path = parts.uri.path();
    let code = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    if let Some(shorter) = path.strip_suffix('/')
        && rest_after_language(shorter).is_some()
        && (is_tag(code))
    {
        return (StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, shorter.to_owned())]).into_response();
    }
    if Lang::from_code(code).is_none_or(|lang| lang.code() != code) && is_tag(code) {
        return to_nearest(&state, &parts, code).await;
    }
    pages::outside(&state, of_reader(path, &parts.headers), StatusCode::NOT_FOUND, parts.extensions.get::<RequestInfo>().cloned()).await
}

fn see_nearest(location: &str) -> Response {
    let mut response = (StatusCode::FOUND, [(header::LOCATION, location.to_owned())]).into_response();
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language"));
    response
}

/// Does this look like a language tag (BCP 47: two or three letters, perhaps subtags)?
fn is_tag(code: &str) -> bool {
    let mut parts = code.split('-');
    let primary = parts.next().unwrap_or_default();
    let fine = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    matches!(primary.len(), 2 | 3) && primary.bytes().all(|b| b.is_ascii_alphabetic()) && code.len() <= 35 && parts.all(fine)
}

/// What follows the language, when every part of it is plain: `/plan`, `/appointments/abc`, or nothing. Never `//host`.
fn rest_after_language(path: &str) -> Option<String> {
    let (_, rest) = match path.strip_prefix('/')?.split_once('/') {
        Some((code, rest)) => (code, format!("/{rest}")),
        None => (path, String::new()),
    };
    let plain = |part: &str| {
        !part.is_empty()
            && part != "."
            && part != ".."
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
    };
    (rest.is_empty() || rest.split('/').skip(1).all(plain)).then_some(rest)
}
