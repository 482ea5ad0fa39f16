//! Small pieces that several pages share and no component has.

use crate::{
    components::{Icon, icon, source_line},
    context::{Page, PageContext},
    language,
};
use dossier::{
    case::{Clock, Dossier, Wet},
    codes::Code,
    provenance::Provenance,
};
use jiff::civil::Date;
use leptos::prelude::*;

/// Top of a page: the one h1 and the first sentence.
pub fn hero(ctx: &PageContext, title: &str, lead: AnyView) -> AnyView {
    view! { <div class="app-hero"><h1 class="nl-heading nl-heading--level-1">{ctx.label(title)}</h1><p class="app-lead">{lead}</p></div> }
        .into_any()
}

/// The word for a known code, or "unknown value" with what the source wrote.
pub fn code_text<T: Copy>(ctx: &PageContext, code: &Code<T>, id: impl Fn(T) -> &'static str) -> AnyView {
    match code {
        Code::Known(known) => ctx.r(id(*known)),
        Code::Unknown(raw) => super::words::unknown(ctx, raw),
    }
}

/// A code whose wire form is what people know (A2, B1).
pub fn code_text_raw<T: Copy>(ctx: &PageContext, code: &Code<T>, wire: impl Fn(T) -> &'static str) -> String {
    match code {
        Code::Known(known) => wire(*known).to_owned(),
        Code::Unknown(raw) => ctx.tw("unknown-value", &[("value", raw.as_str().into())]),
    }
}

/// Foreign text without characters that turn or hide what stands around it (BIDI-1).
pub fn clean(text: &str) -> String {
    language::neutral(text)
}

/// A state as a pill: picture and word, never colour alone.
pub fn pill(class: &'static str, picture: Icon, word: impl IntoAny) -> AnyView {
    view! { <span class=class><span class="app-pill">{icon(picture)}<span>{word.into_any()}</span></span></span> }.into_any()
}

/// A line of facts: picture and text.
pub fn fact(picture: Icon, text: AnyView) -> AnyView {
    view! { <li>{icon(picture)}<span>{text}</span></li> }.into_any()
}

/// Each different source once, in the order of the facts.
pub fn sources<'a>(ctx: &PageContext, all: impl Iterator<Item = &'a Provenance>) -> AnyView {
    let mut seen: Vec<&Provenance> = Vec::new();
    for one in all {
        if !seen.iter().any(|s| s.call == one.call && s.party == one.party && s.as_of == one.as_of) {
            seen.push(one);
        }
    }
    seen.into_iter().map(|p| source_line(ctx, p)).collect_view().into_any()
}

/// A calm block with an icon, a bold first line and text.
pub fn note(picture: Icon, title: AnyView, text: AnyView) -> AnyView {
    view! {
        <div class="utrecht-alert utrecht-alert--info">
            <div class="utrecht-alert__icon">{icon(picture)}</div>
            <div class="utrecht-alert__content"><div class="utrecht-alert__message app-stack">
                <p class="nl-paragraph"><strong>{title}</strong></p>
                <p class="nl-paragraph">{text}</p>
            </div></div>
        </div>
    }
    .into_any()
}

/// What changes everything on a page: the old law, or no running obligation. `None` when the case simply runs.
pub fn law_note(ctx: &PageContext, dossier: &Dossier) -> Option<AnyView> {
    if is_old_law(dossier) {
        return Some(note(Icon::Info, ctx.r("law-old-title"), ctx.r("law-old-text")));
    }
    let (title, text) = match dossier.clock.value()? {
        Clock::Ended { .. } | Clock::NotObliged => ("law-ended-title", "law-ended-text"),
        Clock::Paused { .. } => ("law-paused-title", "law-paused-text"),
        Clock::NotStarted { .. } | Clock::Running(_) | Clock::OldLaw { .. } => return None,
    };
    let link = view! { <a class="nl-link" href=ctx.href(Page::Start)>{ctx.t("nav-start")}</a> };
    Some(note(Icon::Info, ctx.r(title), view! { {ctx.r(text)}" "{link} }.into_any()))
}

/// Does the case fall under the Wi2013?
pub fn is_old_law(dossier: &Dossier) -> bool {
    matches!(dossier.law.value(), Some(Wet::Wi2013)) || matches!(dossier.clock.value(), Some(Clock::OldLaw { .. }))
}

/// A date inside a sentence, in the language of that sentence.
pub fn date_arg(lang: language::Lang, date: Date) -> language::Arg {
    language::date_long(lang, date).into()
}

/// A way back to a page above this one.
pub fn back_link(href: String, label: String) -> AnyView {
    view! { <a class="nl-link app-back" href=href>{icon(Icon::Back)}<span>{label}</span></a> }.into_any()
}

/// Messages as a bulleted list.
pub fn bullets(ctx: &PageContext, ids: &[&str]) -> AnyView {
    let items = ids.iter().map(|id| view! { <li>{ctx.r(id)}</li> }).collect_view();
    view! { <ul class="app-bullets">{items}</ul> }.into_any()
}
