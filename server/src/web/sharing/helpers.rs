//! Who helps me, and who I share with: invite, say yes, take back, stop everyone.

use super::{Answer, Filled, Reply, Visitor, consent, decide, form::Form, id, invitation};
use crate::{
    session::{CurrentSession, SignedIn},
    sharing::{GrantRow, Grantee, InvitationFor, Terms, cards, store::SharingError},
    web::{AppState, names::Page, sharing::together::after},
};
use access::{Action, Actions, Categories, GrantState, LAPSES_AFTER, Purpose};
use app::{
    language::zoned,
    together::{FormError, GrantStand, GrantView, HelpersPage, InviteForm, Kind, Other, OtherKind, Shared},
};
use jiff::{SignedDuration, Timestamp};

/// GET.
pub async fn page(state: &AppState, visitor: &Visitor) -> Answer {
    let Some((session, person)) = visitor.person() else { return Ok(Reply::SignIn) };
    Ok(Reply::Page(Box::new(filled(state, session, person, InviteForm::default(), None).await?)))
}

/// The page with what was chosen.
pub async fn keep(state: &AppState, visitor: &Visitor, form: &Form) -> Answer {
    let Some((session, person)) = visitor.person() else { return Ok(Reply::SignIn) };
    Ok(Reply::Page(Box::new(filled(state, session, person, chosen(form), None).await?)))
}

fn chosen(form: &Form) -> InviteForm {
    let who = match form.one("kind") {
        Some("helper") => Some(OtherKind::Helper),
        Some("coach") => Some(OtherKind::Coach),
        _ => None,
    };
    InviteForm {
        who,
        kinds: form.all("category").filter_map(Kind::from_slug).collect(),
        days: form.one("days").and_then(|days| days.parse().ok()),
        prepare: form.one("prepare").is_some(),
    }
}

/// POST.
pub async fn act(state: &AppState, visitor: &Visitor, form: &Form) -> Answer {
    let Some((session, person)) = visitor.person() else { return Ok(Reply::SignIn) };
    let (now, pid) = (state.real.now(), state.looks.pid(&person.bsn));
    let chosen = chosen(form);
    let grant = form.one("grant").and_then(id);
    let error = match (form.deed(), grant) {
        ("invite", _) => invite(state, session, person, &chosen).await?,
        ("confirm", Some(grant)) if !decide::fresh(state, session) => {
            let _ = grant;
            Some(FormError::NotFresh)
        }
        ("confirm", Some(grant)) => confirm(state, visitor, grant, now).await?,
        // Silent for the other side: nothing is sent, the next request finds nothing
        ("revoke" | "refuse", Some(grant)) => {
            consent::withdraw_of_grant(state, pid, grant, now).await?;
            state.sharing.revoke_grant(grant, pid, now).await?;
            None
        }
        ("revoke-all", _) => {
            for row in state.sharing.grants_of(pid).await? {
                consent::withdraw_of_grant(state, pid, row.id, now).await?;
            }
            state.sharing.revoke_all(pid, now).await?;
            None
        }
        _ => Some(FormError::Gone),
    };
    match error {
        None => Ok(Reply::Go(Page::Helpers)),
        Some(error) => Ok(Reply::Again(Box::new(filled(state, session, person, chosen, Some(error)).await?))),
    }
}

