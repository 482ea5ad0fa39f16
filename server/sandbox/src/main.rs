//! The sandbox as a program: reads its settings, says one line, serves until it is stopped.

use sandbox::{Settings, StartError};
use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    let settings = match Settings::from_env(|name| std::env::var(name).ok()) {
        Ok(settings) => settings,
        Err(error) => return refuse(&error.to_string()),
    };
    match sandbox::start(settings).await {
        Ok(running) => {
            println!("{}", running.ready_line());
            running.serve().await;
            ExitCode::SUCCESS
        }
        Err(StartError::People(problems)) => {
            let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
            refuse(&lines.join("\n"))
        }
        Err(error) => refuse(&error.to_string()),
    }
}

fn refuse(why: &str) -> ExitCode {
    eprintln!("{why}");
    ExitCode::FAILURE
}
