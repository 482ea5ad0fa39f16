//! Every route × method × visitor × state of relation × kind of data, from the router's own list, against the rule.
//!
//! The rows below match every kind of route and every page without a wildcard: a new one does not compile without a row.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

mod access_support;
mod support;

use access::{Action, Actor, Categories, Category, Facts, Purpose, Relation, Seat, SeatState, decide};
use access_support::*;
use app::{context::Page, together::Card};
use axum::http::Method;
use server::{
    session::SplitKey,
    sharing::cards,
    web::routes::{Kind, ROUTES},
};
use std::collections::BTreeSet;
use support::{Answer, BSN};

/// What a visitor must get.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Expected {
    /// The page, or its redirect after a form; never a sign-in, never "no such page".
    Given,
    /// Sent to sign in, or to the coaches' own page.
    SentAway,
    /// The same "no such page" as for what never was.
    Missing,
    /// Open to everybody, without a person's data.
    Public,
}

/// Who is a person here: everybody with DigiD has an own case.
const fn is_person(visitor: Visitor) -> bool {
    matches!(visitor, Visitor::Subject | Visitor::Helper | Visitor::OtherPerson)
}

/// One row per page; no wildcard.
fn page_row(page: &Page, visitor: Visitor) -> Expected {
    match page {
        Page::Welcome
        | Page::Language
        | Page::Privacy
        | Page::Accessibility
        | Page::Help
        | Page::Words
        | Page::Letters(_)
        | Page::SignedOut
        | Page::NotFound
        | Page::Failed => Expected::Public,
        Page::Join(_) | Page::Table | Page::Coach => Expected::Public,
        Page::Start
        | Page::Dossier
        | Page::Plan
        | Page::Appointments
        | Page::Appointment(_)
        | Page::Progress
        | Page::Obligations
        | Page::Messages
        | Page::Message(_)
        | Page::MyData
        | Page::Show(_)
        | Page::More
        | Page::StillThere
        | Page::Together
        | Page::Helpers
        | Page::HelpingList
        | Page::Agreements
        | Page::Consent
        | Page::WhoSaw => {
            if is_person(visitor) {
                Expected::Given
            } else {
                Expected::SentAway
            }
        }
        Page::Helping(_) | Page::Review(_) => Expected::Missing,
    }
}

/// One row per kind of route; no wildcard. `None`: no page of a person stands there.
fn row(kind: Kind) -> Option<Expected> {
    match kind {
        Kind::Root | Kind::Welcome | Kind::JoinByWords | Kind::JoinAnyLanguage | Kind::Health | Kind::Robots | Kind::SecurityTxt => {
            Some(Expected::Public)
        }
        Kind::SignIn
        | Kind::CoachSignIn
        | Kind::Callback
        | Kind::CoachCallback
        | Kind::SignOut
        | Kind::Extend
        | Kind::TwoLanguages
        | Kind::KeepTyped
        | Kind::SignedOutAtProvider => Some(Expected::Public),
        Kind::Page
        | Kind::Appointment
        | Kind::Message
        | Kind::Letter
        | Kind::Show
        | Kind::Calendar
        | Kind::Section
        | Kind::Sharing
        | Kind::Stream
        | Kind::TableStream
        | Kind::Receipt => None,
    }
}

fn check(at: &str, expected: Expected, answer: &Answer, forms: bool) {
    let status = answer.status.as_u16();
    let text = answer.text();
    match expected {
        Expected::Given if forms => assert!(status == 303 || status == 422 || status == 200, "{at}: {status}"),
        Expected::Given => assert!(matches!(status, 200 | 404), "{at}: {status}"),
        Expected::SentAway => assert!(matches!(status, 303 | 401 | 404), "{at}: {status}"),
        Expected::Missing => assert_eq!(status, 404, "{at}"),
        Expected::Public => assert!(status < 500, "{at}: {status}"),
    }
    if expected != Expected::Given {
        assert!(!text.contains("Selam") && !text.contains(BSN), "{at}: tells of the subject");
    }
}

