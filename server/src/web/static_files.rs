//! Files of the built site. `.br` and `.gz` beside a file are sent to browsers that take them.

use super::{AppState, site::Theme};
use axum::{
    Router,
    extract::Request,
    http::{HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::Response,
    routing::get,
};
use std::path::Path;
use tower_http::services::{ServeDir, ServeFile};

/// Files at the top of the site: nothing else of its folder is served.
const TOP: [&str; 5] = ["favicon.svg", "favicon.ico", "site.webmanifest", "icon-192.png", "icon-512.png"];

/// Routes for the files under a folder.
pub(super) fn routes(site: &Path, theme: Theme) -> Router<AppState> {
    let folder =
        |name: &str| ServeDir::new(site.join(name)).append_index_html_on_directories(false).precompressed_br().precompressed_gzip();
    let mut files = Router::new();
    for name in ["pkg", "fonts", "audio"] {
        files = files.nest_service(&format!("/{name}"), folder(name));
    }
    for name in TOP {
        files = files.route_service(&format!("/{name}"), ServeFile::new(site.join(name)).precompressed_br().precompressed_gzip());
    }
    files = files.route(&theme.address, get(move || async move { ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], theme.css) }));
    files.layer(middleware::from_fn(caching))
}

/// Names with a hash never change; other files are asked for again each time.
async fn caching(request: Request, next: Next) -> Response {
    let forever = has_hash(request.uri().path());
    let mut response = next.run(request).await;
    let found = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
    let value = match (found, forever) {
        (false, _) => "no-store",
        (true, true) => "public, max-age=31536000, immutable",
        (true, false) => "public, no-cache",
    };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(value));
    response
}

/// `name.0123abcd….css`: a part between points of at least eight letters and digits with a digit in it.
fn has_hash(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let parts: Vec<&str> = name.split('.').collect();
    parts.len() >= 3
        && parts[1..parts.len() - 1].iter().any(|part| {
            part.len() >= 8
                && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
                && part.bytes().any(|b| b.is_ascii_digit())
        })
}
