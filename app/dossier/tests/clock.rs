//! The clock of the case: DUO's dates lead, own computations are forecasts, and only DUO ends an obligation.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

mod common;

use common::*;
use dossier::{
    case::*,
    codes::*,
    facts::*,
    provenance::{Merged, Party, Reason, Section, SourceCall},
    sample::{self, Kind},
};
use jiff::civil::date;

#[test]
fn duo_and_the_first_pip_agree_and_both_are_named() {
    let d = case(Kind::Running, |_| {});
    let term = term(&d);
    let Merged::Agreed { fact, also } = &term.start else { panic!("agreed") };
    assert_eq!((fact.value, fact.provenance.party), (date(2025, 5, 13), Party::Duo));
    assert_eq!(also.iter().map(|p| (p.party, p.formal)).collect::<Vec<_>>(), [(Party::Gemeente, false)]);
    assert_eq!(term.last_day.leading().map(|f| f.value), Some(date(2028, 5, 12)));
    assert_eq!((term.days_left, term.stand), (534, Stand::Loopt));
}

#[test]
fn data_14_the_clock_shows_its_source_and_the_other_partys_date() {
    let d = case(Kind::Disputed, |_| {});
    let Merged::Disputed { versions, ask } = &term(&d).start else { panic!("disputed") };
    assert_eq!(*ask, Party::Duo);
    assert_eq!(
        versions.iter().map(|v| (v.provenance.party, v.value)).collect::<Vec<_>>(),
        [(Party::Duo, date(2025, 5, 13)), (Party::Gemeente, date(2025, 5, 21)),]
    );
    assert!(versions[0].provenance.formal && !versions[1].provenance.formal);
    assert_eq!(term(&d).first_pip.as_ref().map(|f| f.value), Some(date(2025, 5, 20)));
}

#[test]
fn data_11_two_last_days_are_both_shown_and_none_is_picked() {
    let d = case(Kind::Running, |a| value(&mut a.termijn).last_day = date(2028, 4, 30));
    let Merged::Disputed { versions, ask } = &term(&d).last_day else { panic!("disputed") };
    assert_eq!(*ask, Party::Duo);
    assert_eq!(versions.iter().map(|v| v.value).collect::<Vec<_>>(), [date(2028, 4, 30), date(2028, 5, 12)]);
}

#[test]
fn an_extension_of_duo_is_no_dispute() {
    let d = case(Kind::Running, |a| {
        let term = value(&mut a.termijn);
        term.last_day = date(2028, 11, 12);
        term.ground_code = Some("12a".to_owned());
    });
    let term = term(&d);
    assert!(!term.last_day.is_disputed());
    assert_eq!(term.last_day.leading().map(|f| f.value), Some(date(2028, 11, 12)));
}

#[test]
fn a_later_end_without_a_reason_and_an_earlier_end_with_one_are_disputes() {
    let later = case(Kind::Running, |a| value(&mut a.termijn).last_day = date(2028, 8, 12));
    assert!(term(&later).last_day.is_disputed(), "nothing explains three months more");
    let earlier = case(Kind::Running, |a| {
        let term = value(&mut a.termijn);
        (term.last_day, term.ground_code) = (date(2028, 2, 12), Some("12a".to_owned()));
    });
    assert!(term(&earlier).last_day.is_disputed(), "an extension never shortens");
}

#[test]
fn a_requested_extension_moves_nothing_and_stands_apart() {
    let d = case(Kind::Running, |_| {});
    assert_eq!(term(&d).pending.len(), 1);
    assert!(term(&d).granted.is_empty());
    let without = case(Kind::Running, |a| a.verlengingen = sample::nothing(SourceCall::DuoVerlengingen));
    assert_eq!(term(&d).last_day, term(&without).last_day);
}

