//! The cards: the same numbers in every language and on both sides of a table, every honest state, nothing special.

use crate::{
    made::{all, case, context, html, words},
    paper::samples,
};
use app::{
    context::Page,
    language::{Lang, Text},
    together::{Card, LineRef, Shared, TablePage, cards},
};
use dossier::{
    case::*,
    codes::{Beoordeling, Code, Onderdeel, Oordeel, RedenGeenPlicht},
    provenance::*,
};
use scraper::Html;
use std::sync::Arc;

/// Every card there can be for a case, offered or not.
fn every_card(case: &Dossier) -> Vec<Card> {
    let mut all = vec![Card::Clock, Card::Todos, Card::NextAppointment, Card::Plan, Card::Progress, Card::Decisions];
    let deadlines = case.obligations.value().map(Vec::as_slice).unwrap_or_default();
    all.extend(deadlines.iter().map(|deadline| Card::Obligation(deadline.kind)));
    all.push(Card::Obligation(DeadlineKind::ObjectionOntheffing));
    all.extend(case.messages.value().into_iter().flatten().map(|letter| Card::Letter(letter.value.id.clone())));
    all.push(Card::Letter("gone".into()));
    all
}

fn shown(case: &Dossier, lang: Lang, cards: Vec<Card>, lit: Option<LineRef>) -> Html {
    let page = TablePage { subject: "Samira".into(), name: "Eva".into(), number: "417".into(), confirmed: true, cards, lit, over: false };
    let mut ctx = context(lang, Page::Table, Shared::Table(page));
    ctx.dossier = Some(Arc::new(case.clone()));
    Html::parse_document(&html(ctx))
}

fn numbers(page: &Html) -> Vec<String> {
    all(page, "[data-line]").iter().map(|line| line.value().attr("data-line").unwrap().to_owned()).collect()
}

fn lines(page: &Html) -> Vec<(String, String)> {
    all(page, "[data-line]").iter().map(|line| (line.value().attr("data-line").unwrap().to_owned(), words(*line))).collect()
}

/// The samples, and what they lack: an ontheffing in every place where one can stand, and a fine.
fn cases() -> Vec<(String, Dossier)> {
    let mut all = samples();
    let mut with = case();
    let duo = |call| Provenance { party: Party::Duo, call, fetched_at: "2026-11-25T08:30:00Z".parse().unwrap(), as_of: None, formal: true };
    let decided = |kind| Decision {
        kind,
        date: Some(jiff::civil::date(2026, 11, 2)),
        objection_until: Some(jiff::civil::date(2026, 12, 14)),
        provenance: duo(SourceCall::DuoVerlengingen),
        holidays_unknown: false,
    };
    let ontheffing =
        DecisionKind::Ontheffing { full: false, oordeel: Code::Known(Oordeel::Toekenning), onderdeel: Some(Code::Known(Onderdeel::Sp)) };
    let verlenging = DecisionKind::Verlenging { decision: Code::Known(Beoordeling::Toegekend), received: jiff::civil::date(2026, 10, 1) };
    with.decisions = Section::Known {
        value: vec![decided(ontheffing.clone()), decided(verlenging), decided(DecisionKind::Boete { euros: 340 })],
        gaps: Vec::new(),
        dropped: 0,
    };
    if let Section::Known { value, .. } = &mut with.progress {
        value.parts[0].state = PartState::Dispensed;
        value.parts[0].provenance = Some(duo(SourceCall::DuoOntheffingen));
        value.parts[0].on = Some(jiff::civil::date(2026, 3, 3));
    }
    if let Section::Known { value, .. } = &mut with.todos {
        let cause = duo(SourceCall::DuoOntheffingen);
        value.push(Todo {
            kind: TodoKind::Objection(ontheffing),
            due: Some(jiff::civil::date(2026, 12, 14)),
            weight: DateWeight::Law,
            cause,
        });
    }
    let mut ended = case();
    let reason = Fact { value: Code::Known(RedenGeenPlicht::VolledigeOntheffing), provenance: duo(SourceCall::DuoPlicht) };
    ended.clock = Section::Known { value: Clock::Ended { reason, on: None }, gaps: Vec::new(), dropped: 0 };
    all.push(("Ontheffing".into(), with));
    all.push(("Ended by an ontheffing".into(), ended));
    all
}

