//! The dossier: timeline, filter, facts per party.

use crate::{all, cases, text, words};
use app::{context::Page, language::Lang};
use dossier::{case::*, codes::*};
use scraper::Html;

fn dossier(lang: Lang) -> Html {
    Html::parse_document(&cases::page(lang, Page::Dossier, cases::full()))
}

#[test]
fn every_kind_of_entry_has_words_in_each_language() {
    for lang in [Lang::Nl, Lang::En] {
        let doc = dossier(lang);
        let items = all(&doc, ".app-timeline__item");
        assert_eq!(items.len(), cases::timeline().len());
        for item in items {
            let said = words(item);
            assert!(!said.contains("dossier-"), "an id without a message: {said}");
        }
        let kinds: std::collections::BTreeSet<&str> = all(&doc, "[data-kind]").iter().filter_map(|e| e.value().attr("data-kind")).collect();
        assert_eq!(kinds.len(), 42, "{kinds:?}");
    }
}

#[test]
fn every_event_of_duo_is_explained_and_an_unknown_one_keeps_its_own_text() {
    for lang in [Lang::Nl, Lang::En] {
        let text = app::language::Text { lang };
        for id in app::pages::dossier::DUO_EVENTS {
            let id = format!("dossier-event-{}", id.to_lowercase());
            assert!(text.has(&id) && text.has(&format!("{id}-text")), "{id} in {}", lang.code());
        }
    }
    let doc = dossier(Lang::En);
    let unknown = words(all(&doc, "[data-kind=duo-event]")[1]);
    assert!(unknown.contains("Event at DUO") && unknown.contains("De inburgeringsplichtige is geregistreerd."), "{unknown}");
    let quote = all(&doc, "[data-kind=duo-event] q[lang=nl][dir=ltr]");
    assert!(!quote.is_empty(), "DUO's words are marked as Dutch");
}

#[test]
fn data_1_an_unknown_code_is_shown_as_such() {
    let doc = dossier(Lang::Nl);
    assert!(text(&doc, "#timeline").contains("Examen onbekende waarde: XX: geen uitslag"));
    assert!(text(&doc, "#facts-duo").contains("onbekende waarde: Nieuwe groep"));
}

#[test]
fn prog_1_a_step_back_says_that_it_is_one_and_why() {
    let doc = dossier(Lang::Nl);
    let back = all(&doc, ".app-timeline__item--backwards");
    assert_eq!(back.len(), 1);
    let said = words(back[0]);
    for part in ["11 oktober 2026", "Stap terug", "Wat u al haalde, blijft van u.", "Eerst: B1-route", "Nu: Z-route"] {
        assert!(said.contains(part), "{part} in {said}");
    }
}

#[test]
fn merged_entries_name_all_their_sources() {
    let doc = dossier(Lang::Nl);
    assert!(text(&doc, "#e4").contains("Van DUO + de gemeente."));
}

#[test]
fn undated_entries_stand_last_and_say_so() {
    let doc = dossier(Lang::Nl);
    let last = *all(&doc, ".app-timeline > li").last().unwrap();
    assert!(words(last).starts_with("Geen datum bekend"));
    assert!(last.value().attr("class").unwrap().contains("--undated"));
}

#[test]
fn the_filter_works_on_the_server() {
    let mut ctx = cases::context(Lang::Nl, Page::Dossier, cases::full());
    ctx.filter = Some(Phase::Examens);
    let doc = Html::parse_document(&cases::html(ctx));
    let phases: Vec<&str> = all(&doc, "[data-phase]").iter().filter_map(|e| e.value().attr("data-phase")).collect();
    assert_eq!(phases, ["examens", "examens"]);
    let chosen = all(&doc, ".app-filter__chip[aria-current]");
    assert_eq!(chosen.len(), 1);
    assert_eq!(chosen[0].value().attr("href"), Some("/nl/dossier?phase=examens"));
    assert_eq!(all(&doc, ".app-filter__chip").len(), 12, "all phases that occur, and everything");
}

#[test]
fn health_data_has_no_place_in_the_timeline() {
    let kind = EntryKind::OntheffingDecided { full: true, oordeel: Code::Known(Oordeel::Toekenning), onderdeel: None };
    let entry =
        cases::entry("e1", Some(cases::TODAY), kind, Phase::Besluiten, vec![cases::duo(dossier::provenance::SourceCall::DuoOntheffingen)]);
    let case = Dossier { timeline: cases::known(vec![entry]), ..cases::full() };
    let doc = Html::parse_document(&cases::page(Lang::Nl, Page::Dossier, case));
    assert!(text(&doc, "#e1").contains("De reden laten we hier niet zien."));
}

#[test]
fn data_13_every_party_has_a_way_to_say_that_it_is_wrong() {
    let doc = dossier(Lang::Nl);
    assert!(text(&doc, "#facts-duo").contains("Alleen DUO kan deze gegevens verbeteren."));
    assert_eq!(all(&doc, "#facts-duo a[href='https://www.inburgeren.nl']").len(), 1);
    let gemeente = text(&doc, "#facts-gemeente");
    assert!(gemeente.contains("De gemeente kan deze gegevens verbeteren.") && gemeente.contains("088-0000000"), "{gemeente}");
}