#[test]
fn own_computation_is_used_only_when_duo_gives_no_term_and_is_not_formal() {
    let d = case(Kind::Running, |a| a.termijn = sample::nothing(SourceCall::DuoTermijn));
    let term = term(&d);
    let start = term.start.leading().expect("a start");
    assert_eq!((start.value, start.provenance.formal, start.provenance.party), (date(2025, 5, 13), false, Party::Gemeente));
    assert_eq!(term.last_day.leading().map(|f| f.value), Some(date(2028, 5, 12)));
    assert!(!term.check_with_duo);
}

#[test]
fn a_silent_duo_gives_a_forecast_with_a_gap_and_a_check() {
    let d = case(Kind::Partial, |_| {});
    assert!(term(&d).check_with_duo);
    assert!(d.clock.gaps().iter().any(|g| g.call == SourceCall::DuoTermijn && g.reason == Reason::TimedOut));
}

#[test]
fn a_month_end_of_our_own_within_a_week_asks_to_check() {
    let own = |pip, today| {
        let d = case_on(Kind::Running, today, |a| {
            a.termijn = sample::nothing(SourceCall::DuoTermijn);
            value(&mut a.duo_pip).dagtekening = pip;
            let plan = &mut value(&mut a.plans)[0];
            (plan.dagtekening, plan.first_dagtekening) = (pip, Some(pip));
        });
        term(&d).check_with_duo
    };
    assert!(own(date(2023, 11, 30), date(2026, 11, 25)), "ends 30 November, five days away");
    assert!(!own(date(2023, 11, 30), date(2026, 11, 20)), "ten days away");
    assert!(!own(date(2023, 11, 26), date(2026, 11, 25)), "26 November is no month end");
}

#[test]
fn a_pip_of_duo_that_nobody_calls_the_first_is_no_dispute_about_the_start() {
    let d = case(Kind::Running, |a| {
        a.plans = sample::nothing(SourceCall::GemeentePip);
        value(&mut a.duo_pip).dagtekening = date(2026, 10, 5);
    });
    assert!(!term(&d).start.is_disputed());
    assert_eq!(term(&d).first_pip, None);
}

#[test]
fn the_last_day_is_still_a_day() {
    let d = case_on(Kind::Running, date(2028, 5, 12), |_| {});
    assert_eq!((term(&d).days_left, term(&d).stand), (0, Stand::LaatsteDag));
    let d = case_on(Kind::Running, date(2028, 5, 13), |_| {});
    assert_eq!((term(&d).days_left, term(&d).stand), (-1, Stand::Verlopen));
}

#[test]
fn a_term_that_is_over_is_not_the_end_of_the_obligation() {
    let d = case(Kind::TermOver, |_| {});
    assert_eq!(term(&d).stand, Stand::Verlopen);
    assert!(todos(&d).iter().any(|t| t.kind == TodoKind::TermOver));
}

#[test]
fn voldaan_of_duo_ends_the_obligation_and_leaves_only_the_inbox() {
    let d = case(Kind::Ended, |_| {});
    let Some(Clock::Ended { reason, on }) = d.clock.value() else { panic!("ended") };
    assert_eq!(reason.value, Code::Known(RedenGeenPlicht::Voldaan));
    assert_eq!(*on, Some(date(2026, 11, 10)));
    assert!(matches!(d.obligations, Section::Nothing { .. }));
    assert!(todos(&d).iter().all(|t| matches!(t.kind, TodoKind::Taak(_) | TodoKind::Bericht { .. } | TodoKind::Appointment(_))));
}

#[test]
fn a_full_vrijstelling_or_ontheffing_ends_it_with_its_reason() {
    for wanted in [RedenGeenPlicht::VolledigeVrijstelling, RedenGeenPlicht::VolledigeOntheffing] {
        let d = case(Kind::Ended, |a| value(&mut a.plicht).reason_not = Some(Code::Known(wanted)));
        let Some(Clock::Ended { reason, .. }) = d.clock.value() else { panic!("ended") };
        assert_eq!(reason.value, Code::Known(wanted));
    }
}

