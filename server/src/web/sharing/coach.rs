//! A coach's way in and list: the people who share with this coach, and nothing else.

use super::{Answer, Filled, Reply, Visitor, helping::in_force};
use crate::{sharing::Grantee, web::AppState};
use app::together::{CoachPage, Shared};

/// GET.
pub async fn page(state: &AppState, visitor: &Visitor) -> Answer {
    let session = visitor.session.as_ref();
    let mut page = CoachPage { enabled: state.pages.coach_level.is_some(), ..CoachPage::default() };
    if let Some((session, coach)) = session.and_then(|session| Some((session, session.coach()?))) {
        let rows = state.sharing.grants_to(Grantee::Coach(state.sharing.coach_id(&coach.issuer, &coach.subject))).await?;
        page.coach = Some(coach.name.clone());
        page.people = in_force(state, session, rows);
    }
    Ok(Reply::Page(Box::new(Filled::plain(Shared::Coach(page)))))
}
