//! The site build's own rules: what is pruned, which compiler is chosen, what the budgets catch.

use super::{
    budget::{Part, Sizes},
    compress, css,
    toolchain::{Next, Seen, Toolchain, next},
    words,
};
use serde_json::json;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Read,
    path::PathBuf,
};

/// A folder that is gone after the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let folder = std::env::temp_dir().join(format!("inburgerpad-site-{}-{name}", std::process::id()));
        for (file, text) in files {
            let path = folder.join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _gone = fs::remove_dir_all(&self.0);
    }
}

/// What becomes of a stylesheet whose pages use these words.
fn bundled(name: &str, files: &[(&str, &str)], used: &[&str]) -> css::Stylesheet {
    let folder = Folder::new(name, files);
    let words: BTreeSet<String> = used.iter().map(|word| (*word).to_owned()).collect();
    let names = BTreeMap::from([("fonts/a.woff2".to_owned(), "a.123.woff2".to_owned())]);
    css::bundle(&folder.0.join("entry.css"), &folder.0.join("node_modules"), &words, &names).unwrap()
}

#[test]
fn classes_that_no_page_names_are_dropped_and_the_others_stay() {
    let css = ".used{color:red}.unused{color:#00f}.used .unused{color:#0f0}.used,.unused{top:0}h1{left:0}";
    let sheet = bundled("classes", &[("entry.css", css)], &["used"]);
    assert!(sheet.text.contains(".used{color:red;top:0}") && sheet.text.contains("h1{left:0}"), "{}", sheet.text);
    assert!(!sheet.text.contains("unused"), "{}", sheet.text);
    assert_eq!(sheet.classes, BTreeSet::from(["used".to_owned()]));
}

#[test]
fn lists_inside_selectors_live_by_one_branch_and_not_is_no_obstacle() {
    let css = ":is(.used,.gone) p{top:0}:is(.gone,.gone2) p{left:0}.used:not(.gone){right:0}.used:has(>.gone){bottom:0}";
    let text = bundled("lists", &[("entry.css", css)], &["used"]).text;
    assert!(text.contains("top:0") && text.contains("right:0"), "{text}");
    assert!(!text.contains("left:0") && !text.contains("bottom:0"), "{text}");
}

#[test]
fn rules_inside_media_and_supports_are_pruned_too_and_empty_ones_vanish() {
    let css = "@media (width>=1px){.gone{top:0}}@media (width>=2px){.used{top:0}.gone{top:1px}}@supports (display:grid){.gone{top:0}}";
    let text = bundled("media", &[("entry.css", css)], &["used"]).text;
    assert!(text.contains(".used{top:0}"), "{text}");
    assert!(!text.contains("gone") && !text.contains("supports") && text.matches("@media").count() == 1, "{text}");
}

#[test]
fn custom_properties_are_kept_only_when_something_reaches_them() {
    let css = ".used{--a:var(--b);--b:var(--d,var(--c));--c:1px;--d:2px;--lost:var(--lost2);--lost2:3px;width:var(--a)}";
    let text = bundled("custom", &[("entry.css", css)], &["used"]).text;
    for name in ["--a:", "--b:", "--c:", "--d:"] {
        assert!(text.contains(name), "{name} in {text}");
    }
    assert!(!text.contains("--lost"), "{text}");
}

#[test]
fn a_property_used_only_by_a_dropped_class_is_dropped_with_it() {
    let text = bundled("dropped", &[("entry.css", ":root{--a:1px;--b:2px}.gone{width:var(--a)}.used{width:var(--b)}")], &["used"]).text;
    assert!(text.contains("--b:2px") && !text.contains("--a"), "{text}");
}

#[test]
fn a_semicolon_inside_a_data_address_breaks_nothing() {
    let css = ".used{background:url(\"data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg'/>\");color:red}";
    let text = bundled("data", &[("entry.css", css)], &["used"]).text;
    assert!(text.contains("data:image/svg+xml;utf8") && text.contains("red"), "{text}");
}

#[test]
fn importance_is_taken_from_packages_and_left_to_ours() {
    let entry = "@layer nlds,app;@import \"@p/a.css\" layer(nlds);@import \"own.css\" layer(app);";
    let files =
        [("entry.css", entry), ("node_modules/@p/a.css", ".used{color:red!important;top:0}"), ("own.css", ".used{left:0!important}")];
    let text = bundled("importance", &files, &["used"]).text;
    assert!(text.contains("color:red") && !text.contains("red!important"), "{text}");
    assert!(text.contains("left:0!important"), "{text}");
    assert!(text.starts_with("@layer nlds"), "the order of layers comes first: {text}");
}

