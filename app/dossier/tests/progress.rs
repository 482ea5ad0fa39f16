//! The matrix, hours and exams.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

mod common;

use common::*;
use dossier::{
    case::*,
    codes::*,
    facts::*,
    provenance::{Party, Reason, Section, SourceCall},
    sample::{self, Kind},
};
use jiff::civil::date;

fn partial(onderdeel: Onderdeel, niveau: Option<Niveau>) -> Vrijstelling {
    Vrijstelling {
        kind: VrijstellingKind::Gedeeltelijk { onderdeel: Some(Code::Known(onderdeel)), niveau: niveau.map(Code::Known) },
        oordeel: Code::Known(Oordeel::Toekenning),
        reden: Code::Known(RedenVrijstelling::Ged),
        decided: Some(date(2026, 1, 5)),
    }
}

#[test]
fn each_part_stands_where_its_record_says() {
    let d = case(Kind::Running, |_| {});
    assert_eq!(state(&d, Part::Lezen), PartState::Done);
    assert_eq!(state(&d, Part::Luisteren), PartState::Busy);
    assert_eq!(row(&d, Part::Luisteren).map(|r| r.attempts), Some(1), "a cancelled exam is no attempt");
    assert_eq!(state(&d, Part::Schrijven), PartState::Open);
    assert_eq!(state(&d, Part::Spreken), PartState::Busy, "the school works on it");
    assert_eq!(
        row(&d, Part::Spreken).and_then(|r| r.provenance.as_ref()).map(|p| (p.party, p.formal)),
        Some((Party::Taalaanbieder, false))
    );
    assert_eq!(state(&d, Part::Knm), PartState::Done);
    assert_eq!(state(&d, Part::Pvt), PartState::Done);
    assert_eq!(state(&d, Part::Map), PartState::Open);
    assert!(row(&d, Part::EindgesprekZ).is_none());
}

#[test]
fn a_pass_below_the_level_counts_only_after_afschalen() {
    let lower = |niveau: Option<Niveau>| {
        let d = case(Kind::Running, |a| {
            value(&mut a.examens)[0].niveau = Some(Code::Known(Niveau::A2));
            value(&mut a.duo_pip).niveau = niveau.map(Code::Known);
            value(&mut a.plans)[0].niveau = niveau.map(Code::Known);
        });
        state(&d, Part::Lezen)
    };
    assert_eq!(lower(None), PartState::Busy);
    assert_eq!(lower(Some(Niveau::A2)), PartState::Done);
}

#[test]
fn a_partial_vrijstelling_or_ontheffing_covers_its_part() {
    let d = case(Kind::Running, |a| {
        let low = partial(Onderdeel::Sp, Some(Niveau::A2));
        a.vrijstellingen = sample::known(SourceCall::DuoVrijstellingen, vec![partial(Onderdeel::Sc, Some(Niveau::B1)), low]);
        let knm = Ontheffing {
            full: false,
            oordeel: Code::Known(Oordeel::Toekenning),
            decided: date(2026, 2, 2),
            onderdeel: Some(Code::Known(Onderdeel::Lu)),
        };
        a.ontheffingen = sample::known(SourceCall::DuoOntheffingen, vec![knm]);
    });
    assert_eq!(state(&d, Part::Schrijven), PartState::Exempt);
    assert_eq!(state(&d, Part::Luisteren), PartState::Dispensed);
    assert_eq!(state(&d, Part::Spreken), PartState::Busy, "A2 is not enough for B1");
}

#[test]
fn data_2_a_silent_exam_source_is_not_an_open_exam() {
    let d = case(Kind::Partial, |_| {});
    for part in [Part::Lezen, Part::Luisteren, Part::Schrijven, Part::Spreken, Part::Knm] {
        assert_eq!(state(&d, part), PartState::NotKnown, "{part:?}");
    }
    assert!(todos(&d).iter().all(|t| !matches!(t.kind, TodoKind::RegisterExams(_))));
}

#[test]
fn an_unanswered_vrijstelling_does_not_make_a_part_open() {
    let d = case(Kind::Running, |a| a.vrijstellingen = sample::not_known(SourceCall::DuoVrijstellingen, Reason::NotConnected));
    assert_eq!(state(&d, Part::Schrijven), PartState::NotKnown);
    assert_eq!(state(&d, Part::Luisteren), PartState::Busy, "attempts are known");
}

#[test]
fn prog_6_one_exam_part_in_two_routes_keeps_its_result_and_its_label() {
    let b1 = case(Kind::Running, |_| {});
    let z = case(Kind::ZRoute, |_| {});
    assert_eq!(state(&b1, Part::Lezen), PartState::Done);
    assert!(row(&z, Part::Lezen).is_none(), "no exam is needed in the Z-route");
    let exams = |d: &Dossier| d.progress.value().and_then(|p| p.exams.value().cloned()).expect("exams");
    assert_eq!(exams(&b1), exams(&z), "the results stay in sight");
    assert_eq!(entries(&z, |k| matches!(k, EntryKind::ExamResult { .. })).len(), 4);
}

#[test]
fn the_z_route_counts_duos_hours_once() {
    let d = case(Kind::ZRoute, |a| {
        // A second school of the same gemeente repeats the totals of that gemeente.
        let mut second = value(&mut a.uren)[0].clone();
        second.school = Some(SchoolUren { instellingsnummer: "0000054321".to_owned(), hours: Some(100), excused: None, unexcused: None });
        value(&mut a.uren).push(second);
    });
    let hours = |part| row(&d, part).and_then(|r| r.hours.clone()).expect("hours");
    assert_eq!((hours(Part::Cursusuren).counted, hours(Part::Cursusuren).norm), (412 + 100 + 16, Some(800)));
    assert_eq!(hours(Part::Participatieuren).counted, 40);
    assert_eq!(hours(Part::Cursusuren).known_until, Some(date(2026, 10, 31)));
}

