//! `cargo start`: everything built, the chain up, and who can sign in.

use crate::{
    chain::{Chain, Ports, Times},
    interrupted, run,
    say::{Outcome, say, trouble},
    site,
};
use std::{thread, time::Duration};

/// Builds, starts, tells, and waits for Ctrl-C.
pub fn start() -> Outcome<()> {
    site::tell(&site::build()?);
    let mut chain = Chain::start(&run::root().join("target/start"), &Ports::Named, &Times::default())?;
    println!("{}", welcome(&chain));
    while !interrupted() {
        if let Some(words) = chain.ended() {
            return trouble(words);
        }
        thread::sleep(Duration::from_millis(200));
    }
    say("stopping server and sandbox");
    Ok(())
}

fn welcome(chain: &Chain) -> String {
    let width = chain.sandbox.people.iter().map(|[_, name, _]| name.chars().count()).max().unwrap_or(0);
    let people: String = chain.sandbox.people.iter().map(|[_, name, situation]| format!("  {name:width$}  {situation}\n")).collect();
    format!(
        "\nInburgerpad is at {}\n\nSign in as one of these invented people (the sandbox's page lets you choose):\n{people}\nThe sandbox: DUO {}, gemeente {}, sign-in {}\nCtrl-C stops everything.",
        chain.address, chain.sandbox.duo, chain.sandbox.gemeente, chain.sandbox.login
    )
}