#[test]
fn data_1_an_unknown_reason_is_kept_as_duo_wrote_it() {
    let d = case(Kind::Ended, |a| value(&mut a.plicht).reason_not = Some(Code::Unknown("Nieuw".to_owned())));
    let Some(Clock::Ended { reason, .. }) = d.clock.value() else { panic!("ended") };
    assert_eq!(reason.value, Code::Unknown("Nieuw".to_owned()));
}

#[test]
fn under_the_wi2013_nothing_is_computed() {
    let d = case(Kind::Wi2013, |_| {});
    assert_eq!(d.law.value(), Some(&Wet::Wi2013));
    assert!(matches!(d.clock.value(), Some(Clock::OldLaw { since }) if since.value == date(2021, 12, 31)));
    assert!(d.obligations.value().is_none());
    assert!(d.progress.value().expect("exams are shown").parts.is_empty());
    assert!(!d.progress.value().expect("exams are shown").route_is_known());
}

#[test]
fn the_old_law_holds_even_when_there_is_a_term_and_a_plan() {
    let d = case(Kind::Running, |a| value(&mut a.plicht).begin = Some(date(2021, 12, 31)));
    assert!(matches!(d.clock.value(), Some(Clock::OldLaw { .. })));
    assert!(d.obligations.value().is_none());
    assert!(d.decisions.value().into_iter().flatten().all(|x| x.objection_until.is_none()));
    assert_eq!(d.plan.value().and_then(|p| p.objection_until), None);
}

#[test]
fn without_a_pip_the_ten_weeks_of_the_gemeente_are_shown() {
    let d = case(Kind::NotStarted, |_| {});
    let Some(Clock::NotStarted { kennisgeving, pip_due }) = d.clock.value() else { panic!("not started") };
    assert_eq!(kennisgeving.as_ref().map(|f| f.value), Some(date(2026, 10, 16)));
    assert_eq!(*pip_due, Some(date(2026, 12, 28)), "ten weeks end on 25 December");
    assert_eq!(deadlines(&d, DeadlineKind::PipByGemeente).len(), 1);
}

#[test]
fn the_ten_weeks_start_again_when_duo_says_so() {
    let d = case(Kind::NotStarted, |a| {
        let event = Gebeurtenis { id: "SS139".to_owned(), text: "x".to_owned(), date: date(2026, 11, 2) };
        a.gebeurtenissen = sample::known(SourceCall::DuoGebeurtenissen, vec![event]);
    });
    let Some(Clock::NotStarted { pip_due, .. }) = d.clock.value() else { panic!("not started") };
    assert_eq!(*pip_due, Some(date(2027, 1, 11)));
}

#[test]
fn a_temporary_vrijstelling_pauses() {
    let d = case(Kind::Paused, |_| {});
    let Some(Clock::Paused { since, last_day }) = d.clock.value() else { panic!("paused") };
    assert_eq!(since.as_ref().map(|f| f.value), Some(date(2026, 9, 1)));
    assert_eq!(*last_day, Some(date(2027, 7, 31)));
    assert!(deadlines(&d, DeadlineKind::TermEnd).is_empty());
}

#[test]
fn never_obliged_without_a_reason_is_said_as_such() {
    let d = case(Kind::Nothing, |a| {
        let plicht = Plicht { obliged: false, begin: None, last_day: None, changed: None, kennisgeving: None, reason_not: None };
        a.plicht = sample::known(SourceCall::DuoPlicht, plicht);
    });
    assert_eq!(d.clock.value(), Some(&Clock::NotObliged));
}

#[test]
fn it_is_not_claimed_that_nothing_started_while_the_sources_of_the_pip_are_silent() {
    let d = case(Kind::NotStarted, |a| {
        a.termijn = sample::not_known(SourceCall::DuoTermijn, Reason::Unreachable);
        a.duo_pip = sample::not_known(SourceCall::DuoPip, Reason::Unreachable);
    });
    assert!(matches!(&d.clock, Section::NotKnown { gaps } if gaps.len() == 2), "{:?}", d.clock);
}
