//! The timeline over all parties: everything once, with every source, and steps back said.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

mod common;

use common::*;
use dossier::{
    case::*,
    codes::*,
    facts::*,
    provenance::{Party, SourceCall},
    sample::{self, Kind, TODAY},
};
use jiff::civil::{Date, date};

fn event(id: &str, date: Date) -> Gebeurtenis {
    Gebeurtenis { id: id.to_owned(), text: "Tekst van DUO".to_owned(), date }
}

fn calls(entry: &Entry) -> Vec<SourceCall> {
    entry.provenance.iter().map(|p| p.call).collect()
}

#[test]
fn the_same_exam_from_result_and_event_is_one_entry_with_two_sources() {
    let d = case(Kind::Running, |_| {});
    let exams = entries(&d, |k| matches!(k, EntryKind::ExamResult { .. }));
    assert_eq!(exams.len(), 4);
    let told: Vec<_> = exams.iter().filter(|e| e.official_text.is_some()).collect();
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].date, Some(date(2026, 6, 17)), "the exam nearest before the event");
    assert_eq!(calls(told[0]), [SourceCall::DuoExamens, SourceCall::DuoGebeurtenissen]);
    assert!(entries(&d, |k| matches!(k, EntryKind::DuoEvent { .. })).is_empty(), "every event of the sample has its record");
}

#[test]
fn every_event_lies_on_the_record_it_explains() {
    let d = case(Kind::Running, |_| {});
    for (kind, call) in [
        (EntryKind::PlichtStart, SourceCall::DuoPlicht),
        (EntryKind::Kennisgeving, SourceCall::DuoPlicht),
        (EntryKind::TermStart, SourceCall::DuoTermijn),
        (EntryKind::VerlengingAsked, SourceCall::DuoVerlengingen),
        (EntryKind::LbtResult(Code::Known(LbtUitkomst::Haalbaar)), SourceCall::DuoLbt),
    ] {
        let found = entries(&d, |k| *k == kind);
        assert_eq!(found.len(), 1, "{kind:?}");
        assert_eq!(found[0].provenance[0].call, call, "the record's own date and source lead");
        assert!(calls(found[0]).contains(&SourceCall::DuoGebeurtenissen));
        assert!(found[0].official_text.is_some());
    }
}

#[test]
fn a_pip_that_duo_and_the_gemeente_both_have_is_one_entry() {
    let d = case(Kind::Running, |_| {});
    let found = entries(&d, |k| matches!(k, EntryKind::PipFirst { .. }));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].provenance.iter().map(|p| p.party).collect::<Vec<_>>(), [Party::Gemeente, Party::Duo]);
}

#[test]
fn pips_that_differ_are_both_in_the_timeline() {
    let d = case(Kind::Disputed, |_| {});
    assert_eq!(entries(&d, |k| matches!(k, EntryKind::PipFirst { .. } | EntryKind::PipReplaced { .. })).len(), 2);
}

#[test]
fn prog_1_from_b1_to_z_is_shown_as_a_step_back_with_its_date() {
    let d = case(Kind::ZRoute, |_| {});
    let change = EntryKind::RouteChanged { from: Code::Known(Leerroute::B), to: Code::Known(Leerroute::Z) };
    let found = entries(&d, |k| *k == change);
    assert_eq!(found.len(), 1);
    assert!(found[0].backwards);
    assert_eq!(found[0].date, Some(date(2026, 10, 5)));
    assert_eq!(calls(found[0]), [SourceCall::GemeentePip, SourceCall::DuoPip]);
}

#[test]
fn prog_1_a_replaced_pip_says_so_and_the_first_one_stays() {
    let d = case(Kind::ZRoute, |_| {});
    let replaced = entries(&d, |k| matches!(k, EntryKind::PipReplaced { .. }));
    assert!(replaced.len() == 1 && replaced[0].backwards);
    let first = entries(&d, |k| matches!(k, EntryKind::PipFirst { .. }));
    assert!(first.len() == 1 && !first[0].backwards);
    assert_eq!(first[0].date, Some(date(2025, 5, 12)));
}

