//! When a response may be compressed. Signed-in HTML only for browsers whose Sec-Fetch headers show that no other site
//! asked (security.md 3): the cross-site rule has run by then.

use axum::http::{Extensions, HeaderMap, StatusCode, Version, header};

/// On the extensions of a response: it may not be compressed.
#[derive(Clone, Copy, Debug)]
pub struct KeepPlain;

/// The rule: HTML that is not marked [`KeepPlain`]. Files are compressed when the site is built.
pub fn rule(_: StatusCode, _: Version, headers: &HeaderMap, extensions: &Extensions) -> bool {
    let html = headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    html && extensions.get::<KeepPlain>().is_none()
}
