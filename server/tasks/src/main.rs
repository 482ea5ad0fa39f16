//! `cargo start`, `cargo verify`, `cargo revocation`, `cargo translations` and `cargo run -p tasks -- site`.

mod chain;
mod revocation;
mod run;
mod say;
mod site;
mod start;
mod translations;
mod verify;

use say::{Outcome, because};
use std::{
    process::ExitCode,
    sync::atomic::{AtomicBool, Ordering},
};

static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// Was Ctrl-C (or a request to end) seen? Then what was started is ended, in order.
fn interrupted() -> bool {
    INTERRUPTED.load(Ordering::Relaxed)
}

fn main() -> ExitCode {
    let listening = ctrlc::set_handler(|| INTERRUPTED.store(true, Ordering::Relaxed)).map_err(because("cannot listen to Ctrl-C"));
    match listening.and_then(|()| task(std::env::args().nth(1).as_deref())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::FAILURE
        }
    }
}

fn task(name: Option<&str>) -> Outcome<()> {
    match name {
        Some("start") => start::start(),
        Some("verify") => verify::verify(),
        Some("revocation") => revocation::measure(),
        Some("translations") => translations::run(&std::env::args().skip(2).collect::<Vec<_>>()),
        Some("site") => site::build().map(|sizes| site::tell(&sizes)),
        Some("styles") => site::build_styles(),
        _ => say::trouble("say which task: start, verify, revocation, translations, site (WASM and styles) or styles"),
    }
}
