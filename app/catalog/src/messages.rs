//! Messages of one file.

use fluent_syntax::{
    ast::{Comment, Entry, Resource},
    parser, serializer,
};
use sha2::{Digest, Sha256};

/// One message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its id.
    pub id: String,
    /// Its text as written in the file, choices included, without the id.
    pub text: String,
    /// The comment before it.
    pub comment: String,
}

/// Reads the messages of a file, in their order. What is no message is given back as an error.
pub fn parse(file: &str) -> Result<Vec<Message>, String> {
    let resource = parser::parse(file).map_err(|(_, errors)| format!("{errors:?}"))?;
    let mut all = Vec::new();
    for entry in resource.body {
        let Entry::Message(mut message) = entry else { continue };
        let comment = message.comment.take().map(|comment: Comment<&str>| comment.content.join("\n")).unwrap_or_default();
        let id = message.id.name.to_owned();
        let written = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
        let text = written.trim_end().strip_prefix(&format!("{id} =")).unwrap_or_default().trim_start_matches(' ').to_owned();
        all.push(Message { id, text, comment });
    }
    Ok(all)
}

/// Short hash of a Dutch text: what a translation says it was made from. Twelve hexadecimal digits of SHA-256.
pub fn source_hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_does_not_depend_on_how_it_is_laid_out() {
        let one = parse("# why\na-b = Een   ‹PIP›\nc = { $n ->\n    [one] een\n   *[other] { $n } veel\n}\n").unwrap_or_default();
        let two =
            parse("a-b = Een   ‹PIP›\n\nc =\n    { $n ->\n        [one] een\n       *[other] { $n } veel\n    }\n").unwrap_or_default();
        assert_eq!(one.len(), 2);
        assert_eq!((one[0].id.as_str(), one[0].text.as_str(), one[0].comment.as_str()), ("a-b", "Een   ‹PIP›", "why"));
        assert_eq!(one[1].text, two[1].text);
        assert_eq!(source_hash(&one[0].text), source_hash(&two[0].text));
        assert_ne!(source_hash("Een"), source_hash("Twee"));
        assert_eq!(source_hash("Een").len(), 12);
    }

    #[test]
    fn what_does_not_parse_is_an_error() {
        assert!(parse("a = { $n ->\n [one] x\n}\n").is_err());
    }
}
