//! A house for every cell: a server with one grant in one state, a table with one guest, and a session for everybody.

use super::support::{Server, person};
use access::{Action, Actions, Actor, Categories, Category, Facts, Grant, GrantState, Level, Purpose, Relation, decide};
use jiff::SignedDuration;
use server::{
    session::{Bsn, CoachSignedIn, SignedIn, SplitKey, Who},
    sharing::{Code, Grantee, Id, InvitationFor, NewInvitation, Table, Terms},
};
use std::sync::Arc;

/// Who visits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visitor {
    Nobody,
    Subject,
    Helper,
    OtherPerson,
    Coach,
    OtherCoach,
    Guest,
}

pub const VISITORS: [Visitor; 7] =
    [Visitor::Nobody, Visitor::Subject, Visitor::Helper, Visitor::OtherPerson, Visitor::Coach, Visitor::OtherCoach, Visitor::Guest];

/// How far a grant, or a seat, has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    Asked,
    Active,
    Expired,
    Lapsed,
    Revoked,
}

pub const STANDS: [Stand; 5] = [Stand::Asked, Stand::Active, Stand::Expired, Stand::Lapsed, Stand::Revoked];

pub struct House {
    pub server: Server,
    pub grant: Id,
    pub cookies: Vec<(Visitor, String, &'static str)>,
    pub terms: Terms,
}

pub fn someone(bsn: &str, name: &str) -> SignedIn {
    SignedIn { bsn: Bsn::parse(bsn).unwrap(), given: Some(name.to_owned()), subject: name.to_owned(), ..person() }
}

pub fn coach(name: &str) -> CoachSignedIn {
    CoachSignedIn {
        name: name.to_owned(),
        issuer: "http://127.0.0.1:9/medewerkers".to_owned(),
        subject: name.to_owned(),
        provider_session: None,
    }
}

pub async fn sign_in(server: &Server, who: Who) -> String {
    let other = SplitKey::new(&*server.state.randomness).row_id();
    server.state.sessions.begin(&who, None, other).await.unwrap().unwrap().to_cookie()
}

/// A server with one grant of `kind` in one state, for these kinds of data, a table with one guest, and a session for everybody.
pub async fn house(coaches: bool, stand: Stand, categories: Categories) -> House {
    let server = Server::local().await;
    let state = &server.state;
    let subject = state.looks.pid(&person().bsn);
    let (helper, noor) = (someone("999994001", "Hanna"), coach("Noor"));
    let long = SignedDuration::from_hours(24 * 170);
    let until = server.now() + if stand == Stand::Expired { SignedDuration::from_mins(5) } else { long };
    let second = if coaches { Action::Agree } else { Action::Prepare };
    let terms = Terms { categories, actions: Actions::of([Action::View, second]), until };
    let leads_to = if coaches { InvitationFor::Coach(terms) } else { InvitationFor::Helper(terms) };
    invite(&server, leads_to, "lasting").await;
    let grantee = if coaches {
        Grantee::Coach(state.sharing.coach_id(&noor.issuer, &noor.subject))
    } else {
        Grantee::Helper(state.looks.pid(&helper.bsn))
    };
    let grant = state.sharing.accept(&Code::Secret("lasting".to_owned()), grantee, "Naam", server.now()).await.unwrap().ok().unwrap();
    if stand != Stand::Asked {
        assert!(state.sharing.confirm_grant(grant, subject, server.now()).await.unwrap());
    }
    match stand {
        Stand::Revoked => assert!(state.sharing.revoke_grant(grant, subject, server.now()).await.unwrap()),
        Stand::Expired => server.clock.advance(SignedDuration::from_mins(5)),
        Stand::Lapsed => server.clock.advance(SignedDuration::from_hours(24 * 60)),
        Stand::Asked | Stand::Active => {}
    }
    let guest = SplitKey::new(&*state.randomness);
    let own = sign_in(&server, person().into()).await;
    lay_table(&server, &own, &guest, stand).await;
    let session = "__Host-sessie";
    let cookies = vec![
        (Visitor::Subject, own, session),
        (Visitor::Helper, sign_in(&server, helper.into()).await, session),
        (Visitor::OtherPerson, sign_in(&server, someone("999994013", "Else").into()).await, session),
        (Visitor::Coach, sign_in(&server, Who::Coach(Arc::new(noor))).await, session),
        (Visitor::OtherCoach, sign_in(&server, Who::Coach(Arc::new(coach("Daan")))).await, session),
        (Visitor::Guest, guest.to_cookie(), "__Host-tafel"),
    ];
    House { server, grant, cookies, terms }
}

pub async fn invite(server: &Server, leads_to: InvitationFor, secret: &str) {
    let invitation = NewInvitation {
        leads_to,
        subject: server.state.looks.pid(&person().bsn),
        subject_name: "Selam".to_owned(),
        bsn: Some(person().bsn),
        secret: secret.to_owned(),
        words: ["aap", "boom", "tafel", "water", "zon", "vis"].map(|word| format!("{word}{secret}")),
        until: server.now() + SignedDuration::from_mins(15),
        words_until: server.now() + SignedDuration::from_mins(10),
    };
    server.state.sharing.invite(invitation, server.now()).await.unwrap();
}

/// A table of the subject's session; the guest waits, sits, or is gone, as the grant of this house is asked, active, or over.
pub async fn lay_table(server: &Server, own: &str, guest: &SplitKey, stand: Stand) {
    let state = &server.state;
    let session = SplitKey::from_cookie(own).unwrap().row_id();
    let now = server.now();
    let table = Table {
        id: state.sharing.new_id(),
        subject: state.looks.pid(&person().bsn),
        subject_name: "Selam".to_owned(),
        session,
        ends_at: now + SignedDuration::from_mins(60),
        present_until: now + SignedDuration::from_mins(60),
        cards: vec!["clock".to_owned()],
        lit: None,
        revision: 0,
    };
    state.sharing.start_table(&table).await.unwrap();
    invite(server, InvitationFor::Table(table.id), "table").await;
    let seat = state.sharing.join(&Code::Secret("table".to_owned()), guest.row_id(), "Gast", None, now).await.unwrap().ok().unwrap();
    if stand != Stand::Asked {
        assert!(state.sharing.answer_seat(table.id, seat.id, true, now).await.unwrap());
    }
    if !matches!(stand, Stand::Asked | Stand::Active) {
        assert!(state.sharing.leave(guest.row_id()).await.unwrap());
    }
}

impl House {
    pub fn cookie(&self, visitor: Visitor) -> Vec<(&str, &str)> {
        self.cookies.iter().filter(|(who, ..)| *who == visitor).map(|(_, value, name)| (*name, value.as_str())).collect()
    }

