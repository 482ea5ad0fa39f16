//! One check per kind of setting. Each says what is wrong, never what the value was.

use super::{Origin, Problem};
use crate::sources::SourceSettings;
use jiff::Timestamp;
use serde::Deserialize;
use toml::{Table, Value};
use url::{Host, Url};

/// An origin and whether it is this computer only.
pub fn origin(text: &str) -> Result<(Origin, bool), String> {
    let url = Url::parse(text).map_err(|_| "is not an address".to_owned())?;
    if url.origin().ascii_serialization() != text {
        return Err("must be scheme, host and perhaps port, in lower case, with no slash at the end".to_owned());
    }
    let local = is_local(&url);
    match url.scheme() {
        "https" => Ok((Origin { text: text.to_owned(), secure: true }, local)),
        "http" if local => Ok((Origin { text: text.to_owned(), secure: false }, true)),
        _ => Err("must be https (http only for localhost)".to_owned()),
    }
}

fn is_local(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// An issuer: https, or http on this computer when the whole installation is local. Kept to the letter.
pub fn issuer(text: &str, local: bool) -> Result<String, String> {
    let url = Url::parse(text).map_err(|_| "is not an address".to_owned())?;
    if url.query().is_some() || url.fragment().is_some() || !url.username().is_empty() {
        return Err("may not have a query, fragment or user name".to_owned());
    }
    match url.scheme() {
        "https" => Ok(text.to_owned()),
        "http" if local && is_local(&url) => Ok(text.to_owned()),
        _ => Err("must be https".to_owned()),
    }
}

/// A link people can open.
pub fn link(text: &str) -> Result<String, String> {
    match Url::parse(text) {
        Ok(url) if url.scheme() == "https" && url.host().is_some() => Ok(text.to_owned()),
        _ => Err("must be an https address".to_owned()),
    }
}

/// An e-mail address, roughly: it is shown and linked, never parsed again.
pub fn email(text: &str) -> Result<String, String> {
    match text.split_once('@') {
        Some((name, host)) if !name.is_empty() && host.contains('.') && !text.contains([' ', '<', '>', '"', '?', '&']) => {
            Ok(text.to_owned())
        }
        _ => Err("must be an e-mail address".to_owned()),
    }
}

/// Four digits.
pub fn gemeente_code(text: &str) -> Result<String, String> {
    if text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit()) { Ok(text.to_owned()) } else { Err("must be four digits".to_owned()) }
}

/// `#rrggbb`.
pub fn colour(text: &str) -> Result<String, String> {
    match text.strip_prefix('#') {
        Some(hex) if hex.len() == 6 && hex.bytes().all(|b| b.is_ascii_hexdigit()) => Ok(text.to_owned()),
        _ => Err("must be a colour of six hexadecimal digits".to_owned()),
    }
}

/// Names of nested claims, joined by points.
pub fn claim_path(text: &str) -> Result<Vec<String>, String> {
    let path: Vec<String> = text.split('.').map(str::to_owned).collect();
    if path.iter().any(String::is_empty) { Err("must be names of claims, joined by points".to_owned()) } else { Ok(path) }
}

/// A fixed clock, for tests on this computer only.
pub fn fixed_at(text: &str, local: bool) -> Result<Timestamp, String> {
    if !local {
        return Err("is for tests and allowed only when the origin is localhost".to_owned());
    }
    text.parse().map_err(|_| "must be a moment with an offset".to_owned())
}

/// Settings of the sources under their full names.
pub fn sources(table: Table) -> Result<SourceSettings, Vec<Problem>> {
    let settings = SourceSettings::deserialize(Value::Table(table)).map_err(|error| vec![unreadable(&error)])?;
    let problems: Vec<Problem> = settings
        .problems()
        .into_iter()
        .map(|problem| Problem::new(&format!("sources.{}", problem.setting), &problem.wrong, source_example(&problem.setting)))
        .collect();
    if problems.is_empty() { Ok(settings) } else { Err(problems) }
}

/// What serde says, without the value: it may be a token.
fn unreadable(error: &toml::de::Error) -> Problem {
    let text = error.to_string();
    let section =
        text.lines().find_map(|line| line.strip_prefix("in `")?.strip_suffix('`')).map(|path| format!("{path}.")).unwrap_or_default();
    let named = |prefix: &str| error.message().strip_prefix(prefix).and_then(|rest| rest.split('`').next());
    let (setting, wrong) = if let Some(field) = named("missing field `") {
        (format!("sources.{section}{field}"), "is missing")
    } else if let Some(field) = named("unknown field `") {
        (
            format!(
                "sources.{}",
                if section.ends_with(&format!("{field}.")) {
                    section.trim_end_matches('.').to_owned()
                } else {
                    format!("{section}{field}")
                }
            ),
            "is not a setting of this program; check the spelling",
        )
    } else {
        (format!("sources.{}", section.trim_end_matches('.')), "has a value of the wrong kind")
    };
    let example = source_example(setting.trim_start_matches("sources."));
    Problem { wrong: wrong.to_owned(), example: example.to_owned(), setting }
}

fn source_example(setting: &str) -> &'static str {
    match setting.rsplit('.').next().unwrap_or_default() {
        "oin" => "\"00000001999901000000\"",
        "base_url" => "\"https://api.gemeente.example/objecten/api/v2\"",
        "token_url" => "\"https://login.gemeente.example/oauth/token\"",
        "client_id" => "\"inburgerpad\"",
        "token" | "client_secret" => "\"the secret that the party gave you\"",
        "types" => "{ pip = \"https://api.gemeente.example/objecttypes/1\" }",
        "limits" => "call_ms = 2000",
        _ => "see the settings of the sources in the documentation",
    }
}

/// An address of PostgreSQL. Its text is a secret: it holds a password.
pub fn database(text: &str) -> Result<String, String> {
    let known = ["postgres://", "postgresql://"].iter().any(|scheme| text.starts_with(scheme));
    if known { Ok(text.to_owned()) } else { Err("must begin with postgres://".to_owned()) }
}
