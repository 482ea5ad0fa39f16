//! Hours: DUO's four totals apart, the school's own count beside them, never added across kinds or counted twice.

use super::{
    Given,
    read::{Read, as_of, section, some},
};
use crate::{
    case::{HoursKind, HoursRow},
    facts::Uren,
    provenance::{Party, Provenance, Section},
};
use jiff::civil::Date;

/// Name of a school by its number: DUO's list, else what the school's own record says.
pub(super) fn school_name(given: &Given<'_>, nummer: &str) -> Option<String> {
    let a = given.answers;
    let listed = a.instellingen.items().iter().find(|i| i.nummer == nummer).map(|i| i.naam.clone());
    listed.or_else(|| a.aanbieders.items().iter().find(|s| s.instellingsnummer == nummer).and_then(|s| s.school.clone()))
}

/// One of DUO's totals on an item.
type Total = fn(&Uren) -> Option<u32>;

/// The newest item per gemeente and school: an item that returns with a later day replaces the earlier one.
fn newest_per_school(items: &[Uren]) -> Vec<&Uren> {
    let mut kept: Vec<&Uren> = Vec::new();
    let key = |u: &Uren| (u.gemeentecode.clone(), u.school.as_ref().map(|s| s.instellingsnummer.clone()));
    for item in items {
        match kept.iter_mut().find(|k| key(k) == key(item)) {
            Some(known) if known.known_until < item.known_until => *known = item,
            Some(_) => {}
            None => kept.push(item),
        }
    }
    kept
}

/// Totals of a gemeente may be repeated on each of its items (one per school): the newest item that has one counts, once.
fn once_per_gemeente<'a>(items: &[&'a Uren], total: Total) -> Vec<(&'a Uren, u32)> {
    let mut kept: Vec<(&'a Uren, u32)> = Vec::new();
    for item in items {
        let Some(hours) = total(item) else { continue };
        match kept.iter_mut().find(|(k, _)| k.gemeentecode == item.gemeentecode) {
            Some(known) if (known.0.known_until, known.1) < (item.known_until, hours) => *known = (item, hours),
            Some(_) => {}
            None => kept.push((item, hours)),
        }
    }
    kept
}

/// What DUO counted for the Z-route.
#[derive(Default)]
pub(super) struct DuoTotals {
    /// Lessons at schools, earlier routes included.
    pub school: u32,
    /// Lessons during the brede intake.
    pub intake: u32,
    /// Participation, brede intake included.
    pub participation: u32,
    /// Last day for which anything is known.
    pub known_until: Option<Date>,
}

/// DUO's totals over all gemeenten and schools, each counted once.
pub(super) fn duo_totals(given: &Given<'_>) -> DuoTotals {
    let items = newest_per_school(given.answers.uren.items());
    let sum = |hours: Vec<u32>| hours.into_iter().fold(0u32, u32::saturating_add);
    let once = |total| sum(once_per_gemeente(&items, total).into_iter().map(|(_, hours)| hours).collect());
    DuoTotals {
        school: sum(items.iter().filter_map(|u| u.school.as_ref()?.hours).collect()),
        intake: once(|u| u.intake_lessons),
        participation: once(|u| u.participation),
        known_until: items.iter().map(|u| u.known_until).max(),
    }
}

/// All lines of hours, with who counted and until when.
pub(super) fn hours(given: &Given<'_>) -> Section<Vec<HoursRow>> {
    let a = given.answers;
    let mut reads: Vec<Read<'_>> = vec![a.uren.read(), a.aanbieders.read(), a.begeleiding.read()];
    let mut rows = duo_rows(given);
    let nameless = rows.iter().any(|r| r.school.is_some())
        && a.uren.items().iter().filter_map(|u| u.school.as_ref()).any(|s| school_name(given, &s.instellingsnummer).is_none());
    if nameless {
        reads.push(a.instellingen.read());
    }
    rows.extend(school_rows(given));
    rows.extend(a.begeleiding.items().iter().filter_map(|b| {
        let by = as_of(a.begeleiding.by(Party::Begeleiding, false), b.known_until);
        Some(HoursRow { school: b.organisation.clone(), ..row(HoursKind::Begeleiding, b.counted_hours?, by) })
    }));
    section(&reads, some(rows))
}

fn row(kind: HoursKind, hours: u32, provenance: Provenance) -> HoursRow {
    HoursRow { kind, school: None, gemeentecode: None, hours, excused: None, unexcused: None, provenance }
}

fn duo_rows(given: &Given<'_>) -> Vec<HoursRow> {
    let answer = &given.answers.uren;
    let items = newest_per_school(answer.items());
    let by = |u: &Uren| as_of(answer.duo(), Some(u.known_until));
    let mut rows: Vec<HoursRow> = items
        .iter()
        .filter_map(|u| {
            let school = u.school.as_ref()?;
            Some(HoursRow {
                school: Some(school_name(given, &school.instellingsnummer).unwrap_or_else(|| school.instellingsnummer.clone())),
                gemeentecode: Some(u.gemeentecode.clone()),
                excused: school.excused,
                unexcused: school.unexcused,
                ..row(HoursKind::School, school.hours?, by(u))
            })
        })
        .collect();
    let totals: [(HoursKind, Total); 3] = [
        (HoursKind::IntakeLessons, |u| u.intake_lessons),
        (HoursKind::Participation, |u| u.participation),
        (HoursKind::ParticipationAsLessons, |u| u.participation_as_lessons),
    ];
    for (kind, total) in totals {
        rows.extend(
            once_per_gemeente(&items, total)
                .into_iter()
                .map(|(u, hours)| HoursRow { gemeentecode: Some(u.gemeentecode.clone()), ..row(kind, hours, by(u)) }),
        );
    }
    rows
}

/// The school's own count: indicative, on lines of its own.
fn school_rows(given: &Given<'_>) -> Vec<HoursRow> {
    let answer = &given.answers.aanbieders;
    let mut rows = Vec::new();
    for school in answer.items() {
        let name = school_name(given, &school.instellingsnummer).unwrap_or_else(|| school.instellingsnummer.clone());
        let by = as_of(answer.by(Party::Taalaanbieder, false), Some(school.known_until));
        let kinds = [(HoursKind::School, school.hours), (HoursKind::SchoolNt2, school.hours_nt2), (HoursKind::SchoolKnm, school.hours_knm)];
        for (kind, hours) in kinds {
            let Some(hours) = hours else { continue };
            let absence = kind == HoursKind::School;
            rows.push(HoursRow {
                school: Some(name.clone()),
                excused: school.excused.filter(|_| absence),
                unexcused: school.unexcused.filter(|_| absence),
                ..row(kind, hours, by.clone())
            });
        }
    }
    rows
}
