//! The honest states of a section (architecture.md, 3): each looks and reads differently, in every language.

use super::{
    icon::{Icon, icon},
    provenance::{gap_list, party_id, source_line},
};
use crate::{context::PageContext, islands::refresh::SectionRefresh, language, pages::words::mixed};
use dossier::provenance::{Gap, Merged, Receipt, Section};
use leptos::prelude::*;

/// A section with its heading: the value, "nothing there", or "not known now" with whom to call.
///
/// `name` is the section's stable name (`clock`, `hours`…): its id in the page and its address for refreshing.
/// `nothing` is the message for an explicit empty answer.
pub fn section<T>(
    ctx: &PageContext,
    name: &'static str,
    title: String,
    nothing: &str,
    value: &Section<T>,
    show: impl FnOnce(&T) -> AnyView,
) -> AnyView {
    let body = section_body(ctx, nothing, value, show);
    let refresh = (!value.gaps().is_empty()).then(|| refresh(ctx, name));
    view! {
        <section class="app-section" id=name aria-labelledby=format!("{name}-h") data-section=name data-state=state(value)>
            <h2 class="nl-heading nl-heading--level-2" id=format!("{name}-h")>{title}</h2>
            <div data-body="">{body}</div>
            {refresh}
        </section>
    }
    .into_any()
}

/// The section without its heading, as the refresh fragment needs it.
pub fn section_body<T>(ctx: &PageContext, nothing: &str, value: &Section<T>, show: impl FnOnce(&T) -> AnyView) -> AnyView {
    match value {
        Section::Known { value, gaps, dropped } => {
            let shown = show(value);
            let missing = (!gaps.is_empty()).then(|| not_known(ctx, gaps, false));
            let dropped = (*dropped > 0).then(|| {
                view! { <p class="app-notice">{icon(Icon::Info)}<span>{ctx.tw("section-dropped", &[("count", i64::from(*dropped).into())])}</span></p> }
            });
            view! { {shown}{missing}{dropped} }.into_any()
        }
        Section::Nothing { receipts } => {
            let asked = asked_text(ctx, receipts).map(|line| view! { <p class="app-source">{line}</p> });
            view! { <div class="app-state app-state--nothing">{icon(Icon::Check)}<div class="app-state__body"><p class="nl-paragraph">{ctx.r(nothing)}</p>{asked}</div></div> }.into_any()
        }
        Section::NotKnown { gaps } => not_known(ctx, gaps, true),
    }
}

/// Who answered that there is nothing, and when; `None` without a receipt.
pub(crate) fn asked_text(ctx: &PageContext, receipts: &[Receipt]) -> Option<AnyView> {
    let at = receipts.iter().map(|r| r.asked_at).max()?;
    let mut ids: Vec<&str> = receipts.iter().map(|r| party_id(r.call.asked_party())).collect();
    ids.sort_unstable();
    ids.dedup();
    let parties = ids.into_iter().enumerate().map(|(at, id)| view! { {(at > 0).then_some(", ")}{ctx.r(id)} }).collect_view().into_any();
    let asked = language::date_time(ctx.lang, at);
    Some(mixed(ctx, "source-line", vec![("party", parties.into()), ("asked", asked.into())]))
}

/// Name of the state, for styles and tests.
const fn state<T>(value: &Section<T>) -> &'static str {
    match value {
        Section::Known { .. } => "known",
        Section::Nothing { .. } => "nothing",
        Section::NotKnown { .. } => "not-known",
    }
}

/// "Not known now": which source, what is missing, whom to call. Never looks like "nothing there".
pub fn not_known(ctx: &PageContext, gaps: &[Gap], whole: bool) -> AnyView {
    let head = ctx.t(if whole { "section-not-known" } else { "section-part-not-known" });
    let call =
        ctx.rw("section-whom-to-call", &[("gemeente", ctx.tenant.name.as_str().into()), ("phone", ctx.tenant.phone.as_str().into())]);
    view! {
        <div class="app-state app-state--unknown">
            {icon(Icon::Question)}
            <div class="app-state__body">
                <p class="nl-paragraph"><strong class="app-state__word">{head}</strong></p>
                {gap_list(ctx, gaps)}
                <p class="nl-paragraph">{call}</p>
            </div>
        </div>
    }
    .into_any()
}

/// "Try again": a plain link to the same page; the island fetches only this section.
fn refresh(ctx: &PageContext, name: &'static str) -> AnyView {
    let page = ctx.href(ctx.page.clone());
    let fragment = format!("{page}/section/{name}");
    let plain = ctx.assets.wasm.is_none() || ctx.session.is_none();
    let link = view! {
        <div class="app-late">
            <a class="nl-button nl-button--secondary" href=page data-refresh=fragment data-section=name data-busy=ctx.t("section-busy")
                data-done=ctx.t("section-refreshed") data-failed=ctx.t("section-still-unknown")>
                <span class="nl-button__label">{ctx.t("section-retry")}</span>
            </a>
            <p class="app-muted" role="status" aria-live="polite"></p>
        </div>
    };
    if plain { link.into_any() } else { view! { <SectionRefresh>{link}</SectionRefresh> }.into_any() }
}

/// A value from one or more sources: agreed with its source line, or both versions when they differ.
pub fn merged<T>(ctx: &PageContext, value: &Merged<T>, show: impl Fn(&T) -> AnyView) -> AnyView {
    match value {
        Merged::Agreed { fact, also } => {
            let also = also.iter().map(|p| source_line(ctx, p)).collect_view();
            view! { {show(&fact.value)}{source_line(ctx, &fact.provenance)}{also} }.into_any()
        }
        Merged::Disputed { versions, ask } => {
            let items =
                versions.iter().map(|fact| view! { <li>{show(&fact.value)}{source_line(ctx, &fact.provenance)}</li> }).collect_view();
            let ask = ctx.tw("dispute-ask", &[("party", ctx.t(party_id(*ask)).into())]);
            view! {
                <div class="app-state app-state--dispute">
                    {icon(Icon::Split)}
                    <div class="app-state__body">
                        <p class="nl-paragraph"><strong class="app-state__word">{ctx.t("dispute-title")}</strong></p>
                        <ul class="app-versions">{items}</ul>
                        <p class="nl-paragraph">{ask}</p>
                    </div>
                </div>
            }
            .into_any()
        }
    }
}
