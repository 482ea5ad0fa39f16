//! One rule for all routes: nothing changes because of another site, and no signed-in page is made for one (G7).

use super::{
    AppState, errors, go_on,
    names::{Lang, Page},
};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode, header},
    middleware::Next,
    response::Response,
};

/// Routes where a visit from another site is the point, each with its reason.
pub const EXCEPTIONS: [(&str, &str); 2] = [
    ("/sign-in/callback", "the provider sends the browser back here; bound to __Host-tx, used once"),
    ("/coach/sign-in/callback", "the same, for the gemeente's own provider"),
];

/// Where a request says it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// Our own pages.
    SameOrigin,
    /// The person: typed, bookmark, app.
    Person,
    /// Any other site, sister hosts included; or a header we cannot read.
    Elsewhere,
    /// A browser (or program) that does not say.
    Unsaid,
}

impl From {
    /// Reads `Sec-Fetch-Site`.
    pub fn read(headers: &HeaderMap) -> From {
        match single(headers, "sec-fetch-site") {
            Ok(None) => From::Unsaid,
            Ok(Some("same-origin")) => From::SameOrigin,
            Ok(Some("none")) => From::Person,
            _ => From::Elsewhere,
        }
    }
}

/// What a GET would give.
enum Asked {
    SignedInPage(Lang, Page),
    Data,
    Public,
    Exception,
}

/// The value of a header that may come once.
fn single<'a>(headers: &'a HeaderMap, name: &str) -> Result<Option<&'a str>, ()> {
    let mut values = headers.get_all(name).iter();
    let Some(value) = values.next() else { return Ok(None) };
    if values.next().is_some() { Err(()) } else { value.to_str().map(Some).map_err(|_| ()) }
}

fn asked(path: &str) -> Asked {
    if EXCEPTIONS.iter().any(|(exception, _)| *exception == path) {
        return Asked::Exception;
    }
    let Some((lang, rest)) = path.trim_start_matches('/').split_once('/') else { return Asked::Public };
    let Some(lang) = Lang::from_code(lang) else { return Asked::Public };
    if rest.contains("/section/") || rest.ends_with("/calendar.ics") || rest.ends_with("/stream") || rest.ends_with("/receipt.json") {
        return Asked::Data;
    }
    match Page::from_path(rest) {
        Some(page) if page.needs_session() || matches!(page, Page::Table | Page::Review(_) | Page::Coach) => {
            Asked::SignedInPage(lang, page)
        }
        _ => Asked::Public,
    }
}

/// Is this a visit with the whole window (not a frame, image or fetch)?
fn is_visit(headers: &HeaderMap) -> bool {
    single(headers, "sec-fetch-mode") == Ok(Some("navigate")) && single(headers, "sec-fetch-dest") == Ok(Some("document"))
}

/// The rule for changing requests: `Sec-Fetch-Site: same-origin`, or without that header our `Origin` to the letter.
fn may_change(headers: &HeaderMap, origin: &str) -> bool {
    let ours = match single(headers, header::ORIGIN.as_str()) {
        Ok(None) => None,
        Ok(Some(found)) => Some(found == origin),
        Err(()) => Some(false),
    };
    match From::read(headers) {
        From::SameOrigin => ours.unwrap_or(true),
        From::Unsaid => ours.unwrap_or(false),
        From::Person | From::Elsewhere => false,
    }
}

/// The middleware.
pub async fn rule(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let headers = request.headers();
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        if may_change(headers, state.settings.origin.as_str()) {
            return next.run(request).await;
        }
        tracing::warn!(event = "cross-site-change-refused", "security");
        return errors::plain(StatusCode::FORBIDDEN);
    }
    let elsewhere = From::read(headers) == From::Elsewhere;
    let refused = match asked(request.uri().path()) {
        Asked::Data => {
            !(matches!(From::read(headers), From::SameOrigin | From::Unsaid) || is_visit(headers) && From::read(headers) == From::Person)
        }
        Asked::SignedInPage(lang, page) if elsewhere && is_visit(headers) => {
            return go_on::page(lang, &page.href(lang));
        }
        Asked::SignedInPage(..) => elsewhere,
        Asked::Exception | Asked::Public => elsewhere && single(headers, "sec-fetch-mode") == Ok(Some("navigate")) && !is_visit(headers),
    };
    if refused { errors::plain(StatusCode::FORBIDDEN) } else { next.run(request).await }
}
