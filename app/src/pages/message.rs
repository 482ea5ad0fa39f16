//! One message.

use crate::context::page_context;
use leptos::prelude::*;

/// One message.
#[component]
pub fn MessagePage() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    view! { <h1 class="nl-heading nl-heading--level-1">{ctx.t("message-title")}</h1> }.into_any()
}
