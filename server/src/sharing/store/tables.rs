//! Tables and seats. A change that comes too late changes nothing: every update says which state it expects.

use super::{
    Change, Done, Id, Seat, SharingError, SharingStore, Table, detached,
    rows::{Columns, id as to_id, micros},
};
use crate::session::RowId;
use access::SeatState;
use jiff::Timestamp;
use sqlx::any::AnyRow;
use std::sync::Arc;

/// Rows of what is over stay this long, so that "it is over" can be told from "never was".
const FORGET_AFTER: jiff::SignedDuration = jiff::SignedDuration::from_hours(24);

impl SharingStore {
    /// Starts a table; an older one of the same subject ends in the same transaction.
    pub async fn start_table(&self, table: &Table) -> Done<()> {
        let (inner, table) = (Arc::clone(&self.inner), table.clone());
        let name = inner.seal.seal("table.subject_name", &table.id.0, table.subject_name.as_bytes())?;
        let cards = inner.seal.seal("table.cards", &table.id.0, table.cards.join("\n").as_bytes())?;
        detached(async move {
            let mut transaction = inner.write.begin().await?;
            let before: Vec<Vec<u8>> = sqlx::query_scalar("SELECT id FROM sharing_table WHERE subject = $1 AND ended = 0")
                .bind(table.subject.bytes().to_vec())
                .fetch_all(&mut *transaction)
                .await?;
            let mut changes = vec![Change::Table(table.id)];
            for old in before {
                end(&mut transaction, &old).await?;
                changes.push(Change::Table(to_id(&old)?));
            }
            sqlx::query(
                "INSERT INTO sharing_table (id, subject, subject_name, session, ends_at, present_until, cards, revision, ended)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, 0, 0)",
            )
            .bind(table.id.0.to_vec())
            .bind(table.subject.bytes().to_vec())
            .bind(name)
            .bind(table.session.bytes().to_vec())
            .bind(micros(table.ends_at))
            .bind(micros(table.present_until))
            .bind(cards)
            .execute(&mut *transaction)
            .await?;
            inner.commit(transaction, &changes).await
        })
        .await
    }

    /// The running table of a session; `None` when there is none or it is over at `now`.
    pub async fn table_of_session(&self, session: RowId, now: Timestamp) -> Done<Option<Table>> {
        let row = sqlx::query("SELECT * FROM sharing_table WHERE session = $1 AND ended = 0 AND ends_at > $2 AND present_until > $2")
            .bind(session.bytes().to_vec())
            .bind(micros(now))
            .fetch_optional(&self.inner.read)
            .await?;
        row.map(|row| self.read_table(&row)).transpose()
    }

    /// A running table.
    pub async fn table(&self, id: Id, now: Timestamp) -> Done<Option<Table>> {
        let row = sqlx::query("SELECT * FROM sharing_table WHERE id = $1 AND ended = 0 AND ends_at > $2 AND present_until > $2")
            .bind(id.0.to_vec())
            .bind(micros(now))
            .fetch_optional(&self.inner.read)
            .await?;
        row.map(|row| self.read_table(&row)).transpose()
    }

    fn read_table(&self, row: &AnyRow) -> Done<Table> {
        let id = row.id("id")?;
        let cards = self.inner.seal.open_text("table.cards", &id.0, &row.bytes("cards")?)?;
        Ok(Table {
            id,
            subject: row.pid("subject")?,
            subject_name: self.inner.seal.open_text("table.subject_name", &id.0, &row.bytes("subject_name")?)?,
            session: row.row_id("session")?,
            ends_at: row.at("ends_at")?,
            present_until: row.at("present_until")?,
            cards: cards.lines().map(str::to_owned).collect(),
            lit: row.maybe_text("lit")?,
            revision: row.number("revision")?,
        })
    }

    /// Puts these cards on the table, and nobody points any more. False: the table is over.
    pub async fn set_cards(&self, id: Id, cards: &[String], now: Timestamp) -> Done<bool> {
        let inner = Arc::clone(&self.inner);
        let sealed = inner.seal.seal("table.cards", &id.0, cards.join("\n").as_bytes())?;
        detached(async move {
            let mut transaction = inner.write.begin().await?;
            let done = sqlx::query(
                "UPDATE sharing_table SET cards = $1, lit = NULL, revision = revision + 1
                 WHERE id = $2 AND ended = 0 AND ends_at > $3 AND present_until > $3",
            )
            .bind(sealed)
            .bind(id.0.to_vec())
            .bind(micros(now))
            .execute(&mut *transaction)
            .await?
            .rows_affected();
            inner.commit(transaction, &[Change::Table(id)]).await?;
            Ok(done == 1)
        })
        .await
    }

