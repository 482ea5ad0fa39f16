//! The contract of the store of sharing, the same on SQLite and on PostgreSQL: each method in right and wrong states.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

mod sharing_support;

use access::{Action, Actor, Categories, Category, GrantState};
use app::together::ConsentState;
use server::sharing::{
    AccessEntry, Agreement, Author, Change, CoachId, Code, ConsentRecord, Grantee, Ground, Id, InvitationFor, Note, Side,
    store::check_without_keys,
};
use sharing_support::*;

#[tokio::test]
async fn a_table_lives_until_its_hour_its_page_or_its_end_and_nothing_brings_it_back() {
    for house in both().await {
        let (store, name) = (&house.store, house.name);
        let table = table(store, 1);
        store.start_table(&table).await.unwrap();
        let found = store.table_of_session(row(1), now()).await.unwrap().unwrap();
        assert_eq!((found.id, &found.cards, found.subject_name.as_str()), (table.id, &table.cards, "Selam"), "{name}");
        assert!(store.table_of_session(row(2), now()).await.unwrap().is_none(), "{name}: another session");
        assert!(store.table(table.id, at(60)).await.unwrap().is_none(), "{name}: the page was not seen for a minute");
        assert!(!store.present(table.id, at(200), at(60)).await.unwrap(), "{name}: too late brings nothing back");
        assert!(store.present(table.id, at(7_200), at(59)).await.unwrap(), "{name}");
        assert!(store.table(table.id, at(3_599)).await.unwrap().is_some(), "{name}");
        assert!(store.table(table.id, at(3_600)).await.unwrap().is_none(), "{name}: an hour at most");
        assert!(store.set_cards(table.id, &["progress".to_owned()], now()).await.unwrap(), "{name}");
        assert!(store.point(table.id, Some("1.2"), now()).await.unwrap(), "{name}");
        let found = store.table(table.id, now()).await.unwrap().unwrap();
        assert_eq!((found.cards, found.lit.as_deref()), (vec!["progress".to_owned()], Some("1.2")), "{name}");
        assert!(found.revision > 0, "{name}");
        assert!(store.end_table(table.id).await.unwrap(), "{name}");
        assert!(!store.end_table(table.id).await.unwrap(), "{name}: only once");
        assert!(!store.set_cards(table.id, &[], now()).await.unwrap() && !store.point(table.id, None, now()).await.unwrap(), "{name}");
        assert!(!store.present(table.id, at(99), now()).await.unwrap(), "{name}");
    }
}

#[tokio::test]
async fn a_second_table_of_the_same_person_ends_the_first_and_so_does_the_session() {
    for house in both().await {
        let store = &house.store;
        let (first, mut second) = (table(store, 1), table(store, 1));
        second.session = row(7);
        store.start_table(&first).await.unwrap();
        store.start_table(&second).await.unwrap();
        assert!(store.table(first.id, now()).await.unwrap().is_none(), "{}", house.name);
        assert_eq!(store.end_tables_of_session(row(1)).await.unwrap(), 0, "{}", house.name);
        assert_eq!(store.end_tables_of_session(row(7)).await.unwrap(), 1, "{}", house.name);
        assert!(store.table(second.id, now()).await.unwrap().is_none(), "{}", house.name);
    }
}