    pub fn address(&self, template: &str, page: &str) -> String {
        let grant = self.grant.to_string();
        let record = "0123456789abcdef0123456789abcdef";
        template
            .replace("{lang}", "nl")
            .replace("{page}", page)
            .replace("{grant}", &grant)
            .replace("{handle}", record)
            .replace("{id}", record)
            .replace("{code}", record)
            .replace("{which}", "pip")
            .replace("{card}", "clock")
            .replace("{record}", record)
            .replace("{section}", "clock")
    }

    /// What the rule says of this visitor and the grant of this house, for one kind of data.
    pub fn granted(&self, coaches: bool, visitor: Visitor, stand: Stand, category: Category, action: Action) -> bool {
        let actor = if coaches { Actor::Coach } else { Actor::Helper };
        let theirs = visitor == if coaches { Visitor::Coach } else { Visitor::Helper };
        let now = self.server.now().as_second();
        let state = match stand {
            Stand::Asked => GrantState::Asked,
            Stand::Revoked => GrantState::Revoked,
            Stand::Active | Stand::Expired | Stand::Lapsed => GrantState::Active,
        };
        let last_used = if stand == Stand::Lapsed { now - 60 * 86_400 } else { now - 300 };
        let grant = Grant {
            state,
            from: last_used,
            until: self.terms.until.as_second(),
            last_used,
            categories: self.terms.categories,
            actions: self.terms.actions,
        };
        let facts = Facts {
            actor,
            level: Some(Level::Substantial),
            signed_in_at: Some(now),
            session_alive: true,
            same_tenant: true,
            relation: if theirs { Relation::Granted(grant) } else { Relation::Stranger },
            action,
            category,
            purpose: if coaches { Purpose::ReviewProgress } else { Purpose::HelpWithCase },
            now,
        };
        decide(&(), &facts).is_ok()
    }
}
