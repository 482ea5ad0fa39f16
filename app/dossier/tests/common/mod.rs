//! What the behaviour tests share: a case from changed sample answers.
#![allow(dead_code, reason = "each test file uses a part of this")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test helper fails by panicking")]

use dossier::{
    answers::Answers,
    assemble::assemble,
    case::*,
    config::Config,
    provenance::Answer,
    sample::{self, Kind, TODAY},
};
use jiff::civil::Date;

/// The case of a sample after a change, on the day of the samples.
pub fn case(kind: Kind, change: impl FnOnce(&mut Answers)) -> Dossier {
    case_on(kind, TODAY, change)
}

/// The same on another day.
pub fn case_on(kind: Kind, today: Date, change: impl FnOnce(&mut Answers)) -> Dossier {
    let mut answers = sample::answers(kind);
    change(&mut answers);
    assemble(sample::person(), answers, today, &Config::reference())
}

/// The value of an answer, to change it.
pub fn value<T>(answer: &mut Answer<T>) -> &mut T {
    match answer {
        Answer::Known(value, _) => value,
        _ => panic!("the sample has a value here"),
    }
}

/// The running term of a case.
pub fn term(d: &Dossier) -> &Term {
    match d.clock.value() {
        Some(Clock::Running(term)) => term,
        other => panic!("the term runs, not {other:?}"),
    }
}

/// The row of a part.
pub fn row(d: &Dossier, part: Part) -> Option<&PartRow> {
    d.progress.value().expect("progress is known").parts.iter().find(|r| r.part == part)
}

/// The state of a part that has a row.
pub fn state(d: &Dossier, part: Part) -> PartState {
    row(d, part).unwrap_or_else(|| panic!("{part:?} has a row")).state
}

/// All to-dos.
pub fn todos(d: &Dossier) -> &[Todo] {
    d.todos.value().map_or(&[], Vec::as_slice)
}

/// All deadlines of a kind.
pub fn deadlines(d: &Dossier, kind: DeadlineKind) -> Vec<&Deadline> {
    d.obligations.value().into_iter().flatten().filter(|o| o.kind == kind).collect()
}

/// Timeline entries that fit.
pub fn entries(d: &Dossier, fits: impl Fn(&EntryKind) -> bool) -> Vec<&Entry> {
    d.timeline.value().into_iter().flatten().filter(|e| fits(&e.kind)).collect()
}
