//! Progress, rights, messages, data and the quiet pages: every page × every sample × every language.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]
#![cfg(feature = "ssr")]

#[path = "shared/nested.rs"]
mod nested;
#[path = "pages_b/paper.rs"]
mod paper;
#[path = "pages_b/two.rs"]
mod two;

use app::{context::Page, language::Lang};
use dossier::{
    case::{Clock, Dossier, HoursKind, PartState},
    codes::{Code, Leerroute},
    provenance::{Gap, Outcome, Reason, Section, SourceCall},
};
use nested::nested_button;
use paper::{LANGS, PLAIN, Paper, page, samples, signed_in, signed_out};

/// Every page of this file for every sample, with the name of the case for messages of failure.
fn all(mut check: impl FnMut(&str, &Page, Lang, &Dossier, Paper)) -> usize {
    let mut count = 0;
    for (name, dossier) in samples() {
        for lang in LANGS {
            for which in PLAIN {
                let context = signed_in(lang, which.clone(), dossier.clone());
                check(&name, &which, lang, &dossier, page(context));
                count += 1;
            }
        }
    }
    count
}

#[test]
fn every_page_is_words_in_its_language_and_never_debug_output() {
    let count = all(|name, which, lang, _, paper| {
        let at = format!("{name} {} {lang:?}", which.slug());
        assert_eq!(paper.count("h1"), 1, "{at}");
        for bad in ["No localization", "None", "null", "Some(", "Known(", "Unknown(", "undefined", "NaN", "‹", "›"] {
            assert!(!paper.text.contains(bad), "{at}: {bad}");
        }
        assert!(paper.text.chars().count() > 30, "{at}: nearly empty");
    });
    assert!(count >= 100, "pages were made: {count}");
}

#[test]
fn headings_go_down_one_level_at_a_time_and_ids_stand_once() {
    all(|name, which, lang, _, paper| {
        // Structure does not depend on the language
        if !matches!(lang, Lang::Nl | Lang::Ar | Lang::Zh) {
            return;
        }
        let at = format!("{name} {} {lang:?}", which.slug());
        let mut last = 0;
        for level in paper.headings() {
            assert!(level <= last + 1, "{at}: h{level} after h{last}");
            last = level;
        }
        let ids = paper.ids();
        let mut once = ids.clone();
        once.sort();
        once.dedup();
        assert_eq!(ids.len(), once.len(), "{at}: an id stands twice");
        assert!(!paper.html.contains(" style="), "{at}: inline style");
    });
}

#[test]
fn a_person_with_asylum_rights_reads_first_that_duo_gives_no_fine() {
    let (mut with, mut without) = (0, 0);
    for (name, dossier) in samples() {
        let asylum = dossier.group.value().is_some_and(|group| group.asylum_rights == Some(true));
        let paper = page(signed_in(Lang::Nl, Page::Obligations, dossier));
        let sentence = "U krijgt van DUO geen boete";
        if asylum {
            let first = paper.text.find(sentence).unwrap_or_else(|| panic!("{name}: not said"));
            let other = paper.text.find("Uw termijnen").unwrap();
            assert!(first < other, "{name}");
            let amounts = paper.text_of("#consequences");
            assert!(!amounts.contains('€'), "{name}: an amount of a fine for someone who gets none: {amounts}");
            with += 1;
        } else {
            assert!(!paper.text.contains(sentence), "{name}");
            without += 1;
        }
    }
    assert!(with > 0 && without > 0, "both groups were there: {with}, {without}");
}

#[test]
fn the_dutch_sentence_stands_under_every_line_with_legal_weight() {
    let dossier = samples().into_iter().map(|(_, d)| d).find(|d| d.group.value().is_some_and(|g| g.asylum_rights == Some(true))).unwrap();
    let paper = page(signed_in(Lang::En, Page::Obligations, dossier));
    let legal = paper.all(".app-legal");
    assert!(legal.len() > 3);
    assert_eq!(paper.count(".app-legal__nl[lang=nl]"), legal.len());
}

