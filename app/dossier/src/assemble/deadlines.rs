//! Deadlines.
use super::{Given, read::section};
use crate::{case::*, provenance::Section};
pub(super) fn obligations(given: &Given<'_>, _: Option<&Clock>, _: Option<&Plan>, _: Option<&Progress>) -> Section<Vec<Deadline>> {
    section(&[given.answers.termijn.read()], None)
}
