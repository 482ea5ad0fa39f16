//! `cargo translations`: what is behind its Dutch and what no person has checked; seals, and exchanges with translators.

mod files;
mod po;

use crate::say::{Outcome, say, trouble};
use catalog::{Mark, Status, source_hash};
use files::Language;

const USAGE: &str = "say: cargo translations                            (what is behind, what no person has checked)
     cargo translations behind LANG                (its messages that are behind their Dutch)
     cargo translations seal LANG                  (what changed was translated anew by a machine, from the Dutch of now)
     cargo translations reviewed LANG WHO DAY      (a person checked all of it on that day, 2026-11-25)
     cargo translations export LANG FILE.po        (for a translator; messages without a person's check are marked fuzzy)
     cargo translations import LANG FILE.po WHO DAY (what is no longer fuzzy was checked by WHO)
     cargo translations audio LANG                 (which recordings are missing, and what to call them)";

/// Runs one of them.
pub fn run(arguments: &[String]) -> Outcome<()> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        [] => list(),
        ["behind", lang] => behind(lang),
        ["seal", lang] => seal(lang),
        ["reviewed", lang, who, when] => reviewed(lang, who, when),
        ["export", lang, file] => po::export(&Language::read(lang)?, &Language::dutch()?, file),
        ["import", lang, file, who, when] => po::import(&mut Language::read(lang)?, &Language::dutch()?, file, who, when),
        ["audio", lang] => audio(lang),
        _ => trouble(USAGE),
    }
}

fn list() -> Outcome<()> {
    let dutch = Language::dutch()?;
    println!("{:10} {:>9} {:>7} {:>9}", "language", "messages", "behind", "unchecked");
    for name in files::names()? {
        let language = Language::read(&name)?;
        let behind = language.state.stale(&dutch.messages).len();
        let unchecked = language.state.0.values().filter(|mark| mark.status == Status::Machine).count();
        println!("{name:10} {:>9} {behind:>7} {unchecked:>9}", language.messages.len());
    }
    Ok(())
}

fn behind(lang: &str) -> Outcome<()> {
    for id in Language::read(lang)?.state.stale(&Language::dutch()?.messages) {
        println!("{id}");
    }
    Ok(())
}

/// Everything that is behind gets the hash of the Dutch of now; what a person had checked has to be checked again.
fn seal(lang: &str) -> Outcome<()> {
    let (mut language, dutch) = (Language::read(lang)?, Language::dutch()?);
    let behind = language.state.stale(&dutch.messages);
    for message in dutch.messages.iter().filter(|message| behind.contains(&message.id)) {
        language.state.0.insert(message.id.clone(), Mark { source: source_hash(&message.text), status: Status::Machine });
    }
    language.state.0.retain(|id, _| dutch.messages.iter().any(|message| message.id == *id));
    language.write_state()?;
    say(format_args!("{lang}: {} messages sealed", behind.len()));
    Ok(())
}

fn reviewed(lang: &str, who: &str, when: &str) -> Outcome<()> {
    files::is_day(when)?;
    let (mut language, dutch) = (Language::read(lang)?, Language::dutch()?);
    let behind = language.state.stale(&dutch.messages);
    if !behind.is_empty() {
        return trouble(format!("{lang}: {} messages are behind their Dutch; nobody can have checked them", behind.len()));
    }
    for mark in language.state.0.values_mut() {
        mark.status = Status::Reviewed { who: who.to_owned(), when: when.to_owned() };
    }
    language.write_state()
}

/// Messages without a value can be recorded; each recording carries the hash of the text that is read in it.
fn audio(lang: &str) -> Outcome<()> {
    let language = Language::read(lang)?;
    let folder = crate::run::root().join("public/audio").join(lang);
    let spoken = |message: &&catalog::Message| !message.text.contains('{');
    let (mut there, mut missing) = (0, 0);
    for message in language.messages.iter().filter(spoken) {
        let name = format!("{}.{}.opus", message.id, source_hash(&message.text));
        if folder.join(&name).is_file() {
            there += 1;
        } else {
            missing += 1;
            println!("{name}\t{}", message.text.replace('\n', " "));
        }
    }
    say(format_args!(
        "{lang}: {there} recorded, {missing} missing. Record each text as Opus and put it in {} under the name before it",
        folder.display()
    ));
    Ok(())
}
