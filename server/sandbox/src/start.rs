//! Starting: people first, then the listeners, then serving.

use crate::clock::{Clock, ZONE};
use crate::dates::Today;
use crate::faults::{Port, Which, handle};
use crate::login::{Provider, ProviderError};
use crate::people::{Listed, People, Problem};
use crate::settings::Settings;
use crate::state::{Bases, Lock, Reference, Sandbox};
use axum::Router;
use jiff::tz::TimeZone;
use serde_json::{Value, json};
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

/// Why the sandbox did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Person files that are wrong; nothing listens.
    #[error("{} problem(s) in person files", .0.len())]
    People(Vec<Problem>),
    /// An address that cannot be listened on.
    #[error("cannot listen on {0}: {1}")]
    Listen(String, std::io::Error),
    /// A time or zone that cannot be worked with.
    #[error("time: {0}")]
    Time(#[from] jiff::Error),
    /// The provider has no keys.
    #[error(transparent)]
    Provider(#[from] ProviderError),
    /// A reference list that is no JSON.
    #[error("reference list: {0}")]
    Reference(#[from] serde_json::Error),
}

/// A sandbox that serves. Dropping it stops the listeners.
#[derive(Debug)]
pub struct Running {
    /// Base URL of DUO, without `/v1`.
    pub duo: String,
    /// Base URL of the gemeente.
    pub gemeente: String,
    /// Issuer of the OpenID provider.
    pub login: String,
    /// Who can sign in.
    pub people: Vec<Listed>,
    tasks: JoinSet<()>,
}

impl Running {
    /// The one line the program prints.
    pub fn ready_line(&self) -> String {
        let line: Value = json!({ "duo": self.duo, "gemeente": self.gemeente, "login": self.login, "people": self.people });
        format!("sandbox ready {line}")
    }

    /// Serves until a listener ends, which is never in normal use.
    pub async fn serve(mut self) {
        while self.tasks.join_next().await.is_some() {}
    }
}

/// Reads the people, binds the three listeners and serves.
pub async fn start(settings: Settings) -> Result<Running, StartError> {
    let zone = TimeZone::get(ZONE)?;
    let clock = settings.now.map_or(Clock::System, Clock::Fixed);
    let today = Today { date: settings.today.unwrap_or_else(|| clock.today(&zone)), zone };
    let people = People::load(settings.people.as_deref(), &today).map_err(StartError::People)?;
    let reference = Reference {
        instellingen: serde_json::from_str(include_str!("../reference/instellingen.json"))?,
        verlengingsgronden: serde_json::from_str(include_str!("../reference/verlengingsgronden.json"))?,
    };
    let provider = Provider::new(settings.client_jwks, settings.redirect_uris)?;
    let (duo, duo_url) = listen(&settings.duo).await?;
    let (gemeente, gemeente_url) = listen(&settings.gemeente).await?;
    let (login, login_url) = listen(&settings.login).await?;
    let bases = Bases { duo: duo_url.clone(), gemeente: gemeente_url.clone(), login: login_url.clone() };
    let listed = people.listed();
    let sandbox = Arc::new(Sandbox {
        people,
        today,
        clock,
        bases,
        reference,
        control: Lock::default(),
        opened: Lock::default(),
        agenda_tokens: Lock::default(),
        provider,
    });
    let mut tasks = JoinSet::new();
    for (which, listener) in [(Which::Duo, duo), (Which::Gemeente, gemeente), (Which::Login, login)] {
        let port = Port { sandbox: Arc::clone(&sandbox), which };
        let router = Router::new().fallback(handle).with_state(port);
        tasks.spawn(async move {
            if let Err(error) = axum::serve(listener, router).await {
                eprintln!("{which:?}: {error}");
            }
        });
    }
    Ok(Running { duo: duo_url, gemeente: gemeente_url, login: login_url, people: listed, tasks })
}

/// Binds `host:port`; the URL keeps the host as given, with the port that was taken.
async fn listen(address: &str) -> Result<(TcpListener, String), StartError> {
    let failed = |error| StartError::Listen(address.to_owned(), error);
    let listener = TcpListener::bind(address).await.map_err(failed)?;
    let port = listener.local_addr().map_err(failed)?.port();
    let host = address.rsplit_once(':').map_or(address, |(host, _)| host);
    Ok((listener, format!("http://{host}:{port}")))
}
