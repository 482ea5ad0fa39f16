//! Records of the gemeente, COA, schools and begeleiding as entries.

use super::{Drafts, Given};
use crate::{
    assemble::hours::school_name,
    case::{EntryKind, Phase},
    codes::{Code, IntakeStatus, IntroductieModule},
    facts::{AanbiederObject, IntakeObject, VoorinburgeringObject},
    provenance::{Party, Provenance},
    rules::periods::amsterdam_date,
};

/// Everything that comes through the gemeente, the PIP apart.
pub(super) fn add(given: &Given<'_>, drafts: &mut Drafts) {
    let a = given.answers;
    for record in a.voorinburgering.items() {
        let party = if record.by_coa { Party::Coa } else { Party::Gemeente };
        voorinburgering(record, &a.voorinburgering.by(party, false), drafts);
    }
    for record in a.begeleiding.items() {
        let by = a.begeleiding.by(Party::Begeleiding, false);
        let organisation = record.organisation.clone();
        let start = EntryKind::BegeleidingStart { organisation: organisation.clone() };
        drafts.on(record.start, Phase::Begeleiding, start, by.clone());
        drafts.on(record.end, Phase::Begeleiding, EntryKind::BegeleidingEnd { organisation }, by.clone());
        for activity in &record.activities {
            let kind = EntryKind::BegeleidingActivity { text: activity.text.clone(), hours: activity.hours };
            drafts.add(activity.start.or(activity.end), Phase::Begeleiding, kind, by.clone());
        }
    }
    for record in a.intakes.items() {
        intake(given, record, drafts);
    }
    for record in a.aanbieders.items() {
        school(given, record, drafts);
    }
    for afspraak in a.afspraken.items() {
        let kind = EntryKind::Appointment { handle: afspraak.handle.clone(), subject: afspraak.subject.clone() };
        let day = amsterdam_date(afspraak.begin);
        let index = drafts.add(Some(day), Phase::Afspraken, kind, a.afspraken.gemeente());
        // An appointment of today is still ahead as far as a civil date can tell.
        drafts.list[index].planned = day >= given.today;
    }
}

fn voorinburgering(record: &VoorinburgeringObject, by: &Provenance, drafts: &mut Drafts) {
    let phase = Phase::Voorinburgering;
    if record.agreed == Some(true) {
        drafts.on(record.agreed_on, phase, EntryKind::VoorinburgeringAgreed, by.clone());
    }
    let lessons = EntryKind::VoorinburgeringLessonsStart { place: record.place.clone() };
    drafts.on(record.lessons_start, phase, lessons, by.clone());
    drafts.on(record.lessons_end, phase, EntryKind::VoorinburgeringLessonsEnd { hours: record.hours }, by.clone());
    for module in record.modules.iter().filter(|m| m.took_part) {
        let phase = match module.module {
            Code::Known(IntroductieModule::Map) => Phase::Map,
            Code::Known(IntroductieModule::Knm) => Phase::Knm,
            Code::Known(IntroductieModule::Pvt) => Phase::Pvt,
            Code::Unknown(_) => phase,
        };
        drafts.add(module.date, phase, EntryKind::VoorinburgeringModule(module.module.clone()), by.clone());
    }
}

fn intake(given: &Given<'_>, record: &IntakeObject, drafts: &mut Drafts) {
    let by = given.answers.intakes.gemeente();
    if record.status == Code::Known(IntakeStatus::Opgeroepen) {
        drafts.add(record.start, Phase::Intake, EntryKind::IntakeOproep, by.clone());
    } else {
        drafts.on(record.start, Phase::Intake, EntryKind::IntakeStart, by.clone());
        drafts.on(record.end, Phase::Intake, EntryKind::IntakeEnd, by.clone());
    }
    if let Some(result) = &record.lbt {
        // The gemeente repeats DUO's result without a date of its own.
        let kind = EntryKind::LbtResult(result.clone());
        let date = drafts.list.iter().find(|d| d.kind == kind).and_then(|d| d.date);
        drafts.add(date, Phase::Intake, kind, by);
    }
}

fn school(given: &Given<'_>, record: &AanbiederObject, drafts: &mut Drafts) {
    let answer = &given.answers.aanbieders;
    let by = answer.by(Party::Taalaanbieder, false);
    let school = school_name(given, &record.instellingsnummer).or_else(|| record.school.clone());
    let offer = EntryKind::CourseOffered { school: school.clone() };
    drafts.on(record.offered, Phase::Leerroute, offer, answer.by(Party::Gemeente, false));
    drafts.on(record.start, Phase::Leerroute, EntryKind::CourseStart { school: school.clone() }, by.clone());
    let planned_end = record.last_day.filter(|d| *d >= given.today);
    drafts.on(record.ended.or(planned_end), Phase::Leerroute, EntryKind::CourseEnd { school: school.clone() }, by.clone());
    drafts.on(record.taalschakel_diploma, Phase::Leerroute, EntryKind::TaalschakelDiploma { school }, by);
}
