//! What handlers share, and how it is put together from the settings.

use super::{
    loading::Loader,
    site::{self, Theme},
    tries::Tries,
};
use crate::{
    clock::{Clock, ManualClock, Randomness, SystemClock, SystemRandomness},
    config::{LoginSettings, Settings},
    session::{Looks, SessionStore, Sessions, StoreError},
    sharing::{
        rooms::Rooms,
        store::{SharingError, SharingStore},
    },
    sign_in::{Parts, SignIn},
};
use std::sync::Arc;

/// What handlers share. Cheap to clone.
#[derive(Clone)]
pub struct AppState(Arc<Shared>);

/// The parts of [`AppState`].
pub struct Shared {
    /// Settings.
    pub settings: Settings,
    /// The clock of the case ("today"); `clock.fixed_at` sets it.
    pub clock: Arc<dyn Clock>,
    /// Real time.
    pub real: Arc<dyn Clock>,
    /// Randomness.
    pub randomness: Arc<dyn Randomness>,
    /// Sessions.
    pub sessions: Sessions,
    /// What people saw before.
    pub looks: Looks,
    /// The relying party for people.
    pub sign_in: SignIn,
    /// The relying party for coaches.
    pub coach_sign_in: Option<SignIn>,
    /// Rows of sessions and sign-ins.
    pub store: SessionStore,
    /// The gemeente's colours.
    pub theme: Theme,
    /// What pages are loaded from.
    pub pages: Loader,
    /// Tables, invitations, grants, agreements, consents, and who saw what.
    pub sharing: SharingStore,
    /// What running tables show.
    pub rooms: Rooms,
    /// Wrong codes of late.
    pub tries: Tries,
}

/// Time and randomness of a server.
#[derive(Clone)]
pub struct Clocks {
    /// "Today" of the case.
    pub case: Arc<dyn Clock>,
    /// Real time: sessions and tokens are always judged by it.
    pub real: Arc<dyn Clock>,
    /// Randomness.
    pub randomness: Arc<dyn Randomness>,
}

impl Clocks {
    /// The computer's clock and randomness; only "today" stands still when the settings say so.
    pub fn of(settings: &Settings) -> Clocks {
        let real: Arc<dyn Clock> = Arc::new(SystemClock);
        let case: Arc<dyn Clock> = settings.fixed_at.map_or_else(|| real.clone(), |at| Arc::new(ManualClock::new(at)));
        Clocks { case, real, randomness: Arc::new(SystemRandomness) }
    }
}

/// Why a server does not start, settings aside.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The database of sessions.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The client for the provider.
    #[error("the HTTP client could not be made")]
    Client,
    /// The settings of the outside parties.
    #[error("sources: {0}")]
    Sources(String),
    /// The record of processing.
    #[error("{0}")]
    Logbook(String),
    /// The store of sharing.
    #[error(transparent)]
    Sharing(#[from] SharingError),
    /// The built site.
    #[error("{0}")]
    Site(String),
}

impl AppState {
    /// State from its parts.
    pub fn new(shared: Shared) -> AppState {
        AppState(Arc::new(shared))
    }

    /// Puts a server together.
    pub async fn assemble(settings: Settings, clocks: Clocks) -> Result<AppState, StartError> {
        let pages = Loader::open(&settings, &clocks).await?;
        let store = SessionStore::open(&settings.data).await?;
        let sessions = Sessions::new(store.clone(), clocks.real.clone(), clocks.randomness.clone(), settings.limits);
        let looks = Looks::new(store.clone(), &settings.master_key, &settings.tenant.code);
        let relying_party = |login: &LoginSettings| {
            let parts = Parts {
                login: login.clone(),
                tenant: settings.tenant.code.clone(),
                store: store.clone(),
                sessions: sessions.clone(),
                looks: looks.clone(),
                clock: clocks.real.clone(),
                randomness: clocks.randomness.clone(),
            };
            SignIn::new(parts).map_err(|_| StartError::Client)
        };
        let sign_in = relying_party(&settings.login)?;
        let coach_sign_in = settings.coach_login.as_ref().map(relying_party).transpose()?;
        let sharing =
            SharingStore::open(&settings.sharing_database(), &settings.master_key, &settings.tenant.code, clocks.randomness.clone())
                .await?;
        app::language::use_recordings(&settings.site);
        let theme = site::theme(&settings)?;
        let shared = Shared {
            settings,
            clock: clocks.case,
            real: clocks.real,
            randomness: clocks.randomness,
            sessions,
            looks,
            sign_in,
            coach_sign_in,
            store,
            theme,
            pages,
            sharing,
            rooms: Rooms::default(),
            tries: Tries::default(),
        };
        Ok(AppState::new(shared))
    }
}

impl std::ops::Deref for AppState {
    type Target = Shared;
    fn deref(&self) -> &Shared {
        &self.0
    }
}
