//! A friendly 404.

use crate::context::page_context;
use leptos::prelude::*;

/// A friendly 404.
#[component]
pub fn NotFound() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    view! { <h1 class="nl-heading nl-heading--level-1">{ctx.t("not-found-title")}</h1> }.into_any()
}