#[test]
fn prog_1_onderwijsroute_to_b1_and_a_lower_level_are_steps_back() {
    let steps = |from: (Leerroute, Option<Niveau>), to: (Leerroute, Option<Niveau>)| {
        let d = case(Kind::Running, |a| {
            let mut second = value(&mut a.plans)[0].clone();
            (second.dagtekening, second.leerroute, second.niveau) = (date(2026, 3, 1), Code::Known(to.0), to.1.map(Code::Known));
            let first = &mut value(&mut a.plans)[0];
            first.status = Code::Known(PipStatus::Vervangen);
            (first.leerroute, first.niveau) = (Code::Known(from.0), from.1.map(Code::Known));
            value(&mut a.plans).push(second);
            a.duo_pip = sample::nothing(SourceCall::DuoPip);
        });
        let moves = entries(&d, |k| matches!(k, EntryKind::RouteChanged { .. } | EntryKind::LevelLowered { .. }));
        moves.iter().map(|e| e.backwards).collect::<Vec<_>>()
    };
    assert_eq!(steps((Leerroute::O, None), (Leerroute::B, None)), [true]);
    assert_eq!(steps((Leerroute::B, None), (Leerroute::B, Some(Niveau::A2))), [true]);
    assert_eq!(steps((Leerroute::B, Some(Niveau::A2)), (Leerroute::B, None)), [] as [bool; 0]);
    assert_eq!(steps((Leerroute::Z, None), (Leerroute::B, None)), [false], "to a harder route is a change, no step back");
}

#[test]
fn prog_1_a_withdrawn_ontheffing_is_shown_with_its_date() {
    let d = case(Kind::Running, |a| {
        value(&mut a.plicht).changed = Some(date(2026, 8, 3));
        let full = Ontheffing { full: true, oordeel: Code::Known(Oordeel::Toekenning), decided: date(2026, 2, 1), onderdeel: None };
        a.ontheffingen = sample::known(SourceCall::DuoOntheffingen, vec![full]);
    });
    let found = entries(&d, |k| *k == EntryKind::OntheffingWithdrawn);
    assert!(found.len() == 1 && found[0].backwards);
    assert_eq!(found[0].date, Some(date(2026, 8, 3)));
    assert_eq!(entries(&d, |k| matches!(k, EntryKind::OntheffingDecided { .. })).len(), 1, "the grant stays");
    assert!(!term(&d).check_with_duo);
}

#[test]
fn a_full_ontheffing_beside_an_obligation_asks_to_check_with_duo() {
    let d = case(Kind::Running, |a| {
        let full = Ontheffing { full: true, oordeel: Code::Known(Oordeel::Toekenning), decided: date(2026, 11, 20), onderdeel: None };
        a.ontheffingen = sample::known(SourceCall::DuoOntheffingen, vec![full]);
    });
    assert!(term(&d).check_with_duo);
    assert!(entries(&d, |k| *k == EntryKind::OntheffingWithdrawn).is_empty());
}

#[test]
fn attention_signals_for_the_gemeente_are_not_shown() {
    let ids = ["SS122", "SS123", "SS126", "SS127", "SS132", "SS133", "SS135", "SS136", "SS140", "SS142"];
    let d = case(Kind::Nothing, |a| {
        let signals = ids.iter().map(|id| event(id, date(2026, 1, 5))).collect();
        a.gebeurtenissen = sample::known(SourceCall::DuoGebeurtenissen, signals);
    });
    assert!(d.timeline.value().is_none());
}

#[test]
fn data_1_an_event_with_an_unknown_id_is_kept_with_duos_text() {
    let d = case(Kind::Nothing, |a| {
        a.gebeurtenissen = sample::known(SourceCall::DuoGebeurtenissen, vec![event("SS500", date(2026, 1, 5))]);
    });
    let found = entries(&d, |k| *k == EntryKind::DuoEvent { id: "SS500".to_owned() });
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].official_text.as_deref(), Some("Tekst van DUO"));
}

#[test]
fn an_event_without_its_record_stays_a_line_of_its_own() {
    let d = case(Kind::Running, |a| a.termijn = sample::not_known(SourceCall::DuoTermijn, dossier::provenance::Reason::Unreachable));
    assert_eq!(entries(&d, |k| *k == EntryKind::DuoEvent { id: "SS102".to_owned() }).len(), 1);
}