#[test]
fn others_see_highest_amounts_with_date_and_source_and_no_forecast() {
    let found = samples().into_iter().find(|(_, d)| {
        d.group.value().is_some_and(|g| g.asylum_rights == Some(false))
            && !matches!(d.clock.value(), Some(Clock::Ended { .. } | Clock::OldLaw { .. }))
    });
    let (name, dossier) = found.expect("a sample that is no asielstatushouder");
    let paper = page(signed_in(Lang::Nl, Page::Obligations, dossier));
    let text = paper.text_of("#consequences");
    for part in ["€ 1.000", "€ 340", "Wet inburgering 2021, artikel 25", "2 april 2026", "voorspelt niet"] {
        assert!(text.contains(part), "{name}: {part} in {text}");
    }
    assert!(paper.text_of("#money").contains("€ 10.000"), "{name}");
}

#[test]
fn states_of_a_section_look_different() {
    let mut dossier = samples().into_iter().map(|(_, d)| d).find(|d| d.messages.value().is_some()).unwrap();
    let known = page(signed_in(Lang::Nl, Page::Messages, dossier.clone()));
    dossier.messages = Section::NotKnown { gaps: vec![Gap { call: SourceCall::GemeenteBerichten, reason: Reason::TimedOut }] };
    let unknown = page(signed_in(Lang::Nl, Page::Messages, dossier.clone()));
    dossier.messages = Section::Nothing { receipts: vec![dossier.receipts[0].clone()] };
    let nothing = page(signed_in(Lang::Nl, Page::Messages, dossier));
    let state =
        |paper: &Paper| (paper.attribute("#list", "data-state"), paper.count(".app-state--unknown"), paper.count(".app-state--nothing"));
    assert_eq!(state(&known), (Some("known".into()), 0, 0));
    assert_eq!(state(&unknown), (Some("not-known".into()), 1, 0));
    assert_eq!(state(&nothing), (Some("nothing".into()), 0, 1));
    assert!(unknown.text.contains("geeft nu geen antwoord") && unknown.text.contains("088-0000000"), "{}", unknown.text);
    assert!(nothing.text.contains("U heeft geen berichten"), "{}", nothing.text);
}

#[test]
fn states_of_a_part_have_each_their_own_word_and_picture() {
    let mut seen = std::collections::BTreeMap::new();
    let (_, mut dossier) = samples().into_iter().find(|(_, d)| d.progress.value().is_some()).unwrap();
    for state in [
        PartState::Done,
        PartState::Exempt,
        PartState::Dispensed,
        PartState::Busy,
        PartState::Open,
        PartState::NotKnown,
        PartState::Check,
        PartState::AskGemeente,
    ] {
        if let Section::Known { value, .. } = &mut dossier.progress {
            value.parts.truncate(1);
            value.parts[0].state = state;
        }
        let paper = page(signed_in(Lang::Nl, Page::Progress, dossier.clone()));
        let word = paper.text_of("#parts [data-part] .utrecht-status-badge");
        assert!(!word.trim().is_empty());
        assert_eq!(paper.count("#parts [data-part] .utrecht-status-badge svg"), 1, "{word}");
        assert!(seen.insert(word.clone(), state).is_none(), "{word} is said of two states");
    }
}

