//! Forms of this part: fields that may repeat, text that people type.

use axum::body::Bytes;

/// Pairs of one form at most: cards and kinds of data may repeat.
const MOST: usize = 64;
/// Longest name of a guest, in characters.
pub const NAME: usize = 60;
/// Longest text of a draft or an agreement, in characters.
pub const TEXT: usize = 1_000;

/// The fields of a form.
#[derive(Default)]
pub struct Form(Vec<(String, String)>);

impl Form {
    /// Reads a body; one that cannot be read is empty.
    pub fn read(body: &Bytes) -> Form {
        let Ok(text) = std::str::from_utf8(body) else { return Form::default() };
        Form(form_urlencoded::parse(text.as_bytes()).take(MOST).map(|(name, value)| (name.into_owned(), value.into_owned())).collect())
    }

    /// The one value of a field; a field that comes twice has none.
    pub fn one(&self, name: &str) -> Option<&str> {
        let mut values = self.0.iter().filter(|(field, _)| field == name).map(|(_, value)| value.as_str());
        let first = values.next();
        if values.next().is_some() { None } else { first }
    }

    /// All values of a field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// Everything that was typed or ticked, to carry it along: not what a button wants, nor a secret of an invitation.
    pub fn typed(self) -> Vec<(String, String)> {
        let carried = |(name, _): &(String, String)| !matches!(name.as_str(), "do" | "keep" | "code");
        self.0.into_iter().filter(carried).map(|(name, value)| (name, clean(&value).chars().take(TEXT + 200).collect())).collect()
    }

    /// Was the form only carried along, while a language was chosen?
    pub fn kept(&self) -> bool {
        self.one("keep").is_some()
    }

    /// What the form wants to do.
    pub fn deed(&self) -> &str {
        self.one("do").unwrap_or_default()
    }

    /// Typed text as it is kept: line ends as one character, no control or direction-turning characters.
    pub fn text(&self, name: &str) -> String {
        clean(self.one(name).unwrap_or_default())
    }
}

/// Typed text without what could turn or hide the text around it (BIDI-1), trimmed.
pub fn clean(text: &str) -> String {
    let turning = |c: &char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200B}' | '\u{FEFF}');
    let text: String = text.replace("\r\n", "\n").chars().filter(|c| (*c == '\n' || !c.is_control()) && !turning(c)).collect();
    text.trim().to_owned()
}

/// Is the text at most this many characters?
pub fn fits(text: &str, most: usize) -> bool {
    text.chars().count() <= most
}
