//! The review page of a coach: what changed, what is open, where sources differ, what was asked, what was agreed.

use super::{
    Answer, Filled, Reply, Visitor,
    agreements::{agreement_view, note_view},
    decide,
    form::{Form, TEXT, fits},
    helping::{case_of_grant, granted, log},
    id,
};
use crate::{
    sharing::{Agreement, Author, CoachId, GrantRow, Grantee, Side, cards, store::SharingError},
    web::{
        AppState,
        names::{Lang, Page},
    },
};
use access::Action;
use app::{
    context::Look,
    together::{AgreementDraft, FormError, ReviewPage, Shared},
};
use jiff::SignedDuration;
use std::sync::Arc;

/// A coach who comes back after this long makes a new visit: "changed since last time" then starts at the visit before.
const VISIT: SignedDuration = SignedDuration::from_mins(30);

/// GET.
pub async fn page(state: &AppState, visitor: &Visitor, grant: &str) -> Answer {
    let filled = filled(state, visitor, grant, AgreementDraft::default(), None).await?;
    Ok(filled.map_or(Reply::Missing, |filled| Reply::Page(Box::new(filled))))
}

/// The page with what was typed.
pub async fn keep(state: &AppState, visitor: &Visitor, grant: &str, form: &Form) -> Answer {
    let filled = filled(state, visitor, grant, draft(form), None).await?;
    Ok(filled.map_or(Reply::Missing, |filled| Reply::Page(Box::new(filled))))
}

/// POST.
pub async fn act(state: &AppState, visitor: &Visitor, grant: &str, form: &Form) -> Answer {
    let Some((session, row)) = granted(state, visitor, grant, true).await? else { return Ok(Reply::Missing) };
    let Grantee::Coach(coach) = row.grantee else { return Ok(Reply::Missing) };
    if !decide::may_by_grant(state, session, &row, Action::Agree) {
        return Ok(Reply::Missing);
    }
    let now = state.real.now();
    let agreement = form.one("agreement").and_then(id);
    let draft = draft(form);
    let error = match (form.deed(), agreement) {
        ("agree", _) => write(state, &row, coach, &draft).await?,
        ("confirm-agreement" | "decline-agreement", Some(agreement)) if with_this_coach(state, &row, coach, agreement).await? => {
            log(state, &row, row.grantee_name.clone(), Action::Agree, access::Categories::NONE, None).await?;
            match form.deed() {
                "confirm-agreement" => state.sharing.confirm_agreement(agreement, Side::Coach, row.subject, now).await?,
                _ => state.sharing.decline_agreement(agreement, Side::Coach, row.subject, now).await?,
            };
            None
        }
        ("close-note", _) => {
            if let Some(note) = form.one("note").and_then(id) {
                state.sharing.close_note(note, Author::Person, row.subject).await?;
            }
            None
        }
        _ => Some(FormError::Gone),
    };
    match error {
        None => Ok(Reply::Go(Page::Review(grant.to_owned()))),
        Some(error) => {
            let filled = filled(state, visitor, grant, draft, Some(error)).await?;
            Ok(filled.map_or(Reply::Missing, |filled| Reply::Again(Box::new(filled))))
        }
    }
}

fn draft(form: &Form) -> AgreementDraft {
    AgreementDraft {
        replaces: form.one("replaces").and_then(id).map(|id| id.to_string()),
        dutch: form.text("dutch"),
        own: form.text("own"),
        own_lang: form.one("own_lang").and_then(Lang::from_code).unwrap_or(Lang::Nl).code().to_owned(),
    }
}

async fn with_this_coach(state: &AppState, row: &GrantRow, coach: CoachId, agreement: crate::sharing::Id) -> Result<bool, SharingError> {
    Ok(state.sharing.agreements(row.subject).await?.iter().any(|known| known.id == agreement && known.coach == coach))
}

async fn write(state: &AppState, row: &GrantRow, coach: CoachId, draft: &AgreementDraft) -> Result<Option<FormError>, SharingError> {
    if draft.dutch.is_empty() || draft.own.is_empty() {
        return Ok(Some(FormError::NoText));
    }
    if !fits(&draft.dutch, TEXT) || !fits(&draft.own, TEXT) {
        return Ok(Some(FormError::TooLong));
    }
    let id_now = state.sharing.new_id();
    let now = state.real.now();
    let agreement = Agreement {
        id: id_now,
        chain: id_now,
        version: 1,
        subject: row.subject,
        grant: row.id,
        coach,
        coach_name: row.grantee_name.clone(),
        dutch: draft.dutch.clone(),
        own: draft.own.clone(),
        own_lang: draft.own_lang.clone(),
        by: Side::Coach,
        written: now,
        person_confirmed: None,
        coach_confirmed: Some(now),
        replaced: false,
        declined: false,
    };
    log(state, row, row.grantee_name.clone(), Action::Agree, access::Categories::NONE, None).await?;
    let done = state.sharing.write_agreement(&agreement, draft.replaces.as_deref().and_then(id)).await?;
    Ok((!done).then_some(FormError::Gone))
}

async fn filled(
    state: &AppState,
    visitor: &Visitor,
    grant: &str,
    draft: AgreementDraft,
    error: Option<FormError>,
) -> Result<Option<Filled>, SharingError> {
    let Some((session, row)) = granted(state, visitor, grant, true).await? else { return Ok(None) };
    let Grantee::Coach(coach) = row.grantee else { return Ok(None) };
    let Some((case, row)) = case_of_grant(state, session, &row).await? else { return Ok(None) };
    let look = look(state, coach, &row, &case).await;
    let may = decide::by_grant(state, session, &row).categories();
    let agreements = state.sharing.agreements(row.subject).await?;
    let page = ReviewPage {
        grant: grant.to_owned(),
        name: row.subject_name.clone(),
        kinds: cards::kinds(may),
        cards: cards::of_grant(may),
        last: look.last,
        changed: look.changed_entries.clone(),
        notes: state.sharing.notes(row.subject).await?.into_iter().map(note_view).collect(),
        agreements: agreements.into_iter().filter(|agreement| agreement.coach == coach).map(agreement_view).collect(),
        draft,
        error,
    };
    Ok(Some(Filled { shared: Shared::Review(page), case: Some((Arc::new(case), look)) }))
}

/// What changed since this coach last looked at this person. A store that fails costs this list, not the page.
async fn look(state: &AppState, coach: CoachId, row: &GrantRow, case: &dossier::case::Dossier) -> Look {
    let pair = state.looks.pair(&coach.0, row.subject);
    let now = state.real.now();
    let cutoff = now.saturating_sub(VISIT).unwrap_or(now);
    if let Err(error) = state.looks.begin_after(pair, cutoff).await {
        tracing::error!(event = "store-failed", %error, "looks");
    }
    crate::web::loading::look_of(state, pair, case, true).await
}