#[test]
fn hours_are_never_added_and_the_schools_own_count_stands_apart() {
    let mut checked = 0;
    for (name, dossier) in samples() {
        let Some(rows) = dossier.progress.value().and_then(|p| p.hours.value()).cloned() else { continue };
        let paper = page(signed_in(Lang::En, Page::Progress, dossier));
        let section = paper.text_of("#hours");
        for row in &rows {
            assert!(
                section.contains(&format!("{} hour", row.hours)) || section.contains(&format!("\u{2068}{}\u{2069} hour", row.hours)),
                "{name}: {row:?}"
            );
        }
        let sum: u32 = rows.iter().map(|row| row.hours).sum();
        if rows.iter().filter(|row| row.hours > 0).count() > 1 && rows.iter().all(|row| row.hours != sum) {
            assert!(!section.contains(&format!("{sum} hour")), "{name}: {sum} is a sum");
            checked += 1;
        }
        if rows.iter().any(|row| matches!(row.kind, HoursKind::SchoolNt2 | HoursKind::SchoolKnm)) {
            assert!(paper.count("#hours [data-party=party-taalaanbieder] .utrecht-status-badge") >= 1, "{name}: not marked indicative");
        }
    }
    assert!(checked > 0, "a sample with several lines of hours");
}

#[test]
fn above_the_norm_the_page_says_815_of_800_and_the_bar_is_full() {
    let (_, mut dossier) =
        samples().into_iter().find(|(_, d)| d.progress.value().is_some_and(|p| p.parts.iter().any(|r| r.hours.is_some()))).unwrap();
    if let Section::Known { value, .. } = &mut dossier.progress {
        value.parts.retain(|row| row.hours.is_some());
        value.parts.truncate(1);
        let hours = value.parts[0].hours.as_mut().unwrap();
        hours.counted = 815;
        hours.norm = Some(800);
    }
    let paper = page(signed_in(Lang::Nl, Page::Progress, dossier));
    assert!(paper.text_of("#parts").contains("815 van 800 uur"), "{}", paper.text_of("#parts"));
    assert_eq!(paper.attribute("#parts .app-meter progress", "value").as_deref(), Some("800"));
    assert_eq!(paper.attribute("#parts .app-meter progress", "max").as_deref(), Some("800"));
}

#[test]
fn an_estimate_and_a_legal_limit_look_different() {
    let mut weights = std::collections::BTreeSet::new();
    for (_, dossier) in samples() {
        let paper = page(signed_in(Lang::Nl, Page::Obligations, dossier));
        for card in ["law", "source", "estimate"] {
            let cards = paper.count(&format!("[data-weight=obligations-weight-{card}]"));
            let class = if card == "estimate" { "app-weight--estimate" } else { "app-weight--law" };
            if cards > 0 && paper.count(&format!("[data-weight=obligations-weight-{card}] .{class}")) > 0 {
                weights.insert(card);
                let other = if card == "estimate" { "app-weight--law" } else { "app-weight--estimate" };
                assert_eq!(paper.count(&format!("[data-weight=obligations-weight-{card}] .{other}")), 0);
            }
        }
    }
    assert!(weights.contains("law") && weights.contains("estimate"), "{weights:?}");
}

#[test]
fn under_the_old_law_nothing_is_computed_and_duo_is_named() {
    let (_, dossier) = samples().into_iter().find(|(_, d)| matches!(d.clock.value(), Some(Clock::OldLaw { .. }))).expect("a Wi2013 sample");
    let paper = page(signed_in(Lang::Nl, Page::Obligations, dossier));
    assert!(paper.text.contains("Wet inburgering 2013") && paper.text.contains("bel DUO"));
    assert_eq!(paper.count("[data-kind=obligations-term]"), 0);
    assert_eq!(paper.count("#consequences"), 0);
}

#[test]
fn an_unknown_code_is_shown_as_the_source_wrote_it() {
    let (_, mut dossier) = samples().into_iter().find(|(_, d)| d.progress.value().is_some()).unwrap();
    if let Section::Known { value, .. } = &mut dossier.progress {
        value.leerroute = Code::<Leerroute>::Unknown("Q<b>7".into());
    }
    let paper = page(signed_in(Lang::Nl, Page::Progress, dossier));
    assert!(paper.text_of("#parts").contains("Q<b>7"));
    assert!(paper.html.contains("Q&lt;b&gt;7") && !paper.html.contains("Q<b>7"));
}

