//! "What changed since you last looked".
#![allow(missing_docs, reason = "a test says what it does by its names")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

use server::{
    config::MasterKey,
    session::{Bsn, Looks, SessionStore},
};
use tempfile::TempDir;

const FIRST: &str = "2027-01-15T09:00:00Z";
const SECOND: &str = "2027-02-15T09:00:00Z";

async fn looks(tenant: &str) -> (Looks, TempDir) {
    let folder = TempDir::new().unwrap();
    let store = SessionStore::open(folder.path()).await.unwrap();
    (Looks::new(store, &MasterKey::new([3; 32]), tenant), folder)
}

fn bsn() -> Bsn {
    Bsn::parse("999993653").unwrap()
}

fn entries(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

#[tokio::test]
async fn nothing_is_new_at_the_first_look_and_the_next_session_sees_what_changed() {
    let (looks, _folder) = looks("9901").await;
    let pid = looks.pid(&bsn());
    let first = entries(&["plan|2026-01-01", "exam|A2|failed"]);
    looks.begin(pid).await.unwrap();
    assert_eq!(looks.changed_since(pid, &first).await.unwrap(), (None, vec![false, false]));
    looks.record(pid, &first, true, FIRST.parse().unwrap()).await.unwrap();
    // the same session: still a first look
    assert_eq!(looks.changed_since(pid, &first).await.unwrap(), (None, vec![false, false]));

    looks.begin(pid).await.unwrap();
    let second = entries(&["plan|2026-01-01", "exam|A2|passed", "pvt|2026-12-01"]);
    let expected = (Some(FIRST.parse().unwrap()), vec![false, true, true]);
    assert_eq!(looks.changed_since(pid, &second).await.unwrap(), expected);
    looks.record(pid, &second, true, SECOND.parse().unwrap()).await.unwrap();
    // within one session the answer stays the same, also on the next page
    assert_eq!(looks.changed_since(pid, &second).await.unwrap(), expected);

    looks.begin(pid).await.unwrap();
    assert_eq!(looks.changed_since(pid, &second).await.unwrap(), (Some(SECOND.parse().unwrap()), vec![false; 3]));
}

#[tokio::test]
async fn a_source_that_was_silent_once_makes_nothing_new_and_going_back_is_seen() {
    let (looks, _folder) = looks("9901").await;
    let pid = looks.pid(&bsn());
    let all = entries(&["plan|B1", "duo|termijn"]);
    looks.begin(pid).await.unwrap();
    looks.record(pid, &all, true, FIRST.parse().unwrap()).await.unwrap();
    looks.begin(pid).await.unwrap();
    looks.record(pid, &entries(&["plan|B1"]), false, SECOND.parse().unwrap()).await.unwrap();
    looks.begin(pid).await.unwrap();
    assert_eq!(looks.changed_since(pid, &all).await.unwrap().1, [false, false], "DUO is back: nothing new");

    // the route goes back: B1, then Z, then B1 again is news each time
    for route in ["plan|Z", "plan|B1", "plan|Z"] {
        looks.begin(pid).await.unwrap();
        assert_eq!(looks.changed_since(pid, &entries(&[route])).await.unwrap().1, [true], "{route}");
        looks.record(pid, &entries(&[route]), true, SECOND.parse().unwrap()).await.unwrap();
    }
}

#[tokio::test]
async fn the_pseudonym_is_of_one_gemeente_and_the_rows_hold_no_text() {
    let (looks, folder) = looks("9901").await;
    let (other, _other_folder) = self::looks("9902").await;
    let pid = looks.pid(&bsn());
    assert!(pid == looks.pid(&bsn()));
    assert!(pid != other.pid(&bsn()), "the same person in another gemeente");
    assert!(pid != looks.pid(&Bsn::parse("999990019").unwrap()));
    looks.record(pid, &entries(&["MARKER of an entry"]), true, FIRST.parse().unwrap()).await.unwrap();
    let bytes: Vec<u8> = std::fs::read_dir(folder.path()).unwrap().flat_map(|file| std::fs::read(file.unwrap().path()).unwrap()).collect();
    let holds = |needle: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
    assert!(holds(pid.bytes()), "the row is there");
    assert!(!holds(b"MARKER") && !holds(b"999993653"));
}

#[tokio::test]
async fn what_one_person_saw_is_nothing_to_another() {
    let (looks, _folder) = looks("9901").await;
    let (one, two) = (looks.pid(&bsn()), looks.pid(&Bsn::parse("999990019").unwrap()));
    looks.record(one, &entries(&["exam|A2|passed"]), true, FIRST.parse().unwrap()).await.unwrap();
    looks.begin(one).await.unwrap();
    looks.begin(two).await.unwrap();
    assert_eq!(looks.changed_since(two, &entries(&["exam|A2|passed"])).await.unwrap(), (None, vec![false]));
}
