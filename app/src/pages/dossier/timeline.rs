//! The timeline: newest first, planned ones on top, one divider per year, filtered by phase.

use super::{entry, words};
use crate::{
    components::provenance::party_id,
    context::{Page, PageContext},
    islands::timeline_filter::TimelineFilter,
    language,
};
use dossier::{
    case::{Entry, Phase},
    provenance::Party,
};
use jiff::Timestamp;
use leptos::prelude::*;

/// Filter, "asked at", and the list.
pub fn whole(ctx: &PageContext, all: &[Entry]) -> AnyView {
    let shown: Vec<&Entry> = all.iter().filter(|e| ctx.filter.is_none_or(|phase| e.phase == phase)).collect();
    let empty = shown.is_empty().then(|| view! { <p class="nl-paragraph">{ctx.r("dossier-filter-empty")}</p> });
    view! { {filter(ctx, all)}{asked(ctx, all)}{empty}{list(ctx, &shown)} }.into_any()
}

/// Message of a phase.
pub fn phase_id(phase: Phase) -> String {
    format!("dossier-phase-{}", phase.slug())
}

/// Links that work without scripts; the island does the same in place.
fn filter(ctx: &PageContext, all: &[Entry]) -> AnyView {
    let phases: Vec<Phase> = Phase::ALL.into_iter().filter(|phase| all.iter().any(|e| e.phase == *phase)).collect();
    if phases.len() < 2 {
        return ().into_any();
    }
    let page = ctx.href(Page::Dossier);
    let chip = |slug: &'static str, href: String, label: AnyView, current: bool| {
        view! { <li><a class="app-filter__chip" href=href data-choose=slug aria-current=current.then_some("true")><span>{label}</span></a></li> }
            .into_any()
    };
    let mut chips = vec![chip("", page.clone(), ctx.label("dossier-filter-all"), ctx.filter.is_none())];
    chips.extend(
        phases.into_iter().map(|phase| {
            chip(phase.slug(), format!("{page}?phase={}", phase.slug()), ctx.label(&phase_id(phase)), ctx.filter == Some(phase))
        }),
    );
    // A page made for one phase holds only that phase: the mark tells the island to let the links do their work.
    let filtered = ctx.filter.map(Phase::slug);
    let links = view! {
        <nav aria-label=ctx.t("dossier-filter-label") data-filtered=filtered>
            <ul class="app-filter">{chips}</ul>
            <p class="app-vh" id="timeline-count" role="status" aria-live="polite" data-count=ctx.t("dossier-filter-count")></p>
        </nav>
    }
    .into_any();
    if ctx.assets.wasm.is_none() || ctx.session.is_none() { links } else { view! { <TimelineFilter>{links}</TimelineFilter> }.into_any() }
}

/// When each party was asked, once for the whole list: each line then only names its party.
fn asked(ctx: &PageContext, all: &[Entry]) -> AnyView {
    let mut latest: Vec<(Party, Timestamp)> = Vec::new();
    for p in all.iter().flat_map(|e| &e.provenance) {
        match latest.iter_mut().find(|(party, _)| *party == p.call.asked_party()) {
            Some((_, at)) => *at = (*at).max(p.fetched_at),
            None => latest.push((p.call.asked_party(), p.fetched_at)),
        }
    }
    latest.sort();
    let lines = latest
        .into_iter()
        .map(|(party, at)| {
            let args = [("party", ctx.t(party_id(party)).into()), ("asked", language::date_time(ctx.lang, at).into())];
            view! { <p class="app-source">{ctx.rw("source-line", &args)}</p> }
        })
        .collect_view();
    view! { {lines} }.into_any()
}

fn list(ctx: &PageContext, entries: &[&Entry]) -> AnyView {
    let mut items: Vec<AnyView> = Vec::new();
    let mut year: Option<Option<i16>> = None;
    for found in entries {
        let this = found.date.map(|day| day.year());
        if year != Some(this) {
            year = Some(this);
            items.push(divider(ctx, this));
        }
        items.push(entry::item(ctx, found));
    }
    view! { <ol class="app-timeline">{items}</ol> }.into_any()
}

fn divider(ctx: &PageContext, year: Option<i16>) -> AnyView {
    let label = year.map_or_else(|| ctx.r("dossier-no-date"), |year| words::ltr(year.to_string()));
    view! { <li class="app-timeline__year">{label}</li> }.into_any()
}
