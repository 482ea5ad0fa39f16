//! Every deadline and right: until when, from which rule, who decides, and what happens if not.

pub(crate) mod article;
pub(crate) mod consequences;
pub(crate) mod deadlines;
pub(crate) mod decisions;
mod rights;

use super::kit;
use crate::{
    components::{Icon, icon, legal, section, section::section_body},
    context::{PageContext, page_context},
};
use dossier::case::{Clock, Dossier};
use leptos::prelude::*;

/// Obligations and rights. For a person with asylum rights the first sentence is that DUO gives no fine (domain.md, 5.2).
#[component]
pub fn Obligations() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let Some(dossier) = ctx.dossier.clone() else { return kit::hero(&ctx, "obligations-title", ctx.r("obligations-lead")) };
    let runs = runs(&dossier);
    view! {
        {kit::hero(&ctx, "obligations-title", ctx.r("obligations-lead"))}
        {has_asylum_rights(&dossier).then(|| no_fine(&ctx))}
        {kit::law_note(&ctx, &dossier)}
        {section(&ctx, "deadlines", ctx.t("obligations-deadlines-title"), "obligations-deadlines-nothing", &dossier.obligations, |all| {
            deadlines::body(&ctx, dossier.today, all)
        })}
        {section(&ctx, "decisions", ctx.t("obligations-decisions-title"), "obligations-decisions-nothing", &dossier.decisions, |all| {
            decisions::body(&ctx, dossier.today, all)
        })}
        {runs.then(|| rights::extension(&ctx))}
        {rights::objection(&ctx)}
        {runs.then(|| section(&ctx, "consequences", ctx.t("obligations-consequences-title"), "obligations-group-nothing", &dossier.group, |group| {
            consequences::fines(&ctx, group)
        }))}
        {runs.then(|| section(&ctx, "money", ctx.t("obligations-money-title"), "obligations-group-nothing", &dossier.group, |group| {
            consequences::money(&ctx, group)
        }))}
        {rights::data(&ctx)}
    }
    .into_any()
}

/// Is there an obligation under the Wi2021 for which deadlines run or will run?
fn runs(dossier: &Dossier) -> bool {
    !kit::is_old_law(dossier) && !matches!(dossier.clock.value(), Some(Clock::Ended { .. } | Clock::NotObliged))
}

fn has_asylum_rights(dossier: &Dossier) -> bool {
    dossier.group.value().is_some_and(|group| group.asylum_rights == Some(true))
}

/// The first thing a person with asylum rights must read.
fn no_fine(ctx: &PageContext) -> AnyView {
    view! {
        <section class="app-card app-card--next app-no-fine" aria-labelledby="no-fine-h" data-no-fine="">
            <h2 class="nl-heading nl-heading--level-2" id="no-fine-h">{ctx.r("obligations-no-fine-title")}</h2>
            <div class="app-facts-line">{icon(Icon::Shield)}{legal(ctx, "obligations-no-fine", |_| Vec::new())}</div>
            <p class="nl-paragraph">{ctx.r("obligations-no-fine-still")}</p>
        </section>
    }
    .into_any()
}

/// The body of one section, for the refresh island.
pub fn section_fragment(ctx: &PageContext, name: &str) -> Option<AnyView> {
    let dossier = ctx.dossier.as_ref()?;
    match name {
        "deadlines" => {
            Some(section_body(ctx, "obligations-deadlines-nothing", &dossier.obligations, |all| deadlines::body(ctx, dossier.today, all)))
        }
        "decisions" => {
            Some(section_body(ctx, "obligations-decisions-nothing", &dossier.decisions, |all| decisions::body(ctx, dossier.today, all)))
        }
        "consequences" => Some(section_body(ctx, "obligations-group-nothing", &dossier.group, |group| consequences::fines(ctx, group))),
        "money" => Some(section_body(ctx, "obligations-group-nothing", &dossier.group, |group| consequences::money(ctx, group))),
        _ => None,
    }
}
