//! Settings, from the environment.

use jiff::{Timestamp, civil::Date};
use std::path::PathBuf;

/// What can be set. Every field has a default that fits the local chain.
#[derive(Clone, Debug)]
pub struct Settings {
    /// `SANDBOX_DUO`: `host:port` of the DUO listener; port 0 takes a free one.
    pub duo: String,
    /// `SANDBOX_GEMEENTE`: the same for the gemeente.
    pub gemeente: String,
    /// `SANDBOX_LOGIN`: the same for the OpenID provider.
    pub login: String,
    /// `SANDBOX_PEOPLE`: a folder of person files that replaces the built-in people.
    pub people: Option<PathBuf>,
    /// `SANDBOX_TODAY`: the day that date expressions count from, `YYYY-MM-DD`.
    pub today: Option<Date>,
    /// `SANDBOX_NOW`: an instant (RFC 3339) that pins the clock of the tokens too.
    pub now: Option<Timestamp>,
    /// `SANDBOX_CLIENT_JWKS`: the client's public keys, as a file with a JWKS (read again at each call) or as the JSON itself.
    pub client_jwks: Option<String>,
    /// `SANDBOX_REDIRECT_URIS`: registered redirect URIs, separated by commas.
    pub redirect_uris: Vec<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            duo: "127.0.0.1:4101".to_owned(),
            gemeente: "127.0.0.1:4102".to_owned(),
            login: "127.0.0.1:4103".to_owned(),
            people: None,
            today: None,
            now: None,
            client_jwks: None,
            redirect_uris: vec!["http://localhost:4100/sign-in/callback".to_owned()],
        }
    }
}

/// A setting that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{name}={value}: {reason}")]
pub struct BadSetting {
    name: &'static str,
    value: String,
    reason: String,
}

impl Settings {
    /// Reads the settings with `get`, which gives the value of an environment variable.
    pub fn from_env(get: impl Fn(&str) -> Option<String>) -> Result<Self, BadSetting> {
        let get = |name: &str| get(name).filter(|value| !value.trim().is_empty());
        let defaults = Settings::default();
        Ok(Settings {
            duo: get("SANDBOX_DUO").unwrap_or(defaults.duo),
            gemeente: get("SANDBOX_GEMEENTE").unwrap_or(defaults.gemeente),
            login: get("SANDBOX_LOGIN").unwrap_or(defaults.login),
            people: get("SANDBOX_PEOPLE").map(PathBuf::from),
            today: parsed("SANDBOX_TODAY", get("SANDBOX_TODAY"))?,
            now: parsed("SANDBOX_NOW", get("SANDBOX_NOW"))?,
            client_jwks: get("SANDBOX_CLIENT_JWKS"),
            redirect_uris: get("SANDBOX_REDIRECT_URIS").map_or(defaults.redirect_uris, |list| {
                list.split(',').map(|uri| uri.trim().to_owned()).filter(|uri| !uri.is_empty()).collect()
            }),
        })
    }
}

fn parsed<T: std::str::FromStr>(name: &'static str, value: Option<String>) -> Result<Option<T>, BadSetting>
where
    T::Err: std::fmt::Display,
{
    value
        .map(|value| value.trim().parse().map_err(|error: T::Err| BadSetting { name, value: value.clone(), reason: error.to_string() }))
        .transpose()
}
