//! Parties.
use super::Given;
use crate::case::*;
pub(super) fn parties(_: &Given<'_>, _: Option<&Clock>, _: Option<&Plan>) -> Vec<PartyFacts> {
    Vec::new()
}
