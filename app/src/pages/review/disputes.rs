//! Where sources differ: both versions, with who says each.

use crate::{
    components::{date, merged},
    context::PageContext,
    pages::words,
};
use dossier::{
    case::{Clock, Dossier},
    provenance::Merged,
};
use leptos::prelude::*;

/// Every contradiction in what may be seen.
pub fn list(ctx: &PageContext, case: &Dossier) -> AnyView {
    let mut all: Vec<AnyView> = Vec::new();
    let mut add = |id: &str, disputed: bool, view: &dyn Fn() -> AnyView| {
        if disputed {
            all.push(view! { <li class="app-card"><h3 class="nl-heading nl-heading--level-3">{ctx.r(id)}</h3>{view()}</li> }.into_any());
        }
    };
    if let Some(Clock::Running(term)) = case.clock.value() {
        add("start-clock-start-label", term.start.is_disputed(), &|| merged(ctx, &term.start, |day| date(ctx, *day)));
        add("start-clock-end-label", term.last_day.is_disputed(), &|| merged(ctx, &term.last_day, |day| date(ctx, *day)));
    }
    if let Some(plan) = case.plan.value() {
        add("review-dispute-date", plan.dagtekening.is_disputed(), &|| merged(ctx, &plan.dagtekening, |day| date(ctx, *day)));
        add("review-dispute-route", plan.leerroute.is_disputed(), &|| merged(ctx, &plan.leerroute, |route| words::leerroute(ctx, route)));
        let level = plan.niveau.as_ref();
        add("review-dispute-level", level.is_some_and(Merged::is_disputed), &|| {
            level.map(|level| merged(ctx, level, |niveau| words::niveau(ctx, niveau))).into_any()
        });
        add("review-dispute-gemeente", plan.gemeentecode.is_disputed(), &|| {
            merged(ctx, &plan.gemeentecode, |code| words::gemeente(ctx, code))
        });
    }
    if all.is_empty() {
        return view! { <p class="nl-paragraph">{ctx.r("review-no-disputes")}</p> }.into_any();
    }
    view! { <ul class="app-rows">{all}</ul> }.into_any()
}
