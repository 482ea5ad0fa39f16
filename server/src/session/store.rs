//! The tables of sign-in and sessions in SQLite (security.md 11). Rows hold an id, times and sealed text; never a BSN.
//!
//! Every statement that writes runs in a spawned task whose handle is awaited: a browser that goes away cannot leave
//! half a transaction in the pool.

use super::key::RowId;
use jiff::Timestamp;
use sqlx::{
    Row, SqlitePool,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteRow, SqliteSynchronous},
};
use std::{path::Path, time::Duration};

const SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS session (
  id BLOB PRIMARY KEY, person BLOB NOT NULL, answers BLOB, answers_at INTEGER,
  last_activity INTEGER NOT NULL, absolute_end INTEGER NOT NULL, epoch INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE IF NOT EXISTS sign_in (id BLOB PRIMARY KEY, sealed BLOB NOT NULL, expires_at INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS ended_sign_in (id BLOB PRIMARY KEY, forget_at INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS begun (sign_in BLOB PRIMARY KEY, session BLOB NOT NULL, forget_at INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS used_token (hash BLOB PRIMARY KEY, forget_at INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS look (
  pid BLOB PRIMARY KEY, before_at INTEGER, before_prints BLOB, seen_at INTEGER, seen_prints BLOB
) STRICT;
";

/// The database could not do what was asked. Says nothing about people.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// SQLite failed.
    #[error("session store: {0}")]
    Database(#[from] sqlx::Error),
    /// The task that wrote was stopped.
    #[error("session store: writing stopped")]
    Stopped(#[from] tokio::task::JoinError),
    /// The database file could not be made.
    #[error("session store: {0}")]
    File(#[from] std::io::Error),
    /// The file is damaged.
    #[error("session store: quick_check failed")]
    Damaged,
    /// The bundled SQLite is too old (before 3.51.3 commits can be lost).
    #[error("session store: SQLite {0} is older than 3.51.3")]
    TooOld(String),
    /// Text did not seal or open.
    #[error("session store: {0}")]
    Sealed(#[from] super::key::DoesNotOpen),
}

/// A row of the table of sessions.
#[derive(Debug)]
pub(super) struct SessionRow {
    pub person: Vec<u8>,
    pub answers: Option<(Vec<u8>, Timestamp)>,
    pub last_activity: Timestamp,
    pub absolute_end: Timestamp,
    pub epoch: i64,
}

/// One writing connection, several reading ones.
#[derive(Clone, Debug)]
pub struct SessionStore {
    pub(super) write: SqlitePool,
    pub(super) read: SqlitePool,
}

/// Runs work that must not be cut off half-way.
pub(super) async fn detached<T: Send + 'static>(
    work: impl Future<Output = Result<T, StoreError>> + Send + 'static,
) -> Result<T, StoreError> {
    tokio::spawn(work).await?
}

pub(super) fn micros(at: Timestamp) -> i64 {
    at.as_microsecond()
}

pub(super) fn moment(micros: i64) -> Timestamp {
    Timestamp::from_microsecond(micros).unwrap_or(Timestamp::MIN)
}

impl SessionStore {
    /// Opens `sessions.sqlite` in a folder, making it (mode 0600) when it is not there.
    pub async fn open(folder: &Path) -> Result<SessionStore, StoreError> {
        let path = folder.join("sessions.sqlite");
        create_private(folder, &path)?;
        let options = SqliteConnectOptions::new()
            .filename(&path)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(5))
            .pragma("secure_delete", "ON")
            .pragma("trusted_schema", "OFF");
        let write = SqlitePoolOptions::new().max_connections(1).connect_with(options.clone()).await?;
        check(&write).await?;
        sqlx::raw_sql(SCHEMA).execute(&write).await?;
        let read = SqlitePoolOptions::new().max_connections(4).connect_with(options.read_only(true)).await?;
        Ok(SessionStore { write, read })
    }

    pub(super) async fn load(&self, id: RowId) -> Result<Option<SessionRow>, StoreError> {
        let read = self.read.clone();
        detached(async move {
            let row = sqlx::query("SELECT person, answers, answers_at, last_activity, absolute_end, epoch FROM session WHERE id = ?")
                .bind(id.bytes().to_vec())
                .fetch_optional(&read)
                .await?;
            Ok(row.as_ref().map(session_row).transpose()?)
        })
        .await
    }

    /// Puts a session in the place of an older one, unless the sign-in it comes from was ended meanwhile (O61).
    pub(super) async fn create(&self, id: RowId, row: SessionRow, replaces: Option<RowId>, from: SignInRow) -> Result<bool, StoreError> {
        let write = self.write.clone();
        detached(async move {
            let mut transaction = write.begin_with("BEGIN IMMEDIATE").await?;
            if let Some(old) = replaces {
                sqlx::query("DELETE FROM session WHERE id = ?").bind(old.bytes().to_vec()).execute(&mut *transaction).await?;
            }
            let made = sqlx::query(
                "INSERT INTO session (id, person, last_activity, absolute_end) SELECT ?, ?, ?, ?
                 WHERE NOT EXISTS (SELECT 1 FROM ended_sign_in WHERE id = ?)",
            )
            .bind(id.bytes().to_vec())
            .bind(row.person)
            .bind(micros(row.last_activity))
            .bind(micros(row.absolute_end))
            .bind(from.id.bytes().to_vec())
            .execute(&mut *transaction)
            .await?;
            sqlx::query("INSERT OR REPLACE INTO begun (sign_in, session, forget_at) VALUES (?, ?, ?)")
                .bind(from.id.bytes().to_vec())
                .bind(id.bytes().to_vec())
                .bind(micros(from.forget_at))
                .execute(&mut *transaction)
                .await?;
            transaction.commit().await?;
            Ok(made.rows_affected() == 1)
        })
        .await
    }

    /// Notes activity. False when the session is gone or over: nothing is brought back.
    pub(super) async fn touch(&self, id: RowId, now: Timestamp, alive_after: Timestamp) -> Result<bool, StoreError> {
        let write = self.write.clone();
        detached(async move {
            let done = sqlx::query(
                "UPDATE session SET last_activity = max(last_activity, ?1) WHERE id = ?2 AND last_activity > ?3 AND absolute_end > ?1",
            )
            .bind(micros(now))
            .bind(id.bytes().to_vec())
            .bind(micros(alive_after))
            .execute(&write)
            .await?;
            Ok(done.rows_affected() == 1)
        })
        .await
    }

    /// Keeps sealed answers, when the session is still there, alive and of the same epoch.
    pub(super) async fn keep_answers(&self, id: RowId, sealed: Vec<u8>, alive: Alive) -> Result<bool, StoreError> {
        let write = self.write.clone();
        detached(async move {
            let done = sqlx::query(
                "UPDATE session SET answers = ?1, answers_at = ?2 WHERE id = ?3 AND epoch = ?4 AND last_activity > ?5 AND absolute_end > ?2",
            )
            .bind(sealed)
            .bind(micros(alive.now))
            .bind(id.bytes().to_vec())
            .bind(alive.epoch)
            .bind(micros(alive.active_after))
            .execute(&write)
            .await?;
            Ok(done.rows_affected() == 1)
        })
        .await
    }

    /// Ends a session and the sign-in that may be under way in the same browser.
    pub(super) async fn end(&self, session: Option<RowId>, sign_in: Option<RowId>, forget_at: Timestamp) -> Result<(), StoreError> {
        let write = self.write.clone();
        detached(async move {
            let mut transaction = write.begin_with("BEGIN IMMEDIATE").await?;
            if let Some(id) = session {
                sqlx::query("DELETE FROM session WHERE id = ?").bind(id.bytes().to_vec()).execute(&mut *transaction).await?;
            }
            if let Some(id) = sign_in {
                sqlx::query("DELETE FROM sign_in WHERE id = ?").bind(id.bytes().to_vec()).execute(&mut *transaction).await?;
                // The answer of the callback may still be on its way to the browser: its session goes too
                sqlx::query("DELETE FROM session WHERE id IN (SELECT session FROM begun WHERE sign_in = ?)")
                    .bind(id.bytes().to_vec())
                    .execute(&mut *transaction)
                    .await?;
                sqlx::query("INSERT INTO ended_sign_in (id, forget_at) VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .bind(id.bytes().to_vec())
                    .bind(micros(forget_at))
                    .execute(&mut *transaction)
                    .await?;
            }
            transaction.commit().await?;
            Ok(())
        })
        .await
    }

    pub(crate) async fn keep_sign_in(&self, id: RowId, sealed: Vec<u8>, expires_at: Timestamp) -> Result<(), StoreError> {
        let write = self.write.clone();
        detached(async move {
            sqlx::query("INSERT INTO sign_in (id, sealed, expires_at) VALUES (?, ?, ?)")
                .bind(id.bytes().to_vec())
                .bind(sealed)
                .bind(micros(expires_at))
                .execute(&write)
                .await?;
            Ok(())
        })
        .await
    }

    /// Takes a sign-in transaction: whoever comes second finds nothing.
    pub(crate) async fn take_sign_in(&self, id: RowId, now: Timestamp) -> Result<Option<Vec<u8>>, StoreError> {
        let write = self.write.clone();
        detached(async move {
            let row = sqlx::query("DELETE FROM sign_in WHERE id = ? RETURNING sealed, expires_at")
                .bind(id.bytes().to_vec())
                .fetch_optional(&write)
                .await?;
            let Some(row) = row else { return Ok(None) };
            let alive = moment(row.try_get("expires_at")?) > now;
            Ok(if alive { Some(row.try_get("sealed")?) } else { None })
        })
        .await
    }

    /// Notes that a token was used. False when it was used before.
    pub(crate) async fn use_token(&self, hash: [u8; 32], forget_at: Timestamp) -> Result<bool, StoreError> {
        let write = self.write.clone();
        detached(async move {
            let done = sqlx::query("INSERT INTO used_token (hash, forget_at) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .bind(hash.to_vec())
                .bind(micros(forget_at))
                .execute(&write)
                .await?;
            Ok(done.rows_affected() == 1)
        })
        .await
    }

    /// Removes everything whose time is over. Called every minute; correctness never depends on it.
    pub async fn sweep(&self, now: Timestamp, idle_before: Timestamp) -> Result<u64, StoreError> {
        let write = self.write.clone();
        detached(async move {
            let sessions = sqlx::query("DELETE FROM session WHERE last_activity <= ? OR absolute_end <= ?")
                .bind(micros(idle_before))
                .bind(micros(now));
            let removed = sessions.execute(&write).await?.rows_affected();
            sqlx::query("DELETE FROM sign_in WHERE expires_at <= ?").bind(micros(now)).execute(&write).await?;
            sqlx::query("DELETE FROM ended_sign_in WHERE forget_at <= ?").bind(micros(now)).execute(&write).await?;
            sqlx::query("DELETE FROM begun WHERE forget_at <= ?").bind(micros(now)).execute(&write).await?;
            sqlx::query("DELETE FROM used_token WHERE forget_at <= ?").bind(micros(now)).execute(&write).await?;
            Ok(removed)
        })
        .await
    }
}

/// The sign-in a session comes from, and until when a sign-out may name it.
#[derive(Clone, Copy, Debug)]
pub(super) struct SignInRow {
    pub id: RowId,
    pub forget_at: Timestamp,
}

/// What must still hold for a write to a session to count.
#[derive(Clone, Copy, Debug)]
pub(super) struct Alive {
    pub epoch: i64,
    pub now: Timestamp,
    pub active_after: Timestamp,
}

fn session_row(row: &SqliteRow) -> Result<SessionRow, sqlx::Error> {
    let answers: Option<Vec<u8>> = row.try_get("answers")?;
    let answers_at: Option<i64> = row.try_get("answers_at")?;
    Ok(SessionRow {
        person: row.try_get("person")?,
        answers: answers.zip(answers_at.map(moment)),
        last_activity: moment(row.try_get("last_activity")?),
        absolute_end: moment(row.try_get("absolute_end")?),
        epoch: row.try_get("epoch")?,
    })
}

fn create_private(folder: &Path, path: &Path) -> Result<(), std::io::Error> {
    use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
    std::fs::create_dir_all(folder)?;
    std::fs::OpenOptions::new().create(true).append(true).mode(0o600).open(path)?;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))
}

async fn check(pool: &SqlitePool) -> Result<(), StoreError> {
    let version: String = sqlx::query_scalar("SELECT sqlite_version()").fetch_one(pool).await?;
    let parts: Vec<u32> = version.split('.').filter_map(|part| part.parse().ok()).collect();
    if parts < vec![3, 51, 3] {
        return Err(StoreError::TooOld(version));
    }
    let health: String = sqlx::query_scalar("PRAGMA quick_check").fetch_one(pool).await?;
    if health == "ok" { Ok(()) } else { Err(StoreError::Damaged) }
}
