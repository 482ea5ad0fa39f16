//! Start: names, the clock, what to do, what changed.

use crate::{all, cases, text, words};
use app::{context::Page, language::Lang};
use dossier::{case::*, codes::*, provenance::*};
use jiff::civil::date;
use scraper::Html;

fn start(case: Dossier) -> Html {
    Html::parse_document(&cases::page(Lang::Nl, Page::Start, case))
}

fn greeting(given: Option<&str>, prefix: Option<&str>, family: Option<&str>) -> String {
    text(&start(Dossier { person: cases::person(given, prefix, family), ..cases::full() }), "h1")
}

#[test]
fn name_1_any_part_of_the_name_may_be_missing() {
    assert_eq!(greeting(Some("Selam"), None, None), "Hallo Selam");
    assert_eq!(greeting(None, None, Some("Sulaiman")), "Hallo Sulaiman");
    assert_eq!(greeting(None, None, None), "Hallo");
    assert_eq!(greeting(Some("  "), None, Some("")), "Hallo");
    assert_eq!(greeting(Some("Selam"), Some("van der"), None), "Hallo Selam");
}

#[test]
fn name_2_the_prefix_stands_in_dutch_order() {
    assert_eq!(greeting(Some("Selam"), Some("van der"), Some("Berg")), "Hallo Selam van der Berg");
    assert_eq!(greeting(None, Some("van der"), Some("Berg")), "Hallo Van der Berg");
    assert_eq!(greeting(Some("Đặng"), None, Some("Şükran-Nuñez ʿAbd")), "Hallo Đặng Şükran-Nuñez ʿAbd");
}

#[test]
fn data_7_every_line_to_act_names_the_record_that_caused_it() {
    let doc = start(cases::full());
    let lines = all(&doc, "[data-todo]");
    assert_eq!(lines.len(), 10);
    for (line, todo) in lines.iter().zip(cases::full().todos.value().unwrap()) {
        assert_eq!(line.value().attr("data-cause"), Some(todo.cause.call.slug()));
        assert!(words(*line).contains("Bron: "), "{}", words(*line));
    }
    let none = start(Dossier { todos: cases::nothing(SourceCall::GemeenteTaken), ..cases::full() });
    assert!(all(&none, "[data-todo]").is_empty());
}

#[test]
fn prog_2_nothing_to_do_names_the_last_change_and_the_next_moment() {
    let doc = start(Dossier { todos: cases::nothing(SourceCall::GemeenteTaken), ..cases::full() });
    let said = text(&doc, "#todos");
    assert!(said.contains("Er is niets veranderd sinds 11 oktober 2026."), "{said}");
    assert!(said.contains("Het volgende moment: 27 november 2026"), "{said}");
}

#[test]
fn prog_4_one_next_step_with_date_reason_and_button() {
    let doc = start(cases::full());
    assert_eq!(all(&doc, ".app-card--next").len(), 1, "one next step");
    assert_eq!(all(&doc, ".nl-button--primary").len(), 1, "one primary button");
    let card = text(&doc, ".app-card--next");
    for part in ["27 november 2026", "10.30", "Bekijk de afspraak", "gevraagd op 25 november 2026"] {
        assert!(card.contains(part), "{part} in {card}");
    }
}

fn clock(clock: Clock) -> (Html, String) {
    let doc = start(Dossier { clock: cases::known(clock), ..cases::full() });
    let state = all(&doc, "[data-clock]")[0].value().attr("data-clock").unwrap().to_owned();
    (doc, state)
}

#[test]
fn data_14_the_clock_shows_its_rule_and_who_says_the_same() {
    let (doc, state) = clock(Clock::Running(cases::term()));
    assert_eq!(state, "running");
    let said = text(&doc, "#clock");
    for part in
        ["556 dagen over", "Uw laatste dag is 3 juni 2028.", "Uw eerste plan (PIP) is van 3 juni 2025", "4 juni 2025", "DUO zegt hetzelfde"]
    {
        assert!(said.contains(part), "{part} in {said}");
    }
    let bar = all(&doc, "#clock progress")[0];
    assert_eq!((bar.value().attr("value"), bar.value().attr("max")), (Some("540"), Some("1096")));
    assert!(said.contains("Uw laatste dag verandert nog niet."), "an asked extension moves nothing");
}

