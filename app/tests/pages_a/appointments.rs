//! Appointments: list and page.

use crate::{all, cases, text, words};
use app::{context::Page, language::Lang};
use dossier::{case::Dossier, facts::Place, provenance::SourceCall};
use scraper::Html;

fn page(lang: Lang, handle: &str) -> Html {
    Html::parse_document(&cases::page(lang, Page::Appointment(handle.into()), cases::full()))
}

fn one(change: impl FnOnce(&mut dossier::facts::Afspraak)) -> Html {
    let mut visit = cases::visit("a1", "2026-11-27T09:30:00Z", "2026-11-27T10:15:00Z");
    change(&mut visit);
    let case =
        Dossier { appointments: cases::known(vec![cases::fact(visit, cases::gemeente(SourceCall::GemeenteAfspraken))]), ..cases::full() };
    Html::parse_document(&cases::page(Lang::Nl, Page::Appointment("a1".into()), case))
}

#[test]
fn coming_ones_stand_soonest_first_and_past_ones_apart() {
    let doc = Html::parse_document(&cases::page(Lang::Nl, Page::Appointments, cases::full()));
    let handles: Vec<&str> = all(&doc, "[data-appointment]").iter().filter_map(|e| e.value().attr("data-appointment")).collect();
    assert_eq!(handles, ["a1", "a2", "a0"]);
    assert_eq!(all(&doc, "details [data-appointment]").len(), 1);
}

#[test]
fn time_4_start_list_and_page_say_the_same_in_dutch_time() {
    let mut case = cases::full();
    let visit = cases::visit("s1", "2027-07-12T07:00:00Z", "2027-07-12T07:30:00Z");
    case.appointments = cases::known(vec![cases::fact(visit, cases::gemeente(SourceCall::GemeenteAfspraken))]);
    for lang in [Lang::Nl, Lang::En] {
        let facts = |p: Page| text(&Html::parse_document(&cases::page(lang, p, case.clone())), "main .app-facts:has(time)");
        let list = facts(Page::Appointments);
        assert!(list.contains(if lang == Lang::Nl { "09.00 – 09.30 uur" } else { "09:00 – 09:30" }), "{list}");
        assert_eq!(list, facts(Page::Appointment("s1".into())));
        let start = Html::parse_document(&cases::page(lang, Page::Start, case.clone()));
        assert_eq!(list, text(&start, "#next-appointment .app-facts"));
    }
}

#[test]
fn the_address_is_dutch_and_whole() {
    let doc = page(Lang::En, "a1");
    let block = all(&doc, "[lang=nl][dir=ltr].app-lead")[0];
    for line in ["Stadskantoor, balie 4", "Voorbeeldplein 1", "0000 XX Voorbeeld"] {
        assert!(words(block).contains(line));
    }
    assert!(
        text(&doc, "main")
            .contains("Ik heb een afspraak: Gesprek over uw plan, met tolk. Dat is op vrijdag 27 november 2026 om 10.30 uur.")
    );
}

#[test]
fn the_interpreter_is_yes_no_or_not_known() {
    let said = |interpreter| text(&one(|visit| visit.interpreter = interpreter), "[aria-labelledby=interpreter-h]");
    assert!(said(Some(true)).contains("Er is een tolk") && !said(Some(true)).contains("Wilt u een tolk?"));
    assert!(said(Some(false)).contains("Er is geen tolk") && said(Some(false)).contains("Ik wil graag een tolk bij mijn afspraak."));
    assert!(said(None).contains("We weten niet of er een tolk is.") && said(None).contains("088-0000001"));
}

#[test]
fn cal_3_no_calendar_link_for_what_is_over_or_gone() {
    let link = "a[href$='calendar.ics']";
    assert_eq!(all(&page(Lang::Nl, "a1"), link)[0].value().attr("href"), Some("/nl/appointments/a1/calendar.ics"));
    assert!(all(&page(Lang::Nl, "a0"), link).is_empty());
    assert!(text(&page(Lang::Nl, "a0"), "main").contains("Deze afspraak is voorbij."));
    let gone = page(Lang::Nl, "zz");
    assert!(all(&gone, link).is_empty());
    assert!(text(&gone, "h1").contains("er niet (meer)"));
}

#[test]
fn an_online_appointment_has_its_link_and_no_address() {
    let doc = page(Lang::Nl, "a2");
    let link = all(&doc, "a[href='https://video.voorbeeld.example/kamer']");
    assert_eq!(link.len(), 1);
    assert_eq!(link[0].value().attr("rel"), Some("noreferrer"));
    assert!(all(&doc, "#address-h").is_empty());
    let unsafe_link = one(|visit| visit.place = Place::Online { url: Some("http://plain.example".into()) });
    assert!(all(&unsafe_link, "a[href^='http://']").is_empty());
    assert!(text(&unsafe_link, "main").contains("U krijgt de link van uw gemeente."));
}
