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
    let mut chain = Chain::start(&run::root().join("target/start"), &Ports::Named, &Times::default(), None)?;
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
    let people = list(&chain.sandbox.people);
    format!(
        "\nInburgerpad is at {}\n\nSign in as one of these invented people (the sandbox's page lets you choose):\n{people}\nThe sandbox: DUO {}, gemeente {}, sign-in {}\nCtrl-C stops everything.",
        chain.address, chain.sandbox.duo, chain.sandbox.gemeente, chain.sandbox.login
    )
}

/// Letters of a name that the list shows.
const NAME: usize = 28;

/// Name and situation, one line each, the situations under each other also when somebody tests with a monstrous name.
fn list(people: &[[String; 3]]) -> String {
    people.iter().map(|[_, name, situation]| format!("  {:NAME$}  {situation}\n", shown(name))).collect()
}

/// A name that fits, without characters that turn or steer a terminal.
fn shown(name: &str) -> String {
    let steers = |c: &char| c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let plain: Vec<char> = name.chars().filter(|c| !steers(c)).collect();
    if plain.len() <= NAME { plain.into_iter().collect() } else { plain.into_iter().take(NAME - 1).chain(['…']).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_stays_a_list_with_monstrous_names() {
        let one = |name: &str| ["x".to_owned(), name.to_owned(), "B1 route".to_owned()];
        let hostile = format!("<b>\u{202e}\u{1b}[31m{}", "a".repeat(200));
        let text = list(&[one("Selam"), one(&hostile)]);
        let at: Vec<usize> = text.lines().filter_map(|line| line.find("B1 route").map(|i| line[..i].chars().count())).collect();
        assert_eq!(at, [NAME + 4, NAME + 4], "{text}");
        assert!(!text.contains(['\u{202e}', '\u{1b}']), "{text:?}");
    }
}
