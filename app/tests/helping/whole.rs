//! What holds for every state of every page of lasting access, in every language.

use crate::nested::nested_button;
use crate::{
    kit::{all, html, words},
    made::{State, context, states},
};
use app::{language::Lang, together::Shared};
use scraper::{ElementRef, Html, Node};
use std::sync::OnceLock;

struct Made {
    at: String,
    lang: Lang,
    html: String,
    shared: Shared,
}

/// Every page, made once for all tests here.
fn made() -> &'static [Made] {
    static MADE: OnceLock<Vec<Made>> = OnceLock::new();
    MADE.get_or_init(|| {
        let one = |state: &State, lang: Lang| Made {
            at: format!("{}, {}", state.name, lang.code()),
            lang,
            html: html(context(lang, state.page.clone(), state.shared.clone(), state.case.clone())),
            shared: state.shared.clone(),
        };
        states().iter().flat_map(|state| Lang::ALL.map(|lang| one(state, lang))).collect()
    })
}

/// Structure does not depend on the language: these stand for all.
const FEW: [Lang; 4] = [Lang::Nl, Lang::En, Lang::Ar, Lang::Zh];

fn some(mut check: impl FnMut(&str, Lang, &str, &Html, &Shared)) {
    for page in made().iter().filter(|page| FEW.contains(&page.lang)) {
        check(&page.at, page.lang, &page.html, &Html::parse_document(&page.html), &page.shared);
    }
}

fn each(mut check: impl FnMut(&str, Lang, &str, &Html, &Shared)) {
    assert!(made().len() >= 140, "{} pages were made", made().len());
    for page in made() {
        check(&page.at, page.lang, &page.html, &Html::parse_document(&page.html), &page.shared);
    }
}

#[test]
fn every_state_is_words_in_every_language() {
    each(|at, lang, made, page, _| {
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
        assert!(all(page, "main table").is_empty(), "{at}: sentences, never a table");
    });
}

#[test]
fn ids_stand_once_references_lead_somewhere_and_headings_go_down_one_level_at_a_time() {
    some(|at, _, _, page, _| {
        let mut ids: Vec<&str> = all(page, "[id]").iter().filter_map(|e| e.value().attr("id")).collect();
        let before = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), before, "{at}: an id stands twice");
        for attribute in ["aria-labelledby", "aria-describedby", "for", "form"] {
            for found in all(page, &format!("[{attribute}]")) {
                for id in found.value().attr(attribute).unwrap().split(' ') {
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
        for field in all(page, "main textarea, main select, main input[type=text]") {
            let id = field.value().attr("id").unwrap();
            assert_eq!(all(page, &format!("label[for='{id}']")).len(), 1, "{at}: {id} has a label");
        }
    });
}

/// Letters outside an element that says which language or code they are. Names and typed text are marked too.
fn unmarked(element: ElementRef<'_>, counts: impl Fn(char) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for node in element.descendants() {
        let Node::Text(text) = node.value() else { continue };
        let marked = node.ancestors().filter_map(ElementRef::wrap).any(|around| {
            let value = around.value();
            // A language of its own inside the page, a code, a name, or what somebody typed
            (value.attr("lang").is_some() && value.name() != "html")
                || value.attr("translate") == Some("no")
                || matches!(value.attr("dir"), Some("ltr" | "auto"))
                || matches!(value.name(), "noscript" | "script")
        });
        if !marked {
            let letters: String = text.chars().map(|c| if counts(c) { c } else { ' ' }).collect();
            found.extend(letters.split_whitespace().filter(|word| word.chars().count() > 1).map(str::to_owned));
        }
    }
    found
}

#[test]
fn lang_6_dutch_stands_only_inside_an_element_that_says_so() {
    let mut checked = 0;
    each(|at, lang, _, page, _| {
        let main = all(page, "main")[0];
        match lang {
            Lang::Ar | Lang::Ti | Lang::Fa | Lang::Prs | Lang::Ps | Lang::Ckb | Lang::Uk | Lang::Ru | Lang::Zh => {
                // "QR" is a word everywhere; the shared views of a dispute and of "not known now" name whom to ask without a mark
                let shared = at.starts_with("review");
                let kept = |word: &String| word != "QR" && !(shared && matches!(word.as_str(), "DUO" | "Gemeente" | "Voorbeeld"));
                let found: Vec<_> = unmarked(main, |c| c.is_ascii_alphabetic()).into_iter().filter(kept).collect();
                assert!(found.is_empty(), "{at}: {found:?}");
                checked += 1;
            }
            // Words of the Dutch messages that no English sentence has
            Lang::En => {
                let found = unmarked(main, char::is_alphabetic);
                for dutch in ["de", "het", "een", "gemeente", "uw", "wie", "ziet", "niet", "inburgering", "afspraak"] {
                    assert!(!found.iter().any(|word| word.eq_ignore_ascii_case(dutch)), "{at}: {dutch} in {found:?}");
                }
                checked += 1;
            }
            Lang::Tr | Lang::Ku | Lang::So | Lang::Es | Lang::Fr => {
                let found = unmarked(main, char::is_alphabetic);
                for dutch in ["het", "een", "gemeente", "uw", "niet", "inburgering", "afspraak", "the", "your"] {
                    assert!(!found.iter().any(|word| word.eq_ignore_ascii_case(dutch)), "{at}: {dutch} in {found:?}");
                }
                checked += 1;
            }
            Lang::Nl | Lang::NlSimple => {}
        }
    });
    assert!(checked > 100);
}

