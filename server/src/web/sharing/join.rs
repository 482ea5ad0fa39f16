//! The way in: by QR address or by six words, to a table or to lasting access. Looking a code up uses nothing.

use super::{
    Answer, Filled, Reply, Visitor,
    form::{Form, NAME, clean, fits},
    invitation::full_name,
};
use crate::{
    session::SplitKey,
    sharing::{Code, Grantee, Invitation, InvitationFor, NoWay, Terms, cards, store::SharingError, words},
    web::{AppState, names::Page, tries::Peer},
};
use app::{
    language::zoned,
    together::{FormError, JoinKind, JoinPage, Other, OtherKind, Shared},
};

/// GET.
pub async fn page(state: &AppState, visitor: &Visitor, code: Option<&str>) -> Answer {
    let mut page = empty(visitor, code);
    if let Some(code) = code {
        match state.sharing.find(&Code::Secret(code.to_owned()), state.real.now()).await? {
            Ok(invitation) => page.invitation = Some(kind(&invitation)),
            Err(why) => page.error = Some(error(why, false)),
        }
    }
    Ok(Reply::Page(Box::new(Filled::plain(Shared::Join(page)))))
}

/// The page with what was typed.
pub async fn keep(state: &AppState, visitor: &Visitor, code: Option<&str>, form: &Form) -> Answer {
    let mut answer = page(state, visitor, code).await?;
    if let Reply::Page(filled) = &mut answer
        && let Shared::Join(page) = &mut filled.shared
    {
        (page.words, page.name) = typed(form);
    }
    Ok(answer)
}

fn typed(form: &Form) -> (String, String) {
    let words = clean(form.one("words").unwrap_or_default()).chars().take(200).collect();
    (words, clean(form.one("name").unwrap_or_default()).replace('\n', " "))
}

/// POST: join a table, look words up, or accept lasting access.
pub async fn act(state: &AppState, visitor: &Visitor, code: Option<&str>, form: &Form, peer: Peer) -> Answer {
    let mut page = empty(visitor, code);
    (page.words, page.name) = typed(form);
    let again = |page: JoinPage| Ok(Reply::Again(Box::new(Filled::plain(Shared::Join(page)))));
    let by_words = code.is_none() && form.one("code").is_none();
    let typed = match code.or(form.one("code")) {
        Some(secret) => Some(Code::Secret(secret.to_owned())),
        None => words::read(&page.words).map(Code::Words),
    };
    let Some(code) = typed else {
        page.error = Some(FormError::WordsUnknown);
        return again(page);
    };
    if by_words && !state.tries.may(peer, state.real.now()) {
        page.error = Some(FormError::TooManyTries);
        return again(page);
    }
    let invitation = match state.sharing.find(&code, state.real.now()).await? {
        Ok(invitation) => invitation,
        Err(why) => {
            state.tries.failed(peer, state.real.now());
            page.error = Some(error(why, by_words));
            return again(page);
        }
    };
    page.invitation = Some(kind(&invitation));
    let result = match (&invitation.leads_to, form.deed()) {
        (InvitationFor::Table(_), "join") => take_seat(state, visitor, &code, &page).await?,
        (_, "accept") => accept(state, visitor, &code, &invitation).await?,
        // Words of lasting access were looked up: now it says what it is
        _ => return Ok(Reply::Page(Box::new(Filled::plain(Shared::Join(page))))),
    };
    match result {
        Ok(reply) => {
            state.rooms.forget_invitation(invitation.id);
            Ok(reply)
        }
        Err(why) => {
            page.error = Some(why);
            again(page)
        }
    }
}

fn empty(visitor: &Visitor, code: Option<&str>) -> JoinPage {
    let session = visitor.session.as_ref();
    let signed_in_as = match (session.and_then(|s| s.coach()), session.and_then(|s| s.person())) {
        (Some(coach), _) => Some(Other { name: coach.name.clone(), kind: OtherKind::Coach }),
        (None, Some(person)) => Some(Other { name: full_name(person), kind: OtherKind::Helper }),
        (None, None) => None,
    };
    JoinPage { code: code.map(str::to_owned), invitation: None, words: String::new(), name: String::new(), error: None, signed_in_as }
}

fn kind(invitation: &Invitation) -> JoinKind {
    let day = |terms: &Terms| zoned(terms.until).date();
    let subject = invitation.subject_name.clone();
    match &invitation.leads_to {
        InvitationFor::Table(_) => JoinKind::Table,
        InvitationFor::Helper(terms) => JoinKind::Helper { subject, kinds: cards::kinds(terms.categories), until: day(terms) },
        InvitationFor::Coach(terms) => JoinKind::Coach { subject, kinds: cards::kinds(terms.categories), until: day(terms) },
    }
}

const fn error(why: NoWay, by_words: bool) -> FormError {
    match (why, by_words) {
        (NoWay::TooManyTries, _) => FormError::TooManyTries,
        (NoWay::Unknown, true) => FormError::WordsUnknown,
        (NoWay::Unknown, false) => FormError::CodeUnknown,
    }
}

async fn take_seat(state: &AppState, visitor: &Visitor, code: &Code, page: &JoinPage) -> Result<Result<Reply, FormError>, SharingError> {
    let coach = visitor.session.as_ref().and_then(|session| session.coach());
    let name = coach.map_or(page.name.as_str(), |coach| coach.name.as_str());
    if name.is_empty() {
        return Ok(Err(FormError::NoName));
    }
    if coach.is_none() && !fits(name, NAME) {
        return Ok(Err(FormError::TooLong));
    }
    let key = SplitKey::new(&*state.randomness);
    let coach = coach.map(|coach| state.sharing.coach_id(&coach.issuer, &coach.subject));
    let seat = state.sharing.join(code, key.row_id(), name, coach, state.real.now()).await?;
    Ok(seat.map(|_| Reply::Seated(key)).map_err(|why| error(why, page.code.is_none())))
}

async fn accept(
    state: &AppState,
    visitor: &Visitor,
    code: &Code,
    invitation: &Invitation,
) -> Result<Result<Reply, FormError>, SharingError> {
    let session = visitor.session.as_ref();
    let (grantee, name, to) = match invitation.leads_to {
        InvitationFor::Helper(_) => match session.and_then(|session| session.person()) {
            Some(person) => (Grantee::Helper(state.looks.pid(&person.bsn)), full_name(person), Page::HelpingList),
            None => return Ok(Err(FormError::NeedsDigid)),
        },
        InvitationFor::Coach(_) => match session.and_then(|session| session.coach()) {
            Some(coach) => (Grantee::Coach(state.sharing.coach_id(&coach.issuer, &coach.subject)), coach.name.clone(), Page::Coach),
            None => return Ok(Err(FormError::NeedsCoach)),
        },
        InvitationFor::Table(_) => return Ok(Err(FormError::CodeUnknown)),
    };
    // Nobody grants to themselves (IDOR-6)
    if grantee == Grantee::Helper(invitation.subject) {
        return Ok(Err(FormError::OwnInvitation));
    }
    let made = state.sharing.accept(code, grantee, &name, state.real.now()).await?;
    Ok(made.map(|_| Reply::Go(to)).map_err(|why| error(why, false)))
}
