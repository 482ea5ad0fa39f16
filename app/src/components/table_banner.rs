//! On every page of the person while a table runs: who looks along, the way there, and the button that stops it.

use super::icon::{Icon, icon};
use crate::{
    context::{Page, PageContext},
    islands::table_live::TableLive,
    together::{TableBanner, parts},
};
use leptos::prelude::*;

/// The banner; nothing without a table. The page of the table itself says the same in its own words.
pub fn table_banner(ctx: &PageContext) -> AnyView {
    if ctx.banner.is_none() || ctx.page == Page::Together {
        return ().into_any();
    }
    // Only a heartbeat, so that the table does not end while the person reads another page
    let stream = format!("/{}/together/stream?banner=1", ctx.lang.code());
    let body = view! {
        <section class="app-tbanner" aria-label=ctx.t("together-banner-label")>
            <div id="table-banner" class="app-tbanner__in" role="status" aria-live="polite" data-stream=stream data-lost=ctx.t("together-lost")>
                {inside(ctx)}
            </div>
            <p id="table-lost" class="app-tlost" role="status" aria-live="polite"></p>
        </section>
    };
    if ctx.assets.wasm.is_none() { body.into_any() } else { view! { <TableLive>{body}</TableLive> }.into_any() }
}

/// What the banner says now.
pub fn inside(ctx: &PageContext) -> AnyView {
    let Some(banner) = &ctx.banner else { return ().into_any() };
    let stop = ctx.href(Page::Together);
    view! {
        <p class="app-tbanner__text">{icon(Icon::Users)}<span>{words(ctx, banner)}" "<a class="nl-link" href=ctx.href(Page::Together) id="banner-open">{ctx.label("together-banner-open")}</a></span></p>
        <form method="post" action=stop>
            <button class="nl-button nl-button--primary nl-button--negative" type="submit" name="do" value="stop" id="banner-stop">
                <span class="nl-button__label">{ctx.label("together-banner-stop")}</span>
            </button>
        </form>
    }
    .into_any()
}

fn words(ctx: &PageContext, banner: &TableBanner) -> AnyView {
    let waiting = banner.waiting.then(|| view! { " "<strong>{ctx.r("together-banner-waiting")}</strong> });
    let who = match banner.names.len() {
        0 => ctx.r("together-banner-nobody"),
        count => {
            let names = parts::names(banner.names.iter().map(String::as_str));
            crate::pages::words::mixed(ctx, "together-with", vec![("names", names.into()), ("count", count.into())])
        }
    };
    view! { {who}{waiting} }.into_any()
}
