//! Which kinds of data lie on a card, and which cards somebody may see.

use access::{Categories, Category};
use app::together::{Card, Kind};

use super::narrow::category_of_deadline;

/// The kinds of data on a card: all must be permitted, or the card is not shown.
pub fn categories_of(card: &Card) -> Categories {
    use Category::*;
    match card {
        Card::Clock => Categories::of([Obligation]),
        Card::Todos => Categories::of([Messages, Appointments, Obligation]),
        Card::NextAppointment => Categories::of([Appointments]),
        Card::Plan => Categories::of([Plan]),
        Card::Progress => Categories::of([Exams, Hours]),
        Card::Decisions => Categories::of([Decisions]),
        Card::Letter(_) => Categories::of([Messages]),
        Card::Obligation(kind) => Categories::of([category_of_deadline(*kind)]),
    }
}

/// The kinds of data of several cards together.
pub fn all_categories(cards: &[Card]) -> Categories {
    Categories::of(cards.iter().flat_map(|card| categories_of(card).values().collect::<Vec<_>>()))
}

/// Is every kind of data of this card among the permitted ones?
pub fn permitted(card: &Card, may: Categories) -> bool {
    categories_of(card).values().all(|category| may.has(category))
}

/// The cards of a lasting grant: everything that may be seen, as far as it fits on one.
pub fn of_grant(may: Categories) -> Vec<Card> {
    [Card::Clock, Card::Todos, Card::NextAppointment, Card::Plan, Card::Progress, Card::Decisions]
        .into_iter()
        .filter(|card| permitted(card, may))
        .collect()
}

/// The kind of data behind a word of the forms.
pub fn category_of_kind(kind: Kind) -> Category {
    match kind {
        Kind::Obligation => Category::Obligation,
        Kind::Intake => Category::Intake,
        Kind::Plan => Category::Plan,
        Kind::Guidance => Category::Guidance,
        Kind::Hours => Category::Hours,
        Kind::Exams => Category::Exams,
        Kind::Appointments => Category::Appointments,
        Kind::Messages => Category::Messages,
        Kind::Decisions => Category::Decisions,
        Kind::Fines => Category::Fines,
        Kind::Money => Category::Money,
    }
}

/// The words of the forms for kinds of data, in the order of the forms.
pub fn kinds(categories: Categories) -> Vec<Kind> {
    Kind::ALL.into_iter().filter(|kind| categories.has(category_of_kind(*kind))).collect()
}
