//! `cargo revocation`: how fast a revocation bites, measured against a chain of its own. Prints figures, asserts none.

use crate::{
    chain::{Chain, Ports, Times},
    run,
    say::{Outcome, because},
    site,
};
use serde_json::Value;
use std::{fs, path::Path, process::Command};

/// People with a table each: as many open streams.
const PEOPLE: u32 = 100;

/// Starts a chain with a hundred invented people and runs the measurement beside it.
pub fn measure() -> Outcome<()> {
    site::tell(&site::build()?);
    let folder = run::root().join("target/revocation");
    let _ = fs::remove_dir_all(&folder);
    let people = folder.join("people");
    fs::create_dir_all(&people).map_err(because("cannot make the folder of people"))?;
    invent(&people)?;
    let suite = run::root().join("tests/browser");
    run::npm_ci(&suite)?;
    let chain = Chain::start(&folder, &Ports::Free, &Times::default(), Some(&people))?;
    let mut command = Command::new("node");
    command.arg("revocation.mjs").current_dir(&suite).env("SANDBOX_PEOPLE", &people).env("STREAMS", PEOPLE.to_string());
    command.env("BASE_URL", &chain.address).env("LOGIN_URL", &chain.sandbox.login);
    run::run(&mut command)
}

/// Copies of one person, each with a BSN and a name of its own.
fn invent(folder: &Path) -> Outcome<()> {
    let text = fs::read_to_string(run::root().join("server/sandbox/people/01-selam.json")).map_err(because("cannot read a person"))?;
    let mut person: Value = serde_json::from_str(&text).map_err(because("a person is no JSON"))?;
    let numbers = (0..10_000).map(|number| format!("99999{number:04}")).filter(|bsn| passes_elfproef(bsn));
    for (index, bsn) in (0..PEOPLE).zip(numbers) {
        let id = format!("p{index:03}");
        person["id"] = id.clone().into();
        person["login"]["bsn"] = bsn.into();
        person["login"]["given_name"] = format!("Persoon {index}").into();
        person["login"]["email"] = format!("{id}@example.org").into();
        fs::write(folder.join(format!("{id}.json")), person.to_string()).map_err(because("cannot write a person"))?;
    }
    Ok(())
}

fn passes_elfproef(bsn: &str) -> bool {
    let sum: i32 = bsn.bytes().zip([9, 8, 7, 6, 5, 4, 3, 2, -1]).map(|(digit, weight)| i32::from(digit - b'0') * weight).sum();
    sum % 11 == 0
}
