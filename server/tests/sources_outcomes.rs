//! Each way in which a source can fail becomes exactly one honest outcome (known-faults.md, 18).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

mod sources_support;

use dossier::provenance::{
    Outcome::{self, Known, NotKnown, Nothing},
    Reason::*,
    SourceCall,
};
use sources_support::*;
use std::time::{Duration, Instant};

const PLICHT: &str = r#"{"indicatorInburgeringsplicht":true,"begindatum":"2025-01-01"}"#;

fn write(bytes: impl Into<Vec<u8>>) -> Vec<Step> {
    vec![Step::Write(bytes.into())]
}

fn status(status: u16, headers: &str) -> Vec<Step> {
    write(reply(status, &format!("API-Version: 1.2.2\r\n{headers}"), b""))
}

fn body(bytes: &[u8]) -> Vec<Step> {
    write(reply(200, JSON, bytes))
}

fn head(headers: &str) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{headers}\r\n").into_bytes()
}

fn gzip(plain: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(plain).unwrap();
    encoder.finish().unwrap()
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// Mode, what the source does, what is said about it.
fn modes() -> Vec<(&'static str, Vec<Step>, Outcome)> {
    let half = PLICHT.len() / 2;
    let whole = reply(200, JSON, PLICHT.as_bytes());
    let with_headers = |headers: &str| write(reply(200, &format!("{JSON}{headers}"), PLICHT.as_bytes()));
    vec![
        ("F2 swallows the connection", vec![Step::Hang], NotKnown(TimedOut)),
        ("F4 resets before the headers", vec![Step::Reset], NotKnown(Unreachable)),
        ("F4 closes before the headers", vec![Step::Close], NotKnown(Unreachable)),
        (
            "F5 resets in the body",
            vec![Step::Write(whole[..whole.len() - half].to_vec()), Step::Sleep(50), Step::Reset],
            NotKnown(Unreachable),
        ),
        ("F7 answers in 30 s", [vec![Step::Sleep(30_000)], write(whole.clone())].concat(), NotKnown(TimedOut)),
        (
            "F9 one byte per second",
            vec![Step::Write(head("Content-Length: 60\r\n")), Step::Forever(b" ".to_vec(), 1_000)],
            NotKnown(TimedOut),
        ),
        ("F13 500", status(500, ""), NotKnown(Unreachable)),
        ("F14 502", status(502, ""), NotKnown(Unreachable)),
        ("F14 503 with Retry-After", status(503, "Retry-After: 30\r\n"), NotKnown(Unreachable)),
        ("F15 429", status(429, "Retry-After: 3\r\n"), NotKnown(Unreachable)),
        ("F15 429 with a date", status(429, "Retry-After: Fri, 27 Nov 2026 10:00:00 GMT\r\n"), NotKnown(Unreachable)),
        ("F16 400", status(400, ""), NotKnown(Unreachable)),
        ("F16 401", status(401, ""), NotKnown(Unreachable)),
        ("F16 403", status(403, ""), NotKnown(NotAllowed)),
        ("F16 403 made by FSC", status(403, "Fsc-Error-Code: ERROR_CODE_WRONG_GROUP_ID_IN_TOKEN\r\n"), NotKnown(Unreachable)),
        ("F17 404", status(404, ""), Nothing),
        ("F17 404 made by FSC", status(404, "Fsc-Error-Code: ERROR_CODE_SERVICE_NOT_FOUND\r\n"), NotKnown(Unreachable)),
        ("F17 404 of something in between", write(reply(404, "", b"")), NotKnown(Unreachable)),
        ("F18 301 to another host", status(301, "Location: http://127.0.0.1:1/\r\n"), NotKnown(Unreachable)),
        ("F19 204", status(204, ""), NotKnown(Unreadable)),
        ("F20 flood of 1xx", vec![Step::Forever(b"HTTP/1.1 100 Continue\r\n\r\n".to_vec(), 1)], NotKnown(TimedOut)),
        ("F21 wrong content type", write(reply(200, "Content-Type: text/plain\r\n", PLICHT.as_bytes())), NotKnown(Unreadable)),
        ("F21 no content type", write(reply(200, "", PLICHT.as_bytes())), NotKnown(Unreadable)),
        ("F22 sign-in page", write(reply(200, "Content-Type: text/html\r\n", b"<html>Inloggen</html>")), NotKnown(Unreadable)),
        (
            "F23 gzip bomb",
            write(reply(200, &format!("{JSON}Content-Encoding: gzip\r\n"), &gzip(&vec![b' '; 64 << 20]))),
            NotKnown(Unreadable),
        ),
        ("F23 good gzip", write(reply(200, &format!("{JSON}Content-Encoding: gzip\r\n"), &gzip(PLICHT.as_bytes()))), Known),
        (
            "F24 length too long",
            vec![Step::Write([head("Content-Length: 500\r\n"), PLICHT.into()].concat()), Step::Close],
            NotKnown(Unreadable),
        ),
        ("F24 length too short", write([head("Content-Length: 20\r\n"), PLICHT.into()].concat()), NotKnown(Unreadable)),
        ("F25 broken chunks", write([head("Transfer-Encoding: chunked\r\n"), b"zz\r\n{}\r\n".to_vec()].concat()), NotKnown(Unreadable)),
        ("F26 10 MiB", body(&[vec![b' '; 10 << 20], PLICHT.into()].concat()), NotKnown(Unreadable)),
        ("F27 endless body", vec![Step::Write(head("")), Step::Forever(vec![b' '; 65_536], 0)], NotKnown(Unreadable)),
        ("F28 64 KiB header", with_headers(&format!("X-Long: {}\r\n", "a".repeat(65_536))), Known),
        ("F29 reply of another request", with_headers("berichtId: 11111111-1111-4111-8111-111111111111\r\n"), NotKnown(WrongPerson)),
        ("F30 cut JSON", body(&PLICHT.as_bytes()[..half]), NotKnown(Unreadable)),
        ("F30 empty", body(b""), NotKnown(Unreadable)),
        ("F31 invalid UTF-8", body(b"{\"indicatorInburgeringsplicht\":true,\"x\":\"\xff\xfe\"}"), NotKnown(Unreadable)),
        ("F32 BOM", body(&[b"\xef\xbb\xbf", PLICHT.as_bytes()].concat()), NotKnown(Unreadable)),
        ("F32 UTF-16", body(&utf16(PLICHT)), NotKnown(Unreadable)),
        ("F33 duplicate keys", body(br#"{"indicatorInburgeringsplicht":true,"indicatorInburgeringsplicht":false}"#), NotKnown(Unreadable)),
        ("F34 depth 10,000", body(&[vec![b'['; 10_000], vec![b']'; 10_000]].concat()), NotKnown(Unreadable)),
        (
            "F34 deep below a field we ignore",
            body(format!(r#"{{"indicatorInburgeringsplicht":true,"x":{}{}}}"#, "[".repeat(40), "]".repeat(40)).as_bytes()),
            NotKnown(Unreadable),
        ),
        ("F35 NaN", body(br#"{"indicatorInburgeringsplicht":NaN}"#), NotKnown(Unreadable)),
        ("F35 huge number in a field", body(br#"{"indicatorInburgeringsplicht":true,"begindatum":1e999}"#), NotKnown(Unreadable)),
        ("F36 null for a required field", body(br#"{"indicatorInburgeringsplicht":null}"#), NotKnown(Unreadable)),
        ("F37 required field gone", body(br#"{"begindatum":"2025-01-01"}"#), NotKnown(Unreadable)),
        ("F37 field added", body(br#"{"indicatorInburgeringsplicht":true,"nieuw":{"a":[1]}}"#), Known),
        ("F38 unknown code", body(br#"{"indicatorInburgeringsplicht":false,"redenGeenInburgeringsplicht":"Nieuw"}"#), Known),
        ("F39 end that is no date", body(br#"{"indicatorInburgeringsplicht":true,"einddatum":"0000-00-00"}"#), NotKnown(Unreadable)),
        ("F39 begin that is no date", body(br#"{"indicatorInburgeringsplicht":true,"begindatum":"2025-02-31"}"#), Known),
        (
            "F41 hostile text",
            body("{\"indicatorInburgeringsplicht\":true,\"redenGeenInburgeringsplicht\":\"<script>\u{202e}\u{200b}\"}".as_bytes()),
            Known,
        ),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn f1_to_f41_each_mode_has_its_outcome() {
    let mut results = Vec::new();
    let mut waiting = modes().into_iter().peekable();
    // A few at a time: each has its own durable log, and a disk has only so many commits in it
    while waiting.peek().is_some() {
        let mut running = tokio::task::JoinSet::new();
        for (mode, steps, expected) in waiting.by_ref().take(6) {
            running.spawn(async move {
                let fake = Fake::start(move |_| steps.clone()).await;
                let harness = Harness::new(all_at(&fake.base)).await;
                let started = Instant::now();
                let got = harness.one(SourceCall::DuoPlicht).await;
                (mode, got, expected, started.elapsed(), fake.count())
            });
        }
        results.extend(running.join_all().await);
    }
    assert_eq!(results.len(), modes().len());
    for (mode, got, expected, took, calls) in results {
        assert_eq!(got, expected, "{mode}");
        assert!(took < Duration::from_millis(2_500), "{mode} took {took:?}");
        assert!(calls <= 1, "{mode}: no retry without a budget, {calls} calls");
    }
}

#[tokio::test]
async fn f1_refused_and_f3_no_dns_are_unreachable() {
    let gone = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    for base in [format!("http://{gone}"), "https://source.invalid".to_owned()] {
        let harness = Harness::new(all_at(&base)).await;
        let started = Instant::now();
        assert_eq!(harness.one(SourceCall::DuoPlicht).await, NotKnown(Unreachable), "{base}");
        assert!(started.elapsed() < Duration::from_millis(900), "{base}");
    }
}

#[tokio::test]
async fn f12_a_kept_connection_that_was_closed_costs_nothing() {
    let fake = Fake::start(|seen| [good(seen), vec![Step::Close]].concat()).await;
    let harness = Harness::new(all_at(&fake.base)).await;
    for _ in 0..5 {
        assert_eq!(harness.one(SourceCall::DuoPlicht).await, Known);
    }
}

#[tokio::test]
async fn f13_one_retry_for_a_server_error_with_a_fresh_message_id() {
    let fake = Fake::start(|_| status(500, "")).await;
    let harness = Harness::new(all_at(&fake.base)).await;
    // Two pages of reads save up one retry
    for call in SourceCall::ALL.into_iter().filter(|call| call.slug().starts_with("duo")).take(9) {
        harness.one(call).await;
    }
    assert_eq!(fake.count(), 9);
    assert_eq!(harness.one(SourceCall::DuoUren).await, NotKnown(Unreachable));
    let seen = fake.seen.lock().unwrap().clone();
    assert_eq!(seen.len(), 11, "the tenth read is asked twice");
    let mut ids: Vec<&str> = seen.iter().filter_map(|seen| seen.header("berichtId")).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 11, "each message has its own berichtId");
}

#[tokio::test]
async fn f14_retry_after_is_honoured() {
    let fake = Fake::start(|_| status(503, "Retry-After: 30\r\n")).await;
    let harness = Harness::new(all_at(&fake.base)).await;
    for _ in 0..3 {
        assert_eq!(harness.one(SourceCall::DuoPlicht).await, NotKnown(Unreachable));
    }
    assert_eq!(fake.count(), 1, "asked once, then left alone");
}

#[tokio::test]
async fn f18_a_redirect_is_not_followed() {
    let elsewhere = Fake::start(good).await;
    let location = format!("Location: {}/v1/personen/{BSN}/inburgeringsplicht\r\n", elsewhere.base);
    let fake = Fake::start(move |_| status(302, &location)).await;
    let harness = Harness::new(all_at(&fake.base)).await;
    assert_eq!(harness.one(SourceCall::DuoPlicht).await, NotKnown(Unreachable));
    assert_eq!(elsewhere.count(), 0);
}

/// A late answer to a read that was given up must not become the answer to the next read.
#[tokio::test]
async fn f29_a_connection_with_a_late_answer_is_not_used_again() {
    let fake = Fake::start(|seen| {
        if seen.target.ends_with("/map") {
            return [vec![Step::Sleep(2_300)], ok(r#"{"datumEindgesprekMap":"2026-01-01"}"#)].concat();
        }
        not_found()
    })
    .await;
    let harness = Harness::new(all_at(&fake.base)).await;
    assert_eq!(harness.one(SourceCall::DuoMap).await, NotKnown(TimedOut));
    for _ in 0..6 {
        assert_eq!(harness.one(SourceCall::DuoPvt).await, Nothing);
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}
