//! A page context in, an HTTP response out. The server and the preview use the same function: one renderer (LANG-4).

use crate::{
    components::table_banner,
    context::{Page, PageContext},
    pages, shell,
};
use http::{Request, Response, StatusCode};
use leptos::{nonce::Nonce, prelude::*};
use std::sync::Arc;

/// Body of requests and responses.
pub use axum::body::Body;

/// Tells the renderer that it runs on tokio; the first call counts, later ones change nothing.
fn on_tokio() {
    let _ = any_spawner::Executor::init_tokio();
}

/// Renders the page of `ctx` as one whole document. The address of `request` must be the page's own.
pub async fn respond(ctx: Arc<PageContext>, request: Request<Body>) -> Response<Body> {
    on_tokio();
    let given = ctx.clone();
    let provide = move || {
        provide_context(given.clone());
        provide_context(Nonce::from_value(given.nonce.clone()));
    };
    leptos_axum::render_app_async_with_context(provide, move || shell::shell(ctx.clone()))(request).await
}

/// Renders a view outside the list of pages: the 404 and the 500.
pub async fn respond_outside(ctx: Arc<PageContext>, status: StatusCode, request: Request<Body>) -> Response<Body> {
    on_tokio();
    let given = ctx.clone();
    let provide = move || {
        provide_context(given.clone());
        provide_context(Nonce::from_value(given.nonce.clone()));
    };
    let mut response = leptos_axum::render_app_async_with_context(provide, move || shell::outside(ctx.clone()))(request).await;
    *response.status_mut() = status;
    response
}

/// What stands in the changing part of a page of a table, for a live frame: the same views as the page (LANG-4).
///
/// On the person's other pages that is the inside of the banner.
pub fn table_frame(ctx: &Arc<PageContext>) -> String {
    let owner = Owner::new();
    owner.with(|| {
        provide_context(ctx.clone());
        let region = match ctx.page {
            Page::Together => pages::together::region(ctx),
            Page::Table => pages::table::region(ctx),
            _ => table_banner::inside(ctx),
        };
        region.to_html()
    })
}

/// The HTML of one section, for the refresh island. `None`: the page has no such section.
pub fn fragment(ctx: &Arc<PageContext>, name: &str) -> Option<String> {
    let owner = Owner::new();
    owner.with(|| {
        provide_context(ctx.clone());
        crate::pages::section_fragment(ctx, name).map(|view| view.to_html())
    })
}
