//! One appointment.

use crate::context::page_context;
use leptos::prelude::*;

/// One appointment.
#[component]
pub fn AppointmentPage() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    view! { <h1 class="nl-heading nl-heading--level-1">{ctx.t("appointment-title")}</h1> }.into_any()
}
