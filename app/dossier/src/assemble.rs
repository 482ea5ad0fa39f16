//! Answers in, case out.

use crate::{
    answers::{Answers, Person},
    case::Dossier,
    config::Config,
};
use jiff::civil::Date;

/// Merges what the sources said into the case of `person` on `today`.
///
/// Total: a missing, contradictory or incomplete answer becomes a gap, a dispute or a "check", never a panic.
pub fn assemble(_person: Person, _answers: Answers, _today: Date, _config: &Config) -> Dossier {
    unimplemented!()
}
