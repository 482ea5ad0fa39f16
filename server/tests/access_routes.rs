//! Every route × method × visitor × state of relation × kind of data, from the router's own list, against the rule.
//!
//! The rows below match every kind of route and every page without a wildcard: a new one does not compile without a row.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

mod support;

use access::{Action, Actions, Actor, Categories, Category, Facts, Grant, GrantState, Level, Purpose, Relation, Seat, SeatState, decide};
use app::{context::Page, together::Card};
use axum::http::Method;
use jiff::SignedDuration;
use server::{
    session::{Bsn, CoachSignedIn, SignedIn, SplitKey, Who},
    sharing::{Code, Grantee, Id, InvitationFor, NewInvitation, Table, Terms, cards},
    web::routes::{Kind, ROUTES},
};
use std::{collections::BTreeSet, sync::Arc};
use support::{Answer, BSN, Server, person};

/// Who visits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Visitor {
    Nobody,
    Subject,
    Helper,
    OtherPerson,
    Coach,
    OtherCoach,
    Guest,
}

const VISITORS: [Visitor; 7] =
    [Visitor::Nobody, Visitor::Subject, Visitor::Helper, Visitor::OtherPerson, Visitor::Coach, Visitor::OtherCoach, Visitor::Guest];

/// How far a grant, or a seat, has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stand {
    Asked,
    Active,
    Expired,
    Lapsed,
    Revoked,
}

const STANDS: [Stand; 5] = [Stand::Asked, Stand::Active, Stand::Expired, Stand::Lapsed, Stand::Revoked];

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

struct House {
    server: Server,
    grant: Id,
    cookies: Vec<(Visitor, String, &'static str)>,
    terms: Terms,
}

fn someone(bsn: &str, name: &str) -> SignedIn {
    SignedIn { bsn: Bsn::parse(bsn).unwrap(), given: Some(name.to_owned()), subject: name.to_owned(), ..person() }
}

fn coach(name: &str) -> CoachSignedIn {
    CoachSignedIn {
        name: name.to_owned(),
        issuer: "http://127.0.0.1:9/medewerkers".to_owned(),
        subject: name.to_owned(),
        provider_session: None,
    }
}

async fn sign_in(server: &Server, who: Who) -> String {
    let other = SplitKey::new(&*server.state.randomness).row_id();
    server.state.sessions.begin(&who, None, other).await.unwrap().unwrap().to_cookie()
}

/// A server with one grant of `kind` in one state, for these kinds of data, a table with one guest, and a session for everybody.
async fn house(coaches: bool, stand: Stand, categories: Categories) -> House {
    let server = Server::local().await;
    let state = &server.state;
    let subject = state.looks.pid(&person().bsn);
    let (helper, noor) = (someone("999994001", "Hanna"), coach("Noor"));
    let long = SignedDuration::from_hours(24 * 170);
    let until = server.now() + if stand == Stand::Expired { SignedDuration::from_mins(5) } else { long };
    let second = if coaches { Action::Agree } else { Action::Prepare };
    let terms = Terms { categories, actions: Actions::of([Action::View, second]), until };
    let leads_to = if coaches { InvitationFor::Coach(terms) } else { InvitationFor::Helper(terms) };
    invite(&server, leads_to, "lasting").await;
    let grantee = if coaches {
        Grantee::Coach(state.sharing.coach_id(&noor.issuer, &noor.subject))
    } else {
        Grantee::Helper(state.looks.pid(&helper.bsn))
    };
    let grant = state.sharing.accept(&Code::Secret("lasting".to_owned()), grantee, "Naam", server.now()).await.unwrap().ok().unwrap();
    if stand != Stand::Asked {
        assert!(state.sharing.confirm_grant(grant, subject, server.now()).await.unwrap());
    }
    match stand {
        Stand::Revoked => assert!(state.sharing.revoke_grant(grant, subject, server.now()).await.unwrap()),
        Stand::Expired => server.clock.advance(SignedDuration::from_mins(5)),
        Stand::Lapsed => server.clock.advance(SignedDuration::from_hours(24 * 60)),
        Stand::Asked | Stand::Active => {}
    }
    let guest = SplitKey::new(&*state.randomness);
    let own = sign_in(&server, person().into()).await;
    lay_table(&server, &own, &guest, stand).await;
    let session = "__Host-sessie";
    let cookies = vec![
        (Visitor::Subject, own, session),
        (Visitor::Helper, sign_in(&server, helper.into()).await, session),
        (Visitor::OtherPerson, sign_in(&server, someone("999994013", "Else").into()).await, session),
        (Visitor::Coach, sign_in(&server, Who::Coach(Arc::new(noor))).await, session),
        (Visitor::OtherCoach, sign_in(&server, Who::Coach(Arc::new(coach("Daan")))).await, session),
        (Visitor::Guest, guest.to_cookie(), "__Host-tafel"),
    ];
    House { server, grant, cookies, terms }
}

async fn invite(server: &Server, leads_to: InvitationFor, secret: &str) {
    let invitation = NewInvitation {
        leads_to,
        subject: server.state.looks.pid(&person().bsn),
        subject_name: "Selam".to_owned(),
        bsn: Some(person().bsn),
        secret: secret.to_owned(),
        words: ["aap", "boom", "tafel", "water", "zon", "vis"].map(|word| format!("{word}{secret}")),
        until: server.now() + SignedDuration::from_mins(15),
        words_until: server.now() + SignedDuration::from_mins(10),
    };
    server.state.sharing.invite(invitation, server.now()).await.unwrap();
}

/// A table of the subject's session; the guest waits, sits, or is gone, as the grant of this house is asked, active, or over.
async fn lay_table(server: &Server, own: &str, guest: &SplitKey, stand: Stand) {
    let state = &server.state;
    let session = SplitKey::from_cookie(own).unwrap().row_id();
    let now = server.now();
    let table = Table {
        id: state.sharing.new_id(),
        subject: state.looks.pid(&person().bsn),
        subject_name: "Selam".to_owned(),
        session,
        ends_at: now + SignedDuration::from_mins(60),
        present_until: now + SignedDuration::from_mins(60),
        cards: vec!["clock".to_owned()],
        lit: None,
        revision: 0,
    };
    state.sharing.start_table(&table).await.unwrap();
    invite(server, InvitationFor::Table(table.id), "table").await;
    let seat = state.sharing.join(&Code::Secret("table".to_owned()), guest.row_id(), "Gast", None, now).await.unwrap().ok().unwrap();
    if stand != Stand::Asked {
        assert!(state.sharing.answer_seat(table.id, seat.id, true, now).await.unwrap());
    }
    if !matches!(stand, Stand::Asked | Stand::Active) {
        assert!(state.sharing.leave(guest.row_id()).await.unwrap());
    }
}

impl House {
    fn cookie(&self, visitor: Visitor) -> Vec<(&str, &str)> {
        self.cookies.iter().filter(|(who, ..)| *who == visitor).map(|(_, value, name)| (*name, value.as_str())).collect()
    }

