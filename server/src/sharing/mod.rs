//! Looking together, helping, reviewing, agreeing, consenting, and who saw what: the records of it and their rules.

pub mod cards;
mod model;
pub mod narrow;
pub mod rooms;
pub mod store;
pub mod words;

pub use model::*;
