//! Sessions: split key, limits, races, and what a stolen database gives.
#![allow(missing_docs, reason = "a test says what it does by its names")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

mod support;

use jiff::{SignedDuration, Timestamp};
use server::{
    clock::{Clock, ManualClock, Randomness, SeededRandomness, SystemRandomness, random_bytes},
    config::Limits,
    session::{Bsn, CurrentSession, Lookup, Place, Purpose, SessionStore, Sessions, SplitKey},
};
use std::{
    collections::BTreeSet,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};
use support::{BSN, START, person};
use tempfile::TempDir;

const LIMITS: Limits = Limits { idle: SignedDuration::from_mins(15), absolute: SignedDuration::from_mins(120), connections: 16 };

struct House {
    folder: TempDir,
    store: SessionStore,
    sessions: Sessions,
    clock: Arc<ManualClock>,
}

impl House {
    async fn new() -> House {
        let folder = TempDir::new().unwrap();
        let store = SessionStore::open(folder.path()).await.unwrap();
        let clock = Arc::new(ManualClock::new(START.parse().unwrap()));
        let sessions = Sessions::new(store.clone(), clock.clone(), Arc::new(SystemRandomness), LIMITS);
        House { folder, store, sessions, clock }
    }

    async fn begin(&self) -> SplitKey {
        let sign_in = SplitKey::new(&SystemRandomness).row_id();
        self.sessions.begin(&person().into(), None, sign_in).await.unwrap().unwrap()
    }

    async fn alive(&self, key: &SplitKey) -> Option<CurrentSession> {
        match self.sessions.look_up(key).await.unwrap() {
            Lookup::Alive(session) => Some(*session),
            Lookup::Ended => None,
        }
    }

    /// The database as a thief opens it.
    async fn open_as_a_thief(&self) -> sqlx::SqlitePool {
        sqlx::SqlitePool::connect(&format!("sqlite://{}", self.folder.path().join("sessions.sqlite").display())).await.unwrap()
    }
}

fn everything_in(folder: &Path) -> Vec<u8> {
    std::fs::read_dir(folder).unwrap().flat_map(|file| std::fs::read(file.unwrap().path()).unwrap()).collect()
}

fn holds(hay: &[u8], needle: &[u8]) -> bool {
    hay.windows(needle.len()).any(|window| window == needle)
}

#[tokio::test]
async fn a_stolen_database_and_its_wal_give_no_person_and_no_key() {
    let house = House::new().await;
    let key = house.begin().await;
    let session = house.alive(&key).await.unwrap();
    assert!(house.sessions.keep_answers(&session, b"MARKER-answers-of-the-sources").await.unwrap());
    let bytes = everything_in(house.folder.path());
    assert!(bytes.len() > 4096, "the database was read");
    let cookie = key.to_cookie();
    for secret in [BSN, "Selam", "Tesfay", "pairwise-1", "1994", "MARKER", cookie.as_str()] {
        assert!(!holds(&bytes, secret.as_bytes()), "{secret} in the database");
    }
    use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
    let raw = BASE64_URL_SAFE_NO_PAD.decode(&cookie).unwrap();
    assert!(!holds(&bytes, &raw) && !holds(&bytes, &raw[..16]) && !holds(&bytes, &raw[16..]));
    // the row is found under the id, or this test proves nothing
    assert!(holds(&bytes, key.row_id().bytes()));
}

