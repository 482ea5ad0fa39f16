//! Every message of every language, on the syntax tree: complete, same variables, right plurals, no markup, all used.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]
#![cfg(feature = "ssr")]

#[path = "messages/catalog.rs"]
mod catalog;
#[path = "messages/readability.rs"]
mod readability;
#[path = "messages/sources.rs"]
mod sources;

use app::language::{Arg, Lang, Text, is_machine, stale};
use catalog::{Catalog, languages};
use std::collections::BTreeSet;

/// Dutch is the source text; every other folder is compared with it.
fn dutch() -> Catalog {
    Catalog::read("nl")
}

#[test]
fn there_are_languages_to_check() {
    let found = languages();
    assert!(found.contains(&"nl".to_owned()) && found.contains(&"en".to_owned()), "{found:?}");
    assert!(dutch().messages.len() > 300, "the folder is read: {}", dutch().messages.len());
}

#[test]
fn every_file_parses_without_junk_and_every_id_stands_once() {
    for lang in languages() {
        let catalog = Catalog::read(&lang);
        assert!(catalog.faults.is_empty(), "{lang}: {:#?}", catalog.faults);
    }
}

#[test]
fn every_language_has_the_same_ids() {
    let nl: BTreeSet<String> = dutch().messages.into_keys().collect();
    for lang in languages() {
        let other: BTreeSet<String> = Catalog::read(&lang).messages.into_keys().collect();
        let missing: Vec<&String> = nl.difference(&other).collect();
        let extra: Vec<&String> = other.difference(&nl).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{lang}: missing {missing:#?}, extra {extra:#?}");
    }
}

#[test]
fn every_language_has_each_message_in_the_same_file() {
    let nl = dutch();
    for lang in languages() {
        for (id, message) in Catalog::read(&lang).messages {
            let home = nl.messages.get(&id).map(|m| m.file.clone());
            assert_eq!(home.as_deref(), Some(message.file.as_str()), "{lang}: {id}");
        }
    }
}

#[test]
fn every_translation_uses_the_same_variables() {
    let nl = dutch();
    for lang in languages() {
        for (id, message) in Catalog::read(&lang).messages {
            let source = nl.messages.get(&id).map(|m| m.variables.clone()).unwrap_or_default();
            assert_eq!(source, message.variables, "{lang}: {id}");
        }
    }
}

#[test]
fn messages_are_text_without_attributes_markup_or_references() {
    for lang in languages() {
        for (id, message) in Catalog::read(&lang).messages {
            assert!(!message.attributes, "{lang}: {id} has attributes");
            assert!(message.foreign.is_empty(), "{lang}: {id} uses {:?}", message.foreign);
            let text = &message.text;
            assert!(!text.contains('<') && !text.contains('>'), "{lang}: {id} has markup: {text}");
            assert!(!text.contains("&amp;") && !text.contains("&nbsp;") && !text.contains("&#"), "{lang}: {id} has an entity: {text}");
            assert!(!text.trim().is_empty() || !message.variables.is_empty(), "{lang}: {id} is empty");
        }
    }
}

#[test]
fn dutch_terms_are_marked_in_pairs() {
    for lang in languages() {
        for (id, message) in Catalog::read(&lang).messages {
            let mut open = false;
            for c in message.text.chars() {
                match c {
                    '‹' => assert!(!std::mem::replace(&mut open, true), "{lang}: {id} opens twice"),
                    '›' => assert!(std::mem::replace(&mut open, false), "{lang}: {id} closes without opening"),
                    _ => {}
                }
            }
            assert!(!open, "{lang}: {id} does not close");
        }
    }
}

/// No characters that turn or hide text, and no digits but Latin ones: dates and numbers must equal the letters people hold.
#[test]
fn messages_hold_no_hidden_direction_marks_and_only_latin_digits() {
    for lang in languages() {
        for (id, message) in Catalog::read(&lang).messages {
            let bad =
                message.text.chars().find(|c| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200B}' | '\u{FEFF}'));
            assert_eq!(bad, None, "{lang}: {id}");
            let digit = message.text.chars().find(|c| c.is_numeric() && !c.is_ascii_digit() && !matches!(c, '½' | '¼' | '¾'));
            assert_eq!(digit, None, "{lang}: {id}");
        }
    }
}

#[test]
fn plurals_have_every_category_of_their_language() {
    let mut checked = 0;
    for lang in languages() {
        let wanted: &[&str] = match lang.as_str() {
            "ar" => &["few", "many", "one", "other", "two", "zero"],
            "ru" | "uk" => &["few", "many", "one", "other"],
            "es" | "fr" => &["many", "one", "other"],
            "zh-Hans" => &["other"],
            _ => &["one", "other"],
        };
        for (id, message) in Catalog::read(&lang).messages {
            for select in &message.selects {
                let words: BTreeSet<&str> = select.categories.iter().map(String::as_str).collect();
                let all: BTreeSet<&str> = wanted.iter().copied().collect();
                assert_eq!(words, all, "{lang}: {id}");
                assert_eq!(select.default, "other", "{lang}: {id}");
                checked += 1;
            }
        }
    }
    assert!(checked > 20, "plurals were found: {checked}");
}

#[test]
fn every_id_named_in_the_sources_exists() {
    let nl = dutch();
    let asked = sources::asked();
    assert!(asked.len() > 200, "calls were found: {}", asked.len());
    let missing: Vec<&sources::Asked> = asked.iter().filter(|asked| !nl.messages.contains_key(&asked.id)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Ids in lists and match arms: every literal of a page that begins like the messages of a page is a message.
#[test]
fn every_literal_that_looks_like_an_id_of_a_page_exists() {
    let nl = dutch();
    let stems: BTreeSet<String> =
        nl.messages.values().map(|m| m.file.trim_end_matches(".ftl").to_owned()).filter(|stem| stem != "common").collect();
    let lookalikes = sources::lookalikes(&stems);
    assert!(lookalikes.len() > 300, "literals were found: {}", lookalikes.len());
    let missing: Vec<&sources::Asked> = lookalikes.iter().filter(|asked| !nl.messages.contains_key(&asked.id)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_member_of_a_family_exists() {
    let nl = dutch();
    let members = sources::family_members();
    assert!(members.len() > 60, "families were expanded: {}", members.len());
    let missing: Vec<&String> = members.iter().filter(|id| !nl.messages.contains_key(*id)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_message_is_used() {
    let literals = sources::literals();
    let members: BTreeSet<String> = sources::family_members().into_iter().collect();
    let unused: Vec<String> = dutch()
        .messages
        .into_keys()
        .filter(|id| !literals.contains(id) && !members.contains(id) && !sources::built(id, &literals))
        .collect();
    assert!(unused.is_empty(), "{unused:#?}");
}

/// With numbers of every plural category and with text: nothing of the syntax is left, no value is forgotten.
#[test]
fn every_message_renders_with_sample_values_in_every_language() {
    let mut rendered = 0;
    for lang in Lang::ALL {
        for (id, message) in Catalog::read(lang.folder()).messages {
            for number in [0, 1, 2, 3, 5, 11, 21, 100] {
                let args: Vec<(&str, Arg)> = message.variables.iter().map(|name| (name.as_str(), Arg::Number(number))).collect();
                let text = Text { lang }.with(&id, &args);
                assert!(!text.contains('{') && !text.contains('}') && !text.contains('$'), "{}: {id}: {text}", lang.code());
                assert!(!text.trim().is_empty() && !text.contains("No localization"), "{}: {id}", lang.code());
                rendered += 1;
                if message.variables.is_empty() {
                    break;
                }
            }
        }
    }
    assert!(rendered > 27_000, "{rendered}");
}

/// A translation says which Dutch it was made from, and none is behind.
#[test]
fn no_translation_is_behind_its_dutch() {
    for lang in Lang::ALL {
        assert!(stale(lang).is_empty(), "{}: {:?}", lang.code(), stale(lang));
        assert_eq!(is_machine(lang), lang != Lang::Nl, "{}: nobody has checked it yet", lang.code());
    }
}

fn terms(text: &str) -> BTreeSet<String> {
    text.split('‹').skip(1).filter_map(|rest| rest.split_once('›')).map(|(term, _)| term.to_lowercase()).collect()
}

/// A Dutch term that people must recognise in letters stands in every translation too, letter by letter.
#[test]
fn every_dutch_term_stays_dutch_in_every_translation() {
    let nl = dutch();
    let mut kept = 0;
    for lang in languages() {
        for (id, message) in Catalog::read(&lang).messages {
            let (wanted, found) = (terms(&nl.messages[&id].text), terms(&message.text));
            let missing: Vec<&String> = wanted.difference(&found).collect();
            // The simpler Dutch may say a thing without its term, never with another one
            assert!(missing.is_empty() || lang == "nl-simple", "{lang}: {id}: {missing:?}");
            kept += wanted.len();
        }
    }
    assert!(kept > 5_000, "{kept} terms");
}
