//! From a request to the HTML of a page: the one place that knows how pages are loaded and rendered.

use super::{
    AppState,
    headers::RequestInfo,
    names::{Lang, Notice, Page},
};
use crate::session::CurrentSession;
use axum::{
    extract::Request,
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};

/// What pages are loaded from.
#[derive(Default)]
pub struct Loader {}

/// A page that was asked for by somebody who may see it.
pub struct PageRequest {
    /// Language.
    pub lang: Lang,
    /// Page.
    pub page: Page,
    /// Page to go back to, from the closed list.
    pub back: Page,
    /// One calm sentence.
    pub notice: Option<Notice>,
    /// The session; always there when the page needs one.
    pub session: Option<CurrentSession>,
    /// Id and nonce.
    pub info: Option<RequestInfo>,
    /// The request itself.
    pub request: Request,
}

/// The page a sign-in may return to: one without a handle, behind sign-in.
pub fn return_page(page: &Page) -> Page {
    match page {
        Page::Appointment(_) => Page::Appointments,
        Page::Message(_) => Page::Messages,
        page if page.needs_session() && page.slug() != "still-there" => page.clone(),
        _ => Page::Start,
    }
}

/// The whole page.
pub async fn page_response(_state: &AppState, asked: PageRequest) -> Response {
    html(asked.lang, asked.page.slug(), asked.notice.map(Notice::slug).unwrap_or_default())
}

/// The HTML of one section.
pub async fn section_response(state: &AppState, asked: PageRequest, _name: &str) -> Response {
    outside(state, asked.lang, StatusCode::NOT_FOUND, asked.info).await
}

/// One appointment as a calendar file.
pub async fn calendar_response(state: &AppState, asked: PageRequest) -> Response {
    outside(state, asked.lang, StatusCode::NOT_FOUND, asked.info).await
}

/// The friendly page for what is not there (404) or went wrong (5xx).
pub async fn outside(_state: &AppState, lang: Lang, status: StatusCode, info: Option<RequestInfo>) -> Response {
    let id = info.map(|info| info.id).unwrap_or_default();
    (status, html(lang, if status == StatusCode::NOT_FOUND { "not-found" } else { "failed" }, &id)).into_response()
}

fn html(lang: Lang, title: &str, line: &str) -> Response {
    let (code, dir) = (lang.code(), lang.direction().attribute());
    Html(format!("<!DOCTYPE html><html lang=\"{code}\" dir=\"{dir}\"><head><title>{title}</title></head><body><p>{line}</p></body></html>"))
        .into_response()
}