#[test]
fn the_clock_has_a_face_for_each_state() {
    let fact = |day| cases::fact(day, cases::duo(SourceCall::DuoPlicht));
    let day = date(2026, 11, 2);
    let with = |stand, days_left| Clock::Running(Term { stand, days_left, ..cases::term() });
    let reason = |r| cases::fact(r, cases::duo(SourceCall::DuoPlicht));
    let faces = vec![
        (with(Stand::LaatsteDag, 0), "last-day", "Vandaag"),
        (with(Stand::Verlopen, -12), "over", "12 dagen te laat"),
        (with(Stand::Verlopen, -1), "over", "1 dag te laat"),
        (Clock::NotStarted { kennisgeving: Some(fact(day)), pip_due: Some(date(2027, 1, 11)) }, "not-started", "11 januari 2027"),
        (Clock::NotStarted { kennisgeving: Some(fact(day)), pip_due: Some(date(2026, 11, 24)) }, "not-started", "moest uw plan maken"),
        (Clock::NotStarted { kennisgeving: None, pip_due: None }, "not-started", "U moet inburgeren."),
        (Clock::Paused { since: Some(fact(day)), last_day: None }, "paused", "tijdelijke vrijstelling"),
        (Clock::Ended { reason: reason(Code::Known(RedenGeenPlicht::Voldaan)), on: Some(day) }, "ended", "U hebt voldaan"),
        (Clock::Ended { reason: reason(Code::Unknown("Iets nieuws".into())), on: None }, "ended", "onbekende waarde: Iets nieuws"),
        (Clock::OldLaw { since: fact(date(2019, 5, 1)) }, "old-law", "Wi2013"),
        (Clock::NotObliged, "not-obliged", "u hoeft niet in te burgeren"),
    ];
    let mut said_before: Vec<String> = Vec::new();
    for (face, name, part) in faces {
        let (doc, state) = clock(face);
        assert_eq!(state, name);
        let said = text(&doc, "#clock");
        assert!(said.contains(part), "{part} in {said}");
        assert!(!said_before.contains(&said));
        said_before.push(said);
    }
}

#[test]
fn only_voldaan_says_done() {
    for reason in RedenGeenPlicht::ALL {
        let ended = Clock::Ended { reason: cases::fact(Code::Known(*reason), cases::duo(SourceCall::DuoPlicht)), on: None };
        let (doc, _) = clock(ended);
        let done = !all(&doc, "#clock .utrecht-status-badge--success").is_empty();
        assert_eq!(done, *reason == RedenGeenPlicht::Voldaan, "{reason:?}");
    }
}

#[test]
fn data_11_two_last_days_are_both_shown_and_none_is_counted() {
    let term = Term {
        last_day: Merged::Disputed {
            versions: vec![
                cases::fact(date(2028, 6, 3), cases::duo(SourceCall::DuoTermijn)),
                cases::fact(date(2028, 7, 1), cases::gemeente(SourceCall::GemeentePip)),
            ],
            ask: Party::Duo,
        },
        ..cases::term()
    };
    let (doc, _) = clock(Clock::Running(term));
    let said = text(&doc, "#clock .app-state--dispute");
    assert!(said.contains("3 juni 2028") && said.contains("1 juli 2028") && said.contains("Vraag aan DUO"), "{said}");
    assert!(all(&doc, ".app-clock__days, progress").is_empty(), "no days are counted to a date in dispute");
}

#[test]
fn who_has_asylum_rights_reads_that_no_fine_follows() {
    let over = Clock::Running(Term { stand: Stand::Verlopen, days_left: -3, ..cases::term() });
    let (doc, _) = clock(over.clone());
    let said = text(&doc, "#clock .app-clock");
    assert!(said.find("geen boete").unwrap() < said.find("te laat").unwrap(), "{said}");
    let mut other = Dossier { clock: cases::known(over), ..cases::full() };
    if let Section::Known { value, .. } = &mut other.group {
        value.asylum_rights = None;
    }
    assert!(!text(&start(other), "#clock").contains("boete"), "not said when the group is not known");
}

#[test]
fn prog_3_what_changed_is_on_start() {
    let first = text(&start(cases::full()), "#changes");
    assert!(first.contains("U kijkt hier voor de eerste keer."), "{first}");
    let mut ctx = cases::context(Lang::Nl, Page::Start, cases::full());
    ctx.look.last = Some("2026-11-20T08:00:00Z".parse().unwrap());
    let none = Html::parse_document(&cases::html(ctx.clone()));
    assert!(text(&none, "#changes").contains("Er is niets veranderd sinds u keek op 20 november 2026 09.00."));
    ctx.look.changed_entries = vec!["e6".into()];
    let some = Html::parse_document(&cases::html(ctx));
    assert_eq!(all(&some, "#changes [data-entry]").len(), 1);
    let said = text(&some, "#changes [data-entry]");
    assert!(said.contains("Examen Lezen: geslaagd") && said.contains("DUO"), "{said}");
}

#[test]
fn unread_messages_are_counted() {
    assert!(text(&start(cases::full()), "#messages").contains("1 nieuw bericht"));
    let doc = start(Dossier { messages: cases::nothing(SourceCall::GemeenteBerichten), ..cases::full() });
    assert!(text(&doc, "#messages").contains("U hebt geen berichten."));
}
