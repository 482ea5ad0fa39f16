//! Before sign-in.

use crate::context::page_context;
use leptos::prelude::*;

/// Before sign-in.
#[component]
pub fn Welcome() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    view! { <h1 class="nl-heading nl-heading--level-1">{ctx.t("welcome-title")}</h1> }.into_any()
}