#[test]
fn numbers_are_the_same_in_every_language() {
    let mut seen = 0;
    for (name, case) in cases() {
        let cards = every_card(&case);
        let dutch = numbers(&shown(&case, Lang::Nl, cards.clone(), None));
        assert_eq!(dutch.iter().filter(|number| number.ends_with(".0")).count(), cards.len(), "{name}");
        for lang in Lang::ALL {
            assert_eq!(numbers(&shown(&case, lang, cards.clone(), None)), dutch, "{name} {lang:?}");
        }
        seen += dutch.len();
    }
    assert!(seen > 500, "{seen} lines");
}

#[test]
fn every_card_has_a_line_and_every_line_says_something_under_its_own_number() {
    for (name, case) in cases() {
        for lang in Lang::ALL {
            let page = shown(&case, lang, every_card(&case), None);
            for (at, card) in all(&page, "article[data-card]").iter().enumerate() {
                assert_eq!(card.value().attr("data-card").unwrap(), (at + 1).to_string(), "{name}");
                assert_eq!(card.value().attr("id").unwrap(), format!("card-{}", at + 1), "{name}");
            }
            let found = lines(&page);
            for (number, text) in &found {
                let parsed = LineRef::parse(number).unwrap();
                let head = if parsed.line == 0 { parsed.card.to_string() } else { number.clone() };
                let rest = text.strip_prefix(&head).unwrap_or_else(|| panic!("{name} {lang:?}: {number} not shown in {text}"));
                let rest = rest.replace(&Text { lang }.get("card-lit"), "");
                assert!(rest.chars().filter(|c| c.is_alphanumeric()).count() > 1, "{name} {lang:?} {number}: {text}");
                for bad in ["No localization", "None", "Some(", "Known(", "undefined", "‹", "›", "{ $"] {
                    assert!(!text.contains(bad), "{name} {lang:?} {number}: {text}");
                }
            }
            for card in 1..=every_card(&case).len() {
                assert!(found.iter().any(|(number, _)| *number == format!("{card}.1")), "{name} {lang:?}: card {card} is empty");
            }
        }
    }
}

/// What the server leaves of a case for somebody else at a table with these cards: no group, nothing special, and only the
/// kinds of data of the cards (the rules of the server's own narrowing, as far as they change what a card could show).
fn as_others_get_it(mut case: Dossier) -> Dossier {
    let hidden = |call| Gap { call, reason: Reason::NotAllowed };
    case.group = Section::NotKnown { gaps: vec![hidden(SourceCall::DuoDoelgroep)] };
    case.parties.clear();
    if matches!(case.clock.value(), Some(Clock::Ended { reason, .. }) if reason.value == Code::Known(RedenGeenPlicht::VolledigeOntheffing))
    {
        case.clock = Section::NotKnown { gaps: vec![hidden(SourceCall::DuoTermijn)] };
    }
    fn keep<T>(section: &mut Section<Vec<T>>, gap: Gap, may: impl Fn(&T) -> bool) {
        let Section::Known { value, gaps, .. } = section else { return };
        let before = value.len();
        value.retain(may);
        if value.len() < before {
            gaps.push(gap);
        }
        if value.is_empty() {
            *section = Section::NotKnown { gaps: std::mem::take(gaps) };
        }
    }
    let todo = |todo: &Todo| {
        !matches!(todo.kind, TodoKind::IntakeOproep | TodoKind::SignPvt | TodoKind::RegisterExams(_) | TodoKind::Objection(_))
    };
    keep(&mut case.todos, hidden(SourceCall::GemeenteTaken), todo);
    let decision = |decision: &Decision| matches!(decision.kind, DecisionKind::Verlenging { .. } | DecisionKind::Vrijstelling { .. });
    keep(&mut case.decisions, hidden(SourceCall::DuoVerlengingen), decision);
    let special = |kind| matches!(kind, DeadlineKind::CourseOffer | DeadlineKind::ObjectionOntheffing);
    keep(&mut case.obligations, hidden(SourceCall::DuoTermijn), |deadline: &Deadline| !special(deadline.kind));
    if let Section::Known { value, .. } = &mut case.plan {
        value.asylum = None;
    }
    if let Section::Known { value, gaps, .. } = &mut case.progress {
        for row in value.parts.iter_mut().filter(|row| row.state == PartState::Dispensed) {
            row.state = PartState::NotKnown;
            row.provenance = None;
            gaps.push(hidden(SourceCall::DuoOntheffingen));
        }
    }
    case
}

