//! Which compiler builds the browser half. The choice is a pure function of what is there; looking and installing stand apart.

use crate::{
    run,
    say::{Outcome, say, trouble},
};
use std::{path::Path, process::Command};

/// The target of the browser half.
pub const TARGET: &str = "wasm32-unknown-unknown";
/// Debian's compiler with its own sources, in packages.
const DEBIAN_PACKAGES: [&str; 4] = ["rustc-web", "rust-web-src", "rust-web-llvm", "lld-22"];
/// A panic in an island ends that island's program; its text would only be weight. Possible where std is built too.
const DEBIAN_FLAGS: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_LINKER: &str = "/usr/bin/rust-lld";
const DEBIAN_STD: &str = "/usr/lib/rustlib/src/rust/library/std/Cargo.toml";

/// A way to build for [`TARGET`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toolchain {
    /// The compiler in use already has the target's standard library.
    Installed,
    /// Debian's `rustc-web`; the standard library is built from Debian's sources.
    Debian,
}

/// What to do next to get one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Build with this.
    Use(Toolchain),
    /// Ask rustup for the target.
    AskRustup,
    /// Install Debian's packages.
    InstallDebian,
    /// Nothing is left to try.
    GiveUp,
}

/// What is known of this machine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// The compiler in use has the target.
    pub installed: bool,
    /// Debian's compiler, linker and sources are there.
    pub debian: bool,
    /// There is a rustup that was not asked yet.
    pub rustup: bool,
    /// Debian packages can be installed, and that was not tried yet.
    pub apt: bool,
    /// `INBURGERPAD_WASM=debian`: leave the installed target alone (to try that way on any machine).
    pub debian_wanted: bool,
}

/// The next step towards a toolchain: what is there first, then what is cheap to get.
pub const fn next(seen: Seen) -> Next {
    if seen.installed && !seen.debian_wanted {
        Next::Use(Toolchain::Installed)
    } else if seen.debian {
        Next::Use(Toolchain::Debian)
    } else if seen.rustup && !seen.debian_wanted {
        Next::AskRustup
    } else if seen.apt {
        Next::InstallDebian
    } else {
        Next::GiveUp
    }
}

/// Does `INBURGERPAD_WASM=debian` ask for Debian's compiler whatever else is there?
pub fn debian_wanted() -> bool {
    std::env::var("INBURGERPAD_WASM").is_ok_and(|way| way == "debian")
}

/// Finds a toolchain, installing one when there is none.
pub fn choose() -> Outcome<Toolchain> {
    let mut seen = Seen {
        installed: installed(),
        debian: debian_missing().is_none(),
        rustup: run::find("rustup").is_some(),
        apt: run::find("apt-get").is_some(),
        debian_wanted: debian_wanted(),
    };
    loop {
        match next(seen) {
            Next::Use(toolchain) => return Ok(toolchain),
            Next::AskRustup => {
                say(format_args!("asking rustup for the target {TARGET}"));
                seen.rustup = false;
                if run::output(Command::new("rustup").args(["target", "add", TARGET])).is_ok() {
                    seen.installed = installed();
                }
            }
            Next::InstallDebian => {
                seen.apt = false;
                run::debian("a compiler for WASM", &DEBIAN_PACKAGES, || debian_missing().is_some())?;
                seen.debian = true;
            }
            Next::GiveUp => {
                return trouble(format!(
                    "no compiler for WASM here: run `rustup target add {TARGET}`, or install the Debian packages {}",
                    DEBIAN_PACKAGES.join(" ")
                ));
            }
        }
    }
}

impl Toolchain {
    /// Name for people and for the fingerprint.
    pub const fn name(self) -> &'static str {
        match self {
            Toolchain::Installed => "the installed compiler",
            Toolchain::Debian => "Debian's rustc-web, standard library built from source",
        }
    }

    /// Sets a cargo command up to build with this toolchain.
    pub fn apply(self, command: &mut Command) {
        command.args(["--target", TARGET]);
        if self == Toolchain::Debian {
            command
                .args(["-Z", "build-std=std,panic_abort"])
                .env("RUSTC", DEBIAN_RUSTC)
                .env("RUSTC_BOOTSTRAP", "1")
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", DEBIAN_LINKER)
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", DEBIAN_FLAGS);
        }
    }
}

fn installed() -> bool {
    let sysroot = run::output(Command::new("rustc").args(["--print", "sysroot"]).current_dir(run::root()));
    sysroot.is_ok_and(|path| Path::new(path.trim()).join("lib/rustlib").join(TARGET).join("lib").is_dir())
}

/// The first part of Debian's toolchain that is not there.
fn debian_missing() -> Option<&'static str> {
    [DEBIAN_RUSTC, DEBIAN_LINKER, DEBIAN_STD].into_iter().find(|path| !Path::new(path).exists())
}
