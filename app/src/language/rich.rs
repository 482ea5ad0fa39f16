//! Dutch terms inside a message. Messages write them as ‹PIP›; on screen each gets `lang="nl"` and its own direction.

use super::Lang;
use leptos::prelude::*;

const OPEN: char = '‹';
const CLOSE: char = '›';

/// The message without the marks around Dutch terms.
pub fn plain(message: &str) -> String {
    if message.contains(OPEN) { message.chars().filter(|c| *c != OPEN && *c != CLOSE).collect() } else { message.to_owned() }
}

/// The message as a view, Dutch terms as `<span class="app-term" lang="nl" dir="ltr" translate="no">` unless the page is Dutch.
pub fn rich(lang: Lang, message: &str) -> AnyView {
    // An empty text would be written as a space
    if message.is_empty() {
        return ().into_any();
    }
    if lang == Lang::Nl || !message.contains(OPEN) {
        return plain(message).into_any();
    }
    let mut parts: Vec<AnyView> = Vec::new();
    let mut rest = message;
    while let Some((before, after)) = rest.split_once(OPEN) {
        let (term, tail) = after.split_once(CLOSE).unwrap_or((after, ""));
        if !before.is_empty() {
            parts.push(before.to_owned().into_any());
        }
        parts.push(view! { <span class="app-term" lang="nl" dir="ltr" translate="no">{term.to_owned()}</span> }.into_any());
        rest = tail;
    }
    if !rest.is_empty() {
        parts.push(rest.to_owned().into_any());
    }
    parts.collect_view().into_any()
}
