//! Properties that the date rules keep for every date of the calendar, not only for the worked examples.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

use dossier::{
    case::{Part, Stand},
    codes::{Beoordeling, Leerroute, Niveau, Onderdeel},
    config::Config,
    rules::{
        exams::{annuleren_examen, laatste_veilige_examendatum},
        extension::{Duur, Grond, Toekenning, einde_na_verlenging, grond_g, venster_verlenging, verlengingsgrond},
        fines::{NieuweTermijn, nieuwe_termijn_na_boete},
        holidays::{easter_sunday, feestdagen, is_free_day, termijnenwet},
        hours, law,
        loan::{Huishouden, Lening, maximale_lening},
        objection::{Aanvraag, beslistermijn, beslistermijn_bezwaar, bezwaartermijn},
        parts::{OpNiveau, OpenInput, open_onderdelen},
        periods::*,
        pip::{PipSituatie, laatste_dag_wijzigen, uiterste_datum_pip},
        term::*,
    },
};
use jiff::civil::{Date, Weekday, date};
use proptest::prelude::*;

/// Any date of the years 1 to 9999, with month ends and leap days more often than chance gives them.
fn any_date() -> impl Strategy<Value = Date> {
    (1i16..=9999, 1i8..=12, prop_oneof![3 => 1i8..=31, 2 => 28i8..=31]).prop_map(|(year, month, day)| {
        let first = date(year, month, 1);
        date(year, month, day.min(first.days_in_month()))
    })
}

/// A date in the years in which the law is applied and the table of equalised days is known.
fn covered_date() -> impl Strategy<Value = Date> {
    (2023i16..=2028, 1i8..=12, 1i8..=31).prop_map(|(year, month, day)| {
        let first = date(year, month, 1);
        date(year, month, day.min(first.days_in_month()))
    })
}

