//! Reads a TOML table setting by setting, so that every problem is found in one go (serde stops at the first).

use super::problem::{Problem, Problems};
use std::ops::RangeInclusive;
use toml::{Table, Value};

/// A table that is being read. What is left at the end is unknown, and refused.
pub struct Reader<'a> {
    table: Table,
    prefix: String,
    problems: &'a mut Problems,
}

impl<'a> Reader<'a> {
    /// Starts at the top of a file.
    pub fn new(table: Table, problems: &'a mut Problems) -> Reader<'a> {
        Reader { table, prefix: String::new(), problems }
    }

    /// Reports a problem with a setting of this table.
    pub fn problem(&mut self, name: &str, wrong: &str, example: &str) {
        let setting = format!("{}{name}", self.prefix);
        self.problems.0.push(Problem { setting, wrong: wrong.to_owned(), example: example.to_owned() });
    }

    /// Reports problems found elsewhere.
    pub fn problems(&mut self, problems: Vec<Problem>) {
        self.problems.0.extend(problems);
    }

    /// A required text that a check accepts.
    pub fn parsed<T>(&mut self, name: &str, example: &str, check: impl FnOnce(&str) -> Result<T, String>) -> Option<T> {
        if !self.table.contains_key(name) {
            self.problem(name, "is missing", &quoted(example));
            return None;
        }
        self.optional(name, example, check)
    }

    /// A text that may be absent.
    pub fn optional<T>(&mut self, name: &str, example: &str, check: impl FnOnce(&str) -> Result<T, String>) -> Option<T> {
        let wrong = match self.table.remove(name)? {
            Value::String(text) if text.trim().is_empty() => "is empty".to_owned(),
            Value::String(text) if text.chars().any(char::is_control) => "holds control characters".to_owned(),
            Value::String(text) => match check(&text) {
                Ok(value) => return Some(value),
                Err(wrong) => wrong,
            },
            other => format!("must be text, not {}", other.type_str()),
        };
        self.problem(name, &wrong, &quoted(example));
        None
    }

    /// A required text, as it is.
    pub fn text(&mut self, name: &str, example: &str) -> Option<String> {
        self.parsed(name, example, |text| Ok(text.to_owned()))
    }

    /// A required list of texts, not empty.
    pub fn lines(&mut self, name: &str, example: &str) -> Option<Vec<String>> {
        let value = self.table.remove(name);
        let lines: Option<Vec<String>> =
            value.as_ref().and_then(Value::as_array).and_then(|items| items.iter().map(|item| item.as_str().map(str::to_owned)).collect());
        match (value, lines) {
            (_, Some(lines)) if !lines.is_empty() => return Some(lines),
            (None, _) => self.problem(name, "is missing", example),
            _ => self.problem(name, "must be a list of texts, not empty", example),
        }
        None
    }

    /// A table of texts that may be absent.
    pub fn names(&mut self, name: &str, example: &str) -> Vec<(String, String)> {
        let Some(value) = self.table.remove(name) else { return Vec::new() };
        let names: Option<Vec<(String, String)>> = value
            .as_table()
            .and_then(|table| table.iter().map(|(code, name)| name.as_str().map(|name| (code.clone(), name.to_owned()))).collect());
        names.unwrap_or_else(|| {
            self.problem(name, "must be a table of texts", example);
            Vec::new()
        })
    }

    /// A whole number between bounds, with a default.
    pub fn number(&mut self, name: &str, default: i64, range: RangeInclusive<i64>) -> i64 {
        match self.table.remove(name) {
            None => default,
            Some(Value::Integer(number)) if range.contains(&number) => number,
            Some(_) => {
                self.problem(name, &format!("must be a whole number from {} to {}", range.start(), range.end()), &default.to_string());
                default
            }
        }
    }

    /// Yes or no, with a default.
    pub fn flag(&mut self, name: &str, default: bool) -> bool {
        match self.table.remove(name) {
            None => default,
            Some(Value::Boolean(flag)) => flag,
            Some(_) => {
                self.problem(name, "must be true or false", &default.to_string());
                default
            }
        }
    }

    /// A section whose settings are read by `read`; when it is absent, each of its required settings is reported.
    pub fn section<T>(&mut self, name: &str, read: impl FnOnce(&mut Reader<'_>) -> Option<T>) -> Option<T> {
        let table = self.table(name);
        let mut section = Reader { table, prefix: format!("{}{name}.", self.prefix), problems: self.problems };
        let value = read(&mut section);
        section.finish();
        value
    }

    /// A section that may be absent as a whole; when it is there, all of it must be right.
    pub fn section_if_there<T>(&mut self, name: &str, read: impl FnOnce(&mut Reader<'_>) -> Option<T>) -> Option<T> {
        if self.table.contains_key(name) { self.section(name, read) } else { None }
    }

    /// A section without required settings.
    pub fn optional_section<T>(&mut self, name: &str, read: impl FnOnce(&mut Reader<'_>) -> Option<T>) -> Option<T> {
        self.section(name, read)
    }

    /// A table as it is; empty when absent.
    pub fn table(&mut self, name: &str) -> Table {
        match self.table.remove(name) {
            None => Table::new(),
            Some(Value::Table(table)) => table,
            Some(_) => {
                self.problem(name, "must be a section", &format!("[{name}]"));
                Table::new()
            }
        }
    }

    /// Reports every setting nobody asked for.
    pub fn finish(&mut self) {
        let unknown: Vec<String> = std::mem::take(&mut self.table).into_iter().map(|(name, _)| name).collect();
        for name in unknown {
            self.problem(&name, "is not a setting of this program; check the spelling", "remove it");
        }
    }
}

fn quoted(example: &str) -> String {
    format!("\"{example}\"")
}
