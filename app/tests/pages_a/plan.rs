//! The plan.

use crate::{all, cases, text};
use app::{context::Page, language::Lang};
use dossier::{case::*, codes::*, provenance::SourceCall};
use jiff::civil::date;
use scraper::Html;

fn plan(lang: Lang, change: impl FnOnce(&mut Dossier)) -> Html {
    let mut case = cases::full();
    change(&mut case);
    Html::parse_document(&cases::page(lang, Page::Plan, case))
}

fn with_plan(change: impl FnOnce(&mut Plan)) -> Html {
    let mut own = cases::full().plan.value().unwrap().clone();
    change(&mut own);
    plan(Lang::Nl, |case| case.plan = cases::known(own))
}

#[test]
fn the_plan_is_shown_with_the_own_words_of_the_person() {
    let doc = plan(Lang::Nl, |_| ());
    let said = text(&doc, "main");
    for part in [
        "B1-route",
        "12 november 2026",
        "Gemeente Voorbeeld",
        "Ik wil verpleegkundige worden.",
        "Fatma Yılmaz",
        "600 uur in totaal",
        "16 uur",
        "60 uur",
        "1 eerder plan",
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }
    assert_eq!(all(&doc, "a[href='tel:0880000001']").len(), 1);
}

#[test]
fn sensitive_points_stay_behind_a_tap() {
    let doc = plan(Lang::Nl, |_| ());
    for found in all(&doc, "*") {
        let own: String = found.text().collect();
        if own.trim() == "Slaapt slecht" {
            assert!(
                found.ancestors().any(|node| node.value().as_element().is_some_and(|e| e.name() == "details" && e.attr("open").is_none()))
            );
        }
    }
    assert!(text(&doc, "main").contains("Alleen u ziet dit."));
}

#[test]
fn the_right_to_object_is_said_in_dutch_too() {
    let doc = plan(Lang::En, |_| ());
    assert!(text(&doc, "main").contains("You can object (bezwaar) to your plan up to and including 24 December 2026."));
    assert!(text(&doc, ".app-legal__nl").contains("U kunt bezwaar maken tegen uw plan tot en met 24 december 2026."));
    let over = with_plan(|plan| plan.objection_until = None);
    assert!(text(&over, "main").contains("zijn voorbij"));
}

#[test]
fn without_a_plan_the_gemeente_has_a_deadline() {
    let doc = plan(Lang::Nl, |case| {
        case.plan = cases::nothing(SourceCall::GemeentePip);
        case.clock = cases::known(Clock::NotStarted { kennisgeving: None, pip_due: Some(date(2027, 2, 3)) });
    });
    let said = text(&doc, "main");
    assert!(said.contains("U hebt nog geen plan.") && said.contains("De laatste dag daarvoor is 3 februari 2027."), "{said}");
    let down = plan(Lang::Nl, |case| case.plan = cases::down(SourceCall::GemeentePip));
    assert!(!text(&down, "main").contains("U hebt nog geen plan."), "not known is not nothing");
}

#[test]
fn a_missing_level_means_b1_only_in_the_routes_where_it_does() {
    assert!(text(&with_plan(|_| ()), "#core").contains("Niveau B1."));
    let z = with_plan(|plan| plan.leerroute = cases::agreed(Code::Known(Leerroute::Z), cases::duo(SourceCall::DuoPip), Vec::new()));
    assert!(text(&z, "#core").contains("U hoeft geen taalniveau te halen."));
    let new = with_plan(|plan| plan.leerroute = cases::agreed(Code::Unknown("Q".into()), cases::duo(SourceCall::DuoPip), Vec::new()));
    assert!(text(&new, "#core").contains("onbekende waarde: Q") && text(&new, "#core").contains("Er staat geen niveau in uw plan."));
}

#[test]
fn ontzorgen_is_explained_to_asylum_status_holders_only() {
    assert!(text(&with_plan(|_| ()), "main").contains("financieel ontzorgen"));
    for asylum in [Some(false), None] {
        assert!(!text(&with_plan(|plan| plan.asylum = asylum), "main").contains("ontzorgen"));
    }
}

#[test]
fn a_plan_of_the_previous_gemeente_says_so() {
    assert!(text(&with_plan(|plan| plan.from_previous_gemeente = true), "#core").contains("vorige gemeente"));
}
