//! What holds for every page of every case.

use crate::nested::nested_button;
use crate::{all, cases, text, words};
use app::{context::Page, language::Lang};
use dossier::{case::Dossier, provenance::SourceCall, sample};
use scraper::Html;

fn pages() -> Vec<Page> {
    vec![
        Page::Welcome,
        Page::Start,
        Page::Dossier,
        Page::Plan,
        Page::Appointments,
        Page::Appointment("a1".into()),
        Page::Appointment("a2".into()),
        Page::Appointment("nowhere".into()),
        Page::Together,
        Page::Join(None),
        Page::Table,
    ]
}

fn all_cases() -> Vec<(String, Dossier)> {
    let mut found: Vec<(String, Dossier)> =
        sample::Kind::ALL.into_iter().map(|kind| (format!("{kind:?}"), sample::dossier(kind))).collect();
    assert!(found.len() > 3, "samples are there");
    found.push(("full".into(), cases::full()));
    found
}

/// Words that only a fault of ours can bring on the page.
const NEVER: [&str; 8] = ["No localization", "None", "null", "Some(", "undefined", "Unknown(", "Known(", "{ $"];

#[test]
fn every_page_of_every_case_is_whole_in_dutch_and_english() {
    let mut seen = 0;
    for (name, case) in all_cases() {
        for lang in [Lang::Nl, Lang::En] {
            for page in pages() {
                let html = cases::page(lang, page.clone(), case.clone());
                let at = format!("{name}, {}, {page:?}", lang.code());
                let doc = Html::parse_document(&html);
                let shown = text(&doc, "body");
                for bad in NEVER {
                    assert!(!shown.contains(bad), "{at}: {bad} in {shown}");
                }
                assert_eq!(all(&doc, "h1").len(), 1, "{at}: one h1");
                assert!(!text(&doc, "h1").is_empty(), "{at}: h1 says something");
                assert!(all(&doc, "[style]").is_empty(), "{at}: no inline style");
                assert!(all(&doc, ":is(a, button, summary, label) .app-word").is_empty(), "{at}: a word that opens inside a control");
                assert_eq!(nested_button(&html), None, "{at}");
                ids_are_unique(&doc, &at);
                references_exist(&doc, &at);
                seen += 1;
            }
        }
    }
    assert!(seen >= 60, "{seen} pages were rendered");
}

fn ids_are_unique(doc: &Html, at: &str) {
    let mut ids: Vec<&str> = all(doc, "[id]").iter().filter_map(|e| e.value().attr("id")).collect();
    let before = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), before, "{at}: an id stands twice");
}

fn references_exist(doc: &Html, at: &str) {
    for found in all(doc, "[aria-labelledby]") {
        for id in found.value().attr("aria-labelledby").unwrap().split(' ') {
            assert!(!all(doc, &format!("[id='{id}']")).is_empty(), "{at}: no element {id}");
        }
    }
}

#[test]
fn data_2_the_four_states_look_and_read_differently() {
    let case = |appointments| Dossier { appointments, ..cases::full() };
    for lang in [Lang::Nl, Lang::En] {
        let known = Html::parse_document(&cases::page(lang, Page::Appointments, cases::full()));
        let empty = Html::parse_document(&cases::page(lang, Page::Appointments, case(cases::nothing(SourceCall::GemeenteAfspraken))));
        let down = Html::parse_document(&cases::page(lang, Page::Appointments, case(cases::down(SourceCall::GemeenteAfspraken))));
        let dispute = Html::parse_document(&cases::page(lang, Page::Dossier, cases::full()));
        let state = |doc: &Html| all(doc, "#appointments").first().unwrap().value().attr("data-state").unwrap().to_owned();
        assert_eq!((state(&known), state(&empty), state(&down)), ("known".into(), "nothing".into(), "not-known".into()));
        assert!(all(&known, "#appointments .app-state").is_empty());
        let texts = [
            text(&known, "#appointments"),
            text(&empty, "#appointments .app-state--nothing"),
            text(&down, "#appointments .app-state--unknown"),
            text(&dispute, "#facts-duo .app-state--dispute"),
        ];
        for (at, one) in texts.iter().enumerate() {
            assert!(texts.iter().skip(at + 1).all(|other| other != one), "{one}");
        }
        assert!(!text(&down, "#appointments").contains(&words(all(&empty, "#appointments .app-state--nothing p")[0])), "down is not empty");
    }
}

