//! The lines of a page: the longest runs of text and inline elements between two blocks, in its main part.

use super::markup::{Piece, escape, open};
use std::ops::Range;

/// Elements that stand inside a line.
const INLINE: [&str; 22] = [
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "em", "i", "input", "q", "s", "small", "span", "strong", "sub", "sup", "svg",
    "time", "u", "wbr",
];
/// Elements whose content is not read: pictures, lists to choose from, typed text.
const OPAQUE: [&str; 7] = ["svg", "script", "style", "select", "textarea", "noscript", "template"];
/// What of the second line is kept: marks of language, direction and weight; never a second link, button or field.
const KEPT: [&str; 7] = ["bdi", "time", "strong", "em", "q", "br", "span"];

/// Where each line begins and ends. In a document only `<main>` has lines.
pub fn lines(pieces: &[Piece]) -> Vec<Range<usize>> {
    let blocks = blocks(pieces);
    let is_main = |piece: &Piece| matches!(piece, Piece::Open { name, .. } if name == "main");
    let begin = pieces.iter().position(is_main).map_or(0, |at| at + 1);
    let end = pieces.iter().rposition(|piece| matches!(piece, Piece::Close(name) if name == "main")).unwrap_or(pieces.len());
    let mut found = Vec::new();
    let (mut start, mut said, mut skip) = (None, false, None::<(&str, usize)>);
    for at in begin..end {
        let piece = &pieces[at];
        if let Some((name, depth)) = skip.as_mut() {
            match piece {
                Piece::Open { name: inner, void: false, .. } if inner == name => *depth += 1,
                Piece::Close(inner) if inner == name => *depth -= 1,
                _ => {}
            }
            if *depth == 0 {
                skip = None;
            }
            continue;
        }
        if blocks[at] {
            if let Some(from) = start.take().filter(|_| said) {
                found.push(from..at);
            }
            said = false;
        } else if start.is_none() && !matches!(piece, Piece::Comment(_)) {
            start = Some(at);
        }
        match piece {
            Piece::Open { name, void: false, .. } if OPAQUE.contains(&name.as_str()) => skip = Some((name.as_str(), 1)),
            Piece::Text(text) => said |= text.chars().any(char::is_alphanumeric),
            _ => {}
        }
    }
    if let Some(from) = start.filter(|_| said) {
        found.push(from..end);
    }
    found
}

/// For each piece: is it the edge of a block? An inline element around a block is one too, so a line is always whole.
fn blocks(pieces: &[Piece]) -> Vec<bool> {
    let mut blocks = vec![false; pieces.len()];
    let mut open: Vec<(usize, bool)> = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Open { name, void, .. } => {
                let opaque_block = OPAQUE.contains(&name.as_str()) && name != "svg";
                // A word that opens its meaning stands in a sentence, other buttons stand alone
                let word = name == "button" && piece.attribute("class").is_some_and(|class| class.contains("app-word"));
                let inline = INLINE.contains(&name.as_str()) || word || inside_drawing(&open, pieces);
                let block = opaque_block || !inline;
                if block {
                    blocks[at] = true;
                    open.iter_mut().for_each(|(_, block)| *block = true);
                }
                if !void {
                    open.push((at, block));
                }
            }
            Piece::Close(_) => {
                if let Some((from, block)) = open.pop() {
                    blocks[from] |= block;
                    blocks[at] = block;
                }
            }
            Piece::Doctype | Piece::Raw(_) => blocks[at] = true,
            Piece::Text(_) | Piece::Comment(_) => {}
        }
    }
    blocks
}

fn inside_drawing(open: &[(usize, bool)], pieces: &[Piece]) -> bool {
    open.iter().rev().any(|(at, _)| matches!(&pieces[*at], Piece::Open { name, .. } if name == "svg"))
}

/// What a line says.
pub struct Spoken {
    /// Only the words.
    pub text: String,
    /// The words with their marks of language, direction and weight.
    pub html: String,
}

/// The words of a line, without links, buttons, fields and pictures.
pub fn spoken(pieces: &[Piece]) -> Spoken {
    let mut said = Spoken { text: String::new(), html: String::new() };
    let mut open_now: Vec<bool> = Vec::new();
    let mut skip: Option<usize> = None;
    for piece in pieces {
        match piece {
            Piece::Open { name, attributes, void } => {
                let drawn = name == "svg" || piece.attribute("aria-hidden") == Some("true") || piece.attribute("hidden").is_some();
                let marks: Vec<(String, String)> =
                    attributes.iter().filter(|(name, _)| matches!(name.as_str(), "lang" | "dir" | "datetime")).cloned().collect();
                let kept = skip.is_none() && !drawn && KEPT.contains(&name.as_str()) && (name != "span" || !marks.is_empty());
                if kept {
                    open(&mut said.html, name, &marks);
                }
                if !void {
                    open_now.push(kept);
                    if drawn && skip.is_none() {
                        skip = Some(open_now.len());
                    }
                }
            }
            Piece::Close(name) => {
                if open_now.pop() == Some(true) {
                    said.html.push_str(&format!("</{name}>"));
                }
                if skip.is_some_and(|depth| open_now.len() < depth) {
                    skip = None;
                }
                // Two labels side by side stay two words
                if name == "span" && !said.text.ends_with(char::is_whitespace) {
                    said.text.push(' ');
                    said.html.push(' ');
                }
            }
            Piece::Text(text) if skip.is_none() => {
                said.text.push_str(text);
                escape(&mut said.html, text);
            }
            _ => {}
        }
    }
    said.text = said.text.split_whitespace().collect::<Vec<_>>().join(" ");
    said.html = said.html.trim().to_owned();
    said
}
