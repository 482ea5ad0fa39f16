//! Every check on an ID token (security.md 4.4 to 4.6, standards.md 12.2). The library verifies signature, issuer,
//! audience, expiry and nonce; the rest is here.

use super::{
    keys::{Algorithm, ProviderKey},
    refusal::Refusal,
    strict,
};
use crate::{
    config::LoginSettings,
    session::{Bsn, CoachSignedIn, SignedIn, Who},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use jiff::Timestamp;
use openidconnect::{
    ClaimsVerificationError, ClientId, IssuerUrl, JsonWebKeySet, Nonce,
    core::{CoreIdToken, CoreIdTokenVerifier},
};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::{
    str::FromStr,
    sync::Arc,
    time::{Duration, SystemTime},
};
use subtle::ConstantTimeEq;

/// Clocks may differ this much, seconds, each way.
const SKEW: i64 = 60;
/// A token may be this old, seconds, since `iat`.
const MAX_AGE: i64 = 300;
/// A token is believed for this long, seconds, whatever it says.
const LIFE_CAP: i64 = 600;
/// A token that claims to live longer than this, seconds, is not from a sane provider.
const LIFE_MAX: i64 = 3_600;
/// The person authenticated at most this long ago, seconds.
pub const AUTHENTICATION_MAX: i64 = 300;
/// A token, bytes at most.
const MAX_TOKEN: usize = 16 * 1024;

/// Levels of eIDAS, low to high.
const LEVELS: [&str; 3] = ["http://eidas.europa.eu/LoA/low", "http://eidas.europa.eu/LoA/substantial", "http://eidas.europa.eu/LoA/high"];

/// A token taken apart, nothing believed yet.
pub struct Unverified {
    raw: String,
    algorithm: Algorithm,
    /// Id of the key it says it is signed with: only compared, never looked up anywhere else.
    pub kid: String,
    claims: Map<String, Value>,
}

/// What our transaction knows.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// Its nonce.
    pub nonce: &'a str,
    /// When the browser was sent away: no token for it can be older.
    pub at: Timestamp,
}

/// A token whose every check passed.
pub struct Verified {
    /// Who signed in.
    pub who: Who,
    /// Stands for this token: it is used once.
    pub once: [u8; 32],
    /// After this the token is refused by its age anyway.
    pub forget_at: Timestamp,
}

impl Unverified {
    /// Takes a token apart and refuses forbidden headers and algorithms.
    pub fn read(raw: String) -> Result<Unverified, Refusal> {
        if raw.len() > MAX_TOKEN || !raw.is_ascii() {
            return Err(Refusal::TokenMalformed);
        }
        let parts: Vec<&str> = raw.split('.').collect();
        let [header, payload, _signature] = parts[..] else {
            return Err(if parts.len() == 5 { Refusal::TokenEncrypted } else { Refusal::TokenMalformed });
        };
        let part =
            |text: &str| BASE64_URL_SAFE_NO_PAD.decode(text).ok().and_then(|bytes| strict::object(&bytes)).ok_or(Refusal::TokenMalformed);
        let (header, claims) = (part(header)?, part(payload)?);
        if header.keys().any(|name| !matches!(name.as_str(), "alg" | "kid" | "typ" | "x5t" | "x5t#S256")) {
            return Err(Refusal::HeaderForbidden);
        }
        let text = |name: &str| header.get(name).and_then(Value::as_str);
        if header.contains_key("typ") && !text("typ").is_some_and(|typ| typ.eq_ignore_ascii_case("JWT")) {
            return Err(Refusal::TypeForbidden);
        }
        let algorithm = text("alg").and_then(Algorithm::from_name).ok_or(Refusal::AlgorithmForbidden)?;
        let kid = text("kid").ok_or(Refusal::KeyUnknown)?.to_owned();
        Ok(Unverified { algorithm, kid, claims, raw })
    }

