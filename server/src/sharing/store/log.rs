//! The access log: a hash chain per subject over what is stored, so that it is checked without any key.

use super::{
    AccessEntry, ChainReport, Done, Ground, Id, Kind, SharingError, SharingStore, detached,
    rows::{Columns, micros, moment},
};
use crate::{accountability::hex, session::Pid};
use access::{Action, Actor, Categories};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use sqlx::{AnyPool, any::AnyPoolOptions};
use std::{collections::BTreeMap, sync::Arc};

/// What is sealed of a line.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sealed {
    actor: String,
    name: String,
    action: String,
    categories: u32,
    ground: String,
    of: String,
    trace: Option<String>,
}

/// A line as stored: all a check needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoggedRow {
    /// Pseudonym of the subject.
    pub subject: Vec<u8>,
    /// 1, 2, … without gaps.
    pub seq: i64,
    /// Microseconds UTC.
    pub at: i64,
    /// AEAD text.
    pub sealed: Vec<u8>,
    /// SHA-256 over the hash before it and everything above.
    pub hash: Vec<u8>,
}

/// The hash before the first line.
const FIRST: [u8; 32] = [0; 32];

fn next_hash(before: &[u8], subject: &[u8], seq: i64, at: i64, sealed: &[u8]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in [b"inburgerpad access log 1".as_slice(), before, subject, &seq.to_be_bytes(), &at.to_be_bytes(), sealed] {
        hash.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

/// Checks one chain, from its first line. A cut at the end shows against a checkpoint (rows and hash) somebody kept.
pub fn check_rows(rows: &[LoggedRow]) -> ChainReport {
    let mut before = FIRST.to_vec();
    let mut number = 0_u64;
    for row in rows {
        number += 1;
        let expected = next_hash(&before, &row.subject, row.seq, row.at, &row.sealed);
        let in_place = i64::try_from(number).is_ok_and(|number| number == row.seq);
        let same_person = rows.first().is_some_and(|first| first.subject == row.subject);
        if !in_place || !same_person || row.hash != expected {
            return ChainReport { rows: u64::try_from(rows.len()).unwrap_or(u64::MAX), newest: hex(&before), broken_at: Some(number) };
        }
        before = row.hash.clone();
    }
    ChainReport { rows: number, newest: hex(&before), broken_at: None }
}

impl SharingStore {
    /// Appends a line to the subject's chain; durable when this returns. No line, no data.
    pub async fn log(&self, subject: Pid, entry: &AccessEntry) -> Done<()> {
        let inner = Arc::clone(&self.inner);
        let (ground, of) = match entry.ground {
            Ground::Table(id) => ("table", id),
            Ground::Grant(id) => ("grant", id),
        };
        let text = serde_json::to_vec(&Sealed {
            actor: entry.actor.slug().to_owned(),
            name: entry.name.clone(),
            action: entry.action.slug().to_owned(),
            categories: entry.categories.bits(),
            ground: ground.to_owned(),
            of: of.to_string(),
            trace: entry.trace.map(|trace| hex(&trace)),
        })
        .map_err(|_| SharingError::DoesNotOpen)?;
        let at = micros(entry.at);
        detached(async move {
            let who = subject.bytes().to_vec();
            let mut transaction = inner.write.begin().await?;
            if inner.kind == Kind::Postgres {
                // Two instances that append to one chain do it one after the other
                sqlx::query("SELECT pg_advisory_xact_lock(7141002)").execute(&mut *transaction).await?;
            }
            let last = sqlx::query("SELECT seq, hash FROM access_log WHERE subject = $1 ORDER BY seq DESC LIMIT 1")
                .bind(who.clone())
                .fetch_optional(&mut *transaction)
                .await?;
            let (seq, before) = match last {
                Some(row) => (row.number("seq")? + 1, row.bytes("hash")?),
                None => (1, FIRST.to_vec()),
            };
            let sealed = inner.seal.seal("access_log.sealed", &place(&who, seq), &text)?;
            let hash = next_hash(&before, &who, seq, at, &sealed);
            sqlx::query("INSERT INTO access_log (subject, seq, at, sealed, hash) VALUES ($1, $2, $3, $4, $5)")
                .bind(who)
                .bind(seq)
                .bind(at)
                .bind(sealed)
                .bind(hash.to_vec())
                .execute(&mut *transaction)
                .await?;
            inner.commit(transaction, &[]).await
        })
        .await
    }

    /// Newest first.
    pub async fn log_of(&self, subject: Pid, limit: u16) -> Done<Vec<AccessEntry>> {
        let rows = sqlx::query("SELECT * FROM access_log WHERE subject = $1 ORDER BY seq DESC LIMIT $2")
            .bind(subject.bytes().to_vec())
            .bind(i64::from(limit))
            .fetch_all(&self.inner.read)
            .await?;
        rows.iter()
            .map(|row| {
                let seq = row.number("seq")?;
                let text = self.inner.seal.open("access_log.sealed", &place(subject.bytes(), seq), &row.bytes("sealed")?)?;
                let sealed: Sealed = serde_json::from_slice(&text).map_err(|_| SharingError::DoesNotOpen)?;
                entry(sealed, moment(row.number("at")?)).ok_or(SharingError::DoesNotOpen)
            })
            .collect()
    }

    /// Checks the subject's chain from its first line.
    pub async fn verify_chain(&self, subject: Pid) -> Done<ChainReport> {
        let rows = sqlx::query("SELECT * FROM access_log WHERE subject = $1 ORDER BY seq")
            .bind(subject.bytes().to_vec())
            .fetch_all(&self.inner.read)
            .await?;
        Ok(check_rows(&rows.iter().map(stored).collect::<Done<Vec<_>>>()?))
    }

    /// Checks every chain.
    pub async fn verify_all(&self) -> Done<Vec<ChainReport>> {
        all(&self.inner.read).await
    }
}

/// Checks every chain of a database without its keys, and without a server: `server verify-log`.
///
/// # Errors
/// When the database cannot be read.
pub async fn check_without_keys(url: &str) -> Done<Vec<ChainReport>> {
    sqlx::any::install_default_drivers();
    let address = match Kind::of(url) {
        Kind::Sqlite => format!("sqlite://{}?mode=ro", url.trim_start_matches("sqlite:")),
        Kind::Postgres => url.to_owned(),
    };
    all(&AnyPoolOptions::new().max_connections(1).connect(&address).await?).await
}

async fn all(pool: &AnyPool) -> Done<Vec<ChainReport>> {
    let rows = sqlx::query("SELECT * FROM access_log ORDER BY subject, seq").fetch_all(pool).await?;
    let mut chains: BTreeMap<Vec<u8>, Vec<LoggedRow>> = BTreeMap::new();
    for row in &rows {
        let row = stored(row)?;
        chains.entry(row.subject.clone()).or_default().push(row);
    }
    Ok(chains.values().map(|rows| check_rows(rows)).collect())
}

fn stored(row: &sqlx::any::AnyRow) -> Done<LoggedRow> {
    Ok(LoggedRow {
        subject: row.bytes("subject")?,
        seq: row.number("seq")?,
        at: row.number("at")?,
        sealed: row.bytes("sealed")?,
        hash: row.bytes("hash")?,
    })
}

fn place(subject: &[u8], seq: i64) -> Vec<u8> {
    [subject, &seq.to_be_bytes()].concat()
}

fn entry(sealed: Sealed, at: Timestamp) -> Option<AccessEntry> {
    let of = Id::parse(&sealed.of)?;
    Some(AccessEntry {
        at,
        actor: Actor::from_slug(&sealed.actor)?,
        name: sealed.name,
        action: Action::from_slug(&sealed.action)?,
        categories: Categories::from_bits(sealed.categories),
        ground: if sealed.ground == "table" { Ground::Table(of) } else { Ground::Grant(of) },
        trace: sealed.trace.as_deref().and_then(Id::parse).map(|id| id.0),
    })
}
