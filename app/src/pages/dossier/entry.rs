//! One line of the timeline.

use super::{
    kind::{lines, slug, text, title},
    timeline::phase_id,
    words::{self, mixed},
};
use crate::{
    components::{
        Icon,
        bits::{Tone, badge},
        date, icon,
    },
    context::{Page, PageContext},
};
use dossier::case::{Entry, EntryKind};
use leptos::prelude::*;

/// The line: date, phase, what happened, what it means, DUO's own words, and who says so.
pub fn item(ctx: &PageContext, entry: &Entry) -> AnyView {
    let class = match (entry.backwards, entry.planned, entry.date) {
        (true, ..) => "app-timeline__item app-timeline__item--backwards",
        (_, true, _) => "app-timeline__item app-timeline__item--planned",
        (_, _, None) => "app-timeline__item app-timeline__item--undated",
        _ => "app-timeline__item",
    };
    let day = entry.date.map_or_else(|| ctx.r("dossier-no-date"), |day| date(ctx, day));
    let new = ctx.look.changed_entries.contains(&entry.id).then(|| badge(Tone::Success, ctx.t("dossier-new")));
    let planned = entry.planned.then(|| badge(Tone::Active, ctx.t("dossier-planned")));
    let back = entry.backwards.then(|| badge(Tone::Warning, ctx.t("dossier-back-word")));
    let marks = (new.is_some() || planned.is_some() || back.is_some()).then(|| view! { <p>{new}" "{planned}" "{back}</p> });
    view! {
        <li class=class id=entry.id.clone() data-phase=entry.phase.slug() data-kind=slug(&entry.kind)>
            <p class="app-timeline__date">{day}" · "{ctx.r(&phase_id(entry.phase))}</p>
            <h3 class="app-timeline__title">{title(ctx, &entry.kind)}</h3>
            {marks}
            {explanation(ctx, entry)}
            {lines(ctx, &entry.kind)}
            {official(ctx, entry)}
            {link(ctx, &entry.kind)}
            {sources(ctx, entry)}
        </li>
    }
    .into_any()
}

/// What it means; a step back says first that it is one, and why.
fn explanation(ctx: &PageContext, entry: &Entry) -> AnyView {
    let meaning = text(ctx, &entry.kind);
    let back = entry.backwards.then(|| view! { <strong>{ctx.r(back_id(&entry.kind))}</strong>" " });
    if meaning.is_none() && back.is_none() {
        return ().into_any();
    }
    view! { <p class="app-timeline__text">{back}{meaning}</p> }.into_any()
}

/// Why something went backwards (PROG-1).
const fn back_id(kind: &EntryKind) -> &'static str {
    match kind {
        EntryKind::RouteChanged { .. } => "dossier-back-route",
        EntryKind::LevelLowered { .. } => "dossier-back-level",
        EntryKind::PipReplaced { .. } => "dossier-back-pip",
        EntryKind::OntheffingWithdrawn => "dossier-back-ontheffing",
        EntryKind::VrijstellingEnded | EntryKind::PlichtResumed => "dossier-back-vrijstelling",
        EntryKind::GroupChanged(_) => "dossier-back-group",
        _ => "dossier-back-other",
    }
}

/// DUO's own Dutch, beside our explanation.
fn official(ctx: &PageContext, entry: &Entry) -> AnyView {
    let Some(text) = entry.official_text.as_deref() else { return ().into_any() };
    view! { <p class="app-timeline__text app-muted">{mixed(ctx, "dossier-official", vec![("text", words::quote(text).into())])}</p> }
        .into_any()
}

fn link(ctx: &PageContext, kind: &EntryKind) -> AnyView {
    let EntryKind::Appointment { handle, .. } = kind else { return ().into_any() };
    view! { <p><a class="nl-link app-back" href=ctx.href(Page::Appointment(handle.clone()))>{ctx.label("start-do-appointment")}{icon(Icon::ChevronEnd)}</a></p> }
        .into_any()
}

/// Every party that says it; several: the same thing, merged.
fn sources(ctx: &PageContext, entry: &Entry) -> AnyView {
    if matches!(entry.kind, EntryKind::Agreement { .. }) {
        return view! { <p class="app-source">{ctx.r("dossier-agreement-source")}</p> }.into_any();
    }
    let mut parties: Vec<dossier::provenance::Party> = Vec::new();
    for p in &entry.provenance {
        if !parties.contains(&p.party) {
            parties.push(p.party);
        }
    }
    let names = parties
        .into_iter()
        .enumerate()
        .map(|(at, party)| view! { {(at > 0).then_some(" + ")}{words::party(ctx, party)} })
        .collect_view()
        .into_any();
    let formal = entry.provenance.iter().any(|p| p.formal);
    let weight = ctx.t(if formal { "source-formal" } else { "source-indicative" });
    let class = if formal { "app-source" } else { "app-source app-source--informal" };
    let as_of = entry.provenance.iter().filter_map(|p| p.as_of).max().map(|day| view! { " "{ctx.t("source-as-of")}" "{date(ctx, day)}"." });
    view! { <p class=class>{mixed(ctx, "dossier-source", vec![("parties", names.into())])}{as_of}" "{weight}</p> }.into_any()
}