    fn address(&self, template: &str, page: &str) -> String {
        let grant = self.grant.to_string();
        let record = "0123456789abcdef0123456789abcdef";
        template
            .replace("{lang}", "nl")
            .replace("{page}", page)
            .replace("{grant}", &grant)
            .replace("{handle}", record)
            .replace("{id}", record)
            .replace("{code}", record)
            .replace("{record}", record)
            .replace("{section}", "clock")
    }

    /// What the rule says of this visitor and the grant of this house, for one kind of data.
    fn granted(&self, coaches: bool, visitor: Visitor, stand: Stand, category: Category, action: Action) -> bool {
        let actor = if coaches { Actor::Coach } else { Actor::Helper };
        let theirs = visitor == if coaches { Visitor::Coach } else { Visitor::Helper };
        let now = self.server.now().as_second();
        let state = match stand {
            Stand::Asked => GrantState::Asked,
            Stand::Revoked => GrantState::Revoked,
            Stand::Active | Stand::Expired | Stand::Lapsed => GrantState::Active,
        };
        let last_used = if stand == Stand::Lapsed { now - 60 * 86_400 } else { now - 300 };
        let grant = Grant {
            state,
            from: last_used,
            until: self.terms.until.as_second(),
            last_used,
            categories: self.terms.categories,
            actions: self.terms.actions,
        };
        let facts = Facts {
            actor,
            level: Some(Level::Substantial),
            signed_in_at: Some(now),
            session_alive: true,
            same_tenant: true,
            relation: if theirs { Relation::Granted(grant) } else { Relation::Stranger },
            action,
            category,
            purpose: if coaches { Purpose::ReviewProgress } else { Purpose::HelpWithCase },
            now,
        };
        decide(&(), &facts).is_ok()
    }
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
        | Kind::SignedOutAtProvider => Some(Expected::Public),
        Kind::Page
        | Kind::Appointment
        | Kind::Message
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
