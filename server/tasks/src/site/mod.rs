//! The site build: what the server serves under `/pkg` and at the top, in `target/site`.
//!
//! Names carry the hash of their content, so that the server may call them immutable; `target/site/manifest.json` says
//! which names those are. A part whose inputs did not change is not built again.

pub mod budget;
mod compress;
mod css;
mod notices;
mod prune;
mod toolchain;
mod wasm;
mod words;

#[cfg(test)]
mod tests;

use crate::{
    run,
    say::{Outcome, because, say, step},
};
use budget::{Part, Sizes};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, fs, path::PathBuf};

/// Name of the WASM bundle before its hash; the same as `LEPTOS_OUTPUT_NAME`.
const NAME: &str = "inburgerpad";

/// Fonts: name in our stylesheet, file in its package.
const FONTS: [(&str, &str); 2] = [
    ("fonts/vazirmatn-arabic.woff2", "@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2"),
    ("fonts/noto-sans-ethiopic.woff2", "@fontsource/noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-400-normal.woff2"),
];

/// Where things are.
struct Folders {
    root: PathBuf,
    style: PathBuf,
    site: PathBuf,
    pkg: PathBuf,
    stamps: PathBuf,
}

impl Folders {
    fn new() -> Self {
        let root = run::root();
        let site = root.join("target/site");
        Self { style: root.join("app/style"), pkg: site.join("pkg"), stamps: root.join("target/site-stamps"), site, root }
    }
}

/// Builds the site and holds it against the budgets. Quick when nothing changed.
pub fn build() -> Outcome<Sizes> {
    let folders = Folders::new();
    for folder in [&folders.pkg, &folders.stamps] {
        fs::create_dir_all(folder).map_err(because(format_args!("cannot make {}", folder.display())))?;
    }
    let style = part(&folders, "styles and fonts", style_inputs(&folders)?, || build_style(&folders))?;
    let code = part(&folders, "browser half (WASM)", code_inputs(&folders)?, || build_code(&folders))?;
    copy_public(&folders)?;
    let manifest = json!({ "output_name": code["output_name"], "css": style["css"], "notices": style["notices"] });
    let text = serde_json::to_string_pretty(&manifest).map_err(because("the manifest"))?;
    fs::write(folders.site.join("manifest.json"), text).map_err(because("cannot write the manifest"))?;
    let sizes = Sizes::read(&style, &code);
    sizes.check()?;
    Ok(sizes)
}

/// Builds the styles alone, for who works on the look; the WASM of an earlier build stays.
pub fn build_styles() -> Outcome<()> {
    let folders = Folders::new();
    for folder in [&folders.pkg, &folders.stamps] {
        fs::create_dir_all(folder).map_err(because(format_args!("cannot make {}", folder.display())))?;
    }
    let style = part(&folders, "styles and fonts", style_inputs(&folders)?, || build_style(&folders))?;
    copy_public(&folders)?;
    let file = folders.site.join("manifest.json");
    let mut manifest: Value =
        fs::read(&file).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_else(|| json!({ "output_name": null }));
    manifest["css"] = style["css"].clone();
    manifest["notices"] = style["notices"].clone();
    say(format_args!("pkg/{}: {} bytes, {} in brotli", style["css"].as_str().unwrap_or(""), style["css_plain"], style["css_brotli"]));
    fs::write(file, manifest.to_string()).map_err(because("cannot write the manifest"))
}

/// Builds a part unless its inputs are those of the last time and its files are still there.
fn part(folders: &Folders, name: &str, inputs: String, build: impl FnOnce() -> Outcome<Value>) -> Outcome<Value> {
    let stamp = folders.stamps.join(format!("{}.json", name.split(' ').next().unwrap_or(name)));
    let before: Option<Value> = fs::read(&stamp).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
    if let Some(before) = &before
        && before["inputs"].as_str() == Some(inputs.as_str())
        && files_of(&before["made"]).iter().all(|file| folders.pkg.join(file).is_file())
    {
        say(format_args!("{name}: unchanged"));
        return Ok(before["made"].clone());
    }
    let made = step(name, build)?;
    if let Some(before) = before {
        remove_old(folders, &before["made"], &made);
    }
    let text = json!({ "inputs": inputs, "made": made }).to_string();
    fs::write(&stamp, text).map_err(because("cannot note what was built"))?;
    Ok(made)
}

fn files_of(made: &Value) -> Vec<String> {
    made["files"].as_array().into_iter().flatten().filter_map(|file| file.as_str().map(str::to_owned)).collect()
}

/// Removes what an earlier build left under other names.
fn remove_old(folders: &Folders, before: &Value, made: &Value) {
    let now = files_of(made);
    for file in files_of(before).iter().filter(|file| !now.contains(file)) {
        for ending in ["", ".br", ".gz"] {
            // A file that is gone already is fine.
            let _gone = fs::remove_file(folders.pkg.join(format!("{file}{ending}")));
        }
    }
}

