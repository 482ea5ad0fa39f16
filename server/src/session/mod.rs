//! Sessions: 15 minutes idle, 2 hours at most, ended by the server, sealed under a key only the cookie has.

mod bsn;
mod key;
mod looks;
mod person;
mod store;

pub use bsn::{Bsn, Purpose};
pub use key::{DoesNotOpen, KEY_VERSION, Place, RowId, SplitKey};
pub use looks::{Looks, Pid};
pub use person::{CoachSignedIn, SignedIn, Who};
pub use store::{SessionStore, StoreError};

use crate::{
    clock::{Clock, Randomness},
    config::Limits,
};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use store::{Alive, SessionRow, SignInRow};
use zeroize::Zeroizing;

/// How long answers of the sources may be reused in their session (DigiD; security.md 9).
pub const ANSWERS_LIFE: SignedDuration = SignedDuration::from_mins(10);
/// Activity is written down at most this often.
const TOUCH_EVERY: SignedDuration = SignedDuration::from_secs(10);
/// A sign-in that was ended is remembered longer than a sign-in can last.
const ENDED_LIFE: SignedDuration = SignedDuration::from_mins(15);

const PERSON: Place = Place { table: "session", column: "person" };
const ANSWERS: Place = Place { table: "session", column: "answers" };

/// A session that is alive now.
#[derive(Clone)]
pub struct CurrentSession {
    /// The cookie's key: opens this session's row only.
    pub key: SplitKey,
    /// Who it is.
    pub who: Who,
    /// When they signed in.
    pub signed_in_at: Timestamp,
    /// What the sources said, when not older than [`ANSWERS_LIFE`].
    pub answers: Option<KeptAnswers>,
    /// When it ends without activity.
    pub idle_end: Timestamp,
    /// When it ends whatever happens.
    pub absolute_end: Timestamp,
    epoch: i64,
}

impl CurrentSession {
    /// The person, when it is a person's session.
    pub fn person(&self) -> Option<&SignedIn> {
        match &self.who {
            Who::Person(person) => Some(person),
            Who::Coach(_) => None,
        }
    }

    /// The coach, when it is a coach's session.
    pub fn coach(&self) -> Option<&CoachSignedIn> {
        match &self.who {
            Who::Coach(coach) => Some(coach),
            Who::Person(_) => None,
        }
    }
}

/// Serialised answers of the sources (opaque here), with the moment of asking.
#[derive(Clone)]
pub struct KeptAnswers {
    /// The bytes the broker gave.
    pub bytes: Arc<Zeroizing<Vec<u8>>>,
    /// When they were fetched.
    pub at: Timestamp,
}

/// What became of a cookie.
pub enum Lookup {
    /// The session lives.
    Alive(Box<CurrentSession>),
    /// There was a session key, but no session (any more).
    Ended,
}

/// All sessions of this installation.
#[derive(Clone)]
pub struct Sessions {
    store: SessionStore,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
    limits: Limits,
}

impl Sessions {
    /// Sessions over a store.
    pub fn new(store: SessionStore, clock: Arc<dyn Clock>, randomness: Arc<dyn Randomness>, limits: Limits) -> Sessions {
        Sessions { store, clock, randomness, limits }
    }

    /// Starts a session under a new key. The old session goes in the same transaction (SESS-5).
    ///
    /// `None` when the sign-in was ended by a sign-out while it was under way.
    pub async fn begin(&self, who: &Who, replaces: Option<&SplitKey>, sign_in: RowId) -> Result<Option<SplitKey>, StoreError> {
        let key = SplitKey::new(&*self.randomness);
        let now = self.clock.now();
        let bytes = who.to_bytes(now).ok_or(DoesNotOpen)?;
        let row = SessionRow {
            person: key.seal(PERSON, &bytes, &*self.randomness)?,
            answers: None,
            last_activity: now,
            absolute_end: now.saturating_add(self.limits.absolute).unwrap_or(now),
            epoch: 0,
        };
        let from = SignInRow { id: sign_in, forget_at: now.saturating_add(ENDED_LIFE).unwrap_or(Timestamp::MAX) };
        let made = self.store.create(key.row_id(), row, replaces.map(SplitKey::row_id), from).await?;
        Ok(made.then_some(key))
    }