#[test]
fn both_sides_read_the_same_line_under_the_same_number() {
    for (name, case) in cases() {
        let cards = every_card(&case);
        let own = lines(&shown(&case, Lang::Nl, cards.clone(), None));
        let other = lines(&shown(&as_others_get_it(case), Lang::Nl, cards, None));
        assert_eq!(own, other, "{name}");
    }
}

#[test]
fn no_card_tells_of_asylum_health_or_other_people() {
    let mut checked = 0;
    for (name, case) in cases() {
        let all_cards = every_card(&case);
        let text: String = lines(&shown(&case, Lang::Nl, all_cards, None)).into_iter().map(|(_, text)| text + "\n").collect();
        // A read that did not answer is named by what it would have told, whoever is asked about
        let text: String = text.lines().filter(|line| !line.contains("Daarom missen we") && !line.contains("niet gevraagd")).collect();
        for bad in ["asiel", "Asiel", "geen boete", "ontheffing", "Ontheffing", "gratis", "participatie)", "Maatschappelijke begeleiding"] {
            assert!(!text.contains(bad), "{name}: {bad}");
        }
        let people = case.plan.value().and_then(|plan| plan.content.value()).and_then(|fact| fact.value.contact.as_ref());
        let visitors = case.appointments.value().into_iter().flatten().filter_map(|visit| visit.value.contact.as_ref());
        for person in people.into_iter().chain(visitors) {
            assert!(!text.contains(&person.naam), "{name}: {}", person.naam);
            checked += 1;
        }
    }
    assert!(checked > 0, "somebody was there to leave out");
}

#[test]
fn special_deadlines_and_decisions_are_never_offered() {
    let mut seen = 0;
    for (name, case) in cases() {
        for card in cards::offered(&case) {
            assert_eq!(Card::from_slug(&card.slug()), Some(card.clone()), "{name}: what is offered comes back from a form");
            if let Card::Obligation(kind) = &card {
                assert!(!matches!(kind, DeadlineKind::CourseOffer | DeadlineKind::ObjectionOntheffing), "{name}");
                seen += 1;
            }
        }
        let offered = cards::offered(&case);
        let mut once = offered.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), offered.len(), "{name}: offered twice");
    }
    assert!(seen > 5);
    let mut only = case();
    if let Section::Known { value, .. } = &mut only.decisions {
        value.retain(|decision| matches!(decision.kind, DecisionKind::Pip | DecisionKind::Boete { .. } | DecisionKind::Ontheffing { .. }));
    }
    assert!(!cards::offered(&only).contains(&Card::Decisions), "nothing that may lie there");
}

