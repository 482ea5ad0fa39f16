//! The facts of each question this part asks, and nothing else: `access` answers.

use crate::{
    session::{CurrentSession, RowId},
    sharing::{GrantRow, Grantee, Seat, Table, cards, narrow::Allowed},
    web::AppState,
};
use access::{Action, Actor, Category, Facts, Grant, Level, Permit, Purpose, Relation, decide};
use app::together::Card;

/// Who sits at a table, as far as a decision needs it. Lives as long as the request.
pub struct AtTable {
    /// The seat.
    pub seat: Seat,
    /// Its table.
    pub table: Table,
    /// Level of the coach's session; `None` for a guest.
    pub level: Option<Level>,
    /// A coach's seat needs the coach's own session to be alive.
    pub alive: bool,
}

impl AtTable {
    /// The cards on the table, in order.
    pub fn cards(&self) -> Vec<Card> {
        table_cards(&self.table)
    }

    fn facts(&self, state: &AppState, action: Action, category: Category) -> Facts {
        let coach = self.seat.coach.is_some();
        Facts {
            actor: if coach { Actor::Coach } else { Actor::Guest },
            level: self.level,
            signed_in_at: None,
            session_alive: self.alive,
            // A seat is found by its key within this gemeente's store only
            same_tenant: true,
            relation: Relation::AtTable(access::Seat {
                state: self.seat.state,
                until: self.table.until().as_second(),
                on_table: cards::all_categories(&self.cards()),
            }),
            action,
            category,
            purpose: Purpose::LookTogether,
            now: state.real.now().as_second(),
        }
    }

    /// What may be seen at this table now.
    pub fn allowed(&self, state: &AppState) -> Allowed<'_> {
        Allowed::new(Category::ALL.iter().filter_map(|category| decide(self, &self.facts(state, Action::View, *category)).ok()))
    }

    /// May this viewer point at this card now?
    pub fn may_point(&self, state: &AppState, card: &Card) -> bool {
        cards::categories_of(card).values().all(|category| decide(self, &self.facts(state, Action::Point, category)).is_ok())
    }
}

/// The cards of a table; what is no card (any more) is left out.
pub fn table_cards(table: &Table) -> Vec<Card> {
    table.cards.iter().filter_map(|slug| Card::from_slug(slug)).collect()
}

/// May the person do this with their own data?
pub fn own<'r>(
    state: &AppState,
    session: &'r CurrentSession,
    action: Action,
    category: Category,
    purpose: Purpose,
) -> Result<Permit<'r>, access::Denial> {
    let facts = Facts {
        actor: if session.person().is_some() { Actor::Inburgeraar } else { Actor::Coach },
        level: state.pages.level,
        signed_in_at: Some(session.signed_in_at.as_second()),
        session_alive: true,
        same_tenant: true,
        relation: Relation::Own,
        action,
        category,
        purpose,
        now: state.real.now().as_second(),
    };
    decide(session, &facts)
}

/// Is the sign-in fresh enough to give access or consent?
pub fn fresh(state: &AppState, session: &CurrentSession) -> bool {
    own(state, session, Action::Share, Category::Plan, Purpose::HelpWithCase).is_ok()
}

/// May all of these be put on a table by the person?
pub fn may_lay(state: &AppState, session: &CurrentSession, card: &Card) -> bool {
    cards::categories_of(card).values().all(|category| own(state, session, Action::Share, category, Purpose::LookTogether).is_ok())
}

fn granted_facts(state: &AppState, session: &CurrentSession, row: &GrantRow, action: Action, category: Category) -> Facts {
    let (actor, purpose, level) = match row.grantee {
        Grantee::Helper(_) => (Actor::Helper, Purpose::HelpWithCase, state.pages.level),
        Grantee::Coach(_) => (Actor::Coach, Purpose::ReviewProgress, state.pages.coach_level),
    };
    let grant = Grant {
        state: row.state,
        from: row.from.as_second(),
        until: row.until.as_second(),
        last_used: row.last_used.as_second(),
        categories: row.categories,
        actions: row.actions,
    };
    // Somebody else's grant is a stranger's
    let relation = if is_grantee(state, session, row) { Relation::Granted(grant) } else { Relation::Stranger };
    Facts {
        actor,
        level,
        signed_in_at: Some(session.signed_in_at.as_second()),
        session_alive: true,
        same_tenant: true,
        relation,
        action,
        category,
        purpose,
        now: state.real.now().as_second(),
    }
}

/// Is this session the one the grant was given to?
pub fn is_grantee(state: &AppState, session: &CurrentSession, row: &GrantRow) -> bool {
    match row.grantee {
        Grantee::Helper(pid) => session.person().is_some_and(|person| state.looks.pid(&person.bsn) == pid),
        Grantee::Coach(id) => session.coach().is_some_and(|coach| state.sharing.coach_id(&coach.issuer, &coach.subject) == id),
    }
}

/// What may be seen by this grant now.
pub fn by_grant<'r>(state: &AppState, session: &'r CurrentSession, row: &GrantRow) -> Allowed<'r> {
    Allowed::new(
        Category::ALL.iter().filter_map(|category| decide(session, &granted_facts(state, session, row, Action::View, *category)).ok()),
    )
}

/// May this be done by this grant now, with any kind of data?
pub fn may_by_grant(state: &AppState, session: &CurrentSession, row: &GrantRow, action: Action) -> bool {
    Category::ALL.iter().any(|category| decide(session, &granted_facts(state, session, row, action, *category)).is_ok())
}

/// The row name of a session, for what belongs to it.
pub fn row(session: &CurrentSession) -> RowId {
    session.key.row_id()
}
