//! The document around a page: language, direction and title are set here, from the request, and nowhere else.

use crate::{
    components::layout::Layout,
    context::{Page, PageContext},
    pages::not_found::NotFound,
    routes::App,
    together::Shared,
};
use leptos::{config::LeptosOptions, hydration::HydrationScripts, prelude::*};
use std::sync::Arc;

/// The whole document of one page.
pub fn shell(ctx: Arc<PageContext>) -> impl IntoView {
    document(ctx, || view! { <App/> }.into_any())
}

/// The friendly 404 and 500.
pub fn outside(ctx: Arc<PageContext>) -> impl IntoView {
    document(ctx, || view! { <Layout><NotFound/></Layout> }.into_any())
}

/// The document around a view outside the list of pages (the friendly 404 and 500).
pub fn document(ctx: Arc<PageContext>, body: impl FnOnce() -> AnyView) -> impl IntoView {
    let title = format!("{} – {}", page_title(&ctx), ctx.t("app-name"));
    let islands = (ctx.session.is_some() || ctx.page == Page::Table).then(|| ctx.assets.wasm.clone()).flatten();
    provide_context(ctx.clone());
    view! {
        <!DOCTYPE html>
        <html lang=ctx.lang.code() dir=ctx.lang.direction().attribute() class="utrecht-root voorbeeld-theme own-theme">
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <meta name="format-detection" content="telephone=no"/>
                <title>{title}</title>
                <link rel="stylesheet" href=ctx.assets.css.clone()/>
                <link rel="stylesheet" href=ctx.assets.theme_css.clone()/>
                <link rel="icon" href="/favicon.svg" type="image/svg+xml"/>
                <link rel="manifest" href="/site.webmanifest"/>
                {by_itself(&ctx)}
                {islands.map(|name| {
                    let options = LeptosOptions::builder().output_name(name).site_pkg_dir("pkg").build();
                    view! { <HydrationScripts options islands=true/> }
                })}
            </head>
            <body class="utrecht-body utrecht-root">{body()}</body>
        </html>
    }
}

/// The page's title; on somebody else's case it says whose, so that no tab is taken for one's own.
fn page_title(ctx: &PageContext) -> String {
    match &*ctx.shared {
        Shared::Helping(page) => ctx.tw("helping-for", &[("name", page.name.as_str().into())]),
        Shared::Review(page) => ctx.tw("review-heading", &[("name", page.name.as_str().into())]),
        _ => ctx.t(&title_id(ctx)),
    }
}

/// Message id of the page's title.
fn title_id(ctx: &PageContext) -> String {
    match ctx.page.slug() {
        "" => "welcome-title".to_owned(),
        slug => format!("{slug}-title"),
    }
}

/// Seconds after which a page of a running table asks itself again where there are no scripts.
const ASKS_AGAIN: u32 = 5;

/// What a page without scripts does by itself: a table shows what changed, other pages ask before the idle end.
fn by_itself(ctx: &PageContext) -> AnyView {
    let content = match (shows_table(ctx), until_question(ctx)) {
        (true, None) => ASKS_AGAIN.to_string(),
        (true, Some((after, _))) if after > ASKS_AGAIN => ASKS_AGAIN.to_string(),
        (_, Some((after, to))) => format!("{after}; url={to}"),
        (false, None) => return ().into_any(),
    };
    view! { <noscript><meta http-equiv="refresh" content=content/></noscript> }.into_any()
}

/// Two minutes before the idle end the page asks "are you still there?" and offers to go on (WCAG 2.2.1).
fn until_question(ctx: &PageContext) -> Option<(u32, String)> {
    let session = ctx.session.filter(|_| ctx.page != Page::StillThere)?;
    let to = format!("{}?page={}", ctx.href(Page::StillThere), ctx.page.path());
    Some((session.idle_seconds.saturating_sub(120).max(1), to))
}

/// Does a table run on this page, or is a yes waited for?
fn shows_table(ctx: &PageContext) -> bool {
    match &*ctx.shared {
        Shared::Together(page) => ctx.page == Page::Together && page.table.is_some(),
        Shared::Table(page) => ctx.page == Page::Table && !page.over,
        _ => false,
    }
}
