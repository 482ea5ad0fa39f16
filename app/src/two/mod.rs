//! Two languages at once: the same page rendered in both, laid together line by line with numbers, so that people who read
//! different languages can point at the same line.
//!
//! A page has the same structure in every language, so the second rendering only lends its lines. Where the two do not have
//! the same lines, the first is shown alone: never a line beside another one's translation.

mod lines;
mod markup;

use crate::language::Lang;
use lines::{lines, spoken};
use markup::{Piece, read, write};

/// Whether lines get numbers: on a page, but not in a part of one that comes later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbers {
    /// From 1 on.
    Shown,
    /// None.
    Hidden,
}

/// The first page with the lines of the second under (or beside) its own. Only the main part of a page has lines.
pub fn lay_together(first: &str, second: &str, lang: Lang, numbers: Numbers) -> String {
    let (pieces, other) = (read(first), read(second));
    let (own, lent) = (lines(&pieces), lines(&other));
    if own.len() != lent.len() {
        say_mismatch(own.len(), lent.len());
        return first.to_owned();
    }
    let mut out = String::with_capacity(first.len() * 2);
    let mut at = 0;
    for (number, (line, theirs)) in own.iter().zip(&lent).enumerate() {
        write(&mut out, &pieces[at..line.start]);
        let words = spoken(&other[theirs.clone()]);
        let pair = Pair {
            number: (numbers == Numbers::Shown).then_some(number + 1),
            lang,
            words: (words.text != spoken(&pieces[line.clone()]).text).then_some(words.html),
        };
        pair.write(&mut out, &pieces[line.clone()]);
        at = line.end;
    }
    write(&mut out, &pieces[at..]);
    out
}

/// How many lines a page has: the same in every language.
pub fn count(html: &str) -> usize {
    lines(&read(html)).len()
}

fn say_mismatch(own: usize, lent: usize) {
    leptos::logging::error!("two languages: {own} lines and {lent} lines, shown in one");
}

struct Pair {
    number: Option<usize>,
    lang: Lang,
    /// The second line, unless it says the same as the first.
    words: Option<String>,
}

impl Pair {
    fn write(&self, out: &mut String, own: &[Piece]) {
        out.push_str("<span class=\"app-pair\"");
        if let Some(number) = self.number {
            out.push_str(&format!(" data-n=\"{number}\""));
        }
        out.push_str("><span class=\"app-own\">");
        write(out, own);
        out.push_str("</span>");
        if let Some(words) = &self.words {
            let (code, dir) = (self.lang.code(), self.lang.direction().attribute());
            out.push_str(&format!("<span class=\"app-two\" lang=\"{code}\" dir=\"{dir}\">{words}</span>"));
        }
        out.push_str("</span>");
    }
}
