//! Messages with hostile text: nothing becomes markup, links show where they lead, nothing turns the line around it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]
#![cfg(feature = "ssr")]

#[path = "pages_b/paper.rs"]
#[allow(dead_code, reason = "shared with the other tests of these pages")]
mod paper;

use app::{context::Page, language::Lang};
use dossier::{
    case::Dossier,
    codes::{Code, HandelingsPerspectief},
    facts::Bericht,
    provenance::{Fact, Party, Provenance, Section, SourceCall},
};
use paper::{Paper, page, samples, signed_in};

fn message(subject: &str, text: &str) -> Bericht {
    Bericht {
        id: "b-1".into(),
        subject: subject.into(),
        text: text.into(),
        published: "2026-11-20T08:00:00Z".parse().unwrap(),
        opened: None,
        perspective: None,
        last_day: None,
        kind: None,
        attachments: Vec::new(),
    }
}

fn with(bericht: Bericht) -> Dossier {
    let (_, mut dossier) = samples().remove(0);
    let provenance = Provenance {
        party: Party::Gemeente,
        call: SourceCall::GemeenteBerichten,
        fetched_at: "2026-11-25T09:12:00Z".parse().unwrap(),
        as_of: None,
        formal: true,
    };
    dossier.messages = Section::Known { value: vec![Fact { value: bericht, provenance }], gaps: Vec::new(), dropped: 0 };
    dossier
}

fn letter(text: &str) -> Paper {
    page(signed_in(Lang::En, Page::Message("b-1".into()), with(message("Onderwerp", text))))
}

#[test]
fn markdown_of_a_letter_becomes_paragraphs_lists_and_emphasis() {
    let paper = letter("# Beste mevrouw\n\nU krijgt **morgen** een *brief*.\n\n- een\n- twee\n\n1. eerst\n2. dan\n\n### Slot\n\nGroet");
    assert_eq!(paper.count(".app-letter > p"), 2);
    assert_eq!(paper.text_of(".app-letter strong"), "morgen");
    assert_eq!(paper.text_of(".app-letter em"), "brief");
    assert_eq!((paper.count(".app-letter ul > li"), paper.count(".app-letter ol > li")), (2, 2));
    // The page has the h1; a letter's headings come below it and skip no level.
    assert_eq!((paper.count("h1"), paper.count(".app-letter h2"), paper.count(".app-letter h3")), (1, 1, 1));
    assert_eq!(paper.attribute(".app-letter", "lang").as_deref(), Some("nl"));
}

#[test]
fn raw_html_stays_text() {
    let paper = letter("<script>alert(1)</script>\n\nHallo <img src=x onerror=alert(1)> <b>daar</b>\n\n<div onclick=\"x\">blok</div>");
    assert_eq!(paper.count("script, img, .app-letter b, .app-letter div, [onclick], [onerror]"), 0, "{}", paper.html);
    assert!(paper.text.contains("<script>alert(1)</script>") && paper.text.contains("onerror"));
}

#[test]
fn only_safe_targets_become_links_and_each_shows_where_it_leads() {
    let paper = letter(
        "[DUO](https://duo.nl/inburgeren) [mail](mailto:hulp@voorbeeld.example) [bel](tel:0880000000) [fout](javascript:alert(1)) \
         [ook](JaVaScRiPt:alert(1)) [data](data:text/html,x) [http](http://voorbeeld.example) [dubbel](https://duo.nl@kwaad.example) <https://open.example/a>",
    );
    let links: Vec<String> = paper.all(".app-letter a");
    assert_eq!(links, ["DUO", "mail", "bel", "https://open.example/a"]);
    assert!(paper.text.contains("DUO (https://duo.nl/inburgeren)") && paper.text.contains("mail (hulp@voorbeeld.example)"));
    assert_eq!(paper.text.matches("https://open.example/a").count(), 1, "an address is not said twice");
    assert!(!paper.html.contains("href=\"javascript") && !paper.html.to_lowercase().contains("href=\"data"));
    assert_eq!(paper.count(".app-letter a[rel~=noopener][rel~=noreferrer]"), 4);
}

