//! Who may see what, now: one pure, total function over closed enums. Deny by default (security.md, 6).
//!
//! Times are whole seconds of Unix time: this crate has no clock, the caller says what time it is.

mod model;

pub use model::{Action, Actions, Actor, Categories, Category, GrantState, Level, Purpose, SeatState};

use std::marker::PhantomData;

/// A grant without use for this long has lapsed, in seconds (60 days).
pub const LAPSES_AFTER: i64 = 60 * 24 * 3600;
/// A sign-in older than this is not fresh, in seconds (15 minutes).
pub const FRESH_FOR: i64 = 15 * 60;

/// A grant, as stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Its state.
    pub state: GrantState,
    /// First second.
    pub from: i64,
    /// First second at which it is over.
    pub until: i64,
    /// Last use; the moment of the yes before any use.
    pub last_used: i64,
    /// Kinds of data the person chose.
    pub categories: Categories,
    /// Actions the person chose.
    pub actions: Actions,
}

/// A seat at a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seat {
    /// Its state.
    pub state: SeatState,
    /// First second at which the table is over: its hour, the session it belongs to, or the person's page gone.
    pub until: i64,
    /// Kinds of data of the cards that lie on the table now.
    pub on_table: Categories,
}

/// How the actor stands to the subject of the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// The same person.
    Own,
    /// By a grant of the subject to this actor.
    Granted(Grant),
    /// By a seat at the subject's table.
    AtTable(Seat),
    /// Anybody else.
    Stranger,
}

/// Everything a decision rests on. The caller fills it from session and store; nothing comes from the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// What kind of actor asks.
    pub actor: Actor,
    /// Level of assurance of the sign-in; `None` when there is none or the provider named none we know.
    pub level: Option<Level>,
    /// When the actor signed in; `None` without a sign-in.
    pub signed_in_at: Option<i64>,
    /// Is the session (or the guest's seat key) alive, by the server's clock?
    pub session_alive: bool,
    /// Do actor and subject belong to the gemeente that is asked?
    pub same_tenant: bool,
    /// How the actor stands to the subject.
    pub relation: Relation,
    /// What is to be done.
    pub action: Action,
    /// With which kind of data.
    pub category: Category,
    /// For which purpose of the register.
    pub purpose: Purpose,
    /// Now.
    pub now: i64,
}

/// Why not. Shown to nobody but the security log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denial {
    /// Nobody is signed in, or the session is over.
    NoSession,
    /// The person belongs to another gemeente.
    OtherTenant,
    /// Signed in below the level the category asks.
    LevelTooLow,
    /// A sign-in of the last minutes is needed first.
    NotFresh,
    /// The grant is not (or no longer) in force.
    GrantNotInForce,
    /// The table is not (or no longer) open to this actor.
    NotAtTable,
    /// Special categories are shown to nobody but the person.
    Special,
    /// No rule allows this.
    NoRule,
}

/// Proof that one thing may be done with one kind of data now. Only [`decide`] makes one.
///
/// It borrows the request (`'r`), so it cannot be kept for a later one.
#[derive(Debug)]
pub struct Permit<'r> {
    category: Category,
    action: Action,
    request: PhantomData<&'r ()>,
}

impl Permit<'_> {
    /// The kind of data this permit is for.
    pub const fn category(&self) -> Category {
        self.category
    }

    /// The action this permit is for.
    pub const fn action(&self) -> Action {
        self.action
    }
}

/// Decides one question. Total: every combination of facts has an answer.
///
/// # Errors
/// A [`Denial`] whenever no rule allows it; forbidding rules come before allowing ones.
pub fn decide<'r, R>(_request: &'r R, facts: &Facts) -> Result<Permit<'r>, Denial> {
    forbidden(facts)?;
    allowed(facts)?;
    Ok(Permit { category: facts.category, action: facts.action, request: PhantomData })
}

/// What no other rule can undo.
fn forbidden(facts: &Facts) -> Result<(), Denial> {
    if !facts.session_alive {
        return Err(Denial::NoSession);
    }
    if !facts.same_tenant {
        return Err(Denial::OtherTenant);
    }
    // A guest has no sign-in; everybody else needs the level of the category
    if facts.actor != Actor::Guest && facts.level.is_none_or(|level| level < facts.category.least_level()) {
        return Err(Denial::LevelTooLow);
    }
    if facts.category == Category::Health || facts.category.special() && facts.relation != Relation::Own {
        return Err(Denial::Special);
    }
    Ok(())
}

fn allowed(facts: &Facts) -> Result<(), Denial> {
    match (facts.actor, &facts.relation) {
        (Actor::Inburgeraar, Relation::Own) => own(facts),
        (Actor::Helper, Relation::Granted(grant)) => {
            by_grant(facts, grant, Purpose::HelpWithCase, matches!(facts.action, Action::View | Action::Prepare))
        }
        (Actor::Coach, Relation::Granted(grant)) => {
            by_grant(facts, grant, Purpose::ReviewProgress, matches!(facts.action, Action::View | Action::Agree))
        }
        (Actor::Guest | Actor::Coach, Relation::AtTable(seat)) => at_table(facts, seat),
        _ => Err(Denial::NoRule),
    }
}

/// Showing a person the data the gemeente holds or may obtain is the gemeente's task, not consent (standards.md, 1.4).
fn own(facts: &Facts) -> Result<(), Denial> {
    match (facts.action, facts.purpose) {
        (Action::View, Purpose::ShowOwnCase) => Ok(()),
        // The table is started, filled and stopped by the person alone, and special categories never lie on it
        (Action::Share | Action::View | Action::Point, Purpose::LookTogether) if !facts.category.special() => Ok(()),
        (Action::Agree | Action::Prepare, Purpose::ReviewProgress) if !facts.category.special() => Ok(()),
        // Lasting access is given after a fresh sign-in only (security.md, 4.11)
        (Action::Share, Purpose::HelpWithCase | Purpose::ReviewProgress) if !facts.category.special() => fresh(facts),
        _ => Err(Denial::NoRule),
    }
}

fn fresh(facts: &Facts) -> Result<(), Denial> {
    let recent = facts.signed_in_at.is_some_and(|at| at <= facts.now && facts.now.saturating_sub(at) <= FRESH_FOR);
    if recent { Ok(()) } else { Err(Denial::NotFresh) }
}

fn by_grant(facts: &Facts, grant: &Grant, purpose: Purpose, possible: bool) -> Result<(), Denial> {
    if facts.purpose != purpose || !possible {
        return Err(Denial::NoRule);
    }
    let in_time = grant.from <= facts.now && facts.now < grant.until;
    let used = facts.now.saturating_sub(grant.last_used) < LAPSES_AFTER;
    if grant.state != GrantState::Active || !in_time || !used {
        return Err(Denial::GrantNotInForce);
    }
    if grant.actions.has(facts.action) && grant.categories.has(facts.category) { Ok(()) } else { Err(Denial::NoRule) }
}

fn at_table(facts: &Facts, seat: &Seat) -> Result<(), Denial> {
    if facts.purpose != Purpose::LookTogether || !matches!(facts.action, Action::View | Action::Point) {
        return Err(Denial::NoRule);
    }
    if seat.state != SeatState::Confirmed || facts.now >= seat.until {
        return Err(Denial::NotAtTable);
    }
    if seat.on_table.has(facts.category) { Ok(()) } else { Err(Denial::NoRule) }
}