#[test]
fn two_results_and_one_event_leave_one_result_untold() {
    let d = case(Kind::Running, |a| value(&mut a.gebeurtenissen).push(event("SS199", date(2026, 9, 25))));
    let told: Vec<_> =
        entries(&d, |k| matches!(k, EntryKind::ExamResult { .. })).iter().filter(|e| e.official_text.is_some()).map(|e| e.date).collect();
    assert_eq!(told, [Some(date(2026, 9, 9)), Some(date(2026, 6, 17))]);
}

#[test]
fn two_results_of_one_day_take_two_events_that_look_the_same_and_no_line_of_their_own() {
    let d = case(Kind::Running, |a| {
        let mut second = value(&mut a.examens)[1].clone();
        second.onderdeel = Code::Known(Onderdeel::Sc);
        value(&mut a.examens).push(second);
        a.gebeurtenissen = sample::known(SourceCall::DuoGebeurtenissen, vec![event("SS199", date(2026, 7, 3)); 2]);
    });
    let results = entries(&d, |k| matches!(k, EntryKind::ExamResult { .. }));
    let told: Vec<_> = results.iter().filter(|e| e.date == Some(date(2026, 6, 17))).map(|e| e.provenance.len()).collect();
    assert_eq!(told, [2, 2]);
    assert!(entries(&d, |k| matches!(k, EntryKind::DuoEvent { .. })).is_empty());
}

#[test]
fn an_event_delivered_twice_is_one_line() {
    let d = case(Kind::Nothing, |a| {
        a.gebeurtenissen = sample::known(SourceCall::DuoGebeurtenissen, vec![event("SS120", date(2026, 7, 3)); 2]);
    });
    assert_eq!(entries(&d, |k| matches!(k, EntryKind::DuoEvent { .. })).len(), 1);
}

#[test]
fn a_granted_request_and_the_longer_term_are_one_entry() {
    let d = case(Kind::Running, |a| {
        let granted =
            Verlenging { decision: Code::Known(Beoordeling::Toegekend), decided: Some(date(2026, 10, 1)), received: date(2026, 9, 1) };
        a.verlengingen = sample::known(SourceCall::DuoVerlengingen, vec![granted]);
        let term = value(&mut a.termijn);
        (term.last_day, term.changed, term.ground_text) = (date(2028, 11, 12), Some(date(2026, 10, 2)), Some("Ziekte".to_owned()));
        value(&mut a.gebeurtenissen).push(event("SS104", date(2026, 10, 2)));
    });
    assert!(entries(&d, |k| matches!(k, EntryKind::VerlengingDecided(_))).is_empty());
    let found = entries(&d, |k| matches!(k, EntryKind::TermExtended { .. }));
    assert_eq!(found.len(), 1);
    assert_eq!(calls(found[0]), [SourceCall::DuoTermijn, SourceCall::DuoVerlengingen, SourceCall::DuoGebeurtenissen]);
}

#[test]
fn all_parties_are_in_it_and_the_future_is_marked() {
    let d = case(Kind::Running, |_| {});
    let all = entries(&d, |_| true);
    for party in [Party::Duo, Party::Gemeente, Party::Coa, Party::Taalaanbieder, Party::Begeleiding] {
        assert!(all.iter().any(|e| e.provenance.iter().any(|p| p.party == party)), "{party:?}");
    }
    for entry in &all {
        let future = entry.date.is_some_and(|d| d > TODAY);
        assert_eq!(entry.planned, future, "{entry:?}");
    }
    assert!(all.first().is_some_and(|e| e.planned), "newest first: the future on top");
    assert!(all.iter().any(|e| e.phase == Phase::Voorinburgering));
}

#[test]
fn a_move_to_another_gemeente_is_one_entry() {
    let d = case(Kind::Running, |a| {
        value(&mut a.duo_pip).gemeentecode = "9902".to_owned();
        let plan = &mut value(&mut a.plans)[0];
        plan.dagtekening = date(2026, 9, 1);
    });
    let moved = EntryKind::Moved { from: "9902".to_owned(), to: "9901".to_owned() };
    assert_eq!(entries(&d, |k| *k == moved).len(), 1);
}