#[tokio::test]
async fn idor_7_a_grant_is_asked_then_active_then_revoked_and_only_by_its_person() {
    for house in both().await {
        let (store, name) = (&house.store, house.name);
        store.invite(invitation(InvitationFor::Helper(terms()), 1, "help", "aap"), now()).await.unwrap();
        let code = Code::Secret("help".to_owned());
        assert!(
            store.accept(&code, Grantee::Helper(pid(1)), "Selam", now()).await.unwrap().is_err(),
            "{name}: nobody grants to themselves"
        );
        assert!(store.accept(&code, Grantee::Coach(CoachId([3; 16])), "Noor", now()).await.unwrap().is_err(), "{name}: not for a coach");
        let id = store.accept(&code, Grantee::Helper(pid(2)), "Hanna", now()).await.unwrap().ok().unwrap();
        assert!(store.accept(&code, Grantee::Helper(pid(3)), "Else", now()).await.unwrap().is_err(), "{name}: used");
        let asked = store.grant(id).await.unwrap().unwrap();
        assert_eq!(
            (asked.state, asked.grantee_name.as_str(), asked.categories),
            (GrantState::Asked, "Hanna", terms().categories),
            "{name}"
        );
        assert!(store.subject_bsn(id).await.unwrap().is_none(), "{name}: no BSN before the yes");
        assert!(!store.used(id, now()).await.unwrap(), "{name}");
        assert!(!store.confirm_grant(id, pid(2), now()).await.unwrap(), "{name}: the helper confirms");
        assert!(!store.revoke_grant(id, pid(2), now()).await.unwrap(), "{name}: another subject revokes");
        assert!(
            store.confirm_grant(id, pid(1), at(10)).await.unwrap() && !store.confirm_grant(id, pid(1), at(11)).await.unwrap(),
            "{name}"
        );
        assert!(store.subject_bsn(id).await.unwrap().is_some() && store.used(id, at(20)).await.unwrap(), "{name}");
        let active = store.grant(id).await.unwrap().unwrap();
        assert_eq!((active.state, active.from, active.last_used), (GrantState::Active, at(10), at(20)), "{name}");
        assert_eq!(store.grants_of(pid(1)).await.unwrap().len(), 1, "{name}");
        assert_eq!(store.grants_to(Grantee::Helper(pid(2))).await.unwrap().len(), 1, "{name}");
        assert!(store.grants_to(Grantee::Helper(pid(1))).await.unwrap().is_empty(), "{name}");
        assert!(!store.used(id, at(31 * 86_400)).await.unwrap(), "{name}: past its time");
        assert!(store.revoke_grant(id, pid(1), at(30)).await.unwrap() && !store.revoke_grant(id, pid(1), at(31)).await.unwrap(), "{name}");
        assert!(!store.confirm_grant(id, pid(1), at(32)).await.unwrap() && !store.used(id, at(32)).await.unwrap(), "{name}");
        assert!(store.subject_bsn(id).await.unwrap().is_none(), "{name}: the BSN went with it");
        assert_eq!(store.grant(id).await.unwrap().unwrap().state, GrantState::Revoked, "{name}: its history stays readable");
    }
}

#[tokio::test]
async fn one_tap_stops_everything_of_one_person_and_nothing_of_another() {
    for house in both().await {
        let (store, name) = (&house.store, house.name);
        for subject in [1_u8, 2] {
            let secret = format!("help{subject}");
            store.invite(invitation(InvitationFor::Helper(terms()), subject, &secret, "aap"), now()).await.unwrap();
            let id = store.accept(&Code::Secret(secret), Grantee::Helper(pid(9)), "Hanna", now()).await.unwrap().ok().unwrap();
            store.confirm_grant(id, pid(subject), now()).await.unwrap();
            store.start_table(&table(store, subject)).await.unwrap();
        }
        store.invite(invitation(InvitationFor::Coach(terms()), 1, "coach", "bal"), now()).await.unwrap();
        assert_eq!(store.revoke_all(pid(1), now()).await.unwrap(), 1, "{name}");
        assert!(store.table_of_session(row(1), now()).await.unwrap().is_none(), "{name}");
        assert!(store.find(&Code::Secret("coach".to_owned()), now()).await.unwrap().is_err(), "{name}: invitations too");
        assert!(store.table_of_session(row(2), now()).await.unwrap().is_some(), "{name}");
        let states: Vec<GrantState> = store.grants_to(Grantee::Helper(pid(9))).await.unwrap().iter().map(|grant| grant.state).collect();
        assert!(states.contains(&GrantState::Active) && states.contains(&GrantState::Revoked), "{name}");
    }
}

#[tokio::test]
async fn changes_are_heard_after_the_commit_and_by_another_instance() {
    for house in both().await {
        let second = if house.name == "PostgreSQL" { Some(open(&house.url).await) } else { None };
        let hearing = second.as_ref().unwrap_or(&house.store);
        let mut changes = hearing.changes();
        let table = table(&house.store, 1);
        house.store.start_table(&table).await.unwrap();
        house.store.end_table(table.id).await.unwrap();
        for _ in 0..2 {
            let heard = tokio::time::timeout(std::time::Duration::from_secs(2), changes.recv()).await.unwrap().unwrap();
            assert_eq!(heard, Change::Table(table.id), "{}", house.name);
        }
        assert!(hearing.table(table.id, now()).await.unwrap().is_none(), "{}: what was heard is committed", house.name);
    }
}

fn note(id: Id, author: Author) -> Note {
    Note {
        id,
        subject: pid(1),
        author,
        author_name: None,
        text: "Mag ik later beginnen?".to_owned(),
        lang: "nl".to_owned(),
        at: now(),
        done: false,
    }
}

