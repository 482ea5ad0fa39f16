//! The timeline over all parties: records first, then DUO's gebeurtenissen laid on the records they explain.

mod chain;
mod duo;
mod events;
mod pip;

use super::{
    Given,
    read::{Read, section},
};
use crate::{
    case::{Entry, EntryKind, Phase},
    provenance::{Provenance, Section},
    rules::periods::days_between,
};
use jiff::civil::Date;

/// An entry before it has its place.
struct Draft {
    date: Option<Date>,
    kind: EntryKind,
    phase: Phase,
    provenance: Vec<Provenance>,
    backwards: bool,
    planned: bool,
    official_text: Option<String>,
}

/// The drafts, in which the same thing from several sources is one.
struct Drafts {
    today: Date,
    list: Vec<Draft>,
}

impl Drafts {
    /// Adds what a source says happened on `date`. The same kind on the same day is the same thing: one entry, both sources.
    fn add(&mut self, date: Option<Date>, phase: Phase, kind: EntryKind, by: Provenance) -> usize {
        if let Some(index) = self.list.iter().position(|d| d.date == date && d.kind == kind) {
            let known = &mut self.list[index].provenance;
            if !known.iter().any(|p| p.call == by.call) {
                known.push(by);
            }
            return index;
        }
        let planned = date.is_some_and(|d| d > self.today);
        self.list.push(Draft { date, kind, phase, provenance: vec![by], backwards: false, planned, official_text: None });
        self.list.len() - 1
    }

    /// The same, when there is a date at all.
    fn on(&mut self, date: Option<Date>, phase: Phase, kind: EntryKind, by: Provenance) {
        if date.is_some() {
            self.add(date, phase, kind, by);
        }
    }

    /// The same, for a step back: the line says so.
    fn backwards(&mut self, date: Option<Date>, phase: Phase, kind: EntryKind, by: Provenance) {
        let index = self.add(date, phase, kind, by);
        if let Some(draft) = self.list.get_mut(index) {
            draft.backwards = true;
        }
    }
}

/// Everything that happened and is planned, newest first; what has no date comes last.
pub(super) fn timeline(given: &Given<'_>) -> Section<Vec<Entry>> {
    let mut drafts = Drafts { today: given.today, list: Vec::new() };
    duo::obligation(given, &mut drafts);
    duo::term(given, &mut drafts);
    duo::exemptions(given, &mut drafts);
    duo::results(given, &mut drafts);
    pip::versions(given, &mut drafts);
    chain::add(given, &mut drafts);
    merge_extensions(&mut drafts.list);
    events::lay_on(given, &mut drafts);
    let mut list = drafts.list;
    list.sort_by_key(|d| (d.date.is_none(), std::cmp::Reverse(d.date), d.phase));
    let entries: Vec<Entry> = list.into_iter().enumerate().map(|(index, draft)| entry(index, draft)).collect();
    section(&reads(given), (!entries.is_empty()).then_some(entries))
}

fn entry(index: usize, draft: Draft) -> Entry {
    let Draft { date, kind, phase, provenance, backwards, planned, official_text } = draft;
    Entry { id: format!("e{}", index + 1), date, kind, phase, provenance, backwards, planned, official_text }
}

/// A granted request and the longer term it gave are one thing: the term says more, the decision adds its source.
fn merge_extensions(list: &mut Vec<Draft>) {
    use crate::codes::{Beoordeling, Code};
    let mut index = 0;
    while index < list.len() {
        let granted = list[index].kind == EntryKind::VerlengingDecided(Code::Known(Beoordeling::Toegekend));
        let near = |d: &Draft| {
            matches!(d.kind, EntryKind::TermExtended { .. })
                && d.date.zip(list[index].date).is_some_and(|(a, b)| days_between(a, b).abs() <= 7)
                && d.provenance.len() == 1
        };
        match list.iter().position(near).filter(|_| granted) {
            Some(target) => {
                let decision = list.remove(index);
                let target = if target > index { target - 1 } else { target };
                list[target].provenance.extend(decision.provenance);
            }
            None => index += 1,
        }
    }
}

fn reads<'a>(given: &Given<'a>) -> Vec<Read<'a>> {
    let a = given.answers;
    vec![
        a.plicht.read(),
        a.plicht_history.read(),
        a.doelgroep.read(),
        a.doelgroep_history.read(),
        a.lbt.read(),
        a.termijn.read(),
        a.termijn_history.read(),
        a.gebeurtenissen.read(),
        a.verlengingen.read(),
        a.vrijstellingen.read(),
        a.ontheffingen.read(),
        a.duo_pip.read(),
        a.map.read(),
        a.pvt.read(),
        a.examens.read(),
        a.boetes.read(),
        a.plans.read(),
        a.intakes.read(),
        a.voorinburgering.read(),
        a.begeleiding.read(),
        a.aanbieders.read(),
        a.afspraken.read(),
    ]
}
