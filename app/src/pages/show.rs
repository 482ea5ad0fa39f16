//! One card full screen, to hand over at a desk: large Dutch, the own language under each line.

use super::kit;
use crate::{
    components::{Icon, icon},
    context::{Page, PageContext, page_context},
    language::{Lang, Tap},
    together::{Card, cards},
};
use leptos::prelude::*;

/// The card of the address, when the case has it.
#[component]
pub fn Show() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let Page::Show(what) = &ctx.page else { return ().into_any() };
    let found = ctx.dossier.as_ref().and_then(|case| Some((case.clone(), card_of(what).filter(|card| offered(&ctx, card))?)));
    let Some((case, card)) = found else {
        return view! { {kit::hero(&ctx, "show-title", ctx.r("show-missing"))}{back(&ctx)} }.into_any();
    };
    let dutch = PageContext { lang: Lang::Nl, tap: Tap::Nothing, ..(*ctx).clone() };
    // The Dutch stands above already: no Dutch sentence under a legal one
    let own = (ctx.lang != Lang::Nl).then(|| PageContext { second: Some(Lang::Nl), ..ctx.untapped() });
    let mut second = own.as_ref().map(|own| cards::texts(own, &case, &card).into_iter());
    let lines = cards::texts(&dutch, &case, &card)
        .into_iter()
        .map(|line| {
            let under = second.as_mut().and_then(Iterator::next);
            view! { <li class="app-show__line"><span class="app-show__dutch" lang="nl" dir="ltr">{line}</span>{under.map(|own| view! { <span class="app-show__own">{own}</span> })}</li> }
        })
        .collect_view();
    let title = own.as_ref().map(|own| view! { <span class="app-show__own">{cards::title(own, &case, &card)}</span> });
    view! {
        <article class="app-show">
            <h1 class="nl-heading nl-heading--level-1"><span lang="nl" dir="ltr">{cards::title(&dutch, &case, &card)}</span>{title}</h1>
            <ul class="app-show__lines">{lines}</ul>
        </article>
        <p class="app-muted">{ctx.r("show-how")}</p>
        {back(&ctx)}
    }
    .into_any()
}

/// The card of an address: `clock`, `obligation-term-end`. Letters are shown on their own page.
fn card_of(what: &str) -> Option<Card> {
    Card::from_slug(what).or_else(|| Card::from_slug(&format!("obligation:{}", what.strip_prefix("obligation-")?)))
}

/// A card that the case has; a letter's text is Dutch already.
fn offered(ctx: &PageContext, card: &Card) -> bool {
    ctx.dossier.as_ref().is_some_and(|case| cards::offered(case).contains(card)) && !matches!(card, Card::Letter(_))
}

/// The address of a card's full screen.
pub fn href(ctx: &PageContext, card: &Card) -> String {
    ctx.href(Page::Show(card.slug().replace(':', "-")))
}

/// The link to a card's full screen.
pub fn link(ctx: &PageContext, card: &Card) -> AnyView {
    view! { <a class="nl-link app-show-link" href=href(ctx, card)>{icon(Icon::User)}<span>{ctx.t("show-open")}</span></a> }.into_any()
}

fn back(ctx: &PageContext) -> AnyView {
    kit::back_link(ctx.href(Page::Start), ctx.t("show-back"))
}
