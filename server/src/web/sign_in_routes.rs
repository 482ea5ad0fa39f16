//! Sign in, come back, extend, sign out: the only handlers that set cookies.

use super::{
    AppState, cookies,
    current::{Found, PathLang, find, session_key, sign_in_key},
    errors, go_on, language,
    names::{Lang, Notice, Page},
    page_routes::{see_other, to_welcome},
    pages,
};
use crate::{
    session::{Lookup, SplitKey},
    sign_in::{Refusal, ReturnTo, Told, strict},
};
use axum::{
    body::Bytes,
    extract::{RawQuery, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode},
    response::{IntoResponse, Response},
};
use std::collections::BTreeMap;

/// `POST /{lang}/sign-in`: to the provider. The form may name the page to come back to.
pub async fn sign_in(State(state): State<AppState>, PathLang(lang): PathLang, body: Bytes) -> Response {
    let to = ReturnTo { lang, page: page_of(&form(&body)) };
    match state.sign_in.start(&to).await {
        Ok(started) => {
            let mut response = see_other(&started.location);
            cookies::set(response.headers_mut(), cookies::SIGN_IN, &started.key.to_cookie());
            cookies::set(response.headers_mut(), cookies::LANGUAGE, lang.code());
            response
        }
        Err(refusal) => refused(lang, Some(&to.page), refusal),
    }
}

/// `GET /sign-in/callback`: back from the provider. Answers with a small page, because the signed-in page itself is only
/// made for our own site.
pub async fn callback(State(state): State<AppState>, RawQuery(query): RawQuery, headers: HeaderMap) -> Response {
    let transaction = sign_in_key(&headers);
    let finished = state.sign_in.finish(query.as_deref(), transaction.as_ref(), session_key(&headers).as_ref()).await;
    let lang = finished.to.as_ref().map_or_else(|| language::preferred(&headers), |to| to.lang);
    let page = finished.to.map(|to| to.page);
    let mut response = match finished.result {
        Ok(key) => {
            let mut response = go_on::page(lang, &page.unwrap_or(Page::Start).href(lang));
            cookies::set(response.headers_mut(), cookies::SESSION, &key.to_cookie());
            response
        }
        Err(refusal) => refused(lang, page.as_ref(), refusal),
    };
    cookies::clear(response.headers_mut(), cookies::SIGN_IN);
    response
}

/// The same calm answer for every failure; nothing of the provider comes back.
fn refused(lang: Lang, page: Option<&Page>, refusal: Refusal) -> Response {
    let notice = match refusal.told() {
        Told::Cancelled => Notice::SignInCancelled,
        Told::Failed => Notice::SignInFailed,
        Told::Unavailable => Notice::SignInUnavailable,
    };
    let back = page.filter(|page| **page != Page::Start).map(|page| format!("&page={}", page.slug())).unwrap_or_default();
    see_other(&format!("/{}?notice={}{back}", lang.code(), notice.slug()))
}

/// `POST /{lang}/extend`: the person is still there.
pub async fn extend(State(state): State<AppState>, PathLang(lang): PathLang, headers: HeaderMap, body: Bytes) -> Response {
    let page = page_of(&form(&body));
    let mut session = match find(&state, &headers).await {
        Ok(Found::SignedIn(session)) => session,
        Ok(Found::Ended) => return to_welcome(lang, &page, true),
        Ok(Found::Nobody) => return to_welcome(lang, &page, false),
        Err(status) => return errors::plain(status),
    };
    match state.sessions.touch(&session).await {
        Ok(Some(idle_end)) if wants_seconds(&headers) => {
            session.idle_end = idle_end;
            let (left, _) = state.sessions.seconds_left(&session);
            ([(http::header::CONTENT_TYPE, "text/plain; charset=utf-8")], left.to_string()).into_response()
        }
        Ok(Some(_)) => see_other(&format!("{}?notice={}", page.href(lang), Notice::Extended.slug())),
        Ok(None) => to_welcome(lang, &page, true),
        Err(error) => {
            tracing::error!(event = "store-failed", %error, "session");
            errors::plain(StatusCode::SERVICE_UNAVAILABLE)
        }
    }
}

/// The timer of the page asks in the background how long it goes on; a form gets the page again.
fn wants_seconds(headers: &HeaderMap) -> bool {
    headers.get(http::header::ACCEPT).is_some_and(|accept| accept == "text/plain")
}

/// `POST /{lang}/sign-out`: session, key and cookie go, then the provider's own session.
pub async fn sign_out(State(state): State<AppState>, PathLang(lang): PathLang, headers: HeaderMap) -> Response {
    let key = session_key(&headers);
    let provider_session = provider_session(&state, key.as_ref()).await;
    if let Err(error) = state.sessions.end(key.as_ref(), sign_in_key(&headers).as_ref()).await {
        // Never claim to be signed out while the row may still be there
        tracing::error!(event = "store-failed", %error, "sign-out");
        return pages::outside(&state, lang, StatusCode::SERVICE_UNAVAILABLE, None).await;
    }
    tracing::info!(event = "sign-out", "security");
    let after = format!("{}/signed-out", state.settings.origin.as_str());
    let location = match key {
        Some(_) => state.sign_in.end_session_address(&after, lang.code(), provider_session.as_deref()).await,
        None => None,
    };
    let mut response = see_other(&location.unwrap_or_else(|| Page::SignedOut.href(lang)));
    cookies::clear(response.headers_mut(), cookies::SESSION);
    cookies::clear(response.headers_mut(), cookies::SIGN_IN);
    response
        .headers_mut()
        .insert(HeaderName::from_static("clear-site-data"), HeaderValue::from_static("\"cache\", \"cookies\", \"storage\""));
    response
}

async fn provider_session(state: &AppState, key: Option<&SplitKey>) -> Option<String> {
    match state.sessions.look_up(key?).await {
        Ok(Lookup::Alive(session)) => session.person.provider_session.clone(),
        _ => None,
    }
}

/// `GET /signed-out`: back from the provider's sign-out; `state` is one of four words.
pub async fn signed_out_at_provider(RawQuery(query): RawQuery, headers: HeaderMap) -> Response {
    let query = query.as_deref().and_then(strict::parameters).unwrap_or_default();
    let lang = query.get("state").and_then(|code| Lang::from_code(code)).unwrap_or_else(|| language::preferred(&headers));
    see_other(&Page::SignedOut.href(lang))
}

/// A form body; one that cannot be read is empty.
fn form(body: &Bytes) -> BTreeMap<String, String> {
    std::str::from_utf8(body).ok().and_then(strict::parameters).unwrap_or_default()
}

/// The page a form names, from the closed list.
fn page_of(form: &BTreeMap<String, String>) -> Page {
    form.get("page").and_then(|path| Page::from_path(path)).map_or(Page::Start, |page| pages::return_page(&page))
}
