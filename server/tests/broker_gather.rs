//! Everything is asked at once, nothing twice, nothing without its record; a failing source costs only itself.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

mod sources_support;

use dossier::provenance::{
    Outcome::{self, Known, NotKnown, Nothing},
    Party,
    Reason::*,
    SourceCall,
};
use server::accountability::Status;
use sources_support::*;
use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

/// Requests of a first page: 18 reads about the person and the list of schools at DUO, five kinds of objects, tasks,
/// letters, and for appointments a token, a search and one detail.
const FIRST_PAGE: usize = 18 + 1 + 5 + 1 + 1 + 3;

fn of_duo(target: &str) -> bool {
    target.starts_with("/v1/")
}

/// DATA-10 and LOG-2.
#[tokio::test]
async fn data_10_the_number_of_calls_per_page_and_log_2_where_a_bsn_may_stand() {
    let fake = Fake::start(good).await;
    let harness = Harness::new(all_at(&fake.base)).await;
    harness.gather().await;
    let seen = fake.seen.lock().unwrap().clone();
    assert_eq!(seen.len(), FIRST_PAGE);
    let mut with_bsn = 0;
    for request in &seen {
        let flagged = (of_duo(&request.target) && request.target.contains("/personen/"))
            || request.target.starts_with("/taken/")
            || request.target.starts_with("/berichten/");
        assert_eq!(request.target.contains(BSN), flagged, "LOG-2: {}", request.target.replace(BSN, "{bsn}"));
        with_bsn += usize::from(flagged);
        assert!(!request.head.split_once("\r\n").unwrap().1.contains(BSN), "no BSN in a header");
        assert!(request.header("traceparent").is_some_and(|trace| trace.len() == 55));
    }
    let declared = SourceCall::ALL.into_iter().filter(|call| server::sources::bsn_in_address(*call)).count();
    assert_eq!(with_bsn, declared, "each flagged source is declared as such");
    let duo: Vec<_> = seen.iter().filter(|request| of_duo(&request.target)).collect();
    for request in &duo {
        assert_eq!(request.header("bron"), Some("00000001999901000000"));
        assert_eq!(request.header("doel"), Some("00000001800866472000"));
    }
    let ids: std::collections::BTreeSet<_> = duo.iter().filter_map(|request| request.header("berichtId")).collect();
    assert_eq!(ids.len(), duo.len(), "each message has its own berichtId");
    harness.gather().await;
    assert_eq!(fake.count(), 2 * FIRST_PAGE - 2, "the second page needs neither the list of schools nor a token");
}

/// DATA-5: the first, a middle and the last read fail; all others are there.
#[tokio::test]
async fn data_5_a_failing_read_never_stops_another() {
    for (path, call) in [
        ("/inburgeringsplicht", SourceCall::DuoPlicht),
        ("/externetaken", SourceCall::GemeenteTaken),
        ("/afspraken/opvragen", SourceCall::GemeenteAfspraken),
    ] {
        let healthy = Harness::new(all_at(&Fake::start(good).await.base)).await.gather().await;
        let fake =
            Fake::start(move |seen| if seen.target.split('?').next().unwrap().ends_with(path) { vec![Step::Reset] } else { good(seen) })
                .await;
        let raw = Harness::new(all_at(&fake.base)).await.gather().await;
        for other in SourceCall::ALL {
            let expected = if other == call { NotKnown(Unreachable) } else { outcome(&healthy, other) };
            assert_eq!(outcome(&raw, other), expected, "{path}: {}", other.slug());
        }
    }
}

