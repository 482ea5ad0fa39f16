//! Who may see what, now: one pure, total function over closed enums. Deny by default (security.md, 6).
//!
//! Today there is one relation: a person looks at the own case. Helpers, coaches and the table add relations and
//! actions here and nowhere else.

mod model;

pub use model::{Action, Actor, Category, Level, Purpose, Relation};

use std::marker::PhantomData;

/// Everything a decision rests on. The caller fills it from the session; nothing comes from the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// What kind of actor asks.
    pub actor: Actor,
    /// How the actor stands to the person the data is about.
    pub relation: Relation,
    /// Level of assurance of the sign-in; `None` when the provider named none we know.
    pub level: Option<Level>,
    /// Is the session alive, by the server's clock?
    pub session_alive: bool,
    /// Do actor and subject belong to the gemeente that is asked?
    pub same_tenant: bool,
    /// What is to be done.
    pub action: Action,
    /// With which kind of data.
    pub category: Category,
    /// For which purpose of the register.
    pub purpose: Purpose,
}

/// Why not. Shown to nobody but the security log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denial {
    /// Nobody is signed in, or the session is over.
    NoSession,
    /// Signed in below the level the category asks.
    LevelTooLow,
    /// The person belongs to another gemeente.
    OtherTenant,
    /// No rule allows this.
    NoRule,
}

/// Proof that one kind of data may be fetched and shown now. Only [`decide`] makes one.
///
/// It borrows the request (`'r`), so it cannot be kept for a later one.
#[derive(Debug)]
pub struct Permit<'r> {
    category: Category,
    request: PhantomData<&'r ()>,
}

impl Permit<'_> {
    /// The kind of data this permit is for.
    pub const fn category(&self) -> Category {
        self.category
    }
}

/// Decides one question. Total: every combination of facts has an answer.
///
/// # Errors
/// A [`Denial`] whenever no rule allows it; forbidding rules come before allowing ones.
pub fn decide<'r, R>(_request: &'r R, facts: &Facts) -> Result<Permit<'r>, Denial> {
    if !facts.session_alive {
        return Err(Denial::NoSession);
    }
    if !facts.same_tenant {
        return Err(Denial::OtherTenant);
    }
    if facts.level.is_none_or(|level| level < facts.category.least_level()) {
        return Err(Denial::LevelTooLow);
    }
    match (facts.actor, facts.relation, facts.action, facts.purpose) {
        // Showing a person the data the gemeente holds or may obtain is the gemeente's task, not consent (standards.md, 1.4).
        (Actor::Inburgeraar, Relation::Own, Action::View, Purpose::ShowOwnCase) => {
            Ok(Permit { category: facts.category, request: PhantomData })
        }
        _ => Err(Denial::NoRule),
    }
}