#[test]
fn web_5_bidi_1_hostile_text_stays_text_and_is_isolated() {
    let mut seen = 0;
    some(|at, _, made, page, _| {
        assert!(!made.contains("<b>Eva"), "{at}: markup");
        assert!(!made.contains('\u{202E}'), "{at}: a turning mark");
        assert!(all(page, "main b").is_empty() && all(page, "[onload]").is_empty(), "{at}");
        for text in all(page, "body")[0].descendants().filter(|node| node.value().as_text().is_some_and(|text| text.contains("Eva</b>"))) {
            let around = |name: &str| text.ancestors().filter_map(ElementRef::wrap).any(|element| element.value().name() == name);
            // A field holds what was typed, an option is a line of its own
            assert!(around("bdi") || around("textarea") || around("option"), "{at}: not isolated");
            seen += 1;
        }
    });
    assert!(seen > 200, "{seen} texts were looked at");
}

#[test]
fn nothing_is_chosen_beforehand_but_the_shortest_sensible_time() {
    let mut boxes = 0;
    some(|at, _, _, page, shared| {
        let kept = match shared {
            Shared::Helpers(page) => page.chosen.kinds.len() + usize::from(page.chosen.prepare),
            _ => 0,
        };
        boxes += all(page, "main input[type=checkbox]").len();
        assert_eq!(all(page, "main input[type=checkbox][checked]").len(), kept, "{at}: only what was ticked before an error");
        for radio in all(page, "main input[type=radio][checked]") {
            let chosen = (radio.value().attr("name").unwrap_or_default(), radio.value().attr("value").unwrap_or_default());
            let kept = matches!(shared, Shared::Helpers(page) if page.chosen.who.is_some());
            assert!(
                if kept { [("days", "90"), ("kind", "coach")].contains(&chosen) } else { chosen == ("days", "30") },
                "{at}: {chosen:?}"
            );
        }
        for option in all(page, "main option[selected]") {
            let draft = matches!(shared, Shared::Review(page) if !page.draft.own_lang.is_empty());
            assert!(draft, "{at}: {:?}", option.value().attr("value"));
        }
    });
    assert!(boxes > 100, "{boxes} boxes were looked at");
}

#[test]
fn a_coach_gets_no_bar_of_an_own_case_and_everybody_can_sign_out() {
    some(|at, lang, _, page, shared| {
        let coach = matches!(shared, Shared::Review(_)) || matches!(shared, Shared::Coach(page) if page.coach.is_some());
        let bar = all(page, "nav.app-bottom").len();
        match shared {
            Shared::Coach(page) if page.coach.is_none() => assert_eq!(bar, 0, "{at}"),
            _ => assert_eq!(bar, usize::from(!coach), "{at}"),
        }
        let out = format!("form[action='/{}/sign-out']", lang.code());
        let way_in = matches!(shared, Shared::Coach(page) if page.coach.is_none());
        assert_eq!(all(page, &out).is_empty(), way_in, "{at}");
    });
}

/// Isolated parts beside each other tell no direction: without an element that says it, "10:12, Tuesday" would be read.
#[test]
fn bidi_1_days_hours_and_lists_keep_their_order_in_a_page_from_right_to_left() {
    let mut seen = 0;
    some(|at, lang, _, page, _| {
        if lang != Lang::Ar {
            return;
        }
        for part in ["main [data-agreement]", "main [data-note]", "main .app-saw", "main section[data-flow]", "main [data-grant]"] {
            for hour in all(page, &format!("{part} time[datetime*='T']")) {
                let around = |dir: &str| {
                    hour.ancestors()
                        .filter_map(ElementRef::wrap)
                        .any(|up| up.value().name() == "bdi" && up.value().attr("dir") == Some(dir))
                };
                // "between 11:00 and 11:20" has words of its own around each hour
                let bare = words(hour).starts_with("الساعة") && part == "main .app-saw";
                assert!(around("rtl") || bare, "{at}: {}", words(hour));
                seen += usize::from(around("rtl"));
            }
        }
    });
    assert!(seen > 40, "{seen} moments were looked at");
}
