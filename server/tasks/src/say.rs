//! What the tasks tell: one line per step, with its time, so that a reader of a log sees what is going on.

use std::{
    fmt,
    time::{Duration, Instant},
};

/// One sentence about what is wrong and what would help.
#[derive(Debug, PartialEq, Eq)]
pub struct Trouble(pub String);

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A result of a task.
pub type Outcome<T> = Result<T, Trouble>;

/// Makes an error with its context: `read(path).map_err(because("cannot read the settings"))`.
pub fn because<E: fmt::Display>(what: impl fmt::Display) -> impl FnOnce(E) -> Trouble {
    move |error| Trouble(format!("{what}: {error}"))
}

/// An error in one sentence.
pub fn trouble<T>(what: impl Into<String>) -> Outcome<T> {
    Err(Trouble(what.into()))
}

/// A line about what is happening.
pub fn say(text: impl fmt::Display) {
    println!("· {text}");
}

/// Runs a step and says how long it took, also when it fails.
pub fn step<T>(name: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    say(format_args!("{name} …"));
    let begun = Instant::now();
    let outcome = work();
    let mark = if outcome.is_ok() { '✓' } else { '✗' };
    println!("{mark} {name} ({})", seconds(begun.elapsed()));
    outcome
}

/// A duration as people read it.
pub fn seconds(time: Duration) -> String {
    let all = time.as_secs();
    if all >= 60 { format!("{} min {} s", all / 60, all % 60) } else { format!("{:.1} s", time.as_secs_f32()) }
}
