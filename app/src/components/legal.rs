//! Lines with legal weight: a deadline, a fine, a right to object.

use crate::{
    context::PageContext,
    language::{Arg, Lang, Text},
};
use leptos::prelude::*;

/// The sentence in the reader's language with its Dutch sentence under it, until a person has reviewed the translation.
///
/// `args` are made per language, so that a date inside the Dutch sentence is Dutch too.
pub fn legal(ctx: &PageContext, id: &str, args: impl Fn(Lang) -> Vec<(&'static str, Arg)>) -> AnyView {
    let own = ctx.rw(id, &args(ctx.lang));
    let dutch = (!ctx.has_dutch()).then(|| {
        let sentence = Text { lang: Lang::Nl }.with(id, &args(Lang::Nl));
        view! { <p class="app-legal__nl" lang="nl" dir="ltr">{sentence}</p> }
    });
    view! { <div class="app-legal"><p class="nl-paragraph">{own}</p>{dutch}</div> }.into_any()
}
