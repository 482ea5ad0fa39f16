//! The gemeente's own registrations: one folder per kind of content.

pub mod agenda;
pub mod cases;
pub mod inbox;
pub mod plan;

use crate::session::{Bsn, Purpose};

/// The person as Open VTB names them.
fn person_urn(bsn: &Bsn) -> String {
    format!("urn:nld:brp:bsn:{}", bsn.reveal(Purpose::SourceCall))
}
