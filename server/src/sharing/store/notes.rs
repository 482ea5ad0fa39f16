//! Questions and answers prepared for the person.

use super::{
    Author, Done, Id, Note, SharingStore, detached,
    rows::{Columns, micros},
};
use crate::session::Pid;
use sqlx::any::AnyRow;
use std::sync::Arc;

impl SharingStore {
    /// Keeps a note.
    pub async fn add_note(&self, note: &Note) -> Done<()> {
        let (inner, note) = (Arc::clone(&self.inner), note.clone());
        detached(async move {
            let row = &note.id.0;
            let grant = match note.author {
                Author::Person => None,
                Author::Grant(grant) => Some(grant.0.to_vec()),
            };
            let name = note.author_name.as_deref().map(|name| inner.seal.seal("note.author_name", row, name.as_bytes())).transpose()?;
            sqlx::query(
                "INSERT INTO note (id, subject, author_grant, author_name, text, lang, at, done) VALUES ($1, $2, $3, $4, $5, $6, $7, 0)",
            )
            .bind(row.to_vec())
            .bind(note.subject.bytes().to_vec())
            .bind(grant)
            .bind(name)
            .bind(inner.seal.seal("note.text", row, note.text.as_bytes())?)
            .bind(note.lang)
            .bind(micros(note.at))
            .execute(&inner.write)
            .await?;
            Ok(())
        })
        .await
    }

    /// About a person, newest first.
    pub async fn notes(&self, subject: Pid) -> Done<Vec<Note>> {
        let rows = sqlx::query("SELECT * FROM note WHERE subject = $1 ORDER BY at DESC, id")
            .bind(subject.bytes().to_vec())
            .fetch_all(&self.inner.read)
            .await?;
        rows.iter().map(|row| self.read_note(row)).collect()
    }

    fn read_note(&self, row: &AnyRow) -> Done<Note> {
        let id = row.id("id")?;
        let seal = &self.inner.seal;
        Ok(Note {
            id,
            subject: row.pid("subject")?,
            author: row.maybe_bytes("author_grant")?.map_or(Ok(Author::Person), |grant| super::rows::id(&grant).map(Author::Grant))?,
            author_name: row.maybe_bytes("author_name")?.map(|name| seal.open_text("note.author_name", &id.0, &name)).transpose()?,
            text: seal.open_text("note.text", &id.0, &row.bytes("text")?)?,
            lang: row.text("lang")?,
            at: row.at("at")?,
            done: row.flag("done")?,
        })
    }

    /// Dealt with: by the subject, or by the grant that wrote it.
    pub async fn close_note(&self, id: Id, by: Author, subject: Pid) -> Done<bool> {
        let inner = Arc::clone(&self.inner);
        detached(async move {
            let done = match by {
                Author::Person => sqlx::query("UPDATE note SET done = 1 WHERE id = $1 AND subject = $2 AND done = 0")
                    .bind(id.0.to_vec())
                    .bind(subject.bytes().to_vec()),
                Author::Grant(grant) => {
                    sqlx::query("UPDATE note SET done = 1 WHERE id = $1 AND subject = $2 AND author_grant = $3 AND done = 0")
                        .bind(id.0.to_vec())
                        .bind(subject.bytes().to_vec())
                        .bind(grant.0.to_vec())
                }
            };
            Ok(done.execute(&inner.write).await?.rows_affected() == 1)
        })
        .await
    }
}
