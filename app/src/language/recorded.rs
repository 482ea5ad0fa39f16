//! Recorded readings of messages, for languages no phone has a voice for. A recording is found by the message's id and the
//! hash of the text that is read in it (`start-hello.0123456789ab.opus`): a text that changed has none any more.

use super::Lang;
use std::{
    collections::{HashMap, HashSet},
    fs,
    path::Path,
    sync::OnceLock,
};

static RECORDED: OnceLock<HashMap<Lang, HashSet<String>>> = OnceLock::new();

/// Reads which recordings the site has, once, at start: `audio/LANGUAGE/ID.HASH.opus`. Without the folder there are none.
pub fn use_recordings(site: &Path) {
    RECORDED.get_or_init(|| {
        let of = |lang: Lang| -> HashSet<String> {
            let entries = fs::read_dir(site.join("audio").join(lang.folder())).into_iter().flatten().flatten();
            entries.filter_map(|entry| entry.file_name().into_string().ok()?.strip_suffix(".opus").map(str::to_owned)).collect()
        };
        Lang::ALL.into_iter().map(|lang| (lang, of(lang))).filter(|(_, names)| !names.is_empty()).collect()
    });
}

/// The address of a message's recording, when there is one of exactly this text.
pub fn recording(lang: Lang, id: &str, text: &str) -> Option<String> {
    let names = RECORDED.get()?.get(&lang)?;
    let name = format!("{id}.{}", catalog::source_hash(text));
    names.contains(&name).then(|| format!("/audio/{}/{name}.opus", lang.folder()))
}