fn config() -> Config {
    Config::reference()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn g3_last_day_is_the_exclusive_end_minus_one(start in any_date(), months in 0i32..=600) {
        if let Some(p) = periode_in_maanden(start, months) {
            prop_assert_eq!(p.last_day.tomorrow().ok(), Some(p.exclusive_end));
        }
    }

    #[test]
    fn g3_never_loses_a_day_against_a_clamping_addition(start in any_date(), months in 0i32..=600) {
        let Some(end) = exclusive_end(start, months) else { return Ok(()) };
        let clamped = start.checked_add(jiff::Span::new().months(months)).expect("inside the calendar");
        prop_assert!(end == clamped || (end.day() == 1 && clamped.tomorrow().ok() == Some(end)), "{start} + {months}: {end}, {clamped}");
    }

    #[test]
    fn g3_keeps_the_day_number_or_goes_to_the_first(start in any_date(), months in -600i32..=600) {
        if let Some(end) = exclusive_end(start, months) {
            prop_assert!(end.day() == start.day() || end.day() == 1);
        }
    }

    #[test]
    fn g3_is_monotone_in_the_start(a in any_date(), days in 0i32..=400, months in -60i32..=60) {
        if let Some(b) = days_after(a, days)
            && let (Some(x), Some(y)) = (exclusive_end(a, months), exclusive_end(b, months)) {
            prop_assert!(x <= y, "{a} and {b} + {months}: {x} and {y}");
        }
    }

    #[test]
    fn g3_is_strictly_monotone_in_the_months(start in any_date(), months in -60i32..=60) {
        if let (Some(x), Some(y)) = (exclusive_end(start, months), exclusive_end(start, months + 1)) {
            prop_assert!(x < y);
        }
    }

    #[test]
    fn g4_stays_in_the_month_and_is_never_after_g3(event in any_date(), months in 0i32..=60) {
        if let (Some(g4), Some(g3)) = (months_after_event(event, months), exclusive_end(event, months)) {
            prop_assert!(g4 <= g3);
            prop_assert!(g4.day() == event.day() || g4.tomorrow().is_ok_and(|t| t.day() == 1));
        }
    }

    #[test]
    fn days_and_their_count_are_inverse(from in any_date(), days in -20_000i32..=20_000) {
        if let Some(to) = days_after(from, days) {
            prop_assert_eq!(days_between(from, to), days);
            prop_assert_eq!(days_between(to, from), -days);
        }
    }

    #[test]
    fn weeks_keep_the_weekday(from in any_date(), weeks in -500i32..=500) {
        if let Some(to) = weeks_after(from, weeks) {
            prop_assert_eq!(to.weekday(), from.weekday());
        }
    }

    #[test]
    fn termijnenwet_is_never_earlier_and_never_on_a_free_day(day in any_date()) {
        if let Some(end) = termijnenwet(day, &config()) {
            prop_assert!(end.last_day >= day);
            prop_assert!(!is_free_day(end.last_day, &config()));
            prop_assert!(!matches!(end.last_day.weekday(), Weekday::Saturday | Weekday::Sunday));
        }
    }

    #[test]
    fn termijnenwet_is_idempotent(day in any_date()) {
        if let Some(once) = termijnenwet(day, &config()) {
            prop_assert_eq!(termijnenwet(once.last_day, &config()).map(|e| e.last_day), Some(once.last_day));
        }
    }

    #[test]
    fn termijnenwet_passes_only_free_days(day in covered_date()) {
        let end = termijnenwet(day, &config()).expect("inside the calendar").last_day;
        let passed = days_between(day, end);
        prop_assert!(passed <= 6, "{day} to {end}");
        for n in 0..passed {
            prop_assert!(is_free_day(days_after(day, n).expect("inside"), &config()));
        }
    }

    #[test]
    fn a_year_without_a_table_is_said(day in any_date()) {
        if let Some(end) = termijnenwet(day, &config()) {
            let covered = (2023..=2028).contains(&day.year()) && (2023..=2028).contains(&end.last_day.year());
            prop_assert_eq!(end.table.is_missing(), !covered);
            prop_assert_eq!(feestdagen(day.year(), &config()).table.is_missing(), !(2023..=2028).contains(&day.year()));
        }
    }

    #[test]
    fn easter_is_a_sunday_from_22_march_to_25_april(year in 1i16..=9999) {
        let easter = easter_sunday(year).expect("a date");
        prop_assert_eq!(easter.weekday(), Weekday::Sunday);
        prop_assert!(easter >= date(year, 3, 22) && easter <= date(year, 4, 25));
    }

    #[test]
    fn holidays_are_in_order_and_in_their_year(year in 1i16..=9999) {
        let days = feestdagen(year, &config()).days;
        prop_assert!(days.windows(2).all(|w| w[0].date <= w[1].date));
        prop_assert!(days.iter().all(|f| f.date.year() == year));
        prop_assert!(days.len() >= 9);
    }

    #[test]
    fn objection_is_at_least_six_weeks_and_ends_on_a_working_day(sent in any_date(), committee in any::<bool>()) {
        if let Some(end) = bezwaartermijn(sent, &config()) {
            prop_assert!(days_between(sent, end.last_day) >= 42);
            prop_assert!(!is_free_day(end.last_day, &config()));
            if let Some(decision) = beslistermijn_bezwaar(end.last_day, committee, &config()) {
                let least = if committee { 84 } else { 42 };
                prop_assert!(days_between(end.last_day, decision.last_day) >= least);
            }
        }
    }

    #[test]
    fn decision_terms_are_eight_weeks_and_a_little(received in covered_date()) {
        for request in [Aanvraag::Verlenging, Aanvraag::Lening, Aanvraag::Ontheffing] {
            let end = beslistermijn(request, received, &config()).expect("inside").last_day;
            prop_assert!((56..=63).contains(&days_between(received, end)));
        }
    }

    #[test]
    fn the_term_is_three_calendar_years(pip in any_date()) {
        if let Some(term) = einde_termijn(pip) {
            prop_assert_eq!(Some(term.start), pip.tomorrow().ok());
            prop_assert!((1094..=1096).contains(&days_between(term.start, term.last_day)), "{term:?}");
        }
    }

    #[test]
    fn a_term_from_a_leap_day_keeps_its_last_february_day(quarter in 1i16..=2498) {
        // Not every fourth year has the day (1900).
        if let Ok(leap) = Date::new(quarter * 4, 2, 29) {
            let p = periode_in_maanden(leap, 36).expect("inside");
            prop_assert_eq!(p.exclusive_end, date(quarter * 4 + 3, 3, 1));
            prop_assert_eq!(p.last_day, date(quarter * 4 + 3, 2, 28));
        }
    }

    #[test]
    fn later_pips_and_their_order_change_nothing(first in any_date(), later in prop::collection::vec(1i32..=3000, 0..5), at in 0usize..5) {
        let mut pips: Vec<_> = later
            .into_iter()
            .filter_map(|days| Some(PipDatum { dagtekening: days_after(first, days)?, soort: PipSoort::OpnieuwVastgesteld }))
            .collect();
        pips.insert(at.min(pips.len()), PipDatum { dagtekening: first, soort: PipSoort::Eerste });
        prop_assert_eq!(termijn_na_wijziging_pip(&pips), einde_termijn(first));
    }

    #[test]
    fn days_left_and_stand_agree(today in any_date(), last in any_date()) {
        let left = dagen_resterend(today, last);
        let expected = match left.days { 0 => Stand::LaatsteDag, d if d > 0 => Stand::Loopt, _ => Stand::Verlopen };
        prop_assert_eq!(left.stand, expected);
        prop_assert_eq!(left.days > 0, today < last);
    }

    #[test]
    fn an_exclusive_end_is_one_day_later_than_an_inclusive_one(value in any_date()) {
        for (field, _) in EndField::ALL {
            let last = einddatum_uit_bron(field, value).expect("inside");
            prop_assert_eq!(days_between(last, value), i32::from(field.is_exclusive()));
        }
    }

    #[test]
    fn the_window_opens_about_half_a_year_before_the_end(end in any_date()) {
        if let Some(opens) = venster_verlenging(end) {
            prop_assert!((181..=184).contains(&days_between(opens, end)), "{opens} {end}");
        }
    }

    #[test]
    fn only_granted_extensions_move_the_end(end in any_date(), kind in 0u8..3, count in 0i32..=24) {
        let duur = match kind { 0 => Duur::Maanden(count), 1 => Duur::Weken(count), _ => Duur::Dagen(count) };
        let with = |status| einde_na_verlenging(end, &[Toekenning { status, duur }]).map(|p| p.exclusive_end);
        prop_assert_eq!(with(Beoordeling::InBehandeling), Some(end));
        prop_assert_eq!(with(Beoordeling::Afgewezen), Some(end));
        if let Some(moved) = with(Beoordeling::Toegekend) {
            prop_assert!(moved >= end && (moved > end) == (count > 0));
        }
    }

    #[test]
    fn a_longer_ground_never_gives_a_shorter_extension(from in covered_date(), days in 0i32..=1200) {
        let length = |grond, last| match verlengingsgrond(grond, Leerroute::B, from, days_after(from, last)) {
            Some(Duur::Dagen(n)) => n,
            Some(Duur::Maanden(n)) => n * 31,
            Some(Duur::Weken(n)) => n * 7,
            None => 0,
        };
        for grond in [Grond::A, Grond::D, Grond::E, Grond::F, Grond::H, Grond::I] {
            prop_assert!(length(grond, days) <= length(grond, days + 1), "{grond:?} {from} {days}");
        }
    }

    #[test]
    fn ground_g_counts_exactly_the_late_days(pip in covered_date(), late in 1i32..=400) {
        let limit = grond_g(true, pip, Leerroute::B, None, None).expect("inside").last_day_for_offer.expect("asylum");
        let at = |days| grond_g(true, pip, Leerroute::B, days_after(limit, days), None).expect("inside").verlenging;
        prop_assert_eq!(at(0), None);
        prop_assert_eq!(at(late), Some(Duur::Dagen(late)));
        prop_assert_eq!(grond_g(false, pip, Leerroute::B, days_after(limit, late), None).and_then(|g| g.verlenging), None);
    }

    #[test]
    fn the_pip_is_due_ten_weeks_after_the_later_start(notice in covered_date(), registered in proptest::option::of(covered_date())) {
        let situation = PipSituatie::EerstePip { kennisgeving: notice, registered, third_party: None };
        let due = uiterste_datum_pip(situation, &config()).expect("inside").last_day;
        prop_assert!(days_between(registered.map_or(notice, |r| r.max(notice)), due) >= 70);
    }

    #[test]
    fn planning_dates_come_before_the_day_they_plan_for(day in any_date(), weeks in 0i32..=52) {
        if let Some(safe) = laatste_veilige_examendatum(day, weeks, 7) {
            prop_assert!(safe.register < safe.exam && safe.exam <= day);
        }
        if let Some(cancel) = annuleren_examen(day, weeks) {
            prop_assert_eq!(days_between(cancel, day), weeks);
        }
    }

    #[test]
    fn no_number_leaves_the_calendar_with_a_panic(day in any_date(), n in any::<i32>()) {
        let _ = (exclusive_end(day, n), periode_in_maanden(day, n), months_after_event(day, n), days_after(day, n), weeks_after(day, n));
        let _ = (annuleren_examen(day, n), laatste_veilige_examendatum(day, n, n), laatste_dag_wijzigen(day));
        let _ = einde_na_verlenging(day, &[Toekenning { status: Beoordeling::Toegekend, duur: Duur::Maanden(n) }]);
        prop_assert!(law::toepasselijke_wet(day) == law::toepasselijke_wet(day));
    }

    #[test]
    fn the_date_in_amsterdam_is_that_of_utc_or_the_next(second in -62_000_000_000i64..=250_000_000_000) {
        let instant = jiff::Timestamp::from_second(second).expect("inside");
        let utc = jiff::tz::TimeZone::UTC.to_datetime(instant).date();
        prop_assert!([0, 1].contains(&days_between(utc, amsterdam_date(instant))));
    }

    #[test]
    fn hours_left_reach_the_norm(counted in any::<u32>(), norm in any::<u32>()) {
        let stand = hours::Stand::new(counted, norm);
        prop_assert_eq!(stand.left == 0, counted >= norm);
        prop_assert!(stand.left <= norm);
    }

    #[test]
    fn hours_of_an_earlier_route_are_never_counted_twice(school in 0u32..=2000, earlier in 0u32..=2000) {
        let held = hours::ZCursusuren { recognised: school, includes_earlier: true, earlier, ..Default::default() };
        prop_assert_eq!(hours::z_cursusuren(800, held).counted, school);
    }

    #[test]
    fn a_loan_is_between_nil_and_the_maximum_and_falls_with_income(wage in 0i64..=10_000_000, income in any::<i64>(), more in 0i64..=1_000_000) {
        let of = |income_cents| maximale_lening(&Lening {
            minimum_wage_cents: wage, household: Huishouden::Alleenstaand, income_cents, max_cents: 1_000_000, threshold_cents: 18_000,
        });
        let (less, rich) = (of(income), of(income.saturating_add(more)));
        prop_assert!((0..=1_000_000).contains(&less.loan_cents));
        prop_assert!(rich.loan_cents <= less.loan_cents && rich.capacity_cents >= less.capacity_cents);
        prop_assert!(less.loan_cents == 0 || less.loan_cents >= 18_000);
    }

    #[test]
    fn a_new_term_is_one_of_the_bands(exams in proptest::option::of(any::<u32>()), hours in proptest::option::of(any::<u32>()), route in 0usize..3,
        asylum in any::<bool>(), achieved in any::<bool>(), pvt_open in any::<bool>(), map_open in any::<bool>()) {
        let leerroute = Leerroute::ALL[route];
        let months = nieuwe_termijn_na_boete(&NieuweTermijn { leerroute, asylum, achieved, exams, hours, pvt_open, map_open });
        prop_assert!([0, 6, 12, 18, 24].contains(&months));
        prop_assert_eq!(months == 0, achieved && !pvt_open && !map_open);
    }

    #[test]
    fn passing_an_exam_never_opens_a_part(route in 0usize..3, passed in prop::collection::vec((0usize..5, 0usize..5), 0..6), part in 0usize..5) {
        let exam = |(p, n): (usize, usize)| OpNiveau { onderdeel: Onderdeel::ALL[p], niveau: Some(Niveau::ALL[n]) };
        let mut input = OpenInput {
            leerroute: Leerroute::ALL[route], asylum: true, required: [Niveau::B1; 4],
            passed: passed.into_iter().map(exam).collect(),
            exempt: vec![], dispensed: vec![], taalschakel_done: false, course_left: None, participation_left: None,
            z_talk: None, pvt: false, map: false,
        };
        let before = open_onderdelen(&input);
        input.passed.push(exam((part, 3)));
        let after = open_onderdelen(&input);
        prop_assert!(after.iter().all(|p| before.contains(p)));
        prop_assert!(after.contains(&Part::Pvt));
        prop_assert_eq!(after.contains(&Part::Map), input.leerroute != Leerroute::O);
    }
}

