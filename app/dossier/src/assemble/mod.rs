//! Answers in, case out.
//!
//! One module per part of the case; each says which reads it needs, so that the gaps of every section are exact.

mod agenda;
mod clock;
mod deadlines;
mod decisions;
mod group;
mod hours;
mod matrix;
mod parties;
mod plan;
mod progress;
mod read;
mod timeline;
mod todos;

use crate::{
    answers::{Answers, Person},
    case::{Clock, Dossier, Wet},
    config::Config,
};
use jiff::civil::Date;

/// What every part needs: the answers, the day, and what was settled before it.
struct Given<'a> {
    answers: &'a Answers,
    person: &'a Person,
    today: Date,
    config: &'a Config,
    /// Which law, when known.
    law: Option<Wet>,
    /// Rights of an asielstatushouder; `None`: not known.
    asylum: Option<bool>,
}

/// Does DUO say that there is nothing for this app to compute: ended, never obliged, or of the old law?
const fn is_over(clock: Option<&Clock>) -> bool {
    matches!(clock, Some(Clock::Ended { .. } | Clock::OldLaw { .. } | Clock::NotObliged))
}

/// Merges what the sources said into the case of `person` on `today`.
///
/// Total: a missing, contradictory or incomplete answer becomes a gap, a dispute or a "check", never a panic.
pub fn assemble(person: Person, answers: Answers, today: Date, config: &Config) -> Dossier {
    let law = group::law(&answers);
    let group = group::group(&answers);
    let given = Given {
        answers: &answers,
        person: &person,
        today,
        config,
        law: law.value().copied(),
        asylum: group.value().and_then(|g| g.asylum_rights),
    };
    let plan = plan::plan(&given);
    let clock = clock::clock(&given);
    let progress = progress::progress(&given, plan.value());
    let obligations = deadlines::obligations(&given, clock.value(), plan.value(), progress.value());
    let todos = todos::todos(&given, clock.value(), plan.value(), progress.value(), obligations.value());
    let decisions = decisions::decisions(&given);
    let timeline = timeline::timeline(&given);
    let parties = parties::parties(&given, clock.value(), plan.value());
    let (appointments, messages) = (agenda::appointments(&given), agenda::messages(&given));
    let receipts = answers.receipts();
    Dossier {
        today,
        law,
        group,
        clock,
        todos,
        timeline,
        parties,
        plan,
        progress,
        obligations,
        decisions,
        appointments,
        messages,
        receipts,
        person,
    }
}
