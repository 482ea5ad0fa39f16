//! Logbook Dataverwerkingen: what a record holds and what it never holds, and a store that refuses what is unsafe.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod sources_support;

use dossier::provenance::{Outcome, Reason, SourceCall};
use jiff::{SignedDuration, Timestamp};
use server::{
    accountability::{Ending, Logbook, LogbookError, Record, Start, Status, Trace},
    clock::SeededRandomness,
    session::Bsn,
    store::{Store, StoreError, recent_enough},
};
use sources_support::{BSN, OTHER_BSN, folder, log_settings};
use std::{collections::BTreeSet, os::unix::fs::PermissionsExt};

fn at() -> Timestamp {
    "2026-11-25T12:00:00.123Z".parse().unwrap()
}

fn start(call: SourceCall, trace: Trace, number: u8) -> Start {
    Start { call, trace, span_id: [number; 8], at: at() }
}

fn bsn(digits: &str) -> Bsn {
    Bsn::parse(digits).unwrap()
}

async fn logbook() -> (Logbook, std::path::PathBuf) {
    let folder = folder();
    (Logbook::open(&folder.join("log.sqlite"), log_settings()).await.unwrap(), folder)
}

async fn records(logbook: &Logbook, digits: &str) -> Vec<Record> {
    logbook.flush().await;
    logbook.records_of(&logbook.subject_of(&bsn(digits)), 1_000).await.unwrap()
}

