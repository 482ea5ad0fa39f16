//! Privacy.

use crate::context::page_context;
use leptos::prelude::*;

/// Privacy.
#[component]
pub fn Privacy() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    view! { <h1 class="nl-heading nl-heading--level-1">{ctx.t("privacy-title")}</h1> }.into_any()
}
