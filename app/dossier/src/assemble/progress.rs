//! Progress: the matrix, hours, exams and what the schools see.

use super::{
    Given, hours, matrix,
    read::{as_of, section, some},
};
use crate::{
    case::{Plan, Progress, Wet},
    codes::Code,
    provenance::{Fact, Party, Section},
};

/// Progress. Without a PIP it still shows exams, hours, PVT and MAP when there are any; then the route is empty.
pub(super) fn progress(given: &Given<'_>, plan: Option<&Plan>) -> Section<Progress> {
    let a = given.answers;
    let hours = hours::hours(given);
    let exams = exams(given);
    let has_facts = hours.value().is_some() || exams.value().is_some() || a.pvt.value().is_some() || a.map.value().is_some();
    let reads = [
        a.duo_pip.read(),
        a.plans.read(),
        a.examens.read(),
        a.vrijstellingen.read(),
        a.ontheffingen.read(),
        a.uren.read(),
        a.aanbieders.read(),
        a.pvt.read(),
        a.map.read(),
    ];
    let leerroute = plan.and_then(|p| p.leerroute.leading()).map(|f| f.value.clone());
    if leerroute.is_none() && !has_facts {
        return section(&reads, None);
    }
    let leerroute = leerroute.unwrap_or_else(|| Code::Unknown(String::new()));
    // Under the Wi2013 other parts hold, and this app does not know them.
    let parts = if given.law == Some(Wet::Wi2013) { Vec::new() } else { matrix::parts(given, plan, &leerroute) };
    let value = Progress { parts, leerroute, hours, exams, free_attempts: free_attempts(given), school: school(given) };
    section(&reads, Some(value))
}

fn exams(given: &Given<'_>) -> Section<Vec<Fact<crate::facts::Examen>>> {
    let answer = &given.answers.examens;
    let mut list: Vec<_> = Vec::new();
    for exam in answer.items() {
        // The same result delivered twice is one result.
        if !list.contains(exam) {
            list.push(exam.clone());
        }
    }
    list.sort_by_key(|e| std::cmp::Reverse(e.date));
    let facts = list.into_iter().map(|value| Fact { value, provenance: answer.duo() }).collect();
    section(&[answer.read()], some(facts))
}

fn free_attempts(given: &Given<'_>) -> Section<Vec<Fact<crate::facts::GratisPoging>>> {
    let answer = &given.answers.gratis_pogingen;
    let facts = answer.items().iter().cloned().map(|value| Fact { value, provenance: answer.duo() }).collect();
    section(&[answer.read()], some(facts))
}

fn school(given: &Given<'_>) -> Section<Vec<Fact<crate::facts::AanbiederObject>>> {
    let answer = &given.answers.aanbieders;
    let facts = answer
        .items()
        .iter()
        .cloned()
        .map(|mut value| {
            value.school = hours::school_name(given, &value.instellingsnummer).or(value.school);
            let provenance = as_of(answer.by(Party::Taalaanbieder, false), Some(value.known_until));
            Fact { value, provenance }
        })
        .collect();
    section(&[answer.read()], some(facts))
}
