//! What codes, records and people are called, the same on every page.

use crate::{
    context::PageContext,
    language::{self, Arg, Lang, neutral},
};
use dossier::{answers::Person, codes::*, provenance::Party};
use leptos::prelude::*;

/// A value inside a sentence: plain text that Fluent isolates, or a view (a date, a Dutch term, a name).
pub enum Slot {
    /// Text or number, for plural rules too.
    Arg(Arg),
    /// A view that stands where the message names it.
    View(AnyView),
}

impl From<AnyView> for Slot {
    fn from(view: AnyView) -> Slot {
        Slot::View(view)
    }
}
impl From<String> for Slot {
    fn from(text: String) -> Slot {
        Slot::Arg(text.into())
    }
}
impl From<&str> for Slot {
    fn from(text: &str) -> Slot {
        Slot::Arg(text.into())
    }
}
impl From<u32> for Slot {
    fn from(number: u32) -> Slot {
        Slot::Arg(number.into())
    }
}
impl From<i32> for Slot {
    fn from(number: i32) -> Slot {
        Slot::Arg(number.into())
    }
}
impl From<usize> for Slot {
    fn from(number: usize) -> Slot {
        Slot::Arg(number.into())
    }
}

/// Private-use characters around the number of a view inside a formatted message.
const OPEN: char = '\u{E000}';
const CLOSE: char = '\u{E001}';

/// Text somebody wrote, in the language they wrote it in; an unknown language has none.
pub fn foreign(lang: &str, text: &str) -> AnyView {
    let known = Lang::from_code(lang);
    let (code, dir) = known.map_or((None, "auto"), |lang| (Some(lang.code()), lang.direction().attribute()));
    view! { <bdi lang=code dir=dir>{neutral(text)}</bdi> }.into_any()
}

/// A message with views inside it, so that a date stays a `<time>` and a Dutch word keeps its `lang`.
pub fn mixed(ctx: &PageContext, id: &str, slots: Vec<(&'static str, Slot)>) -> AnyView {
    let mut views: Vec<Option<AnyView>> = Vec::new();
    let args: Vec<(&str, Arg)> = slots
        .into_iter()
        .map(|(name, slot)| match slot {
            Slot::Arg(Arg::Text(text)) => (name, Arg::Text(without_marks(&text))),
            Slot::Arg(number) => (name, number),
            Slot::View(view) => {
                views.push(Some(view));
                (name, Arg::Text(format!("{OPEN}{}{CLOSE}", views.len() - 1)))
            }
        })
        .collect();
    let message = ctx.text().marked(id, &args);
    let mut parts: Vec<AnyView> = Vec::new();
    let mut rest = message.as_str();
    while let Some((before, after)) = rest.split_once(OPEN) {
        let (number, tail) = after.split_once(CLOSE).unwrap_or((after, ""));
        parts.push(language::rich(ctx.lang, before, ctx.tap));
        if let Some(view) = number.parse::<usize>().ok().and_then(|n| views.get_mut(n)).and_then(Option::take) {
            parts.push(view);
        }
        rest = tail;
    }
    parts.push(language::rich(ctx.lang, rest, ctx.tap));
    parts.collect_view().into_any()
}

/// Text of a source can never stand for one of our own views.
fn without_marks(text: &str) -> String {
    text.replace([OPEN, CLOSE], "")
}

/// Text that a Dutch source wrote: marked as Dutch, isolated, without characters that turn the line around it.
pub fn dutch(text: &str) -> AnyView {
    view! { <span lang="nl" dir="ltr">{neutral(text)}</span> }.into_any()
}

/// Words of a Dutch source as a quote; the direction stands on the quote, so that its marks stay around it in Arabic.
pub fn quote(text: &str) -> AnyView {
    view! { <q lang="nl" dir="ltr">{neutral(text)}</q> }.into_any()
}

/// A Dutch word or code that keeps its form in every language.
pub fn term(text: &str) -> AnyView {
    view! { <span class="app-term" lang="nl" dir="ltr" translate="no">{neutral(text)}</span> }.into_any()
}

/// A name of a person, in whatever script.
pub fn name(text: &str) -> AnyView {
    view! { <bdi translate="no">{neutral(text)}</bdi> }.into_any()
}

/// A number, time or amount: always left to right.
pub fn ltr(text: String) -> AnyView {
    view! { <bdi class="app-ltr" dir="ltr">{text}</bdi> }.into_any()
}

/// A code we do not know, shown as such and never dropped (DATA-1).
pub fn unknown(ctx: &PageContext, raw: &str) -> AnyView {
    mixed(ctx, "unknown-value", vec![("value", view! { <bdi>{neutral(raw)}</bdi> }.into_any().into())])
}

/// A code in words.
pub fn code<T: Copy>(ctx: &PageContext, code: &Code<T>, id: impl Fn(T) -> &'static str) -> AnyView {
    match code {
        Code::Known(known) => ctx.r(id(*known)),
        Code::Unknown(raw) => unknown(ctx, raw),
    }
}

/// A level, as it is written everywhere.
pub fn niveau(ctx: &PageContext, code: &Code<Niveau>) -> AnyView {
    match code {
        Code::Known(known) => term(known.wire()),
        Code::Unknown(raw) => unknown(ctx, raw),
    }
}

/// A leerroute in words.
pub fn leerroute(ctx: &PageContext, route: &Code<Leerroute>) -> AnyView {
    code(ctx, route, leerroute_id)
}

/// Name of a party.
pub fn party(ctx: &PageContext, party: Party) -> AnyView {
    ctx.r(crate::components::provenance::party_id(party))
}

/// A gemeente by its code.
pub fn gemeente(ctx: &PageContext, code: &str) -> AnyView {
    ctx.tenant.gemeente(code).map_or_else(|| mixed(ctx, "gemeente-unknown", vec![("code", ltr(neutral(code)).into())]), dutch)
}

/// Message of a leerroute.
pub const fn leerroute_id(route: Leerroute) -> &'static str {
    match route {
        Leerroute::B => "leerroute-B",
        Leerroute::O => "leerroute-O",
        Leerroute::Z => "leerroute-Z",
    }
}

