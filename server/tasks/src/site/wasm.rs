//! The browser half: Rust to WASM, wasm-bindgen as a library, then `wasm-opt`.

use super::toolchain::Toolchain;
use crate::{
    run,
    say::{Outcome, Trouble, because, say, trouble},
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};
use wasm_bindgen_cli_support::{Bindgen, Output};

/// What the compiler may assume of browsers (all since 2022), and so what `wasm-opt` must accept.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The JavaScript and the WASM of the islands.
pub struct Bundle {
    /// The glue, an ES module.
    pub js: Vec<u8>,
    /// The program.
    pub wasm: Vec<u8>,
}

/// Builds the bundle. `work` is a folder for what comes in between.
pub fn build(toolchain: Toolchain, work: &Path) -> Outcome<Bundle> {
    let raw = compile(toolchain)?;
    let glue = work.join("glue");
    reset(&glue)?;
    bind(&raw, &glue)?;
    if glue.join("snippets").exists() {
        return trouble("wasm-bindgen wrote JavaScript snippets; the site serves one module only");
    }
    let small = glue.join("small.wasm");
    optimise(&glue.join("inburgerpad_bg.wasm"), &small)?;
    Ok(Bundle { js: read(&glue.join("inburgerpad.js"))?, wasm: read(&small)? })
}

/// `cargo build` of the crate `app` for the browser, in a target folder of its own.
fn compile(toolchain: Toolchain) -> Outcome<PathBuf> {
    say(format_args!("compiling the browser half with {}", toolchain.name()));
    let target = run::root().join("target/wasm");
    let mut command = run::cargo();
    command.args(["build", "--package", "app", "--lib", "--profile", "wasm-release", "--no-default-features", "--features", "hydrate"]);
    command.arg("--target-dir").arg(&target);
    toolchain.apply(&mut command);
    run::run(&mut command)?;
    Ok(target.join(super::toolchain::TARGET).join("wasm-release/app.wasm"))
}

fn bind(raw: &Path, to: &Path) -> Outcome<()> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(raw).out_name("inburgerpad").typescript(false).remove_name_section(true).remove_producers_section(true);
    let web = bindgen.web(true).map_err(bindgen_trouble)?;
    // The page itself says where the WASM is.
    let mut output = web.omit_default_module_path(true).generate_output().map_err(bindgen_trouble)?;
    drop_streams(&mut output)?;
    output.emit(to).map_err(bindgen_trouble)
}

/// Takes the byte streams of a dependency out: they are exported for JavaScript that nobody here makes, and what is
/// exported no optimiser may drop.
fn drop_streams(output: &mut Output) -> Outcome<()> {
    let exports = &mut output.wasm_mut().exports;
    let unused = |name: &str| name.trim_start_matches("__wbg_").starts_with("intounderlying");
    let names: Vec<String> = exports.iter().map(|export| export.name.clone()).filter(|name| unused(name)).collect();
    names.iter().try_for_each(|name| exports.remove(name).map_err(bindgen_trouble))
}

fn bindgen_trouble(error: impl std::fmt::Display) -> Trouble {
    Trouble(format!("wasm-bindgen: {error:#}"))
}

fn optimise(from: &Path, to: &Path) -> Outcome<()> {
    let tools = run::root().join("server/tasks/node");
    run::npm_ci(&tools)?;
    let mut command = Command::new("node");
    command.arg(tools.join("node_modules/binaryen/bin/wasm-opt")).args(WASM_FEATURES);
    // Twice smallest: a second round finds what the first made possible.
    command.args(["-Oz", "-Oz", "--strip-debug", "--strip-producers", "--vacuum"]).arg(from).arg("-o").arg(to);
    run::output(&mut command).map(drop)
}

/// An empty folder.
pub fn reset(folder: &Path) -> Outcome<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(because(format_args!("cannot empty {}", folder.display())))?;
    }
    fs::create_dir_all(folder).map_err(because(format_args!("cannot make {}", folder.display())))
}

fn read(file: &Path) -> Outcome<Vec<u8>> {
    fs::read(file).map_err(because(format_args!("cannot read {}", file.display())))
}
