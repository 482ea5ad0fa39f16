//! The messages of `locales` as a syntax tree, and the state of each translation.
//!
//! Dutch is the source. Beside the `.ftl` files of every other language lies `state.tsv`: per message the hash of the Dutch
//! text it was made from, and whether a person has checked it. A message whose Dutch has changed since is *stale*.

mod messages;
mod state;

pub use messages::{Message, parse, source_hash};
pub use state::{FILE, Mark, State, Status};
