//! The few parts that run as WASM. Each only makes quicker what works without it.
//!
//! An island here wraps HTML of the server and gets no properties: what it needs stands in `data-` attributes of that
//! HTML. Properties would bring serde and the views a second time (105 kB brotli instead of under 90, measured).
#![allow(missing_docs, reason = "the island macro makes a props struct without docs")]

#[cfg(feature = "hydrate")]
mod dom;
pub mod language_menu;
pub mod read_aloud;
pub mod refresh;
pub mod session_timer;
pub mod table_live;
pub mod timeline_filter;
