//! "What changed since you last looked": a moment and keyed fingerprints per pseudonym, and nothing that can be read back.

use super::{
    bsn::{Bsn, Purpose},
    store::{SessionStore, StoreError, detached, micros, moment},
};
use crate::config::MasterKey;
use hmac::{Hmac, Mac};
use jiff::Timestamp;
use sha2::Sha256;
use sqlx::Row;
use std::collections::BTreeSet;
use zeroize::Zeroizing;

/// Bytes of one fingerprint: enough to see change, too few to keep anything.
const PRINT_BYTES: usize = 8;
/// Fingerprints kept per person at most.
const MAX_PRINTS: usize = 4_000;

/// Pseudonym of a person within one gemeente: HMAC-SHA-256(K_pid, tenant ‖ BSN), 128 bits. Still personal data.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pid([u8; 16]);

impl Pid {
    /// From a store of ours.
    pub const fn from_bytes(bytes: [u8; 16]) -> Pid {
        Pid(bytes)
    }

    /// The bytes, for a key of a row.
    pub const fn bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

/// The looks of all people.
#[derive(Clone)]
pub struct Looks {
    store: SessionStore,
    tenant: String,
    pid_key: Zeroizing<[u8; 32]>,
    print_key: Zeroizing<[u8; 32]>,
}

impl Looks {
    /// Looks over a store, with keys derived from the master key.
    pub fn new(store: SessionStore, master: &MasterKey, tenant: &str) -> Looks {
        Looks { store, tenant: tenant.to_owned(), pid_key: master.derive("pid|1"), print_key: master.derive("look|1") }
    }

    /// The pseudonym of a person.
    pub fn pid(&self, bsn: &Bsn) -> Pid {
        let mac = tag(&self.pid_key, &[self.tenant.as_bytes(), bsn.reveal(Purpose::Pseudonym).as_bytes()]);
        let mut pid = [0; 16];
        pid.copy_from_slice(&mac[..16]);
        Pid(pid)
    }

    /// The name of a pair: what one coach saw of one person.
    pub fn pair(&self, coach: &[u8], person: Pid) -> Pid {
        let mac = tag(&self.pid_key, &[b"pair", coach, &person.0]);
        let mut pid = [0; 16];
        pid.copy_from_slice(&mac[..16]);
        Pid(pid)
    }

    /// As [`Looks::begin`], but only when the last look was before `cutoff`: pages of one visit compare with the visit before.
    pub async fn begin_after(&self, pid: Pid, cutoff: Timestamp) -> Result<(), StoreError> {
        let write = self.store.write.clone();
        detached(async move {
            sqlx::query("UPDATE look SET before_at = seen_at, before_prints = seen_prints WHERE pid = ? AND seen_at < ?")
                .bind(pid.0.to_vec())
                .bind(micros(cutoff))
                .execute(&write)
                .await?;
            Ok(())
        })
        .await
    }

    /// At sign-in: what was seen until now is what this session compares with.
    pub async fn begin(&self, pid: Pid) -> Result<(), StoreError> {
        let write = self.store.write.clone();
        detached(async move {
            sqlx::query("UPDATE look SET before_at = seen_at, before_prints = seen_prints WHERE pid = ?")
                .bind(pid.0.to_vec())
                .execute(&write)
                .await?;
            Ok(())
        })
        .await
    }

    /// When the person last looked before this session, and which of the entries are new or different since. Nothing is
    /// "changed" at the first look. Does not record anything.
    pub async fn changed_since(&self, pid: Pid, entries: &[String]) -> Result<(Option<Timestamp>, Vec<bool>), StoreError> {
        let read = self.store.read.clone();
        let row = detached(async move {
            Ok(sqlx::query("SELECT before_at, before_prints FROM look WHERE pid = ?").bind(pid.0.to_vec()).fetch_optional(&read).await?)
        })
        .await?;
        let Some(row) = row else { return Ok((None, vec![false; entries.len()])) };
        let (Some(at), Some(prints)) = (row.try_get::<Option<i64>, _>(0)?, row.try_get::<Option<Vec<u8>>, _>(1)?) else {
            return Ok((None, vec![false; entries.len()]));
        };
        let before = split(&prints);
        let changed = entries.iter().map(|entry| !before.contains(&self.print(pid, entry))).collect();
        Ok((Some(moment(at)), changed))
    }

    /// Records what the person saw. With a source missing (`complete` false) what was seen earlier stays remembered, so
    /// that it is not "new" when the source is back.
    pub async fn record(&self, pid: Pid, entries: &[String], complete: bool, now: Timestamp) -> Result<(), StoreError> {
        let mut prints: BTreeSet<[u8; PRINT_BYTES]> = entries.iter().map(|entry| self.print(pid, entry)).collect();
        let write = self.store.write.clone();
        detached(async move {
            let mut transaction = write.begin_with("BEGIN IMMEDIATE").await?;
            if !complete {
                let seen: Option<Option<Vec<u8>>> = sqlx::query_scalar("SELECT seen_prints FROM look WHERE pid = ?")
                    .bind(pid.0.to_vec())
                    .fetch_optional(&mut *transaction)
                    .await?;
                prints.extend(split(&seen.flatten().unwrap_or_default()));
            }
            let bytes: Vec<u8> = prints.into_iter().take(MAX_PRINTS).flatten().collect();
            sqlx::query(
                "INSERT INTO look (pid, seen_at, seen_prints) VALUES (?1, ?2, ?3)
                 ON CONFLICT (pid) DO UPDATE SET seen_at = excluded.seen_at, seen_prints = excluded.seen_prints",
            )
            .bind(pid.0.to_vec())
            .bind(micros(now))
            .bind(bytes)
            .execute(&mut *transaction)
            .await?;
            transaction.commit().await?;
            Ok(())
        })
        .await
    }

    fn print(&self, pid: Pid, entry: &str) -> [u8; PRINT_BYTES] {
        let mac = tag(&self.print_key, &[&pid.0, entry.as_bytes()]);
        let mut print = [0; PRINT_BYTES];
        print.copy_from_slice(&mac[..PRINT_BYTES]);
        print
    }
}

/// HMAC-SHA-256 over parts, each with its length before it, so that parts cannot run into each other.
fn tag(key: &[u8; 32], parts: &[&[u8]]) -> [u8; 32] {
    let mut block = [0u8; 64];
    block[..32].copy_from_slice(key);
    let mut mac = Hmac::<Sha256>::new((&block).into());
    for part in parts {
        mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

fn split(prints: &[u8]) -> BTreeSet<[u8; PRINT_BYTES]> {
    prints.chunks_exact(PRINT_BYTES).filter_map(|chunk| chunk.try_into().ok()).collect()
}
