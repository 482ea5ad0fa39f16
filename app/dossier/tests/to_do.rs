//! What must be done and by when; every line rests on a record, and no fine is ever forecast.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

mod common;

use common::*;
use dossier::{
    case::*,
    codes::*,
    facts::*,
    provenance::{Party, SourceCall},
    sample::{self, Kind},
};
use jiff::civil::date;

#[test]
fn the_list_is_soonest_first_and_each_line_names_its_record() {
    let d = case(Kind::Running, |_| {});
    let lines: Vec<_> = todos(&d).iter().map(|t| (t.due, t.cause.call)).collect();
    assert_eq!(
        lines,
        [
            (Some(date(2026, 12, 2)), SourceCall::GemeenteAfspraken),
            (Some(date(2026, 12, 7)), SourceCall::GemeenteTaken),
            (Some(date(2026, 12, 11)), SourceCall::GemeenteBerichten),
            (Some(date(2026, 12, 14)), SourceCall::DuoVrijstellingen),
        ]
    );
}

#[test]
fn data_7_no_record_no_line() {
    let d = case(Kind::Running, |a| {
        a.taken = sample::nothing(SourceCall::GemeenteTaken);
        a.berichten = sample::nothing(SourceCall::GemeenteBerichten);
        a.afspraken = sample::nothing(SourceCall::GemeenteAfspraken);
        a.vrijstellingen = sample::nothing(SourceCall::DuoVrijstellingen);
    });
    assert!(d.todos.value().is_none(), "{:?}", d.todos);
}

#[test]
fn data_7_a_finished_task_is_no_to_do() {
    for status in [TaakStatus::Uitgevoerd, TaakStatus::NietUitgevoerd, TaakStatus::Afgebroken, TaakStatus::Verwerkt] {
        let d = case(Kind::Running, |a| value(&mut a.taken)[0].status = Code::Known(status));
        assert!(todos(&d).iter().all(|t| !matches!(t.kind, TodoKind::Taak(_))), "{status:?}");
    }
}

#[test]
fn prog_2_when_nothing_is_needed_the_next_moment_is_still_there() {
    let d = case(Kind::Running, |a| {
        a.taken = sample::nothing(SourceCall::GemeenteTaken);
        a.berichten = sample::nothing(SourceCall::GemeenteBerichten);
        a.afspraken = sample::nothing(SourceCall::GemeenteAfspraken);
        a.vrijstellingen = sample::nothing(SourceCall::DuoVrijstellingen);
    });
    let next = d.obligations.value().expect("deadlines").iter().find(|o| o.stand != DeadlineStand::Over && o.last_day.is_some());
    assert_eq!(next.map(|o| o.kind), Some(DeadlineKind::VerlengingDecision));
    assert_eq!(next.and_then(|o| o.last_day), Some(date(2027, 1, 4)), "eight weeks end on New Year's Day");
}

#[test]
fn the_signature_of_the_pvt_is_asked_only_when_the_pip_asks_it_and_duo_has_none() {
    let asks = |signed: bool, hours| {
        let d = case(Kind::Running, |a| {
            value(&mut a.plans)[0].pvt_hours = hours;
            if !signed {
                a.pvt = sample::nothing(SourceCall::DuoPvt);
            }
        });
        todos(&d).iter().any(|t| t.kind == TodoKind::SignPvt && t.cause.call == SourceCall::GemeentePip)
    };
    assert!(asks(false, Some(12)));
    assert!(!asks(true, Some(12)));
    assert!(!asks(false, None));
}

#[test]
fn called_up_for_the_intake() {
    let d = case(Kind::NotStarted, |_| {});
    assert!(todos(&d).iter().any(|t| t.kind == TodoKind::IntakeOproep && t.due == Some(date(2026, 12, 3))));
    let d = case(Kind::NotStarted, |a| value(&mut a.intakes)[0].status = Code::Known(IntakeStatus::Afgerond));
    assert!(todos(&d).iter().all(|t| t.kind != TodoKind::IntakeOproep));
}

#[test]
fn verlenging_is_asked_in_its_window_and_only_while_parts_are_open() {
    let asks = |today, pending: bool| {
        let d = case_on(Kind::Running, today, |a| {
            if !pending {
                a.verlengingen = sample::nothing(SourceCall::DuoVerlengingen);
            }
        });
        todos(&d).iter().any(|t| t.kind == TodoKind::AskVerlenging)
    };
    assert!(!asks(date(2027, 11, 12), false), "the day before the window");
    assert!(asks(date(2027, 11, 13), false), "the first day");
    assert!(asks(date(2028, 5, 12), false), "the last day");
    assert!(!asks(date(2028, 5, 13), false), "over");
    assert!(!asks(date(2027, 11, 13), true), "asked already");
}

#[test]
fn a_change_of_leerroute_is_named_in_its_last_ninety_days() {
    let named = |today| {
        let d = case_on(Kind::Running, today, |_| {});
        todos(&d).iter().any(|t| t.kind == TodoKind::ChangeLeerroute && t.due == Some(date(2026, 11, 12)))
    };
    assert!(!named(date(2026, 8, 13)), "91 days before");
    assert!(named(date(2026, 8, 14)));
    assert!(named(date(2026, 11, 12)));
    assert!(!named(date(2026, 11, 13)));
    let always = case(Kind::Onderwijsroute, |_| {});
    assert!(deadlines(&always, DeadlineKind::ChangeLeerroute).iter().any(|o| o.stand == DeadlineStand::Always));
}

