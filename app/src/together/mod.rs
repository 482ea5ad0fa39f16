//! Looking together, helping, reviewing, agreeing, consenting: what these pages are made from, and the cards they share.

pub mod cards;
mod model;
pub mod parts;

pub use model::*;