    /// Looks a session up. Does not count as activity.
    pub async fn look_up(&self, key: &SplitKey) -> Result<Lookup, StoreError> {
        let Some(row) = self.store.load(key.row_id()).await? else { return Ok(Lookup::Ended) };
        let now = self.clock.now();
        let idle_end = row.last_activity.saturating_add(self.limits.idle).unwrap_or(now);
        if idle_end <= now || row.absolute_end <= now {
            return Ok(Lookup::Ended);
        }
        // A row that does not open was changed or moved: to the person it is an ended session
        let Some((who, signed_in_at)) = key.open(PERSON, &row.person).ok().and_then(|bytes| Who::from_bytes(&bytes)) else {
            tracing::error!(event = "session-row-does-not-open", "security");
            return Ok(Lookup::Ended);
        };
        let fresh = |at: &Timestamp| now.duration_since(*at) <= ANSWERS_LIFE;
        let answers = row.answers.filter(|(_, at)| fresh(at)).and_then(|(sealed, at)| {
            let bytes = key.open(ANSWERS, &sealed).ok()?;
            Some(KeptAnswers { bytes: Arc::new(bytes), at })
        });
        Ok(Lookup::Alive(Box::new(CurrentSession {
            key: key.clone(),
            who,
            signed_in_at,
            answers,
            idle_end: idle_end.min(row.absolute_end),
            absolute_end: row.absolute_end,
            epoch: row.epoch,
        })))
    }

    /// Notes activity (a page view, or the button that extends). Gives the new idle end; `None` when the session is over.
    pub async fn touch(&self, session: &CurrentSession) -> Result<Option<Timestamp>, StoreError> {
        let now = self.clock.now();
        let full = now.saturating_add(self.limits.idle).unwrap_or(now);
        // One durable write per few seconds is enough; the session then ends those seconds earlier, never later
        if full.duration_since(session.idle_end) < TOUCH_EVERY {
            return Ok(Some(session.idle_end));
        }
        let alive = self.store.touch(session.key.row_id(), now, self.idle_before(now)).await?;
        Ok(alive.then(|| full.min(session.absolute_end)))
    }

    /// Seconds until the idle end and until the absolute end, for the timer: both by the clock of the sessions.
    pub fn seconds_left(&self, session: &CurrentSession) -> (u32, u32) {
        let now = self.clock.now();
        let left = |end: Timestamp| u32::try_from(end.duration_since(now).as_secs()).unwrap_or(0);
        (left(session.idle_end), left(session.absolute_end))
    }

    /// Keeps what the sources just said. False when the session ended meanwhile: a slow reply brings nothing back (SESS-2).
    pub async fn keep_answers(&self, session: &CurrentSession, bytes: &[u8]) -> Result<bool, StoreError> {
        let sealed = session.key.seal(ANSWERS, bytes, &*self.randomness)?;
        let now = self.clock.now();
        let alive = Alive { epoch: session.epoch, now, active_after: self.idle_before(now) };
        self.store.keep_answers(session.key.row_id(), sealed, alive).await
    }

    /// Signs out: the session goes, and so does a sign-in under way in the same browser (O61).
    pub async fn end(&self, session: Option<&SplitKey>, sign_in: Option<&SplitKey>) -> Result<(), StoreError> {
        let forget_at = self.clock.now().saturating_add(ENDED_LIFE).unwrap_or(Timestamp::MAX);
        self.store.end(session.map(SplitKey::row_id), sign_in.map(SplitKey::row_id), forget_at).await
    }

    /// Removes what is over.
    pub async fn sweep(&self) -> Result<u64, StoreError> {
        let now = self.clock.now();
        self.store.sweep(now, self.idle_before(now)).await
    }

    /// The last activity a session must be later than to be alive.
    fn idle_before(&self, now: Timestamp) -> Timestamp {
        now.saturating_sub(self.limits.idle).unwrap_or(Timestamp::MIN)
    }
}
