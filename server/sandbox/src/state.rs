//! What the listeners share.

use crate::clock::Clock;
use crate::dates::Today;
use crate::faults::Control;
use crate::login::Provider;
use crate::people::People;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Base URLs, known once the listeners are bound.
#[derive(Clone, Debug)]
pub struct Bases {
    /// DUO, without the trailing `/v1`.
    pub duo: String,
    /// The gemeente.
    pub gemeente: String,
    /// The OpenID provider; also its issuer.
    pub login: String,
}

/// Lists that belong to nobody.
#[derive(Debug)]
pub struct Reference {
    /// `GET /instellingen` of DUO.
    pub instellingen: Value,
    /// `GET /verlengingsgronden` of DUO.
    pub verlengingsgronden: Value,
}

/// The whole stand-in chain.
#[derive(Debug)]
pub struct Sandbox {
    /// Everybody.
    pub people: People,
    /// The day date expressions were resolved against.
    pub today: Today,
    /// The clock of tokens.
    pub clock: Clock,
    /// Base URLs.
    pub bases: Bases,
    /// Lists that belong to nobody.
    pub reference: Reference,
    /// Faults that are switched on, and calls that were counted.
    pub control: Lock<Control>,
    /// `geopendOp` per message, as written by the client.
    pub opened: Lock<BTreeMap<String, Value>>,
    /// Access tokens of the agenda, with the second they end.
    pub agenda_tokens: Lock<BTreeMap<String, i64>>,
    /// The OpenID provider.
    pub provider: Provider,
}

/// A mutex without poison: a panic elsewhere must not change what is measured here.
#[derive(Debug, Default)]
pub struct Lock<T>(Mutex<T>);

impl<T> Lock<T> {
    /// Waits for the value.
    pub fn lock(&self) -> MutexGuard<'_, T> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
