//! What holds for every state of every page of looking together, in every language.

use crate::made::{all, context, html, states, words};
use crate::nested::nested_button;
use app::{context::Page, language::Lang};
use scraper::{ElementRef, Html, Node};

/// Structure does not depend on the language: these stand for all.
const FEW: [Lang; 4] = [Lang::Nl, Lang::En, Lang::Ar, Lang::Zh];

fn each(check: impl FnMut(&str, Lang, &str, &Html)) {
    in_languages(&Lang::ALL, check);
}

fn some(check: impl FnMut(&str, Lang, &str, &Html)) {
    in_languages(&FEW, check);
}

fn in_languages(langs: &[Lang], mut check: impl FnMut(&str, Lang, &str, &Html)) {
    let mut count = 0;
    for (name, page, shared) in states() {
        for lang in langs.iter().copied() {
            let made = html(context(lang, page.clone(), shared.clone()));
            check(&format!("{name}, {}", lang.code()), lang, &made, &Html::parse_document(&made));
            count += 1;
        }
    }
    assert!(count >= 100, "{count} pages were made");
}

#[test]
fn every_state_is_words_in_every_language() {
    each(|at, lang, made, page| {
        let shown = words(all(page, "body")[0]);
        for bad in ["No localization", "None", "null", "Some(", "Known(", "undefined", "{ $", "‹", "›"] {
            assert!(!shown.contains(bad), "{at}: {bad} in {shown}");
        }
        assert_eq!(all(page, "h1").len(), 1, "{at}");
        assert!(!words(all(page, "h1")[0]).is_empty(), "{at}");
        assert!(all(page, "[style]").is_empty(), "{at}: no inline style");
        assert!(all(page, ":is(a, button, summary, label) .app-word").is_empty(), "{at}: a word that opens inside a control");
        assert_eq!(nested_button(made), None, "{at}");
        assert!(words(all(page, "main")[0]).chars().count() > 25, "{at}: nearly empty");
        assert!(made.contains(&format!("lang=\"{}\"", lang.code())), "{at}");
    });
}

#[test]
fn ids_stand_once_references_lead_somewhere_and_headings_go_down_one_level_at_a_time() {
    some(|at, _, _, page| {
        let mut ids: Vec<&str> = all(page, "[id]").iter().filter_map(|e| e.value().attr("id")).collect();
        let before = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), before, "{at}: an id stands twice");
        for (attribute, split) in [("aria-labelledby", ' '), ("aria-describedby", ' '), ("for", ' '), ("form", ' ')] {
            for found in all(page, &format!("[{attribute}]")) {
                for id in found.value().attr(attribute).unwrap().split(split) {
                    assert!(ids.contains(&id), "{at}: no element {id}");
                }
            }
        }
        for link in all(page, "main a[href^='#']") {
            assert!(ids.contains(&&link.value().attr("href").unwrap()[1..]), "{at}");
        }
        let mut last = 0;
        for heading in all(page, "h1,h2,h3,h4") {
            let level = heading.value().name().as_bytes()[1] - b'0';
            assert!(level <= last + 1, "{at}: h{level} after h{last}");
            last = level;
        }
    });
}

/// Latin letters that stand outside an element that says which language or code they are. Names and typed text are marked too.
fn latin_outside(element: ElementRef<'_>) -> Vec<String> {
    let mut found = Vec::new();
    for node in element.descendants() {
        let Node::Text(text) = node.value() else { continue };
        let marked = node.ancestors().filter_map(ElementRef::wrap).any(|around| {
            let value = around.value();
            let own = value.attr("lang").is_some_and(|lang| lang == "nl" || lang == "en");
            own || value.attr("translate") == Some("no")
                || value.attr("dir") == Some("ltr")
                || matches!(value.name(), "noscript" | "script")
        });
        let latin: String = text.chars().map(|c| if c.is_ascii_alphabetic() { c } else { ' ' }).collect();
        if !marked {
            found.extend(latin.split_whitespace().filter(|word| word.len() > 1 && *word != "QR").map(str::to_owned));
        }
    }
    found
}

#[test]
fn lang_6_dutch_stands_only_inside_an_element_that_says_so() {
    let mut checked = 0;
    each(|at, lang, _, page| {
        if matches!(lang, Lang::Ar | Lang::Ti) {
            let found = latin_outside(all(page, "main")[0]);
            // Levels of language keep their form everywhere
            let found: Vec<_> = found.into_iter().filter(|word| !matches!(word.as_str(), "A" | "B")).collect();
            assert!(found.is_empty(), "{at}: {found:?}");
            checked += 1;
        }
    });
    assert!(checked > 40);
}

#[test]
fn web_5_bidi_1_hostile_names_stay_text_and_are_isolated() {
    let mut seen = 0;
    some(|at, _, made, page| {
        assert!(!made.contains("<b>Eva"), "{at}: markup");
        assert!(!made.contains('\u{202E}'), "{at}: a turning mark");
        assert!(all(page, "main b").is_empty() && all(page, "[onload]").is_empty(), "{at}");
        for name in all(page, "main bdi").into_iter().filter(|name| words(*name).contains("Eva</b>")) {
            assert_eq!(name.value().attr("translate"), Some("no"), "{at}: a name is not translated");
            seen += 1;
        }
        // Outside an isolated element the name stands nowhere but in what was typed
        for text in all(page, "main")[0].descendants().filter(|node| node.value().as_text().is_some_and(|text| text.contains("Eva</b>"))) {
            assert!(text.ancestors().filter_map(ElementRef::wrap).any(|around| around.value().name() == "bdi"), "{at}: not isolated");
        }
    });
    assert!(seen > 60, "{seen} names were looked at");
}

#[test]
fn the_quiet_entry_points_lead_here() {
    use crate::{
        made::case,
        paper::{signed_in, signed_out},
    };
    for lang in Lang::ALL {
        let start = Html::parse_document(&html(signed_in(lang, Page::Start, case())));
        assert_eq!(all(&start, &format!("main a.nl-button[href='{}']", Page::Together.href(lang))).len(), 1);
        let more = Html::parse_document(&html(signed_in(lang, Page::More, case())));
        for page in [Page::Together, Page::Helpers, Page::Agreements, Page::Consent, Page::WhoSaw, Page::HelpingList] {
            assert_eq!(all(&more, &format!("main .app-list a[href='{}']", page.href(lang))).len(), 1, "{page:?}");
        }
        let welcome = Html::parse_document(&html(signed_out(lang, Page::Welcome)));
        for page in [Page::Join(None), Page::Coach] {
            assert_eq!(all(&welcome, &format!("main a[href='{}']", page.href(lang))).len(), 1, "{page:?}");
        }
    }
}
