//! The list of languages.

use crate::context::page_context;
use leptos::prelude::*;

/// The list of languages.
#[component]
pub fn LanguagePage() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    view! { <h1 class="nl-heading nl-heading--level-1">{ctx.t("language-title")}</h1> }.into_any()
}