#[test]
fn my_data_lists_every_read_once_with_what_came_of_it() {
    for (name, mut dossier) in samples() {
        if let Some(receipt) = dossier.receipts.iter_mut().find(|r| r.call == SourceCall::DuoUren) {
            receipt.outcome = Outcome::NotKnown(Reason::TimedOut);
            receipt.dropped = 3;
        }
        let receipts = dossier.receipts.clone();
        let paper = page(signed_in(Lang::En, Page::MyData, dossier));
        for receipt in &receipts {
            let state = match receipt.outcome {
                Outcome::Known => "known",
                Outcome::Nothing => "nothing",
                Outcome::NotKnown(_) => "not-known",
            };
            assert_eq!(paper.count(&format!("[data-call={}][data-outcome={state}]", receipt.call.slug())), 1, "{name}: {:?}", receipt.call);
        }
        assert!(paper.text_of("[data-call=duo-uren]").contains("does not answer") && paper.text.contains("3 items"), "{name}");
        assert!(paper.text_of("[data-call=gemeente-afspraken]").contains("e-mail"), "{name}");
        assert!(paper.text.contains("Nothing leaves this app for CBS"), "{name}");
    }
}

#[test]
fn quiet_pages_work_without_a_session_and_name_whom_to_call() {
    for lang in LANGS {
        for which in [Page::Language, Page::Privacy, Page::Accessibility, Page::Help, Page::SignedOut, Page::NotFound, Page::Failed] {
            let paper = page(signed_out(lang, which.clone()));
            assert_eq!(paper.count("h1"), 1, "{which:?}");
            assert!(!paper.text.contains("No localization"), "{which:?}");
        }
        for which in [Page::Help, Page::NotFound, Page::Failed] {
            assert_eq!(paper::page(signed_out(lang, which.clone())).count("a[href='tel:0880000000']"), 1, "{which:?}");
        }
    }
    let failed = page(signed_out(Lang::Nl, Page::Failed));
    assert!(failed.text.contains("request-1"));
    assert!(!page(signed_out(Lang::Nl, Page::NotFound)).text.contains("request-1"));
}

#[test]
fn each_language_leads_back_to_the_page_one_came_from() {
    let mut context = signed_out(Lang::Nl, Page::Language);
    context.back = Page::Progress;
    let paper = page(context);
    for lang in Lang::ALL {
        assert_eq!(paper.count(&format!("a[href='/{}/progress']", lang.code())), 1);
        assert!(paper.text.contains(lang.own_name()));
    }
    assert_eq!(paper.count("a[aria-current]"), 1);
    assert_eq!(paper.count("img"), 0, "no flags");
}

#[test]
fn going_on_and_signing_out_are_plain_forms() {
    let dossier = samples().remove(0).1;
    let mut context = signed_in(Lang::En, Page::StillThere, dossier.clone());
    context.back = Page::Progress;
    let paper = page(context);
    assert_eq!(paper.attribute("form[action='/en/extend'] input[name=page]", "value").as_deref(), Some("progress"));
    assert_eq!(paper.attribute("form[action='/en/extend']", "method").as_deref(), Some("post"));
    assert_eq!(paper.count("form[action='/en/sign-out'][method=post] button"), 1);
    let more = page(signed_in(Lang::En, Page::More, dossier));
    assert_eq!(more.count("form[action='/en/extend']"), 1);
    assert!(more.text.contains("15 minutes"), "{}", more.text);
}

/// A word that opens stands in a sentence, never inside another control (WCAG 4.1.2).
#[test]
fn words_that_open_stand_in_no_link_button_summary_or_label() {
    let mut words = 0;
    all(|name, which, lang, _, paper| {
        words += paper.count(".app-word");
        assert_eq!(nested_button(&paper.html), None, "{name} {} {lang:?}", which.slug());
        for around in ["a", "button", "summary", "label", "option"] {
            assert_eq!(paper.count(&format!("{around} .app-word")), 0, "{name} {} {lang:?}: in {around}", which.slug());
        }
    });
    assert!(words > 500, "{words} words");
}
