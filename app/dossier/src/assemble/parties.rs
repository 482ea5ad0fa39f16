//! Facts per party for the Dossier page: each with its source, its day and, where sources differ, both values.

use super::{
    Given,
    hours::school_name,
    read::{Read, agreed, as_of, section, some},
};
use crate::{
    case::{Clock, FactKey, FactLine, FactValue, PartyFacts, Plan},
    facts::{AanbiederObject, BegeleidingObject, IntakeObject, VoorinburgeringObject},
    provenance::{Fact, Merged, Party, Provenance},
};

/// The parties in the order of the chain.
pub(super) fn parties(given: &Given<'_>, clock: Option<&Clock>, plan: Option<&Plan>) -> Vec<PartyFacts> {
    let a = given.answers;
    let mut lines = Lines(Vec::new());
    duo(given, clock, &mut lines);
    gemeente(given, plan, &mut lines);
    a.voorinburgering.items().iter().for_each(|v| voorinburgering(given, v, &mut lines));
    a.aanbieders.items().iter().for_each(|s| school(given, s, &mut lines));
    a.begeleiding.items().iter().for_each(|b| begeleiding(given, b, &mut lines));
    let with_coa = a.voorinburgering.items().iter().any(|v| !v.by_coa);
    let reads = |party: Party| -> Vec<Read<'_>> {
        match party {
            Party::Duo => {
                vec![a.plicht.read(), a.doelgroep.read(), a.termijn.read(), a.lbt.read(), a.duo_pip.read(), a.pvt.read(), a.map.read()]
            }
            // What the gemeente delivers about voorinburgering without COA is its own fact.
            Party::Gemeente if with_coa => vec![a.plans.read(), a.intakes.read(), a.voorinburgering.read()],
            Party::Gemeente => vec![a.plans.read(), a.intakes.read()],
            Party::Coa => vec![a.voorinburgering.read()],
            Party::Taalaanbieder => vec![a.aanbieders.read()],
            Party::Begeleiding => vec![a.begeleiding.read()],
            Party::Inlogdienst => Vec::new(),
        }
    };
    [Party::Duo, Party::Gemeente, Party::Coa, Party::Taalaanbieder, Party::Begeleiding]
        .into_iter()
        .map(|party| PartyFacts { party, facts: section(&reads(party), some(lines.of(party))) })
        .collect()
}

/// Lines of all parties; each belongs to the party that leads it.
struct Lines(Vec<FactLine>);

impl Lines {
    fn one(&mut self, key: FactKey, value: Option<FactValue>, by: &Provenance) {
        self.0.extend(value.map(|value| FactLine { key, value: agreed(value, by.clone()) }));
    }

    /// A merged fact of the case, with its value in the shape of a line.
    fn merged<T: Clone>(&mut self, key: FactKey, value: Option<&Merged<T>>, shape: fn(T) -> FactValue) {
        let fact = |f: &Fact<T>| Fact { value: shape(f.value.clone()), provenance: f.provenance.clone() };
        self.0.extend(value.map(|merged| FactLine {
            key,
            value: match merged {
                Merged::Agreed { fact: f, also } => Merged::Agreed { fact: fact(f), also: also.clone() },
                Merged::Disputed { versions, ask } => Merged::Disputed { versions: versions.iter().map(fact).collect(), ask: *ask },
            },
        }));
    }

    fn of(&self, party: Party) -> Vec<FactLine> {
        self.0.iter().filter(|l| l.value.leading().is_some_and(|f| f.provenance.party == party)).cloned().collect()
    }
}

fn duo(given: &Given<'_>, clock: Option<&Clock>, lines: &mut Lines) {
    use FactKey::*;
    let a = given.answers;
    if let Some(plicht) = a.plicht.value() {
        let by = a.plicht.duo();
        lines.one(PlichtSince, plicht.begin.map(FactValue::Date), &by);
        lines.one(Kennisgeving, plicht.kennisgeving.map(FactValue::Date), &by);
    }
    if let Some(group) = a.doelgroep.value() {
        let by = a.doelgroep.duo();
        lines.one(Indeling, group.indeling.clone().map(FactValue::Indeling), &by);
        lines.one(DetailDoelgroep, group.detail.clone().map(FactValue::Detail), &by);
    }
    match (clock, a.termijn.value()) {
        (Some(Clock::Running(term)), _) => {
            lines.merged(TermStart, Some(&term.start), FactValue::Date);
            lines.merged(TermLastDay, Some(&term.last_day), FactValue::Date);
        }
        (_, Some(term)) => {
            let by = a.termijn.duo();
            lines.one(TermStart, Some(FactValue::Date(term.start)), &by);
            lines.one(TermLastDay, Some(FactValue::Date(term.last_day)), &by);
        }
        _ => {}
    }
    for lbt in a.lbt.items() {
        let by = as_of(a.lbt.duo(), lbt.registered);
        lines.one(LbtResult, Some(FactValue::Lbt(lbt.result.clone())), &by);
        lines.one(LbtScore, Some(FactValue::Text(lbt.score.clone())), &by);
        lines.one(LbtNeeded, Some(FactValue::Text(lbt.needed.clone())), &by);
    }
    lines.one(PvtSigned, a.pvt.value().copied().map(FactValue::Date), &a.pvt.duo());
    lines.one(MapTalk, a.map.value().copied().map(FactValue::Date), &a.map.duo());
}