#[tokio::test]
async fn a_hanging_duo_costs_the_first_page_its_deadline_and_the_next_pages_at_most_300_ms() {
    let hanging = Arc::new(AtomicBool::new(true));
    let switch = Arc::clone(&hanging);
    let fake =
        Fake::start(move |seen| if of_duo(&seen.target) && switch.load(Ordering::SeqCst) { vec![Step::Hang] } else { good(seen) }).await;
    let mut settings = all_at(&fake.base);
    settings.limits.probe_every_ms = 600;
    let harness = Harness::new(settings).await;
    let page = async || {
        let started = Instant::now();
        let raw = harness.gather().await;
        (raw, started.elapsed())
    };
    let (raw, took) = page().await;
    assert!((Duration::from_millis(1_900)..Duration::from_millis(2_500)).contains(&took), "{took:?}");
    for call in SourceCall::ALL {
        let timed_out = outcome(&raw, call) == NotKnown(TimedOut);
        assert_eq!(timed_out, call.asked_party() == Party::Duo, "{}", call.slug());
    }
    assert_eq!(outcome(&raw, SourceCall::GemeentePip), Known);
    // Long enough to meet several probes, which go on in the background
    let mut times = Vec::new();
    for _ in 0..9 {
        let (raw, took) = page().await;
        times.push(took);
        assert_eq!(outcome(&raw, SourceCall::DuoPlicht), NotKnown(TimedOut));
        assert_eq!(outcome(&raw, SourceCall::GemeentePip), Known);
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    // The figure for the middle one, and no page may come near a deadline: a busy computer can hold one up
    times.sort_unstable();
    assert!(times[4] < Duration::from_millis(300) && times[8] < Duration::from_millis(1_000), "{times:?}");
    // F11: healthy again within one probe
    hanging.store(false, Ordering::SeqCst);
    tokio::time::sleep(Duration::from_millis(2_700)).await;
    page().await;
    let (raw, _) = page().await;
    assert_eq!(outcome(&raw, SourceCall::DuoPlicht), Known);
    assert_eq!(outcome(&raw, SourceCall::DuoUren), Nothing);
}

#[tokio::test]
async fn the_slowest_read_counts_never_the_sum() {
    let fake = Fake::start(|seen| [vec![Step::Sleep(400)], good(seen)].concat()).await;
    let harness = Harness::new(all_at(&fake.base)).await;
    let started = Instant::now();
    let raw = harness.gather().await;
    // Token, search and detail of the agenda follow one another
    assert!(started.elapsed() < Duration::from_millis(1_900), "{:?}", started.elapsed());
    assert_eq!(outcome(&raw, SourceCall::GemeenteAfspraken), Known);
}

/// KEEP-7: a source that is down gets at most 110 % of the normal calls, retries and probes included.
#[tokio::test]
async fn keep_7_a_source_that_is_down_gets_no_extra_load() {
    let normal = Fake::start(good).await;
    let harness = Harness::new(all_at(&normal.base)).await;
    for _ in 0..6 {
        harness.gather().await;
    }
    for down in [vec![Step::Write(reply(500, "API-Version: 1.0.0\r\n", b""))], vec![Step::Reset]] {
        let fake = Fake::start(move |_| down.clone()).await;
        let harness = Harness::new(all_at(&fake.base)).await;
        for _ in 0..6 {
            harness.gather().await;
        }
        assert!(fake.count() * 10 <= normal.count() * 11, "{} of {}", fake.count(), normal.count());
        let per_target = fake.seen.lock().unwrap().iter().fold(BTreeMap::new(), |mut counts: BTreeMap<String, usize>, seen| {
            *counts.entry(seen.target.clone()).or_default() += 1;
            counts
        });
        assert!(!per_target.is_empty());
    }
}

#[tokio::test]
async fn what_is_not_connected_or_has_no_consent_is_not_asked_and_not_recorded() {
    let fake = Fake::start(good).await;
    let mut settings = all_at(&fake.base);
    settings.taken = None;
    settings.objecten.as_mut().unwrap().types.pip = None;
    let harness = Harness::new(settings).await;
    let mut question = question();
    question.email = None;
    let raw = harness.broker.gather(&question, harness.trace()).await;
    assert_eq!(outcome(&raw, SourceCall::GemeenteTaken), NotKnown(NotConnected));
    assert_eq!(outcome(&raw, SourceCall::GemeentePip), NotKnown(NotConnected));
    assert_eq!(outcome(&raw, SourceCall::GemeenteAfspraken), NotKnown(NoConsent));
    let seen = fake.seen.lock().unwrap().clone();
    assert!(seen.iter().all(|request| !request.target.contains("/agenda/") && !request.target.contains("/taken/")));
    harness.logbook.flush().await;
    let records = harness.logbook.records_of(&harness.logbook.subject_of(&question.bsn), 100).await.unwrap();
    assert_eq!(records.len(), 26 - 3);
}

#[tokio::test]
async fn a_refresh_asks_only_what_is_missing_and_keeps_the_rest() {
    let broken = Arc::new(AtomicBool::new(true));
    let switch = Arc::clone(&broken);
    let fake = Fake::start(move |seen| {
        let fails = seen.target.ends_with("/inburgeringsplicht") && switch.load(Ordering::SeqCst);
        if fails { vec![Step::Write(reply(500, "API-Version: 1.2.2\r\n", b""))] } else { good(seen) }
    })
    .await;
    let harness = Harness::new(all_at(&fake.base)).await;
    let raw = harness.gather().await;
    assert_eq!(outcome(&raw, SourceCall::DuoPlicht), NotKnown(Unreachable));
    broken.store(false, Ordering::SeqCst);
    let before = fake.count();
    let calls = [SourceCall::DuoPlicht, SourceCall::DuoTermijn, SourceCall::GemeentePip];
    let refreshed = harness.broker.refresh(raw.clone(), &question(), harness.trace(), &calls).await;
    assert_eq!(fake.count(), before + 1, "two of the three were answered already");
    assert_eq!(outcome(&refreshed, SourceCall::DuoPlicht), Known);
    for call in SourceCall::ALL.into_iter().filter(|call| *call != SourceCall::DuoPlicht) {
        assert_eq!(outcome(&refreshed, call), outcome(&raw, call), "{}", call.slug());
    }
    let again = harness.broker.refresh(refreshed, &question(), harness.trace(), &calls).await;
    assert_eq!((fake.count(), outcome(&again, SourceCall::DuoPlicht)), (before + 1, Known));
}

/// Older data stays for ten minutes when asking again fails in passing, with its own date; not when the source refuses.
#[tokio::test]
async fn older_data_stays_only_while_it_may() {
    let ask = async |steps: fn(&Seen) -> Vec<Step>| {
        let fake = Fake::start(steps).await;
        let harness = Harness::new(all_at(&fake.base)).await;
        harness.broker.gather_calls(&question(), harness.trace(), &[SourceCall::DuoPlicht]).await
    };
    let older = ask(good).await;
    let asked_at = older.oldest().unwrap();
    let failed = ask(|_| vec![Step::Close]).await;
    let refused = ask(|_| vec![Step::Write(reply(403, "API-Version: 1.0.0\r\n", b""))]).await;
    let after = |minutes: i64| asked_at + jiff::SignedDuration::from_mins(minutes);
    let kept = older.clone().updated_with(failed.clone(), after(9));
    assert_eq!((outcome(&kept, SourceCall::DuoPlicht), kept.oldest()), (Known, Some(asked_at)));
    assert_eq!(outcome(&older.clone().updated_with(failed, after(11)), SourceCall::DuoPlicht), NotKnown(Unreachable));
    assert_eq!(outcome(&older.updated_with(refused, after(1)), SourceCall::DuoPlicht), NotKnown(NotAllowed));
}

#[tokio::test]
async fn the_record_stands_before_the_source_is_asked_and_ends_after() {
    let fake = Fake::start(|seen| if seen.target.ends_with("/uren") { vec![Step::Sleep(700), Step::Close] } else { good(seen) }).await;
    let harness = Harness::new(all_at(&fake.base)).await;
    let subject = harness.logbook.subject_of(&question().bsn);
    let (broker, trace) = (harness.broker.clone(), harness.trace());
    let page = tokio::spawn(async move { broker.gather(&question(), trace).await });
    while fake.count() == 0 {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    let under_way = harness.logbook.records_of(&subject, 100).await.unwrap();
    assert_eq!(under_way.len(), 26, "every start is on disk when the first source hears from us");
    assert!(under_way.iter().all(|record| record.end_time.is_none()));
    // The browser goes away: no read is cut off and every record gets its end
    page.abort();
    tokio::time::sleep(Duration::from_millis(2_400)).await;
    harness.logbook.flush().await;
    let records = harness.logbook.records_of(&subject, 100).await.unwrap();
    assert!(records.iter().all(|record| record.end_time.is_some_and(|end| end >= record.start_time)));
    let failed: Vec<_> = records.iter().filter(|record| record.status == Status::Error).collect();
    assert_eq!(failed.len(), 1);
    assert_eq!(failed[0].processing_activity_id, "https://register.example.org/verwerkingsactiviteiten/duo-uren-tonen");
    assert_eq!(failed[0].exception_type.as_deref(), Some("source-unreachable"));
}

/// Fail closed: without its record no read about a person is made, and the page says so.
#[tokio::test]
async fn without_a_record_no_call() {
    for full_disk in [false, true] {
        let fake = Fake::start(good).await;
        let folder = folder();
        let store = server::store::Store::open(&folder.join("log.sqlite")).await.unwrap();
        let logbook = server::accountability::Logbook::start(store.clone(), log_settings());
        let harness = Harness::with_log(all_at(&fake.base), logbook, folder);
        if full_disk {
            let pages: i64 = sqlx::query_scalar("PRAGMA page_count").fetch_one(store.writer()).await.unwrap();
            let limit: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(format!("PRAGMA max_page_count = {pages}")))
                .fetch_one(store.writer())
                .await
                .unwrap();
            assert_eq!(limit, pages);
            // What still fits in the last page is filled first
            while harness.gather().await.outcome(SourceCall::DuoPlicht) != Some(NotKnown(NotAsked)) {}
        } else {
            store.close().await;
        }
        let before = fake.seen.lock().unwrap().iter().filter(|seen| !seen.target.ends_with("/instellingen")).count();
        let raw = harness.gather().await;
        for call in SourceCall::ALL.into_iter().filter(|call| *call != SourceCall::DuoInstellingen) {
            assert_eq!(outcome(&raw, call), NotKnown(NotAsked), "{}", call.slug());
        }
        let after = fake.seen.lock().unwrap().iter().filter(|seen| !seen.target.ends_with("/instellingen")).count();
        assert_eq!(after, before, "full disk: {full_disk}");
    }
}

/// Every person of the sandbox, over real HTTP: each read has an outcome, and only those of the refused person are refused.
#[tokio::test]
async fn everybody_in_the_sandbox_is_read() {
    let settings =
        sandbox::Settings { duo: "127.0.0.1:0".into(), gemeente: "127.0.0.1:0".into(), login: "127.0.0.1:0".into(), ..Default::default() };
    let chain = sandbox::start(settings).await.unwrap();
    let mut sources = all_at(&chain.gemeente);
    sources.duo.as_mut().unwrap().base_url = format!("{}/v1", chain.duo);
    let types = &mut sources.objecten.as_mut().unwrap().types;
    let kind = |number: u64| Some(format!("{}/objecten/api/v2/objecttypes/11111111-1111-4111-8111-{number:012}", chain.gemeente));
    types.pip = kind(111_111_111_101);
    types.brede_intake = kind(111_111_111_102);
    types.voorinburgering = kind(111_111_111_103);
    types.maatschappelijke_begeleiding = kind(111_111_111_104);
    types.aanbieder_voortgang = kind(111_111_111_105);
    let harness = Harness::new(sources).await;
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    for (bsn, email) in people() {
        let question = server::sources::Question {
            bsn: server::session::Bsn::parse(&bsn).unwrap(),
            email: email.as_deref().and_then(server::sources::VerifiedEmail::new),
        };
        let raw = harness.broker.gather(&question, harness.trace()).await;
        let answers = raw.to_answers(jiff::Timestamp::from_second(4_000_000_000).unwrap(), &key());
        for receipt in answers.receipts() {
            let fine = matches!(receipt.outcome, Known | Nothing | NotKnown(NotAllowed | NoConsent));
            assert!(fine, "{} of a sandbox person: {:?}", receipt.call.slug(), receipt.outcome);
            *known.entry(receipt.call.slug()).or_default() += usize::from(receipt.outcome == Outcome::Known);
        }
    }
    for call in SourceCall::ALL {
        assert!(known.get(call.slug()).is_some_and(|people| *people > 0), "nobody in the sandbox has {}", call.slug());
    }
}

/// BSN and e-mail address of every person file.
fn people() -> Vec<(String, Option<String>)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("sandbox/people");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let people: Vec<_> = files
        .map(|file| {
            let person: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
            let text = |path: &str| person.pointer(path).and_then(|value| value.as_str()).map(str::to_owned);
            let verified = person.pointer("/login/email_verified").and_then(serde_json::Value::as_bool) == Some(true);
            (text("/login/bsn").unwrap(), text("/login/email").filter(|_| verified))
        })
        .collect();
    assert!(people.len() >= 16);
    people
}
