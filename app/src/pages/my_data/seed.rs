//! Which party has which data in which phase (standards.md, 19), in plain words.

use crate::{
    components::{Icon, details, icon},
    context::PageContext,
};
use leptos::prelude::*;

/// Phase, who has what, how it reaches this app (or that it does not).
const PHASES: [(&str, &[&str], &str); 11] = [
    (
        "my-data-phase-voorinburgering",
        &["my-data-has-voorinburgering-coa", "my-data-has-voorinburgering-gemeente"],
        "my-data-via-voorinburgering",
    ),
    ("my-data-phase-vestiging", &["my-data-has-vestiging-gemeente", "my-data-has-vestiging-duo"], "my-data-via-vestiging"),
    ("my-data-phase-begeleiding", &["my-data-has-begeleiding"], "my-data-via-begeleiding"),
    ("my-data-phase-intake", &["my-data-has-intake-gemeente", "my-data-has-intake-duo"], "my-data-via-intake"),
    ("my-data-phase-pip", &["my-data-has-pip-gemeente", "my-data-has-pip-duo"], "my-data-via-pip"),
    ("my-data-phase-map", &["my-data-has-map-gemeente", "my-data-has-map-duo"], "my-data-via-map"),
    ("my-data-phase-pvt", &["my-data-has-pvt-gemeente", "my-data-has-pvt-duo"], "my-data-via-pvt"),
    ("my-data-phase-b1", &["my-data-has-b1-school", "my-data-has-b1-duo", "my-data-has-b1-gemeente"], "my-data-via-b1"),
    ("my-data-phase-z", &["my-data-has-z-gemeente", "my-data-has-z-duo"], "my-data-via-z"),
    ("my-data-phase-handhaving", &["my-data-has-handhaving-gemeente", "my-data-has-handhaving-duo"], "my-data-via-handhaving"),
    ("my-data-phase-monitoring", &["my-data-has-monitoring-you", "my-data-has-monitoring-cbs"], "my-data-via-monitoring"),
];

/// The table, one phase behind each tap.
pub fn section(ctx: &PageContext) -> AnyView {
    let phases = PHASES
        .into_iter()
        .map(|(name, has, via)| {
            let lines = has.iter().map(|id| view! { <li>{icon(Icon::Building)}<span>{ctx.r(id)}</span></li> }).collect_view();
            let body = view! {
                <ul class="app-facts">{lines}<li>{icon(Icon::World)}<span>{ctx.r(via)}</span></li></ul>
            };
            details(ctx.label(name), body.into_any())
        })
        .collect_view();
    view! {
        <section class="app-section" aria-labelledby="phases-h">
            <h2 class="nl-heading nl-heading--level-2" id="phases-h">{ctx.t("my-data-phases-title")}</h2>
            <p class="nl-paragraph">{ctx.r("my-data-phases-lead")}</p>
            <div class="utrecht-accordion">{phases}</div>
            <p class="app-notice">{icon(Icon::Shield)}<span>{ctx.r("my-data-statistics")}</span></p>
        </section>
    }
    .into_any()
}
