//! Whose work is in what we serve, and under which licence: minifiers drop those comments, so they stand in one file.

use crate::{
    run,
    say::{Outcome, because},
};
use serde_json::Value;
use std::{collections::BTreeSet, fmt::Write as _, fs, path::Path};

/// The text of `pkg/notices.txt`.
pub fn text(style: &Path) -> Outcome<String> {
    let mut all =
        String::from("Inburgerpad is licensed under the EUPL-1.2. It is built with the work of others, with thanks:\n\nStyles and fonts\n");
    let manifest = json(&style.join("package.json"))?;
    for name in manifest["dependencies"].as_object().into_iter().flat_map(|all| all.keys()) {
        let package = json(&style.join("node_modules").join(name).join("package.json"))?;
        let author = package["author"].as_str().or_else(|| package["author"]["name"].as_str()).unwrap_or("its authors");
        let line =
            format!("- {name} {}, {}, {author}\n", package["version"].as_str().unwrap_or(""), package["license"].as_str().unwrap_or(""));
        all.push_str(&line);
    }
    all.push_str("\nRust crates in the browser half\n");
    for line in crates()? {
        let _infallible = writeln!(all, "- {line}");
    }
    for (title, file) in [
        ("Tabler icons", style.join("licences/tabler-icons.txt")),
        ("Vazirmatn", style.join("node_modules/@fontsource-variable/vazirmatn/LICENSE")),
        ("Noto Sans Ethiopic", style.join("node_modules/@fontsource/noto-sans-ethiopic/LICENSE")),
    ] {
        let licence = fs::read_to_string(&file).map_err(because(format_args!("no licence text of {title}")))?;
        let _infallible = write!(all, "\n\n== {title} ==\n\n{}\n", licence.trim());
    }
    Ok(all)
}

fn json(file: &Path) -> Outcome<Value> {
    let text = fs::read_to_string(file).map_err(because(format_args!("cannot read {}", file.display())))?;
    serde_json::from_str(&text).map_err(because(format_args!("cannot understand {}", file.display())))
}

/// Name, version and licence of every crate that goes into the WASM.
fn crates() -> Outcome<BTreeSet<String>> {
    let mut tree = run::cargo();
    tree.args(["tree", "--package", "app", "--no-default-features", "--features", "hydrate", "--target", super::toolchain::TARGET]);
    tree.args(["--edges", "normal", "--prefix", "none", "--format", "{p}|{l}"]);
    Ok(run::output(&mut tree)?.lines().filter_map(crate_line).collect())
}

/// One line of `cargo tree`; our own crates (with a path) and repeats say nothing new.
fn crate_line(line: &str) -> Option<String> {
    let (package, licence) = line.trim_end_matches(" (*)").split_once('|')?;
    if package.contains('/') {
        return None;
    }
    Some(format!("{}, {}", package.trim_end_matches(" (proc-macro)"), licence.trim_end_matches(" (*)")))
}
