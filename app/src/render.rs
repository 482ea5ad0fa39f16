//! A page context in, an HTTP response out. The server and the preview use the same function: one renderer (LANG-4).

use crate::{
    components::{table_banner, word},
    context::{Page, PageContext},
    language::{Tap, Word},
    pages, shell,
    two::{self, Numbers},
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

/// Renders the page of `ctx` as one whole document, in both languages where two are read. The address of `request` must be
/// the page's own.
pub async fn respond(ctx: Arc<PageContext>, request: Request<Body>) -> Response<Body> {
    let beside = second(&ctx).map(|other| (other, again(&request)));
    let (parts, body) = one(ctx.clone(), request).await.into_parts();
    let mut html = text(body).await;
    if let Some((other, request)) = beside {
        let lang = other.lang;
        let lent = text(one(other, request).await.into_body()).await;
        html = two::lay_together(&html, &lent, lang, Numbers::Shown);
    }
    Response::from_parts(parts, Body::from(with_meanings(&ctx, html)))
}

/// The same page in the second language: nothing opens in it, its lines are lent to the first.
fn second(ctx: &Arc<PageContext>) -> Option<Arc<PageContext>> {
    // What is handed over shows Dutch and the own language already
    let other = ctx.second.filter(|other| *other != ctx.lang && !matches!(ctx.page, Page::Show(_)))?;
    Some(Arc::new(PageContext { lang: other, second: Some(ctx.lang), tap: Tap::Nothing, ..(**ctx).clone() }))
}

fn again(request: &Request<Body>) -> Request<Body> {
    let mut again = Request::new(Body::empty());
    *again.uri_mut() = request.uri().clone();
    again
}

async fn text(body: Body) -> String {
    // Our own page, made in this process: its size is bounded by the case it is made from
    let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap_or_default();
    String::from_utf8(bytes.into()).unwrap_or_default()
}

/// The page with the meanings of the Dutch words it uses, once each, at the end of its main part.
fn with_meanings(ctx: &Arc<PageContext>, mut html: String) -> String {
    const MARK: &str = "data-word=\"";
    let mut used: Vec<&str> = html.match_indices(MARK).filter_map(|(at, _)| html[at + MARK.len()..].split('"').next()).collect();
    used.sort_unstable();
    used.dedup();
    let words: Vec<Word> = Word::ALL.into_iter().filter(|word| used.contains(&word.slug())).collect();
    if let Some(end) = html.rfind("</main>").filter(|_| !words.is_empty()) {
        let meanings = within(ctx, || word::popovers(ctx, &words).to_html());
        html.insert_str(end, &meanings);
    }
    html
}

/// Runs `make` where views find the page's context.
fn within(ctx: &Arc<PageContext>, make: impl FnOnce() -> String) -> String {
    let owner = Owner::new();
    owner.with(|| {
        provide_context(ctx.clone());
        make()
    })
}

async fn one(ctx: Arc<PageContext>, request: Request<Body>) -> Response<Body> {
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
    let region = |ctx: &Arc<PageContext>| {
        within(ctx, || {
            let region = match ctx.page {
                Page::Together => pages::together::region(ctx),
                Page::Table => pages::table::region(ctx),
                _ => table_banner::inside(ctx),
            };
            region.to_html()
        })
    };
    both(&Arc::new(ctx.untapped()), region)
}

/// The HTML of one section, for the refresh island. `None`: the page has no such section.
pub fn fragment(ctx: &Arc<PageContext>, name: &str) -> Option<String> {
    let exists = std::cell::Cell::new(true);
    let section = |ctx: &Arc<PageContext>| {
        within(ctx, || {
            crate::pages::section_fragment(ctx, name).map_or_else(
                || {
                    exists.set(false);
                    String::new()
                },
                |view| view.to_html(),
            )
        })
    };
    let ctx = Arc::new(PageContext { tap: Tap::Goes, ..(**ctx).clone() });
    let html = both(&ctx, section);
    exists.get().then_some(html)
}

/// A part of a page in one language, or in both where two are read.
fn both(ctx: &Arc<PageContext>, make: impl Fn(&Arc<PageContext>) -> String) -> String {
    let own = make(ctx);
    match second(ctx) {
        Some(other) => two::lay_together(&own, &make(&other), other.lang, Numbers::Hidden),
        None => own,
    }
}