#[test]
fn the_schools_own_count_stands_beside_duos_and_is_not_added() {
    let d = case(Kind::ZRoute, |_| {});
    let hours = d.progress.value().and_then(|p| p.hours.value()).expect("hours");
    let school: Vec<_> = hours.iter().filter(|h| h.kind == HoursKind::School).map(|h| (h.provenance.formal, h.hours)).collect();
    assert_eq!(school, [(true, 412), (false, 420)]);
    assert_eq!(row(&d, Part::Cursusuren).and_then(|r| r.hours.clone()).map(|h| h.counted), Some(428));
    assert_eq!(hours[0].school.as_deref(), Some("Taalschool Voorbeeld"));
}

#[test]
fn more_than_the_norm_is_shown_as_it_is() {
    let d = case(Kind::ZRoute, |a| value(&mut a.uren)[0].school.as_mut().expect("a school").hours = Some(815));
    let course = row(&d, Part::Cursusuren).expect("a row");
    assert_eq!(course.state, PartState::Done);
    assert_eq!(course.hours.as_ref().map(|h| (h.counted, h.norm)), Some((831, Some(800))));
}

#[test]
fn a_family_migrant_in_the_z_route_has_no_participation_hours_and_no_norm_for_them() {
    let d = case(Kind::ZRouteFamily, |_| {});
    assert!(row(&d, Part::Participatieuren).is_none());
    assert!(row(&d, Part::Cursusuren).is_some());
    assert!(deadlines(&d, DeadlineKind::CourseOffer).is_empty());
}

#[test]
fn a_capped_participation_norm_is_checked_and_never_shown_as_800() {
    let d = case(Kind::ZRoute, |a| {
        let capped = Ontheffing { full: false, oordeel: Code::Known(Oordeel::Toekenning), decided: date(2026, 3, 2), onderdeel: None };
        a.ontheffingen = sample::known(SourceCall::DuoOntheffingen, vec![capped]);
    });
    let participation = row(&d, Part::Participatieuren).expect("a row");
    assert_eq!(participation.state, PartState::Check);
    assert_eq!(participation.hours.as_ref().and_then(|h| h.norm), None);
}

#[test]
fn the_end_of_the_z_route_is_asked_of_the_gemeente() {
    assert_eq!(state(&case(Kind::ZRoute, |_| {}), Part::EindgesprekZ), PartState::AskGemeente);
}

#[test]
fn the_onderwijsroute_has_the_traject_and_pvt_and_no_map() {
    let d = case(Kind::Onderwijsroute, |_| {});
    let parts: Vec<_> = d.progress.value().expect("progress").parts.iter().map(|r| (r.part, r.state)).collect();
    assert_eq!(parts, [(Part::Taalschakel, PartState::Busy), (Part::Pvt, PartState::Done)]);
}

#[test]
fn rights_kept_after_a_change_of_purpose_go_before_the_indeling() {
    let rights = |asielrechten| {
        let d = case(Kind::ZRouteFamily, |a| value(&mut a.doelgroep).asielrechten = Some(asielrechten));
        (d.group.value().and_then(|g| g.asylum_rights), row(&d, Part::Participatieuren).is_some())
    };
    assert_eq!(rights(Code::Known(Asielrechten::Behoud)), (Some(true), true));
    assert_eq!(rights(Code::Known(Asielrechten::BehoudGezinsmigrant)), (Some(false), false));
    assert_eq!(rights(Code::Unknown("Anders".to_owned())).0, None);
}

#[test]
fn data_1_unknown_codes_are_shown_and_never_dropped() {
    let d = case(Kind::UnknownCodes, |_| {});
    let progress = d.progress.value().expect("progress");
    assert_eq!(progress.leerroute, Code::Unknown("X".to_owned()));
    assert_eq!(progress.exams.value().map(Vec::len), Some(4));
    assert!(entries(&d, |k| *k == EntryKind::DuoEvent { id: "SS777".to_owned() }).len() == 1);
    assert!(todos(&d).iter().any(|t| matches!(&t.kind, TodoKind::Taak(t) if t.status == Code::Unknown("wacht".to_owned()))));
    assert_eq!(d.group.value().and_then(|g| g.asylum_rights), None);
}

#[test]
fn data_1_an_unknown_result_of_a_part_asks_to_check() {
    let d = case(Kind::Running, |a| value(&mut a.examens)[1].result = Code::Unknown("Onderzoek".to_owned()));
    assert_eq!(state(&d, Part::Luisteren), PartState::Check);
}

#[test]
fn exams_stay_in_sight_when_the_sources_of_the_pip_are_silent() {
    let d = case(Kind::Running, |a| {
        a.duo_pip = sample::not_known(SourceCall::DuoPip, Reason::Unreachable);
        a.plans = sample::not_known(SourceCall::GemeentePip, Reason::Unreachable);
    });
    let progress = d.progress.value().expect("what is known is shown");
    assert!(!progress.route_is_known());
    assert_eq!(progress.exams.value().map(Vec::len), Some(4));
    assert_eq!(d.progress.gaps().len(), 2);
    assert!(matches!(d.plan, Section::NotKnown { .. }));
}
