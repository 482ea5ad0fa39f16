//! Inviting somebody: what they may see (nothing is chosen beforehand), until when, and then a code.

use crate::{
    components::{Icon, icon, phone},
    context::PageContext,
    pages::together::invite::ways_in,
    together::{HelpersPage, InvitationView, InviteForm, Kind, OtherKind, parts::kind_id},
};
use leptos::prelude::*;

/// The fresh invitation, or the form; first a new sign-in when the last one is not recent.
pub fn section(ctx: &PageContext, page: &HelpersPage) -> AnyView {
    let body = match (&page.invitation, page.fresh) {
        (Some((invitation, kind)), _) => shown(ctx, invitation, *kind),
        (None, true) => form(ctx, page),
        (None, false) => sign_in(ctx, "helpers", "helpers-not-fresh"),
    };
    view! {
        <section class="app-card" id="invite" aria-labelledby="invite-h">
            <h2 class="nl-heading nl-heading--level-2" id="invite-h">{ctx.r("helpers-invite")}</h2>
            {body}
        </section>
    }
    .into_any()
}

/// A new sign-in that comes back to this page.
pub fn sign_in(ctx: &PageContext, page: &'static str, why: &str) -> AnyView {
    view! {
        <p class="nl-paragraph">{ctx.r(why)}</p>
        <form method="post" action=format!("/{}/sign-in", ctx.lang.code())>
            <input type="hidden" name="page" value=page/>
            <button class="nl-button nl-button--primary" type="submit">
                <span class="nl-button__icon-start">{icon(Icon::Shield)}</span><span class="nl-button__label">{ctx.label("helpers-sign-in-again")}</span>
            </button>
        </form>
    }
    .into_any()
}

fn shown(ctx: &PageContext, invitation: &InvitationView, kind: OtherKind) -> AnyView {
    let next = if kind == OtherKind::Coach { "helpers-invited-coach" } else { "helpers-invited-helper" };
    view! {
        <p class="nl-paragraph">{ctx.r(next)}</p>
        {ways_in(ctx, invitation)}
        <p class="app-muted">{ctx.r("helpers-invited-then")}</p>
    }
    .into_any()
}

fn form(ctx: &PageContext, page: &HelpersPage) -> AnyView {
    // Choices are labels
    let ctx = &ctx.untapped();
    let tick = |kind: Kind| {
        let ticked = page.chosen.kinds.contains(&kind);
        view! {
            <label class="app-choice">
                <input class="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox" name="category" value=kind.slug() checked=ticked/>
                <span>{ctx.r(&kind_id(kind))}</span>
            </label>
        }
    };
    let usual = Kind::ALL.into_iter().filter(|kind| !kind.delicate()).map(tick).collect_view();
    let delicate = Kind::ALL.into_iter().filter(|kind| kind.delicate()).map(tick).collect_view();
    let days = InviteForm::DAYS
        .into_iter()
        .map(|days| {
            view! {
                <label class="app-choice">
                    <input class="utrecht-radio-button utrecht-radio-button--html-input" type="radio" name="days" value=days.to_string() checked={days == page.chosen.days()}/>
                    <span>{ctx.tw("helpers-days", &[("count", days.into())])}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <form class="app-form" method="post" id="invite-form">
            <input type="hidden" name="do" value="invite"/>
            <fieldset class="app-fieldset">
                <legend class="nl-heading nl-heading--level-3">{ctx.r("helpers-who")}</legend>
                <div class="app-choices">{who(ctx, page, OtherKind::Helper)}{who(ctx, page, OtherKind::Coach)}</div>
            </fieldset>
            <fieldset class="app-fieldset">
                <legend class="nl-heading nl-heading--level-3">{ctx.r("helpers-what")}</legend>
                <p class="app-muted">{ctx.r("helpers-what-hint")}</p>
                <div class="app-choices">{usual}</div>
            </fieldset>
            <fieldset class="app-fieldset">
                <legend class="nl-heading nl-heading--level-3">{ctx.r("helpers-delicate")}</legend>
                <p class="nl-paragraph">{ctx.r("helpers-delicate-hint")}</p>
                <p class="nl-paragraph">{ctx.r("together-interpreter")}</p>
                <p class="app-contact__phone">{icon(Icon::Phone)}{phone(&ctx.tenant.phone)}</p>
                <div class="app-choices">{delicate}</div>
            </fieldset>
            <fieldset class="app-fieldset">
                <legend class="nl-heading nl-heading--level-3">{ctx.r("helpers-how-long")}</legend>
                <div class="app-choices">{days}</div>
            </fieldset>
            <label class="app-choice">
                <input class="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox" name="prepare" value="yes" checked=page.chosen.prepare/>
                <span>{ctx.r("helpers-prepare")}</span>
            </label>
            <button class="nl-button nl-button--primary app-sign-in" type="submit">
                <span class="nl-button__icon-start">{icon(Icon::Users)}</span><span class="nl-button__label">{ctx.label("helpers-make")}</span>
            </button>
        </form>
    }
    .into_any()
}

fn who(ctx: &PageContext, page: &HelpersPage, kind: OtherKind) -> AnyView {
    let (value, label) = if kind == OtherKind::Coach { ("coach", "helpers-who-coach") } else { ("helper", "helpers-who-helper") };
    let chosen = page.chosen.who == Some(kind);
    view! {
        <label class="app-choice">
            <input class="utrecht-radio-button utrecht-radio-button--html-input" type="radio" name="kind" value=value required=true checked=chosen/>
            <span>{ctx.r(label)}</span>
        </label>
    }
    .into_any()
}
