//! Sections and their four honest states; disputes keep both sides.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

mod common;

use common::*;
use dossier::{
    answers::Answers,
    case::*,
    codes::*,
    provenance::{Answer, Gap, Merged, Party, Reason, Section, SourceCall},
    sample::{self, Kind},
};
use jiff::civil::date;

#[test]
fn when_nobody_answers_no_section_says_that_there_is_nothing() {
    let d = case(Kind::NotKnown, |_| {});
    fn silent<T>(section: &Section<T>) -> bool {
        matches!(section, Section::NotKnown { gaps } if !gaps.is_empty())
    }
    assert!(silent(&d.law) && silent(&d.group) && silent(&d.clock) && silent(&d.todos) && silent(&d.timeline));
    assert!(silent(&d.plan) && silent(&d.progress) && silent(&d.obligations) && silent(&d.decisions));
    assert!(silent(&d.appointments) && silent(&d.messages));
    assert!(d.parties.iter().all(|p| silent(&p.facts)));
}

#[test]
fn when_all_answer_that_there_is_nothing_every_section_says_so() {
    let d = case(Kind::Nothing, |_| {});
    fn nothing<T>(section: &Section<T>) -> bool {
        matches!(section, Section::Nothing { receipts } if !receipts.is_empty())
    }
    assert!(nothing(&d.law) && nothing(&d.group) && nothing(&d.clock) && nothing(&d.todos) && nothing(&d.timeline));
    assert!(nothing(&d.plan) && nothing(&d.progress) && nothing(&d.obligations) && nothing(&d.decisions));
    assert!(nothing(&d.appointments) && nothing(&d.messages));
    assert!(d.parties.iter().all(|p| nothing(&p.facts)));
}

#[test]
fn data_2_one_silent_source_turns_nothing_into_not_known() {
    let d = case(Kind::Nothing, |a| a.afspraken = sample::not_known(SourceCall::GemeenteAfspraken, Reason::Unreachable));
    let gap = Gap { call: SourceCall::GemeenteAfspraken, reason: Reason::Unreachable };
    assert_eq!(d.appointments, Section::NotKnown { gaps: vec![gap] });
    assert_eq!(d.todos, Section::NotKnown { gaps: vec![gap] });
    assert!(matches!(d.messages, Section::Nothing { .. }), "another section is not touched");
}

#[test]
fn data_3_each_silent_source_is_named_where_it_is_missing() {
    let down = |change: fn(&mut Answers)| case(Kind::Running, change);
    let d = down(|a| a.boetes = sample::not_known(SourceCall::DuoBoetes, Reason::NotConnected));
    let gap = Gap { call: SourceCall::DuoBoetes, reason: Reason::NotConnected };
    assert_eq!(d.decisions.gaps(), [gap]);
    assert!(d.obligations.gaps().contains(&gap) && d.todos.gaps().contains(&gap) && d.timeline.gaps().contains(&gap));
    assert!(d.clock.gaps().is_empty() && d.plan.gaps().is_empty());
}

#[test]
fn data_5_first_middle_and_last_source_failing_leave_the_rest_in_place() {
    for (change, call) in [
        (
            (|a: &mut Answers| a.plicht = sample::not_known(SourceCall::DuoPlicht, Reason::Unreadable)) as fn(&mut Answers),
            SourceCall::DuoPlicht,
        ),
        (|a| a.examens = sample::not_known(SourceCall::DuoExamens, Reason::TimedOut), SourceCall::DuoExamens),
        (|a| a.afspraken = sample::not_known(SourceCall::GemeenteAfspraken, Reason::NotAllowed), SourceCall::GemeenteAfspraken),
    ] {
        let d = case(Kind::Running, change);
        assert!(d.timeline.value().is_some_and(|t| t.len() > 10), "{call:?}");
        assert!(d.timeline.gaps().iter().any(|g| g.call == call));
        assert!(d.plan.value().is_some() && d.progress.value().is_some() && d.messages.value().is_some());
        assert!(matches!(d.clock.value(), Some(Clock::Running(_))), "DUO's term is known without its obligation");
        assert_eq!(d.receipts.len(), 27);
    }
}

#[test]
fn items_that_could_not_be_read_are_counted_and_never_look_like_nothing() {
    let d = case(Kind::UnknownCodes, |_| {});
    assert!(matches!(d.messages, Section::Known { dropped: 2, .. }));
    let gap = Gap { call: SourceCall::GemeenteAfspraken, reason: Reason::Unreadable };
    assert_eq!(d.appointments, Section::NotKnown { gaps: vec![gap] });
}

#[test]
fn data_11_a_plan_that_differs_keeps_both_sides_the_owner_first() {
    let d = case(Kind::Disputed, |_| {});
    let plan = d.plan.value().expect("a plan");
    let Merged::Disputed { versions, ask } = &plan.leerroute else { panic!("disputed") };
    assert_eq!(*ask, Party::Gemeente);
    assert_eq!(
        versions.iter().map(|v| (v.provenance.party, v.value.clone())).collect::<Vec<_>>(),
        [(Party::Gemeente, Code::Known(Leerroute::Z)), (Party::Duo, Code::Known(Leerroute::B)),]
    );
    assert!(plan.dagtekening.is_disputed());
    assert!(!plan.gemeentecode.is_disputed(), "what agrees is not in dispute");
}

