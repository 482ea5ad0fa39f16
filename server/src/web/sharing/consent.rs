//! Consent for the optional flows: given after a fresh sign-in, refused as easily, withdrawn in one tap. Seeing the own
//! data is the gemeente's task and asks none (standards.md, 16.1).

use super::{Answer, Filled, Reply, Visitor, decide, form::Form, helpers::last_day, id, together::after};
use crate::{
    session::{CurrentSession, Pid, SignedIn},
    sharing::{ConsentRecord, GrantRow, Id, store::SharingError},
    web::{
        AppState,
        names::{Lang, Page},
    },
};
use access::{Categories, Category};
use app::{
    language::{Text, message_ids},
    together::{ConsentEventView, ConsentPage, ConsentState, ConsentView, Flow, FormError, Shared},
};
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

/// A consent lasts half a year, then it is asked again (security.md, 6: as long as the longest grant).
const LIFE: SignedDuration = SignedDuration::from_hours(24 * 180);
/// Version of the texts on the page; a new text is a new record, never an edit.
const NOTICE_VERSION: &str = "1";

/// GET.
pub async fn page(state: &AppState, visitor: &Visitor) -> Answer {
    let Some((session, person)) = visitor.person() else { return Ok(Reply::SignIn) };
    Ok(Reply::Page(Box::new(filled(state, session, person, None).await?)))
}

/// POST: give, refuse, withdraw.
pub async fn act(state: &AppState, visitor: &Visitor, form: &Form) -> Answer {
    let Some((session, person)) = visitor.person() else { return Ok(Reply::SignIn) };
    let (pid, now) = (state.looks.pid(&person.bsn), state.real.now());
    let flow = form.one("flow").and_then(Flow::from_slug).filter(|flow| *flow != Flow::Coach);
    let error = match (form.deed(), flow, form.one("record").and_then(id)) {
        ("give", Some(_), _) if !decide::fresh(state, session) => Some(FormError::NotFresh),
        // Nobody agrees to something about a value that is not there
        ("give", Some(flow @ (Flow::AppointmentsByEmail | Flow::Notifications)), _) if values(person, flow).is_empty() => {
            Some(FormError::Gone)
        }
        ("give", Some(flow), _) => answer(state, visitor.lang, person, flow, ConsentState::Given).await?,
        ("refuse", Some(flow), _) => answer(state, visitor.lang, person, flow, ConsentState::Refused).await?,
        ("withdraw", _, Some(record)) => withdraw(state, pid, record, now).await?,
        _ => Some(FormError::Gone),
    };
    // What was fetched under the old answer is not used under the new one
    if error.is_none() {
        state.pages.forget(state, session).await;
    }
    match error {
        None => Ok(Reply::Go(Page::Consent)),
        Some(error) => Ok(Reply::Again(Box::new(filled(state, session, person, Some(error)).await?))),
    }
}

async fn answer(
    state: &AppState,
    lang: Lang,
    person: &SignedIn,
    flow: Flow,
    answer: ConsentState,
) -> Result<Option<FormError>, SharingError> {
    let now = state.real.now();
    let record = ConsentRecord {
        id: state.sharing.new_id(),
        flow: flow.slug().to_owned(),
        recipient: recipient(state, flow),
        recipient_id: None,
        categories: categories(flow),
        values: values(person, flow),
        lang: lang.code().to_owned(),
        notice_sha256: notice(lang, flow),
        notice_version: NOTICE_VERSION.to_owned(),
        valid_until: after(now, LIFE),
        events: vec![(now, answer)],
    };
    state.sharing.add_consent(state.looks.pid(&person.bsn), &record).await?;
    Ok(None)
}

/// Withdrawing a consent to a coach takes the coach's access with it, first the access.
async fn withdraw(state: &AppState, pid: Pid, record: Id, now: Timestamp) -> Result<Option<FormError>, SharingError> {
    let known = state.sharing.consents(pid).await?.into_iter().find(|known| known.id == record);
    let Some(known) = known.filter(|known| known.in_force(now)) else { return Ok(Some(FormError::Gone)) };
    if let Some(grant) = known.recipient_id {
        state.sharing.revoke_grant(grant, pid, now).await?;
    }
    state.sharing.consent_event(pid, record, ConsentState::Withdrawn, now).await?;
    Ok(None)
}

/// The yes to a coach, as a record.
pub async fn give_to_coach(state: &AppState, lang: Lang, row: &GrantRow, now: Timestamp) -> Result<(), SharingError> {
    let record = ConsentRecord {
        id: state.sharing.new_id(),
        flow: Flow::Coach.slug().to_owned(),
        recipient: row.grantee_name.clone(),
        recipient_id: Some(row.id),
        categories: row.categories,
        values: vec![row.grantee_name.clone()],
        lang: lang.code().to_owned(),
        notice_sha256: notice(lang, Flow::Coach),
        notice_version: NOTICE_VERSION.to_owned(),
        valid_until: row.until,
        events: vec![(now, ConsentState::Given)],
    };
    state.sharing.add_consent(row.subject, &record).await
}

