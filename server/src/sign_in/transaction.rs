//! A sign-in under way: one row, sealed under the key that only the browser has in `__Host-tx`, used once, for 10 minutes.

use crate::{
    clock::{Randomness, random_bytes},
    session::{Place, RowId, SessionStore, SplitKey, StoreError},
    web::names::{Lang, Page},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// How long a person may take at the provider.
pub const LIFE: SignedDuration = SignedDuration::from_mins(10);

const SEALED: Place = Place { table: "sign_in", column: "sealed" };

/// Where the person goes after signing in: a known page in a known language, never an address (WEB-1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnTo {
    /// Language.
    pub lang: Lang,
    /// Page.
    pub page: Page,
}

/// What the row keeps. The state is only kept as a hash.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Transaction {
    state_hash: [u8; 32],
    /// Nonce of the ID token.
    pub nonce: String,
    /// PKCE verifier.
    pub verifier: String,
    /// The issuer the person was sent to.
    pub issuer: String,
    /// The gemeente it was for.
    pub tenant: String,
    /// When it began.
    pub at: Timestamp,
    lang: String,
    page: String,
}

/// A new transaction with what the browser is sent away with.
pub struct Begun {
    /// The row's content.
    pub transaction: Transaction,
    /// `state` of the request.
    pub state: String,
}

impl Transaction {
    /// 256 bits each for state, nonce and verifier.
    pub fn begin(issuer: &str, tenant: &str, to: &ReturnTo, at: Timestamp, randomness: &dyn Randomness) -> Begun {
        let secret = || BASE64_URL_SAFE_NO_PAD.encode(random_bytes::<32>(randomness));
        let state = secret();
        let transaction = Transaction {
            state_hash: Sha256::digest(state.as_bytes()).into(),
            nonce: secret(),
            verifier: secret(),
            issuer: issuer.to_owned(),
            tenant: tenant.to_owned(),
            at,
            lang: to.lang.code().to_owned(),
            page: to.page.path(),
        };
        Begun { transaction, state }
    }

    /// Is this the state we sent?
    pub fn has_state(&self, state: &str) -> bool {
        let hash: [u8; 32] = Sha256::digest(state.as_bytes()).into();
        hash.ct_eq(&self.state_hash).into()
    }

    /// Where to go afterwards.
    pub fn return_to(&self) -> ReturnTo {
        ReturnTo { lang: Lang::from_code(&self.lang).unwrap_or(Lang::Nl), page: Page::from_path(&self.page).unwrap_or(Page::Start) }
    }

    /// Keeps the row.
    pub async fn keep(&self, key: &SplitKey, store: &SessionStore, randomness: &dyn Randomness) -> Result<(), StoreError> {
        let text = zeroize::Zeroizing::new(serde_json::to_vec(self).map_err(|_| crate::session::DoesNotOpen)?);
        let expires_at = self.at.saturating_add(LIFE).unwrap_or(self.at);
        store.keep_sign_in(key.row_id(), key.seal(SEALED, &text, randomness)?, expires_at).await
    }

    /// Takes the row: it is gone for everyone after this, whatever becomes of the sign-in.
    pub async fn take(key: &SplitKey, store: &SessionStore, now: Timestamp) -> Result<Option<Transaction>, StoreError> {
        let id: RowId = key.row_id();
        let Some(sealed) = store.take_sign_in(id, now).await? else { return Ok(None) };
        Ok(key.open(SEALED, &sealed).ok().and_then(|text| serde_json::from_slice(&text).ok()))
    }
}
