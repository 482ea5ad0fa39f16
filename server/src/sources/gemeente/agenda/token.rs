//! OAuth 2.0 client credentials (NL GOV OAuth 1.1.0), scope `afspraken:lezen`. The token says nothing about a person.

use crate::sources::{
    failure::Failure,
    http::{Ask, Client},
    settings::AgendaSettings,
};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use std::{sync::Arc, time::Duration};
use tokio::{
    sync::Mutex,
    time::{Instant, timeout_at},
};

/// A token is not used in its last seconds.
const MARGIN: Duration = Duration::from_secs(30);
/// A token without a stated life, or a very long one, is used this long at most.
const LONGEST: Duration = Duration::from_secs(3_600);

/// Access to the agenda. One token for all people: it is the installation's, not a person's.
#[derive(Clone)]
pub struct AgendaAccess {
    settings: Arc<AgendaSettings>,
    token: Arc<Mutex<Option<(SecretString, Instant)>>>,
}

#[derive(Deserialize)]
struct TokenReply {
    access_token: String,
    #[serde(default)]
    expires_in: Option<u64>,
}

impl AgendaAccess {
    /// Nothing is asked until it is needed.
    pub fn new(settings: AgendaSettings) -> AgendaAccess {
        AgendaAccess { settings: Arc::new(settings), token: Arc::default() }
    }

    /// The value of `Authorization`. One request at a time asks for a new token; the others wait, within their own deadline.
    pub(super) async fn bearer(&self, client: &Client, ask: &Ask) -> Result<String, Failure> {
        let mut kept = timeout_at(ask.deadline, self.token.lock()).await.map_err(|_| Failure::TimedOut)?;
        if let Some((token, until)) = kept.as_ref()
            && Instant::now() < *until
        {
            return Ok(format!("Bearer {}", token.expose_secret()));
        }
        let form = form_urlencoded::Serializer::new(String::new())
            .append_pair("grant_type", "client_credentials")
            .append_pair("client_id", &self.settings.client_id)
            .append_pair("client_secret", self.settings.client_secret.expose_secret())
            .append_pair("scope", &self.settings.scope)
            .finish();
        let reply = client.send(client.post_form(&self.settings.token_url, form).never_nothing(), ask).await?;
        let reply: TokenReply = serde_json::from_str(&reply.body).map_err(|_| Failure::Unreadable)?;
        let life = reply.expires_in.map_or(LONGEST, Duration::from_secs).min(LONGEST).saturating_sub(MARGIN);
        let bearer = format!("Bearer {}", reply.access_token);
        *kept = Some((SecretString::from(reply.access_token), Instant::now() + life));
        Ok(bearer)
    }

    /// Forgets a token the agenda refused.
    pub(super) async fn forget(&self, bearer: &str) {
        let mut kept = self.token.lock().await;
        if kept.as_ref().is_some_and(|(token, _)| bearer.strip_prefix("Bearer ") == Some(token.expose_secret())) {
            *kept = None;
        }
    }
}
