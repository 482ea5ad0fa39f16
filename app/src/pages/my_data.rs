//! Every source, when asked, what it answered, on which ground.

use crate::context::page_context;
use leptos::prelude::*;

/// Every source, when asked, what it answered, on which ground.
#[component]
pub fn MyData() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    view! { <h1 class="nl-heading nl-heading--level-1">{ctx.t("my-data-title")}</h1> }.into_any()
}
