//! One letter of the gemeente, which the person chose: what is asked, and the Dutch text, a paragraph a line.

use super::lines::Lines;
use crate::{
    components::{date, when},
    context::PageContext,
    markdown,
    pages::{
        kit,
        message::perspective_id,
        words::{self, mixed},
    },
};
use dossier::{
    case::Dossier,
    facts::Bericht,
    provenance::{Fact, Section},
};
use leptos::prelude::*;

/// The letter of this id.
pub fn find<'a>(case: &'a Dossier, id: &str) -> Option<&'a Fact<Bericht>> {
    case.messages.value()?.iter().find(|letter| letter.value.id == id)
}

/// The subject as sent; a letter without one still has a name.
pub fn subject(ctx: &PageContext, letter: &Bericht) -> AnyView {
    match kit::clean(&letter.subject).trim() {
        "" => ctx.r("messages-no-subject"),
        subject => words::dutch(subject),
    }
}

/// The lines of a letter.
pub fn lines(lines: &mut Lines<'_>, case: &Dossier, id: &str) {
    match (find(case, id), &case.messages) {
        (Some(fact), _) => letter(lines, fact),
        (None, Section::NotKnown { gaps }) => lines.unknown(gaps, true),
        (None, _) => lines.nothing("card-gone"),
    }
}

fn letter(lines: &mut Lines<'_>, fact: &Fact<Bericht>) {
    let (ctx, message) = (lines.ctx, &fact.value);
    lines.fact(mixed(ctx, "card-letter-sent", vec![("date", when(ctx, message.published).into())]));
    if let Some(code) = &message.perspective {
        lines.fact(words::code(ctx, code, perspective_id));
    }
    if let Some(day) = message.last_day {
        lines.fact(view! { {ctx.r("messages-act-until")}" "<strong>{date(ctx, day)}</strong> }.into_any());
    }
    if message.perspective.is_none() && message.last_day.is_none() {
        lines.say("message-nothing-asked");
    }
    for paragraph in markdown::paragraphs(&message.text) {
        lines.fact(words::dutch(&paragraph));
    }
    for name in &message.attachments {
        lines.fact(mixed(ctx, "card-letter-attachment", vec![("name", words::dutch(name).into())]));
    }
    lines.source(&fact.provenance);
}
