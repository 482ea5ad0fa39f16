//! The budgets: what a phone with a poor network has to fetch.

use crate::say::{Outcome, trouble};
use serde_json::Value;

/// A measured part of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The islands' program.
    Wasm,
    /// Its JavaScript glue.
    Js,
    /// The stylesheet.
    Css,
}

impl Part {
    /// All parts.
    pub const ALL: [Part; 3] = [Part::Wasm, Part::Js, Part::Css];

    /// The most it may weigh in brotli, in bytes. The stylesheet leaves 12 kB of the 30 kB of "HTML + CSS of any page"; the largest page weighs 9.3 kB.
    pub const fn limit(self) -> usize {
        match self {
            Part::Wasm => 90_000,
            Part::Js => 8_000,
            Part::Css => 18_000,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Part::Wasm => "WASM",
            Part::Js => "JS",
            Part::Css => "CSS",
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Part::Wasm => "wasm",
            Part::Js => "js",
            Part::Css => "css",
        }
    }
}

/// Sizes in bytes: plain and in brotli, per part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sizes(Vec<(Part, usize, usize)>);

impl Sizes {
    /// From what the builds noted.
    pub fn read(style: &Value, code: &Value) -> Self {
        let number = |part: Part, kind: &str| {
            let from = if part == Part::Css { style } else { code };
            from[format!("{}_{kind}", part.key())].as_u64().and_then(|n| usize::try_from(n).ok()).unwrap_or(usize::MAX)
        };
        Self(Part::ALL.into_iter().map(|part| (part, number(part, "plain"), number(part, "brotli"))).collect())
    }

    /// "WASM 62.1 kB in brotli (180.2 kB plain), budget 90 kB".
    pub fn line(&self, part: Part) -> String {
        let (_, plain, brotli) = self.0.iter().find(|(p, ..)| *p == part).copied().unwrap_or((part, usize::MAX, usize::MAX));
        format!("{} {} in brotli ({} plain), budget {}", part.name(), kilobytes(brotli), kilobytes(plain), kilobytes(part.limit()))
    }

    /// Fails with every part that is over its budget.
    pub fn check(&self) -> Outcome<()> {
        let over: Vec<String> =
            self.0.iter().filter(|(part, _, brotli)| *brotli > part.limit()).map(|(part, ..)| self.line(*part)).collect();
        if over.is_empty() { Ok(()) } else { trouble(format!("over budget: {}", over.join("; "))) }
    }
}

fn kilobytes(bytes: usize) -> String {
    format!("{}.{} kB", bytes / 1000, bytes % 1000 / 100)
}
