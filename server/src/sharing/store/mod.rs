//! The store of sharing: one code for SQLite and PostgreSQL. Every change is announced after its commit, and on
//! PostgreSQL to every instance (`LISTEN/NOTIFY`).

mod agreements;
mod announce;
mod consents;
mod grants;
mod invitations;
mod log;
mod notes;
mod rows;
mod schema;
mod seal;
mod tables;

pub use log::{LoggedRow, check_rows, check_without_keys};
pub use schema::Kind;

use super::*;
use crate::{clock::Randomness, config::MasterKey};
use announce::Announcer;
use seal::Seal;
use sqlx::{AnyPool, any::AnyPoolOptions};
use std::{path::Path, sync::Arc, time::Duration};
use tokio::sync::broadcast;

/// The store could not do what was asked. Says nothing about people.
#[derive(Debug, thiserror::Error)]
pub enum SharingError {
    /// The database.
    #[error("store of sharing: {0}")]
    Database(#[from] sqlx::Error),
    /// The file could not be made or is not fit.
    #[error("store of sharing: {0}")]
    File(#[from] crate::store::StoreError),
    /// The task that wrote was stopped.
    #[error("store of sharing: writing stopped")]
    Stopped(#[from] tokio::task::JoinError),
    /// A row was changed, moved, or sealed under another key.
    #[error("store of sharing: a row does not open")]
    DoesNotOpen,
    /// The database was written by a newer program.
    #[error("store of sharing: schema version {0} is newer than this program knows")]
    TooNew(i64),
}

/// A result of the store.
pub type Done<T> = Result<T, SharingError>;

/// The store. Cheap to clone.
#[derive(Clone)]
pub struct SharingStore {
    inner: Arc<Inner>,
}

struct Inner {
    kind: Kind,
    write: AnyPool,
    read: AnyPool,
    seal: Seal,
    announcer: Announcer,
}

impl SharingStore {
    /// Opens `sqlite:PATH` (made private when it is not there) or `postgres://…`, and brings the schema up to date.
    pub async fn open(url: &str, master: &MasterKey, tenant: &str, randomness: Arc<dyn Randomness>) -> Done<SharingStore> {
        sqlx::any::install_default_drivers();
        let kind = Kind::of(url);
        let (write, read) = match kind {
            Kind::Sqlite => {
                let path = Path::new(url.trim_start_matches("sqlite:"));
                crate::store::create_private(path).map_err(crate::store::StoreError::from)?;
                let address = format!("sqlite://{}", path.display());
                let write = pool(1, kind).connect(&address).await?;
                fit(&write).await?;
                schema::apply(&write, kind).await?;
                (write, pool(4, kind).connect(&address).await?)
            }
            Kind::Postgres => {
                let both = pool(8, kind).connect(url).await?;
                schema::apply(&both, kind).await?;
                (both.clone(), both)
            }
        };
        let announcer = Announcer::start(url, kind).await?;
        let seal = Seal::new(master, tenant, randomness);
        Ok(SharingStore { inner: Arc::new(Inner { kind, write, read, seal, announcer }) })
    }

    /// Changes from now on, of this and every other instance.
    pub fn changes(&self) -> broadcast::Receiver<Change> {
        self.inner.announcer.subscribe()
    }

    /// A random name.
    pub fn new_id(&self) -> Id {
        Id(self.inner.seal.random())
    }

    /// Pseudonym of a coach: HMAC over issuer and subject.
    pub fn coach_id(&self, issuer: &str, subject: &str) -> CoachId {
        let hash = self.inner.seal.hash("coach", &[issuer.as_bytes(), subject.as_bytes()]);
        let mut id = [0; 16];
        id.copy_from_slice(&hash[..16]);
        CoachId(id)
    }
}

/// Connections whose every statement waits a little for another writer, and commits durably.
fn pool(most: u32, kind: Kind) -> AnyPoolOptions {
    AnyPoolOptions::new().max_connections(most).acquire_timeout(Duration::from_secs(5)).after_connect(move |connection, _| {
        Box::pin(async move {
            let setting = match kind {
                Kind::Sqlite => {
                    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000; \
                     PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;"
                }
                Kind::Postgres => "SET statement_timeout = '5s'; SET idle_in_transaction_session_timeout = '5s';",
            };
            sqlx::raw_sql(setting).execute(connection).await?;
            Ok(())
        })
    })
}

/// The bundled library is recent enough and the file is whole (security.md, 11).
async fn fit(pool: &AnyPool) -> Done<()> {
    let version: String = sqlx::query_scalar("SELECT sqlite_version()").fetch_one(pool).await?;
    if !crate::store::recent_enough(&version) {
        return Err(crate::store::StoreError::TooOld(version).into());
    }
    let health: String = sqlx::query_scalar("PRAGMA quick_check").fetch_one(pool).await?;
    if health == "ok" { Ok(()) } else { Err(crate::store::StoreError::Damaged.into()) }
}

impl Inner {
    /// Commits, with the announcement in the same transaction where the database carries it, then tells this instance.
    async fn commit(&self, mut transaction: sqlx::Transaction<'_, sqlx::Any>, changes: &[Change]) -> Done<()> {
        if self.kind == Kind::Postgres {
            for change in changes {
                sqlx::query("SELECT pg_notify($1, $2)")
                    .bind(announce::CHANNEL)
                    .bind(announce::text(change))
                    .execute(&mut *transaction)
                    .await?;
            }
        }
        transaction.commit().await?;
        for change in changes {
            self.announcer.tell(change.clone());
        }
        Ok(())
    }
}

/// Runs work that must not be cut off half-way when a browser goes away.
async fn detached<T: Send + 'static>(work: impl Future<Output = Done<T>> + Send + 'static) -> Done<T> {
    tokio::spawn(work).await?
}
