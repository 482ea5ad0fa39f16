//! Looking together: every state of its pages in every language, the cards and their numbers, the live frames.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]
#![cfg(feature = "ssr")]

#[path = "together/cards.rs"]
mod cards;
#[path = "together/made.rs"]
mod made;
#[path = "shared/nested.rs"]
mod nested;
#[path = "pages_b/paper.rs"]
#[allow(dead_code, reason = "shared with the other tests of pages")]
mod paper;
#[path = "together/states.rs"]
mod states;
#[path = "together/whole.rs"]
mod whole;
