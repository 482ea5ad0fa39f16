//! What a section read, and what that makes of it.

use crate::provenance::{Answer, Fact, Gap, Merged, Party, Provenance, Reason, Receipt, Section};
use jiff::civil::Date;

/// The trace of one read, without its value.
pub(super) struct Read<'a> {
    receipt: &'a Receipt,
    gap: Option<Gap>,
}

impl<T> Answer<T> {
    /// The trace of this read, for the gaps of a section.
    pub(super) fn read(&self) -> Read<'_> {
        Read { receipt: self.receipt(), gap: self.gap() }
    }

    /// Did the source answer, with data or with "nothing"?
    pub(super) const fn answered(&self) -> bool {
        !matches!(self, Answer::NotKnown(..))
    }

    /// Source line for a fact of this answer.
    pub(super) fn by(&self, party: Party, formal: bool) -> Provenance {
        let receipt = self.receipt();
        Provenance { party, call: receipt.call, fetched_at: receipt.asked_at, as_of: None, formal }
    }

    /// Source line of DUO: formal.
    pub(super) fn duo(&self) -> Provenance {
        self.by(Party::Duo, true)
    }

    /// Source line of the gemeente about its own decisions and records: formal.
    pub(super) fn gemeente(&self) -> Provenance {
        self.by(Party::Gemeente, true)
    }
}

impl<T> Answer<Vec<T>> {
    /// The items; none when there are none or they are not known.
    pub(super) fn items(&self) -> &[T] {
        self.value().map_or(&[], Vec::as_slice)
    }
}

/// The same source line with the day the fact speaks of.
pub(super) fn as_of(provenance: Provenance, day: Option<Date>) -> Provenance {
    Provenance { as_of: day, ..provenance }
}

/// The gaps of a set of reads, each once, in order.
fn gaps(reads: &[Read<'_>]) -> Vec<Gap> {
    let mut gaps = Vec::new();
    for gap in reads.iter().filter_map(|r| r.gap) {
        if !gaps.contains(&gap) {
            gaps.push(gap);
        }
    }
    gaps
}

/// Makes a section of what its reads gave: `Nothing` only when every one of them answered and nothing was left out.
pub(super) fn section<T>(reads: &[Read<'_>], value: Option<T>) -> Section<T> {
    let mut gaps = gaps(reads);
    let dropped = reads.iter().fold(0u16, |sum, r| sum.saturating_add(r.receipt.dropped));
    if let Some(value) = value {
        return Section::Known { value, gaps, dropped };
    }
    // Items that all could not be read are not the same as no items.
    for read in reads.iter().filter(|r| r.receipt.dropped > 0 && r.gap.is_none()) {
        gaps.push(Gap { call: read.receipt.call, reason: Reason::Unreadable });
    }
    if gaps.is_empty() {
        Section::Nothing { receipts: reads.iter().map(|r| r.receipt.clone()).collect() }
    } else {
        Section::NotKnown { gaps }
    }
}

/// `None` for an empty list, so that a section of no lines is never `Known`.
pub(super) fn some<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}

/// A fact of one source.
pub(super) const fn agreed<T>(value: T, provenance: Provenance) -> Merged<T> {
    Merged::Agreed { fact: Fact { value, provenance }, also: Vec::new() }
}

/// Merges what the owner of a fact says with what another says: the same is one fact, different is a dispute with both kept.
pub(super) fn merge<T: PartialEq>(owner: Option<Fact<T>>, other: Option<Fact<T>>, ask: Party) -> Option<Merged<T>> {
    match (owner, other) {
        (Some(fact), Some(other)) if fact.value == other.value => Some(Merged::Agreed { fact, also: vec![other.provenance] }),
        (Some(fact), Some(other)) => Some(Merged::Disputed { versions: vec![fact, other], ask }),
        (Some(fact), None) | (None, Some(fact)) => Some(Merged::Agreed { fact, also: Vec::new() }),
        (None, None) => None,
    }
}
