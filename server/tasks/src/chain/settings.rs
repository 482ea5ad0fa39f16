//! Settings of both programs for a chain on this machine.

use super::{Sandbox, keys::KEY_ID};
use crate::{
    run,
    say::{Outcome, because, trouble},
};
use std::net::TcpListener;

/// Which ports the chain takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ports {
    /// 4100 to 4103, or what `INBURGERPAD_PORT`, `INBURGERPAD_DUO_PORT`, `INBURGERPAD_GEMEENTE_PORT` and
    /// `INBURGERPAD_LOGIN_PORT` say.
    Named,
    /// Any that are free: for tests beside a running chain.
    Free,
}

/// What a chain is told about the time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Times {
    /// RFC 3339; both programs stand still there. `None`: the real time.
    pub fixed_at: Option<String>,
}

/// Variable, port when it is not set, and what stands on it.
const SERVER: (&str, u16, &str) = ("INBURGERPAD_PORT", 4100, "Inburgerpad");
const NEIGHBOURS: [(&str, u16, &str, &str); 3] = [
    ("INBURGERPAD_DUO_PORT", 4101, "the sandbox's DUO", "SANDBOX_DUO"),
    ("INBURGERPAD_GEMEENTE_PORT", 4102, "the sandbox's gemeente", "SANDBOX_GEMEENTE"),
    ("INBURGERPAD_LOGIN_PORT", 4103, "the sandbox's identity provider", "SANDBOX_LOGIN"),
];

impl Ports {
    /// The server's port, free at this moment.
    pub fn server(&self) -> Outcome<u16> {
        match self {
            Ports::Named => named(SERVER.0, SERVER.1, SERVER.2),
            Ports::Free => free(),
        }
    }

    /// The sandbox's listeners, as it reads them.
    pub fn sandbox(&self) -> Outcome<Vec<(&'static str, String)>> {
        NEIGHBOURS
            .into_iter()
            .map(|(variable, port, what, setting)| {
                let port = match self {
                    Ports::Named => named(variable, port, what)?,
                    Ports::Free => 0,
                };
                Ok((setting, format!("127.0.0.1:{port}")))
            })
            .collect()
    }
}

/// A port by its variable; says what to do when it is taken.
fn named(variable: &str, usual: u16, what: &str) -> Outcome<u16> {
    let port = port(variable, usual, std::env::var(variable).ok().as_deref())?;
    match TcpListener::bind(("127.0.0.1", port)) {
        Ok(_) => Ok(port),
        Err(error) => trouble(format!("port {port} for {what} is taken ({error}): stop what uses it, or choose another with {variable}=…")),
    }
}

/// The port that a variable says.
pub fn port(variable: &str, usual: u16, said: Option<&str>) -> Outcome<u16> {
    match said {
        None | Some("") => Ok(usual),
        Some(text) => text.parse().map_err(|_| crate::say::Trouble(format!("{variable}={text} is not a port (1 to 65535)"))),
    }
}

fn free() -> Outcome<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).map_err(because("no free port"))?;
    Ok(listener.local_addr().map_err(because("no free port"))?.port())
}

impl Times {
    /// What the sandbox reads: the day people's dates count from. Not the clock of its tokens, which the server judges by
    /// real time.
    pub fn sandbox(&self) -> Vec<(&'static str, String)> {
        self.fixed_at.iter().map(|at| ("SANDBOX_TODAY", at.chars().take(10).collect())).collect()
    }
}

/// The server's settings file.
pub fn server(port: u16, address: &str, sandbox: &Sandbox, times: &Times) -> String {
    let site = run::root().join("target/site");
    let clock = times.fixed_at.as_ref().map(|at| format!("\n[clock]\nfixed_at = \"{at}\"\n")).unwrap_or_default();
    let (duo, gemeente, login) = (&sandbox.duo, &sandbox.gemeente, &sandbox.login);
    format!(
        r##"# Made for the chain on this machine; made anew at every start.
origin = "{address}"
listen = "127.0.0.1:{port}"
data = "data"
site = '{site}'
master_key_file = "master.key"
sandbox = true
{clock}
[tenant]
code = "9901"
name = "Gemeente Voorbeeld"
phone = "088 000 00 00"
website = "https://www.gemeente-voorbeeld.example"
email = "inburgering@gemeente-voorbeeld.example"
opening_hours = "maandag tot en met vrijdag, 9.00 tot 17.00 uur"
address = ["Dorpsplein 1", "1234 AB Voorbeeld"]
privacy_email = "privacy@gemeente-voorbeeld.example"
brand_colour = "#05635c"
accessibility_url = "https://www.gemeente-voorbeeld.example/toegankelijkheid"
gemeente_names = {{ "9901" = "Gemeente Voorbeeld", "9902" = "Gemeente Elders" }}

[duo]
phone = "+31 50 599 96 00"
website = "https://www.inburgeren.nl"

[login]
issuer = "{login}"
client_id = "inburgerpad"
key_file = "login.pem"
key_id = "{KEY_ID}"
acr = "http://eidas.europa.eu/LoA/substantial"
bsn_claim = "bsn"

[coach_login]
issuer = "{login}/medewerkers"
client_id = "inburgerpad-coach"
key_file = "login.pem"
key_id = "{KEY_ID}"
acr = "http://eidas.europa.eu/LoA/substantial"

[sources]
oin = "00000001999901000000"

[sources.duo]
base_url = "{duo}/v1"
oin = "00000001800866472000"

[sources.objecten]
base_url = "{gemeente}/objecten/api/v2"
token = "sandbox-objecten"

[sources.objecten.types]
pip = "{types}101"
brede-intake = "{types}102"
voorinburgering = "{types}103"
maatschappelijke-begeleiding = "{types}104"
aanbieder-voortgang = "{types}105"

[sources.taken]
base_url = "{gemeente}/taken/api/v1"
token = "sandbox-taken"

[sources.berichten]
base_url = "{gemeente}/berichten/api/v1"
token = "sandbox-berichten"

[sources.agenda]
base_url = "{gemeente}/agenda"
token_url = "{gemeente}/agenda/oauth/token"
client_id = "inburgerpad"
client_secret = "sandbox-agenda"
"##,
        site = site.display(),
        types = format_args!("{gemeente}/objecten/api/v2/objecttypes/11111111-1111-4111-8111-111111111"),
    )
}
