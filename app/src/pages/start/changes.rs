//! What changed since the person last looked (PROG-3).

use super::words::{self, mixed};
use crate::{
    components::{Icon, date, icon},
    context::{Page, PageContext},
    language,
    pages::dossier,
};
use ::dossier::case::Entry;
use leptos::prelude::*;

/// How many of the latest entries the first visit shows.
const FIRST_VISIT: usize = 3;

/// The changed entries with date and party; on the first visit the latest ones.
pub fn list(ctx: &PageContext, entries: &[Entry]) -> AnyView {
    let (intro, shown): (AnyView, Vec<&Entry>) = match ctx.look.last {
        None => (ctx.r("start-changes-first"), entries.iter().filter(|e| !e.planned && e.date.is_some()).take(FIRST_VISIT).collect()),
        Some(last) => {
            let at = ltr_moment(ctx, last);
            let changed: Vec<&Entry> = entries.iter().filter(|e| ctx.look.changed_entries.contains(&e.id)).collect();
            let id = if changed.is_empty() { "start-changes-none" } else { "start-changes-since" };
            (mixed(ctx, id, vec![("when", at.into())]), changed)
        }
    };
    let items = shown.into_iter().map(|entry| item(ctx, entry)).collect_view();
    view! {
        <p class="nl-paragraph">{intro}</p>
        <ul class="app-list">
            {items}
            <li><a class="app-list__link" href=ctx.href(Page::Dossier)>{icon(Icon::List)}<span>{ctx.label("start-changes-all")}</span>{icon(Icon::ChevronEnd)}</a></li>
        </ul>
    }
    .into_any()
}

fn ltr_moment(ctx: &PageContext, at: jiff::Timestamp) -> AnyView {
    view! { <time datetime=at.to_string()><bdi>{language::date_time(ctx.lang, at)}</bdi></time> }.into_any()
}

/// One changed entry: what, when, who says so.
pub fn item(ctx: &PageContext, entry: &Entry) -> AnyView {
    let day = entry.date.map_or_else(|| ctx.r("dossier-no-date"), |day| date(ctx, day));
    let party = entry.provenance.first().map(|p| words::party(ctx, p.party));
    let party = party.map(|party| view! { " · "{party} });
    view! {
        <li data-entry=entry.id.clone()>
            <strong>{dossier::title(ctx, &entry.kind)}</strong>
            <br/>
            <span class="app-muted">{day}{party}</span>
        </li>
    }
    .into_any()
}