/// Message of an exam part.
pub const fn onderdeel_id(part: Onderdeel) -> &'static str {
    match part {
        Onderdeel::Le => "onderdeel-LE",
        Onderdeel::Lu => "onderdeel-LU",
        Onderdeel::Sc => "onderdeel-SC",
        Onderdeel::Sp => "onderdeel-SP",
        Onderdeel::Knm => "onderdeel-KNM",
    }
}

/// Message of an exam result.
pub const fn uitslag_id(result: ExamenUitslag) -> &'static str {
    match result {
        ExamenUitslag::Geslaagd => "uitslag-Geslaagd",
        ExamenUitslag::Gezakt => "uitslag-Gezakt",
        ExamenUitslag::Geen => "uitslag-Geen",
    }
}

/// Message of a group.
pub const fn indeling_id(group: Indeling) -> &'static str {
    match group {
        Indeling::Asielstatushouder => "indeling-asielstatushouder",
        Indeling::GezinsmigrantOfOverig => "indeling-gezinsmigrant",
    }
}

/// Why DUO says there is no obligation.
pub const fn reden_id(reason: RedenGeenPlicht) -> &'static str {
    match reason {
        RedenGeenPlicht::VolledigeOntheffing => "dossier-reden-ontheffing",
        RedenGeenPlicht::VolledigeVrijstelling => "dossier-reden-vrijstelling",
        RedenGeenPlicht::Voldaan => "dossier-reden-voldaan",
        RedenGeenPlicht::VerblijfsdoelGewijzigd => "dossier-reden-verblijfsdoel",
        RedenGeenPlicht::Vertrek => "dossier-reden-vertrek",
        RedenGeenPlicht::Overlijden => "dossier-reden-overlijden",
        RedenGeenPlicht::Overig => "dossier-reden-overig",
        RedenGeenPlicht::TijdelijkeVrijstelling => "dossier-reden-tijdelijk",
    }
}

/// A person's name in Dutch order: given names, prefix, family name; whatever is missing is left out (NAME-1, NAME-2).
///
/// Without given names the prefix gets a capital, as Dutch writes it: "Van der Berg". `None`: no part is known.
pub fn full_name(person: &Person) -> Option<String> {
    let clean = |part: &Option<String>| part.as_deref().map(|p| neutral(p).trim().to_owned()).filter(|p| !p.is_empty());
    let (given, prefix, family) = (clean(&person.given), clean(&person.prefix), clean(&person.family));
    let surname = match (prefix, family) {
        (Some(prefix), Some(family)) if given.is_none() => Some(format!("{} {family}", capital(&prefix))),
        (Some(prefix), Some(family)) => Some(format!("{prefix} {family}")),
        (None, family) => family,
        // a prefix without the name it belongs to says nothing
        (Some(_), None) => None,
    };
    match (given, surname) {
        (Some(given), Some(surname)) => Some(format!("{given} {surname}")),
        (given, surname) => given.or(surname),
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Whole euros, as Dutch letters write them.
pub fn euros(amount: u32) -> AnyView {
    ltr(format!("€ {amount}"))
}

/// A row of a list of facts whose label keeps its Dutch terms marked.
pub fn row(ctx: &PageContext, label: &str, value: AnyView) -> AnyView {
    view! {
        <div class="utrecht-data-list__item">
            <dt class="utrecht-data-list__item-key">{ctx.r(label)}</dt>
            <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{value}</dd>
        </div>
    }
    .into_any()
}
