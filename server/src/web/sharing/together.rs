//! The person's side of looking together: start, invite, say yes or no, put down, take away, point, stop.

use super::{Answer, Filled, Reply, Visitor, decide, form::Form, id, invitation};
use crate::{
    session::{CurrentSession, SignedIn},
    sharing::{InvitationFor, Table, store::SharingError},
    web::{AppState, loading::Case, names::Page},
};
use access::SeatState;
use app::together::{Card, FormError, LineRef, Other, OtherKind, OwnTable, SeatView, Shared, TogetherPage, cards};
use jiff::{SignedDuration, Timestamp};

/// A table lasts an hour at most (security.md, 7).
const TABLE_LIFE: SignedDuration = SignedDuration::from_mins(60);
/// The page of the table asks again every five seconds, by its stream or by itself: it is there this long.
const PAGE_LIFE: SignedDuration = SignedDuration::from_secs(12);
/// Another page of the person, read without scripts, is heard of only once.
const OTHER_PAGE_LIFE: SignedDuration = SignedDuration::from_secs(60);
/// Cards on one table at most.
const MOST_CARDS: usize = 12;

/// GET.
pub async fn page(state: &AppState, visitor: &Visitor) -> Answer {
    let Some((session, person)) = visitor.person() else { return Ok(Reply::SignIn) };
    Ok(Reply::Page(Box::new(filled(state, session, person, Vec::new(), None).await?)))
}

/// The page with what was ticked.
pub async fn keep(state: &AppState, visitor: &Visitor, form: &Form) -> Answer {
    let Some((session, person)) = visitor.person() else { return Ok(Reply::SignIn) };
    Ok(Reply::Page(Box::new(filled(state, session, person, ticked(form), None).await?)))
}

fn ticked(form: &Form) -> Vec<Card> {
    form.all("card").filter_map(Card::from_slug).collect()
}

/// POST.
pub async fn act(state: &AppState, visitor: &Visitor, form: &Form) -> Answer {
    let Some((session, person)) = visitor.person() else { return Ok(Reply::SignIn) };
    let now = state.real.now();
    let table = state.sharing.table_of_session(decide::row(session), now).await?;
    let error = match (form.deed(), table) {
        ("start", None) => start(state, visitor, form).await?,
        // Started twice (two taps, two tabs): the running one is shown
        ("start", Some(_)) => None,
        ("stop", Some(table)) => {
            state.sharing.end_table(table.id).await?;
            state.rooms.clear(table.id);
            None
        }
        (_, Some(table)) => on_table(state, visitor, form, &table).await?,
        (_, None) => Some(FormError::Gone),
    };
    match error {
        None => Ok(Reply::Go(Page::Together)),
        Some(error) => Ok(Reply::Again(Box::new(filled(state, session, person, ticked(form), Some(error)).await?))),
    }
}

async fn start(state: &AppState, visitor: &Visitor, form: &Form) -> Result<Option<FormError>, SharingError> {
    let Some((session, person)) = visitor.person() else { return Ok(Some(FormError::Gone)) };
    let case = state.pages.case(state, session, person).await;
    let offered = cards::offered(&case.dossier);
    let chosen = ticked(form);
    let mut laid: Vec<String> = Vec::new();
    for card in offered.iter().filter(|card| chosen.contains(card)).take(MOST_CARDS) {
        if decide::may_lay(state, session, card) {
            laid.push(card.slug());
        }
    }
    if laid.is_empty() {
        return Ok(Some(FormError::NoCard));
    }
    let now = state.real.now();
    let table = Table {
        id: state.sharing.new_id(),
        subject: state.looks.pid(&person.bsn),
        subject_name: invitation::first_name(person),
        session: decide::row(session),
        ends_at: after(now, TABLE_LIFE).min(session.absolute_end),
        present_until: after(now, PAGE_LIFE),
        cards: laid,
        lit: None,
        revision: 0,
    };
    state.sharing.start_table(&table).await?;
    state.rooms.put(table.id, case.dossier, now);
    invitation::make(state, session, person, InvitationFor::Table(table.id)).await?;
    Ok(None)
}