    /// Checks everything against the key, our settings, the transaction and the time.
    pub fn verify(self, key: &ProviderKey, login: &LoginSettings, asked: Asked<'_>, now: Timestamp) -> Result<Verified, Refusal> {
        if key.algorithm != Some(self.algorithm) {
            return Err(Refusal::KeyOtherAlgorithm);
        }
        self.verify_by_library(key, login, asked.nonce, now)?;
        let claims = Claims(&self.claims);
        claims.check_parties(login)?;
        claims.check_nonce(asked.nonce)?;
        claims.check_times(asked.at.as_second(), now.as_second())?;
        claims.check_level(&login.acr)?;
        claims.check_kind()?;
        let once = claims.once(&self.raw);
        let iat = claims.seconds("iat")?.unwrap_or_default();
        let forget_at = Timestamp::from_second(iat + LIFE_CAP + 2 * SKEW).map_err(|_| Refusal::TokenTime)?;
        Ok(Verified { who: claims.who(login)?, once, forget_at })
    }

    fn verify_by_library(&self, key: &ProviderKey, login: &LoginSettings, nonce: &str, now: Timestamp) -> Result<(), Refusal> {
        let token = CoreIdToken::from_str(&self.raw).map_err(|_| Refusal::TokenMalformed)?;
        let issuer = IssuerUrl::new(login.issuer.clone()).map_err(|_| Refusal::TokenIssuer)?;
        let keys = JsonWebKeySet::new(vec![key.key.clone().ok_or(Refusal::KeyOtherAlgorithm)?]);
        // The library has no notion of skew: it is told an earlier time
        let seconds = u64::try_from(now.as_second() - SKEW).map_err(|_| Refusal::TokenTime)?;
        let earlier = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        let verifier = CoreIdTokenVerifier::new_public_client(ClientId::new(login.client_id.clone()), issuer, keys)
            .set_allowed_algs([self.algorithm.core()])
            .set_time_fn(move || earlier.into());
        token.claims(&verifier, &Nonce::new(nonce.to_owned())).map(|_| ()).map_err(|error| match error {
            ClaimsVerificationError::Expired(_) => Refusal::TokenExpired,
            ClaimsVerificationError::InvalidAudience(_) => Refusal::TokenAudience,
            ClaimsVerificationError::InvalidIssuer(_) => Refusal::TokenIssuer,
            ClaimsVerificationError::InvalidNonce(_) => Refusal::NonceMismatch,
            ClaimsVerificationError::InvalidSubject(_) => Refusal::TokenSubject,
            ClaimsVerificationError::SignatureVerification(_) => Refusal::SignatureInvalid,
            _ => Refusal::TokenMalformed,
        })
    }
}

struct Claims<'a>(&'a Map<String, Value>);

