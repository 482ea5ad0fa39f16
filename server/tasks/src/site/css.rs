//! The stylesheet: bundled with its layers, pruned to what the pages use, minified. With a parser, never with patterns.

use super::prune;
use crate::say::{Outcome, Trouble};
use lightningcss::{
    bundler::{Bundler, FileProvider, ResolveResult, SourceProvider},
    printer::PrinterOptions,
    stylesheet::{MinifyOptions, ParserOptions},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    path::{Path, PathBuf},
};

/// Reads files; an import that names a package is found in `node_modules`.
struct Packages {
    files: FileProvider,
    modules: PathBuf,
}

impl SourceProvider for Packages {
    type Error = io::Error;

    fn read<'a>(&'a self, file: &Path) -> Result<&'a str, io::Error> {
        self.files.read(file)
    }

    fn resolve(&self, specifier: &str, from: &Path) -> Result<ResolveResult, io::Error> {
        if specifier.starts_with('@') { Ok(self.modules.join(specifier).into()) } else { self.files.resolve(specifier, from) }
    }
}

/// What the bundle became.
pub struct Stylesheet {
    /// The whole stylesheet, minified.
    pub text: String,
    /// Classes that have a rule in it.
    pub classes: BTreeSet<String>,
}

/// Bundles `entry`, keeps the classes in `words`, and gives files their built names (`files`: name in the source → built name).
pub fn bundle(entry: &Path, modules: &Path, words: &BTreeSet<String>, files: &BTreeMap<String, String>) -> Outcome<Stylesheet> {
    let provider = Packages { files: FileProvider::new(), modules: modules.to_path_buf() };
    let mut sheet = Bundler::new(&provider, None, ParserOptions::default())
        .bundle(entry)
        .map_err(|error| Trouble(format!("the stylesheet: {error}")))?;
    let classes = prune::prune(&mut sheet.rules, words, files);
    sheet.minify(MinifyOptions::default()).map_err(|error| Trouble(format!("the stylesheet cannot be minified: {error}")))?;
    let printed = sheet
        .to_css(PrinterOptions { minify: true, ..PrinterOptions::default() })
        .map_err(|error| Trouble(format!("the stylesheet cannot be written: {error}")))?;
    Ok(Stylesheet { text: printed.code, classes })
}
