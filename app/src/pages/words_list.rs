//! All Dutch words with what they mean.

use super::kit;
use crate::{components::word, context::page_context, language::Word};
use leptos::prelude::*;

/// The list of words.
#[component]
pub fn Words() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let rows = Word::ALL.into_iter().map(|each| word::listed(&ctx, each)).collect_view();
    view! {
        {kit::hero(&ctx, "words-title", ctx.r("words-lead"))}
        <p class="app-muted">{ctx.r("words-tap")}</p>
        <dl class="app-card app-meanings">{rows}</dl>
    }
    .into_any()
}
