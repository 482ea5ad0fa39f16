//! After signing out.

use crate::context::page_context;
use leptos::prelude::*;

/// After signing out.
#[component]
pub fn SignedOut() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    view! { <h1 class="nl-heading nl-heading--level-1">{ctx.t("signed-out-title")}</h1> }.into_any()
}
