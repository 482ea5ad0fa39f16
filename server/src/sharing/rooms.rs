//! What a running table shows, in the memory of this process only: never on disk, gone with the table (DigiD; security.md 5).

use super::Id;
use crate::session::RowId;
use access::Categories;
use app::together::InvitationView;
use dossier::case::Dossier;
use jiff::Timestamp;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// All running tables of this process. Cheap to clone.
#[derive(Clone, Default)]
pub struct Rooms(Arc<Mutex<Shelves>>);

#[derive(Default)]
struct Shelves {
    cases: HashMap<Id, (Arc<Dossier>, Timestamp)>,
    invitations: HashMap<RowId, Shown>,
    /// Per table and seat: what the access log has already.
    seen: HashMap<Id, HashMap<Id, Categories>>,
}

/// An invitation as shown, with the session it is shown in. Its secret is nowhere else.
#[derive(Clone)]
pub struct Shown {
    /// Name of the invitation in the store.
    pub id: Id,
    /// What is shown.
    pub view: InvitationView,
    /// For a coach, a helper, or a table.
    pub kind: Option<app::together::OtherKind>,
}

impl Rooms {
    fn open(&self) -> MutexGuard<'_, Shelves> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts the case of the person's session at the table.
    pub fn put(&self, table: Id, case: Arc<Dossier>, fetched: Timestamp) {
        self.open().cases.insert(table, (case, fetched));
    }

    /// The case at a table, when this process has it.
    pub fn case(&self, table: Id) -> Option<Arc<Dossier>> {
        self.open().cases.get(&table).map(|(case, _)| case.clone())
    }

    /// When the case at a table was put there.
    pub fn fetched(&self, table: Id) -> Option<Timestamp> {
        self.open().cases.get(&table).map(|(_, at)| *at)
    }

    /// The table is over.
    pub fn clear(&self, table: Id) {
        let mut shelves = self.open();
        shelves.cases.remove(&table);
        shelves.seen.remove(&table);
    }

    /// Keeps only the cases of tables that still run.
    pub fn keep_only(&self, running: &[Id], now: Timestamp) {
        let mut shelves = self.open();
        shelves.cases.retain(|id, _| running.contains(id));
        shelves.seen.retain(|id, _| running.contains(id));
        shelves.invitations.retain(|_, shown| shown.view.until > now);
    }

    /// The tables that have a case here.
    pub fn tables(&self) -> Vec<Id> {
        self.open().cases.keys().copied().collect()
    }

    /// Shows an invitation in a session.
    pub fn show(&self, session: RowId, shown: Shown) {
        self.open().invitations.insert(session, shown);
    }

    /// The invitation shown in a session, while it can be used.
    pub fn shown(&self, session: RowId, now: Timestamp) -> Option<Shown> {
        self.open().invitations.get(&session).filter(|shown| shown.view.until > now).cloned()
    }

    /// An invitation was used or taken back.
    pub fn forget_invitation(&self, id: Id) {
        self.open().invitations.retain(|_, shown| shown.id != id);
    }

    /// Kinds of data of these that this seat has not been logged as seeing yet.
    pub fn unlogged(&self, table: Id, seat: Id, seen: Categories) -> Categories {
        let already = self.open().seen.get(&table).and_then(|seats| seats.get(&seat)).copied().unwrap_or_default();
        Categories::of(seen.values().filter(|category| !already.has(*category)))
    }

    /// These are in the access log now.
    pub fn logged(&self, table: Id, seat: Id, seen: Categories) {
        let mut shelves = self.open();
        let all = shelves.seen.entry(table).or_default().entry(seat).or_default();
        *all = Categories::from_bits(all.bits() | seen.bits());
    }
}
