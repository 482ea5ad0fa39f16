//! The PIP.

use crate::context::page_context;
use leptos::prelude::*;

/// The PIP.
#[component]
pub fn PlanPage() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    view! { <h1 class="nl-heading nl-heading--level-1">{ctx.t("plan-title")}</h1> }.into_any()
}
