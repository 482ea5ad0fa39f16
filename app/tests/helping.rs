//! Access that lasts: helpers, coaches, agreements, consent and who saw what, in every state and language.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]
#![cfg(feature = "ssr")]

#[path = "together/made.rs"]
#[allow(dead_code, reason = "shared with the test of looking together")]
mod kit;
#[path = "helping/made.rs"]
mod made;
#[path = "shared/nested.rs"]
mod nested;
#[path = "pages_b/paper.rs"]
#[allow(dead_code, reason = "shared with the other tests of pages")]
mod paper;
#[path = "helping/read.rs"]
mod read;
#[path = "helping/records.rs"]
mod records;
#[path = "helping/states.rs"]
mod states;
#[path = "helping/whole.rs"]
mod whole;
