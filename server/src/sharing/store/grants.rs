//! Access that lasts: asked, then active by the person's yes, then revoked. No update brings one back.

use super::{
    Change, CoachId, Done, GrantRow, Grantee, Id, SharingError, SharingStore, detached,
    rows::{Columns, micros},
    tables::end,
};
use crate::session::{Bsn, Pid};
use access::{Actions, Categories, GrantState};
use jiff::Timestamp;
use sqlx::any::AnyRow;
use std::sync::Arc;

/// Kind and pseudonym, as stored.
pub(super) fn grantee_columns(grantee: Grantee) -> (&'static str, Vec<u8>) {
    match grantee {
        Grantee::Helper(pid) => ("helper", pid.bytes().to_vec()),
        Grantee::Coach(id) => ("coach", id.0.to_vec()),
    }
}

impl SharingStore {
    /// One grant, in whatever state.
    pub async fn grant(&self, id: Id) -> Done<Option<GrantRow>> {
        let row = sqlx::query("SELECT * FROM access_grant WHERE id = $1").bind(id.0.to_vec()).fetch_optional(&self.inner.read).await?;
        row.map(|row| self.read_grant(&row)).transpose()
    }

    /// All of a person, newest first.
    pub async fn grants_of(&self, subject: Pid) -> Done<Vec<GrantRow>> {
        let rows = sqlx::query("SELECT * FROM access_grant WHERE subject = $1 ORDER BY from_at DESC, id")
            .bind(subject.bytes().to_vec())
            .fetch_all(&self.inner.read)
            .await?;
        rows.iter().map(|row| self.read_grant(row)).collect()
    }

    /// All to somebody, newest first, in every state: the caller decides with `access`.
    pub async fn grants_to(&self, grantee: Grantee) -> Done<Vec<GrantRow>> {
        let (kind, who) = grantee_columns(grantee);
        let rows = sqlx::query("SELECT * FROM access_grant WHERE grantee_kind = $1 AND grantee = $2 ORDER BY from_at DESC, id")
            .bind(kind)
            .bind(who)
            .fetch_all(&self.inner.read)
            .await?;
        rows.iter().map(|row| self.read_grant(row)).collect()
    }

    fn read_grant(&self, row: &AnyRow) -> Done<GrantRow> {
        let id = row.id("id")?;
        let who = row.id("grantee")?.0;
        let bits = |name: &str| -> Done<u32> { u32::try_from(row.number(name)?).map_err(|_| SharingError::DoesNotOpen) };
        Ok(GrantRow {
            id,
            subject: row.pid("subject")?,
            subject_name: self.inner.seal.open_text("grant.subject_name", &id.0, &row.bytes("subject_name")?)?,
            grantee: match row.text("grantee_kind")?.as_str() {
                "helper" => Grantee::Helper(Pid::from_bytes(who)),
                _ => Grantee::Coach(CoachId(who)),
            },
            grantee_name: self.inner.seal.open_text("grant.grantee_name", &id.0, &row.bytes("grantee_name")?)?,
            categories: Categories::from_bits(bits("categories")?),
            actions: Actions::from_bits(bits("actions")?),
            from: row.at("from_at")?,
            until: row.at("until")?,
            last_used: row.at("last_used")?,
            state: GrantState::from_slug(&row.text("state")?).ok_or(SharingError::DoesNotOpen)?,
        })
    }

    /// asked → active; only by the subject. False: not asked (any more), over, or not theirs.
    pub async fn confirm_grant(&self, id: Id, subject: Pid, now: Timestamp) -> Done<bool> {
        let inner = Arc::clone(&self.inner);
        detached(async move {
            let mut transaction = inner.write.begin().await?;
            let done = sqlx::query(
                "UPDATE access_grant SET state = 'active', from_at = $1, last_used = $1
                 WHERE id = $2 AND subject = $3 AND state = 'asked' AND until > $1",
            )
            .bind(micros(now))
            .bind(id.0.to_vec())
            .bind(subject.bytes().to_vec())
            .execute(&mut *transaction)
            .await?;
            inner.commit(transaction, &[Change::Subject(*subject.bytes())]).await?;
            Ok(done.rows_affected() == 1)
        })
        .await
    }

    /// → revoked; only by the subject. Destroys the sealed BSN.
    pub async fn revoke_grant(&self, id: Id, subject: Pid, _now: Timestamp) -> Done<bool> {
        let inner = Arc::clone(&self.inner);
        detached(async move {
            let mut transaction = inner.write.begin().await?;
            let done =
                sqlx::query("UPDATE access_grant SET state = 'revoked', bsn = NULL WHERE id = $1 AND subject = $2 AND state <> 'revoked'")
                    .bind(id.0.to_vec())
                    .bind(subject.bytes().to_vec())
                    .execute(&mut *transaction)
                    .await?;
            inner.commit(transaction, &[Change::Subject(*subject.bytes())]).await?;
            Ok(done.rows_affected() == 1)
        })
        .await
    }

    /// Everything of a person at once: grants, invitations, tables.
    pub async fn revoke_all(&self, subject: Pid, _now: Timestamp) -> Done<u64> {
        let inner = Arc::clone(&self.inner);
        detached(async move {
            let who = subject.bytes().to_vec();
            let mut transaction = inner.write.begin().await?;
            let grants = sqlx::query("UPDATE access_grant SET state = 'revoked', bsn = NULL WHERE subject = $1 AND state <> 'revoked'")
                .bind(who.clone())
                .execute(&mut *transaction)
                .await?;
            sqlx::query("UPDATE invitation SET over = 1, bsn = NULL WHERE subject = $1")
                .bind(who.clone())
                .execute(&mut *transaction)
                .await?;
            let tables: Vec<Vec<u8>> = sqlx::query_scalar("SELECT id FROM sharing_table WHERE subject = $1 AND ended = 0")
                .bind(who)
                .fetch_all(&mut *transaction)
                .await?;
            let mut changes = vec![Change::Subject(*subject.bytes())];
            for id in &tables {
                end(&mut transaction, id).await?;
                changes.push(Change::Table(super::rows::id(id)?));
            }
            inner.commit(transaction, &changes).await?;
            Ok(grants.rows_affected())
        })
        .await
    }

    /// Notes a use. False: the grant is not active.
    pub async fn used(&self, id: Id, now: Timestamp) -> Done<bool> {
        let inner = Arc::clone(&self.inner);
        detached(async move {
            let done = sqlx::query("UPDATE access_grant SET last_used = $1 WHERE id = $2 AND state = 'active' AND until > $1")
                .bind(micros(now))
                .bind(id.0.to_vec())
                .execute(&inner.write)
                .await?;
            Ok(done.rows_affected() == 1)
        })
        .await
    }

    /// The BSN of the subject of an active grant; `None` when it is not active (any more).
    pub async fn subject_bsn(&self, id: Id) -> Done<Option<Bsn>> {
        let sealed: Option<Option<Vec<u8>>> = sqlx::query_scalar("SELECT bsn FROM access_grant WHERE id = $1 AND state = 'active'")
            .bind(id.0.to_vec())
            .fetch_optional(&self.inner.read)
            .await?;
        let Some(sealed) = sealed.flatten() else { return Ok(None) };
        let bytes = self.inner.seal.open("grant.bsn", &id.0, &sealed)?;
        Ok(std::str::from_utf8(&bytes).ok().and_then(Bsn::parse))
    }
}