#[test]
fn not_known_nothing_and_in_dispute_say_so_and_look_different() {
    let clock = |name: &str| {
        let case = samples().into_iter().find(|(found, _)| found == name).unwrap().1;
        shown(&case, Lang::Nl, vec![Card::Clock, Card::Plan], None)
    };
    let marks =
        |page: &Html| ["app-tline--unknown", "app-tline--nothing", "app-tline--dispute"].map(|mark| all(page, &format!(".{mark}")).len());
    let (unknown, nothing, dispute) = (clock("NotKnown"), clock("Nothing"), clock("Disputed"));
    let [u, n, d] = [marks(&unknown), marks(&nothing), marks(&dispute)];
    assert!(u[0] > 1 && u[1] == 0 && u[2] == 0, "{u:?}");
    assert!(n[0] == 0 && n[1] == 2 && n[2] == 0, "{n:?}");
    assert!(d[2] > 3, "{d:?}");
    assert!(words(all(&unknown, ".app-tline--unknown")[0]).contains("Dit weten we nu niet"));
    assert!(words(all(&dispute, ".app-tline--dispute")[0]).contains("De gegevens verschillen"));
    // Who was asked, and when, stands last also when there is nothing
    assert!(words(*all(&nothing, "#card-1 li").last().unwrap()).contains("gevraagd op"));
}

#[test]
fn the_last_line_of_a_card_is_its_source_and_date() {
    let page = shown(&case(), Lang::En, cards::offered(&case()), None);
    for card in all(&page, "article[data-card]") {
        let last = card.select(&scraper::Selector::parse("li").unwrap()).last().unwrap();
        assert!(last.value().classes().any(|class| class == "app-tline--source"), "{}", words(last));
        assert!(words(last).contains("asked on 25 November 2026"), "{}", words(last));
    }
}

#[test]
fn a_legal_line_has_its_dutch_sentence_in_other_languages() {
    let arabic = shown(&case(), Lang::Ar, vec![Card::Clock], None);
    assert!(words(all(&arabic, "#card-1 .app-legal__nl[lang=nl][dir=ltr]")[0]).starts_with("Uw laatste dag is"));
    assert!(all(&shown(&case(), Lang::Nl, vec![Card::Clock], None), ".app-legal__nl").is_empty());
}

#[test]
fn one_line_is_lit_by_mark_and_by_word() {
    for lit in [LineRef { card: 1, line: 2 }, LineRef { card: 2, line: 0 }] {
        let page = shown(&case(), Lang::Nl, vec![Card::Clock, Card::Plan], Some(lit));
        let marked = all(&page, "[data-line][aria-current=true]");
        assert_eq!(marked.len(), 1);
        assert_eq!(marked[0].value().attr("data-line"), Some(lit.text().as_str()));
        let told: Vec<_> = all(&page, "[data-lit]").into_iter().filter(|word| word.value().attr("hidden").is_none()).collect();
        assert_eq!(told.len(), 1);
        assert_eq!(words(told[0]), "Hier");
    }
    assert!(all(&shown(&case(), Lang::Nl, vec![Card::Clock], None), "[aria-current=true][data-line]").is_empty());
}

#[test]
fn lines_are_buttons_of_one_form_and_hold_no_more_than_a_button_can() {
    for (name, case) in cases() {
        let page = shown(&case, Lang::Ti, every_card(&case), None);
        let buttons = all(&page, "form > input[name=do][value=point] ~ article button[name=line][type=submit]");
        assert_eq!(buttons.len(), numbers(&page).len(), "{name}");
        let inside = all(&page, "button :is(p, div, ul, ol, li, dl, a, h2, h3, section, form, details, button)");
        assert!(inside.is_empty(), "{name}: {}", inside.first().map(|found| found.html()).unwrap_or_default());
    }
}

#[test]
fn a_letter_lies_there_paragraph_by_paragraph_in_dutch() {
    let mut case = case();
    if let Section::Known { value, .. } = &mut case.messages {
        value[0].value.text = "# Beste mevrouw\n\nEerste *zin*.\n\n- een\n- <b>twee</b>\u{202E}".into();
    }
    let id = case.messages.value().unwrap()[0].value.id.clone();
    let page = shown(&case, Lang::Ar, vec![Card::Letter(id)], None);
    let dutch: Vec<String> = all(&page, "#card-1 li [lang=nl]").into_iter().map(words).collect();
    for part in ["Beste mevrouw", "Eerste zin.", "een", "<b>twee</b>"] {
        assert!(dutch.iter().any(|line| line == part), "{part} in {dutch:?}");
    }
}
