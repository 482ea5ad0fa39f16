//! Start: the clock, what to do now, the next appointment, what changed.

pub mod changes;
mod clock;
mod next;
pub(crate) mod todos;

use super::words;
use crate::{
    components::{Icon, icon, section},
    context::{Page, PageContext, page_context},
};
use dossier::case::Dossier;
use leptos::prelude::*;

/// Start: the clock, what to do now, the next appointment, what changed.
#[component]
pub fn Start() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let Some(case) = ctx.dossier.clone() else { return hero(&ctx, None) };
    view! {
        {hero(&ctx, Some(&case))}
        {clock_section(&ctx, &case)}
        {todos::whole(&ctx, &case)}
        {section(&ctx, "next-appointment", ctx.t("start-appointment-title"), "start-appointment-nothing", &case.appointments, |all| next::appointment(&ctx, all))}
        {section(&ctx, "changes", ctx.t("start-changes-title"), "start-changes-nothing", &case.timeline, |entries| changes::list(&ctx, entries))}
        {section(&ctx, "messages", ctx.t("start-messages-title"), "start-messages-nothing", &case.messages, |all| next::messages(&ctx, all))}
        {links(&ctx)}
    }
    .into_any()
}

/// The body of one section, for the refresh island.
pub fn section_fragment(ctx: &PageContext, name: &str) -> Option<AnyView> {
    use crate::components::section::section_body;
    let case = ctx.dossier.clone()?;
    let body = match name {
        "clock" => section_body(ctx, "start-clock-nothing", &case.clock, |clock| clock::body(ctx, &case, clock)),
        "todos" => todos::body(ctx, &case),
        "next-appointment" => section_body(ctx, "start-appointment-nothing", &case.appointments, |all| next::appointment(ctx, all)),
        "changes" => section_body(ctx, "start-changes-nothing", &case.timeline, |entries| changes::list(ctx, entries)),
        "messages" => section_body(ctx, "start-messages-nothing", &case.messages, |all| next::messages(ctx, all)),
        _ => return None,
    };
    Some(body)
}

fn clock_section(ctx: &PageContext, case: &Dossier) -> AnyView {
    section(ctx, "clock", ctx.t("start-clock-title"), "start-clock-nothing", &case.clock, |clock| clock::body(ctx, case, clock))
}

/// Greeting with the name as far as it is known, and the gemeente.
fn hero(ctx: &PageContext, case: Option<&Dossier>) -> AnyView {
    let greeting = match case.and_then(|c| words::full_name(&c.person)) {
        Some(name) => words::mixed(ctx, "start-hello", vec![("name", words::name(&name).into())]),
        None => ctx.r("start-hello-nameless"),
    };
    let gemeente = case.map(|c| {
        let name = words::gemeente(ctx, &c.person.gemeentecode);
        view! { <p class="app-muted">{words::mixed(ctx, "start-gemeente", vec![("gemeente", name.into())])}</p> }
    });
    view! { <div class="app-hero"><h1 class="nl-heading nl-heading--level-1">{greeting}</h1>{gemeente}</div> }.into_any()
}

/// Not alone: the way to look at all this with somebody else.
fn together(ctx: &PageContext) -> AnyView {
    view! {
        <section class="app-card" aria-labelledby="together-h">
            <h2 class="nl-heading nl-heading--level-2" id="together-h">{ctx.t("together-title")}</h2>
            <p class="nl-paragraph">{ctx.r("together-lead")}</p>
            <div class="app-actions">
                <a class="nl-button nl-button--secondary" href=ctx.href(Page::Together)>
                    <span class="nl-button__icon-start">{icon(Icon::Users)}</span><span class="nl-button__label">{ctx.label("together-open")}</span>
                </a>
            </div>
        </section>
    }
    .into_any()
}

/// The pages that the bottom bar does not name.
fn links(ctx: &PageContext) -> AnyView {
    let rows = [
        (Page::Plan, Icon::File, "start-link-plan"),
        (Page::Progress, Icon::Check, "start-link-progress"),
        (Page::Obligations, Icon::Shield, "start-link-obligations"),
    ]
    .into_iter()
    .map(|(page, picture, label)| {
        view! { <li><a class="app-list__link" href=ctx.href(page)>{icon(picture)}<span>{ctx.label(label)}</span>{icon(Icon::ChevronEnd)}</a></li> }
    })
    .collect_view();
    view! {
        {together(ctx)}
        <section class="app-section" aria-labelledby="links-h">
            <h2 class="nl-heading nl-heading--level-2" id="links-h">{ctx.t("start-links-title")}</h2>
            <ul class="app-list">{rows}</ul>
        </section>
    }
    .into_any()
}
