//! The document around a page: language, direction and title are set here, from the request, and nowhere else.

use crate::{
    components::layout::Layout,
    context::{Page, PageContext},
    pages::not_found::NotFound,
    routes::App,
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
    let title = format!("{} – {}", ctx.t(&title_id(&ctx)), ctx.t("app-name"));
    let islands = ctx.session.is_some().then(|| ctx.assets.wasm.clone()).flatten();
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
                {ctx.session.map(|session| still_there(&ctx, session.idle_seconds))}
                {islands.map(|name| {
                    let options = LeptosOptions::builder().output_name(name).site_pkg_dir("pkg").build();
                    view! { <HydrationScripts options islands=true/> }
                })}
            </head>
            <body class="utrecht-body utrecht-root">{body()}</body>
        </html>
    }
}

/// Message id of the page's title.
fn title_id(ctx: &PageContext) -> String {
    match ctx.page.slug() {
        "" => "welcome-title".to_owned(),
        slug => format!("{slug}-title"),
    }
}

/// Without scripts: two minutes before the idle end the page asks "are you still there?" and offers to go on (WCAG 2.2.1).
fn still_there(ctx: &PageContext, idle_seconds: u32) -> AnyView {
    if ctx.page == Page::StillThere {
        return ().into_any();
    }
    let after = idle_seconds.saturating_sub(120).max(1);
    let content = format!("{after}; url={}?page={}", ctx.href(Page::StillThere), ctx.page.path());
    view! { <noscript><meta http-equiv="refresh" content=content/></noscript> }.into_any()
}