/// Taking a coach's access back withdraws the consent it rests on.
pub async fn withdraw_of_grant(state: &AppState, pid: Pid, grant: Id, now: Timestamp) -> Result<(), SharingError> {
    for record in state.sharing.consents(pid).await? {
        if record.recipient_id == Some(grant) && record.in_force(now) {
            state.sharing.consent_event(pid, record.id, ConsentState::Withdrawn, now).await?;
        }
    }
    Ok(())
}

/// The address appointments may be found by: the one the person saw when they agreed. A store that does not answer is no
/// consent.
pub async fn email_of(state: &AppState, pid: Pid) -> Option<String> {
    let now = state.real.now();
    let records = match state.sharing.consents(pid).await {
        Ok(records) => records,
        Err(error) => {
            tracing::error!(event = "store-failed", %error, "consent");
            return None;
        }
    };
    let newest = records.into_iter().rfind(|record| record.flow == Flow::AppointmentsByEmail.slug())?;
    newest.in_force(now).then(|| newest.values.into_iter().next())?
}

fn recipient(state: &AppState, flow: Flow) -> String {
    match flow {
        Flow::AppointmentsByEmail | Flow::Notifications | Flow::CoaProfile | Flow::Coach => state.settings.tenant.name.clone(),
    }
}

fn values(person: &SignedIn, flow: Flow) -> Vec<String> {
    match flow {
        Flow::AppointmentsByEmail | Flow::Notifications => person.email.iter().cloned().collect(),
        Flow::CoaProfile | Flow::Coach => Vec::new(),
    }
}

fn categories(flow: Flow) -> Categories {
    match flow {
        Flow::AppointmentsByEmail => Categories::of([Category::Appointments]),
        Flow::CoaProfile => Categories::of([Category::Guidance]),
        Flow::Notifications | Flow::Coach => Categories::NONE,
    }
}

/// SHA-256 of the text a person saw: every message of the flow in that language, by id.
fn notice(lang: Lang, flow: Flow) -> String {
    let text = Text { lang };
    let mut hash = Sha256::new();
    for id in message_ids(lang).iter().filter(|id| id.starts_with("consent-") && id.ends_with(flow.slug())) {
        hash.update(id.as_bytes());
        hash.update([0]);
        hash.update(text.get(id).as_bytes());
        hash.update([0]);
    }
    crate::accountability::hex(&hash.finalize())
}

async fn filled(state: &AppState, session: &CurrentSession, person: &SignedIn, error: Option<FormError>) -> Result<Filled, SharingError> {
    let records = state.sharing.consents(state.looks.pid(&person.bsn)).await?;
    let now = state.real.now();
    let mut consents: Vec<ConsentView> = Flow::ALL
        .into_iter()
        .filter(|flow| *flow != Flow::Coach)
        .map(|flow| {
            let of_flow: Vec<&ConsentRecord> = records.iter().filter(|record| record.flow == flow.slug()).collect();
            view(flow, &of_flow, recipient(state, flow), values(person, flow), now)
        })
        .collect();
    // One per coach, newest first
    let coaches = records.iter().rev().filter(|record| record.flow == Flow::Coach.slug());
    consents.extend(coaches.map(|record| view(Flow::Coach, &[record], record.recipient.clone(), record.values.clone(), now)));
    Ok(Filled::plain(Shared::Consent(ConsentPage { consents, fresh: decide::fresh(state, session), error })))
}

fn view(flow: Flow, records: &[&ConsentRecord], recipient: String, values: Vec<String>, now: Timestamp) -> ConsentView {
    let newest = records.last().copied();
    let given = newest.filter(|record| record.in_force(now));
    let events = records.iter().flat_map(|record| {
        let lapsed = record.events.last().is_some_and(|(_, state)| *state == ConsentState::Given) && now >= record.valid_until;
        let over = lapsed.then_some((record.valid_until, ConsentState::Expired));
        record.events.iter().copied().chain(over).map(|(at, state)| ConsentEventView { at, state, record: record.id.to_string() })
    });
    let mut history: Vec<ConsentEventView> = events.collect();
    history.reverse();
    ConsentView {
        flow,
        record: newest.map(|record| record.id.to_string()),
        values: given.map_or(values, |record| record.values.clone()),
        recipient,
        given_until: given.map(|record| last_day(record.valid_until)),
        history,
    }
}