async fn on_table(state: &AppState, visitor: &Visitor, form: &Form, table: &Table) -> Result<Option<FormError>, SharingError> {
    let Some((session, person)) = visitor.person() else { return Ok(Some(FormError::Gone)) };
    let now = state.real.now();
    let done = match form.deed() {
        "add" | "remove" => return change_cards(state, session, person, form, table).await,
        "confirm" | "refuse" => match form.one("seat").and_then(id) {
            Some(seat) => state.sharing.answer_seat(table.id, seat, form.deed() == "confirm", now).await?,
            None => false,
        },
        "point" => {
            let line = form.one("line").and_then(LineRef::parse).filter(|line| usize::from(line.card) <= table.cards.len());
            // The same line again: the light goes out
            let text = line.map(LineRef::text).filter(|text| table.lit.as_deref() != Some(text));
            state.sharing.point(table.id, text.as_deref(), now).await?
        }
        "invite" => {
            invitation::make(state, session, person, InvitationFor::Table(table.id)).await?;
            true
        }
        _ => false,
    };
    Ok((!done).then_some(FormError::Gone))
}

async fn change_cards(
    state: &AppState,
    session: &CurrentSession,
    person: &SignedIn,
    form: &Form,
    table: &Table,
) -> Result<Option<FormError>, SharingError> {
    let Some(card) = form.one("card").and_then(Card::from_slug) else { return Ok(Some(FormError::NoCard)) };
    let mut cards = table.cards.clone();
    let slug = card.slug();
    if form.deed() == "remove" {
        cards.retain(|laid| *laid != slug);
    } else {
        let case = state.pages.case(state, session, person).await;
        let offered = cards::offered(&case.dossier).contains(&card) && decide::may_lay(state, session, &card);
        if !offered {
            return Ok(Some(FormError::NoCard));
        }
        state.rooms.put(table.id, case.dossier, state.real.now());
        if !cards.contains(&slug) && cards.len() < MOST_CARDS {
            cards.push(slug);
        }
    }
    let done = state.sharing.set_cards(table.id, &cards, state.real.now()).await?;
    Ok((!done).then_some(FormError::Gone))
}

/// The page as it is now; says that the person's page was seen.
pub async fn filled(
    state: &AppState,
    session: &CurrentSession,
    person: &SignedIn,
    ticked: Vec<Card>,
    error: Option<FormError>,
) -> Result<Filled, SharingError> {
    let case = state.pages.case(state, session, person).await;
    let now = state.real.now();
    let table = state.sharing.table_of_session(decide::row(session), now).await?;
    if let Some(table) = &table {
        state.rooms.put(table.id, case.dossier.clone(), now);
        state.sharing.present(table.id, after(now, PAGE_LIFE), now).await?;
    }
    let mut filled = of_case(state, session, case, table, error).await?;
    if let Shared::Together(page) = &mut filled.shared {
        page.ticked = ticked;
    }
    Ok(filled)
}

/// The page from a case that was loaded.
pub async fn of_case(
    state: &AppState,
    session: &CurrentSession,
    case: Case,
    table: Option<Table>,
    error: Option<FormError>,
) -> Result<Filled, SharingError> {
    let now = state.real.now();
    let offered = cards::offered(&case.dossier).into_iter().filter(|card| decide::may_lay(state, session, card));
    let page = match table {
        None => TogetherPage { table: None, offered: offered.collect(), ticked: Vec::new(), error },
        Some(table) => {
            let laid = decide::table_cards(&table);
            let own = OwnTable {
                seats: state.sharing.seats(table.id).await?.into_iter().map(seat_view).collect(),
                lit: table.lit.as_deref().and_then(LineRef::parse),
                invitation: state.rooms.shown(decide::row(session), now).filter(|shown| shown.kind.is_none()).map(|shown| shown.view),
                ends_at: table.ends_at,
                cards: laid.clone(),
            };
            TogetherPage { table: Some(own), offered: offered.filter(|card| !laid.contains(card)).collect(), ticked: Vec::new(), error }
        }
    };
    Ok(Filled { shared: Shared::Together(page), case: Some((case.dossier, case.look)) })
}

fn seat_view(seat: crate::sharing::Seat) -> SeatView {
    let kind = if seat.coach.is_some() { OtherKind::Coach } else { OtherKind::Guest };
    SeatView {
        id: seat.id.to_string(),
        who: Other { name: seat.name, kind },
        number: seat.number,
        confirmed: seat.state == SeatState::Confirmed,
    }
}

/// A moment later; the end of time stays the end of time.
pub fn after(now: Timestamp, by: SignedDuration) -> Timestamp {
    now.saturating_add(by).unwrap_or(Timestamp::MAX)
}

/// Another page of the person was asked for while the table runs: the table lasts while it is read.
pub async fn seen_elsewhere(state: &AppState, session: &CurrentSession) {
    let now = state.real.now();
    if let Ok(Some(table)) = state.sharing.table_of_session(decide::row(session), now).await
        && let Err(error) = state.sharing.present(table.id, after(now, OTHER_PAGE_LIFE), now).await
    {
        tracing::error!(event = "store-failed", %error, "sharing");
    }
}
