//! Cards: one thing each, as numbered lines, rendered from a case that holds nothing but what the viewer may see.
//!
//! The numbers come from the case alone, never from the language: "2.3" is the same fact on every screen. What a card
//! leaves out (asylum, health, other people, kinds of data that belong to another card) it leaves out of every viewer's
//! case, the person's own included, so that the numbers are the same on both sides of a table.

mod agenda;
mod clock;
mod letter;
mod lines;
mod plan;
mod progress;
mod rights;
mod view;

pub use view::{Use, list};

use super::Card;
use crate::{
    context::PageContext,
    pages::{obligations::deadlines, words::mixed},
};
use dossier::{
    case::{DeadlineKind, DeadlineStand, Dossier},
    provenance::Section,
};
use leptos::prelude::*;
use lines::{Line, Lines};

/// What can be put on the table from this case, in the order of the form.
pub fn offered(case: &Dossier) -> Vec<Card> {
    let mut all = vec![Card::Clock, Card::Todos, Card::NextAppointment, Card::Plan, Card::Progress];
    if case.decisions.value().is_some_and(|decisions| decisions.iter().any(rights::may_lie)) {
        all.push(Card::Decisions);
    }
    let deadlines = case.obligations.value().map(Vec::as_slice).unwrap_or_default();
    for deadline in deadlines.iter().filter(|deadline| deadline.stand != DeadlineStand::Over && !special(deadline.kind)) {
        let card = Card::Obligation(deadline.kind);
        if !all.contains(&card) {
            all.push(card);
        }
    }
    let letters = case.messages.value().map(Vec::as_slice).unwrap_or_default();
    // An id that is no handle would not come back from a form
    all.extend(letters.iter().map(|letter| Card::Letter(letter.value.id.clone())).filter(|card| Card::from_slug(&card.slug()).is_some()));
    all
}

/// Deadlines that only people with asylum rights have, or that tell of health: never on a card.
const fn special(kind: DeadlineKind) -> bool {
    matches!(kind, DeadlineKind::CourseOffer | DeadlineKind::ObjectionOntheffing)
}

/// Is the card about money or a sanction? For these a professional interpreter is suggested.
pub fn delicate(card: &Card) -> bool {
    match card {
        Card::Decisions => true,
        Card::Obligation(kind) => {
            matches!(kind, DeadlineKind::ObjectionBoete | DeadlineKind::ObjectionVerlenging | DeadlineKind::ObjectionVrijstelling)
        }
        _ => false,
    }
}

/// What a card is called, in the viewer's language.
pub fn title(ctx: &PageContext, case: &Dossier, card: &Card) -> AnyView {
    match card {
        Card::Clock => ctx.r("start-clock-title"),
        Card::Todos => ctx.r("start-todos-title"),
        Card::NextAppointment => ctx.r("start-appointment-title"),
        Card::Plan => ctx.r("plan-title"),
        Card::Progress => ctx.r("progress-title"),
        Card::Decisions => ctx.r("card-decisions"),
        Card::Obligation(kind) if special(*kind) => ctx.r("card-gone"),
        Card::Obligation(kind) => ctx.r(deadlines::words(*kind).0),
        Card::Letter(id) => match letter::find(case, id) {
            Some(found) => mixed(ctx, "card-letter", vec![("subject", letter::subject(ctx, &found.value).into())]),
            None => ctx.r("card-letter-unnamed"),
        },
    }
}

/// The words of each line of a card, without marks and buttons: to show them large, in two languages side by side.
pub fn texts(ctx: &PageContext, case: &Dossier, card: &Card) -> Vec<AnyView> {
    lines_of(ctx, case, card).into_iter().map(|line| line.text).collect()
}

/// The lines of a card. Their number follows from the case alone.
fn lines_of(ctx: &PageContext, case: &Dossier, card: &Card) -> Vec<Line> {
    let mut lines = Lines::new(ctx);
    match card {
        Card::Clock => clock::lines(&mut lines, case),
        Card::Todos => agenda::todos(&mut lines, case),
        Card::NextAppointment => agenda::next_appointment(&mut lines, case),
        Card::Plan => plan::lines(&mut lines, case),
        Card::Progress => progress::lines(&mut lines, case),
        Card::Decisions => rights::decisions(&mut lines, case),
        Card::Obligation(kind) if special(*kind) => lines.not_here(),
        Card::Obligation(kind) => rights::deadline(&mut lines, case, *kind),
        Card::Letter(id) => letter::lines(&mut lines, case, id),
    }
    lines.done()
}

/// Whether nothing is known of a section but that it may not be seen here.
fn hidden<T>(section: &Section<T>) -> bool {
    use dossier::provenance::Reason;
    matches!(section, Section::NotKnown { gaps } if gaps.iter().all(|gap| gap.reason == Reason::NotAllowed))
}
