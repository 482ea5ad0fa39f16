//! Signing in: an own thin relying party around `openidconnect` (OpenID NLGov 1.0.1). No other code touches tokens.

mod assertion;
mod keys;
mod provider;
mod refusal;
pub mod strict;
mod token;
mod transaction;

pub use refusal::{Refusal, Told};
pub use transaction::ReturnTo;

use crate::{
    clock::{Clock, Randomness},
    config::{LoginSettings, origin_of},
    session::{Looks, SessionStore, Sessions, SplitKey, StoreError, Who},
};
use openidconnect::{PkceCodeChallenge, PkceCodeVerifier};
use provider::Provider;
use std::{collections::BTreeMap, sync::Arc};
use token::{Asked, Unverified};
use transaction::Transaction;

const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// The browser goes to the provider.
pub struct Started {
    /// Address of the provider.
    pub location: String,
    /// Value of `__Host-tx`.
    pub key: SplitKey,
}

/// What came of a callback.
pub struct Finished {
    /// Where to go, when the transaction was ours.
    pub to: Option<ReturnTo>,
    /// The new session's key, or why not.
    pub result: Result<SplitKey, Refusal>,
}

/// The relying party.
pub struct SignIn {
    login: LoginSettings,
    tenant: String,
    provider: Provider,
    store: SessionStore,
    sessions: Sessions,
    looks: Looks,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
}

/// What a relying party is made of.
pub struct Parts {
    /// Settings of the provider.
    pub login: LoginSettings,
    /// Code of the gemeente.
    pub tenant: String,
    /// Rows of sign-ins under way.
    pub store: SessionStore,
    /// Sessions.
    pub sessions: Sessions,
    /// What people saw before.
    pub looks: Looks,
    /// The computer's clock: tokens are always judged by real time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub randomness: Arc<dyn Randomness>,
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Refusal {
        tracing::error!(event = "store-failed", %error, "sign-in");
        Refusal::StoreFailed
    }
}

impl SignIn {
    /// A relying party; asks the provider nothing yet.
    pub fn new(parts: Parts) -> Result<SignIn, reqwest::Error> {
        let Parts { login, tenant, store, sessions, looks, clock, randomness } = parts;
        Ok(SignIn { provider: Provider::new(&login)?, login, tenant, store, sessions, looks, clock, randomness })
    }

    /// Origin of the provider, for `form-action`.
    pub fn provider_origin(&self) -> Option<String> {
        origin_of(&self.login.issuer)
    }

    /// Begins a sign-in.
    pub async fn start(&self, to: &ReturnTo) -> Result<Started, Refusal> {
        let result = self.try_start(to).await;
        if let Err(refusal) = &result {
            report(*refusal);
        }
        result
    }

