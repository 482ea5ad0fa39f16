//! Somebody else's case, by a grant: decided, logged, fetched, decided again, then shown.

use super::{
    Answer, Filled, Reply, Visitor, decide,
    form::{Form, TEXT, fits},
    helpers::last_day,
    id,
};
use crate::{
    accountability::Trace,
    session::CurrentSession,
    sharing::{AccessEntry, Author, GrantRow, Grantee, Ground, Note, cards, narrow::narrow, store::SharingError},
    web::{AppState, names::Page},
};
use access::{Action, Actor};
use app::{
    context::Look,
    together::{FormError, HelpedView, HelpingPage, NoteView, Other, OtherKind, Shared},
};
use dossier::case::Dossier;
use std::sync::Arc;

/// GET of the list: the people I help, and nothing about anybody else.
pub async fn list(state: &AppState, visitor: &Visitor) -> Answer {
    let Some((session, person)) = visitor.person() else { return Ok(Reply::SignIn) };
    let rows = state.sharing.grants_to(Grantee::Helper(state.looks.pid(&person.bsn))).await?;
    Ok(Reply::Page(Box::new(Filled::plain(Shared::HelpingList(in_force(state, session, rows))))))
}

/// The grants that are in force for this session.
pub fn in_force(state: &AppState, session: &CurrentSession, rows: Vec<GrantRow>) -> Vec<HelpedView> {
    rows.into_iter()
        .filter(|row| !decide::by_grant(state, session, row).is_empty())
        .map(|row| HelpedView { grant: row.id.to_string(), until: last_day(row.until), name: row.subject_name })
        .collect()
}

/// GET of one of them.
pub async fn page(state: &AppState, visitor: &Visitor, grant: &str) -> Answer {
    Ok(filled(state, visitor, grant, String::new(), None).await?.map_or(Reply::Missing, |filled| Reply::Page(Box::new(filled))))
}

/// The page with what was typed.
pub async fn keep(state: &AppState, visitor: &Visitor, grant: &str, form: &Form) -> Answer {
    Ok(filled(state, visitor, grant, form.text("text"), None).await?.map_or(Reply::Missing, |filled| Reply::Page(Box::new(filled))))
}

/// POST: draft, or take an own draft back. Never send.
pub async fn act(state: &AppState, visitor: &Visitor, grant: &str, form: &Form) -> Answer {
    let Some((session, row)) = granted(state, visitor, grant, false).await? else { return Ok(Reply::Missing) };
    let (text, now) = (form.text("text"), state.real.now());
    let error = match form.deed() {
        "draft" | "close-note" if !decide::may_by_grant(state, session, &row, Action::Prepare) => return Ok(Reply::Missing),
        "draft" if text.is_empty() => Some(FormError::NoText),
        "draft" if !fits(&text, TEXT) => Some(FormError::TooLong),
        "draft" => {
            let name = session.person().map(super::invitation::full_name);
            let note = Note {
                id: state.sharing.new_id(),
                subject: row.subject,
                author: Author::Grant(row.id),
                author_name: name.clone(),
                text: text.clone(),
                lang: visitor.lang.code().to_owned(),
                at: now,
                done: false,
            };
            log(state, &row, name.unwrap_or_default(), Action::Prepare, row.categories, None).await?;
            state.sharing.add_note(&note).await?;
            None
        }
        "close-note" => {
            if let Some(note) = form.one("note").and_then(id) {
                state.sharing.close_note(note, Author::Grant(row.id), row.subject).await?;
            }
            None
        }
        _ => Some(FormError::Gone),
    };
    match error {
        None => Ok(Reply::Go(Page::Helping(grant.to_owned()))),
        Some(error) => {
            Ok(filled(state, visitor, grant, text, Some(error)).await?.map_or(Reply::Missing, |filled| Reply::Again(Box::new(filled))))
        }
    }
}

/// The grant of the address, when it is in force for this session. Everything else is the same nothing.
pub async fn granted<'v>(
    state: &AppState,
    visitor: &'v Visitor,
    grant: &str,
    coach: bool,
) -> Result<Option<(&'v CurrentSession, GrantRow)>, SharingError> {
    let (Some(session), Some(id)) = (visitor.session.as_ref(), id(grant)) else { return Ok(None) };
    let row = state.sharing.grant(id).await?;
    Ok(row
        .filter(|row| matches!(row.grantee, Grantee::Coach(_)) == coach && !decide::by_grant(state, session, row).is_empty())
        .map(|row| (session, row)))
}

/// A line in the person's access log; on an error nothing is shown.
pub async fn log(
    state: &AppState,
    row: &GrantRow,
    name: String,
    action: Action,
    categories: access::Categories,
    trace: Option<Trace>,
) -> Result<(), SharingError> {
    let actor = match row.grantee {
        Grantee::Helper(_) => Actor::Helper,
        Grantee::Coach(_) => Actor::Coach,
    };
    let entry = AccessEntry {
        at: state.real.now(),
        actor,
        name,
        action,
        categories,
        ground: Ground::Grant(row.id),
        trace: trace.map(|trace| trace.trace_id),
    };
    state.sharing.log(row.subject, &entry).await
}

/// Log, fetch, decide again: the case by a grant, or `None` when it is not in force (any more).
pub async fn case_of_grant(
    state: &AppState,
    session: &CurrentSession,
    row: &GrantRow,
) -> Result<Option<(Dossier, GrantRow)>, SharingError> {
    let trace = Trace::new(&*state.randomness);
    let allowed = decide::by_grant(state, session, row).categories();
    let Some(bsn) = state.sharing.subject_bsn(row.id).await? else { return Ok(None) };
    log(state, row, row.grantee_name.clone(), Action::View, allowed, Some(trace)).await?;
    if !state.sharing.used(row.id, state.real.now()).await? {
        return Ok(None);
    }
    let case = state.pages.case_for_other(state, session, &bsn, &row.subject_name, allowed, trace).await;
    // What was allowed before the sources were asked may not be allowed now
    let Some(now_row) = state.sharing.grant(row.id).await? else { return Ok(None) };
    let allowed = decide::by_grant(state, session, &now_row);
    Ok((!allowed.is_empty()).then(|| (narrow(&case, &allowed), now_row)))
}

async fn filled(
    state: &AppState,
    visitor: &Visitor,
    grant: &str,
    draft: String,
    error: Option<FormError>,
) -> Result<Option<Filled>, SharingError> {
    let Some((session, row)) = granted(state, visitor, grant, false).await? else { return Ok(None) };
    let Some((case, row)) = case_of_grant(state, session, &row).await? else { return Ok(None) };
    let may = decide::by_grant(state, session, &row).categories();
    let notes = state.sharing.notes(row.subject).await?;
    let page = HelpingPage {
        grant: grant.to_owned(),
        name: row.subject_name.clone(),
        kinds: cards::kinds(may),
        cards: cards::of_grant(may),
        prepare: decide::may_by_grant(state, session, &row, Action::Prepare),
        // Helpers do not see each other, also not each other's drafts
        notes: notes.into_iter().filter(|note| note.author == Author::Grant(row.id)).map(|note| note_view(note, &row)).collect(),
        draft,
        until: last_day(row.until),
        error,
    };
    Ok(Some(Filled { shared: Shared::Helping(page), case: Some((Arc::new(case), Look::default())) }))
}

fn note_view(note: Note, row: &GrantRow) -> NoteView {
    let by = Some(Other { name: row.grantee_name.clone(), kind: OtherKind::Helper });
    NoteView { id: note.id.to_string(), text: note.text, lang: note.lang, by, at: note.at, done: note.done }
}
