//! Todos.
use super::{Given, read::section};
use crate::{case::*, provenance::Section};
pub(super) fn todos(
    given: &Given<'_>,
    _: Option<&Clock>,
    _: Option<&Plan>,
    _: Option<&Progress>,
    _: Option<&Vec<Deadline>>,
) -> Section<Vec<Todo>> {
    section(&[given.answers.taken.read()], None)
}