#[tokio::test]
async fn a_record_has_the_fields_of_the_standard() {
    let (logbook, folder) = logbook().await;
    let trace = Trace::with_parent([1; 16], [2; 8]);
    let subject = logbook.subject_of(&bsn(BSN));
    logbook.begin(vec![start(SourceCall::DuoTermijn, trace, 3)], &subject).await.unwrap();
    let open = &records(&logbook, BSN).await[0];
    assert_eq!((open.status, open.end_time), (Status::Unset, None));
    let end = at() + SignedDuration::from_millis(184);
    logbook.complete(vec![Ending { trace_id: [1; 16], span_id: [3; 8], at: end, outcome: Outcome::Known }]).await;
    let done = records(&logbook, BSN).await;
    let expected = Record {
        trace_id: [1; 16],
        span_id: [3; 8],
        parent_span_id: Some([2; 8]),
        status: Status::Unset,
        name: "Inburgeringstermijn ophalen bij DUO".to_owned(),
        start_time: at(),
        end_time: Some(end),
        processing_activity_id: "https://register.example.org/verwerkingsactiviteiten/duo-termijn-tonen".to_owned(),
        data_subject_id: subject,
        data_subject_id_type: "https://register.example.org/id-typen/hmac-bsn-v1".to_owned(),
        exception_type: None,
    };
    assert_eq!(done, [expected]);
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn an_error_is_a_failure_never_nothing_found_or_a_refusal() {
    let (logbook, folder) = logbook().await;
    let subject = logbook.subject_of(&bsn(BSN));
    let cases = [
        (Outcome::Known, None),
        (Outcome::Nothing, None),
        (Outcome::NotKnown(Reason::NotAllowed), None),
        (Outcome::NotKnown(Reason::Unreachable), Some("source-unreachable")),
        (Outcome::NotKnown(Reason::TimedOut), Some("source-timed-out")),
        (Outcome::NotKnown(Reason::Unreadable), Some("reply-unreadable")),
        (Outcome::NotKnown(Reason::WrongPerson), Some("reply-about-another-person")),
    ];
    for (number, (outcome, exception)) in (1_u8..).zip(cases) {
        let trace = Trace::with_parent([number; 16], [0; 8]);
        logbook.begin(vec![start(SourceCall::DuoPip, trace, number)], &subject).await.unwrap();
        // A clock that was set back: the end is never before the start
        let at = at() - SignedDuration::from_secs(3_600);
        logbook.complete(vec![Ending { trace_id: trace.trace_id, span_id: [number; 8], at, outcome }]).await;
        let record = records(&logbook, BSN).await.into_iter().find(|record| record.trace_id == trace.trace_id).unwrap();
        assert_eq!(record.exception_type.as_deref(), exception, "{outcome:?}");
        assert_eq!(record.status == Status::Error, exception.is_some(), "{outcome:?}");
        assert_eq!(record.end_time, Some(record.start_time));
    }
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn no_bsn_is_in_the_files_and_the_pseudonym_needs_the_key() {
    let (logbook, folder) = logbook().await;
    let random = SeededRandomness::new(1);
    for call in SourceCall::ALL {
        logbook.begin(vec![start(call, Trace::new(&random), 1)], &logbook.subject_of(&bsn(BSN))).await.unwrap();
    }
    let files: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(files.len() >= 2, "the file and its write-ahead log");
    for file in files {
        let bytes = std::fs::read(&file).unwrap();
        assert!(!bytes.windows(9).any(|window| window == BSN.as_bytes()), "{}", file.display());
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600, "{}", file.display());
    }
    let (other_person, same_person) = (logbook.subject_of(&bsn(OTHER_BSN)), logbook.subject_of(&bsn(BSN)));
    assert_ne!(other_person, same_person);
    assert!(records(&logbook, OTHER_BSN).await.is_empty());
    let mut other_gemeente = log_settings();
    other_gemeente.subject_key = zeroize::Zeroizing::new([8; 32]);
    let other = Logbook::open(&folder.join("other.sqlite"), other_gemeente).await.unwrap();
    assert_ne!(other.subject_of(&bsn(BSN)), same_person, "one key per gemeente");
    // RFC 4231 style check against an independent computation: HMAC-SHA-256(key = 32 × 07, "999990019")
    assert_eq!(same_person, "e0b67bb9e1206c3b349d48254d44b591989e08de763ffc45d5d99165a18625cc");
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn one_bad_record_takes_no_other_with_it() {
    let (logbook, folder) = logbook().await;
    let subject = logbook.subject_of(&bsn(BSN));
    let trace = Trace::with_parent([5; 16], [0; 8]);
    logbook.begin(vec![start(SourceCall::DuoPip, trace, 1)], &subject).await.unwrap();
    let writes: Vec<_> = (1..=20_u8)
        .map(|number| {
            let (logbook, subject) = (logbook.clone(), subject.clone());
            tokio::spawn(async move { (number, logbook.begin(vec![start(SourceCall::DuoPip, trace, number)], &subject).await) })
        })
        .collect();
    for write in writes {
        let (number, result) = write.await.unwrap();
        let expected = if number == 1 { Err(LogbookError::NotWritten) } else { Ok(()) };
        assert_eq!(result, expected, "span {number}");
    }
    let spans: BTreeSet<_> = records(&logbook, BSN).await.into_iter().map(|record| record.span_id).collect();
    assert_eq!(spans.len(), 20, "a confirmed record is there, a refused one is not there twice");
    std::fs::remove_dir_all(folder).unwrap();
}

/// The records of a page are one commit: all or none.
#[tokio::test]
async fn the_starts_of_a_page_are_all_written_or_none() {
    let (logbook, folder) = logbook().await;
    let subject = logbook.subject_of(&bsn(BSN));
    let trace = Trace::with_parent([6; 16], [0; 8]);
    let twice = vec![start(SourceCall::DuoPip, trace, 1), start(SourceCall::DuoUren, trace, 2), start(SourceCall::DuoMap, trace, 1)];
    assert_eq!(logbook.begin(twice, &subject).await, Err(LogbookError::NotWritten));
    assert!(records(&logbook, BSN).await.is_empty());
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn a_confirmed_record_is_there_after_opening_again() {
    let (logbook, folder) = logbook().await;
    let subject = logbook.subject_of(&bsn(BSN));
    logbook.begin(vec![start(SourceCall::DuoPip, Trace::with_parent([7; 16], [0; 8]), 1)], &subject).await.unwrap();
    // As after a crash: the files are taken as they are, while the first program still has them open
    let copy = folder.join("copy");
    std::fs::create_dir(&copy).unwrap();
    for name in ["log.sqlite", "log.sqlite-wal"] {
        std::fs::copy(folder.join(name), copy.join(name)).unwrap();
    }
    let again = Logbook::open(&copy.join("log.sqlite"), log_settings()).await.unwrap();
    assert_eq!(records(&again, BSN).await.len(), 1);
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn keep_1_the_store_is_opened_as_the_rules_say() {
    for (version, fine) in
        [("3.51.3", true), ("3.52.0", true), ("4.0.0", true), ("3.51.2", false), ("3.9.9", false), ("3.51", false), ("", false)]
    {
        assert_eq!(recent_enough(version), fine, "{version}");
    }
    let folder = folder();
    let path = folder.join("log.sqlite");
    let store = Store::open(&path).await.unwrap();
    let text = async |pragma| sqlx::query_scalar::<_, String>(pragma).fetch_one(store.writer()).await.unwrap();
    let number = async |pragma| sqlx::query_scalar::<_, i64>(pragma).fetch_one(store.writer()).await.unwrap();
    assert_eq!(text("PRAGMA journal_mode").await, "wal");
    assert_eq!(number("PRAGMA synchronous").await, 2, "FULL");
    assert_eq!(number("PRAGMA foreign_keys").await, 1);
    assert_eq!(number("PRAGMA secure_delete").await, 1);
    assert_eq!(number("PRAGMA trusted_schema").await, 0);
    assert!(sqlx::query("DELETE FROM verwerking").execute(store.reader()).await.is_err(), "a reading connection cannot write");
    assert!(sqlx::query("UPDATE schema_version SET version = 'x'").execute(store.writer()).await.is_err(), "STRICT");
    sqlx::query("INSERT INTO schema_version (version) VALUES (99)").execute(store.writer()).await.unwrap();
    store.close().await;
    assert!(matches!(Store::open(&path).await, Err(StoreError::TooNew { found: 99, .. })), "the file of a newer program is left alone");
    std::fs::write(folder.join("damaged.sqlite"), vec![b'x'; 8_192]).unwrap();
    assert!(Store::open(&folder.join("damaged.sqlite")).await.is_err());
    std::fs::remove_dir_all(folder).unwrap();
}
