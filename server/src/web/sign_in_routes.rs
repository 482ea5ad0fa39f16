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
    sign_in::{Refusal, ReturnTo, SignIn, Told, strict},
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
    begin(&state.sign_in, &to).await
}

/// `POST /{lang}/coach/sign-in`: to the gemeente's own provider.
pub async fn coach_sign_in(State(state): State<AppState>, PathLang(lang): PathLang, body: Bytes) -> Response {
    let Some(provider) = &state.coach_sign_in else { return see_other(&Page::Coach.href(lang)) };
    let page =
        form(&body).get("page").and_then(|path| Page::from_path(path)).filter(|page| matches!(page, Page::Join(_))).unwrap_or(Page::Coach);
    begin(provider, &ReturnTo { lang, page }).await
}

async fn begin(provider: &SignIn, to: &ReturnTo) -> Response {
    let lang = to.lang;
    match provider.start(to).await {
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
    come_back(&state, &state.sign_in, query, &headers).await
}

/// `GET /coach/sign-in/callback`: the same, from the gemeente's own provider.
pub async fn coach_callback(State(state): State<AppState>, RawQuery(query): RawQuery, headers: HeaderMap) -> Response {
    match &state.coach_sign_in {
        Some(provider) => come_back(&state, provider, query, &headers).await,
        None => errors::plain(StatusCode::NOT_FOUND),
    }
}

async fn come_back(state: &AppState, provider: &SignIn, query: Option<String>, headers: &HeaderMap) -> Response {
    let transaction = sign_in_key(headers);
    let old = session_key(headers);
    let finished = provider.finish(query.as_deref(), transaction.as_ref(), old.as_ref()).await;
    let lang = finished.to.as_ref().map_or_else(|| language::preferred(headers), |to| to.lang);
    let page = finished.to.map(|to| to.page);
    let mut response = match finished.result {
        Ok(key) => {
            // The session that was here before is gone, and so is a table that belonged to it
            end_tables(state, old.as_ref()).await;
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
    let (provider, provider_session) = provider_of(&state, key.as_ref()).await;
    end_tables(&state, key.as_ref()).await;
    if let Err(error) = state.sessions.end(key.as_ref(), sign_in_key(&headers).as_ref()).await {
        // Never claim to be signed out while the row may still be there
        tracing::error!(event = "store-failed", %error, "sign-out");
        return pages::outside(&state, lang, StatusCode::SERVICE_UNAVAILABLE, None).await;
    }
    tracing::info!(event = "sign-out", "security");
    let after = format!("{}/signed-out", state.settings.origin.as_str());
    let location = match key {
        Some(_) => provider.end_session_address(&after, lang.code(), provider_session.as_deref()).await,
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

/// Where this session signed in, and what that provider calls it.
async fn provider_of<'s>(state: &'s AppState, key: Option<&SplitKey>) -> (&'s SignIn, Option<String>) {
    let found = match key {
        Some(key) => state.sessions.look_up(key).await.ok(),
        None => None,
    };
    let Some(Lookup::Alive(session)) = found else { return (&state.sign_in, None) };
    let provider = if session.coach().is_some() { state.coach_sign_in.as_ref().unwrap_or(&state.sign_in) } else { &state.sign_in };
    (provider, session.who.provider_session().map(str::to_owned))
}

/// A table ends with the session it belongs to, before the session does: no frame can come after.
async fn end_tables(state: &AppState, key: Option<&SplitKey>) {
    let Some(key) = key else { return };
    if let Err(error) = state.sharing.end_tables_of_session(key.row_id()).await {
        // Its streams end by themselves: without the session they are refused at the next look
        tracing::error!(event = "store-failed", %error, "sharing");
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
