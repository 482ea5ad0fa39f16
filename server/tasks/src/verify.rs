//! `cargo verify`: everything that must hold, one line per step with its time, and the runners' own output between them.

use crate::{
    chain::{Chain, Ports, Times},
    interrupted, run,
    say::{Outcome, Trouble, say, seconds, trouble},
    site,
};
use std::{
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

/// The clock of the browser suite: an ordinary Wednesday morning in winter time.
const FIXED_AT: &str = "2026-11-25T09:00:00+01:00";
/// What pages need to be drawn: a browser, and fonts for Latin, Cyrillic, Arabic, Ethiopic and Chinese.
const BROWSER_PACKAGES: [&str; 3] = ["chromium", "fonts-noto-core", "fonts-wqy-microhei"];

/// What became of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It holds.
    Passed,
    /// It does not, with the reason.
    Failed(String),
    /// It was not tried, with the reason.
    Skipped(String),
}

/// One step of the list.
#[derive(Clone, Debug)]
pub struct Done {
    name: &'static str,
    verdict: Verdict,
    took: Duration,
}

/// Runs all steps, also after one that failed, and fails when any did.
pub fn verify() -> Outcome<()> {
    let shared = shared();
    match &shared {
        Some(folder) => say(format_args!("shared specifications found in {}: contracts are checked against them", folder.display())),
        None => say("no ../shared here: contracts are not checked against the specification files"),
    }
    let mut all = Vec::new();
    let mut step = |name, work: &mut dyn FnMut() -> Outcome<()>| all.push(one(name, work));
    step("tools", &mut tools);
    step("format", &mut || cargo(&["fmt", "--all", "--", "--check"]));
    step("lints", &mut || cargo(&["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]));
    // Before the tests: some of them hold the built site against its promises.
    step("site and budgets", &mut || site::build().map(|sizes| site::tell(&sizes)));
    step("tests", &mut || tests(shared.as_deref()));
    step("browser", &mut || browser(shared.as_deref()));
    let text = summary(&all);
    println!("\n{text}");
    if all.iter().any(|done| matches!(done.verdict, Verdict::Failed(_))) { trouble("verify: not everything holds") } else { Ok(()) }
}

/// Runs a step with a heading before it and its time after it.
fn one(name: &'static str, work: &mut dyn FnMut() -> Outcome<()>) -> Done {
    if interrupted() {
        return Done { name, verdict: Verdict::Skipped("stopped".to_owned()), took: Duration::ZERO };
    }
    println!("\n── {name}");
    let begun = Instant::now();
    let verdict = match work() {
        Ok(()) => Verdict::Passed,
        Err(Trouble(why)) => Verdict::Failed(why),
    };
    let done = Done { name, verdict, took: begun.elapsed() };
    println!("{}", line(&done));
    done
}

fn line(done: &Done) -> String {
    let took = seconds(done.took);
    match &done.verdict {
        Verdict::Passed => format!("✓ {} ({took})", done.name),
        Verdict::Failed(why) => format!("✗ {} ({took}): {why}", done.name),
        Verdict::Skipped(why) => format!("– {}: {why}", done.name),
    }
}

/// All steps, then the counted closing line.
pub fn summary(all: &[Done]) -> String {
    let count = |wanted: fn(&Verdict) -> bool| all.iter().filter(|done| wanted(&done.verdict)).count();
    let passed = count(|verdict| matches!(verdict, Verdict::Passed));
    let failed = count(|verdict| matches!(verdict, Verdict::Failed(_)));
    let skipped = count(|verdict| matches!(verdict, Verdict::Skipped(_)));
    let total: Duration = all.iter().map(|done| done.took).sum();
    let lines: Vec<String> = all.iter().map(line).collect();
    let more = if skipped > 0 { format!(", {skipped} skipped") } else { String::new() };
    format!("verify took {}\n{}\nsteps: {passed} passed, {failed} failed{more}", seconds(total), lines.join("\n"))
}

/// rustfmt and clippy are not part of every toolchain.
fn tools() -> Outcome<()> {
    for (command, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        let there = || run::output(run::cargo().args([command, "--version"])).is_ok();
        if !there() {
            say(format_args!("asking rustup for {component}"));
            let asked = run::output(Command::new("rustup").args(["component", "add", component]));
            if asked.is_err() || !there() {
                return trouble(format!("{component} is missing: install it for this toolchain (`rustup component add {component}`)"));
            }
        }
    }
    Ok(())
}

fn cargo(arguments: &[&str]) -> Outcome<()> {
    run::run(run::cargo().args(arguments))
}

/// Unit tests, the vectors of the law, property tests, router tests and contract tests: all are cargo tests.
fn tests(shared: Option<&Path>) -> Outcome<()> {
    run::debian("PostgreSQL for the tests of the store", &["postgresql"], || !Path::new("/usr/lib/postgresql").exists())?;
    let mut command = run::cargo();
    command.args(["test", "--workspace", "--no-fail-fast"]);
    if let Some(folder) = shared {
        command.env("INBURGERPAD_SHARED", folder);
    }
    run::run(&mut command)
}

/// The browser suite against a chain of its own, on free ports, with the clock standing still.
fn browser(shared: Option<&Path>) -> Outcome<()> {
    let suite = run::root().join("tests/browser");
    run::npm_ci(&suite)?;
    let chromium = || run::find("chromium").or_else(|| run::find("chromium-browser"));
    let fonts = || {
        Path::new("/usr/share/fonts/truetype/noto/NotoSansEthiopic-Regular.ttf").exists()
            && Path::new("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc").exists()
    };
    run::debian("Chromium with fonts for Arabic, Tigrinya and Chinese", &BROWSER_PACKAGES, || chromium().is_none() || !fonts())?;
    let Some(chromium) = chromium() else { return trouble("no Chromium for the browser suite") };
    let times = Times { fixed_at: Some(FIXED_AT.to_owned()) };
    let mut chain = Chain::start(&run::root().join("target/verify"), &Ports::Free, &times, None)?;
    let mut command = Command::new("node");
    command.arg("run.mjs").current_dir(&suite);
    command.env("BASE_URL", &chain.address).env("DUO_URL", &chain.sandbox.duo).env("GEMEENTE_URL", &chain.sandbox.gemeente);
    command.env("LOGIN_URL", &chain.sandbox.login).env("FIXED_AT", FIXED_AT).env("CHROMIUM", chromium);
    if let Some(folder) = shared {
        command.env("INBURGERPAD_SHARED", folder);
    }
    let outcome = run::run(&mut command);
    match chain.ended() {
        Some(words) => trouble(words),
        None => outcome,
    }
}

/// The shared specifications beside the repository, when they are there.
fn shared() -> Option<PathBuf> {
    let folder = run::root().parent()?.join("shared");
    folder.join("specs").is_dir().then_some(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn done(verdict: Verdict) -> Done {
        Done { name: "a step", verdict, took: Duration::from_millis(1500) }
    }

    #[test]
    fn the_summary_counts_what_happened() {
        let all = [done(Verdict::Passed), done(Verdict::Failed("broken".to_owned())), done(Verdict::Skipped("stopped".to_owned()))];
        let text = summary(&all);
        assert!(text.ends_with("\nsteps: 1 passed, 1 failed, 1 skipped"), "{text}");
        assert!(text.contains("✗ a step (1.5 s): broken"), "{text}");
        assert!(summary(&all[..1]).ends_with("\nsteps: 1 passed, 0 failed"));
    }

    #[test]
    fn a_step_that_fails_is_told_with_its_reason() {
        let done = one("a step", &mut || trouble("no"));
        assert_eq!(done.verdict, Verdict::Failed("no".to_owned()));
        assert_eq!(one("a step", &mut || Ok(())).verdict, Verdict::Passed);
    }
}
