//! Deadlines and rights.

use crate::context::{PageContext, page_context};
use leptos::prelude::*;

/// Deadlines and rights.
#[component]
pub fn Obligations() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    view! { <h1 class="nl-heading nl-heading--level-1">{ctx.t("obligations-title")}</h1> }.into_any()
}

/// The body of one section, for the refresh island.
pub fn section_fragment(_ctx: &PageContext, _name: &str) -> Option<AnyView> {
    None
}
