//! Which message ids the Rust sources name, as literals and as families built from a closed list.

use app::{
    context::{Notice, Page},
    language::Word,
    letters::Letter,
    together::{Flow, FormError, Kind},
};
use dossier::{case::Phase, provenance::SourceCall};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// A literal id in a call that translates.
#[derive(Debug)]
pub struct Asked {
    pub id: String,
    #[allow(dead_code, reason = "shown when the test fails")]
    pub file: String,
}

/// Calls that take a message id as their next literal; `ctx` may stand before it.
const CALLS: [&str; 14] = [
    ".t(",
    ".tw(",
    ".r(",
    ".rw(",
    ".rich(",
    ".rich_with(",
    "legal(",
    "mixed(",
    "hero(",
    "words::row(",
    "amount(",
    "dated(",
    "law(",
    "line(",
];

fn sources_in(folder: &Path, all: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            sources_in(&path, all);
        } else if path.extension().is_some_and(|e| e == "rs") {
            all.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
}

/// Every Rust source of the server half: the app and the server (which names notices and mail texts).
fn sources() -> Vec<(String, String)> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let mut all = Vec::new();
    for folder in ["src", "../server/src"] {
        sources_in(&root.join(folder), &mut all);
    }
    all
}

/// String literals of a source; escapes are not read, ids have none.
fn literals_of(source: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let bytes = source.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'/' if bytes.get(at + 1) == Some(&b'/') => {
                while at < bytes.len() && bytes[at] != b'\n' {
                    at += 1;
                }
            }
            b'\'' if bytes.get(at + 1) == Some(&b'"') && bytes.get(at + 2) == Some(&b'\'') => at += 3,
            b'"' => {
                let start = at + 1;
                at = start;
                while at < bytes.len() && bytes[at] != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
                found.push((start, source.get(start..at.min(bytes.len())).unwrap_or_default().to_owned()));
                at += 1;
            }
            _ => at += 1,
        }
    }
    found
}

/// All literals that could be an id or a part of one.
pub fn literals() -> BTreeSet<String> {
    sources().iter().flat_map(|(_, source)| literals_of(source)).map(|(_, literal)| literal).collect()
}

/// Every literal that a translating call asks for.
pub fn asked() -> Vec<Asked> {
    let mut found = Vec::new();
    for (file, source) in sources() {
        for (start, literal) in literals_of(&source) {
            let before = source[..start - 1].trim_end();
            let before = ["&ctx,", "ctx,"].iter().find_map(|ctx| before.strip_suffix(ctx)).unwrap_or(before).trim_end();
            if CALLS.iter().any(|call| before.ends_with(call)) && is_id(&literal) {
                found.push(Asked { id: literal, file: file.clone() });
            }
        }
    }
    found
}

/// Literals of the pages that begin with the name of a messages file, outside attributes (`id="…"`) and headings' own ids (`…-h`).
pub fn lookalikes(stems: &BTreeSet<String>) -> Vec<Asked> {
    let mut found = Vec::new();
    for (file, source) in sources().into_iter().filter(|(file, _)| file.contains("/app/src/pages/")) {
        for (start, literal) in literals_of(&source) {
            let attribute = source[..start - 1].ends_with('=');
            let named = stems.iter().any(|stem| literal.strip_prefix(stem.as_str()).is_some_and(|rest| rest.starts_with('-')));
            let page = Page::from_path(&literal).is_some();
            if named && is_id(&literal) && !attribute && !literal.ends_with("-h") && !literal.ends_with('-') && !page {
                found.push(Asked { id: literal, file: file.clone() });
            }
        }
    }
    found
}

/// Two words with a hyphen at least: `section-retry`.
fn is_id(text: &str) -> bool {
    text.contains('-') && text.starts_with(|c: char| c.is_ascii_lowercase()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// Ids built with `format!` from a closed list, each member of which must exist.
pub fn family_members() -> Vec<String> {
    let mut all: Vec<String> = SourceCall::ALL.iter().map(|call| format!("call-{}", call.slug())).collect();
    all.extend(Notice::ALL.iter().map(|notice| format!("notice-{}", notice.slug())));
    all.extend(Phase::ALL.iter().map(|phase| format!("dossier-phase-{}", phase.slug())));
    all.extend(Kind::ALL.iter().map(|kind| format!("kind-{}", kind.slug())));
    all.extend(FormError::ALL.iter().map(|error| format!("form-error-{}", error.slug())));
    all.extend(Word::ALL.iter().map(|word| word.meaning_id()));
    all.extend(Letter::ALL.iter().flat_map(|letter| ["key", "what", "do", "not"].map(|part| letter.message(part))));
    all.extend(Letter::ALL.iter().map(|letter| format!("letter-{}", letter.slug())));
    all.extend(
        ["pip", "term", "decision"]
            .iter()
            .flat_map(|moment| ["", "-a", "-b", "-c", "-why"].map(|part| format!("understood-{moment}{part}"))),
    );
    all.extend(Flow::ALL.iter().flat_map(|flow| ["name", "what", "without"].map(|part| format!("consent-{part}-{}", flow.slug()))));
    let single =
        [Page::SignedOut, Page::StillThere, Page::NotFound, Page::Failed, Page::Appointment("a".into()), Page::Message("a".into())];
    all.extend(Page::PLAIN.into_iter().chain(single).map(|page| match page.slug() {
        "" => "welcome-title".to_owned(),
        slug => format!("{slug}-title"),
    }));
    all
}

/// Beginnings and endings of ids that are put together from a literal elsewhere in the same source.
const BUILT: [(&str, &[&str]); 2] = [("dossier-kind-", &["", "-text"]), ("dossier-event-", &["", "-text"])];

/// Is this id put together from a literal?
pub fn built(id: &str, literals: &BTreeSet<String>) -> bool {
    BUILT.iter().any(|(prefix, endings)| {
        id.strip_prefix(prefix).is_some_and(|rest| {
            endings.iter().any(|ending| {
                rest.strip_suffix(ending).is_some_and(|middle| literals.contains(middle) || literals.contains(&middle.to_ascii_uppercase()))
            })
        })
    })
}
