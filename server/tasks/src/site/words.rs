//! Words of the Rust sources: the class names that pages can use.

use crate::say::{Outcome, because};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// All files under a folder with one of these endings, in a stable order.
pub fn files(folder: &Path, endings: &[&str]) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).map_err(because(format_args!("cannot read {}", next.display())))? {
            let path = entry.map_err(because(format_args!("cannot read {}", next.display())))?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() {
                if name != "node_modules" && name != "target" {
                    open.push(path);
                }
            } else if endings.iter().any(|ending| name.ends_with(ending)) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Every word that could be a class name in a text.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).filter(|word| !word.is_empty())
}

/// The words of all Rust sources under some folders.
pub fn of_sources(folders: &[PathBuf]) -> Outcome<BTreeSet<String>> {
    let mut all = BTreeSet::new();
    for folder in folders {
        for file in files(folder, &[".rs"])? {
            let text = fs::read_to_string(&file).map_err(because(format_args!("cannot read {}", file.display())))?;
            all.extend(words(&text).map(str::to_owned));
        }
    }
    Ok(all)
}

/// Our own classes (`app-…`) written in `class="…"` of a text.
pub fn own_classes(text: &str) -> BTreeSet<String> {
    text.split("class=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .flat_map(str::split_ascii_whitespace)
        .filter(|name| name.starts_with("app-"))
        .map(str::to_owned)
        .collect()
}
