//! How somebody joins: the QR code beside the six words and the address to type.

use super::running;
use crate::{
    components::Icon,
    context::PageContext,
    pages::words::mixed,
    together::{
        InvitationView,
        parts::{deed, hour},
    },
};
use leptos::prelude::*;

/// The invitation in full: nobody looks along yet.
pub fn view(ctx: &PageContext, invitation: Option<&InvitationView>) -> AnyView {
    view! {
        <section class="app-card app-tinvite" aria-labelledby="invite-h">
            <h2 class="nl-heading nl-heading--level-2" id="invite-h">{ctx.r("together-invite-title")}</h2>
            {body(ctx, invitation)}
        </section>
    }
    .into_any()
}

/// The same behind a tap: somebody looks along already.
pub fn folded(ctx: &PageContext, invitation: Option<&InvitationView>) -> AnyView {
    running::folded("invite", ctx.r("together-invite-more"), view! { <div class="app-tinvite">{body(ctx, invitation)}</div> }.into_any())
}

fn body(ctx: &PageContext, invitation: Option<&InvitationView>) -> AnyView {
    let again = |label: &str| deed("invite", "new-code", "nl-button nl-button--secondary", Icon::Refresh, ctx.r(label));
    let Some(invitation) = invitation else {
        return view! { <p class="nl-paragraph">{ctx.r("together-invite-used")}</p>{again("together-invite-again")} }.into_any();
    };
    view! { {ways_in(ctx, invitation)}{again("together-invite-again")} }.into_any()
}

/// The QR code, and the address with the words.
pub fn ways_in(ctx: &PageContext, invitation: &InvitationView) -> AnyView {
    let list = invitation.words.iter().map(|word| view! { <li>{word.clone()}</li> }).collect_view();
    let until = mixed(ctx, "together-invite-until", vec![("time", hour(ctx, invitation.words_until).into())]);
    // The SVG is drawn by our own server from an address of our own; an XML declaration before it has no place in HTML
    let svg = invitation.qr_svg.find("<svg").and_then(|at| invitation.qr_svg.get(at..)).unwrap_or_default().to_owned();
    view! {
        <div class="app-tways">
            <div class="app-tways__way">
                <p class="nl-paragraph">{ctx.r("together-invite-scan")}</p>
                <div class="app-qr" role="img" aria-label=ctx.t("together-invite-qr") inner_html=svg></div>
            </div>
            <div class="app-tways__way">
                <p class="nl-paragraph">{ctx.r("together-invite-type")}</p>
                <p class="app-taddress"><bdi dir="ltr" translate="no">{typed(&invitation.address)}<wbr/>"/join"</bdi></p>
                <p class="nl-paragraph">{ctx.r("together-invite-words")}</p>
                <ol class="app-twords" lang="nl" dir="ltr" translate="no">{list}</ol>
                <p class="app-muted">{until}</p>
            </div>
        </div>
    }
    .into_any()
}

/// The host of the address to type (`/join` comes after it): without the code and without what a browser adds by itself.
fn typed(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split('/').next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::typed;

    #[test]
    fn the_address_to_type_is_short_and_holds_no_code() {
        assert_eq!(typed("https://inburgering.voorbeeld.example/join/0123abcd"), "inburgering.voorbeeld.example");
        assert_eq!(typed("http://localhost:4100/nl/join/0123abcd"), "localhost:4100");
    }
}
