//! The accessibility statement.

use crate::context::page_context;
use leptos::prelude::*;

/// The accessibility statement.
#[component]
pub fn Accessibility() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    view! { <h1 class="nl-heading nl-heading--level-1">{ctx.t("accessibility-title")}</h1> }.into_any()
}