    /// Lights a line, or none. False: the table is over.
    pub async fn point(&self, id: Id, line: Option<&str>, now: Timestamp) -> Done<bool> {
        let (inner, line) = (Arc::clone(&self.inner), line.map(str::to_owned));
        detached(async move {
            let mut transaction = inner.write.begin().await?;
            let done = sqlx::query("UPDATE sharing_table SET lit = $1 WHERE id = $2 AND ended = 0 AND ends_at > $3 AND present_until > $3")
                .bind(line)
                .bind(id.0.to_vec())
                .bind(micros(now))
                .execute(&mut *transaction)
                .await?
                .rows_affected();
            inner.commit(transaction, &[Change::Table(id)]).await?;
            Ok(done == 1)
        })
        .await
    }

    /// The person's page was seen: the table lasts until then, unless it is over already. Announces nothing.
    pub async fn present(&self, id: Id, until: Timestamp, now: Timestamp) -> Done<bool> {
        let inner = Arc::clone(&self.inner);
        detached(async move {
            let done = sqlx::query(
                "UPDATE sharing_table SET present_until = $1 WHERE id = $2 AND ended = 0 AND ends_at > $3 AND present_until > $3",
            )
            .bind(micros(until))
            .bind(id.0.to_vec())
            .bind(micros(now))
            .execute(&inner.write)
            .await?;
            Ok(done.rows_affected() == 1)
        })
        .await
    }

    /// Ends it: seats are gone, invitations to it open nothing any more, cards are wiped.
    pub async fn end_table(&self, id: Id) -> Done<bool> {
        let inner = Arc::clone(&self.inner);
        detached(async move {
            let mut transaction = inner.write.begin().await?;
            let ended = end(&mut transaction, &id.0).await?;
            inner.commit(transaction, &[Change::Table(id)]).await?;
            Ok(ended)
        })
        .await
    }

    /// Ends the tables of a session.
    pub async fn end_tables_of_session(&self, session: RowId) -> Done<u64> {
        let inner = Arc::clone(&self.inner);
        detached(async move {
            let mut transaction = inner.write.begin().await?;
            let all: Vec<Vec<u8>> = sqlx::query_scalar("SELECT id FROM sharing_table WHERE session = $1 AND ended = 0")
                .bind(session.bytes().to_vec())
                .fetch_all(&mut *transaction)
                .await?;
            let mut changes = Vec::new();
            for id in &all {
                end(&mut transaction, id).await?;
                changes.push(Change::Table(to_id(id)?));
            }
            inner.commit(transaction, &changes).await?;
            Ok(u64::try_from(all.len()).unwrap_or(u64::MAX))
        })
        .await
    }

    /// Seats that are waiting or confirmed, oldest first.
    pub async fn seats(&self, table: Id) -> Done<Vec<Seat>> {
        let rows = sqlx::query("SELECT * FROM seat WHERE table_id = $1 AND state <> 'gone' ORDER BY joined_at, id")
            .bind(table.0.to_vec())
            .fetch_all(&self.inner.read)
            .await?;
        rows.iter().map(|row| self.read_seat(row)).collect()
    }

    /// The seat of a key, with its table; no table: it is over.
    pub async fn seat_by_key(&self, key: RowId, now: Timestamp) -> Done<Option<(Seat, Option<Table>)>> {
        let row = sqlx::query("SELECT * FROM seat WHERE seat_key = $1").bind(key.bytes().to_vec()).fetch_optional(&self.inner.read).await?;
        let Some(row) = row else { return Ok(None) };
        let seat = self.read_seat(&row)?;
        let table = self.table(seat.table, now).await?;
        Ok(Some((seat, table)))
    }

    pub(super) fn read_seat(&self, row: &AnyRow) -> Done<Seat> {
        let id = row.id("id")?;
        Ok(Seat {
            id,
            table: row.id("table_id")?,
            name: self.inner.seal.open_text("seat.name", &id.0, &row.bytes("name")?)?,
            coach: row.maybe_bytes("coach")?.map(|bytes| to_id(&bytes).map(|id| super::CoachId(id.0))).transpose()?,
            number: row.text("number")?,
            state: SeatState::from_slug(&row.text("state")?).ok_or(SharingError::DoesNotOpen)?,
        })
    }

