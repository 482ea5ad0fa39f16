//! From a request to the HTML of a page: the one place where a page's context is filled.

use super::{
    AppState,
    headers::RequestInfo,
    names::{Lang, Notice, Page},
};
use crate::session::CurrentSession;
use app::{
    calendar,
    context::{Look, PageContext, SessionInfo},
    render,
};
use axum::{
    body::Body,
    extract::Request,
    http::{StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use dossier::case::Phase;
use std::sync::Arc;

/// A page that was asked for by somebody who may see it.
pub struct PageRequest {
    /// Language.
    pub lang: Lang,
    /// Page.
    pub page: Page,
    /// Page to go back to, from the closed list.
    pub back: Page,
    /// Part of the timeline, from the closed list.
    pub filter: Option<Phase>,
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
pub async fn page_response(state: &AppState, asked: PageRequest) -> Response {
    let (ctx, request) = context(state, asked).await;
    let missing = is_missing(&ctx);
    let mut response = render::respond(ctx, request).await;
    if missing {
        *response.status_mut() = StatusCode::NOT_FOUND;
    }
    response
}

/// The HTML of one section.
pub async fn section_response(state: &AppState, asked: PageRequest, name: &str) -> Response {
    let (lang, info) = (asked.lang, asked.info.clone());
    let (ctx, _) = context(state, asked).await;
    match render::fragment(&ctx, name) {
        Some(html) => Html(html).into_response(),
        None => outside(state, lang, StatusCode::NOT_FOUND, info).await,
    }
}

/// One appointment as a calendar file.
pub async fn calendar_response(state: &AppState, asked: PageRequest) -> Response {
    let (lang, info) = (asked.lang, asked.info.clone());
    let (ctx, _) = context(state, asked).await;
    let Page::Appointment(handle) = &ctx.page else { return outside(state, lang, StatusCode::NOT_FOUND, info).await };
    let appointments = ctx.dossier.as_ref().and_then(|dossier| dossier.appointments.value());
    let found = appointments.and_then(|all| all.iter().find(|fact| fact.value.handle == *handle));
    match found {
        Some(fact) if calendar::offered(&fact.value, ctx.now) => {
            let disposition = format!("attachment; filename=\"{}\"", calendar::FILE_NAME);
            let headers = [(header::CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, disposition)];
            (headers, calendar::file(&fact.value, ctx.lang, ctx.now)).into_response()
        }
        _ => outside(state, lang, StatusCode::NOT_FOUND, info).await,
    }
}

/// The friendly page for what is not there (404) or went wrong (5xx).
pub async fn outside(state: &AppState, lang: Lang, status: StatusCode, info: Option<RequestInfo>) -> Response {
    let page = if status == StatusCode::NOT_FOUND { Page::NotFound } else { Page::Failed };
    // A request of our own making: nothing of the failed one is kept but its language and id
    let request = Request::builder().uri(page.href(lang)).body(Body::empty()).unwrap_or_default();
    let asked = PageRequest { lang, page, back: Page::Welcome, filter: None, notice: None, session: None, info, request };
    let (ctx, request) = context(state, asked).await;
    render::respond_outside(ctx, status, request).await
}

async fn context(state: &AppState, asked: PageRequest) -> (Arc<PageContext>, Request) {
    let case = match &asked.session {
        // Pages for everybody are made without asking a source, also for somebody who is signed in
        Some(session) if asked.page.needs_session() => Some(state.pages.case(state, session).await),
        _ => None,
    };
    let (dossier, look) = case.map_or((None, Look::default()), |case| (Some(case.dossier), case.look));
    let info = asked.info.unwrap_or_else(|| RequestInfo { id: String::new(), nonce: String::new() });
    let session = asked.session.as_ref().map(|session| {
        let (idle_seconds, absolute_seconds) = state.sessions.seconds_left(session);
        SessionInfo { idle_seconds, absolute_seconds }
    });
    let ctx = PageContext {
        lang: asked.lang,
        page: asked.page,
        back: asked.back,
        tenant: state.pages.tenant.clone(),
        session,
        dossier,
        look,
        filter: asked.filter,
        notice: asked.notice,
        assets: state.pages.assets.clone(),
        nonce: info.nonce,
        request_id: info.id,
        now: state.clock.now(),
        sandbox: state.settings.sandbox,
    };
    (Arc::new(ctx), asked.request)
}

/// A page of one appointment or message whose handle is not of this session: 404 with the page's own calm words (IDOR-1).
fn is_missing(ctx: &PageContext) -> bool {
    let Some(dossier) = &ctx.dossier else { return false };
    match &ctx.page {
        Page::Appointment(handle) => dossier.appointments.value().is_some_and(|all| !all.iter().any(|fact| fact.value.handle == *handle)),
        Page::Message(id) => dossier.messages.value().is_some_and(|all| !all.iter().any(|fact| fact.value.id == *id)),
        _ => false,
    }
}
