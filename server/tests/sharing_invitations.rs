//! The codes that let somebody in, on SQLite and on PostgreSQL: used once, tried five times, also when many try at once.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

mod sharing_support;

use access::SeatState;
use server::sharing::{Code, InvitationFor, NoWay};
use sharing_support::*;

#[tokio::test]
async fn a_code_opens_once_and_a_seat_waits_for_the_yes_of_its_own_table() {
    for house in both().await {
        let (store, name) = (&house.store, house.name);
        let (one, other) = (table(store, 1), table(store, 2));
        store.start_table(&one).await.unwrap();
        store.start_table(&other).await.unwrap();
        store.invite(invitation(InvitationFor::Table(one.id), 1, "secret", "aap"), now()).await.unwrap();
        let code = Code::Secret("secret".to_owned());
        assert_eq!(store.find(&code, now()).await.unwrap().ok().unwrap().leads_to, InvitationFor::Table(one.id), "{name}");
        assert_eq!(store.find(&code, at(900)).await.unwrap().err(), Some(NoWay::Unknown), "{name}: 15 minutes");
        assert_eq!(store.find(&Code::Words(words("aap")), at(600)).await.unwrap().err(), Some(NoWay::Unknown), "{name}: 10 minutes");
        let seat = store.join(&code, row(50), "Hans", None, now()).await.unwrap().ok().unwrap();
        assert_eq!((seat.state, seat.number.len()), (SeatState::Waiting, 3), "{name}");
        for used in [&code, &Code::Words(words("aap"))] {
            assert!(store.find(used, now()).await.unwrap().is_err(), "{name}: used by either way, dead by both");
            assert!(store.join(used, row(51), "Else", None, now()).await.unwrap().is_err(), "{name}");
        }
        assert!(!store.answer_seat(other.id, seat.id, true, now()).await.unwrap(), "{name}: another table's person says yes");
        assert!(store.answer_seat(one.id, seat.id, true, now()).await.unwrap(), "{name}");
        assert!(!store.answer_seat(one.id, seat.id, true, now()).await.unwrap(), "{name}: twice");
        let (found, at_table) = store.seat_by_key(row(50), now()).await.unwrap().unwrap();
        assert_eq!(
            (found.state, found.name.as_str(), at_table.map(|table| table.id)),
            (SeatState::Confirmed, "Hans", Some(one.id)),
            "{name}"
        );
        assert!(store.seat_by_key(row(51), now()).await.unwrap().is_none(), "{name}");
        assert!(store.leave(row(50)).await.unwrap() && !store.leave(row(50)).await.unwrap(), "{name}");
        assert!(store.seats(one.id).await.unwrap().is_empty(), "{name}: who left is not there");
        assert!(!store.answer_seat(one.id, seat.id, true, now()).await.unwrap(), "{name}: gone stays gone");
        store.end_table(other.id).await.unwrap();
        store.invite(invitation(InvitationFor::Table(other.id), 2, "late", "bal"), now()).await.unwrap();
        assert!(store.join(&Code::Secret("late".to_owned()), row(52), "Hans", None, now()).await.unwrap().is_err(), "{name}: over");
    }
}

#[tokio::test]
async fn idor_4_five_wrong_words_close_the_words_and_not_the_qr_code() {
    for house in both().await {
        let store = &house.store;
        let table = table(store, 1);
        store.start_table(&table).await.unwrap();
        store.invite(invitation(InvitationFor::Table(table.id), 1, "secret", "aap"), now()).await.unwrap();
        let mut wrong = words("aap");
        wrong[5] = "wolk".to_owned();
        for tries in 1..=5 {
            let said = store.find(&Code::Words(wrong.clone()), now()).await.unwrap().err();
            assert_eq!(said, Some(if tries < 5 { NoWay::Unknown } else { NoWay::TooManyTries }), "{}: {tries}", house.name);
        }
        assert!(store.find(&Code::Words(words("aap")), now()).await.unwrap().is_err(), "{}: the right words, too late", house.name);
        assert!(store.find(&Code::Secret("secret".to_owned()), now()).await.unwrap().is_ok(), "{}", house.name);
        assert_eq!(store.find(&Code::Words(words("zaal")), now()).await.unwrap().err(), Some(NoWay::Unknown), "{}", house.name);
    }
}

#[tokio::test]
async fn two_with_the_same_code_at_the_same_moment_one_gets_in() {
    for house in both().await {
        for round in 0..10_u8 {
            let store = &house.store;
            let table = table(store, 100 + round);
            store.start_table(&table).await.unwrap();
            let secret = format!("s{round}");
            store.invite(invitation(InvitationFor::Table(table.id), 100 + round, &secret, "aap"), now()).await.unwrap();
            let tries = (0..4_u8).map(|who| {
                let (store, code) = (store.clone(), Code::Secret(secret.clone()));
                tokio::spawn(async move { store.join(&code, row(100 + round * 4 + who), "Hans", None, now()).await.unwrap().is_ok() })
            });
            let mut inside = 0;
            for one in tries.collect::<Vec<_>>() {
                inside += usize::from(one.await.unwrap());
            }
            assert_eq!((inside, store.seats(table.id).await.unwrap().len()), (1, 1), "{}", house.name);
        }
    }
}

#[tokio::test]
async fn idor_4_tries_at_the_same_moment_are_all_counted() {
    for house in both().await {
        let store = &house.store;
        let table = table(store, 1);
        store.start_table(&table).await.unwrap();
        store.invite(invitation(InvitationFor::Table(table.id), 1, "secret", "aap"), now()).await.unwrap();
        let mut wrong = words("aap");
        wrong[5] = "wolk".to_owned();
        let tries = (0..12).map(|_| {
            let (store, code) = (store.clone(), Code::Words(wrong.clone()));
            tokio::spawn(async move { store.find(&code, now()).await.unwrap().err() })
        });
        let mut unknown = 0;
        for one in tries.collect::<Vec<_>>() {
            unknown += usize::from(one.await.unwrap() == Some(NoWay::Unknown));
        }
        assert_eq!(unknown, 4, "{}: the fifth try and all after it are too many", house.name);
        assert_eq!(store.find(&Code::Words(words("aap")), now()).await.unwrap().err(), Some(NoWay::TooManyTries), "{}", house.name);
    }
}
