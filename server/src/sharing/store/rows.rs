//! From columns to values, the same for every table.

use super::{Done, Id, SharingError};
use crate::session::{Pid, RowId};
use jiff::Timestamp;
use sqlx::{Row, any::AnyRow};

/// Microseconds, as stored.
pub fn micros(at: Timestamp) -> i64 {
    at.as_microsecond()
}

/// A moment, from the store.
pub fn moment(micros: i64) -> Timestamp {
    Timestamp::from_microsecond(micros).unwrap_or(Timestamp::MIN)
}

/// Columns by name.
pub trait Columns {
    /// Bytes.
    fn bytes(&self, name: &str) -> Done<Vec<u8>>;
    /// Bytes that may be absent.
    fn maybe_bytes(&self, name: &str) -> Done<Option<Vec<u8>>>;
    /// A number.
    fn number(&self, name: &str) -> Done<i64>;
    /// A number that may be absent.
    fn maybe_number(&self, name: &str) -> Done<Option<i64>>;
    /// Text.
    fn text(&self, name: &str) -> Done<String>;
    /// Text that may be absent.
    fn maybe_text(&self, name: &str) -> Done<Option<String>>;

    /// A name of a record.
    fn id(&self, name: &str) -> Done<Id> {
        id(&self.bytes(name)?)
    }
    /// A moment.
    fn at(&self, name: &str) -> Done<Timestamp> {
        Ok(moment(self.number(name)?))
    }
    /// A moment that may be absent.
    fn maybe_at(&self, name: &str) -> Done<Option<Timestamp>> {
        Ok(self.maybe_number(name)?.map(moment))
    }
    /// A yes or no.
    fn flag(&self, name: &str) -> Done<bool> {
        Ok(self.number(name)? != 0)
    }
    /// A person's pseudonym.
    fn pid(&self, name: &str) -> Done<Pid> {
        Ok(Pid::from_bytes(self.id(name)?.0))
    }
    /// A session's row.
    fn row_id(&self, name: &str) -> Done<RowId> {
        let bytes: [u8; 32] = self.bytes(name)?.try_into().map_err(|_| SharingError::DoesNotOpen)?;
        Ok(RowId::from_bytes(bytes))
    }
}

impl Columns for AnyRow {
    fn bytes(&self, name: &str) -> Done<Vec<u8>> {
        Ok(self.try_get(name)?)
    }
    fn maybe_bytes(&self, name: &str) -> Done<Option<Vec<u8>>> {
        Ok(self.try_get(name)?)
    }
    fn number(&self, name: &str) -> Done<i64> {
        Ok(self.try_get(name)?)
    }
    fn maybe_number(&self, name: &str) -> Done<Option<i64>> {
        Ok(self.try_get(name)?)
    }
    fn text(&self, name: &str) -> Done<String> {
        Ok(self.try_get(name)?)
    }
    fn maybe_text(&self, name: &str) -> Done<Option<String>> {
        Ok(self.try_get(name)?)
    }
}

/// Sixteen bytes.
pub fn id(bytes: &[u8]) -> Done<Id> {
    bytes.try_into().map(Id).map_err(|_| SharingError::DoesNotOpen)
}
