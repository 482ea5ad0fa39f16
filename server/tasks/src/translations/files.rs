//! The messages of one language on disk, and its state.

use crate::{
    run,
    say::{Outcome, because, trouble},
};
use catalog::{Message, State, parse};
use std::{fs, path::PathBuf};

/// A language as its folder has it.
pub struct Language {
    /// Name of the folder.
    pub name: String,
    /// All messages.
    pub messages: Vec<Message>,
    /// What is known of them.
    pub state: State,
}

fn folder(name: &str) -> PathBuf {
    run::root().join("locales").join(name)
}

/// All languages but Dutch.
pub fn names() -> Outcome<Vec<String>> {
    let entries = fs::read_dir(run::root().join("locales")).map_err(because("cannot read locales"))?;
    let mut names: Vec<String> =
        entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).filter(|name| name != "nl").collect();
    names.sort();
    Ok(names)
}

/// Is this a day, as 2026-11-25?
pub fn is_day(text: &str) -> Outcome<()> {
    let parts: Vec<&str> = text.split('-').collect();
    let digits = |part: &str, count: usize| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
    match parts[..] {
        [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2) => Ok(()),
        _ => trouble(format!("{text} is no day: write it as 2026-11-25")),
    }
}

impl Language {
    /// The source.
    pub fn dutch() -> Outcome<Language> {
        Language::read("nl")
    }

    /// Reads a folder of `locales`.
    pub fn read(name: &str) -> Outcome<Language> {
        if !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') || !folder(name).is_dir() {
            return trouble(format!("there is no language {name} in locales"));
        }
        let mut messages = Vec::new();
        for file in files(name)? {
            let text = fs::read_to_string(&file).map_err(because(format_args!("cannot read {}", file.display())))?;
            messages.extend(parse(&text).map_err(because(format_args!("{} does not parse", file.display())))?);
        }
        let state = match fs::read_to_string(folder(name).join(catalog::FILE)) {
            Ok(text) => State::parse(&text).map_err(because(name))?,
            Err(_) => State::default(),
        };
        Ok(Language { name: name.to_owned(), messages, state })
    }

    /// Writes what is known.
    pub fn write_state(&self) -> Outcome<()> {
        fs::write(folder(&self.name).join(catalog::FILE), self.state.to_string()).map_err(because("cannot write the state"))
    }

    /// Puts a text in the place of a message's; everything else in its file stays as it is.
    pub fn replace(&self, id: &str, text: &str) -> Outcome<()> {
        for file in files(&self.name)? {
            let before = fs::read_to_string(&file).map_err(because("cannot read"))?;
            let Some(after) = replaced(&before, id, text) else { continue };
            let others = |text: &str| parse(text).map(|all| all.into_iter().filter(|message| message.id != id).collect::<Vec<_>>());
            if others(&after).is_err() || others(&before) != others(&after) {
                return trouble(format!("{id}: the new text is no message of Fluent"));
            }
            return fs::write(&file, after).map_err(because("cannot write"));
        }
        trouble(format!("{}: no message {id}", self.name))
    }
}

fn files(name: &str) -> Outcome<Vec<PathBuf>> {
    let entries = fs::read_dir(folder(name)).map_err(because(format_args!("cannot read {name}")))?;
    let mut all: Vec<PathBuf> =
        entries.flatten().map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|end| end == "ftl")).collect();
    all.sort();
    Ok(all)
}

/// A message begins with its id at the start of a line and goes on over lines that are indented or close a choice.
fn replaced(file: &str, id: &str, text: &str) -> Option<String> {
    let lines: Vec<&str> = file.lines().collect();
    let at = lines.iter().position(|line| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('=')))?;
    let more = lines[at + 1..].iter().take_while(|line| line.starts_with([' ', '}'])).count();
    let mut out: Vec<String> = lines[..at].iter().map(|line| (*line).to_owned()).collect();
    let space = if text.starts_with('\n') { "" } else { " " };
    out.push(format!("{id} ={space}{}", text.trim_end()));
    out.extend(lines[at + 1 + more..].iter().map(|line| (*line).to_owned()));
    Some(out.join("\n") + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_one_message_is_replaced() {
        let file = "# why\na-b = een\na-bc = { $n ->\n    [one] x\n   *[other] y\n}\n\nd = vier\n";
        assert_eq!(replaced(file, "a-b", "twee").as_deref(), Some(file.replace("een", "twee").as_str()));
        assert_eq!(replaced(file, "a-bc", "drie").as_deref(), Some("# why\na-b = een\na-bc = drie\n\nd = vier\n"));
        assert_eq!(replaced(file, "a", "niets"), None);
        assert!(is_day("2026-11-25").is_ok() && is_day("25-11-2026").is_err());
    }
}
