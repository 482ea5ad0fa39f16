//! The thin broker: signs people in, asks the sources at once, shows what they say with its source and date, and keeps
//! almost nothing.

pub mod clock;
pub mod config;
pub mod session;
