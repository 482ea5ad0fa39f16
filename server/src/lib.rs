//! The thin broker: signs people in, asks the sources at once, shows what they say with its source and date, and keeps
//! almost nothing.

pub mod accountability;
pub mod broker;
pub mod clock;
pub mod config;
pub mod session;
pub mod sharing;
pub mod sign_in;
pub mod sources;
pub mod store;
pub mod web;
