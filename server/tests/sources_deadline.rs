//! What comes just before the deadline counts. Alone in its file: the margin is a tenth of a second.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

mod sources_support;

use dossier::provenance::{Outcome::Known, SourceCall};
use sources_support::*;

/// F6 of known-faults.md.
#[tokio::test(flavor = "multi_thread")]
async fn f6_an_answer_after_1_9_s_still_counts() {
    let reply = reply(200, JSON, br#"{"indicatorInburgeringsplicht":true,"begindatum":"2025-01-01"}"#);
    let fake = Fake::start(move |_| vec![Step::Sleep(1_900), Step::Write(reply.clone())]).await;
    let harness = Harness::new(all_at(&fake.base)).await;
    assert_eq!(harness.one(SourceCall::DuoPlicht).await, Known);
}
