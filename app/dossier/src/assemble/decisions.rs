//! Decisions.
use super::{Given, read::section};
use crate::{case::*, provenance::Section};
pub(super) fn decisions(given: &Given<'_>) -> Section<Vec<Decision>> {
    section(&[given.answers.verlengingen.read()], None)
}
