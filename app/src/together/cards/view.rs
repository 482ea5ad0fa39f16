//! How cards look: a large number and a heading, then numbered lines; as buttons where somebody can point.

use super::{Line, lines::Mark, lines_of, title};
use crate::{
    components::{Icon, icon},
    context::PageContext,
    together::{Card, LineRef},
};
use dossier::case::Dossier;
use leptos::prelude::*;

/// How the lines of a card can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Only read.
    Read,
    /// Each line is a button of a form that points at it (`do=point`, `line=2.3`), posted to this page.
    Point,
    /// As [`Use::Point`], and each card has a button that takes it away (`do=remove`, `card`).
    Own,
}

/// Numbered cards with numbered lines: the same numbers for every viewer of the same case, whatever the language.
pub fn list(ctx: &PageContext, case: &Dossier, cards: &[Card], lit: Option<LineRef>, usage: Use) -> AnyView {
    // Lines stand in buttons, and come anew without the page: nothing in them opens by a tap
    let ctx = &ctx.untapped();
    let all = (1_u8..).zip(cards).map(|(number, card)| article(ctx, case, number, card, lit, usage)).collect_view();
    if usage == Use::Read {
        return view! { <div class="app-tcards">{all}</div> }.into_any();
    }
    // A button takes a card away by the form outside: forms do not nest
    let take = (usage == Use::Own).then(|| view! { <form method="post" id="take"><input type="hidden" name="do" value="remove"/></form> });
    view! { <form class="app-tcards" method="post"><input type="hidden" name="do" value="point"/>{all}</form>{take} }.into_any()
}

fn article(ctx: &PageContext, case: &Dossier, card: u8, which: &Card, lit: Option<LineRef>, usage: Use) -> AnyView {
    let lines = (1_u8..)
        .zip(lines_of(ctx, case, which))
        .map(|(line, found)| {
            let at = LineRef { card, line };
            line_view(ctx, at, found, lit == Some(at), usage)
        })
        .collect_view();
    let at = LineRef { card, line: 0 };
    let here = lit == Some(at);
    let inner = view! { <span class="app-tcard__number">{card}</span><span class="app-tcard__title">{title(ctx, case, which)}</span>{light(ctx, here)} };
    let head = place(at, "app-tcard__point", inner.into_any(), usage);
    let remove = (usage == Use::Own).then(|| {
        let label = ctx.tw("card-remove", &[("number", i64::from(card).into())]);
        view! {
            <p class="app-tcard__foot">
                <button class="nl-button nl-button--subtle" type="submit" form="take" name="card" value=which.slug() id=format!("take-{card}")>
                    <span class="nl-button__icon-start">{icon(Icon::Cross)}</span><span class="nl-button__label">{label}</span>
                </button>
            </p>
        }
    });
    view! {
        <article class="app-tcard" id=format!("card-{card}") data-card=card.to_string()>
            <h2 class="nl-heading nl-heading--level-2 app-tcard__head" data-line=at.text() aria-current=here.then_some("true")>{head}</h2>
            <ol class="app-tlines">{lines}</ol>
            {remove}
        </article>
    }
    .into_any()
}

fn line_view(ctx: &PageContext, at: LineRef, line: Line, here: bool, usage: Use) -> AnyView {
    let (class, picture) = match line.mark {
        Mark::Fact => ("app-tline", None),
        Mark::Nothing => ("app-tline app-tline--nothing", Some(Icon::Check)),
        Mark::Unknown => ("app-tline app-tline--unknown", Some(Icon::Question)),
        Mark::Dispute => ("app-tline app-tline--dispute", Some(Icon::Split)),
        Mark::Source => ("app-tline app-tline--source", None),
    };
    let inner = view! {
        <span class="app-tline__number"><bdi class="app-ltr" dir="ltr">{at.text()}</bdi></span>
        <span class="app-tline__text">{picture.map(icon)}<span>{line.text}</span></span>
        {light(ctx, here)}
    };
    let inside = place(at, "app-tline__in", inner.into_any(), usage);
    view! { <li class=class data-line=at.text() aria-current=here.then_some("true")>{inside}</li> }.into_any()
}

/// The words of a line or heading, as a button where somebody can point.
fn place(at: LineRef, class: &'static str, inner: AnyView, usage: Use) -> AnyView {
    if usage == Use::Read {
        return view! { <span class=class>{inner}</span> }.into_any();
    }
    let id = format!("p{}-{}", at.card, at.line);
    view! { <button class=class type="submit" name="line" value=at.text() id=id>{inner}</button> }.into_any()
}

/// "Here": a picture and a word beside the colour, hidden until somebody points.
fn light(ctx: &PageContext, here: bool) -> AnyView {
    view! { <span class="app-tlit" data-lit="" hidden=!here>{icon(Icon::Pointer)}<span>{ctx.t("card-lit")}</span></span> }.into_any()
}