#[tokio::test]
async fn notes_are_closed_by_the_person_or_by_who_wrote_them() {
    for house in both().await {
        let store = &house.store;
        let (own, helpers) = (store.new_id(), store.new_id());
        store.add_note(&note(own, Author::Person)).await.unwrap();
        store.add_note(&note(helpers, Author::Grant(Id([4; 16])))).await.unwrap();
        assert_eq!(store.notes(pid(1)).await.unwrap().len(), 2, "{}", house.name);
        assert!(store.notes(pid(2)).await.unwrap().is_empty(), "{}", house.name);
        assert!(!store.close_note(own, Author::Grant(Id([4; 16])), pid(1)).await.unwrap(), "{}: not theirs", house.name);
        assert!(!store.close_note(helpers, Author::Grant(Id([5; 16])), pid(1)).await.unwrap(), "{}: another helper's", house.name);
        assert!(!store.close_note(helpers, Author::Person, pid(2)).await.unwrap(), "{}: another person", house.name);
        assert!(store.close_note(helpers, Author::Grant(Id([4; 16])), pid(1)).await.unwrap(), "{}", house.name);
        assert!(store.close_note(own, Author::Person, pid(1)).await.unwrap(), "{}", house.name);
        assert!(store.notes(pid(1)).await.unwrap().iter().all(|note| note.done), "{}", house.name);
    }
}

fn agreement(id: Id, by: Side) -> Agreement {
    Agreement {
        id,
        chain: id,
        version: 1,
        subject: pid(1),
        grant: Id([4; 16]),
        coach: CoachId([3; 16]),
        coach_name: "Noor".to_owned(),
        dutch: "Elke week oefenen".to_owned(),
        own: "ሰሙናዊ ልምምድ".to_owned(),
        own_lang: "ti".to_owned(),
        by,
        written: now(),
        person_confirmed: None,
        coach_confirmed: None,
        replaced: false,
        declined: false,
    }
}

#[tokio::test]
async fn an_agreement_holds_when_both_said_yes_and_changes_only_by_a_version_both_confirm() {
    for house in both().await {
        let (store, name) = (&house.store, house.name);
        let (first, second) = (store.new_id(), store.new_id());
        assert!(store.write_agreement(&agreement(first, Side::Coach), None).await.unwrap(), "{name}");
        assert!(!store.confirm_agreement(first, Side::Coach, pid(1), at(1)).await.unwrap(), "{name}: the writer confirms for the other");
        assert!(!store.confirm_agreement(first, Side::Person, pid(2), at(1)).await.unwrap(), "{name}: another person");
        assert!(store.confirm_agreement(first, Side::Person, pid(1), at(2)).await.unwrap(), "{name}");
        assert!(!store.decline_agreement(first, Side::Person, pid(1), at(3)).await.unwrap(), "{name}: what both confirmed stays");
        let mut stranger = agreement(store.new_id(), Side::Coach);
        stranger.coach = CoachId([8; 16]);
        assert!(!store.write_agreement(&stranger, Some(first)).await.unwrap(), "{name}: another coach's");
        assert!(store.write_agreement(&agreement(second, Side::Coach), Some(first)).await.unwrap(), "{name}");
        let replaced = |all: &[Agreement]| all.iter().find(|one| one.id == first).unwrap().replaced;
        assert!(!replaced(&store.agreements(pid(1)).await.unwrap()), "{name}: the old one holds until the new one is confirmed");
        assert!(store.confirm_agreement(second, Side::Person, pid(1), at(5)).await.unwrap(), "{name}");
        let all = store.agreements(pid(1)).await.unwrap();
        assert!(replaced(&all), "{name}");
        let new = all.iter().find(|one| one.id == second).unwrap();
        assert_eq!((new.version, new.chain, new.dutch.as_str(), new.own.as_str()), (2, first, "Elke week oefenen", "ሰሙናዊ ልምምድ"), "{name}");
    }
}

fn consent(id: Id) -> ConsentRecord {
    ConsentRecord {
        id,
        flow: "appointments-by-email".to_owned(),
        recipient: "Gemeente Voorbeeld".to_owned(),
        recipient_id: None,
        categories: Categories::of([Category::Appointments]),
        values: vec!["selam@example.org".to_owned()],
        lang: "ti".to_owned(),
        notice_sha256: "ab".repeat(32),
        notice_version: "1".to_owned(),
        valid_until: at(86_400),
        events: vec![(now(), ConsentState::Given)],
    }
}

