//! Messages for translators: gettext PO, which every translation tool reads. The context is the id, the source is the Dutch.

use super::files::{self, Language};
use crate::say::{Outcome, because, say, trouble};
use catalog::{Mark, Status, source_hash};
use polib::{
    catalog::Catalog,
    message::{Message, MessageFlags},
    metadata::CatalogMetadata,
    po_file,
};
use std::path::Path;

/// Writes all messages of a language.
pub fn export(language: &Language, dutch: &Language, file: &str) -> Outcome<()> {
    let metadata = CatalogMetadata {
        project_id_version: "Inburgerpad".to_owned(),
        mime_version: "1.0".to_owned(),
        content_type: "text/plain; charset=UTF-8".to_owned(),
        content_transfer_encoding: "8bit".to_owned(),
        language: language.name.clone(),
        ..CatalogMetadata::default()
    };
    let mut out = Catalog::new(metadata);
    let behind = language.state.stale(&dutch.messages);
    for source in &dutch.messages {
        let own = language.messages.iter().find(|message| message.id == source.id);
        let machine = language.state.0.get(&source.id).is_none_or(|mark| mark.status == Status::Machine);
        let mut flags = MessageFlags::new();
        if machine || behind.contains(&source.id) {
            flags.add_flag("fuzzy");
        }
        let message = Message::build_singular()
            .with_msgctxt(source.id.clone())
            .with_msgid(source.text.clone())
            .with_msgstr(own.map(|message| message.text.clone()).unwrap_or_default())
            .with_extracted_comments(source.comment.clone())
            .with_flags(flags)
            .done();
        out.append_or_update(message);
    }
    po_file::write_to_file(&out, Path::new(file)).map_err(because(format_args!("cannot write {file}")))?;
    say(format_args!("{}: {} messages in {file}", language.name, dutch.messages.len()));
    Ok(())
}

/// Takes over what a translator sent. A text made from another Dutch is left out, and said.
pub fn import(language: &mut Language, dutch: &Language, file: &str, who: &str, when: &str) -> Outcome<()> {
    files::is_day(when)?;
    let sent = po_file::parse(Path::new(file)).map_err(because(format_args!("cannot read {file}")))?;
    let (mut changed, mut checked, mut old) = (0, 0, 0);
    for message in sent.messages() {
        let id = message.msgctxt().unwrap_or_default();
        let Some(source) = dutch.messages.iter().find(|source| source.id == id) else {
            return trouble(format!("{file}: there is no message {id}"));
        };
        let text = message.msgstr().map_err(because(id))?;
        if text.is_empty() {
            continue;
        }
        if message.msgid() != source.text {
            say(format_args!("{id}: its Dutch has changed since this file was made; left as it is"));
            old += 1;
            continue;
        }
        if language.messages.iter().any(|own| own.id == id && own.text != text) {
            language.replace(id, text)?;
            changed += 1;
        }
        if !message.is_fuzzy() {
            let status = Status::Reviewed { who: who.to_owned(), when: when.to_owned() };
            language.state.0.insert(id.to_owned(), Mark { source: source_hash(&source.text), status });
            checked += 1;
        }
    }
    language.write_state()?;
    say(format_args!("{}: {changed} texts changed, {checked} checked by {who}, {old} left out", language.name));
    Ok(())
}
