//! What is wrong with the settings, in words a person can act on.

use std::fmt;

/// One setting that is missing or wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Full name of the setting: `tenant.phone`.
    pub setting: String,
    /// What is wrong with it. Never holds the value: it may be a secret.
    pub wrong: String,
    /// A value that would do.
    pub example: String,
}

impl Problem {
    /// One problem.
    pub fn new(setting: &str, wrong: &str, example: &str) -> Problem {
        Problem { setting: setting.to_owned(), wrong: wrong.to_owned(), example: example.to_owned() }
    }
}

/// All problems of a settings file, in the order of reading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// Nothing wrong?
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Problems {
        Problems(vec![problem])
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "The server does not start: {} in the settings.", if self.0.len() == 1 { "a problem" } else { "problems" })?;
        for Problem { setting, wrong, example } in &self.0 {
            writeln!(f, "  {setting}: {wrong}. Example: {example}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}
