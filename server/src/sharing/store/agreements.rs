//! Agreements in versions: valid when both confirmed, changed only by a new version that both confirm.

use super::{
    Agreement, CoachId, Done, Id, SharingStore, Side, detached,
    rows::{Columns, micros},
};
use crate::session::Pid;
use jiff::Timestamp;
use sqlx::any::AnyRow;
use std::sync::Arc;

impl SharingStore {
    /// A new agreement (`replaces` none), or a new version of one of the same coach and subject. The writer's side is
    /// confirmed. False: what it would replace is not theirs.
    pub async fn write_agreement(&self, agreement: &Agreement, replaces: Option<Id>) -> Done<bool> {
        let (inner, agreement) = (Arc::clone(&self.inner), agreement.clone());
        detached(async move {
            let mut transaction = inner.write.begin().await?;
            let (chain, version) = match replaces {
                None => (agreement.id.0.to_vec(), 1),
                Some(old) => {
                    let chain: Option<Vec<u8>> =
                        sqlx::query_scalar("SELECT chain FROM agreement WHERE id = $1 AND subject = $2 AND coach = $3")
                            .bind(old.0.to_vec())
                            .bind(agreement.subject.bytes().to_vec())
                            .bind(agreement.coach.0.to_vec())
                            .fetch_optional(&mut *transaction)
                            .await?;
                    let Some(chain) = chain else { return Ok(false) };
                    let newest: Option<i64> = sqlx::query_scalar("SELECT max(version) FROM agreement WHERE chain = $1")
                        .bind(chain.clone())
                        .fetch_one(&mut *transaction)
                        .await?;
                    (chain, newest.unwrap_or(0) + 1)
                }
            };
            let (row, seal) = (&agreement.id.0, &inner.seal);
            sqlx::query(
                "INSERT INTO agreement (id, chain, version, subject, grant_id, coach, coach_name, dutch, own, own_lang, by_coach, written,
                                        person_confirmed, coach_confirmed, replaced, declined)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 0, 0)",
            )
            .bind(row.to_vec())
            .bind(chain)
            .bind(version)
            .bind(agreement.subject.bytes().to_vec())
            .bind(agreement.grant.0.to_vec())
            .bind(agreement.coach.0.to_vec())
            .bind(seal.seal("agreement.coach_name", row, agreement.coach_name.as_bytes())?)
            .bind(seal.seal("agreement.dutch", row, agreement.dutch.as_bytes())?)
            .bind(seal.seal("agreement.own", row, agreement.own.as_bytes())?)
            .bind(agreement.own_lang)
            .bind(i64::from(agreement.by == Side::Coach))
            .bind(micros(agreement.written))
            .bind((agreement.by == Side::Person).then(|| micros(agreement.written)))
            .bind((agreement.by == Side::Coach).then(|| micros(agreement.written)))
            .execute(&mut *transaction)
            .await?;
            inner.commit(transaction, &[]).await?;
            Ok(true)
        })
        .await
    }

    /// Newest first, all versions.
    pub async fn agreements(&self, subject: Pid) -> Done<Vec<Agreement>> {
        let rows = sqlx::query("SELECT * FROM agreement WHERE subject = $1 ORDER BY written DESC, version DESC")
            .bind(subject.bytes().to_vec())
            .fetch_all(&self.inner.read)
            .await?;
        rows.iter().map(|row| self.read_agreement(row)).collect()
    }

    fn read_agreement(&self, row: &AnyRow) -> Done<Agreement> {
        let id = row.id("id")?;
        let open = |column: &str, name: &str| self.inner.seal.open_text(column, &id.0, &row.bytes(name)?);
        Ok(Agreement {
            id,
            chain: row.id("chain")?,
            version: row.number("version")?,
            subject: row.pid("subject")?,
            grant: row.id("grant_id")?,
            coach: CoachId(row.id("coach")?.0),
            coach_name: open("agreement.coach_name", "coach_name")?,
            dutch: open("agreement.dutch", "dutch")?,
            own: open("agreement.own", "own")?,
            own_lang: row.text("own_lang")?,
            by: if row.flag("by_coach")? { Side::Coach } else { Side::Person },
            written: row.at("written")?,
            person_confirmed: row.maybe_at("person_confirmed")?,
            coach_confirmed: row.maybe_at("coach_confirmed")?,
            replaced: row.flag("replaced")?,
            declined: row.flag("declined")?,
        })
    }

    /// One side confirms the version it did not write. When both did, older versions of the chain are replaced.
    pub async fn confirm_agreement(&self, id: Id, side: Side, subject: Pid, now: Timestamp) -> Done<bool> {
        let inner = Arc::clone(&self.inner);
        detached(async move {
            let mut transaction = inner.write.begin().await?;
            let statement = match side {
                Side::Person => {
                    "UPDATE agreement SET person_confirmed = $1 WHERE id = $2 AND subject = $3 AND person_confirmed IS NULL AND declined = 0 AND replaced = 0"
                }
                Side::Coach => {
                    "UPDATE agreement SET coach_confirmed = $1 WHERE id = $2 AND subject = $3 AND coach_confirmed IS NULL AND declined = 0 AND replaced = 0"
                }
            };
            let done = sqlx::query(statement)
                .bind(micros(now))
                .bind(id.0.to_vec())
                .bind(subject.bytes().to_vec())
                .execute(&mut *transaction)
                .await?
                .rows_affected();
            if done == 1 {
                sqlx::query(
                    "UPDATE agreement SET replaced = 1 WHERE chain = (SELECT chain FROM agreement WHERE id = $1)
                       AND version < (SELECT version FROM agreement WHERE id = $1)
                       AND EXISTS (SELECT 1 FROM agreement WHERE id = $1 AND person_confirmed IS NOT NULL AND coach_confirmed IS NOT NULL)",
                )
                .bind(id.0.to_vec())
                .execute(&mut *transaction)
                .await?;
            }
            inner.commit(transaction, &[]).await?;
            Ok(done == 1)
        })
        .await
    }

    /// One side says no to what the other wrote. What both confirmed cannot be declined, only replaced.
    pub async fn decline_agreement(&self, id: Id, side: Side, subject: Pid, _now: Timestamp) -> Done<bool> {
        let inner = Arc::clone(&self.inner);
        detached(async move {
            let statement = match side {
                Side::Person => {
                    "UPDATE agreement SET declined = 1 WHERE id = $1 AND subject = $2 AND person_confirmed IS NULL AND declined = 0"
                }
                Side::Coach => {
                    "UPDATE agreement SET declined = 1 WHERE id = $1 AND subject = $2 AND coach_confirmed IS NULL AND declined = 0"
                }
            };
            let done = sqlx::query(statement).bind(id.0.to_vec()).bind(subject.bytes().to_vec()).execute(&inner.write).await?;
            Ok(done.rows_affected() == 1)
        })
        .await
    }
}
