//! Small pieces that the pages of looking together share with the pages of helping.

use super::{FormError, Kind, OtherKind};
use crate::{
    components::{Icon, icon},
    context::PageContext,
    pages::words,
};
use leptos::prelude::*;

/// What went wrong with a form, above it, said at once; `field` is the id of the field to go to.
pub fn form_error(ctx: &PageContext, error: Option<FormError>, field: &'static str) -> AnyView {
    let Some(error) = error else { return ().into_any() };
    view! {
        <div class="utrecht-alert utrecht-alert--error" role="alert" data-error=error.slug()>
            <div class="utrecht-alert__icon">{icon(Icon::Warning)}</div>
            <div class="utrecht-alert__content"><div class="utrecht-alert__message">
                <p class="nl-paragraph"><a class="nl-link" href=format!("#{field}")>{ctx.label(&error_id(error))}</a></p>
            </div></div>
        </div>
    }
    .into_any()
}

/// Message of a form error.
pub fn error_id(error: FormError) -> String {
    format!("form-error-{}", error.slug())
}

/// Kinds of data as people know them.
pub fn kinds(ctx: &PageContext, all: &[Kind]) -> AnyView {
    let items = all.iter().map(|kind| view! { <li>{ctx.r(&kind_id(*kind))}</li> }).collect_view();
    view! { <ul class="app-bullets">{items}</ul> }.into_any()
}

/// Message with the name of a kind of data.
pub fn kind_id(kind: Kind) -> String {
    format!("kind-{}", kind.slug())
}

/// Names one after the other, each on its own direction.
pub fn names<'a>(all: impl Iterator<Item = &'a str>) -> AnyView {
    all.enumerate().map(|(at, name)| view! { {(at > 0).then_some(", ")}{words::name(name)} }).collect_view().into_any()
}

/// How somebody came in.
pub const fn other_id(kind: OtherKind) -> &'static str {
    match kind {
        OtherKind::Guest => "together-is-guest",
        OtherKind::Helper => "together-is-helper",
        OtherKind::Coach => "together-is-coach",
    }
}

/// A moment of today, in Dutch time.
pub fn hour(ctx: &PageContext, at: jiff::Timestamp) -> AnyView {
    let time = words::ltr(crate::language::time_of_day(ctx.lang, at));
    view! { <time datetime=at.to_string()>{words::mixed(ctx, "time-of-day", vec![("time", time.into())])}</time> }.into_any()
}

/// A plain form with one button that does one thing.
pub fn deed(deed: &'static str, id: &'static str, class: &'static str, picture: Icon, label: AnyView) -> AnyView {
    view! {
        <form method="post">
            <button class=class type="submit" name="do" value=deed id=id>
                <span class="nl-button__icon-start">{icon(picture)}</span><span class="nl-button__label">{label}</span>
            </button>
        </form>
    }
    .into_any()
}

/// What holds the changing part of a page, with the sentences the island says; without scripts the page asks itself again.
pub fn live(ctx: &PageContext, stream: String, region: AnyView) -> AnyView {
    use crate::islands::table_live::TableLive;
    let body = view! {
        <div id="table-live" class="app-together" data-stream=stream data-lost=ctx.t("together-lost") data-pointed=ctx.t("together-pointed")>
            {region}
        </div>
        <p id="table-lost" class="app-tlost" role="status" aria-live="polite"></p>
        <p id="table-say" class="app-vh" role="status" aria-live="polite"></p>
        <noscript>
            <p><a class="nl-button nl-button--secondary" href=ctx.href(ctx.page.clone())><span class="nl-button__label">{ctx.t("together-refresh")}</span></a></p>
        </noscript>
    };
    if ctx.assets.wasm.is_none() { body.into_any() } else { view! { <TableLive>{body}</TableLive> }.into_any() }
}
