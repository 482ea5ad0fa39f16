//! The few parts that run as WASM. Each only makes quicker what works without it; each gets ready strings.
#![allow(missing_docs, reason = "the island macro makes a props struct without docs")]

pub mod language_menu;
pub mod refresh;
pub mod session_timer;
pub mod timeline_filter;