/// TIME-3: the zone rule around both changes of the clock, and at midnight in summer and winter.
#[test]
fn time_3_civil_dates_around_the_clock_change() {
    for (instant, expected) in [
        ("2026-10-24T21:59:59Z", date(2026, 10, 24)),
        ("2026-10-24T22:00:00Z", date(2026, 10, 25)),
        ("2026-10-25T01:30:00Z", date(2026, 10, 25)),
        ("2026-10-25T22:59:59Z", date(2026, 10, 25)),
        ("2026-10-25T23:00:00Z", date(2026, 10, 26)),
        ("2027-03-27T22:59:59Z", date(2027, 3, 27)),
        ("2027-03-27T23:00:00Z", date(2027, 3, 28)),
        ("2027-03-28T21:59:59Z", date(2027, 3, 28)),
        ("2027-03-28T22:00:00Z", date(2027, 3, 29)),
    ] {
        assert_eq!(amsterdam_date(instant.parse().expect("an instant")), expected, "{instant}");
    }
}

#[test]
fn easter_of_known_years() {
    for (year, month, day) in
        [(2000, 4, 23), (2019, 4, 21), (2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2028, 4, 16), (2038, 4, 25)]
    {
        assert_eq!(easter_sunday(year), Some(date(year, month, day)));
    }
}

#[test]
fn a_rule_links_to_the_text_it_was_built_on() {
    let link = law::link("B 5.4(1)").expect("an article");
    assert_eq!(link, "https://wetten.overheid.nl/jci1.3:c:BWBR0045555&artikel=5.4&z=2026-04-02&g=2026-04-02");
    assert!(law::link("AWB 6:7").is_some_and(|l| l.contains("BWBR0005537&artikel=6:7")));
    assert_eq!(law::link("estimate"), None);
    assert_eq!(law::link("W onbekend"), None);
}
