//! Moments and lists inside a sentence, in the reading order of the page.

use super::words::mixed;
use crate::{
    context::PageContext,
    language::{self, Direction},
    together::parts::hour,
};
use jiff::Timestamp;
use leptos::prelude::*;

/// A day in words.
pub fn day(ctx: &PageContext, at: Timestamp) -> AnyView {
    let day = language::zoned(at).date();
    view! { <time datetime=day.to_string()><bdi>{language::weekday_date(ctx.lang, day)}</bdi></time> }.into_any()
}

/// A day and an hour, as a person would say it.
pub fn moment(ctx: &PageContext, at: Timestamp) -> AnyView {
    turned(ctx, mixed(ctx, "who-saw-moment", vec![("day", day(ctx, at).into()), ("time", hour(ctx, at).into())]))
}

/// Things one after the other with the right comma and "and" of the language; `None` for none.
pub fn listed(ctx: &PageContext, mut all: Vec<AnyView>) -> Option<AnyView> {
    let last = all.pop()?;
    let mut first = all.into_iter();
    let Some(begin) = first.next() else { return Some(last) };
    let many =
        first.fold(begin, |so_far, next| turned(ctx, mixed(ctx, "who-saw-list", vec![("first", so_far.into()), ("next", next.into())])));
    Some(turned(ctx, mixed(ctx, "who-saw-and", vec![("first", many.into()), ("last", last.into())])))
}

/// Parts that are all isolated have no letter of their own to tell the direction by (UAX 9, P2): in a page that reads from
/// right to left they would stand in the wrong order.
fn turned(ctx: &PageContext, view: AnyView) -> AnyView {
    match ctx.lang.direction() {
        Direction::Rtl => view! { <bdi dir="rtl">{view}</bdi> }.into_any(),
        Direction::Ltr => view,
    }
}
