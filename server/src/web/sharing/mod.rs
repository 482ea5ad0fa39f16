//! The pages of looking together, helping, reviewing, agreeing and consenting: what each shows, and what each form does.

pub mod agreements;
pub mod coach;
pub mod consent;
pub mod decide;
pub mod form;
pub mod helpers;
pub mod helping;
pub mod invitation;
pub mod join;
pub mod live;
pub mod receipt;
pub mod review;
pub mod table;
pub mod together;
pub mod who_saw;

use super::{
    AppState, cookies,
    current::{self, Found},
    errors,
    headers::RequestInfo,
    names::{Lang, Page},
    page_routes::{self, see_other, to_welcome},
    pages::{self, PageRequest},
};
use crate::{
    session::{CurrentSession, SignedIn, SplitKey},
    sharing::{Id, store::SharingError},
};
use app::{
    context::Look,
    together::{Shared, TableBanner},
};
use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use dossier::case::Dossier;
use form::Form;
use std::sync::Arc;

/// Who asks for a page of this part.
pub struct Visitor {
    /// Language.
    pub lang: Lang,
    /// The session, of a person or of a coach.
    pub session: Option<CurrentSession>,
    /// The key of a seat at a table.
    pub seat: Option<SplitKey>,
}

impl Visitor {
    /// The person whose session it is.
    pub fn person(&self) -> Option<(&CurrentSession, &SignedIn)> {
        let session = self.session.as_ref()?;
        Some((session, session.person()?))
    }
}

/// What a page shows.
pub struct Filled {
    /// What the page is about.
    pub shared: Shared,
    /// The case it may use, narrowed where it is somebody else's.
    pub case: Option<(Arc<Dossier>, Look)>,
}

impl Filled {
    /// A page without a case.
    pub const fn plain(shared: Shared) -> Filled {
        Filled { shared, case: None }
    }
}

/// What comes of a request.
pub enum Reply {
    /// The page.
    Page(Box<Filled>),
    /// The page again, with what was typed and what was wrong (422).
    Again(Box<Filled>),
    /// Go on to a page of ours (303).
    Go(Page),
    /// Go on to a page of ours, with the key of a seat.
    Seated(SplitKey),
    /// No such thing, or not of this visitor: the same answer for both (IDOR-1).
    Missing,
    /// A sign-in is needed first.
    SignIn,
}

/// An answer of a page.
pub type Answer = Result<Reply, SharingError>;

/// Is this one of the pages of this part?
pub const fn is_part(page: &Page) -> bool {
    matches!(
        page,
        Page::Together
            | Page::Join(_)
            | Page::Table
            | Page::Helpers
            | Page::HelpingList
            | Page::Helping(_)
            | Page::Coach
            | Page::Review(_)
            | Page::Agreements
            | Page::Consent
            | Page::WhoSaw
    )
}

/// GET of one of these pages, for somebody who was let in.
pub async fn show(state: &AppState, lang: Lang, page: Page, session: Option<CurrentSession>, request: Request) -> Response {
    let visitor = Visitor { lang, session, seat: seat_key(request.headers()) };
    let answer = match &page {
        Page::Together => together::page(state, &visitor).await,
        Page::Join(code) => join::page(state, &visitor, code.as_deref()).await,
        Page::Table => table::page(state, &visitor).await,
        Page::Helpers => helpers::page(state, &visitor).await,
        Page::HelpingList => helping::list(state, &visitor).await,
        Page::Helping(grant) => helping::page(state, &visitor, grant).await,
        Page::Coach => coach::page(state, &visitor).await,
        Page::Review(grant) => review::page(state, &visitor, grant).await,
        Page::Agreements => agreements::page(state, &visitor).await,
        Page::Consent => consent::page(state, &visitor).await,
        Page::WhoSaw => who_saw::page(state, &visitor).await,
        _ => Ok(Reply::Missing),
    };
    respond(state, visitor, page, answer, request).await
}

/// POST of a form on one of these pages.
pub async fn act(State(state): State<AppState>, current::PathLang(lang): current::PathLang, request: Request) -> Response {
    let page = Page::from_path(page_routes::path_after_language(request.uri().path())).filter(is_part);
    let Some(page) = page else { return errors::page(&state, &request, StatusCode::NOT_FOUND).await };
    let session = match current::find(&state, request.headers()).await {
        Ok(Found::SignedIn(session)) if page.needs_session() && session.person().is_none() => return see_other(&Page::Coach.href(lang)),
        Ok(Found::SignedIn(session)) => Some(*session),
        Ok(Found::Ended) if page.needs_session() => return to_welcome(lang, &page, true),
        Ok(Found::Nobody) if page.needs_session() => return to_welcome(lang, &page, false),
        Ok(_) => None,
        Err(status) => return errors::plain(status),
    };
    if let Some(session) = &session
        && !matches!(state.sessions.touch(session).await, Ok(Some(_)))
    {
        return to_welcome(lang, &page, true);
    }
    let visitor = Visitor { lang, session, seat: seat_key(request.headers()) };
    let peer = super::tries::Peer::of(&request);
    let (parts, body) = request.into_parts();
    let Ok(body) = axum::body::to_bytes(body, super::limits::BODY).await else { return errors::plain(StatusCode::PAYLOAD_TOO_LARGE) };
    let answer = perform(&state, &visitor, &page, &Form::read(&body), peer).await;
    respond(&state, visitor, page, answer, Request::from_parts(parts, Body::empty())).await
}