#[tokio::test]
async fn consents_and_the_log_are_only_ever_added_to() {
    for house in both().await {
        let (store, name) = (&house.store, house.name);
        let id = store.new_id();
        store.add_consent(pid(1), &consent(id)).await.unwrap();
        assert!(store.consents(pid(1)).await.unwrap()[0].in_force(now()), "{name}");
        assert!(!store.consents(pid(1)).await.unwrap()[0].in_force(at(86_400)), "{name}: over its time");
        assert!(!store.consent_event(pid(2), id, ConsentState::Withdrawn, at(1)).await.unwrap(), "{name}: another person");
        assert!(store.consent_event(pid(1), id, ConsentState::Withdrawn, at(1)).await.unwrap(), "{name}");
        let known = store.consents(pid(1)).await.unwrap().remove(0);
        assert!(!known.in_force(at(2)), "{name}");
        assert_eq!(known.events, [(now(), ConsentState::Given), (at(1), ConsentState::Withdrawn)], "{name}: history stays readable");
        assert_eq!(known.values, ["selam@example.org"], "{name}");
        store.log(pid(1), &entry("Noor")).await.unwrap();
        sqlx::any::install_default_drivers();
        let url = house.url.replace("sqlite:", "sqlite://");
        let pool = sqlx::AnyPool::connect(&url).await.unwrap();
        for statement in [
            "UPDATE access_log SET at = 0",
            "DELETE FROM access_log",
            "UPDATE consent_event SET state = 'given'",
            "DELETE FROM consent_event",
            "DELETE FROM consent_record",
            "UPDATE consent_record SET made_at = 0",
        ] {
            let error = sqlx::query(statement).execute(&pool).await.expect_err(statement).to_string();
            assert!(error.contains("append-only"), "{name}: {statement}: {error}");
        }
    }
}

fn entry(name: &str) -> AccessEntry {
    AccessEntry {
        at: now(),
        actor: Actor::Coach,
        name: name.to_owned(),
        action: Action::View,
        categories: Categories::of([Category::Plan, Category::Exams]),
        ground: Ground::Grant(Id([4; 16])),
        trace: Some([7; 16]),
    }
}

#[tokio::test]
async fn each_person_has_a_chain_and_it_is_checked_without_keys() {
    for house in both().await {
        let (store, name) = (&house.store, house.name);
        for number in 0..5_u8 {
            store.log(pid(1), &entry(&format!("Noor {number}"))).await.unwrap();
            store.log(pid(2), &entry("Daan")).await.unwrap();
        }
        let lines = store.log_of(pid(1), 3).await.unwrap();
        assert_eq!(lines.iter().map(|line| line.name.as_str()).collect::<Vec<_>>(), ["Noor 4", "Noor 3", "Noor 2"], "{name}");
        assert_eq!(
            (lines[0].actor, lines[0].categories, lines[0].ground, lines[0].trace),
            (Actor::Coach, entry("").categories, entry("").ground, Some([7; 16])),
            "{name}"
        );
        let report = store.verify_chain(pid(1)).await.unwrap();
        assert_eq!((report.rows, report.broken_at), (5, None), "{name}");
        assert!(store.verify_chain(pid(3)).await.unwrap().newest.chars().all(|c| c == '0'), "{name}: nobody looked");
        let all = check_without_keys(&house.url).await.unwrap();
        assert_eq!(all.len(), 2, "{name}");
        assert!(all.iter().all(|chain| chain.broken_at.is_none() && chain.rows == 5) && all.contains(&report), "{name}");
    }
}

#[tokio::test]
async fn many_at_once_append_to_one_chain_without_a_gap() {
    for house in both().await {
        let mut tasks = tokio::task::JoinSet::new();
        for number in 0..40 {
            let store = house.store.clone();
            tasks.spawn(async move { store.log(pid(1), &entry(&format!("Noor {number}"))).await });
        }
        for done in tasks.join_all().await {
            done.unwrap();
        }
        let report = house.store.verify_chain(pid(1)).await.unwrap();
        assert_eq!((report.rows, report.broken_at), (40, None), "{}", house.name);
    }
}

#[tokio::test]
async fn a_stolen_file_tells_no_name_no_bsn_and_no_text() {
    let house = both().await.remove(0);
    let store = &house.store;
    store.start_table(&table(store, 1)).await.unwrap();
    store.invite(invitation(InvitationFor::Helper(terms()), 1, "geheimwoord", "aap"), now()).await.unwrap();
    let id = store.accept(&Code::Secret("geheimwoord".to_owned()), Grantee::Helper(pid(2)), "Hanna", now()).await.unwrap().ok().unwrap();
    store.confirm_grant(id, pid(1), now()).await.unwrap();
    store.add_note(&note(store.new_id(), Author::Person)).await.unwrap();
    store.write_agreement(&agreement(store.new_id(), Side::Coach), None).await.unwrap();
    store.add_consent(pid(1), &consent(store.new_id())).await.unwrap();
    store.log(pid(1), &entry("Noor")).await.unwrap();
    let mut bytes = Vec::new();
    for file in std::fs::read_dir(house.folder.path()).unwrap() {
        bytes.extend(std::fs::read(file.unwrap().path()).unwrap());
    }
    assert!(bytes.len() > 10_000);
    for secret in [BSN, "Selam", "Hanna", "Noor", "geheimwoord", "boom", "Mag ik later", "Elke week", "selam@example.org", "clock"] {
        let found = bytes.windows(secret.len()).any(|part| part == secret.as_bytes());
        assert!(!found, "{secret} stands in the file");
    }
}
