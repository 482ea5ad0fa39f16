//! Properties of every case, whatever the sources say.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

mod strategy;

use dossier::{
    answers::Answers,
    assemble::assemble,
    case::*,
    codes::{Beoordeling, Code, Oordeel, RedenGeenPlicht},
    config::Config,
    facts::Verlenging,
    provenance::{Answer, Merged, Outcome, Section},
    rules::periods::days_between,
    sample,
};
use jiff::civil::Date;
use proptest::prelude::*;
use strategy::answers_and_day;

fn case(answers: &Answers, today: Date) -> Dossier {
    assemble(sample::person(), answers.clone(), today, &Config::reference())
}

/// A section is honest: a known list has lines, "nothing" has receipts of reads that all answered, "not known" names what is missing.
fn honest<T>(section: &Section<T>, answers: &Answers, empty: impl Fn(&T) -> bool) -> Result<(), TestCaseError> {
    let missing = |call| answers.receipts().iter().any(|r| r.call == call && matches!(r.outcome, Outcome::NotKnown(_)));
    match section {
        Section::Known { value, gaps, .. } => {
            prop_assert!(!empty(value));
            prop_assert!(gaps.iter().all(|g| missing(g.call)));
        }
        Section::Nothing { receipts } => {
            prop_assert!(!receipts.is_empty());
            prop_assert!(receipts.iter().all(|r| !missing(r.call) && r.dropped == 0));
        }
        Section::NotKnown { gaps } => prop_assert!(!gaps.is_empty()),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1500) })]

    #[test]
    fn every_case_is_honest_and_nothing_panics((answers, today) in answers_and_day()) {
        let d = case(&answers, today);
        prop_assert_eq!(d.receipts.len(), 27);
        honest(&d.law, &answers, |_| false)?;
        honest(&d.group, &answers, |_| false)?;
        honest(&d.clock, &answers, |_| false)?;
        honest(&d.plan, &answers, |_| false)?;
        honest(&d.progress, &answers, |_| false)?;
        honest(&d.todos, &answers, Vec::is_empty)?;
        honest(&d.timeline, &answers, Vec::is_empty)?;
        honest(&d.obligations, &answers, Vec::is_empty)?;
        honest(&d.decisions, &answers, Vec::is_empty)?;
        honest(&d.appointments, &answers, Vec::is_empty)?;
        honest(&d.messages, &answers, Vec::is_empty)?;
        if let Some(plan) = d.plan.value() {
            honest(&plan.content, &answers, |_| false)?;
        }
        if let Some(progress) = d.progress.value() {
            honest(&progress.hours, &answers, Vec::is_empty)?;
            honest(&progress.exams, &answers, Vec::is_empty)?;
            honest(&progress.free_attempts, &answers, Vec::is_empty)?;
            honest(&progress.school, &answers, Vec::is_empty)?;
        }
        prop_assert_eq!(d.parties.len(), 5);
        for party in &d.parties {
            honest(&party.facts, &answers, Vec::is_empty)?;
        }
    }

    #[test]
    fn every_to_do_has_a_record_and_they_come_soonest_first((answers, today) in answers_and_day()) {
        let d = case(&answers, today);
        let todos = d.todos.value().map_or(&[][..], Vec::as_slice);
        for todo in todos {
            let receipt = d.receipts.iter().find(|r| r.call == todo.cause.call).expect("a read");
            prop_assert_eq!(receipt.outcome, Outcome::Known, "{:?}", todo);
        }
        prop_assert!(todos.windows(2).all(|w| (w[0].due.is_none(), w[0].due) <= (w[1].due.is_none(), w[1].due)));
    }

    #[test]
    fn the_timeline_is_newest_first_and_its_ids_are_stable((answers, today) in answers_and_day()) {
        let d = case(&answers, today);
        let entries = d.timeline.value().map_or(&[][..], Vec::as_slice);
        for (index, entry) in entries.iter().enumerate() {
            prop_assert_eq!(&entry.id, &format!("e{}", index + 1));
            prop_assert!(!entry.provenance.is_empty());
            if let EntryKind::DuoEvent { id } = &entry.kind {
                prop_assert!(!["SS122", "SS123", "SS126", "SS127", "SS132", "SS133", "SS135", "SS136", "SS140", "SS142"].contains(&id.as_str()));
            }
        }
        prop_assert!(entries.windows(2).all(|w| (w[0].date.is_none(), std::cmp::Reverse(w[0].date)) <= (w[1].date.is_none(), std::cmp::Reverse(w[1].date))));
        prop_assert_eq!(case(&answers, today).timeline, d.timeline);
    }

    #[test]
    fn only_duo_ends_an_obligation((answers, today) in answers_and_day()) {
        let d = case(&answers, today);
        if let Some(Clock::Ended { reason, .. }) = d.clock.value() {
            let plicht = answers.plicht.value().expect("DUO spoke");
            prop_assert!(!plicht.obliged);
            prop_assert_eq!(Some(&reason.value), plicht.reason_not.as_ref());
            prop_assert_ne!(&reason.value, &Code::Known(RedenGeenPlicht::TijdelijkeVrijstelling));
        }
    }

    #[test]
    fn nothing_is_computed_when_duo_says_it_is_over((answers, today) in answers_and_day()) {
        let d = case(&answers, today);
        if matches!(d.clock.value(), Some(Clock::Ended { .. } | Clock::OldLaw { .. } | Clock::NotObliged)) {
            prop_assert!(d.obligations.value().is_none());
            for todo in d.todos.value().into_iter().flatten() {
                let from_inbox = matches!(todo.kind, TodoKind::Taak(_) | TodoKind::Bericht { .. } | TodoKind::Appointment(_));
                prop_assert!(from_inbox);
            }
        }
    }

    #[test]
    fn the_days_left_follow_from_the_leading_last_day((answers, today) in answers_and_day()) {
        let d = case(&answers, today);
        if let Some(Clock::Running(term)) = d.clock.value() {
            let last = term.last_day.leading().expect("a version").value;
            prop_assert_eq!(term.days_left, days_between(today, last));
            prop_assert!(term.days_total >= 1);
            if let Some(duo) = answers.termijn.value() {
                prop_assert_eq!(last, duo.last_day);
                prop_assert_eq!(term.start.leading().expect("a version").value, duo.start);
            } else {
                prop_assert!(!term.start.leading().expect("a version").provenance.formal);
            }
            for merged in [&term.start, &term.last_day] {
                if let Merged::Disputed { versions, .. } = merged {
                    prop_assert!(versions.len() == 2 && versions[0].value != versions[1].value);
                }
            }
        }
    }

    #[test]
    fn a_request_moves_no_date((answers, today) in answers_and_day(), received in 0i16..=3) {
        let before = case(&answers, today);
        let mut asked = answers.clone();
        if let Answer::Known(list, _) = &mut asked.verlengingen {
            let received = jiff::civil::date(2025 + received, 6, 15);
            list.push(Verlenging { decision: Code::Known(Beoordeling::InBehandeling), decided: None, received });
        }
        let dates = |d: &Dossier| match d.clock.value() {
            Some(Clock::Running(t)) => Some((t.start.clone(), t.last_day.clone(), t.days_left)),
            _ => None,
        };
        prop_assert_eq!(dates(&case(&asked, today)), dates(&before));
    }

    #[test]
    fn without_asylum_rights_there_are_no_participation_hours((answers, today) in answers_and_day()) {
        let d = case(&answers, today);
        if d.group.value().is_some_and(|g| g.asylum_rights == Some(false)) {
            if let Some(progress) = d.progress.value() {
                prop_assert!(progress.parts.iter().all(|p| p.part != Part::Participatieuren));
            }
            prop_assert!(d.obligations.value().into_iter().flatten().all(|o| o.kind != DeadlineKind::CourseOffer));
        }
    }

    #[test]
    fn a_done_part_rests_on_a_record((answers, today) in answers_and_day()) {
        let d = case(&answers, today);
        for row in d.progress.value().iter().flat_map(|p| &p.parts) {
            match row.state {
                PartState::Done => prop_assert!(row.provenance.is_some()),
                PartState::Exempt => {
                    let granted = answers.vrijstellingen.value().expect("a record").iter().any(|v| v.oordeel == Code::Known(Oordeel::Toekenning));
                    prop_assert!(granted);
                }
                PartState::NotKnown => prop_assert!(row.hours.is_none() || row.provenance.is_some()),
                _ => {}
            }
        }
    }
}
