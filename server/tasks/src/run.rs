//! Running other programs, and the few programs of Debian that the tasks need.

use crate::say::{Outcome, because, say, trouble};
use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// The top of the workspace.
pub fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).map_or_else(|| here.clone(), Path::to_path_buf)
}

/// Cargo, as it started us.
pub fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    // What `cargo run` sets for this crate says nothing about the crates built here.
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") || text == "CARGO_CRATE_NAME" || text == "CARGO_BIN_NAME" {
            command.env_remove(&name);
        }
    }
    command
}

/// Runs a program with its output on our own output.
pub fn run(command: &mut Command) -> Outcome<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.stdin(Stdio::null()).status().map_err(because(format_args!("cannot start {name}")))?;
    if status.success() { Ok(()) } else { trouble(format!("{name} ended with {status}")) }
}

/// Runs a program and returns what it printed; its complaints are part of the error.
pub fn output(command: &mut Command) -> Outcome<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let out = command.stdin(Stdio::null()).output().map_err(because(format_args!("cannot start {name}")))?;
    if !out.status.success() {
        let said = String::from_utf8_lossy(&out.stderr);
        let said = said.lines().rev().take(12).collect::<Vec<_>>().into_iter().rev().collect::<Vec<_>>().join("\n");
        return trouble(format!("{name} ended with {}:\n{said}", out.status));
    }
    Ok(String::from_utf8_lossy(&out.stdout).into_owned())
}

/// Where a program is on the PATH.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|dir| dir.join(program)).find(|file| file.is_file())
}

/// Installs Debian packages when `missing` says that they are needed. One sentence when that cannot be done here.
pub fn debian(what_for: &str, packages: &[&str], missing: impl Fn() -> bool) -> Outcome<()> {
    if !missing() {
        return Ok(());
    }
    let list = packages.join(" ");
    let by_hand = format!("{what_for} is missing: install the Debian packages {list}");
    if find("apt-get").is_none() || !is_root() {
        return trouble(by_hand);
    }
    say(format_args!("installing {list} from Debian ({what_for})"));
    let apt = |arguments: &[&str]| {
        let mut command = Command::new("apt-get");
        command.args(["-q", "-o", "DPkg::Lock::Timeout=300", "-o", "APT::Get::Assume-Yes=true"]).args(arguments);
        output(command.env("DEBIAN_FRONTEND", "noninteractive"))
    };
    let install: Vec<&str> = ["install", "--no-install-recommends"].iter().chain(packages).copied().collect();
    // The lists of a fresh machine are empty; asking for them is needed only then.
    if apt(&install).is_err() {
        apt(&["update"]).and_then(|_| apt(&install)).map_err(because(&by_hand))?;
    }
    if missing() { trouble(by_hand) } else { Ok(()) }
}

fn is_root() -> bool {
    output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

/// Node and npm, for CSS packages, `wasm-opt` and the browser suite.
pub fn node() -> Outcome<()> {
    debian("Node with npm", &["nodejs", "npm"], || find("node").is_none() || find("npm").is_none())
}

/// `npm ci` in a folder, unless what is installed is already what its lock file says.
pub fn npm_ci(folder: &Path) -> Outcome<()> {
    let lock =
        std::fs::read(folder.join("package-lock.json")).map_err(because(format_args!("no package-lock.json in {}", folder.display())))?;
    let stamp = folder.join("node_modules/.locked");
    if std::fs::read(&stamp).is_ok_and(|seen| seen == lock) {
        return Ok(());
    }
    node()?;
    say(format_args!("npm ci in {}", folder.strip_prefix(root()).unwrap_or(folder).display()));
    // Scripts of packages are never run: only their files are wanted.
    let mut command = Command::new("npm");
    command.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--legacy-peer-deps"]).current_dir(folder);
    output(&mut command)?;
    std::fs::write(&stamp, lock).map_err(because("cannot note what npm installed"))
}
