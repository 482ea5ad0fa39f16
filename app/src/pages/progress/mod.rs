//! The obligation matrix, hours and exams: what is done, what is open, and that effort counts.

mod exams;
mod explain;
pub(crate) mod hours;
pub(crate) mod parts;

use super::{kit, show, words};
use crate::{
    components::{section, section::section_body},
    context::{PageContext, page_context},
    together::Card,
};
use dossier::case::{Dossier, PartState, Progress};
use leptos::prelude::*;

/// Progress against the obligation matrix of the leerroute (domain.md, 3.1).
#[component]
pub fn ProgressPage() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let Some(dossier) = ctx.dossier.clone() else { return kit::hero(&ctx, "progress-title", ctx.r("progress-lead")) };
    view! {
        {kit::hero(&ctx, "progress-title", ctx.r("progress-lead"))}
        {kit::law_note(&ctx, &dossier)}
        {section(&ctx, "parts", ctx.t("progress-parts-title"), "progress-parts-nothing", &dossier.progress, |p| parts_body(&ctx, p))}
        {dossier.progress.value().map(|p| rest(&ctx, &dossier, p))}
        {explain::help(&ctx)}
    }
    .into_any()
}

/// The sections that only exist when there is a route.
fn rest(ctx: &PageContext, dossier: &Dossier, progress: &Progress) -> AnyView {
    view! {
        {section(ctx, "hours", ctx.t("progress-hours-title"), "progress-hours-nothing", &progress.hours, |rows| hours::body(ctx, rows))}
        {section(ctx, "exams", ctx.t("progress-exams-title"), "progress-exams-nothing", &progress.exams, |all| exams::results(ctx, all))}
        {section(ctx, "attempts", ctx.t("progress-attempts-title"), "progress-attempts-nothing", &progress.free_attempts, |all| {
            exams::attempts(ctx, dossier, all)
        })}
        {section(ctx, "school", ctx.t("progress-school-title"), "progress-school-nothing", &progress.school, |all| hours::schools(ctx, all))}
        {explain::afterwards(ctx, &progress.leerroute)}
        {explain::route(ctx, &progress.leerroute)}
    }
    .into_any()
}

fn parts_body(ctx: &PageContext, progress: &Progress) -> AnyView {
    view! { {summary(ctx, progress)}{parts::body(ctx, progress)}{explain::only_duo(ctx)}{show::link(ctx, &Card::Progress)} }.into_any()
}

/// How many parts are done. Parts are counted; hours are never added.
fn summary(ctx: &PageContext, progress: &Progress) -> AnyView {
    let total = progress.parts.len();
    let done = progress.parts.iter().filter(|row| is_done(row.state)).count();
    let unknown = progress.parts.iter().filter(|row| row.state == PartState::NotKnown).count();
    let text = ctx.tw("progress-summary", &[("done", done.into()), ("total", total.into())]);
    view! {
        <div class="app-card">
            <p class="app-kicker">{ctx.r("progress-route")}": "{words::leerroute(ctx, &progress.leerroute)}</p>
            <p class="app-figure"><strong><bdi class="app-ltr" dir="ltr">{format!("{done}/{total}")}</bdi></strong><span id="parts-done">{text}</span></p>
            <progress class="app-progress" max=total.max(1).to_string() value=done.to_string() aria-labelledby="parts-done"></progress>
            {(unknown > 0).then(|| view! { <p class="app-muted">{ctx.tw("progress-summary-unknown", &[("count", unknown.into())])}</p> })}
        </div>
    }
    .into_any()
}

const fn is_done(state: PartState) -> bool {
    matches!(state, PartState::Done | PartState::Exempt | PartState::Dispensed)
}

/// The body of one section, for the refresh island.
pub fn section_fragment(ctx: &PageContext, name: &str) -> Option<AnyView> {
    let dossier = ctx.dossier.as_ref()?;
    if name == "parts" {
        return Some(section_body(ctx, "progress-parts-nothing", &dossier.progress, |p| parts_body(ctx, p)));
    }
    let progress = dossier.progress.value()?;
    match name {
        "hours" => Some(section_body(ctx, "progress-hours-nothing", &progress.hours, |rows| hours::body(ctx, rows))),
        "exams" => Some(section_body(ctx, "progress-exams-nothing", &progress.exams, |all| exams::results(ctx, all))),
        "attempts" => {
            Some(section_body(ctx, "progress-attempts-nothing", &progress.free_attempts, |all| exams::attempts(ctx, dossier, all)))
        }
        "school" => Some(section_body(ctx, "progress-school-nothing", &progress.school, |all| hours::schools(ctx, all))),
        _ => None,
    }
}