#[tokio::test]
async fn every_route_and_page_gives_each_visitor_what_the_rule_says() {
    let mut cells = 0;
    let all = Categories::of(Category::grantable());
    for coaches in [false, true] {
        for stand in STANDS {
            let house = house(coaches, stand, all).await;
            for route in ROUTES {
                let pages: Vec<Page> = if route.template == "/{lang}/{page}" { Page::PLAIN[1..].to_vec() } else { vec![Page::Welcome] };
                for page in pages {
                    let address = house.address(route.template, &page.path());
                    let known = Page::from_path(address.trim_start_matches("/nl/"));
                    for visitor in VISITORS {
                        // Signing out would end the house
                        if matches!(route.kind, Kind::SignOut | Kind::Stream | Kind::TableStream) {
                            continue;
                        }
                        for method in [Method::GET, Method::POST]
                            .into_iter()
                            .filter(|method| if *method == Method::GET { route.shows } else { route.changes })
                        {
                            let post = method == Method::POST;
                            let expected = expected(&house, coaches, stand, route.kind, known.as_ref(), visitor);
                            let cookies = house.cookie(visitor);
                            let answer = if post {
                                house.server.post(&address, &cookies, "do=nothing").await
                            } else {
                                house.server.get(&address, &cookies).await
                            };
                            check(
                                &format!(
                                    "{method} {} as {visitor:?}, {stand:?}, coaches {coaches}",
                                    address.replace(&house.grant.to_string(), "GRANT")
                                ),
                                expected,
                                &answer,
                                post,
                            );
                            cells += 1;
                        }
                    }
                }
            }
        }
    }
    println!("{cells} cells of route, method, visitor and state");
    assert!(cells > 4_000, "{cells}");
}

fn expected(house: &House, coaches: bool, stand: Stand, kind: Kind, page: Option<&Page>, visitor: Visitor) -> Expected {
    if let Some(expected) = row(kind) {
        return expected;
    }
    let any = |action| Category::ALL.iter().any(|category| house.granted(coaches, visitor, stand, *category, action));
    match page {
        Some(Page::Helping(_)) if visitor == Visitor::Nobody || visitor == Visitor::Guest => Expected::SentAway,
        Some(Page::Helping(_)) if !is_person(visitor) => Expected::SentAway,
        Some(Page::Helping(_)) => {
            if !coaches && any(Action::View) {
                Expected::Given
            } else {
                Expected::Missing
            }
        }
        Some(Page::Review(_)) => {
            if coaches && any(Action::View) {
                Expected::Given
            } else {
                Expected::Missing
            }
        }
        Some(Page::Coach | Page::Table | Page::Join(_)) => Expected::Given,
        Some(page) => page_row(page, visitor),
        // Parts of pages: sections, calendar files, receipts
        None if is_person(visitor) => Expected::Given,
        None => Expected::SentAway,
    }
}

#[tokio::test]
async fn each_kind_of_data_alone_shows_exactly_the_cards_the_rule_allows() {
    let mut shown_at_all = BTreeSet::new();
    for coaches in [false, true] {
        for category in Category::grantable() {
            let house = house(coaches, Stand::Active, Categories::of([category, Category::Hours])).await;
            let (visitor, path) = if coaches { (Visitor::Coach, "coach") } else { (Visitor::Helper, "helping") };
            let page = house.server.get(&format!("/nl/{path}/{}", house.grant), &house.cookie(visitor)).await;
            assert_eq!(page.status, 200, "{category:?}");
            let text = page.text();
            let fits = |card: &Card| {
                cards::categories_of(card).values().all(|needed| house.granted(coaches, visitor, Stand::Active, needed, Action::View))
            };
            let expected: Vec<Card> = [Card::Clock, Card::Todos, Card::NextAppointment, Card::Plan, Card::Progress, Card::Decisions]
                .into_iter()
                .filter(fits)
                .collect();
            assert_eq!(text.matches("data-card=").count(), expected.len(), "{category:?}, coaches {coaches}");
            shown_at_all.extend(expected);
        }
    }
    assert!(shown_at_all.len() >= 4, "{shown_at_all:?}");
}

#[tokio::test]
async fn the_seat_of_a_table_shows_cards_only_when_confirmed() {
    for stand in STANDS {
        let house = house(false, stand, Categories::of([Category::Plan])).await;
        let own = house.server.get("/nl/together", &house.cookie(Visitor::Subject)).await;
        assert_eq!(own.status, 200);
        let guest = house.server.get("/en/table", &house.cookie(Visitor::Guest)).await.text();
        let seat = Seat {
            state: match stand {
                Stand::Asked => SeatState::Waiting,
                Stand::Active => SeatState::Confirmed,
                _ => SeatState::Gone,
            },
            until: house.server.now().as_second() + 60,
            on_table: Categories::of([Category::Obligation]),
        };
        let facts = Facts {
            actor: Actor::Guest,
            level: None,
            signed_in_at: None,
            session_alive: true,
            same_tenant: true,
            relation: Relation::AtTable(seat),
            action: Action::View,
            category: Category::Obligation,
            purpose: Purpose::LookTogether,
            now: house.server.now().as_second(),
        };
        assert_eq!(guest.contains("data-card="), decide(&(), &facts).is_ok(), "{stand:?}");
        assert!(!house.server.get("/en/table", &[]).await.text().contains("data-card="), "no key, no cards");
        let stolen = SplitKey::new(&*house.server.state.randomness).to_cookie();
        assert!(!house.server.get("/en/table", &[("__Host-tafel", stolen.as_str())]).await.text().contains("data-card="));
    }
}
