//! The record of Logboek Dataverwerkingen (standards.md 15.1).

use super::Trace;
use crate::store::StoreError;
use dossier::provenance::{Outcome, Reason, SourceCall};
use jiff::Timestamp;
use sqlx::{Row, SqlitePool, sqlite::SqliteRow};

/// Status of an action. `Error` only for a failure, never for "nothing found" or a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Done, or still under way (then there is no end).
    Unset,
    /// Explicitly successful; not used by us.
    Ok,
    /// The action failed.
    Error,
}

impl Status {
    pub(super) const fn text(self) -> &'static str {
        match self {
            Status::Unset => "Unset",
            Status::Ok => "Ok",
            Status::Error => "Error",
        }
    }
}

/// What is known before a source is asked.
#[derive(Clone, Copy, Debug)]
pub struct Start {
    /// Which read.
    pub call: SourceCall,
    /// The trace of the request.
    pub trace: Trace,
    /// The span of this read: random, one per action.
    pub span_id: [u8; 8],
    /// The moment, UTC.
    pub at: Timestamp,
}

/// What is known after.
#[derive(Clone, Copy, Debug)]
pub struct Ending {
    /// Trace of the record to complete.
    pub trace_id: [u8; 16],
    /// Span of the record to complete.
    pub span_id: [u8; 8],
    /// The moment, UTC.
    pub at: Timestamp,
    /// What came of it.
    pub outcome: Outcome,
}

impl Ending {
    pub(super) const fn status(&self) -> Status {
        match self.exception() {
            None => Status::Unset,
            Some(_) => Status::Error,
        }
    }

    /// A code for the failure; never text of the source.
    pub(super) const fn exception(&self) -> Option<&'static str> {
        match self.outcome {
            Outcome::NotKnown(Reason::Unreachable) => Some("source-unreachable"),
            Outcome::NotKnown(Reason::TimedOut) => Some("source-timed-out"),
            Outcome::NotKnown(Reason::Unreadable) => Some("reply-unreadable"),
            Outcome::NotKnown(Reason::WrongPerson) => Some("reply-about-another-person"),
            _ => None,
        }
    }
}

/// A record as kept. Times are UTC, to the millisecond.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "fields carry the names of the standard")]
pub struct Record {
    pub trace_id: [u8; 16],
    pub span_id: [u8; 8],
    pub parent_span_id: Option<[u8; 8]>,
    pub status: Status,
    pub name: String,
    pub start_time: Timestamp,
    pub end_time: Option<Timestamp>,
    pub processing_activity_id: String,
    pub data_subject_id: String,
    pub data_subject_id_type: String,
    pub exception_type: Option<String>,
}

/// Human text of an action, in Dutch as the register has it.
pub(super) const fn name_of(call: SourceCall) -> &'static str {
    use SourceCall::*;
    match call {
        DuoPlicht => "Inburgeringsplicht ophalen bij DUO",
        DuoPlichtHistorie => "Historie van de inburgeringsplicht ophalen bij DUO",
        DuoDoelgroep => "Doelgroep ophalen bij DUO",
        DuoDoelgroepHistorie => "Historie van de doelgroep ophalen bij DUO",
        DuoLbt => "Resultaat leerbaarheidstoets ophalen bij DUO",
        DuoTermijn => "Inburgeringstermijn ophalen bij DUO",
        DuoTermijnHistorie => "Historie van de inburgeringstermijn ophalen bij DUO",
        DuoGebeurtenissen => "Gebeurtenissen ophalen bij DUO",
        DuoVerlengingen => "Verlengingen ophalen bij DUO",
        DuoVrijstellingen => "Vrijstellingen ophalen bij DUO",
        DuoOntheffingen => "Ontheffingen ophalen bij DUO",
        DuoPip => "PIP ophalen bij DUO",
        DuoMap => "Datum eindgesprek MAP ophalen bij DUO",
        DuoPvt => "Datum participatieverklaring ophalen bij DUO",
        DuoUren => "Gevolgde uren ophalen bij DUO",
        DuoExamens => "Examenresultaten ophalen bij DUO",
        DuoGratisPogingen => "Gratis examenpogingen ophalen bij DUO",
        DuoBoetes => "Boetes ophalen bij DUO",
        DuoInstellingen => "Lijst van instellingen ophalen bij DUO",
        GemeentePip => "PIP ophalen bij de gemeente",
        GemeenteIntake => "Brede intake ophalen bij de gemeente",
        GemeenteVoorinburgering => "Voorinburgering ophalen bij de gemeente",
        GemeenteBegeleiding => "Maatschappelijke begeleiding ophalen bij de gemeente",
        GemeenteAanbieder => "Voortgang bij de taalaanbieder ophalen bij de gemeente",
        GemeenteTaken => "Taken ophalen bij de gemeente",
        GemeenteBerichten => "Berichten ophalen bij de gemeente",
        GemeenteAfspraken => "Afspraken ophalen bij de gemeente",
    }
}

pub(super) async fn load(read: &SqlitePool, subject: &str, limit: u16) -> Result<Vec<Record>, StoreError> {
    let rows = sqlx::query(
        "SELECT trace_id, span_id, parent_span_id, status, name, start_time, end_time, processing_activity_id, data_subject_id,
                data_subject_id_type, exception_type
         FROM verwerking WHERE data_subject_id = ? ORDER BY start_time DESC, span_id LIMIT ?",
    )
    .bind(subject)
    .bind(i64::from(limit))
    .fetch_all(read)
    .await?;
    Ok(rows.iter().map(from_row).collect::<Result<_, sqlx::Error>>()?)
}

fn from_row(row: &SqliteRow) -> Result<Record, sqlx::Error> {
    let bytes = |name: &str| row.try_get::<Vec<u8>, _>(name);
    let moment = |millis: i64| Timestamp::from_millisecond(millis).map_err(|error| sqlx::Error::Decode(Box::new(error)));
    let status: String = row.try_get("status")?;
    let parent: Option<Vec<u8>> = row.try_get("parent_span_id")?;
    let end: Option<i64> = row.try_get("end_time")?;
    Ok(Record {
        trace_id: fixed(bytes("trace_id")?)?,
        span_id: fixed(bytes("span_id")?)?,
        parent_span_id: parent.map(fixed).transpose()?,
        status: match status.as_str() {
            "Ok" => Status::Ok,
            "Error" => Status::Error,
            _ => Status::Unset,
        },
        name: row.try_get("name")?,
        start_time: moment(row.try_get("start_time")?)?,
        end_time: end.map(moment).transpose()?,
        processing_activity_id: row.try_get("processing_activity_id")?,
        data_subject_id: row.try_get("data_subject_id")?,
        data_subject_id_type: row.try_get("data_subject_id_type")?,
        exception_type: row.try_get("exception_type")?,
    })
}

fn fixed<const N: usize>(bytes: Vec<u8>) -> Result<[u8; N], sqlx::Error> {
    bytes.try_into().map_err(|_| sqlx::Error::Decode("a column of another length".into()))
}
