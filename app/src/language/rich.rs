//! Dutch terms inside a message. Messages write them as ‹PIP›; on screen each gets `lang="nl"`, its own direction, and what it means.

use super::{Lang, words::Word};
use leptos::prelude::*;

const OPEN: char = '‹';
const CLOSE: char = '›';

/// What a tap on a Dutch term does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tap {
    /// Opens its meaning over the page.
    #[default]
    Opens,
    /// Goes to the page of words: for parts of a page that come later.
    Goes,
    /// Nothing: inside links and buttons, and in the meanings themselves.
    Nothing,
}

/// The message without the marks around Dutch terms.
pub fn plain(message: &str) -> String {
    if message.contains(OPEN) { message.chars().filter(|c| *c != OPEN && *c != CLOSE).collect() } else { message.to_owned() }
}

/// The message as a view, Dutch terms marked as Dutch (unless the page is) and open to a tap.
pub fn rich(lang: Lang, message: &str, tap: Tap) -> AnyView {
    // An empty text would be written as a space
    if message.is_empty() {
        return ().into_any();
    }
    if !message.contains(OPEN) {
        return message.to_owned().into_any();
    }
    let mut parts: Vec<AnyView> = Vec::new();
    let mut rest = message;
    while let Some((before, after)) = rest.split_once(OPEN) {
        let (term, tail) = after.split_once(CLOSE).unwrap_or((after, ""));
        if !before.is_empty() {
            parts.push(before.to_owned().into_any());
        }
        parts.push(marked(lang, term, tap));
        rest = tail;
    }
    if !rest.is_empty() {
        parts.push(rest.to_owned().into_any());
    }
    parts.collect_view().into_any()
}

/// One term. `data-word` tells the page which meanings to carry along.
fn marked(lang: Lang, term: &str, tap: Tap) -> AnyView {
    let text = term.to_owned();
    let (code, dir, translate) = if lang.is_dutch() { (None, None, None) } else { (Some("nl"), Some("ltr"), Some("no")) };
    match (tap, Word::of_term(term)) {
        (Tap::Opens, Some(word)) => view! {
            <button type="button" class="app-word" data-word=word.slug() popovertarget=format!("w-{}", word.slug()) lang=code dir=dir translate=translate>{text}</button>
        }
        .into_any(),
        (Tap::Goes, Some(word)) => view! {
            <a class="app-word" href=format!("/{}/words#{}", lang.code(), word.slug()) lang=code dir=dir translate=translate>{text}</a>
        }
        .into_any(),
        _ if lang.is_dutch() => text.into_any(),
        _ => view! { <span class="app-term" lang="nl" dir="ltr" translate="no">{text}</span> }.into_any(),
    }
}
