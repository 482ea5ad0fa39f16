//! What the route means, what comes after, and what to do when something is wrong.

use super::super::kit;
use crate::{
    components::{Icon, details, icon, legal, phone},
    context::PageContext,
};
use dossier::codes::{Code, Leerroute};
use leptos::prelude::*;

/// Only DUO's "voldaan" says so; this app never does (domain.md, 3.1).
pub fn only_duo(ctx: &PageContext) -> AnyView {
    legal(ctx, "progress-only-duo", |_| Vec::new())
}

/// The meaning of the route, and afschalen for the B1-route.
pub fn route(ctx: &PageContext, route: &Code<Leerroute>) -> AnyView {
    let meaning = match route.known() {
        Some(Leerroute::B) => "progress-route-B",
        Some(Leerroute::O) => "progress-route-O",
        Some(Leerroute::Z) => "progress-route-Z",
        None => "progress-route-unknown",
    };
    let extra = (route.known() == Some(Leerroute::B)).then(|| {
        let body = view! {
            <p class="nl-paragraph">{ctx.r("progress-afschalen-what")}</p>
            {legal(ctx, "progress-afschalen-rule", |_| Vec::new())}
            <p class="nl-paragraph">{ctx.r("progress-afschalen-how")}</p>
        };
        details(ctx.label("progress-afschalen-title"), body.into_any())
    });
    view! {
        <div class="app-stack">
            {details(ctx.label("progress-route-title"), view! { <p class="nl-paragraph">{ctx.r(meaning)}</p> }.into_any())}
            {extra}
        </div>
    }
    .into_any()
}

/// What the end of the route gives, and what it does not give: said early.
pub fn afterwards(ctx: &PageContext, route: &Code<Leerroute>) -> AnyView {
    let steps: &[&str] = match route.known() {
        Some(Leerroute::B) => &["progress-after-B", "progress-after-duo", "progress-after-course"],
        Some(Leerroute::O) => &["progress-after-O", "progress-after-duo", "progress-after-course"],
        Some(Leerroute::Z) => &["progress-after-Z", "progress-after-duo", "progress-after-course"],
        None => &["progress-after-duo", "progress-after-course"],
    };
    let naturalisation = (route.known() == Some(Leerroute::Z)).then(|| legal(ctx, "progress-after-naturalisation", |_| Vec::new()));
    view! {
        <section class="app-section" aria-labelledby="after-h">
            <h2 class="nl-heading nl-heading--level-2" id="after-h">{ctx.t("progress-after-title")}</h2>
            <div class="app-card">{kit::bullets(ctx, steps)}{naturalisation}</div>
        </section>
    }
    .into_any()
}

/// What to do when hours or results are wrong: whom to call.
pub fn help(ctx: &PageContext) -> AnyView {
    view! {
        <section class="app-section" aria-labelledby="wrong-h">
            <h2 class="nl-heading nl-heading--level-2" id="wrong-h">{ctx.t("progress-wrong-title")}</h2>
            <div class="app-card">
                {kit::bullets(ctx, &["progress-wrong-hours", "progress-wrong-exam", "progress-wrong-proof"])}
                <p class="app-contact__phone">{icon(Icon::Phone)}<span><bdi lang="nl">{ctx.tenant.name.clone()}</bdi>": "{phone(&ctx.tenant.phone)}</span></p>
            </div>
        </section>
    }
    .into_any()
}
