//! Settings of the outside parties. A party that is left out is "not connected", which the person is told.

use secrecy::SecretString;
use serde::Deserialize;
use std::{path::PathBuf, time::Duration};

/// The outside parties of one gemeente.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceSettings {
    /// OIN of the gemeente, 20 digits: the sender of every message to DUO.
    pub oin: String,
    /// DUO.
    pub duo: Option<DuoSettings>,
    /// Objecten registration.
    pub objecten: Option<ObjectenSettings>,
    /// Open VTB Taken.
    pub taken: Option<TokenSettings>,
    /// Open VTB Berichten.
    pub berichten: Option<TokenSettings>,
    /// MijnAgenda.
    pub agenda: Option<AgendaSettings>,
    /// Deadlines and limits; the defaults are those of the security rules.
    #[serde(default)]
    pub limits: SourceLimits,
}

/// DUO's M2M interface.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DuoSettings {
    /// Base address with the major version: `https://host:port/v1`.
    pub base_url: String,
    /// OIN of DUO, 20 digits.
    pub oin: String,
    /// Client certificate and trust anchor.
    #[serde(default)]
    pub tls: TlsSettings,
    /// Contract of the Outway, when DUO is reached through FSC.
    pub fsc_grant_hash: Option<SecretString>,
}

/// The Objecten registration.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ObjectenSettings {
    /// Base address: `https://host/objecten/api/v2`.
    pub base_url: String,
    /// Token of the header `Authorization`.
    pub token: SecretString,
    /// Address of each objecttype.
    pub types: ObjectTypes,
    /// Client certificate and trust anchor.
    #[serde(default)]
    pub tls: TlsSettings,
}

/// Addresses of the objecttypes; one that is left out is "not connected".
#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[allow(missing_docs, reason = "named as the objecttypes")]
pub struct ObjectTypes {
    pub pip: Option<String>,
    pub brede_intake: Option<String>,
    pub voorinburgering: Option<String>,
    pub maatschappelijke_begeleiding: Option<String>,
    pub aanbieder_voortgang: Option<String>,
}

/// A source with a fixed token.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TokenSettings {
    /// Base address: `https://host/taken/api/v1`.
    pub base_url: String,
    /// Token of the header `Authorization`.
    pub token: SecretString,
    /// Client certificate and trust anchor.
    #[serde(default)]
    pub tls: TlsSettings,
}

/// MijnAgenda with client credentials.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgendaSettings {
    /// Base address: `https://host/agenda`.
    pub base_url: String,
    /// Token endpoint of the authorisation server.
    pub token_url: String,
    /// Name of this client.
    pub client_id: String,
    /// Secret of this client.
    pub client_secret: SecretString,
    /// Scope; `afspraken:lezen`.
    #[serde(default = "reading_appointments")]
    pub scope: String,
    /// Client certificate and trust anchor.
    #[serde(default)]
    pub tls: TlsSettings,
}

fn reading_appointments() -> String {
    "afspraken:lezen".to_owned()
}

/// Certificates of one connection, in PEM files.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TlsSettings {
    /// Own certificate chain and key, for two-sided TLS.
    pub identity_file: Option<PathBuf>,
    /// The only trust anchors for this source (PKIoverheid private root); the system's when absent.
    pub anchors_file: Option<PathBuf>,
}

/// Deadlines and limits per source (security.md 9).
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SourceLimits {
    /// Making a connection, ms.
    pub connect_ms: u64,
    /// A whole read, ms.
    pub call_ms: u64,
    /// Reads of one kind under way at once; more are refused as "busy".
    pub in_flight: usize,
    /// Between probes of a source that is known to be down, ms.
    pub probe_every_ms: u64,
    /// What a page waits for a probe, ms.
    pub probe_wait_ms: u64,
    /// Largest reply after decompression, bytes.
    pub reply_bytes: usize,
}

impl Default for SourceLimits {
    fn default() -> SourceLimits {
        SourceLimits { connect_ms: 500, call_ms: 2_000, in_flight: 32, probe_every_ms: 5_000, probe_wait_ms: 200, reply_bytes: 1024 * 1024 }
    }
}

impl SourceLimits {
    pub(super) const fn connect(&self) -> Duration {
        Duration::from_millis(self.connect_ms)
    }

    pub(super) const fn call(&self) -> Duration {
        Duration::from_millis(self.call_ms)
    }

    pub(super) const fn probe_every(&self) -> Duration {
        Duration::from_millis(self.probe_every_ms)
    }

    pub(super) const fn probe_wait(&self) -> Duration {
        Duration::from_millis(self.probe_wait_ms)
    }
}

/// What is wrong with a setting: its name within `[sources]`, and why.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("sources.{setting} {wrong}")]
pub struct SettingsProblem {
    /// Name within `[sources]`.
    pub setting: String,
    /// What is wrong.
    pub wrong: String,
}

impl SourceSettings {
    /// Everything that is wrong with the values, all at once.
    pub fn problems(&self) -> Vec<SettingsProblem> {
        let mut problems = Vec::new();
        let mut problem =
            |setting: &str, wrong: &str| problems.push(SettingsProblem { setting: setting.to_owned(), wrong: wrong.to_owned() });
        let is_oin = |oin: &str| oin.len() == 20 && oin.bytes().all(|b| b.is_ascii_digit());
        if !is_oin(&self.oin) {
            problem("oin", "must be an OIN of 20 digits");
        }
        if self.duo.as_ref().is_some_and(|duo| !is_oin(&duo.oin)) {
            problem("duo.oin", "must be an OIN of 20 digits");
        }
        let addresses = [
            ("duo.base_url", self.duo.as_ref().map(|s| &s.base_url)),
            ("objecten.base_url", self.objecten.as_ref().map(|s| &s.base_url)),
            ("taken.base_url", self.taken.as_ref().map(|s| &s.base_url)),
            ("berichten.base_url", self.berichten.as_ref().map(|s| &s.base_url)),
            ("agenda.base_url", self.agenda.as_ref().map(|s| &s.base_url)),
            ("agenda.token_url", self.agenda.as_ref().map(|s| &s.token_url)),
        ];
        for (setting, address) in addresses {
            if address.is_some_and(|address| !is_base(address)) {
                problem(setting, "must be an https address without a slash at the end (http on this computer only)");
            }
        }
        let limits = &self.limits;
        if limits.call_ms == 0 || limits.call_ms > 2_000 || limits.connect_ms > limits.call_ms || limits.probe_wait_ms > 300 {
            problem("limits", "must keep a read within 2000 ms, a connection within a read, and the wait for a probe within 300 ms");
        }
        if limits.in_flight == 0 || limits.reply_bytes == 0 || limits.reply_bytes > 16 * 1024 * 1024 {
            problem("limits", "must allow at least one read at once and a reply of 1 byte to 16 MiB");
        }
        problems
    }
}

fn is_base(address: &str) -> bool {
    let Ok(url) = url::Url::parse(address) else { return false };
    let here = matches!(url.host_str(), Some("127.0.0.1" | "localhost" | "[::1]"));
    let scheme = url.scheme() == "https" || (url.scheme() == "http" && here);
    scheme && !address.ends_with('/') && url.query().is_none() && url.fragment().is_none() && url.username().is_empty()
}
