//! The other side of a table: decided again for every page and every frame, logged before anything is shown.

use super::{Answer, Filled, Reply, Visitor, decide::AtTable, form::Form};
use crate::{
    session::{CurrentSession, SplitKey},
    sharing::{AccessEntry, Ground, cards, narrow::narrow, store::SharingError},
    web::{AppState, names::Page},
};
use access::{Action, Actor, SeatState};
use app::{
    context::Look,
    together::{LineRef, Shared, TablePage},
};
use std::sync::Arc;

/// GET.
pub async fn page(state: &AppState, visitor: &Visitor) -> Answer {
    let filled = match seat(state, visitor.seat.as_ref(), visitor.session.as_ref()).await? {
        Some(at) => filled(state, &at).await?,
        None => over(),
    };
    Ok(Reply::Page(Box::new(filled)))
}

/// POST: point, or leave.
pub async fn act(state: &AppState, visitor: &Visitor, form: &Form) -> Answer {
    let Some(key) = &visitor.seat else { return Ok(Reply::Go(Page::Table)) };
    if form.deed() == "leave" {
        state.sharing.leave(key.row_id()).await?;
        return Ok(Reply::Go(Page::Table));
    }
    let Some(at) = seat(state, Some(key), visitor.session.as_ref()).await? else { return Ok(Reply::Go(Page::Table)) };
    let line = form.one("line").and_then(LineRef::parse);
    let card = line.and_then(|line| at.cards().get(usize::from(line.card) - 1).cloned());
    if let ("point", Some(line), Some(card)) = (form.deed(), line, card) {
        if !at.may_point(state, &card) {
            return Ok(Reply::Missing);
        }
        let text = Some(line.text()).filter(|text| at.table.lit.as_deref() != Some(text));
        state.sharing.point(at.table.id, text.as_deref(), state.real.now()).await?;
    }
    Ok(Reply::Go(Page::Table))
}

/// The seat of a key while its table runs. A coach's seat needs the coach's own session.
pub async fn seat(state: &AppState, key: Option<&SplitKey>, session: Option<&CurrentSession>) -> Result<Option<AtTable>, SharingError> {
    let Some(key) = key else { return Ok(None) };
    let Some((seat, Some(table))) = state.sharing.seat_by_key(key.row_id(), state.real.now()).await? else { return Ok(None) };
    if seat.state == SeatState::Gone {
        return Ok(None);
    }
    let (level, alive) = match seat.coach {
        None => (None, true),
        Some(id) => {
            let coach = session.and_then(CurrentSession::coach);
            let same = coach.is_some_and(|coach| state.sharing.coach_id(&coach.issuer, &coach.subject) == id);
            (state.pages.coach_level.filter(|_| same), same)
        }
    };
    Ok(alive.then_some(AtTable { seat, table, level, alive }))
}

/// It is over: the same page whatever the reason was.
pub fn over() -> Filled {
    let page = TablePage {
        subject: String::new(),
        name: String::new(),
        number: String::new(),
        confirmed: false,
        cards: Vec::new(),
        lit: None,
        over: true,
    };
    Filled::plain(Shared::Table(page))
}

/// What this viewer sees now.
pub async fn filled(state: &AppState, at: &AtTable) -> Result<Filled, SharingError> {
    let allowed = at.allowed(state);
    let may = allowed.categories();
    let case = state.rooms.case(at.table.id);
    let cards: Vec<_> = match &case {
        Some(_) => at.cards().into_iter().filter(|card| cards::permitted(card, may)).collect(),
        None => Vec::new(),
    };
    let page = TablePage {
        subject: at.table.subject_name.clone(),
        name: at.seat.name.clone(),
        number: at.seat.number.clone(),
        confirmed: at.seat.state == SeatState::Confirmed,
        lit: at.table.lit.as_deref().and_then(LineRef::parse).filter(|_| !cards.is_empty()),
        cards,
        over: false,
    };
    if page.cards.is_empty() {
        return Ok(Filled::plain(Shared::Table(page)));
    }
    // No line in the log, no data
    record(state, at, cards::all_categories(&page.cards)).await?;
    let narrowed = case.map(|case| (Arc::new(keep_letters(narrow(&case, &allowed), &page)), Look::default()));
    Ok(Filled { shared: Shared::Table(page), case: narrowed })
}

/// Of the letters only those that lie on the table: the kind of data is permitted, the person chose these.
fn keep_letters(mut case: dossier::case::Dossier, page: &TablePage) -> dossier::case::Dossier {
    use app::together::Card;
    use dossier::provenance::Section;
    let todos = page.cards.contains(&Card::Todos);
    if let Section::Known { value, .. } = &mut case.messages {
        value.retain(|letter| page.cards.contains(&Card::Letter(letter.value.id.clone())));
    }
    if !todos && let Section::Known { value, .. } = &mut case.todos {
        value.clear();
    }
    case
}

async fn record(state: &AppState, at: &AtTable, seen: access::Categories) -> Result<(), SharingError> {
    let new = state.rooms.unlogged(at.table.id, at.seat.id, seen);
    if new.bits() == 0 {
        return Ok(());
    }
    let entry = AccessEntry {
        at: state.real.now(),
        actor: if at.seat.coach.is_some() { Actor::Coach } else { Actor::Guest },
        name: at.seat.name.clone(),
        action: Action::View,
        categories: new,
        ground: Ground::Table(at.table.id),
        trace: None,
    };
    state.sharing.log(at.table.subject, &entry).await?;
    state.rooms.logged(at.table.id, at.seat.id, new);
    Ok(())
}