async fn perform(state: &AppState, visitor: &Visitor, page: &Page, form: &Form, peer: super::tries::Peer) -> Answer {
    if form.kept() {
        return keep(state, visitor, page, form).await;
    }
    match page {
        Page::Together => together::act(state, visitor, form).await,
        Page::Join(code) => join::act(state, visitor, code.as_deref(), form, peer).await,
        Page::Table => table::act(state, visitor, form).await,
        Page::Helpers => helpers::act(state, visitor, form).await,
        Page::Helping(grant) => helping::act(state, visitor, grant, form).await,
        Page::Review(grant) => review::act(state, visitor, grant, form).await,
        Page::Agreements => agreements::act(state, visitor, form).await,
        Page::Consent => consent::act(state, visitor, form).await,
        _ => Ok(Reply::Missing),
    }
}

/// The page in another language, with what was typed in the one before: nothing is done.
async fn keep(state: &AppState, visitor: &Visitor, page: &Page, form: &Form) -> Answer {
    match page {
        Page::Together => together::keep(state, visitor, form).await,
        Page::Join(code) => join::keep(state, visitor, code.as_deref(), form).await,
        Page::Helpers => helpers::keep(state, visitor, form).await,
        Page::Helping(grant) => helping::keep(state, visitor, grant, form).await,
        Page::Review(grant) => review::keep(state, visitor, grant, form).await,
        Page::Agreements => agreements::keep(state, visitor, form).await,
        other => Ok(Reply::Go(other.clone())),
    }
}

async fn respond(state: &AppState, visitor: Visitor, page: Page, answer: Answer, request: Request) -> Response {
    let lang = visitor.lang;
    let info = request.extensions().get::<RequestInfo>().cloned();
    let (filled, status) = match answer {
        Ok(Reply::Page(filled)) => (filled, StatusCode::OK),
        Ok(Reply::Again(filled)) => (filled, StatusCode::UNPROCESSABLE_ENTITY),
        Ok(Reply::Go(to)) => return see_other(&to.href(lang)),
        Ok(Reply::Seated(key)) => {
            let mut response = see_other(&Page::Table.href(lang));
            cookies::set(response.headers_mut(), cookies::SEAT, &key.to_cookie());
            return response;
        }
        Ok(Reply::SignIn) => return to_welcome(lang, &page, false),
        Ok(Reply::Missing) => return pages::outside(state, lang, StatusCode::NOT_FOUND, info).await,
        Err(error) => {
            tracing::error!(event = "store-failed", %error, "sharing");
            return pages::outside(state, lang, StatusCode::SERVICE_UNAVAILABLE, info).await;
        }
    };
    let shows_code = shows_invitation(&filled.shared);
    let said = super::cross_site::From::read(request.headers()) != super::cross_site::From::Unsaid;
    let asked = PageRequest { filled: Some(*filled), ..page_routes::page_request(lang, page, visitor.session, get(request)) };
    let mut response = pages::page_response(state, asked).await;
    if status != StatusCode::OK {
        *response.status_mut() = status;
    }
    // A page that shows a secret is never compressed (security.md, 3)
    page_routes::finish(&mut response, true, said && !shows_code);
    response
}

/// The renderer looks at the address only: an answer to a form is the page of that address.
fn get(request: Request) -> Request {
    let (mut parts, body) = request.into_parts();
    parts.method = axum::http::Method::GET;
    Request::from_parts(parts, body)
}

const fn shows_invitation(shared: &Shared) -> bool {
    match shared {
        Shared::Together(page) => matches!(&page.table, Some(table) if table.invitation.is_some()),
        Shared::Helpers(page) => page.invitation.is_some(),
        // Its address is the secret
        Shared::Join(_) => true,
        _ => false,
    }
}

/// The key in the cookie of a seat.
pub fn seat_key(headers: &HeaderMap) -> Option<SplitKey> {
    cookies::read(headers, cookies::SEAT).and_then(SplitKey::from_cookie)
}

/// Reads a name of a record from an address or form.
pub fn id(text: &str) -> Option<Id> {
    Id::parse(text)
}

/// What every page of the person says about a running table.
pub async fn banner(state: &AppState, session: &CurrentSession) -> Option<TableBanner> {
    session.person()?;
    let now = state.real.now();
    let table = state.sharing.table_of_session(session.key.row_id(), now).await.ok()??;
    let seats = state.sharing.seats(table.id).await.ok()?;
    let confirmed = |seat: &&crate::sharing::Seat| seat.state == access::SeatState::Confirmed;
    Some(TableBanner {
        names: seats.iter().filter(confirmed).map(|seat| seat.name.clone()).collect(),
        waiting: seats.iter().any(|seat| seat.state == access::SeatState::Waiting),
    })
}
