//! What every response carries, errors and redirects and files included (security.md 3).

use super::{AppState, cookies, names::Lang};
use crate::{clock::random_bytes, sign_in::SignIn};
use axum::{
    extract::{MatchedPath, Request, State},
    http::{HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};
use base64::{Engine, prelude::BASE64_STANDARD};
use std::time::Instant;

/// One response's own words: made before the handler runs, found in the request's extensions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestInfo {
    /// Named on error pages, and in the log.
    pub id: String,
    /// Nonce of the CSP: 128 bits, base64.
    pub nonce: String,
    /// The language somebody reads beside that of the address.
    pub second: Option<Lang>,
}

/// Browsers remember https for two years.
const HSTS: &str = "max-age=63072000; includeSubDomains";
/// Nothing of the phone is asked for.
const PERMISSIONS: &str = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), \
                           geolocation=(), gyroscope=(), hid=(), identity-credentials-get=(), idle-detection=(), local-fonts=(), magnetometer=(), \
                           microphone=(), midi=(), otp-credentials=(), payment=(), picture-in-picture=(), publickey-credentials-create=(), \
                           publickey-credentials-get=(), screen-wake-lock=(), serial=(), storage-access=(), usb=(), \
                           window-management=(), xr-spatial-tracking=()";

/// Headers whose value never changes, each with its reason.
const FIXED: [(HeaderName, &str); 6] = [
    // a file is what its type says
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // older browsers do not know frame-ancestors
    (header::X_FRAME_OPTIONS, "DENY"),
    // `no-referrer` would make browsers send `Origin: null` with our own forms
    (header::REFERRER_POLICY, "same-origin"),
    // no other window can hold on to ours
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    // no other site can load our responses
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), PERMISSIONS),
];

/// The Content-Security-Policy of one response.
pub fn content_security_policy(nonce: &str, provider: &str, https: bool) -> String {
    let upgrade = if https { "; upgrade-insecure-requests" } else { "" };
    format!(
        "default-src 'none'; script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; style-src 'self' 'nonce-{nonce}'; img-src 'self' data:; \
         font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self' {provider}; frame-ancestors 'none'; \
         base-uri 'none'{upgrade}"
    )
}

/// The outermost layer: id and nonce in, headers and one log line out.
pub async fn every_response(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    let started = Instant::now();
    let id: [u8; 8] = random_bytes(&*state.randomness);
    let nonce: [u8; 16] = random_bytes(&*state.randomness);
    let second = cookies::read(request.headers(), cookies::SECOND).and_then(Lang::from_code);
    let info = RequestInfo { id: id.iter().map(|byte| format!("{byte:02x}")).collect(), nonce: BASE64_STANDARD.encode(nonce), second };
    // The template, never the address: it has no handles and no query
    let route = request.extensions().get::<MatchedPath>().map_or_else(|| "none".to_owned(), |path| path.as_str().to_owned());
    let method = request.method().clone();
    request.extensions_mut().insert(info.clone());
    let mut response = next.run(request).await;
    complete(&state, &info, &mut response);
    tracing::info!(request = info.id, %method, route, status = response.status().as_u16(), ms = started.elapsed().as_millis(), "request");
    response
}

fn complete(state: &AppState, info: &RequestInfo, response: &mut Response) {
    let https = state.settings.origin.is_https();
    let mut providers: Vec<String> =
        [Some(&state.sign_in), state.coach_sign_in.as_ref()].into_iter().flatten().filter_map(SignIn::provider_origin).collect();
    providers.dedup();
    let provider = providers.join(" ");
    let sets_cookie = response.headers().contains_key(header::SET_COOKIE);
    let headers = response.headers_mut();
    for (name, value) in FIXED {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if let Ok(policy) = HeaderValue::from_str(&content_security_policy(&info.nonce, &provider, https)) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    if https {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(HSTS));
    }
    // Whoever does not say otherwise is private: forgetting it cannot leak
    if sets_cookie || !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store, private"));
    }
    let stored_for_all = headers.get(header::CACHE_CONTROL).is_some_and(|value| value.as_bytes().starts_with(b"public"));
    if !stored_for_all {
        headers.append(header::VARY, HeaderValue::from_static("Cookie"));
    }
}
