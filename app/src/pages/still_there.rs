//! Asks, without scripts, whether the person goes on.

use crate::context::page_context;
use leptos::prelude::*;

/// Asks, without scripts, whether the person goes on.
#[component]
pub fn StillThere() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    view! { <h1 class="nl-heading nl-heading--level-1">{ctx.t("still-there-title")}</h1> }.into_any()
}
