//! Fluent messages: one loader per language, made once (i18n-embed reads only the first bundle when several are loaded).

use super::{
    Lang, recorded,
    rich::{self, Tap},
};
use fluent::FluentArgs;
use i18n_embed::{I18nAssets, LanguageLoader, fluent::FluentLanguageLoader};
use leptos::prelude::*;
use rust_embed::RustEmbed;
use std::{borrow::Cow, collections::BTreeSet, sync::OnceLock};
use unic_langid::LanguageIdentifier;

#[derive(RustEmbed)]
#[folder = "../locales"]
#[include = "*.ftl"]
#[include = "*.tsv"]
struct Files;

/// All `.ftl` files of one folder read as one: a page keeps its own file.
struct Folder;

impl I18nAssets for Folder {
    fn get_files(&self, file_path: &str) -> Vec<Cow<'_, [u8]>> {
        let Some((lang, _)) = file_path.split_once('/') else { return Vec::new() };
        let mut all = Vec::new();
        for name in Files::iter().filter(|name| name.starts_with(&format!("{lang}/")) && name.ends_with(".ftl")) {
            if let Some(file) = Files::get(&name) {
                all.extend_from_slice(&file.data);
                all.push(b'\n');
            }
        }
        if all.is_empty() { Vec::new() } else { vec![Cow::Owned(all)] }
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(Lang::ALL.into_iter().map(|lang| format!("{}/inburgerpad.ftl", lang.folder())))
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
    static LOADERS: [OnceLock<FluentLanguageLoader>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];
    LOADERS[lang as usize].get_or_init(|| load(lang))
}

/// What is known of the translation of one language.
struct Known {
    /// Messages whose Dutch text has changed since: shown in Dutch.
    stale: BTreeSet<String>,
    /// Some message no person has checked.
    machine: bool,
}

fn known(lang: Lang) -> &'static Known {
    static KNOWN: [OnceLock<Known>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];
    KNOWN[lang as usize].get_or_init(|| {
        if lang == Lang::Nl {
            return Known { stale: BTreeSet::new(), machine: false };
        }
        let file = Files::get(&format!("{}/{}", lang.folder(), catalog::FILE));
        let text = file.map(|file| String::from_utf8_lossy(&file.data).into_owned()).unwrap_or_default();
        // A file that cannot be read vouches for nothing: everything is Dutch then
        let state = catalog::State::parse(&text).unwrap_or_default();
        Known { stale: state.stale(dutch()), machine: state.has_machine() }
    })
}

fn dutch() -> &'static [catalog::Message] {
    static DUTCH: OnceLock<Vec<catalog::Message>> = OnceLock::new();
    DUTCH.get_or_init(|| {
        let files = Folder.get_files("nl/");
        files.iter().filter_map(|file| catalog::parse(std::str::from_utf8(file).ok()?).ok()).flatten().collect()
    })
}

/// Messages of a language that are shown in Dutch, because the Dutch has changed since they were translated.
pub fn stale(lang: Lang) -> &'static BTreeSet<String> {
    &known(lang).stale
}

/// Is there a message of this language that no person has checked?
pub fn is_machine(lang: Lang) -> bool {
    known(lang).machine
}

fn load(lang: Lang) -> FluentLanguageLoader {
    let id: LanguageIdentifier = lang.folder().parse().unwrap_or_default();
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
    /// The language a message is shown in: Dutch when its translation is behind.
    fn shown(self, id: &str) -> Lang {
        let stale = &known(self.lang).stale;
        if stale.is_empty() || !stale.contains(id) { self.lang } else { Lang::Nl }
    }

    /// The message as plain text: marks around Dutch terms removed. For titles, labels, attributes, `.ics`.
    pub fn get(self, id: &str) -> String {
        rich::plain(&loader(self.shown(id)).get(id))
    }

    /// The message with values, as plain text.
    pub fn with(self, id: &str, args: &[(&str, Arg)]) -> String {
        rich::plain(&self.raw(id, args))
    }

    /// The message as a view: Dutch terms (written ‹PIP› in the messages) get their own `lang` and `dir`.
    pub fn rich(self, id: &str, tap: Tap) -> AnyView {
        let message = loader(self.shown(id)).get(id);
        let view = self.in_its_language(id, rich::rich(self.shown(id), &message, tap));
        match recorded::recording(self.lang, id, &message) {
            Some(address) => view! { <span data-audio=address>{view}</span> }.into_any(),
            None => view,
        }
    }

    /// The message with values, as a view.
    pub fn rich_with(self, id: &str, args: &[(&str, Arg)], tap: Tap) -> AnyView {
        self.in_its_language(id, rich::rich(self.shown(id), &self.raw(id, args), tap))
    }

    /// A message that is behind says that it is Dutch.
    fn in_its_language(self, id: &str, view: AnyView) -> AnyView {
        match self.shown(id) {
            lang if lang == self.lang => view,
            lang => view! { <span lang=lang.code() dir=lang.direction().attribute()>{view}</span> }.into_any(),
        }
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
        loader(self.shown(id)).get_args_fluent(id, Some(&values))
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
    let prefix = format!("{}/", lang.folder());
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
