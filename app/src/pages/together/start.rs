//! Before a table: what it is, and what is to lie on it. Nothing is chosen beforehand.

use crate::{
    components::{Icon, details, icon, interpreter::interpreter},
    context::PageContext,
    pages::kit,
    together::{
        Card, TogetherPage,
        cards::{delicate, title},
    },
};
use dossier::case::Dossier;
use leptos::prelude::*;

/// Explanation and form.
pub fn view(ctx: &PageContext, page: &TogetherPage) -> AnyView {
    let form = match &ctx.dossier {
        Some(case) if !page.offered.is_empty() => form(ctx, case, page),
        _ => view! { <p class="app-notice">{icon(Icon::Info)}<span>{ctx.r("together-nothing-to-choose")}</span></p> }.into_any(),
    };
    view! {
        <ul class="app-facts">
            {kit::fact(Icon::Check, ctx.r("together-how-choose"))}
            {kit::fact(Icon::User, ctx.r("together-how-yes"))}
            {kit::fact(Icon::Clock, ctx.r("together-how-stop"))}
            {kit::fact(Icon::Shield, ctx.r("together-how-private"))}
        </ul>
        {form}
        {interpreter(ctx)}
    }
    .into_any()
}

fn form(ctx: &PageContext, case: &Dossier, page: &TogetherPage) -> AnyView {
    // Choices are labels
    let ctx = &ctx.untapped();
    let of = |wanted: fn(&Card) -> bool| -> Vec<AnyView> {
        page.offered.iter().filter(|card| wanted(card)).map(|card| choice(ctx, case, card, page.ticked.contains(card))).collect()
    };
    let main = of(|card| !matches!(card, Card::Obligation(_) | Card::Letter(_)));
    let more = |label: &str, choices: Vec<AnyView>| {
        (!choices.is_empty()).then(|| details(ctx.label(label), view! { <div class="app-choices">{choices}</div> }.into_any()))
    };
    view! {
        <form class="app-form" method="post" id="cards">
            <input type="hidden" name="do" value="start"/>
            <fieldset class="app-fieldset">
                <legend class="nl-heading nl-heading--level-2">{ctx.r("together-choose")}</legend>
                <p class="app-muted">{ctx.r("together-choose-hint")}</p>
                <div class="app-choices">{main}</div>
                {more("together-choose-deadlines", of(|card| matches!(card, Card::Obligation(_))))}
                {more("together-choose-letters", of(|card| matches!(card, Card::Letter(_))))}
            </fieldset>
            <button class="nl-button nl-button--primary app-sign-in" type="submit">
                <span class="nl-button__icon-start">{icon(Icon::Users)}</span><span class="nl-button__label">{ctx.label("together-start")}</span>
            </button>
        </form>
    }
    .into_any()
}

fn choice(ctx: &PageContext, case: &Dossier, card: &Card, ticked: bool) -> AnyView {
    let note = delicate(card).then(|| view! { <small class="app-muted">{ctx.r("together-delicate")}</small> });
    view! {
        <label class="app-choice">
            <input class="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox" name="card" value=card.slug() checked=ticked/>
            <span>{title(ctx, case, card)}{note.map(|note| view! { <br/>{note} })}</span>
        </label>
    }
    .into_any()
}
