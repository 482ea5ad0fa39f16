//! Whom to call.

use crate::context::page_context;
use leptos::prelude::*;

/// Whom to call.
#[component]
pub fn Help() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    view! { <h1 class="nl-heading nl-heading--level-1">{ctx.t("help-title")}</h1> }.into_any()
}
