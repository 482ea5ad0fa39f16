//! Tampering with the access log shows (G15): single changes, deletions, swaps and cuts.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

mod sharing_support;

use access::{Action, Actor, Categories, Category};
use proptest::prelude::*;
use server::sharing::{
    AccessEntry, Ground, Id,
    store::{LoggedRow, check_rows},
};
use sharing_support::*;
use sqlx::Row;

/// Twenty honest rows, as they stand in the database.
async fn rows() -> Vec<LoggedRow> {
    let house = both().await.remove(0);
    for number in 0..20_u8 {
        let entry = AccessEntry {
            at: at(i64::from(number)),
            actor: Actor::Helper,
            name: format!("Hanna {number}"),
            action: Action::View,
            categories: Categories::of([Category::Plan]),
            ground: Ground::Grant(Id([4; 16])),
            trace: None,
        };
        house.store.log(pid(1), &entry).await.unwrap();
    }
    let pool = sqlx::AnyPool::connect(&house.url.replace("sqlite:", "sqlite://")).await.unwrap();
    let found = sqlx::query("SELECT * FROM access_log ORDER BY seq").fetch_all(&pool).await.unwrap();
    found
        .iter()
        .map(|row| LoggedRow {
            subject: row.get("subject"),
            seq: row.get("seq"),
            at: row.get("at"),
            sealed: row.get("sealed"),
            hash: row.get("hash"),
        })
        .collect()
}

#[test]
fn every_single_tampering_is_found() {
    let honest = tokio::runtime::Runtime::new().unwrap().block_on(rows());
    let kept = check_rows(&honest);
    assert_eq!((kept.rows, kept.broken_at), (20, None));
    let mut runner =
        proptest::test_runner::TestRunner::new(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() });
    let tampering = (0..6_u8, 0..20_usize, 0..20_usize, 0..64_usize, 1..=255_u8);
    runner
        .run(&tampering, |(how, one, other, byte, by)| {
            let mut rows = honest.clone();
            match how {
                0 => {
                    let at = byte % rows[one].sealed.len();
                    rows[one].sealed[at] ^= by;
                }
                1 => {
                    let at = byte % 32;
                    rows[one].hash[at] ^= by;
                }
                2 => rows[one].at += i64::from(by),
                3 => {
                    rows.remove(one);
                }
                4 if one != other => rows.swap(one, other),
                5 => rows.truncate(one),
                _ => rows[one].seq += i64::from(by),
            }
            let found = check_rows(&rows);
            // A cut at the end breaks no link: it shows against the checkpoint the person kept
            prop_assert!(found.broken_at.is_some() || (found.rows, &found.newest) != (kept.rows, &kept.newest), "{how} {one} {other}");
            Ok(())
        })
        .unwrap();
}
