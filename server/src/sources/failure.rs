//! Why a read gave no text, from statuses, headers and errors of the client.

use super::guard::Verdict;
use dossier::provenance::Reason;
use reqwest::{
    Response, StatusCode,
    header::{CONTENT_TYPE, HeaderMap, RETRY_AFTER},
};
use std::time::Duration;

/// Why a read gave no text. Never holds an address, a body or text of the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// 404 in the source's own words: there is nothing.
    Nothing,
    /// 403.
    NotAllowed,
    /// 401.
    Unauthorised,
    /// A reply about another person, or of another request.
    WrongPerson,
    /// A reply that cannot be data.
    Unreadable,
    /// An error that asking again will not help.
    Unreachable,
    /// A server error, or a connection cut before the end.
    Broken,
    /// No connection within its time.
    NoConnection,
    /// No whole answer within the deadline.
    TimedOut,
    /// The source asks to be left alone this long.
    Later(Duration),
}

impl Failure {
    /// What the person is told; `None` for an explicit "nothing".
    pub const fn reason(self) -> Option<Reason> {
        match self {
            Failure::Nothing => None,
            Failure::NotAllowed => Some(Reason::NotAllowed),
            Failure::WrongPerson => Some(Reason::WrongPerson),
            Failure::Unreadable => Some(Reason::Unreadable),
            Failure::TimedOut => Some(Reason::TimedOut),
            Failure::Unauthorised | Failure::Unreachable | Failure::Broken | Failure::NoConnection | Failure::Later(_) => {
                Some(Reason::Unreachable)
            }
        }
    }

    /// What it says about the source.
    pub const fn verdict(self) -> Verdict {
        match self {
            Failure::Nothing | Failure::NotAllowed | Failure::WrongPerson => Verdict::Fine,
            Failure::Unauthorised | Failure::Unreadable | Failure::Unreachable | Failure::Broken => Verdict::Failed,
            Failure::NoConnection => Verdict::Hung(Reason::Unreachable),
            Failure::TimedOut => Verdict::Hung(Reason::TimedOut),
            Failure::Later(wait) => Verdict::Later(wait),
        }
    }
}

#[derive(Clone, Copy)]
pub(super) enum NothingWhen {
    NotFound,
    NotFoundWith(&'static str),
    Never,
}

/// What a status says (standards.md 4.4); `None` when there may be data.
pub(super) fn status_failure(response: &Response, nothing: NothingWhen) -> Option<Failure> {
    let status = response.status();
    // A 404 or 403 made inside FSC is a transport failure, not an answer of the source
    if response.headers().contains_key("fsc-error-code") {
        return Some(if status.is_server_error() { Failure::Broken } else { Failure::Unreachable });
    }
    match status {
        StatusCode::OK => None,
        StatusCode::NOT_FOUND => Some(match nothing {
            NothingWhen::NotFound => Failure::Nothing,
            NothingWhen::NotFoundWith(name) if response.headers().contains_key(name) => Failure::Nothing,
            NothingWhen::NotFoundWith(_) | NothingWhen::Never => Failure::Unreachable,
        }),
        StatusCode::FORBIDDEN => Some(Failure::NotAllowed),
        StatusCode::UNAUTHORIZED => Some(Failure::Unauthorised),
        StatusCode::TOO_MANY_REQUESTS => Some(retry_after(response).map_or(Failure::Unreachable, Failure::Later)),
        StatusCode::SERVICE_UNAVAILABLE | StatusCode::BAD_GATEWAY => Some(retry_after(response).map_or(Failure::Broken, Failure::Later)),
        status if status.is_server_error() => Some(Failure::Broken),
        status if status.is_success() => Some(Failure::Unreadable),
        _ => Some(Failure::Unreachable),
    }
}

/// `Retry-After` in seconds; a date is not parsed (mail dates have broken parsers before) and counts as half a minute.
fn retry_after(response: &Response) -> Option<Duration> {
    let value = response.headers().get(RETRY_AFTER)?;
    let seconds = value.to_str().ok().and_then(|text| text.trim().parse().ok()).unwrap_or(30);
    Some(Duration::from_secs(seconds))
}

pub(super) fn is_json(headers: &HeaderMap) -> bool {
    let Some(kind) = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()) else { return false };
    let essence = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence == "application/json" || (essence.starts_with("application/") && essence.ends_with("+json"))
}

pub(super) fn failure_of(error: &reqwest::Error) -> Failure {
    if error.is_connect() {
        if error.is_timeout() { Failure::NoConnection } else { Failure::Unreachable }
    } else if error.is_timeout() {
        Failure::TimedOut
    } else if error.is_decode() && !was_cut_off(error) {
        Failure::Unreadable
    } else if error.is_builder() {
        Failure::Unreachable
    } else {
        Failure::Broken
    }
}

/// Did the connection end in the middle of the body? The decoder reports that as its own error.
fn was_cut_off(error: &reqwest::Error) -> bool {
    use std::io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset};
    let mut next: Option<&(dyn std::error::Error + 'static)> = std::error::Error::source(error);
    while let Some(cause) = next {
        if let Some(io) = cause.downcast_ref::<std::io::Error>()
            && matches!(io.kind(), ConnectionReset | ConnectionAborted | BrokenPipe)
        {
            return true;
        }
        next = cause.source();
    }
    false
}
