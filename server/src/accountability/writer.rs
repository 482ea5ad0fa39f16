//! The one task that writes records: what waits is committed together, so that a page costs one durable transaction.

use super::{
    LogbookError,
    record::{Ending, Record},
};
use sqlx::{Sqlite, SqlitePool, Transaction};
use tokio::sync::{mpsc, oneshot};

/// Work for the writer.
pub(super) enum Command {
    /// New records; the answer is given after the commit.
    Begin(Vec<Record>, oneshot::Sender<Result<(), LogbookError>>),
    /// Ends of records.
    Complete(Vec<Ending>),
}

/// Commands in one commit, so that a flood cannot make a transaction endless.
const BATCH: usize = 64;

pub(super) async fn run(write: SqlitePool, mut queue: mpsc::Receiver<Command>) {
    let mut batch = Vec::with_capacity(BATCH);
    while queue.recv_many(&mut batch, BATCH).await > 0 {
        let together = commit(&write, &batch).await;
        for command in batch.drain(..) {
            // One bad command must not take the others with it: after a failure each is tried alone
            let result = match &together {
                Ok(()) => Ok(()),
                Err(_) => commit(&write, std::slice::from_ref(&command)).await,
            };
            answer(command, result);
        }
    }
}

fn answer(command: Command, result: Result<(), sqlx::Error>) {
    match command {
        Command::Begin(_, confirm) => {
            // Nobody waits any more when the request gave up: the record then stays without an end
            let _ = confirm.send(result.map_err(|_| LogbookError::NotWritten));
        }
        Command::Complete(_) => {
            if result.is_err() {
                tracing::error!(event = "processing-record-not-completed", "security");
            }
        }
    }
}

async fn commit(write: &SqlitePool, commands: &[Command]) -> Result<(), sqlx::Error> {
    let mut transaction = write.begin_with("BEGIN IMMEDIATE").await?;
    for command in commands {
        match command {
            Command::Begin(records, _) => {
                for record in records {
                    insert(&mut transaction, record).await?;
                }
            }
            Command::Complete(endings) => {
                for ending in endings {
                    end(&mut transaction, ending).await?;
                }
            }
        }
    }
    transaction.commit().await
}

async fn insert(transaction: &mut Transaction<'_, Sqlite>, record: &Record) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO verwerking (trace_id, span_id, parent_span_id, status, name, start_time, service_name, service_version,
                                 processing_activity_id, data_subject_id, data_subject_id_type)
         VALUES (?, ?, ?, ?, ?, ?, 'inburgerpad', ?, ?, ?, ?)",
    )
    .bind(record.trace_id.as_slice())
    .bind(record.span_id.as_slice())
    .bind(record.parent_span_id.map(|id| id.to_vec()))
    .bind(record.status.text())
    .bind(record.name.as_str())
    .bind(record.start_time.as_millisecond())
    .bind(env!("CARGO_PKG_VERSION"))
    .bind(record.processing_activity_id.as_str())
    .bind(record.data_subject_id.as_str())
    .bind(record.data_subject_id_type.as_str())
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

async fn end(transaction: &mut Transaction<'_, Sqlite>, ending: &Ending) -> Result<(), sqlx::Error> {
    // The clock may have been set back between start and end: the end is never before the start
    sqlx::query(
        "UPDATE verwerking SET end_time = max(start_time, ?), status = ?, exception_type = ?
         WHERE trace_id = ? AND span_id = ? AND end_time IS NULL",
    )
    .bind(ending.at.as_millisecond())
    .bind(ending.status().text())
    .bind(ending.exception())
    .bind(ending.trace_id.as_slice())
    .bind(ending.span_id.as_slice())
    .execute(&mut **transaction)
    .await?;
    Ok(())
}