impl Claims<'_> {
    fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).and_then(Value::as_str)
    }

    /// Whole seconds, not negative; `None` when absent. Text, fractions and exponents are refused.
    fn seconds(&self, name: &str) -> Result<Option<i64>, Refusal> {
        match self.0.get(name) {
            None => Ok(None),
            Some(value) => value.as_i64().filter(|seconds| (0..=253_402_300_799).contains(seconds)).map(Some).ok_or(Refusal::TokenTime),
        }
    }

    fn check_parties(&self, login: &LoginSettings) -> Result<(), Refusal> {
        if self.text("iss") != Some(login.issuer.as_str()) {
            return Err(Refusal::TokenIssuer);
        }
        let us = |value: &Value| value.as_str() == Some(login.client_id.as_str());
        let for_us_alone = match self.0.get("aud") {
            Some(Value::Array(parties)) => parties.len() == 1 && parties.iter().all(us),
            Some(party) => us(party),
            None => false,
        };
        if !for_us_alone || !self.0.get("azp").is_none_or(us) {
            return Err(Refusal::TokenAudience);
        }
        // OpenID Connect Core 2: at most 255 ASCII characters, so nothing that only looks alike
        match self.text("sub") {
            Some(sub) if !sub.is_empty() && sub.len() <= 255 && sub.bytes().all(|b| b.is_ascii_graphic()) => Ok(()),
            _ => Err(Refusal::TokenSubject),
        }
    }

    fn check_nonce(&self, nonce: &str) -> Result<(), Refusal> {
        let same = self.text("nonce").is_some_and(|found| bool::from(found.as_bytes().ct_eq(nonce.as_bytes())));
        if same { Ok(()) } else { Err(Refusal::NonceMismatch) }
    }

    fn check_times(&self, asked_at: i64, now: i64) -> Result<(), Refusal> {
        let exp = self.seconds("exp")?.ok_or(Refusal::TokenTime)?;
        let iat = self.seconds("iat")?.ok_or(Refusal::TokenTime)?;
        let nbf = self.seconds("nbf")?.unwrap_or(iat);
        let auth_time = self.seconds("auth_time")?.ok_or(Refusal::AuthenticationOld)?;
        if iat > now + SKEW || nbf > now + SKEW || auth_time > now + SKEW || iat < asked_at - SKEW {
            tracing::error!(event = "provider-clock-skew", seconds = iat - now, "security");
            return Err(Refusal::ClockSkew);
        }
        if exp - iat > LIFE_MAX {
            return Err(Refusal::TokenLife);
        }
        if iat < now - MAX_AGE || exp.min(iat + LIFE_CAP) <= now - SKEW {
            return Err(Refusal::TokenExpired);
        }
        if auth_time < now - AUTHENTICATION_MAX - SKEW { Err(Refusal::AuthenticationOld) } else { Ok(()) }
    }

    /// The level asked or a higher one, to the letter; a level outside eIDAS must be the very one asked.
    fn check_level(&self, asked: &str) -> Result<(), Refusal> {
        let found = self.text("acr").ok_or(Refusal::LevelTooLow)?;
        let place = |level: &str| LEVELS.iter().position(|known| *known == level);
        let enough = match (place(found), place(asked)) {
            (Some(found), Some(asked)) => found >= asked,
            _ => found == asked,
        };
        if enough { Ok(()) } else { Err(Refusal::LevelTooLow) }
    }

    fn check_kind(&self) -> Result<(), Refusal> {
        if self.0.contains_key("events") || self.0.contains_key("scope") {
            return Err(Refusal::NotAnIdToken);
        }
        if self.0.get("represents").is_some_and(|value| !value.is_null()) { Err(Refusal::Representation) } else { Ok(()) }
    }

    /// What stands for this token: its `jti`, or the whole token when the provider gives none.
    fn once(&self, raw: &str) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(self.text("iss").unwrap_or_default());
        hash.update([0]);
        hash.update(self.text("jti").unwrap_or(raw));
        hash.finalize().into()
    }

    /// Where no claim holds a BSN it is the coaches' provider: then nothing of a token makes somebody a person.
    fn who(&self, login: &LoginSettings) -> Result<Who, Refusal> {
        if login.bsn_claim.is_empty() {
            self.coach(login).map(|coach| Who::Coach(Arc::new(coach)))
        } else {
            self.person(login).map(Who::from)
        }
    }

    fn coach(&self, login: &LoginSettings) -> Result<CoachSignedIn, Refusal> {
        Ok(CoachSignedIn {
            name: self.name("name").ok_or(Refusal::TokenSubject)?,
            issuer: login.issuer.clone(),
            subject: self.text("sub").unwrap_or_default().to_owned(),
            provider_session: self.name("sid"),
        })
    }

    fn person(&self, login: &LoginSettings) -> Result<SignedIn, Refusal> {
        let mut value = login.bsn_claim.first().and_then(|name| self.0.get(name));
        for name in login.bsn_claim.iter().skip(1) {
            value = value.and_then(|value| value.get(name));
        }
        let bsn = value.and_then(Value::as_str).and_then(Bsn::parse).ok_or(Refusal::BsnInvalid)?;
        let verified = self.0.get("email_verified") == Some(&Value::Bool(true));
        Ok(SignedIn {
            bsn,
            given: self.name("given_name"),
            prefix: self.name("family_name_prefix"),
            family: self.name("family_name"),
            birthdate: self.name("birthdate"),
            email: self.name("email").filter(|_| verified),
            issuer: login.issuer.clone(),
            subject: self.text("sub").unwrap_or_default().to_owned(),
            provider_session: self.name("sid"),
        })
    }

    /// Text to show: no control characters, at most 200 characters, not empty.
    fn name(&self, claim: &str) -> Option<String> {
        let text = self.text(claim)?.trim();
        let fine = !text.is_empty() && text.chars().count() <= 200 && !text.chars().any(char::is_control);
        fine.then(|| text.to_owned())
    }
}
