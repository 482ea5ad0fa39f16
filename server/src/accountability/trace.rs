//! W3C Trace Context: random, never derived from a person.

use crate::clock::{Randomness, random_bytes};

/// Trace of one request of a person, and the span our calls hang under.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trace {
    /// 16 bytes, the same for all records of one request.
    pub trace_id: [u8; 16],
    /// The calling action, when there is one.
    pub parent: Option<[u8; 8]>,
}

impl Trace {
    /// A new trace without a caller.
    pub fn new(randomness: &dyn Randomness) -> Trace {
        Trace { trace_id: random_bytes(randomness), parent: None }
    }

    /// A new trace under a span of our own.
    pub fn with_parent(trace_id: [u8; 16], parent: [u8; 8]) -> Trace {
        Trace { trace_id, parent: Some(parent) }
    }

    /// The header `traceparent` for a call in this trace. The flag "sampled" stays off: accountability is not sampled telemetry.
    pub fn traceparent(&self, span_id: [u8; 8]) -> String {
        format!("00-{}-{}-00", hex(&self.trace_id), hex(&span_id))
    }
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
