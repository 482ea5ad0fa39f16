//! Small pieces: dates, badges, cards, lists of facts, explanations.

use super::icon::{Icon, icon};
use crate::{context::PageContext, language};
use jiff::{Timestamp, civil::Date};
use leptos::prelude::*;

/// A date in words, machine-readable, isolated from the sentence around it.
pub fn date(ctx: &PageContext, date: Date) -> AnyView {
    view! { <time datetime=date.to_string()><bdi>{language::date_long(ctx.lang, date)}</bdi></time> }.into_any()
}

/// A moment in Dutch time: weekday, date and hour.
pub fn when(ctx: &PageContext, at: Timestamp) -> AnyView {
    let day = language::weekday_date(ctx.lang, language::zoned(at).date());
    let hour = ctx.tw("time-of-day", &[("time", language::time_of_day(ctx.lang, at).into())]);
    view! { <time datetime=at.to_string()><bdi>{day}</bdi>" "<bdi>{hour}</bdi></time> }.into_any()
}

/// How a badge looks; the word always says it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names of the status badge component")]
pub enum Tone {
    Success,
    Active,
    Neutral,
    Warning,
    Danger,
}

/// A state in a word.
pub fn badge(tone: Tone, label: impl IntoAny) -> AnyView {
    let class = match tone {
        Tone::Success => "utrecht-status-badge utrecht-status-badge--success",
        Tone::Active => "utrecht-status-badge utrecht-status-badge--active",
        Tone::Neutral => "utrecht-status-badge utrecht-status-badge--neutral",
        Tone::Warning => "utrecht-status-badge utrecht-status-badge--warning",
        Tone::Danger => "utrecht-status-badge utrecht-status-badge--danger",
    };
    view! { <span class=class>{label.into_any()}</span> }.into_any()
}

/// A section heading with an id for `aria-labelledby`.
pub fn heading2(id: &'static str, text: String) -> AnyView {
    view! { <h2 class="nl-heading nl-heading--level-2" id=id>{text}</h2> }.into_any()
}

/// A card with a heading.
pub fn card(id: &'static str, title: String, body: AnyView) -> AnyView {
    view! { <section class="app-card" aria-labelledby=id>{heading2(id, title)}{body}</section> }.into_any()
}

/// A list of facts.
pub fn data_list(rows: Vec<AnyView>) -> AnyView {
    view! { <dl class="utrecht-data-list utrecht-data-list--html-dl utrecht-data-list--rows">{rows}</dl> }.into_any()
}

/// One fact: label and value.
pub fn data_row(label: impl IntoAny, value: AnyView) -> AnyView {
    view! {
        <div class="utrecht-data-list__item">
            <dt class="utrecht-data-list__item-key">{label.into_any()}</dt>
            <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{value}</dd>
        </div>
    }
    .into_any()
}

/// An explanation behind a tap; works without scripts.
pub fn details(summary: AnyView, body: AnyView) -> AnyView {
    view! {
        <details class="utrecht-accordion__section app-details">
            <summary class="utrecht-accordion__button app-summary"><span>{summary}</span><span class="app-chev">{icon(Icon::ChevronDown)}</span></summary>
            <div class="utrecht-accordion__panel app-panel">{body}</div>
        </details>
    }
    .into_any()
}

/// A telephone number: a link, always left to right.
pub fn phone(number: &str) -> AnyView {
    let href = format!("tel:{}", number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect::<String>());
    view! { <a class="nl-link" href=href><bdi class="app-ltr" dir="ltr">{number.to_owned()}</bdi></a> }.into_any()
}