    async fn try_start(&self, to: &ReturnTo) -> Result<Started, Refusal> {
        let now = self.clock.now();
        let endpoints = self.provider.endpoints(now).await?;
        let key = SplitKey::new(&*self.randomness);
        let begun = Transaction::begin(&self.login.issuer, &self.tenant, to, now, &*self.randomness);
        begun.transaction.keep(&key, &self.store, &*self.randomness).await?;
        let challenge = PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(begun.transaction.verifier.clone()));
        let mut location = endpoints.authorization.clone();
        location
            .query_pairs_mut()
            .append_pair("response_type", "code")
            .append_pair("client_id", &self.login.client_id)
            .append_pair("redirect_uri", &self.login.redirect_uri)
            .append_pair("scope", "openid")
            .append_pair("state", &begun.state)
            .append_pair("nonce", &begun.transaction.nonce)
            .append_pair("code_challenge", challenge.as_str())
            .append_pair("code_challenge_method", "S256")
            .append_pair("acr_values", &self.login.acr)
            .append_pair("claims", &self.claims_asked())
            // a phone is often shared: never take over somebody's earlier sign-in at the provider
            .append_pair("prompt", "login")
            .append_pair("max_age", &token::AUTHENTICATION_MAX.to_string())
            .append_pair("ui_locales", to.lang.code());
        Ok(Started { location: location.into(), key })
    }

    fn claims_asked(&self) -> String {
        let bsn = self.login.bsn_claim.first().map(String::as_str);
        let mut asked = serde_json::Map::new();
        let person = ["given_name", "family_name_prefix", "family_name", "birthdate", "email", "email_verified"];
        for name in person.into_iter().filter(|_| bsn.is_some()) {
            asked.insert(name.to_owned(), serde_json::Value::Null);
        }
        for name in [bsn.unwrap_or("name"), "auth_time"] {
            asked.insert(name.to_owned(), serde_json::json!({ "essential": true }));
        }
        serde_json::json!({ "id_token": asked }).to_string()
    }

    /// Finishes a sign-in: takes the transaction, exchanges the code, checks the token, begins the session.
    pub async fn finish(&self, query: Option<&str>, transaction: Option<&SplitKey>, old: Option<&SplitKey>) -> Finished {
        let (to, result) = self.try_finish(query, transaction, old).await;
        match &result {
            Ok(_) => tracing::info!(event = "sign-in", "security"),
            Err(refusal) => report(*refusal),
        }
        Finished { to, result }
    }

    async fn try_finish(
        &self,
        query: Option<&str>,
        key: Option<&SplitKey>,
        old: Option<&SplitKey>,
    ) -> (Option<ReturnTo>, Result<SplitKey, Refusal>) {
        let Some(key) = key else { return (None, Err(Refusal::NoTransaction)) };
        let transaction = match Transaction::take(key, &self.store, self.clock.now()).await {
            Ok(Some(transaction)) => transaction,
            Ok(None) => return (None, Err(Refusal::TransactionUnknown)),
            Err(error) => return (None, Err(error.into())),
        };
        let to = Some(transaction.return_to());
        let code = match self.read_callback(query.unwrap_or_default(), &transaction).await {
            Ok(code) => code,
            Err(refusal) => return (to, Err(refusal)),
        };
        (to, self.exchange(&code, &transaction, key, old).await)
    }

    /// Checks the callback itself; gives the code.
    async fn read_callback(&self, query: &str, transaction: &Transaction) -> Result<String, Refusal> {
        let mut query = strict::parameters(query).ok_or(Refusal::CallbackMalformed)?;
        let state = query.get("state").ok_or(Refusal::StateMismatch)?;
        if !transaction.has_state(state) {
            return Err(Refusal::StateMismatch);
        }
        if transaction.issuer != self.login.issuer || transaction.tenant != self.tenant {
            return Err(Refusal::IssuerMismatch);
        }
        let endpoints = self.provider.endpoints(self.clock.now()).await?;
        match query.get("iss") {
            Some(iss) if *iss != self.login.issuer => return Err(Refusal::IssuerMismatch),
            None if endpoints.iss_promised => return Err(Refusal::IssuerMismatch),
            _ => {}
        }
        match query.get("error").map(String::as_str) {
            Some("access_denied" | "interaction_required" | "login_required") => return Err(Refusal::Cancelled),
            Some("temporarily_unavailable" | "server_error") => return Err(Refusal::ProviderBusy),
            Some(_) => return Err(Refusal::ProviderError),
            None => {}
        }
        let code = query.remove("code").ok_or(Refusal::CallbackMalformed)?;
        // A response of another flow, or a code no provider makes
        if query.contains_key("id_token") || query.contains_key("access_token") || code.is_empty() || code.len() > 2_048 {
            return Err(Refusal::CallbackMalformed);
        }
        Ok(code)
    }

    async fn exchange(&self, code: &str, transaction: &Transaction, key: &SplitKey, old: Option<&SplitKey>) -> Result<SplitKey, Refusal> {
        let endpoints = self.provider.endpoints(self.clock.now()).await?;
        let assertion = assertion::client_assertion(&self.login, self.clock.now(), &*self.randomness)?;
        let form = BTreeMap::from([
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", &self.login.redirect_uri),
            ("client_id", &self.login.client_id),
            ("code_verifier", &transaction.verifier),
            ("client_assertion_type", ASSERTION_TYPE),
            ("client_assertion", &assertion),
        ]);
        let token = Unverified::read(self.provider.exchange(&endpoints.token, &form).await?)?;
        let provider_key = self.provider.key(&token.kid, &endpoints.jwks, self.clock.now()).await?;
        let asked = Asked { nonce: &transaction.nonce, at: transaction.at };
        let verified = token.verify(&provider_key, &self.login, asked, self.clock.now())?;
        if !self.store.use_token(verified.once, verified.forget_at).await? {
            return Err(Refusal::TokenReplayed);
        }
        if let Who::Person(person) = &verified.who {
            self.looks.begin(self.looks.pid(&person.bsn)).await?;
        }
        self.sessions.begin(&verified.who, old, key.row_id()).await?.ok_or(Refusal::SignedOutMeanwhile)
    }

    /// Where the browser goes to sign out at the provider too; `None` when the provider has no such place or cannot say.
    ///
    /// No `id_token_hint`: tokens never reach the browser, and this one holds the BSN.
    pub async fn end_session_address(&self, after: &str, state: &str, provider_session: Option<&str>) -> Option<String> {
        let mut address = self.provider.endpoints_of_any_age(self.clock.now()).await.ok()?.end_session.clone()?;
        let mut query = address.query_pairs_mut();
        query.append_pair("client_id", &self.login.client_id).append_pair("post_logout_redirect_uri", after).append_pair("state", state);
        if let Some(session) = provider_session {
            query.append_pair("logout_hint", session);
        }
        drop(query);
        Some(address.into())
    }
}

fn report(refusal: Refusal) {
    match refusal.told() {
        Told::Cancelled => tracing::info!(event = "sign-in-cancelled", "security"),
        Told::Failed => tracing::warn!(event = "sign-in-refused", code = refusal.code(), "security"),
        Told::Unavailable => tracing::error!(event = "sign-in-unavailable", code = refusal.code(), "security"),
    }
}
