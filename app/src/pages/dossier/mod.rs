//! The whole case as one timeline, and the facts per party.

mod entry;
mod facts;
mod kind;
mod timeline;

use super::words;
use crate::{
    components::{section, section::section_body},
    context::{PageContext, page_context},
};
use leptos::prelude::*;

pub use kind::{DUO_EVENTS, decision_name, title};

/// The whole case as one timeline, and the facts per party.
#[component]
pub fn DossierPage() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let Some(case) = ctx.dossier.clone() else { return hero(&ctx) };
    view! {
        {hero(&ctx)}
        {section(&ctx, "timeline", ctx.t("dossier-timeline-title"), "dossier-timeline-nothing", &case.timeline, |all| timeline::whole(&ctx, all))}
        {facts::all(&ctx, &case)}
    }
    .into_any()
}

/// The body of one section, for the refresh island.
pub fn section_fragment(ctx: &PageContext, name: &str) -> Option<AnyView> {
    let case = ctx.dossier.clone()?;
    if name == "timeline" {
        return Some(section_body(ctx, "dossier-timeline-nothing", &case.timeline, |all| timeline::whole(ctx, all)));
    }
    facts::fragment(ctx, &case, name)
}

fn hero(ctx: &PageContext) -> AnyView {
    view! {
        <div class="app-hero">
            <h1 class="nl-heading nl-heading--level-1">{ctx.t("dossier-title")}</h1>
            <p class="app-lead">{ctx.r("dossier-lead")}</p>
        </div>
    }
    .into_any()
}
