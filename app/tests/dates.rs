//! Dates in every language: Gregorian, Latin digits, day before month, no full stop of their own.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]
#![cfg(feature = "ssr")]

use app::language::{Lang, date_long, month_day, weekday_date};
use jiff::civil::date;

#[test]
fn time_5_every_language_has_its_dates_with_latin_digits() {
    for lang in Lang::ALL {
        for month in 1..=12 {
            let day = date(2026, month, 27);
            let (long, week, short) = (date_long(lang, day), weekday_date(lang, day), month_day(lang, day));
            for text in [&long, &week] {
                assert!(text.contains("2026") && text.contains("27"), "{}: {text}", lang.code());
            }
            assert!(short.contains("27") && !short.contains("2026"), "{}: {short}", lang.code());
            for text in [&long, &week, &short] {
                assert!(text.chars().all(|c| !c.is_numeric() || c.is_ascii_digit()), "{}: {text}", lang.code());
                assert!(!text.ends_with(['.', ',', '،']), "{}: {text}", lang.code());
                assert!(!text.contains("M0") && text.chars().any(char::is_alphabetic), "{}: a month without a name: {text}", lang.code());
            }
            let ahead = long.find("27").unwrap() < long.find("2026").unwrap();
            assert!(ahead || lang == Lang::Zh, "{}: {long}", lang.code());
        }
    }
}

#[test]
fn dates_read_as_people_write_them() {
    let day = date(2026, 11, 27);
    for (lang, long, week) in [
        (Lang::Nl, "27 november 2026", "vrijdag 27 november 2026"),
        (Lang::NlSimple, "27 november 2026", "vrijdag 27 november 2026"),
        (Lang::Tr, "27 Kasım 2026", "27 Kasım 2026 Cuma"),
        (Lang::Prs, "27 نومبر 2026", "جمعه 27 نومبر 2026"),
        (Lang::Ps, "27 نومبر 2026", "جمعه، 27 نومبر 2026"),
        (Lang::Ku, "27 mijdar 2026", "27 mijdar 2026, înî"),
        (Lang::So, "27 Noofeembar 2026", "Jimco, 27 Noofeembar 2026"),
        (Lang::Ru, "27 ноября 2026", "пятница, 27 ноября 2026"),
        (Lang::Uk, "27 листопада 2026", "пʼятниця, 27 листопада 2026"),
        (Lang::Zh, "2026年11月27日", "2026年11月27日星期五"),
        (Lang::Ti, "27 ሕዳር 2026", "ዓርቢ 27 ሕዳር 2026"),
    ] {
        assert_eq!((date_long(lang, day).as_str(), weekday_date(lang, day).as_str()), (long, week), "{}", lang.code());
    }
}