#[test]
fn fonts_get_their_built_names() {
    let css = "@font-face{font-family:A;src:local(\"A\"),url(fonts/a.woff2)format(\"woff2\")}";
    let text = bundled("fonts", &[("entry.css", css)], &[]).text;
    assert!(text.contains("a.123.woff2") && !text.contains("fonts/"), "{text}");
}

#[test]
fn words_of_a_source_are_what_could_be_a_class() {
    let found: Vec<&str> = words::words("view! { <p class=\"app-card app-card--next\">{t(\"a.b\")}</p> }").collect();
    assert!(found.contains(&"app-card") && found.contains(&"app-card--next"));
    let own = words::own_classes("<p class=\"app-card nl-link\"> \"app-name\" <b class=\"app-term\">");
    assert_eq!(own, BTreeSet::from(["app-card".to_owned(), "app-term".to_owned()]));
}

#[test]
fn every_class_of_ours_on_a_page_has_a_rule() {
    let root = crate::run::root();
    let mut rules = BTreeSet::new();
    for file in words::files(&root.join("app/style"), &[".css"]).unwrap() {
        rules.extend(words::words(&fs::read_to_string(file).unwrap()).map(str::to_owned));
    }
    let mut seen = 0;
    for file in words::files(&root.join("app/src"), &[".rs"]).unwrap() {
        for class in words::own_classes(&fs::read_to_string(&file).unwrap()) {
            seen += 1;
            assert!(rules.contains(&class), "{class} in {} has no rule in app/style", file.display());
        }
    }
    assert!(seen > 100, "the pages were read: {seen} classes");
}

#[test]
fn the_compiler_that_is_there_is_taken_first() {
    let seen = Seen { installed: true, debian: true, rustup: true, apt: true, debian_wanted: false };
    assert_eq!(next(seen), Next::Use(Toolchain::Installed));
    assert_eq!(next(Seen { debian_wanted: true, ..seen }), Next::Use(Toolchain::Debian));
    assert_eq!(next(Seen { installed: false, ..seen }), Next::Use(Toolchain::Debian));
}

#[test]
fn a_compiler_that_is_missing_is_asked_of_rustup_then_of_debian_then_given_up() {
    let nothing = Seen::default();
    assert_eq!(next(Seen { rustup: true, apt: true, ..nothing }), Next::AskRustup);
    assert_eq!(next(Seen { apt: true, ..nothing }), Next::InstallDebian);
    assert_eq!(next(Seen { rustup: true, apt: true, debian_wanted: true, ..nothing }), Next::InstallDebian);
    assert_eq!(next(nothing), Next::GiveUp);
}

#[test]
fn budgets_name_every_part_that_is_over() {
    let style = json!({ "css_brotli": 9_000, "css_plain": 70_000 });
    let good = json!({ "wasm_brotli": 90_000, "wasm_plain": 1, "js_brotli": 8_000, "js_plain": 1 });
    assert_eq!(Sizes::read(&style, &good).check(), Ok(()));
    let bad = json!({ "wasm_brotli": 90_001, "wasm_plain": 1, "js_brotli": 8_001, "js_plain": 1 });
    let told = Sizes::read(&style, &bad).check().unwrap_err().to_string();
    assert!(told.contains("WASM 90.0 kB") && told.contains("JS 8.0 kB") && !told.contains("CSS"), "{told}");
    // What was not measured is not within a budget.
    assert!(Sizes::read(&style, &json!({})).check().is_err());
    assert!(Sizes::read(&style, &good).line(Part::Css).starts_with("CSS 9.0 kB in brotli (70.0 kB plain)"));
}

#[test]
fn compressed_copies_stand_beside_the_file_and_open_to_it() {
    let folder = Folder::new("compress", &[("x", "")]);
    let file = folder.0.join("a.css");
    let text = "body{color:red}".repeat(200);
    let size = compress::write(&file, text.as_bytes()).unwrap();
    let packed = fs::read(folder.0.join("a.css.br")).unwrap();
    assert_eq!(packed.len(), size);
    let mut open = String::new();
    brotli::Decompressor::new(&packed[..], 4096).read_to_string(&mut open).unwrap();
    assert_eq!(open, text);
    let mut open = String::new();
    flate2::read::GzDecoder::new(&fs::read(folder.0.join("a.css.gz")).unwrap()[..]).read_to_string(&mut open).unwrap();
    assert_eq!(open, text);
    assert_eq!(fs::read_to_string(file).unwrap(), text);
}
