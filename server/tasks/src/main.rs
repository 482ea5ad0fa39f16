//! `cargo start`, `cargo verify` and `cargo run -p tasks -- site`.

mod run;
mod say;
mod site;

use say::Outcome;
use std::process::ExitCode;

fn main() -> ExitCode {
    let task = std::env::args().nth(1).unwrap_or_default();
    let outcome: Outcome<()> = match task.as_str() {
        "site" => site::build().map(|sizes| site::tell(&sizes)),
        "styles" => site::build_styles(),
        _ => say::trouble("say which task: start, verify or site"),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::FAILURE
        }
    }
}
