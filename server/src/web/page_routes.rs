//! GET of pages: who may see which, what counts as activity, and where an ended session goes.

use super::{
    AppState,
    compression::KeepPlain,
    cross_site::From,
    current::{Found, PathLang, find},
    errors,
    headers::RequestInfo,
    language,
    names::{Lang, Notice, Page},
    pages::{self, PageRequest},
    sharing,
};
use crate::{session::CurrentSession, sign_in::strict};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use dossier::case::Phase;

/// GET of any page.
pub async fn page(State(state): State<AppState>, PathLang(lang): PathLang, request: Request) -> Response {
    let Some(page) = Page::from_path(path_after_language(request.uri().path())) else {
        return errors::page(&state, &request, StatusCode::NOT_FOUND).await;
    };
    let session = match admit(&state, lang, &page, request.headers()).await {
        Ok(session) => session,
        Err(response) => return *response,
    };
    if sharing::is_part(&page) {
        return sharing::show(&state, lang, page, session, request).await;
    }
    let private = session.is_some() || page.needs_session();
    let said = From::read(request.headers()) != From::Unsaid;
    let mut response = pages::page_response(&state, page_request(lang, page, session, request)).await;
    finish(&mut response, private, said);
    response
}

/// GET of the HTML of one section that came late.
pub async fn section(State(state): State<AppState>, PathLang(lang): PathLang, request: Request) -> Response {
    let parts = path_after_language(request.uri().path()).split_once("/section/");
    let Some((page, name)) = parts.and_then(|(page, name)| Some((Page::from_path(page)?, name.to_owned()))) else {
        return errors::page(&state, &request, StatusCode::NOT_FOUND).await;
    };
    // Not activity: a page that refreshes itself may not keep a session alive
    let Ok(Found::SignedIn(session)) = find(&state, request.headers()).await else { return errors::plain(StatusCode::UNAUTHORIZED) };
    if session.person().is_none() {
        return errors::plain(StatusCode::UNAUTHORIZED);
    }
    let said = From::read(request.headers()) != From::Unsaid;
    let mut response = pages::section_response(&state, page_request(lang, page, Some(*session), request), &name).await;
    finish(&mut response, true, said);
    response
}

/// GET of one appointment as a calendar file.
pub async fn calendar(State(state): State<AppState>, PathLang(lang): PathLang, request: Request) -> Response {
    let page = path_after_language(request.uri().path()).strip_suffix("/calendar.ics").and_then(Page::from_path);
    let Some(page @ Page::Appointment(_)) = page else { return errors::page(&state, &request, StatusCode::NOT_FOUND).await };
    let session = match admit(&state, lang, &page, request.headers()).await {
        Ok(session) => session,
        Err(response) => return *response,
    };
    let mut response = pages::calendar_response(&state, page_request(lang, page, session, request)).await;
    finish(&mut response, true, false);
    response
}

/// The session for a page, activity noted. Nobody on a page that needs somebody: to the welcome page, which keeps where to go.
async fn admit(state: &AppState, lang: Lang, page: &Page, headers: &HeaderMap) -> Result<Option<CurrentSession>, Box<Response>> {
    let found = find(state, headers).await.map_err(|status| Box::new(errors::plain(status)))?;
    match found {
        // A coach has no case here
        Found::SignedIn(session) if page.needs_session() && session.person().is_none() => Err(Box::new(see_other(&Page::Coach.href(lang)))),
        Found::SignedIn(mut session) if (page.needs_session() || session.coach().is_some()) && counts(page, headers) => {
            match state.sessions.touch(&session).await {
                Ok(Some(idle_end)) => {
                    session.idle_end = idle_end;
                    Ok(Some(*session))
                }
                Ok(None) => Err(Box::new(to_welcome(lang, page, true))),
                Err(error) => {
                    tracing::error!(event = "store-failed", %error, "session");
                    Err(Box::new(errors::plain(StatusCode::SERVICE_UNAVAILABLE)))
                }
            }
        }
        Found::SignedIn(session) => Ok(Some(*session)),
        Found::Ended if page.needs_session() => Err(Box::new(to_welcome(lang, page, true))),
        Found::Nobody if page.needs_session() => Err(Box::new(to_welcome(lang, page, false))),
        Found::Ended | Found::Nobody => Ok(None),
    }
}

/// Does this view count as activity? The page "are you still there?" comes by itself, and so do prefetches and, without
/// scripts, the page of a running table.
fn counts(page: &Page, headers: &HeaderMap) -> bool {
    let by_itself = headers.contains_key("sec-purpose") || headers.contains_key("purpose");
    let document = headers.get("sec-fetch-dest").is_none_or(|dest| dest == "document");
    !by_itself && document && !matches!(page, Page::StillThere | Page::Together | Page::Table)
}

/// To the welcome page; the next sign-in comes back to the same page in the same language.
pub fn to_welcome(lang: Lang, page: &Page, ended: bool) -> Response {
    let back = pages::return_page(page);
    let mut query = form_urlencoded::Serializer::new(String::new());
    if ended {
        query.append_pair("notice", Notice::SessionEnded.slug());
    }
    query.append_pair("page", back.slug());
    see_other(&format!("/{}?{}", lang.code(), query.finish()))
}

/// 303.
pub fn see_other(location: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, location.to_owned())]).into_response()
}

/// What stands after the language in a path.
pub fn path_after_language(path: &str) -> &str {
    path.trim_start_matches('/').split_once('/').map_or("", |(_, rest)| rest)
}

/// What a request asks of a page.
pub fn page_request(lang: Lang, page: Page, session: Option<CurrentSession>, request: Request) -> PageRequest {
    let query = request.uri().query().and_then(strict::parameters).unwrap_or_default();
    let info = request.extensions().get::<RequestInfo>().cloned();
    let back =
        query.get("page").and_then(|path| Page::from_path(path)).unwrap_or(if session.is_some() { Page::Start } else { Page::Welcome });
    let filter = query.get("phase").and_then(|slug| Phase::ALL.into_iter().find(|phase| phase.slug() == slug));
    PageRequest {
        lang,
        page,
        back,
        filter,
        notice: query.get("notice").and_then(|slug| Notice::from_slug(slug)),
        session,
        filled: None,
        kept: Vec::new(),
        info,
        request,
    }
}

/// How a page may be kept and packed.
pub fn finish(response: &mut Response, private: bool, said: bool) {
    let caching = if private { "no-store, private" } else { "no-cache, private" };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    if private && !said {
        response.extensions_mut().insert(KeepPlain);
    }
}

/// The reader's language of any request, for handlers without one in their address.
pub fn reader(request: &Request) -> Lang {
    language::of_reader(request.uri().path(), request.headers())
}
