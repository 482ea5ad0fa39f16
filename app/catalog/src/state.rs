//! What is known of each translation of one language.

use crate::messages::{Message, source_hash};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

/// Name of the file beside the messages of a language.
pub const FILE: &str = "state.tsv";

const HEAD: &str = "# message\thash of the Dutch text\tmachine, or reviewed\twho\twhen\n";

/// Who made sure that a translation is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// Nobody yet: a machine made it, and at most another machine read it back.
    Machine,
    /// A person did.
    Reviewed {
        /// Their name or initials.
        who: String,
        /// ISO 8601 date.
        when: String,
    },
}

/// What is known of one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// [`source_hash`] of the Dutch text it was made from.
    pub source: String,
    /// Who checked it.
    pub status: Status,
}

/// All marks of one language, by message id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State(pub BTreeMap<String, Mark>);

impl State {
    /// Reads the file; a line that is none of ours is given back as an error.
    pub fn parse(text: &str) -> Result<State, String> {
        let mut marks = BTreeMap::new();
        for line in text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
            let fields: Vec<&str> = line.split('\t').collect();
            let (id, source, status) = match fields[..] {
                [id, source, "machine"] => (id, source, Status::Machine),
                [id, source, "reviewed", who, when] => (id, source, Status::Reviewed { who: who.to_owned(), when: when.to_owned() }),
                _ => return Err(format!("not a line of {FILE}: {line}")),
            };
            if marks.insert(id.to_owned(), Mark { source: source.to_owned(), status }).is_some() {
                return Err(format!("{id} stands twice in {FILE}"));
            }
        }
        Ok(State(marks))
    }

    /// Messages whose Dutch is not the one they were made from, or of which nothing is known.
    pub fn stale<'a>(&self, dutch: impl IntoIterator<Item = &'a Message>) -> BTreeSet<String> {
        let fresh = |message: &Message| self.0.get(&message.id).is_some_and(|mark| mark.source == source_hash(&message.text));
        dutch.into_iter().filter(|message| !fresh(message)).map(|message| message.id.clone()).collect()
    }

    /// Is there a message that no person has checked?
    pub fn has_machine(&self) -> bool {
        self.0.values().any(|mark| mark.status == Status::Machine)
    }
}

impl fmt::Display for State {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(HEAD)?;
        for (id, mark) in &self.0 {
            match &mark.status {
                Status::Machine => writeln!(out, "{id}\t{}\tmachine", mark.source)?,
                Status::Reviewed { who, when } => writeln!(out, "{id}\t{}\treviewed\t{who}\t{when}", mark.source)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(id: &str, text: &str) -> Message {
        Message { id: id.to_owned(), text: text.to_owned(), comment: String::new() }
    }

    #[test]
    fn a_changed_dutch_text_makes_its_translation_stale() {
        let mark = |text: &str| Mark { source: source_hash(text), status: Status::Machine };
        let state = State([("a".to_owned(), mark("Een")), ("b".to_owned(), mark("Twee"))].into());
        let stale = state.stale(&[message("a", "Een"), message("b", "Twee nieuw"), message("c", "Drie")]);
        assert_eq!(stale.into_iter().collect::<Vec<_>>(), ["b", "c"]);
    }

    #[test]
    fn the_file_is_read_as_it_was_written() {
        let reviewed = Status::Reviewed { who: "A. Lezer".to_owned(), when: "2026-11-25".to_owned() };
        let state = State(
            [
                ("a".to_owned(), Mark { source: "0123456789ab".to_owned(), status: Status::Machine }),
                ("b".to_owned(), Mark { source: "ba9876543210".to_owned(), status: reviewed }),
            ]
            .into(),
        );
        assert_eq!(State::parse(&state.to_string()), Ok(state));
        assert!(State::parse("a\tb").is_err());
        assert!(State::parse("a\t1\tmachine\na\t2\tmachine").is_err());
    }
}
