//! Opening of SQLite files: bundled library, private file, durable commits, embedded migrations (security.md 11).

mod migrations;

use sqlx::{
    SqlitePool,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use std::{path::Path, time::Duration};

/// Older versions can lose commits at a reset of the WAL with two connections (KEEP-1).
pub const OLDEST_SQLITE: [u32; 3] = [3, 51, 3];

/// The database could not be opened. Says nothing about people.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// SQLite failed.
    #[error("database: {0}")]
    Database(#[from] sqlx::Error),
    /// The file could not be made or made private.
    #[error("database file: {0}")]
    File(#[from] std::io::Error),
    /// `PRAGMA quick_check` found damage.
    #[error("database: damaged (quick_check); restore a backup before starting")]
    Damaged,
    /// The library is too old.
    #[error("database: SQLite {0} is older than 3.51.3, which can lose commits; build with the bundled library")]
    TooOld(String),
    /// The file was written by a newer program.
    #[error("database: schema version {found} is newer than this program knows ({known})")]
    TooNew {
        /// Version in the file.
        found: i64,
        /// Newest version this program has.
        known: i64,
    },
}

/// One writing connection and several reading ones on one file.
#[derive(Clone, Debug)]
pub struct Store {
    write: SqlitePool,
    read: SqlitePool,
}

impl Store {
    /// Opens a file, making it (mode 0600) when it is not there, checks it and brings its schema up to date.
    pub async fn open(path: &Path) -> Result<Store, StoreError> {
        create_private(path)?;
        let options = SqliteConnectOptions::new()
            .filename(path)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(5))
            .pragma("secure_delete", "ON")
            .pragma("trusted_schema", "OFF");
        let write = SqlitePoolOptions::new().max_connections(1).connect_with(options.clone()).await?;
        let version: String = sqlx::query_scalar("SELECT sqlite_version()").fetch_one(&write).await?;
        if !recent_enough(&version) {
            return Err(StoreError::TooOld(version));
        }
        let health: String = sqlx::query_scalar("PRAGMA quick_check").fetch_one(&write).await?;
        if health != "ok" {
            return Err(StoreError::Damaged);
        }
        migrations::apply(&write).await?;
        let read = SqlitePoolOptions::new().max_connections(2).connect_with(options.read_only(true)).await?;
        Ok(Store { write, read })
    }

    /// The one writing connection. Take it in a spawned task only, so that a dropped request leaves no transaction behind.
    pub const fn writer(&self) -> &SqlitePool {
        &self.write
    }

    /// Connections that cannot write.
    pub const fn reader(&self) -> &SqlitePool {
        &self.read
    }

    /// Closes the file; later use fails.
    pub async fn close(&self) {
        self.read.close().await;
        self.write.close().await;
    }
}

/// Is this version of SQLite at least [`OLDEST_SQLITE`]? An unreadable version is not.
pub fn recent_enough(version: &str) -> bool {
    let parts: Option<Vec<u32>> = version.split('.').map(|part| part.parse().ok()).collect();
    parts.is_some_and(|parts| parts.len() >= 3 && parts.as_slice() >= OLDEST_SQLITE.as_slice())
}

// SQLite gives the -wal and -shm files the mode of the main file, so the main file is made private before it is opened
pub(crate) fn create_private(path: &Path) -> Result<(), std::io::Error> {
    use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::OpenOptions::new().create(true).append(true).mode(0o600).open(path)?;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))
}
