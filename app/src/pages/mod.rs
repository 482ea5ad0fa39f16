//! One file per page.

pub mod accessibility;
pub mod appointment;
pub mod appointments;
pub mod dossier;
pub mod help;
pub mod language;
pub mod message;
pub mod messages;
pub mod more;
pub mod my_data;
pub mod not_found;
pub mod obligations;
pub mod plan;
pub mod privacy;
pub mod progress;
pub mod signed_out;
pub mod start;
pub mod still_there;
pub mod welcome;