    /// The person says yes or no to somebody who waits. A no may also come after a yes.
    pub async fn answer_seat(&self, table: Id, seat: Id, yes: bool, now: Timestamp) -> Done<bool> {
        if self.table(table, now).await?.is_none() {
            return Ok(false);
        }
        let inner = Arc::clone(&self.inner);
        detached(async move {
            let mut transaction = inner.write.begin().await?;
            let statement = if yes {
                "UPDATE seat SET state = 'confirmed' WHERE id = $1 AND table_id = $2 AND state = 'waiting'"
            } else {
                "UPDATE seat SET state = 'gone' WHERE id = $1 AND table_id = $2 AND state <> 'gone'"
            };
            let done = sqlx::query(statement).bind(seat.0.to_vec()).bind(table.0.to_vec()).execute(&mut *transaction).await?;
            touch(&mut transaction, &table.0).await?;
            inner.commit(transaction, &[Change::Table(table)]).await?;
            Ok(done.rows_affected() == 1)
        })
        .await
    }

    /// The other side leaves.
    pub async fn leave(&self, key: RowId) -> Done<bool> {
        let inner = Arc::clone(&self.inner);
        detached(async move {
            let mut transaction = inner.write.begin().await?;
            let table: Option<Vec<u8>> = sqlx::query_scalar("SELECT table_id FROM seat WHERE seat_key = $1 AND state <> 'gone'")
                .bind(key.bytes().to_vec())
                .fetch_optional(&mut *transaction)
                .await?;
            let Some(table) = table else { return Ok(false) };
            sqlx::query("UPDATE seat SET state = 'gone' WHERE seat_key = $1").bind(key.bytes().to_vec()).execute(&mut *transaction).await?;
            touch(&mut transaction, &table).await?;
            inner.commit(transaction, &[Change::Table(to_id(&table)?)]).await?;
            Ok(true)
        })
        .await
    }

    /// Wipes what is over: the rows of tables, seats and invitations of a day ago.
    pub async fn sweep(&self, now: Timestamp) -> Done<()> {
        let inner = Arc::clone(&self.inner);
        detached(async move {
            let before = micros(now.saturating_sub(FORGET_AFTER).unwrap_or(now));
            let mut transaction = inner.write.begin().await?;
            sqlx::query("DELETE FROM seat WHERE table_id IN (SELECT id FROM sharing_table WHERE ends_at < $1)")
                .bind(before)
                .execute(&mut *transaction)
                .await?;
            sqlx::query("DELETE FROM sharing_table WHERE ends_at < $1").bind(before).execute(&mut *transaction).await?;
            sqlx::query("DELETE FROM invitation WHERE until < $1").bind(before).execute(&mut *transaction).await?;
            inner.commit(transaction, &[]).await
        })
        .await
    }
}

/// Raises the revision, so that what is being rendered is rendered anew.
pub(super) async fn touch(transaction: &mut sqlx::Transaction<'_, sqlx::Any>, table: &[u8]) -> Done<()> {
    sqlx::query("UPDATE sharing_table SET revision = revision + 1 WHERE id = $1").bind(table.to_vec()).execute(&mut **transaction).await?;
    Ok(())
}

/// Ends one table inside a transaction. False: it was over already.
pub(super) async fn end(transaction: &mut sqlx::Transaction<'_, sqlx::Any>, id: &[u8]) -> Done<bool> {
    let done =
        sqlx::query("UPDATE sharing_table SET ended = 1, cards = $1, lit = NULL, revision = revision + 1 WHERE id = $2 AND ended = 0")
            .bind(Vec::<u8>::new())
            .bind(id.to_vec())
            .execute(&mut **transaction)
            .await?;
    sqlx::query("UPDATE seat SET state = 'gone' WHERE table_id = $1").bind(id.to_vec()).execute(&mut **transaction).await?;
    sqlx::query("UPDATE invitation SET over = 1 WHERE table_id = $1").bind(id.to_vec()).execute(&mut **transaction).await?;
    Ok(done.rows_affected() == 1)
}