#[test]
fn registering_for_exams_is_an_estimate_and_names_the_open_parts() {
    let d = case_on(Kind::Running, date(2027, 12, 1), |_| {});
    let todo = todos(&d).iter().find(|t| matches!(t.kind, TodoKind::RegisterExams(_))).expect("a line");
    assert_eq!(todo.kind, TodoKind::RegisterExams(vec![Onderdeel::Lu, Onderdeel::Sc, Onderdeel::Sp]));
    assert_eq!((todo.due, todo.weight), (Some(date(2028, 1, 28)), DateWeight::Estimate));
    assert!(todos(&case(Kind::Running, |_| {})).iter().all(|t| !matches!(t.kind, TodoKind::RegisterExams(_))));
}

#[test]
fn slow_marking_plans_earlier() {
    let d = case_on(Kind::Running, date(2027, 12, 1), |a| {
        value(&mut a.duo_pip).niveau = Some(Code::Known(Niveau::A2));
        value(&mut a.plans)[0].niveau = Some(Code::Known(Niveau::A2));
    });
    assert_eq!(deadlines(&d, DeadlineKind::RegisterExams)[0].last_day, Some(date(2027, 12, 3)));
}

#[test]
fn an_adverse_decision_can_be_objected_to_until_the_shifted_last_day() {
    let d = case(Kind::Running, |_| {});
    let objection = todos(&d).iter().find(|t| matches!(t.kind, TodoKind::Objection(_))).expect("a line");
    assert_eq!((objection.due, objection.weight), (Some(date(2026, 12, 14)), DateWeight::Law));
    let late = case_on(Kind::Running, date(2026, 12, 15), |_| {});
    assert!(todos(&late).iter().all(|t| !matches!(t.kind, TodoKind::Objection(_))));
}

#[test]
fn a_decision_without_a_date_has_no_objection_term() {
    let d = case(Kind::Running, |a| value(&mut a.vrijstellingen)[0].decided = None);
    let decisions = d.decisions.value().expect("decisions");
    let refused = decisions.iter().find(|x| matches!(x.kind, DecisionKind::Vrijstelling { .. })).expect("kept");
    assert_eq!((refused.date, refused.objection_until), (None, None));
}

#[test]
fn an_objection_term_in_a_year_without_a_table_says_so() {
    let d = case_on(Kind::Running, date(2029, 4, 2), |a| {
        value(&mut a.plicht).changed = None;
        let fine = Boete { euros: 340, date: date(2029, 3, 1) };
        a.boetes = sample::known(SourceCall::DuoBoetes, vec![fine]);
    });
    let fine = &deadlines(&d, DeadlineKind::ObjectionBoete)[0];
    assert!(fine.holidays_unknown);
    assert_eq!((fine.decides, fine.rule), (Party::Duo, "AWB 6:7"));
}

#[test]
fn a_registered_fine_is_shown_and_none_is_forecast() {
    let none = case(Kind::TermOver, |_| {});
    assert!(none.decisions.value().into_iter().flatten().all(|d| !matches!(d.kind, DecisionKind::Boete { .. })));
    assert!(entries(&none, |k| matches!(k, EntryKind::Boete { .. })).is_empty());
    assert!(deadlines(&none, DeadlineKind::ObjectionBoete).is_empty());
    let fined = case(Kind::TermOver, |a| {
        a.boetes = sample::known(SourceCall::DuoBoetes, vec![Boete { euros: 340, date: date(2026, 11, 13) }]);
    });
    assert_eq!(deadlines(&fined, DeadlineKind::ObjectionBoete)[0].last_day, Some(date(2026, 12, 28)));
    assert_eq!(entries(&fined, |k| *k == EntryKind::Boete { euros: 340 }).len(), 1);
}

#[test]
fn the_course_offer_is_due_to_an_asielstatushouder_until_there_is_one() {
    let without = |a: &mut dossier::answers::Answers| a.aanbieders = sample::nothing(SourceCall::GemeenteAanbieder);
    let offer = case(Kind::Running, without);
    assert_eq!(deadlines(&offer, DeadlineKind::CourseOffer)[0].last_day, Some(date(2025, 8, 12)));
    assert!(deadlines(&case(Kind::Running, |_| {}), DeadlineKind::CourseOffer).is_empty());
    assert!(deadlines(&case(Kind::ZRouteFamily, without), DeadlineKind::CourseOffer).is_empty());
}

#[test]
fn every_deadline_names_its_rule_its_decider_and_its_record() {
    for kind in Kind::ALL {
        for deadline in sample::dossier(kind).obligations.value().into_iter().flatten() {
            let law = dossier::rules::law::link(deadline.rule);
            assert_eq!(law.is_some(), deadline.weight != DateWeight::Estimate, "{deadline:?}");
            assert!(deadline.cause.is_some(), "{deadline:?}");
            assert!(matches!(deadline.decides, Party::Duo | Party::Gemeente));
        }
    }
}
