//! The person's agreements with a coach, and the questions for the next talk.

use super::{
    Answer, Filled, Reply, Visitor, decide,
    form::{Form, TEXT, fits},
    id,
};
use crate::{
    session::{CurrentSession, Pid, SignedIn},
    sharing::{Agreement, Author, Note, Side, store::SharingError},
    web::{AppState, names::Page},
};
use access::{Action, Category, Purpose};
use app::language::zoned;
use app::together::{AgreementView, AgreementsPage, FormError, NoteView, Other, OtherKind, Shared};
use dossier::case::EntryKind;
use jiff::civil::Date;

/// GET.
pub async fn page(state: &AppState, visitor: &Visitor) -> Answer {
    let Some((_, person)) = visitor.person() else { return Ok(Reply::SignIn) };
    Ok(Reply::Page(Box::new(filled(state, person, String::new(), None).await?)))
}

/// The page with what was typed.
pub async fn keep(state: &AppState, visitor: &Visitor, form: &Form) -> Answer {
    let Some((_, person)) = visitor.person() else { return Ok(Reply::SignIn) };
    Ok(Reply::Page(Box::new(filled(state, person, form.text("text"), None).await?)))
}

/// POST.
pub async fn act(state: &AppState, visitor: &Visitor, form: &Form) -> Answer {
    let Some((session, person)) = visitor.person() else { return Ok(Reply::SignIn) };
    let (pid, now, text) = (state.looks.pid(&person.bsn), state.real.now(), form.text("text"));
    let error = match form.deed() {
        deed if !may(state, session, deed) => Some(FormError::Gone),
        "question" if text.is_empty() => Some(FormError::NoText),
        "question" if !fits(&text, TEXT) => Some(FormError::TooLong),
        "question" => {
            let lang = visitor.lang.code().to_owned();
            let note = Note {
                id: state.sharing.new_id(),
                subject: pid,
                author: Author::Person,
                author_name: None,
                text: text.clone(),
                lang,
                at: now,
                done: false,
            };
            state.sharing.add_note(&note).await?;
            None
        }
        "close-note" => {
            if let Some(note) = form.one("note").and_then(id) {
                state.sharing.close_note(note, Author::Person, pid).await?;
            }
            None
        }
        deed => {
            let done = match form.one("agreement").and_then(id) {
                Some(agreement) if deed == "confirm-agreement" => {
                    state.sharing.confirm_agreement(agreement, Side::Person, pid, now).await?
                }
                Some(agreement) => state.sharing.decline_agreement(agreement, Side::Person, pid, now).await?,
                None => false,
            };
            (!done).then_some(FormError::Gone)
        }
    };
    match error {
        None => Ok(Reply::Go(Page::Agreements)),
        Some(error) => Ok(Reply::Again(Box::new(filled(state, person, text, Some(error)).await?))),
    }
}

fn may(state: &AppState, session: &CurrentSession, deed: &str) -> bool {
    let action = match deed {
        "question" | "close-note" => Action::Prepare,
        "confirm-agreement" | "decline-agreement" => Action::Agree,
        _ => return false,
    };
    decide::own(state, session, action, Category::Plan, Purpose::ReviewProgress).is_ok()
}

async fn filled(state: &AppState, person: &SignedIn, draft: String, error: Option<FormError>) -> Result<Filled, SharingError> {
    let pid = state.looks.pid(&person.bsn);
    let page = AgreementsPage {
        agreements: state.sharing.agreements(pid).await?.into_iter().map(agreement_view).collect(),
        notes: state.sharing.notes(pid).await?.into_iter().map(note_view).collect(),
        draft,
        error,
    };
    Ok(Filled::plain(Shared::Agreements(page)))
}

/// An agreement as both sides see it.
pub fn agreement_view(from: Agreement) -> AgreementView {
    AgreementView {
        id: from.id.to_string(),
        chain: from.chain.to_string(),
        version: u32::try_from(from.version).unwrap_or(1),
        coach: from.coach_name,
        dutch: from.dutch,
        own: from.own,
        own_lang: from.own_lang,
        by_coach: from.by == Side::Coach,
        written: from.written,
        person_confirmed: from.person_confirmed,
        coach_confirmed: from.coach_confirmed,
        replaced: from.replaced,
        declined: from.declined,
    }
}

/// A question as the person and the coach see it. Helpers see only their own.
pub fn note_view(note: Note) -> NoteView {
    let by = note.author_name.map(|name| Other { name, kind: OtherKind::Helper });
    NoteView { id: note.id.to_string(), text: note.text, lang: note.lang, by, at: note.at, done: note.done }
}

/// Agreements both confirmed, for the timeline: old versions stay, on their own days. A store that does not answer costs
/// these lines, not the page.
pub async fn on_timeline(state: &AppState, pid: Pid) -> Vec<(Date, EntryKind)> {
    let agreements = match state.sharing.agreements(pid).await {
        Ok(agreements) => agreements,
        Err(error) => {
            tracing::error!(event = "store-failed", %error, "agreements");
            return Vec::new();
        }
    };
    let both = |agreement: &Agreement| Some(agreement.person_confirmed?.max(agreement.coach_confirmed?));
    let entry = |agreement: Agreement| {
        let on = zoned(both(&agreement)?).date();
        let version = u32::try_from(agreement.version).unwrap_or(1);
        let Agreement { coach_name: coach, dutch, own, own_lang, .. } = agreement;
        Some((on, EntryKind::Agreement { coach, version, dutch, own, own_lang }))
    };
    agreements.into_iter().filter_map(entry).collect()
}
