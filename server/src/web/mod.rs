//! The web side: one router, one set of rules for every response (security.md 3, 12, 13).

pub mod compression;
pub mod cookies;
pub mod cross_site;
pub mod current;
pub mod errors;
pub mod go_on;
pub mod headers;
pub mod language;
pub mod limits;
pub mod listen;
pub mod loading;
pub mod names;
pub mod page_routes;
pub mod pages;
pub mod routes;
pub mod sharing;
pub mod sign_in_routes;
pub mod site;
mod state;
pub mod static_files;
pub mod tries;
pub mod well_known;

pub use state::{AppState, Clocks, Shared, StartError};

use axum::{Router, middleware};
use tower_http::compression::CompressionLayer;

/// The whole server as one router: every rule is a layer around all routes, the 404 included.
pub fn router(state: AppState) -> Router {
    routes::all(&state)
        .layer(axum::extract::DefaultBodyLimit::disable())
        .layer(tower_http::limit::RequestBodyLimitLayer::new(limits::BODY))
        .layer(middleware::from_fn_with_state(state.clone(), cross_site::rule))
        .layer(CompressionLayer::new().no_deflate().no_zstd().compress_when(compression::rule))
        .layer(middleware::from_fn(limits::head_and_methods))
        .layer(middleware::from_fn_with_state(state.clone(), limits::time_and_panics))
        .layer(middleware::from_fn_with_state(state.clone(), headers::every_response))
        .with_state(state)
}
