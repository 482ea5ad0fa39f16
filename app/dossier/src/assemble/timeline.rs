//! Timeline.
use super::{Given, read::section};
use crate::{case::*, provenance::Section};
pub(super) fn timeline(given: &Given<'_>) -> Section<Vec<Entry>> {
    section(&[given.answers.gebeurtenissen.read()], None)
}