async fn invite(
    state: &AppState,
    session: &CurrentSession,
    person: &SignedIn,
    chosen: &InviteForm,
) -> Result<Option<FormError>, SharingError> {
    let Some(who) = chosen.who else { return Ok(Some(FormError::NoWho)) };
    let coach = who == OtherKind::Coach;
    let purpose = if coach { Purpose::ReviewProgress } else { Purpose::HelpWithCase };
    // Item by item, each by the rule; an unknown word is nothing (IDOR-8, IDOR-12)
    let wanted = chosen.kinds.iter().map(|kind| cards::category_of_kind(*kind));
    let mut granted = Vec::new();
    for category in wanted {
        match decide::own(state, session, Action::Share, category, purpose) {
            Ok(permit) => granted.push(permit.category()),
            Err(access::Denial::NotFresh) => return Ok(Some(FormError::NotFresh)),
            Err(_) => {}
        }
    }
    if granted.is_empty() {
        return Ok(Some(FormError::NoCategory));
    }
    let second = if coach { Some(Action::Agree) } else { chosen.prepare.then_some(Action::Prepare) };
    let terms = Terms {
        categories: Categories::of(granted),
        actions: Actions::of([Action::View].into_iter().chain(second)),
        until: after(state.real.now(), SignedDuration::from_hours(24 * chosen.days())),
    };
    let leads_to = if coach { InvitationFor::Coach(terms) } else { InvitationFor::Helper(terms) };
    invitation::make(state, session, person, leads_to).await?;
    Ok(None)
}

/// The yes to a coach is a consent: its record is written before the access exists.
async fn confirm(
    state: &AppState,
    visitor: &Visitor,
    grant: crate::sharing::Id,
    now: Timestamp,
) -> Result<Option<FormError>, SharingError> {
    let Some((_, person)) = visitor.person() else { return Ok(Some(FormError::Gone)) };
    let pid = state.looks.pid(&person.bsn);
    let Some(row) = state.sharing.grant(grant).await?.filter(|row| row.subject == pid && row.state == GrantState::Asked) else {
        return Ok(Some(FormError::Gone));
    };
    if matches!(row.grantee, Grantee::Coach(_)) {
        consent::give_to_coach(state, visitor.lang, &row, now).await?;
    }
    let done = state.sharing.confirm_grant(grant, pid, now).await?;
    if !done {
        // Taken back in another window meanwhile: no consent stays without its access
        consent::withdraw_of_grant(state, pid, grant, now).await?;
    }
    Ok((!done).then_some(FormError::Gone))
}

async fn filled(
    state: &AppState,
    session: &CurrentSession,
    person: &SignedIn,
    chosen: InviteForm,
    error: Option<FormError>,
) -> Result<Filled, SharingError> {
    let now = state.real.now();
    let rows = state.sharing.grants_of(state.looks.pid(&person.bsn)).await?;
    let shown = state.rooms.shown(decide::row(session), now);
    let page = HelpersPage {
        grants: rows.into_iter().map(|row| view(row, now)).collect(),
        invitation: shown.and_then(|shown| shown.kind.map(|kind| (shown.view, kind))),
        fresh: decide::fresh(state, session),
        chosen,
        error,
    };
    Ok(Filled::plain(Shared::Helpers(page)))
}

fn view(row: GrantRow, now: Timestamp) -> GrantView {
    let kind = match row.grantee {
        Grantee::Helper(_) => OtherKind::Helper,
        Grantee::Coach(_) => OtherKind::Coach,
    };
    GrantView {
        id: row.id.to_string(),
        stand: stand(&row, now),
        who: Other { name: row.grantee_name, kind },
        kinds: cards::kinds(row.categories),
        prepare: row.actions.has(Action::Prepare),
        until: last_day(row.until),
        last_used: (row.last_used > row.from).then_some(row.last_used),
    }
}

/// The last day of something that is over at `until`.
pub fn last_day(until: Timestamp) -> jiff::civil::Date {
    zoned(until.saturating_sub(SignedDuration::from_secs(1)).unwrap_or(until)).date()
}

/// Where a grant stands, as the same rule sees it.
pub fn stand(row: &GrantRow, now: Timestamp) -> GrantStand {
    match row.state {
        GrantState::Revoked => GrantStand::Revoked,
        _ if now >= row.until => GrantStand::Expired,
        GrantState::Asked => GrantStand::Asked,
        GrantState::Active if now.as_second() - row.last_used.as_second() >= LAPSES_AFTER => GrantStand::Lapsed,
        GrantState::Active => GrantStand::Active,
    }
}