fn gemeente(given: &Given<'_>, plan: Option<&Plan>, lines: &mut Lines) {
    use FactKey::*;
    if let Some(plan) = plan {
        lines.merged(PipDate, Some(&plan.dagtekening), FactValue::Date);
        lines.merged(Leerroute, Some(&plan.leerroute), FactValue::Leerroute);
        lines.merged(Niveau, plan.niveau.as_ref(), FactValue::Niveau);
        lines.merged(PipGemeente, Some(&plan.gemeentecode), FactValue::Gemeente);
    }
    given.answers.intakes.items().iter().for_each(|i| intake(given, i, lines));
}

fn intake(given: &Given<'_>, record: &IntakeObject, lines: &mut Lines) {
    use FactKey::*;
    let by = as_of(given.answers.intakes.gemeente(), record.known_until);
    lines.one(IntakeStatus, Some(FactValue::IntakeStatus(record.status.clone())), &by);
    lines.one(IntakeEnd, record.end.map(FactValue::Date), &by);
    lines.one(IntakeAdvice, record.advice.clone().map(FactValue::Leerroute), &by);
    lines.one(Ambition, record.ambition.clone().map(FactValue::Text), &by);
    for education in &record.educations {
        let country = education.country.as_ref().map_or_else(String::new, |c| format!(" ({c})"));
        lines.one(Education, Some(FactValue::Text(format!("{}{country}", education.name))), &by);
    }
}

fn voorinburgering(given: &Given<'_>, record: &VoorinburgeringObject, lines: &mut Lines) {
    use FactKey::*;
    let party = if record.by_coa { Party::Coa } else { Party::Gemeente };
    let by = given.answers.voorinburgering.by(party, false);
    lines.one(VoorinburgeringAgreed, record.agreed.map(FactValue::Flag), &as_of(by.clone(), record.agreed_on));
    lines.one(VoorinburgeringPlace, record.place.clone().map(FactValue::Text), &by);
    lines.one(VoorinburgeringHours, record.hours.map(FactValue::Hours), &by);
    lines.one(VoorinburgeringPresence, record.presence.clone().map(FactValue::Presence), &by);
}

fn school(given: &Given<'_>, record: &AanbiederObject, lines: &mut Lines) {
    use FactKey::*;
    let by = as_of(given.answers.aanbieders.by(Party::Taalaanbieder, false), Some(record.known_until));
    let name = school_name(given, &record.instellingsnummer).unwrap_or_else(|| record.instellingsnummer.clone());
    lines.one(School, Some(FactValue::Text(name)), &by);
    lines.one(SchoolHours, record.hours.map(FactValue::Hours), &by);
    lines.one(SchoolHoursNt2, record.hours_nt2.map(FactValue::Hours), &by);
    lines.one(SchoolHoursKnm, record.hours_knm.map(FactValue::Hours), &by);
    lines.one(SchoolPresence, record.presence.clone().map(FactValue::Presence), &by);
    lines.one(SchoolEffort, record.effort.clone().map(FactValue::Effort), &by);
    lines.one(SchoolExcused, record.excused.map(FactValue::Hours), &by);
    lines.one(SchoolUnexcused, record.unexcused.map(FactValue::Hours), &by);
}

fn begeleiding(given: &Given<'_>, record: &BegeleidingObject, lines: &mut Lines) {
    use FactKey::*;
    let by = given.answers.begeleiding.by(Party::Begeleiding, false);
    lines.one(BegeleidingOrganisation, record.organisation.clone().map(FactValue::Text), &by);
    lines.one(BegeleidingContact, record.contact.clone().map(FactValue::Contact), &by);
    lines.one(BegeleidingStatus, Some(FactValue::BegeleidingStatus(record.status.clone())), &by);
    lines.one(BegeleidingHours, record.counted_hours.map(FactValue::Hours), &as_of(by.clone(), record.known_until));
}
