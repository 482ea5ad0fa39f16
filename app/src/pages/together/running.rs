//! A running table, from the person's side: who is there, who waits, how to join, the cards. Everything here can be
//! replaced by a live frame, so every control has an id by which it keeps the focus.

use super::invite;
use crate::{
    components::{Icon, icon},
    context::PageContext,
    pages::words::{self, mixed},
    together::{
        Card, OwnTable, SeatView,
        cards::{self, Use},
        parts::{deed, hour, names, other_id},
    },
};
use dossier::case::Dossier;
use leptos::prelude::*;

/// Everything that changes.
pub fn view(ctx: &PageContext, table: &OwnTable, offered: &[Card]) -> AnyView {
    let (there, waiting): (Vec<&SeatView>, Vec<&SeatView>) = table.seats.iter().partition(|seat| seat.confirmed);
    let waiting = waiting.into_iter().map(|seat| asks(ctx, seat)).collect_view();
    let alone = there.is_empty();
    let first = alone.then(|| invite::view(ctx, table.invitation.as_ref()));
    let later = (!alone).then(|| invite::folded(ctx, table.invitation.as_ref()));
    let on_table = ctx.dossier.as_ref().map(|case| on_table(ctx, case, table, offered));
    view! { {status(ctx, table, &there)}{waiting}{first}{on_table}{later} }.into_any()
}

/// Who looks along, until when, and the one button that stops it.
fn status(ctx: &PageContext, table: &OwnTable, there: &[&SeatView]) -> AnyView {
    let who =
        if there.is_empty() { ctx.r("together-nobody") } else { with(ctx, there.iter().map(|seat| seat.who.name.as_str()).collect()) };
    let until = mixed(ctx, "together-until", vec![("time", hour(ctx, table.ends_at).into())]);
    let stop = deed("stop", "stop", "nl-button nl-button--primary nl-button--negative app-stop", Icon::Cross, ctx.r("together-stop"));
    view! {
        <section class="app-card" aria-labelledby="who-h">
            <h2 class="nl-heading nl-heading--level-2 app-card__title" id="who-h" data-news="">{icon(Icon::Users)}<span>{who}</span></h2>
            <p class="app-muted">{until}</p>
            {stop}
        </section>
    }
    .into_any()
}

/// "NAME looks along."
pub fn with(ctx: &PageContext, all: Vec<&str>) -> AnyView {
    let count = all.len();
    mixed(ctx, "together-with", vec![("names", names(all.into_iter()).into()), ("count", count.into())])
}

/// Somebody waits for a yes: the name, the number, yes and no.
fn asks(ctx: &PageContext, seat: &SeatView) -> AnyView {
    let name = || words::name(&seat.who.name).into();
    let heading = format!("asks-{}", seat.id);
    view! {
        <section class="app-card app-card--next app-tasks" aria-labelledby=heading.clone() data-seat=seat.id.clone()>
            <h2 class="nl-heading nl-heading--level-2" id=heading.clone() data-news="">{mixed(ctx, "together-waiting", vec![("name", name())])}</h2>
            <p class="app-muted">{ctx.r(other_id(seat.who.kind))}</p>
            <p class="nl-paragraph">{mixed(ctx, "together-same-number", vec![("name", name())])}</p>
            <p class="app-tnumber"><bdi class="app-ltr" dir="ltr">{seat.number.clone()}</bdi></p>
            <form class="app-actions" method="post">
                <input type="hidden" name="seat" value=seat.id.clone()/>
                <button class="nl-button nl-button--primary" type="submit" name="do" value="confirm" id=format!("yes-{}", seat.id)>
                    <span class="nl-button__icon-start">{icon(Icon::Check)}</span><span class="nl-button__label">{ctx.label("together-yes")}</span>
                </button>
                <button class="nl-button nl-button--secondary" type="submit" name="do" value="refuse" id=format!("no-{}", seat.id)>
                    <span class="nl-button__icon-start">{icon(Icon::Cross)}</span><span class="nl-button__label">{ctx.label("together-no")}</span>
                </button>
            </form>
            <p class="app-muted">{ctx.r("together-doubt")}</p>
        </section>
    }
    .into_any()
}

fn on_table(ctx: &PageContext, case: &Dossier, table: &OwnTable, offered: &[Card]) -> AnyView {
    let lead = if table.cards.is_empty() { "together-table-empty" } else { "together-point-hint" };
    let laid = (!table.cards.is_empty()).then(|| cards::list(ctx, case, &table.cards, table.lit, Use::Own));
    view! {
        <section class="app-section" aria-labelledby="table-h">
            <h2 class="nl-heading nl-heading--level-2" id="table-h">{ctx.r("together-table")}</h2>
            <p class="app-muted">{ctx.r(lead)}</p>
            {laid}
            {(!offered.is_empty()).then(|| add(ctx, case, offered))}
        </section>
    }
    .into_any()
}

/// One button for each card that can be put down.
fn add(ctx: &PageContext, case: &Dossier, offered: &[Card]) -> AnyView {
    let buttons = offered
        .iter()
        .map(|card| {
            let slug = card.slug();
            // A colon in an id would have to be escaped in every selector
            let id = format!("add-{}", slug.replace(':', "-"));
            view! {
                <li><button class="app-list__link app-tadd" type="submit" name="card" value=slug id=id>{icon(Icon::File)}<span>{cards::title(ctx, case, card)}</span></button></li>
            }
        })
        .collect_view();
    let form = view! {
        <form method="post">
            <input type="hidden" name="do" value="add"/>
            <ul class="app-list">{buttons}</ul>
        </form>
    };
    folded("lay-more", ctx.r("together-add"), form.into_any())
}

/// Behind a tap, with an id so that a frame keeps it open.
pub fn folded(id: &'static str, label: AnyView, body: AnyView) -> AnyView {
    view! {
        <details class="utrecht-accordion__section app-details" id=id>
            <summary class="utrecht-accordion__button app-summary" id=format!("{id}-open")><span>{label}</span><span class="app-chev">{icon(Icon::ChevronDown)}</span></summary>
            <div class="utrecht-accordion__panel app-panel">{body}</div>
        </details>
    }
    .into_any()
}
