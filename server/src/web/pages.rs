//! From a request to the HTML of a page: the one place where a page's context is filled.

use super::{
    AppState,
    headers::RequestInfo,
    names::{Lang, Notice, Page},
    sharing::{self, Filled},
};
use crate::session::CurrentSession;
use app::{
    calendar,
    context::{Look, PageContext, SessionInfo},
    language::Tap,
    render,
    together::Shared,
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
    /// What a page of looking together, helping or consenting shows, when it is one.
    pub filled: Option<Filled>,
    /// What was typed on the page one comes from.
    pub kept: Vec<(String, String)>,
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
        Page::Helping(_) => Page::HelpingList,
        Page::Join(_) => page.clone(),
        Page::Show(_) => Page::Start,
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
    let asked = PageRequest {
        lang,
        page,
        back: Page::Welcome,
        filter: None,
        notice: None,
        session: None,
        filled: None,
        kept: Vec::new(),
        info,
        request,
    };
    let (ctx, request) = context(state, asked).await;
    render::respond_outside(ctx, status, request).await
}

async fn context(state: &AppState, asked: PageRequest) -> (Arc<PageContext>, Request) {
    let PageRequest { lang, page, back, filter, notice, session, filled, kept, info, request } = asked;
    let filled = match filled {
        Some(filled) => filled,
        None => {
            // Pages for everybody are made without asking a source, also for somebody who is signed in
            let person = session.as_ref().filter(|_| page.wants_case()).and_then(|session| Some((session, session.person()?)));
            let case = match person {
                Some((session, person)) => Some(state.pages.case(state, session, person).await),
                None => None,
            };
            Filled { shared: Shared::Nothing, case: case.map(|case| (case.dossier, case.look)) }
        }
    };
    let mut ctx = context_of(state, lang, page, session.as_ref(), filled, info).await;
    if let Some(session) = session.as_ref().filter(|_| ctx.banner.is_some() && ctx.page != Page::Together) {
        sharing::together::seen_elsewhere(state, session).await;
    }
    (ctx.back, ctx.filter, ctx.notice, ctx.kept) = (back, filter, notice, kept);
    (Arc::new(ctx), request)
}

/// The context of a page from what it shows.
pub async fn context_of(
    state: &AppState,
    lang: Lang,
    page: Page,
    session: Option<&CurrentSession>,
    filled: Filled,
    info: Option<RequestInfo>,
) -> PageContext {
    let (dossier, look) = filled.case.map_or((None, Look::default()), |(dossier, look)| (Some(dossier), look));
    let info = info.unwrap_or_else(|| RequestInfo { id: String::new(), nonce: String::new(), second: None });
    let banner = match session {
        Some(session) => sharing::banner(state, session).await,
        None => None,
    };
    PageContext {
        lang,
        page,
        back: Page::Start,
        tenant: state.pages.tenant.clone(),
        session: session.map(|session| {
            let (idle_seconds, absolute_seconds) = state.sessions.seconds_left(session);
            SessionInfo { idle_seconds, absolute_seconds }
        }),
        dossier,
        look,
        filter: None,
        notice: None,
        assets: state.pages.assets.clone(),
        nonce: info.nonce,
        request_id: info.id,
        now: state.clock.now(),
        shared: Arc::new(filled.shared),
        banner,
        tap: Tap::default(),
        second: info.second.filter(|second| *second != lang),
        kept: Vec::new(),
        sandbox: state.settings.sandbox,
    }
}

/// A page of one appointment or message whose handle is not of this session: 404 with the page's own calm words (IDOR-1).
fn is_missing(ctx: &PageContext) -> bool {
    let Some(dossier) = &ctx.dossier else { return matches!(&ctx.page, Page::Letters(Some(which)) if !app::pages::letters::known(which)) };
    match &ctx.page {
        Page::Appointment(handle) => dossier.appointments.value().is_some_and(|all| !all.iter().any(|fact| fact.value.handle == *handle)),
        Page::Letters(Some(which)) => !app::pages::letters::known(which),
        Page::Message(id) => dossier.messages.value().is_some_and(|all| !all.iter().any(|fact| fact.value.id == *id)),
        _ => false,
    }
}
