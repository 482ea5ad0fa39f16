//! Logboek Dataverwerkingen 1.0.0: one record per read of a source about one person (standards.md 15.1).
//!
//! The start is on disk before the source is asked; without it the source is not asked (fail closed). The end is
//! written after. No sampling, no BSN, no field values, no acting user.

mod pseudonym;
mod record;
mod trace;
mod writer;

pub use pseudonym::keyed_hash;
pub use record::{Ending, Record, Start, Status};
pub use trace::{Trace, hex};

use crate::{
    session::{Bsn, Purpose},
    store::{Store, StoreError},
};
use dossier::provenance::SourceCall;
use std::{sync::Arc, time::Duration};
use tokio::sync::mpsc;
use writer::Command;
use zeroize::Zeroizing;

/// The log did not confirm a write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LogbookError {
    /// The database refused or is gone.
    #[error("the record of processing could not be written")]
    NotWritten,
    /// No confirmation in time.
    #[error("the record of processing was not confirmed in time")]
    TooSlow,
}

/// Settings of the log.
#[derive(Clone)]
pub struct LogbookSettings {
    /// Base of the register of processing activities, without a slash at the end: `https://register.example.org`.
    pub register: String,
    /// Key of the pseudonym, one per gemeente; another key than that of the pid.
    pub subject_key: Zeroizing<[u8; 32]>,
}

/// The log of one gemeente. Cheap to clone.
#[derive(Clone)]
pub struct Logbook {
    commands: mpsc::Sender<Command>,
    settings: Arc<LogbookSettings>,
    store: Store,
}

/// A confirmation slower than this counts as a refusal, so that a slow disk cannot eat the page's deadline.
const CONFIRM_WITHIN: Duration = Duration::from_millis(1_000);
/// Commands that may wait for the writer.
const QUEUE: usize = 1024;

impl Logbook {
    /// Starts the one task that writes. It ends when the last clone is gone.
    pub fn start(store: Store, settings: LogbookSettings) -> Logbook {
        let (commands, queue) = mpsc::channel(QUEUE);
        tokio::spawn(writer::run(store.writer().clone(), queue));
        Logbook { commands, settings: Arc::new(settings), store }
    }

    /// Opens the file and starts the writer.
    pub async fn open(path: &std::path::Path, settings: LogbookSettings) -> Result<Logbook, StoreError> {
        Ok(Logbook::start(Store::open(path).await?, settings))
    }

    /// The pseudonym of a person: HMAC-SHA-256 of the BSN under the gemeente's key, in hexadecimal.
    pub fn subject_of(&self, bsn: &Bsn) -> String {
        hex(&pseudonym::plain_keyed_hash(&self.settings.subject_key, bsn.reveal(Purpose::Pseudonym).as_bytes()))
    }

    /// URI of the register entry of a read, one per category and source.
    pub fn activity_of(&self, call: SourceCall) -> String {
        format!("{}/verwerkingsactiviteiten/{}-tonen", self.settings.register, call.slug())
    }

    /// Writes the starts of several reads in one durable transaction. On an error none of them may be asked.
    pub async fn begin(&self, starts: Vec<Start>, subject: &str) -> Result<(), LogbookError> {
        if starts.is_empty() {
            return Ok(());
        }
        let records = starts.into_iter().map(|start| self.record(start, subject)).collect();
        let (confirm, confirmed) = tokio::sync::oneshot::channel();
        let written = async {
            self.commands.send(Command::Begin(records, confirm)).await.map_err(|_| LogbookError::NotWritten)?;
            confirmed.await.unwrap_or(Err(LogbookError::NotWritten))
        };
        let result = tokio::time::timeout(CONFIRM_WITHIN, written).await.unwrap_or(Err(LogbookError::TooSlow));
        if let Err(error) = result {
            tracing::error!(event = "processing-record-not-written", %error, "security");
        }
        result
    }

    /// Completes records. The data was allowed by the start; an end that cannot be written is reported, not shown.
    pub async fn complete(&self, endings: Vec<Ending>) {
        if self.commands.send(Command::Complete(endings)).await.is_err() {
            tracing::error!(event = "processing-record-not-completed", "security");
        }
    }

    /// Waits until everything queued so far is on disk (at shutdown and in tests).
    pub async fn flush(&self) {
        let (confirm, confirmed) = tokio::sync::oneshot::channel();
        if self.commands.send(Command::Begin(Vec::new(), confirm)).await.is_ok() {
            let _ = confirmed.await;
        }
    }

    /// The newest records about one person, newest first: what "who looked" is made of.
    pub async fn records_of(&self, subject: &str, limit: u16) -> Result<Vec<Record>, StoreError> {
        record::load(self.store.reader(), subject, limit).await
    }

    fn record(&self, start: Start, subject: &str) -> Record {
        Record {
            trace_id: start.trace.trace_id,
            span_id: start.span_id,
            parent_span_id: start.trace.parent,
            status: Status::Unset,
            name: record::name_of(start.call).to_owned(),
            start_time: start.at,
            end_time: None,
            processing_activity_id: self.activity_of(start.call),
            data_subject_id: subject.to_owned(),
            data_subject_id_type: format!("{}/id-typen/hmac-bsn-v1", self.settings.register),
            exception_type: None,
        }
    }
}
