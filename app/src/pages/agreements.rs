//! Agreements with a coach, and questions for the next talk.

use super::{
    agreement_list::{self, Side},
    kit,
    notes::{self, Reader},
};
use crate::{
    context::page_context,
    together::{AgreementsPage, Shared, parts},
};
use leptos::prelude::*;

/// Agreements with a coach, and questions for the next talk.
#[component]
pub fn Agreements() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let page = match &*ctx.shared {
        Shared::Agreements(page) => page.clone(),
        _ => AgreementsPage::default(),
    };
    view! {
        {kit::hero(&ctx, "agreements-title", ctx.r("agreements-lead"))}
        {parts::form_error(&ctx, page.error, "text")}
        <section class="app-section" aria-labelledby="agreements-h">
            <h2 class="nl-heading nl-heading--level-2" id="agreements-h">{ctx.r("agreements-all")}</h2>
            <p class="nl-paragraph">{ctx.r("agreements-both")}</p>
            {agreement_list::list(&ctx, &page.agreements, Side::Person)}
        </section>
        <section class="app-section" aria-labelledby="notes-h">
            <h2 class="nl-heading nl-heading--level-2" id="notes-h">{ctx.r("notes-title")}</h2>
            <p class="nl-paragraph">{ctx.r("notes-lead")}</p>
            {notes::form(&ctx, &notes::QUESTION, &page.draft, page.error)}
            {notes::list(&ctx, &page.notes, Reader::Person)}
        </section>
    }
    .into_any()
}
