//! Cookies. All are `__Host-`, so no other host or path can set or see them.

use axum::http::{HeaderMap, HeaderValue, header};

/// The session: only sign-in, change of role and sign-out set it.
pub const SESSION: &str = "__Host-sessie";
/// A sign-in under way.
pub const SIGN_IN: &str = "__Host-tx";
/// A seat at a table: opens nothing but the cards that lie there now.
pub const SEAT: &str = "__Host-tafel";
/// The language a person chose. Functional; holds one word of a closed list.
pub const LANGUAGE: &str = "__Host-taal";
/// The language somebody reads beside it. Functional; holds one word of the same list.
pub const SECOND: &str = "__Host-taal2";

/// The value of a cookie. A name that comes twice is no cookie: which one is ours cannot be known.
pub fn read<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let mut found = None;
    for header in headers.get_all(header::COOKIE) {
        for pair in header.to_str().ok()?.split(';') {
            if let Some((found_name, value)) = pair.trim().split_once('=')
                && found_name == name
                && found.replace(value).is_some()
            {
                return None;
            }
        }
    }
    found
}

/// Sets a cookie that ends with the browser.
pub fn set(headers: &mut HeaderMap, name: &str, value: &str) {
    append(headers, &format!("{name}={value}; Path=/; Secure; HttpOnly; SameSite=Lax"));
}

/// Removes a cookie.
pub fn clear(headers: &mut HeaderMap, name: &str) {
    append(headers, &format!("{name}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0"));
}

fn append(headers: &mut HeaderMap, cookie: &str) {
    if let Ok(value) = HeaderValue::from_str(cookie) {
        headers.append(header::SET_COOKIE, value);
    }
}