#[test]
fn an_absent_level_and_b1_are_the_same() {
    let d = case(Kind::Running, |_| {});
    let Some(Merged::Agreed { fact, also }) = &d.plan.value().expect("a plan").niveau else { panic!("agreed") };
    assert_eq!((fact.value.clone(), also.len()), (Code::Known(Niveau::B1), 1));
}

#[test]
fn a_draft_is_no_plan() {
    let d = case(Kind::Nothing, |a| {
        let mut draft = sample::answers(Kind::Running).plans.value().expect("plans")[0].clone();
        draft.status = Code::Known(PipStatus::Concept);
        a.plans = sample::known(SourceCall::GemeentePip, vec![draft]);
    });
    assert!(d.plan.value().is_none());
    assert!(entries(&d, |k| matches!(k, EntryKind::PipFirst { .. })).is_empty());
}

#[test]
fn data_1_a_plan_in_an_unknown_state_is_shown() {
    let d = case(Kind::Running, |a| value(&mut a.plans)[0].status = Code::Unknown("herzien".to_owned()));
    let content = d.plan.value().and_then(|p| p.content.value()).expect("content");
    assert_eq!(content.value.status, Code::Unknown("herzien".to_owned()));
}

#[test]
fn only_duos_core_says_what_of_the_content_is_missing() {
    let d = case(Kind::Running, |a| a.plans = sample::not_known(SourceCall::GemeentePip, Reason::NotConnected));
    let plan = d.plan.value().expect("DUO has the core");
    assert!(matches!(&plan.content, Section::NotKnown { gaps } if gaps[0].call == SourceCall::GemeentePip));
    let d = case(Kind::Running, |a| a.plans = sample::nothing(SourceCall::GemeentePip));
    assert!(matches!(d.plan.value().expect("core").content, Section::Nothing { .. }));
}

#[test]
fn a_plan_of_an_earlier_gemeente_says_so() {
    let d = case(Kind::Running, |a| {
        a.plans = sample::nothing(SourceCall::GemeentePip);
        value(&mut a.duo_pip).gemeentecode = "9902".to_owned();
    });
    assert!(d.plan.value().expect("a plan").from_previous_gemeente);
    assert!(!case(Kind::Running, |_| {}).plan.value().expect("a plan").from_previous_gemeente);
}

#[test]
fn time_1_an_end_is_the_last_day_from_source_to_page() {
    let d = case(Kind::Running, |_| {});
    let end = deadlines(&d, DeadlineKind::TermEnd);
    assert_eq!(end[0].last_day, Some(date(2028, 5, 12)), "nothing is subtracted twice");
    let hours = d.progress.value().and_then(|p| p.hours.value()).expect("hours");
    assert_eq!(hours[0].provenance.as_of, Some(date(2026, 10, 31)));
}

#[test]
fn time_1_an_appointment_just_after_midnight_is_on_the_day_in_amsterdam() {
    let d = case(Kind::Running, |a| {
        let late = &mut value(&mut a.afspraken)[1];
        (late.begin, late.end) = ("2026-12-01T23:30:00Z".parse().expect("instant"), "2026-12-02T00:30:00Z".parse().expect("instant"));
    });
    let todo = todos(&d).iter().find(|t| matches!(&t.kind, TodoKind::Appointment(a) if a.handle == "a1")).expect("a to-do");
    assert_eq!(todo.due, Some(date(2026, 12, 2)));
}

#[test]
fn appointments_come_first_when_ahead_and_last_when_past() {
    let d = case(Kind::Running, |_| {});
    let handles: Vec<_> = d.appointments.value().expect("known").iter().map(|a| a.value.handle.as_str()).collect();
    assert_eq!(handles, ["a1", "a3", "a2"]);
}

#[test]
fn facts_stand_with_the_party_that_formulated_them() {
    let d = case(Kind::Running, |_| {});
    let of = |party| d.parties.iter().find(|p| p.party == party).and_then(|p| p.facts.value()).expect("facts");
    let keys = |party| of(party).iter().map(|l| l.key).collect::<Vec<_>>();
    assert!(keys(Party::Duo).contains(&FactKey::TermLastDay) && keys(Party::Duo).contains(&FactKey::LbtScore));
    assert!(keys(Party::Gemeente).contains(&FactKey::Leerroute) && keys(Party::Gemeente).contains(&FactKey::IntakeAdvice));
    assert!(keys(Party::Coa).contains(&FactKey::VoorinburgeringHours));
    assert!(keys(Party::Taalaanbieder).contains(&FactKey::SchoolEffort));
    assert!(keys(Party::Begeleiding).contains(&FactKey::BegeleidingContact));
    let d = case(Kind::Disputed, |_| {});
    let duo = d.parties.iter().find(|p| p.party == Party::Duo).and_then(|p| p.facts.value()).expect("facts");
    assert!(duo.iter().any(|l| l.key == FactKey::TermStart && l.value.is_disputed()));
}

#[test]
fn every_sample_is_a_case_and_they_differ() {
    let cases: Vec<_> = Kind::ALL.into_iter().map(sample::dossier).collect();
    for (index, d) in cases.iter().enumerate() {
        assert!(
            cases[..index].iter().all(|other| other.clock != d.clock || other.progress != d.progress || other.todos != d.todos),
            "{index}"
        );
    }
    assert!(sample::answers(Kind::Running).receipts().iter().filter(|r| r.outcome == dossier::provenance::Outcome::Known).count() >= 22);
    assert!(matches!(sample::answers(Kind::NotKnown).termijn, Answer::NotKnown(..)));
}