#[test]
fn a_late_agenda_is_not_a_missing_appointment() {
    let case = Dossier { appointments: cases::down(SourceCall::GemeenteAfspraken), ..cases::full() };
    let doc = Html::parse_document(&cases::page(Lang::Nl, Page::Appointment("a1".into()), case));
    assert!(!text(&doc, "main").contains("Deze afspraak is er niet"));
    assert!(text(&doc, ".app-state--unknown").contains("Dit weten we nu niet"));
    assert!(text(&doc, "main").contains("088-0000000"));
}

#[test]
fn web_5_hostile_text_stays_text() {
    let bad = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>\u{202E}moc.live";
    let mut case = cases::full();
    case.person = cases::person(Some(bad), Some(bad), Some(bad));
    let mut visit = cases::visit("a1", "2026-11-27T09:30:00Z", "2026-11-27T10:15:00Z");
    visit.subject = bad.into();
    visit.bring = vec![bad.into()];
    visit.place = dossier::facts::Place::Online { url: Some("javascript:alert(1)".into()) };
    case.appointments = cases::known(vec![cases::fact(visit, cases::gemeente(SourceCall::GemeenteAfspraken))]);
    for page in pages() {
        let html = cases::page(Lang::Nl, page.clone(), case.clone());
        assert!(!html.contains("<script>alert"), "{page:?}");
        assert!(!html.contains('\u{202E}'), "{page:?}: no turning mark");
        let doc = Html::parse_document(&html);
        assert!(all(&doc, "img").is_empty(), "{page:?}");
        for link in all(&doc, "a[href]") {
            assert!(!link.value().attr("href").unwrap().starts_with("javascript:"), "{page:?}");
        }
    }
    let start = cases::page(Lang::Nl, Page::Start, case);
    assert!(start.contains("&lt;script&gt;alert(1)"), "the name is shown, as text");
}

#[test]
fn dutch_words_on_an_english_page_say_that_they_are_dutch() {
    let doc = Html::parse_document(&cases::page(Lang::En, Page::Plan, cases::full()));
    let marked: Vec<String> = all(&doc, "main [lang=nl]").into_iter().map(words).collect();
    for dutch in ["Werken in de zorg", "Ik wil verpleegkundige worden.", "Elke week naar het taalcafé", "B1-route"] {
        assert!(marked.iter().any(|text| text == dutch), "{dutch} in {marked:?}");
    }
}

#[test]
fn welcome_says_what_it_is_and_keeps_the_page_to_return_to() {
    for lang in [Lang::Nl, Lang::En] {
        let doc = Html::parse_document(&cases::page(lang, Page::Welcome, cases::full()));
        let form = all(&doc, "main form[method=post]")[0];
        assert_eq!(form.value().attr("action"), Some(format!("/{}/sign-in", lang.code()).as_str()));
        assert_eq!(all(&doc, "main form input[name=page]")[0].value().attr("value"), Some("plan"));
        assert!(text(&doc, "main form button").contains("Gemeente Voorbeeld"));
        assert_eq!(all(&doc, ".app-languages a").len(), Lang::ALL.len());
        assert!(text(&doc, "main").contains("088-0000000"));
        assert_eq!(all(&doc, ".utrecht-alert--info").len(), 1, "the trial environment says so");
    }
    let mut ctx = cases::context(Lang::Nl, Page::Welcome, cases::full());
    ctx.sandbox = false;
    assert!(all(&Html::parse_document(&cases::html(ctx)), ".utrecht-alert--info").is_empty());
}

#[test]
fn sections_can_be_fetched_alone() {
    let expected = [
        (Page::Start, vec!["clock", "todos", "next-appointment", "changes", "messages"]),
        (Page::Dossier, vec!["timeline", "facts-duo", "facts-gemeente", "facts-coa", "facts-taalaanbieder"]),
        (Page::Plan, vec!["core", "content"]),
        (Page::Appointments, vec!["appointments"]),
    ];
    for (page, names) in expected {
        let ctx = std::sync::Arc::new(cases::context(Lang::Nl, page.clone(), cases::full()));
        let whole = Html::parse_document(&cases::page(Lang::Nl, page.clone(), cases::full()));
        let on_page: Vec<&str> = all(&whole, "section[data-section]").iter().filter_map(|e| e.value().attr("data-section")).collect();
        assert_eq!(on_page, names, "{page:?}");
        for name in names {
            let part = app::render::fragment(&ctx, name).unwrap_or_else(|| panic!("{page:?} has {name}"));
            let alone = words(Html::parse_fragment(&part).root_element());
            let inside = text(&whole, &format!("#{name} [data-body]"));
            assert_eq!(alone, inside, "{page:?} {name}");
        }
        assert!(app::render::fragment(&ctx, "nothing-of-the-kind").is_none());
    }
}