#[cfg(unix)]
#[tokio::test]
async fn the_database_file_is_for_the_servers_user_only() {
    use std::os::unix::fs::PermissionsExt;
    let house = House::new().await;
    let mode = std::fs::metadata(house.folder.path().join("sessions.sqlite")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[tokio::test]
async fn a_row_that_was_changed_moved_or_swapped_does_not_open() {
    let house = House::new().await;
    let thief = house.open_as_a_thief().await;
    // moved: the sealed person of one session in the row of another
    let (mine, theirs) = (house.begin().await, house.begin().await);
    sqlx::query("UPDATE session SET person = (SELECT person FROM session WHERE id = ?) WHERE id = ?")
        .bind(theirs.row_id().bytes().to_vec())
        .bind(mine.row_id().bytes().to_vec())
        .execute(&thief)
        .await
        .unwrap();
    assert!(house.alive(&mine).await.is_none());
    assert!(house.alive(&theirs).await.is_some());
    // swapped: another column of the same row
    let key = house.begin().await;
    let session = house.alive(&key).await.unwrap();
    house.sessions.keep_answers(&session, b"answers").await.unwrap();
    sqlx::query("UPDATE session SET person = answers WHERE id = ?").bind(key.row_id().bytes().to_vec()).execute(&thief).await.unwrap();
    assert!(house.alive(&key).await.is_none());
}

#[test]
fn sealed_text_opens_only_whole_in_its_place_and_under_its_key() {
    let randomness = SeededRandomness::new(1);
    let (key, other) = (SplitKey::new(&randomness), SplitKey::new(&randomness));
    let place = Place { table: "session", column: "person" };
    let sealed = key.seal(place, b"text", &randomness).unwrap();
    assert_eq!(key.open(place, &sealed).unwrap().as_slice(), b"text");
    assert!(other.open(place, &sealed).is_err());
    for elsewhere in [Place { table: "session", column: "answers" }, Place { table: "sign_in", column: "person" }] {
        assert!(key.open(elsewhere, &sealed).is_err());
    }
    for at in 0..sealed.len() {
        let mut changed = sealed.clone();
        changed[at] ^= 1;
        assert!(key.open(place, &changed).is_err(), "byte {at}");
        assert!(key.open(place, &sealed[..at]).is_err(), "cut at {at}");
    }
    assert_ne!(sealed, key.seal(place, b"text", &randomness).unwrap(), "a nonce is used once");
}

#[test]
fn a_cookie_is_43_characters_and_nothing_else() {
    let key = SplitKey::new(&SeededRandomness::new(3));
    let cookie = key.to_cookie();
    assert_eq!(cookie.len(), 43);
    assert!(SplitKey::from_cookie(&cookie).is_some());
    let almost = format!("{}+", &cookie[..42]);
    for wrong in ["", "short", almost.as_str(), &format!("{cookie}="), &format!(" {cookie}"), &cookie[..42], &"é".repeat(22)] {
        assert!(SplitKey::from_cookie(wrong).is_none(), "{wrong}");
    }
    // the id is made from the first half only, the key from both: a changed second half finds the row and does not open it
    let mut bytes = [0; 32];
    SeededRandomness::new(3).fill(&mut bytes);
    bytes[31] ^= 1;
    use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
    let half = SplitKey::from_cookie(&BASE64_URL_SAFE_NO_PAD.encode(bytes)).unwrap();
    assert!(half.row_id() == key.row_id());
    let place = Place { table: "session", column: "person" };
    assert!(half.open(place, &key.seal(place, b"text", &SystemRandomness).unwrap()).is_err());
}

#[tokio::test]
async fn g4_the_limits_hold_to_the_second() {
    for (quiet, alive) in [(899, true), (900, false), (901, false)] {
        let house = House::new().await;
        let key = house.begin().await;
        house.clock.advance(SignedDuration::from_secs(quiet));
        assert_eq!(house.alive(&key).await.is_some(), alive, "{quiet} s");
    }
    let house = House::new().await;
    let key = house.begin().await;
    for minute in (10..120).step_by(10) {
        house.clock.advance(SignedDuration::from_mins(10));
        let session = house.alive(&key).await.unwrap_or_else(|| panic!("ended after {minute} minutes"));
        let end = house.sessions.touch(&session).await.unwrap().unwrap();
        assert!(end <= START.parse::<Timestamp>().unwrap().saturating_add(LIMITS.absolute).unwrap());
    }
    house.clock.advance(SignedDuration::from_secs(599));
    let session = house.alive(&key).await.expect("one second before the two hours");
    assert_eq!(house.sessions.seconds_left(&session), (1, 1));
    house.clock.advance(SignedDuration::from_secs(1));
    assert!(house.alive(&key).await.is_none(), "two hours");
    assert_eq!(house.sessions.touch(&session).await.unwrap(), None, "touching does not bring it back");
}

#[tokio::test]
async fn nothing_brings_an_expired_session_back_before_or_after_the_sweep() {
    let house = House::new().await;
    let key = house.begin().await;
    let session = house.alive(&key).await.unwrap();
    house.clock.advance(SignedDuration::from_mins(16));
    for swept in [false, true] {
        assert_eq!(house.sessions.touch(&session).await.unwrap(), None, "swept {swept}");
        assert!(!house.sessions.keep_answers(&session, b"late").await.unwrap(), "swept {swept}");
        assert!(house.alive(&key).await.is_none(), "swept {swept}");
        if !swept {
            assert_eq!(house.sessions.sweep().await.unwrap(), 1);
        }
    }
    assert_eq!(house.sessions.sweep().await.unwrap(), 0);
}

#[tokio::test]
async fn answers_live_ten_minutes_and_only_in_their_session() {
    let house = House::new().await;
    let (key, other) = (house.begin().await, house.begin().await);
    let session = house.alive(&key).await.unwrap();
    house.sessions.keep_answers(&session, b"answers").await.unwrap();
    assert_eq!(house.alive(&key).await.unwrap().answers.unwrap().bytes.as_slice(), b"answers");
    assert!(house.alive(&other).await.unwrap().answers.is_none());
    house.clock.advance(SignedDuration::from_mins(10));
    assert!(house.alive(&key).await.unwrap().answers.is_some());
    house.clock.advance(SignedDuration::from_secs(1));
    assert!(house.alive(&key).await.unwrap().answers.is_none());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sess_2_no_update_that_runs_while_signing_out_brings_the_session_back() {
    let house = Arc::new(House::new().await);
    let late = Arc::new(AtomicUsize::new(0));
    for turn in 0..3_000 {
        let key = house.begin().await;
        let session = house.alive(&key).await.unwrap();
        let (a, b, counted) = (house.clone(), house.clone(), late.clone());
        let (kept, touched) = (session.clone(), session);
        let keeping = tokio::spawn(async move {
            if turn % 3 != 0 {
                tokio::task::yield_now().await;
            }
            if !a.sessions.keep_answers(&kept, b"slow answers").await.unwrap() {
                counted.fetch_add(1, Ordering::SeqCst);
            }
        });
        let touching = tokio::spawn(async move { b.sessions.touch(&touched).await.unwrap() });
        if turn % 2 == 0 {
            tokio::task::yield_now().await;
        }
        house.sessions.end(Some(&key), None).await.unwrap();
        keeping.await.unwrap();
        touching.await.unwrap();
        assert!(house.alive(&key).await.is_none(), "turn {turn}");
    }
    assert!(late.load(Ordering::SeqCst) > 0, "no update ever came after the sign-out: the race was not run");
    let rows: i64 = sqlx::query_scalar("SELECT count(*) FROM session").fetch_one(&house.open_as_a_thief().await).await.unwrap();
    assert_eq!(rows, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_browser_that_goes_away_leaves_nothing_half_done() {
    let house = Arc::new(House::new().await);
    for _ in 0..300 {
        let working = house.clone();
        let task = tokio::spawn(async move {
            let old = working.begin().await;
            let sign_in = SplitKey::new(&SystemRandomness).row_id();
            working.sessions.begin(&person().into(), Some(&old), sign_in).await
        });
        tokio::task::yield_now().await;
        task.abort();
        let _ = task.await;
    }
    // the one writing connection still works, outside a transaction
    let key = house.begin().await;
    assert!(house.alive(&key).await.is_some());
    house.sessions.end(Some(&key), None).await.unwrap();
    assert!(house.alive(&key).await.is_none());
    drop(house.store.clone());
}

#[tokio::test]
async fn sess_4_ids_do_not_repeat_and_the_old_row_goes_with_the_new_one() {
    let house = House::new().await;
    let mut ids = BTreeSet::new();
    let mut old: Option<SplitKey> = None;
    for _ in 0..200 {
        let sign_in = SplitKey::new(&SystemRandomness).row_id();
        let key = house.sessions.begin(&person().into(), old.as_ref(), sign_in).await.unwrap().unwrap();
        assert!(ids.insert(key.row_id()), "an id came twice");
        if let Some(old) = &old {
            assert!(house.alive(old).await.is_none());
        }
        old = Some(key);
    }
    let rows: i64 = sqlx::query_scalar("SELECT count(*) FROM session").fetch_one(&house.open_as_a_thief().await).await.unwrap();
    assert_eq!(rows, 1);
}

#[test]
fn a_bsn_is_nine_digits_that_pass_the_elfproef() {
    for fine in ["999993653", "999990019", "000000012"] {
        assert_eq!(Bsn::parse(fine).map(|bsn| bsn.reveal(Purpose::SourceCall).to_owned()).as_deref(), Some(fine), "{fine}");
    }
    for wrong in ["", "000000000", "99999365", "9999936530", "999993654", " 99999365", "99999365x", "٩٩٩٩٩٣٦٥٣", "-99999365"] {
        assert!(Bsn::parse(wrong).is_none(), "{wrong}");
    }
}

#[test]
fn a_manual_clock_moves_and_seeded_bytes_repeat() {
    let clock = ManualClock::new(START.parse().unwrap());
    clock.advance(SignedDuration::from_mins(1));
    assert_eq!(clock.now().to_string(), "2027-01-15T09:01:00Z");
    let (one, two) = (SeededRandomness::new(7), SeededRandomness::new(7));
    assert_eq!(random_bytes::<40>(&one), random_bytes::<40>(&two));
    assert_ne!(random_bytes::<40>(&one), random_bytes::<40>(&SeededRandomness::new(7)));
}
