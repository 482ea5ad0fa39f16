//! Our own HTML as a list of pieces, read by the tokenizer of html5ever, and written back.

use html5ever::{
    TokenizerResult,
    tendril::StrTendril,
    tokenizer::{BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts, states::RawKind},
};
use std::cell::RefCell;

/// One piece of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A start tag; `void` has no end tag.
    Open { name: String, attributes: Vec<(String, String)>, void: bool },
    /// An end tag.
    Close(String),
    /// Text.
    Text(String),
    /// Text of a script or style, as it is.
    Raw(String),
    /// A comment: hydration counts them.
    Comment(String),
    /// `<!DOCTYPE html>`
    Doctype,
}

impl Piece {
    /// The value of an attribute of a start tag.
    pub fn attribute(&self, wanted: &str) -> Option<&str> {
        match self {
            Piece::Open { attributes, .. } => attributes.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str()),
            _ => None,
        }
    }
}

const VOID: [&str; 14] = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "param"];
/// Drawing elements close themselves.
const DRAWN: [&str; 5] = ["path", "circle", "line", "rect", "polyline"];

#[derive(Default)]
struct Sink {
    pieces: RefCell<Vec<Piece>>,
    raw: RefCell<bool>,
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut pieces = self.pieces.borrow_mut();
        match token {
            Token::TagToken(tag) => {
                let name = tag.name.to_string();
                *self.raw.borrow_mut() = false;
                if tag.kind == TagKind::EndTag {
                    pieces.push(Piece::Close(name));
                    return TokenSinkResult::Continue;
                }
                let raw = matches!(name.as_str(), "script" | "style");
                let void = VOID.contains(&name.as_str()) || (tag.self_closing && DRAWN.contains(&name.as_str()));
                let attributes = tag.attrs.into_iter().map(|one| (one.name.local.to_string(), one.value.to_string())).collect();
                let escaped = matches!(name.as_str(), "textarea" | "title");
                pieces.push(Piece::Open { name, attributes, void });
                if raw {
                    *self.raw.borrow_mut() = true;
                    return TokenSinkResult::RawData(RawKind::ScriptData);
                }
                if escaped {
                    return TokenSinkResult::RawData(RawKind::Rcdata);
                }
            }
            Token::CharacterTokens(text) => {
                let text = text.to_string();
                let raw = *self.raw.borrow();
                match pieces.last_mut() {
                    Some(Piece::Text(before)) if !raw => before.push_str(&text),
                    Some(Piece::Raw(before)) if raw => before.push_str(&text),
                    _ => pieces.push(if raw { Piece::Raw(text) } else { Piece::Text(text) }),
                }
            }
            Token::CommentToken(text) => pieces.push(Piece::Comment(text.to_string())),
            Token::DoctypeToken(_) => pieces.push(Piece::Doctype),
            Token::NullCharacterToken | Token::EOFToken | Token::ParseError(_) => {}
        }
        TokenSinkResult::Continue
    }
}

/// Reads a page or a part of one.
pub fn read(html: &str) -> Vec<Piece> {
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from(html));
    let tokenizer = Tokenizer::new(Sink::default(), TokenizerOpts::default());
    while let TokenizerResult::Script(()) = tokenizer.feed(&queue) {}
    tokenizer.end();
    tokenizer.sink.pieces.take()
}

/// Text as it stands between tags.
pub fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            other => out.push(other),
        }
    }
}

/// Writes pieces back.
pub fn write(out: &mut String, pieces: &[Piece]) {
    for piece in pieces {
        match piece {
            Piece::Open { name, attributes, .. } => open(out, name, attributes),
            Piece::Close(name) => {
                out.push_str("</");
                out.push_str(name);
                out.push('>');
            }
            Piece::Text(text) => escape(out, text),
            Piece::Raw(text) => out.push_str(text),
            Piece::Comment(text) => {
                out.push_str("<!--");
                out.push_str(text);
                out.push_str("-->");
            }
            Piece::Doctype => out.push_str("<!DOCTYPE html>"),
        }
    }
}

/// A start tag.
pub fn open(out: &mut String, name: &str, attributes: &[(String, String)]) {
    out.push('<');
    out.push_str(name);
    for (attribute, value) in attributes {
        out.push(' ');
        out.push_str(attribute);
        out.push_str("=\"");
        for c in value.chars() {
            match c {
                '&' => out.push_str("&amp;"),
                '"' => out.push_str("&quot;"),
                other => out.push(other),
            }
        }
        out.push('"');
    }
    if DRAWN.contains(&name) {
        out.push('/');
    }
    out.push('>');
}
