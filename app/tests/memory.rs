//! All languages cost little memory, and choosing one costs nothing. Alone in its file: it measures the whole process.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]
#![cfg(feature = "ssr")]

use app::language::{Lang, Text};

/// Resident memory of this process, in kB.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

fn load(lang: Lang) {
    assert!(Text { lang }.get("app-name").len() > 3, "{}", lang.code());
    assert!(app::language::stale(lang).is_empty(), "{}", lang.code());
}

#[test]
fn all_languages_together_take_at_most_40_mb_more_than_one_and_choosing_allocates_nothing() {
    load(Lang::Nl);
    let one = resident();
    Lang::ALL.into_iter().for_each(load);
    let all = resident();
    println!("one language {one} kB, all {} languages {all} kB: {} kB more", Lang::ALL.len(), all - one);
    assert!(all - one <= 40 * 1024, "{} kB", all - one);
    let chosen = allocation_counter::measure(|| {
        for lang in Lang::ALL {
            let found = Lang::from_code(lang.code());
            assert_eq!(found.map(Lang::direction), Some(lang.direction()));
            let _ = app::language::is_machine(lang);
        }
    });
    assert_eq!(chosen.count_total, 0, "choosing a language allocates");
}
