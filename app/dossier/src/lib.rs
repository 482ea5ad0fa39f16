//! The case of one inburgeraar under the Wet inburgering 2021.
//!
//! Data flows one way: source adapters fill [`answers::Answers`], [`assemble::assemble`] merges them into a
//! [`case::Dossier`] with the rules of [`rules`]. Nothing here does I/O or knows what day it is: `today` is an argument.

pub mod answers;
pub mod assemble;
pub mod case;
pub mod codes;
pub mod config;
pub mod facts;
pub mod provenance;
pub mod rules;
pub mod sample;
