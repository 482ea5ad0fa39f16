//! Everything that is not in the bottom bar.

use crate::context::page_context;
use leptos::prelude::*;

/// Everything that is not in the bottom bar.
#[component]
pub fn More() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    view! { <h1 class="nl-heading nl-heading--level-1">{ctx.t("more-title")}</h1> }.into_any()
}