fn build_style(folders: &Folders) -> Outcome<Value> {
    run::npm_ci(&folders.style)?;
    let modules = folders.style.join("node_modules");
    let mut names = BTreeMap::new();
    let mut made = Vec::new();
    for (source, file) in FONTS {
        let bytes = fs::read(modules.join(file)).map_err(because(format_args!("no font {file}")))?;
        let stem = source.trim_start_matches("fonts/").trim_end_matches(".woff2");
        let name = format!("{stem}.{}.woff2", hash(&[&bytes]));
        fs::write(folders.pkg.join(&name), &bytes).map_err(because(format_args!("cannot write {name}")))?;
        names.insert(source.to_owned(), name.clone());
        made.push(name);
    }
    let words = words::of_sources(&source_folders(folders))?;
    let sheet = css::bundle(&folders.style.join("entry.css"), &modules, &words, &names)?;
    tell_unstyled(folders, &sheet)?;
    let css = format!("app.{}.css", hash(&[sheet.text.as_bytes()]));
    let css_size = compress::write(&folders.pkg.join(&css), sheet.text.as_bytes())?;
    let notices = "notices.txt".to_owned();
    compress::write(&folders.pkg.join(&notices), notices::text(&folders.style)?.as_bytes())?;
    made.extend([css.clone(), notices.clone()]);
    Ok(json!({ "files": made, "css": css, "notices": notices, "css_brotli": css_size, "css_plain": sheet.text.len() }))
}

/// Names classes of ours that a page uses and no rule knows: a spelling mistake would be silent otherwise.
fn tell_unstyled(folders: &Folders, sheet: &css::Stylesheet) -> Outcome<()> {
    let mut unknown = Vec::new();
    for folder in source_folders(folders) {
        for file in words::files(&folder, &[".rs"])? {
            let text = fs::read_to_string(&file).map_err(because(format_args!("cannot read {}", file.display())))?;
            unknown.extend(words::own_classes(&text).into_iter().filter(|class| !sheet.classes.contains(class)));
        }
    }
    unknown.sort();
    unknown.dedup();
    if !unknown.is_empty() {
        say(format_args!("classes without a rule in the stylesheet: {}", unknown.join(", ")));
    }
    Ok(())
}

fn build_code(folders: &Folders) -> Outcome<Value> {
    let bundle = wasm::build(toolchain::choose()?, &folders.stamps)?;
    let output_name = format!("{NAME}.{}", hash(&[&bundle.js, &bundle.wasm]));
    let (js, wasm) = (format!("{output_name}.js"), format!("{output_name}.wasm"));
    let js_size = compress::write(&folders.pkg.join(&js), &bundle.js)?;
    let wasm_size = compress::write(&folders.pkg.join(&wasm), &bundle.wasm)?;
    Ok(json!({
        "files": [js, wasm], "output_name": output_name,
        "js_brotli": js_size, "js_plain": bundle.js.len(), "wasm_brotli": wasm_size, "wasm_plain": bundle.wasm.len(),
    }))
}

/// Everything of `public/` goes to the top of the site as it is.
fn copy_public(folders: &Folders) -> Outcome<()> {
    let public = folders.root.join("public");
    for file in words::files(&public, &[""])? {
        let to = folders.site.join(file.strip_prefix(&public).unwrap_or(&file));
        let parent = to.parent().unwrap_or(&folders.site);
        fs::create_dir_all(parent).and_then(|()| fs::copy(&file, &to)).map_err(because(format_args!("cannot copy {}", file.display())))?;
    }
    Ok(())
}

/// Folders whose Rust sources name classes.
fn source_folders(folders: &Folders) -> Vec<PathBuf> {
    vec![folders.root.join("app/src"), folders.root.join("server/src")]
}

/// What decides about the stylesheet: its files, the words of the pages, and this program.
fn style_inputs(folders: &Folders) -> Outcome<String> {
    let mut files = words::files(&folders.style, &[".css", ".json", ".txt"])?;
    files.extend(words::files(&folders.root.join("server/tasks/src/site"), &[".rs"])?);
    let words = words::of_sources(&source_folders(folders))?;
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    Ok(format!("{}-{}", hash_files(&files)?, hash(&[words.join(" ").as_bytes()])))
}

/// What decides about the WASM: the app, the versions, and this program.
fn code_inputs(folders: &Folders) -> Outcome<String> {
    let root = &folders.root;
    let mut files = words::files(&root.join("app/src"), &[".rs"])?;
    files.extend(words::files(&root.join("server/tasks/src/site"), &[".rs"])?);
    files.extend(
        ["Cargo.toml", "Cargo.lock", "app/Cargo.toml", ".cargo/config.toml", "server/tasks/node/package-lock.json"].map(|f| root.join(f)),
    );
    Ok(format!("{}{}", hash_files(&files)?, if toolchain::debian_wanted() { "-debian" } else { "" }))
}

fn hash_files(files: &[PathBuf]) -> Outcome<String> {
    let mut all = Sha256::new();
    for file in files {
        let bytes = fs::read(file).map_err(because(format_args!("cannot read {}", file.display())))?;
        all.update(file.as_os_str().as_encoded_bytes());
        all.update((bytes.len() as u64).to_le_bytes());
        all.update(&bytes);
    }
    Ok(hex(&all.finalize()))
}

/// A short hash for a name.
fn hash(parts: &[&[u8]]) -> String {
    let mut all = Sha256::new();
    for part in parts {
        all.update((part.len() as u64).to_le_bytes());
        all.update(part);
    }
    hex(&all.finalize())
}

/// The first sixteen hexadecimal digits: enough to tell builds apart.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// One line per size, for people and for the closing summary.
pub fn tell(sizes: &Sizes) {
    for part in Part::ALL {
        say(sizes.line(part));
    }
}
