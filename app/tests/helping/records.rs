//! Agreements, questions, consent, and who saw what.

use crate::{
    kit::{all, words},
    made::{agreement, consent, helpers, lines, other, saw, who_saw},
    read::{doc, elsewhere, made, own},
};
use app::{
    context::Page,
    language::Lang,
    together::{AgreementView, AgreementsPage, ConsentPage, Deed, HelpersPage, Kind, OtherKind, Shared},
};
use scraper::Selector;

#[test]
fn agreements_show_both_languages_who_said_yes_and_what_replaced_them() {
    let page = doc("agreements", Lang::Nl);
    let one = |id: &str| all(&page, &format!("[data-agreement={id}]"))[0];
    let lang = Selector::parse(".app-written bdi[lang=ti]").unwrap();
    let dutch = Selector::parse(".app-written bdi[lang=nl]").unwrap();
    for id in ["d1", "d2", "d3", "d4"] {
        assert_eq!((one(id).select(&lang).count(), one(id).select(&dutch).count()), (1, 1), "{id}: both languages stay readable");
    }
    let says = |id: &str, text: &str| assert!(words(one(id)).contains(text), "{id}: {text} in {}", words(one(id)));
    says("d4", "Geldt nog niet: wacht op uw ja");
    says("d4", "Tot u allebei ja zegt, blijft versie 3 gelden");
    says("d3", "Geldt");
    says("d2", "Niet afgesproken");
    says("d1", "Vervangen door versie 3");
    says("e1", "Geldt nog niet: wacht op de coach");
    says("e1", "Door u opgeschreven op");
    says("d3", "U zei ja op vrijdag 20 november 2026 om 10.05 uur");
    assert_eq!(all(&page, "details [data-agreement]").len(), 2, "old versions are behind a tap, and there");
    assert_eq!(all(&page, "[data-agreement]").len(), 6);
    let coach = doc("review", Lang::Nl);
    let text = words(all(&coach, "[data-agreement=d4]")[0]);
    assert!(text.contains("wacht op de inburgeraar") && text.contains("Door u opgeschreven"), "{text}");
}

#[test]
fn the_person_answers_agreements_and_keeps_questions() {
    for lang in Lang::ALL {
        let wanted = [
            "agreement=d4 do=confirm-agreement do=decline-agreement",
            "do=question text",
            "do=close-note note=b1",
            "do=close-note note=b2",
        ];
        assert_eq!(own(&doc("agreements", lang)), wanted);
        let page = doc("agreements", lang);
        let mine = all(&page, "[data-note=b2] bdi[lang=ti]");
        assert_eq!(mine.len(), 1, "in the language it was written in");
        assert_eq!(all(&page, "[data-note=b3] bdi[lang=ar][dir=rtl]").len(), 1);
        assert_eq!(all(&page, "[data-note=b1] .app-written bdi[dir=auto]").len(), 1, "an unknown language has no tag");
        assert!(words(all(&page, "[data-note=b3]")[0]).contains("Eva"), "what a helper prepared has the name");
        let wrong = doc("agreements, no text", lang);
        assert_eq!(all(&wrong, "textarea[aria-invalid=true]").len(), 1);
    }
}

#[test]
fn only_a_version_both_confirmed_counts_as_the_one_that_replaced() {
    let versions = vec![
        AgreementView { coach_confirmed: None, by_coach: false, ..agreement("v3", "v1", 3) },
        AgreementView { replaced: true, ..agreement("v1", "v1", 1) },
        AgreementView { replaced: true, ..agreement("w1", "w1", 1) },
        agreement("w2", "w1", 2),
    ];
    let shared = Shared::Agreements(AgreementsPage { agreements: versions, ..AgreementsPage::default() });
    let page = made(Lang::En, Page::Agreements, shared);
    let text = |id: &str| words(all(&page, &format!("[data-agreement={id}]"))[0]);
    assert!(text("v1").contains("Replaced by a newer version"), "version 3 is not agreed: {}", text("v1"));
    assert!(text("w1").contains("Replaced by version 2"), "never by a version of another agreement: {}", text("w1"));
}

#[test]
fn consent_posts_exactly_what_the_server_reads_and_no_is_as_easy_as_yes() {
    for lang in Lang::ALL {
        let fresh = doc("consent", lang);
        let wanted = ["do=withdraw record=c1", "do=give flow=coa-profile", "do=give do=refuse flow=notifications", "do=withdraw record=c3"];
        assert_eq!(own(&fresh), wanted, "{}", lang.code());
        assert!(elsewhere(&fresh).is_empty());
        let (yes, no) = ("button[value=give]", "button[value=refuse]");
        let class = |which: &str| all(&fresh, &format!("[data-flow=notifications] {which}"))[0].value().attr("class").unwrap().to_owned();
        assert_eq!(class(yes), class(no), "they look the same");
        let old = doc("consent, old sign-in", lang);
        assert_eq!(
            own(&old),
            ["do=withdraw record=c1", "do=refuse flow=notifications", "do=withdraw record=c3"],
            "stopping needs no new sign-in"
        );
        assert!(elsewhere(&old).iter().all(|form| *form == format!("/{}/sign-in page=consent", lang.code())));
        assert_eq!(elsewhere(&old).len(), 2);
    }
}

