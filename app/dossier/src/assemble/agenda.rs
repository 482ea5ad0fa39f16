//! Appointments and messages.

use super::{
    Given,
    read::{section, some},
};
use crate::{
    facts::{Afspraak, Bericht},
    provenance::{Fact, Section},
    rules::periods::amsterdam_date,
};

/// Coming first (soonest first), then past (newest first). An appointment of today is coming.
pub(super) fn appointments(given: &Given<'_>) -> Section<Vec<Fact<Afspraak>>> {
    let answer = &given.answers.afspraken;
    let (mut coming, mut past): (Vec<_>, Vec<_>) =
        answer.items().iter().cloned().partition(|a| amsterdam_date(a.end.max(a.begin)) >= given.today);
    coming.sort_by_key(|a| a.begin);
    past.sort_by_key(|a| std::cmp::Reverse(a.begin));
    let facts = coming.into_iter().chain(past).map(|value| Fact { value, provenance: answer.gemeente() }).collect();
    section(&[answer.read()], some(facts))
}

/// Newest first.
pub(super) fn messages(given: &Given<'_>) -> Section<Vec<Fact<Bericht>>> {
    let answer = &given.answers.berichten;
    let mut facts: Vec<_> = answer.items().iter().cloned().map(|value| Fact { value, provenance: answer.gemeente() }).collect();
    facts.sort_by_key(|f| std::cmp::Reverse(f.value.published));
    section(&[answer.read()], some(facts))
}
