//! Fluent messages: one loader per language, made once (i18n-embed reads only the first bundle when several are loaded).

use super::{Lang, rich};
use fluent::FluentArgs;
use i18n_embed::{I18nAssets, LanguageLoader, fluent::FluentLanguageLoader};
use leptos::prelude::AnyView;
use rust_embed::RustEmbed;
use std::{borrow::Cow, sync::OnceLock};
use unic_langid::LanguageIdentifier;

#[derive(RustEmbed)]
#[folder = "../locales"]
#[include = "*.ftl"]
struct Files;

/// All `.ftl` files of one folder read as one: a page keeps its own file.
struct Folder;

impl I18nAssets for Folder {
    fn get_files(&self, file_path: &str) -> Vec<Cow<'_, [u8]>> {
        let Some((lang, _)) = file_path.split_once('/') else { return Vec::new() };
        let mut all = Vec::new();
        for name in Files::iter().filter(|name| name.starts_with(&format!("{lang}/"))) {
            if let Some(file) = Files::get(&name) {
                all.extend_from_slice(&file.data);
                all.push(b'\n');
            }
        }
        if all.is_empty() { Vec::new() } else { vec![Cow::Owned(all)] }
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(Lang::ALL.into_iter().map(|lang| format!("{}/inburgerpad.ftl", lang.code())))
    }
}

/// A value inside a message. Dates and times are formatted before they come here.
#[derive(Clone, Debug)]
pub enum Arg {
    /// Text; Fluent isolates it, so that its direction cannot turn the sentence (BIDI-1).
    Text(String),
    /// A whole number, for plural rules.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}
impl From<i64> for Arg {
    fn from(number: i64) -> Arg {
        Arg::Number(number)
    }
}
impl From<i32> for Arg {
    fn from(number: i32) -> Arg {
        Arg::Number(number.into())
    }
}
impl From<u32> for Arg {
    fn from(number: u32) -> Arg {
        Arg::Number(number.into())
    }
}
impl From<usize> for Arg {
    fn from(number: usize) -> Arg {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

fn loader(lang: Lang) -> &'static FluentLanguageLoader {
    static LOADERS: OnceLock<Vec<FluentLanguageLoader>> = OnceLock::new();
    let all = LOADERS.get_or_init(|| Lang::ALL.into_iter().map(load).collect());
    &all[lang as usize]
}

fn load(lang: Lang) -> FluentLanguageLoader {
    let id: LanguageIdentifier = lang.code().parse().unwrap_or_default();
    let loader = FluentLanguageLoader::new("inburgerpad", id.clone());
    if let Err(error) = loader.load_languages(&Folder, std::slice::from_ref(&id)) {
        // A language that does not load is a fault of the build: the completeness test fails on it.
        leptos::logging::error!("messages of {} do not load: {error}", lang.code());
    }
    loader
}

/// The messages of one language. Copied freely.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// The language of this text.
    pub lang: Lang,
}

impl Text {
    /// The message as plain text: marks around Dutch terms removed. For titles, labels, attributes, `.ics`.
    pub fn get(self, id: &str) -> String {
        rich::plain(&loader(self.lang).get(id))
    }

    /// The message with values, as plain text.
    pub fn with(self, id: &str, args: &[(&str, Arg)]) -> String {
        rich::plain(&self.raw(id, args))
    }

    /// The message as a view: Dutch terms (written ‹PIP› in the messages) get their own `lang` and `dir`.
    pub fn rich(self, id: &str) -> AnyView {
        rich::rich(self.lang, &loader(self.lang).get(id))
    }

    /// The message with values, as a view.
    pub fn rich_with(self, id: &str, args: &[(&str, Arg)]) -> AnyView {
        rich::rich(self.lang, &self.raw(id, args))
    }

    /// Does this language have the message?
    pub fn has(self, id: &str) -> bool {
        loader(self.lang).has(id)
    }

    /// The message with values, marks around Dutch terms kept: for views that put other views inside it.
    pub(crate) fn marked(self, id: &str, args: &[(&str, Arg)]) -> String {
        self.raw(id, args)
    }

    fn raw(self, id: &str, args: &[(&str, Arg)]) -> String {
        let mut values = FluentArgs::new();
        for (name, value) in args {
            match value {
                Arg::Text(text) => values.set(*name, neutral(text)),
                Arg::Number(number) => values.set(*name, *number),
            }
        }
        loader(self.lang).get_args_fluent(id, Some(&values))
    }
}

/// Removes characters that could turn or hide the text around them (bidi overrides and embeddings, zero width), and our own term marks.
pub(crate) fn neutral(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200B}' | '\u{FEFF}' | '\u{200E}' | '\u{200F}' | '‹' | '›'))
        .collect()
}

/// Ids of all messages of a language, from its files. For the completeness tests.
pub fn message_ids(lang: Lang) -> Vec<String> {
    let prefix = format!("{}/", lang.code());
    let mut ids = Vec::new();
    for name in Files::iter().filter(|name| name.starts_with(&prefix)) {
        let Some(file) = Files::get(&name) else { continue };
        for line in String::from_utf8_lossy(&file.data).lines() {
            if let Some((id, _)) = line.split_once('=')
                && id.starts_with(|c: char| c.is_ascii_lowercase())
            {
                ids.push(id.trim().to_owned());
            }
        }
    }
    ids.sort();
    ids
}