#[test]
fn each_consent_says_value_recipient_time_and_what_works_without() {
    let page = doc("consent", Lang::Nl);
    let text = |at: usize| words(all(&page, "section[data-flow]")[at]);
    for said in ["U heeft ja gezegd", "selam@voorbeeld.example", "Gemeente Voorbeeld", "1 mei 2027", "per brief"] {
        assert!(text(0).contains(said), "{said} in {}", text(0));
    }
    assert!(text(1).contains("U heeft nee gezegd"), "a no is an answer");
    assert!(text(2).contains("Staat uit") && text(2).contains("180 dagen"));
    assert!(text(3).contains("Eva</b>") && text(3).contains("coach bij Gemeente Voorbeeld"));
    assert!(text(4).contains("Afgelopen op"), "history stays readable");
    let receipts: Vec<&str> = all(&page, "a[download]").iter().filter_map(|link| link.value().attr("href")).collect();
    assert!(receipts.contains(&"/nl/consent/c0/receipt.json") && receipts.len() == 7, "also of what was withdrawn: {receipts:?}");
    assert!(words(all(&page, "main .utrecht-alert")[0]).contains("taak van de gemeente"), "seeing the own data asks no consent");
    let none = doc("consent, no values known", Lang::Nl);
    assert!(all(&none, "[data-flow=notifications] button").is_empty(), "nobody agrees to a value nobody knows");
    assert_eq!(all(&none, "[data-flow=coa-profile] button[value=give]").len(), 1);
}

#[test]
fn without_a_fresh_sign_in_nothing_can_be_given() {
    for lang in Lang::ALL {
        let page = made(lang, Page::Consent, Shared::Consent(ConsentPage { fresh: false, ..consent(true) }));
        assert!(all(&page, "button[value=give]").is_empty());
        let page = made(lang, Page::Helpers, Shared::Helpers(HelpersPage { fresh: false, ..helpers() }));
        assert!(all(&page, "button[value=confirm]").is_empty() && all(&page, "input[name=category]").is_empty());
    }
}

#[test]
fn who_saw_reads_as_sentences_about_people() {
    let page = doc("who saw", Lang::En);
    let people: Vec<String> = all(&page, ".app-saw").into_iter().map(words).collect();
    assert_eq!(people.len(), 3, "by person: {people:?}");
    let noor = "Noor (coach, Gemeente Voorbeeld) looked at";
    for said in [
        format!("{noor} your plan, your exams and your lessons on Tuesday, 24 November 2026 at 10:12, together with you."),
        "Noor (coach, Gemeente Voorbeeld) wrote or confirmed an agreement with you on".to_owned(),
        format!("{noor} your plan on Monday, 23 November 2026. That was 3 times, between 11:00 and 11:20."),
        format!(
            "{noor} your plan on Friday, 20 November 2026 at 23:50. That was 2 times, between Friday, 20 November 2026 at 23:50 and Saturday, 21 November 2026 at 00:10."
        ),
    ] {
        assert!(people[0].contains(&said), "{said} in {}", people[0]);
    }
    assert!(people[1].contains("guest without an account") && people[2].contains("(helper)"), "the same name is not the same person");
    assert!(people[2].contains("prepared something for you on") && people[2].contains("looked at your data on"));
}

#[test]
fn the_apps_own_calls_say_whom_it_asked_and_why() {
    let page = doc("who saw", Lang::En);
    let own = all(&page, "section[aria-labelledby=own-h]")[0];
    let text = words(own);
    assert!(text.contains("legal task of the municipality"));
    assert!(text.contains("the app asked DUO and the municipality for data. That was on Tuesday, 10 November 2026 at 09:00."), "{text}");
    assert!(text.contains("the app asked DUO for data. That was on Monday, 9 November 2026 at 09:00."));
    assert_eq!(own.select(&Selector::parse("details[open]").unwrap()).count(), 0, "which sources is behind a tap");
    let calls = own.select(&Selector::parse("details ul").unwrap()).count();
    assert_eq!(calls, 8, "each line that asked something says what");
}

#[test]
fn a_log_that_cannot_be_read_is_not_an_empty_log() {
    for lang in Lang::ALL {
        let unknown = doc("who saw, not known", lang);
        let nobody = doc("who saw, nobody", lang);
        assert_eq!(all(&unknown, ".app-state--unknown").len(), 1);
        assert!(all(&nobody, ".app-state--unknown").is_empty());
        assert!(!words(all(&unknown, "main")[0]).contains(&words(all(&nobody, "main .app-notice")[0])), "{}", lang.code());
        assert_eq!(all(&doc("who saw not filled", lang), ".app-state--unknown").len(), 1);
    }
    let holds = words(all(&doc("who saw", Lang::Nl), "main > details")[0]);
    let broken = words(all(&doc("who saw, broken", Lang::Nl), "main > details")[0]);
    assert!(holds.contains("128 · 3fa9c01b77de") && holds.contains("de lijst is heel"), "{holds}");
    assert!(broken.contains("Er klopt iets niet") && !broken.contains("de lijst is heel"));
}

#[test]
fn many_lines_stay_few_and_none_is_lost() {
    let mut many = lines();
    for n in 0..40 {
        let moment = format!("2026-11-2{}T0{}:00:00Z", n % 4, n % 8);
        many.push(saw(Some(other("Noor", OtherKind::Coach)), vec![Kind::Plan], Deed::Looked, false, &moment, &moment, 1));
    }
    let page = made(Lang::Nl, Page::WhoSaw, who_saw(Some(many), true));
    let noor = all(&page, ".app-saw")[0];
    let names = |inside: &str| noor.select(&Selector::parse(inside).unwrap()).count();
    assert_eq!((names("strong"), names("details strong")), (44, 39));
}