#[test]
fn images_become_their_description() {
    let paper = letter("![een plaatje](https://volg.example/pixel.png)");
    assert_eq!(paper.count("img"), 0);
    assert!(paper.text.contains("een plaatje") && !paper.html.contains("volg.example"));
}

#[test]
fn deep_nesting_is_shown_flat() {
    let paper = letter(&format!("{} diep", ">".repeat(3_000)));
    assert!(paper.text.contains("diep"));
    assert!(paper.count(".app-letter blockquote") < 20);
    let paper = letter(&(0..400).map(|depth| format!("{}- x\n", "  ".repeat(depth))).collect::<String>());
    assert!(paper.count(".app-letter ul") < 20);
}

#[test]
fn hostile_names_are_text_and_turn_nothing() {
    let mut bericht = message("<script>x</script>\u{202E}abc", "tekst\u{202E}omgekeerd");
    bericht.attachments = vec!["<b>bijlage\u{2066}.pdf".into()];
    let dossier = with(bericht);
    for which in [Page::Messages, Page::Message("b-1".into())] {
        let paper = page(signed_in(Lang::Nl, which, dossier.clone()));
        assert_eq!(paper.count("script, main b"), 0);
        assert!(paper.text.contains("<script>x</script>abc"));
        assert!(!paper.html.contains('\u{202E}'), "a bidi override reached the page");
    }
}

#[test]
fn a_message_says_what_is_expected_in_the_readers_language() {
    let mut bericht = message("Uitnodiging", "Kom langs.");
    bericht.perspective = Some(Code::Known(HandelingsPerspectief::UitnodigingVoorAfspraak));
    bericht.last_day = Some("2026-12-04".parse().unwrap());
    bericht.attachments = vec!["Plattegrond".into(), "Folder".into()];
    let paper = page(signed_in(Lang::En, Page::Message("b-1".into()), with(bericht.clone())));
    assert!(paper.text.contains("You get an invitation for an appointment."));
    assert!(paper.text.contains("December 4, 2026") || paper.text.contains("4 December 2026"), "{}", paper.text);
    assert_eq!(paper.all(".app-attachments li"), ["Plattegrond", "Folder"]);
    assert!(paper.text.contains("wrote this message in Dutch"));
    bericht.perspective = Some(Code::Unknown("iets_nieuws".into()));
    let paper = page(signed_in(Lang::En, Page::Message("b-1".into()), with(bericht)));
    assert!(paper.text.contains("unknown value: iets_nieuws"));
}

#[test]
fn an_unread_message_says_so_in_a_word_and_a_read_one_does_not() {
    let fresh = with(message("Onderwerp", "x"));
    let mut read = fresh.clone();
    if let Section::Known { value, .. } = &mut read.messages {
        value[0].value.opened = Some("2026-11-21T08:00:00Z".parse().unwrap());
    }
    assert_eq!(page(signed_in(Lang::Nl, Page::Messages, fresh)).text_of(".app-unread"), "Nieuw");
    assert_eq!(page(signed_in(Lang::Nl, Page::Messages, read)).count(".app-unread"), 0);
}

#[test]
fn a_message_that_is_not_there_is_a_friendly_text_and_an_unanswered_source_says_so() {
    let mut dossier = with(message("Onderwerp", "x"));
    let paper = page(signed_in(Lang::Nl, Page::Message("anders".into()), dossier.clone()));
    assert!(paper.text.contains("Dit bericht is er niet") && paper.count("a[href='/nl/messages']") == 1);
    dossier.messages = Section::NotKnown {
        gaps: vec![dossier::provenance::Gap { call: SourceCall::GemeenteBerichten, reason: dossier::provenance::Reason::Unreachable }],
    };
    let paper = page(signed_in(Lang::Nl, Page::Message("b-1".into()), dossier));
    assert_eq!(paper.count(".app-state--unknown"), 1);
    assert!(!paper.text.contains("Dit bericht is er niet"));
}
