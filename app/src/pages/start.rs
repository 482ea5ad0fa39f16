//! Start: the clock, what to do now, the next appointment, what changed.

use crate::context::{PageContext, page_context};
use leptos::prelude::*;

/// Start: the clock, what to do now, the next appointment, what changed.
#[component]
pub fn Start() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    view! { <h1 class="nl-heading nl-heading--level-1">{ctx.t("start-title")}</h1> }.into_any()
}

/// The body of one section, for the refresh island.
pub fn section_fragment(_ctx: &PageContext, _name: &str) -> Option<AnyView> {
    None
}
