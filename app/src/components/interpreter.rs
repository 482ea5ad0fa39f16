//! Health, money and sanctions are for a professional interpreter: says so, and how to ask for one.

use super::{Icon, bits::phone, icon::icon};
use crate::context::PageContext;
use leptos::prelude::*;

/// The card.
pub fn interpreter(ctx: &PageContext) -> AnyView {
    view! {
        <section class="app-card app-card--quiet" aria-labelledby="interpreter-h">
            <h2 class="nl-heading nl-heading--level-2" id="interpreter-h">{ctx.r("together-interpreter-title")}</h2>
            <p class="nl-paragraph">{ctx.r("together-interpreter")}</p>
            <p class="app-contact__phone">{icon(Icon::Phone)}{phone(&ctx.tenant.phone)}</p>
        </section>
    }
    .into_any()
}
