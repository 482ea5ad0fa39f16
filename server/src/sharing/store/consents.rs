//! Consent records and their events: only ever added to. The present state is the last event.

use super::{
    ConsentRecord, Done, Id, SharingError, SharingStore, detached,
    rows::{Columns, micros, moment},
};
use crate::session::Pid;
use access::Categories;
use app::together::ConsentState;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sqlx::Row;
use std::sync::Arc;

/// What is sealed of a record.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sealed {
    flow: String,
    recipient: String,
    recipient_id: Option<String>,
    categories: u32,
    values: Vec<String>,
    lang: String,
    notice_sha256: String,
    notice_version: String,
    valid_until: i64,
}

const fn slug(state: ConsentState) -> &'static str {
    match state {
        ConsentState::Given => "given",
        ConsentState::Refused => "refused",
        ConsentState::Withdrawn => "withdrawn",
        ConsentState::Expired => "expired",
    }
}

fn state_of(slug: &str) -> Option<ConsentState> {
    [ConsentState::Given, ConsentState::Refused, ConsentState::Withdrawn, ConsentState::Expired]
        .into_iter()
        .find(|state| self::slug(*state) == slug)
}

impl SharingStore {
    /// Appends a record with its events.
    pub async fn add_consent(&self, subject: Pid, record: &ConsentRecord) -> Done<()> {
        let (inner, record) = (Arc::clone(&self.inner), record.clone());
        detached(async move {
            let text = serde_json::to_vec(&Sealed {
                flow: record.flow,
                recipient: record.recipient,
                recipient_id: record.recipient_id.map(|id| id.to_string()),
                categories: record.categories.bits(),
                values: record.values,
                lang: record.lang,
                notice_sha256: record.notice_sha256,
                notice_version: record.notice_version,
                valid_until: micros(record.valid_until),
            })
            .map_err(|_| SharingError::DoesNotOpen)?;
            let made = record.events.first().map_or(0, |(at, _)| micros(*at));
            let mut transaction = inner.write.begin().await?;
            sqlx::query("INSERT INTO consent_record (id, subject, made_at, sealed) VALUES ($1, $2, $3, $4)")
                .bind(record.id.0.to_vec())
                .bind(subject.bytes().to_vec())
                .bind(made)
                .bind(inner.seal.seal("consent_record.sealed", &record.id.0, &text)?)
                .execute(&mut *transaction)
                .await?;
            for (number, (at, state)) in (1_i64..).zip(record.events) {
                event(&mut transaction, record.id, number, at, state).await?;
            }
            inner.commit(transaction, &[]).await
        })
        .await
    }

    /// Appends an event to a record of the subject. False: not theirs.
    pub async fn consent_event(&self, subject: Pid, record: Id, state: ConsentState, at: Timestamp) -> Done<bool> {
        let inner = Arc::clone(&self.inner);
        detached(async move {
            let mut transaction = inner.write.begin().await?;
            let known: Option<i64> = sqlx::query_scalar(
                "SELECT max(number) FROM consent_event WHERE record = (SELECT id FROM consent_record WHERE id = $1 AND subject = $2)",
            )
            .bind(record.0.to_vec())
            .bind(subject.bytes().to_vec())
            .fetch_one(&mut *transaction)
            .await?;
            let Some(last) = known else { return Ok(false) };
            event(&mut transaction, record, last + 1, at, state).await?;
            inner.commit(transaction, &[]).await?;
            Ok(true)
        })
        .await
    }

    /// All records of a person, oldest first, each with its events, oldest first.
    pub async fn consents(&self, subject: Pid) -> Done<Vec<ConsentRecord>> {
        let rows = sqlx::query("SELECT id, sealed FROM consent_record WHERE subject = $1 ORDER BY made_at, id")
            .bind(subject.bytes().to_vec())
            .fetch_all(&self.inner.read)
            .await?;
        let events = sqlx::query(
            "SELECT record, at, state FROM consent_event WHERE record IN (SELECT id FROM consent_record WHERE subject = $1) ORDER BY record, number",
        )
        .bind(subject.bytes().to_vec())
        .fetch_all(&self.inner.read)
        .await?;
        let mut records = Vec::with_capacity(rows.len());
        for row in rows {
            let id = row.id("id")?;
            let text = self.inner.seal.open("consent_record.sealed", &id.0, &row.bytes("sealed")?)?;
            let sealed: Sealed = serde_json::from_slice(&text).map_err(|_| SharingError::DoesNotOpen)?;
            let mut of_record = Vec::new();
            for event in &events {
                if event.try_get::<Vec<u8>, _>("record")? == id.0 {
                    of_record.push((event.at("at")?, state_of(&event.text("state")?).ok_or(SharingError::DoesNotOpen)?));
                }
            }
            records.push(ConsentRecord {
                id,
                flow: sealed.flow,
                recipient: sealed.recipient,
                recipient_id: sealed.recipient_id.as_deref().and_then(Id::parse),
                categories: Categories::from_bits(sealed.categories),
                values: sealed.values,
                lang: sealed.lang,
                notice_sha256: sealed.notice_sha256,
                notice_version: sealed.notice_version,
                valid_until: moment(sealed.valid_until),
                events: of_record,
            });
        }
        Ok(records)
    }
}

async fn event(
    transaction: &mut sqlx::Transaction<'_, sqlx::Any>,
    record: Id,
    number: i64,
    at: Timestamp,
    state: ConsentState,
) -> Done<()> {
    sqlx::query("INSERT INTO consent_event (record, number, at, state) VALUES ($1, $2, $3, $4)")
        .bind(record.0.to_vec())
        .bind(number)
        .bind(micros(at))
        .bind(slug(state))
        .execute(&mut **transaction)
        .await?;
    Ok(())
}
