//! Settings: one TOML file, named by `INBURGERPAD_CONFIG`. Nothing has a hidden default that matters for safety; a
//! missing or wrong setting is reported with its full name and an example, all of them at once, before anything listens.

mod checks;
mod keys;
mod problem;
mod reader;

pub use keys::MasterKey;
pub use problem::{Problem, Problems};

use crate::sources::SourceSettings;
use jiff::{SignedDuration, Timestamp};
use reader::Reader;
use secrecy::{ExposeSecret, SecretString};
use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
};
use url::Url;

/// Name of the environment variable that names the settings file.
pub const CONFIG_VARIABLE: &str = "INBURGERPAD_CONFIG";

/// Everything an installation sets.
pub struct Settings {
    /// Address the server listens on.
    pub listen: SocketAddr,
    /// The address people see, without a slash at the end. https, but on localhost.
    pub origin: Origin,
    /// Folder of the SQLite files.
    pub data: PathBuf,
    /// Folder of the built site (WASM, styles, icons).
    pub site: PathBuf,
    /// The key everything else is derived from.
    pub master_key: MasterKey,
    /// The gemeente.
    pub tenant: TenantSettings,
    /// Where DUO helps people.
    pub duo: DuoSettings,
    /// The identity provider.
    pub login: LoginSettings,
    /// The gemeente's own identity provider, for coaches. Without it there are none.
    pub coach_login: Option<LoginSettings>,
    /// Where looking together, grants and consents are kept: PostgreSQL, for several instances. `None`: a file in `data`.
    pub database: Option<SecretString>,
    /// The outside parties.
    pub sources: SourceSettings,
    /// Session and request limits.
    pub limits: Limits,
    /// Tests only: the clock stands still here. Refused unless the origin is localhost.
    pub fixed_at: Option<Timestamp>,
    /// Islands on (they only enhance).
    pub wasm: bool,
    /// A stand-in chain is connected. Refused unless the origin is localhost.
    pub sandbox: bool,
}

/// The origin of this installation, compared to the letter (OIDC-8).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    text: String,
    secure: bool,
}

impl Origin {
    /// `https://inburgering.gemeente.example`, no slash at the end.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Is it https? Then HSTS and `upgrade-insecure-requests` are sent.
    pub const fn is_https(&self) -> bool {
        self.secure
    }
}

/// What people must know of the gemeente.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TenantSettings {
    /// Four digits (CBS).
    pub code: String,
    /// As at the sign-in button: "Gemeente Voorbeeld".
    pub name: String,
    /// Telephone of the desk.
    pub phone: String,
    /// Website.
    pub website: String,
    /// E-mail of the desk.
    pub email: String,
    /// Opening hours, Dutch.
    pub opening_hours: String,
    /// Visiting address, one line each, Dutch.
    pub address: Vec<String>,
    /// Contact for privacy questions.
    pub privacy_email: String,
    /// Brand colour, `#rrggbb`.
    pub brand_colour: String,
    /// The published accessibility statement.
    pub accessibility_url: String,
    /// Names of other gemeenten by code.
    pub gemeente_names: Vec<(String, String)>,
}

/// Where DUO helps people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DuoSettings {
    /// Telephone.
    pub phone: String,
    /// Website.
    pub website: String,
}

/// The identity provider (OpenID NLGov 1.0.1).
#[derive(Clone)]
pub struct LoginSettings {
    /// Issuer, compared to the letter.
    pub issuer: String,
    /// Our name there.
    pub client_id: String,
    /// ES256 key, PKCS#8 PEM, for `private_key_jwt`.
    pub key_pem: SecretString,
    /// `kid` of that key; absent when the provider holds one key only.
    pub key_id: Option<String>,
    /// Level asked and demanded, exactly.
    pub acr: String,
    /// Path of the BSN claim: `bsn`, or `sub_id.value` for a nested one. Empty for the coaches' provider.
    pub bsn_claim: Vec<String>,
    /// Our redirect address, derived from the origin.
    pub redirect_uri: String,
}

/// Limits of sessions and requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// End of a session without activity; at most 15 minutes (DigiD).
    pub idle: SignedDuration,
    /// End of a session whatever happens; at most 2 hours.
    pub absolute: SignedDuration,
    /// Open connections at most.
    pub connections: usize,
}

impl Settings {
    /// Reads the file that `INBURGERPAD_CONFIG` names.
    pub fn from_environment() -> Result<Settings, Problems> {
        let Some(path) = std::env::var_os(CONFIG_VARIABLE) else {
            return Err(Problem::new(CONFIG_VARIABLE, "is not set: it names the settings file", "/etc/inburgerpad/inburgerpad.toml").into());
        };
        Settings::from_file(Path::new(&path))
    }

    /// Address of the database of looking together, grants and consents.
    pub fn sharing_database(&self) -> String {
        match &self.database {
            Some(address) => address.expose_secret().to_owned(),
            None => format!("sqlite:{}", self.data.join("sharing.sqlite").display()),
        }
    }

    /// Reads a settings file; relative paths in it start at its own folder.
    pub fn from_file(path: &Path) -> Result<Settings, Problems> {
        let text = std::fs::read_to_string(path).map_err(|error| {
            Problem::new(CONFIG_VARIABLE, &format!("names {}, which cannot be read: {error}", path.display()), "a TOML file")
        })?;
        Settings::from_text(&text, path.parent().unwrap_or(Path::new(".")))
    }

    /// Reads settings from text; relative paths start at `folder`.
    pub fn from_text(text: &str, folder: &Path) -> Result<Settings, Problems> {
        let table = text
            .parse::<toml::Table>()
            .map_err(|error| Problem::new("the settings file", &format!("is not TOML: {error}"), "name = \"value\""))?;
        let mut problems = Problems::default();
        let settings = read(&mut Reader::new(table, &mut problems), folder);
        match settings {
            Some(settings) if problems.is_empty() => Ok(settings),
            _ => Err(problems),
        }
    }
}

fn read(file: &mut Reader, folder: &Path) -> Option<Settings> {
    let origin = file.parsed("origin", "https://inburgering.gemeente.example", checks::origin);
    // An origin that is wrong is reported itself; it makes nothing else wrong
    let local = origin.as_ref().is_none_or(|(_, local)| *local);
    let listen =
        file.parsed("listen", "127.0.0.1:4100", |text| text.parse::<SocketAddr>().map_err(|_| "is not an address and port".to_owned()));
    let data = file.parsed("data", "/var/lib/inburgerpad", |text| Ok(folder.join(text)));
    let site = file.parsed("site", "/usr/share/inburgerpad/site", |text| Ok(folder.join(text)));
    let master_key = file.parsed("master_key_file", "/etc/inburgerpad/master.key", |text| MasterKey::from_file(&folder.join(text)));
    let tenant = file.section("tenant", tenant);
    let duo = file.section("duo", duo);
    let login = file.section("login", |section| login(section, folder, origin.as_ref().map(|(origin, _)| origin), local));
    let coach_login =
        file.section_if_there("coach_login", |section| coach_login(section, folder, origin.as_ref().map(|(origin, _)| origin), local));
    let database = file.optional("database", "postgres://inburgerpad@localhost/inburgerpad", checks::database).map(SecretString::from);
    let limits = file.optional_section("limits", limits);
    let fixed_at = file.optional_section("clock", |section| {
        Some(section.optional("fixed_at", "2027-01-15T09:00:00+01:00", |text| checks::fixed_at(text, local)))
    });
    let sources = file.table("sources");
    let sources = checks::sources(sources).map_err(|problems| file.problems(problems)).ok();
    let wasm = file.flag("wasm", true);
    let sandbox = file.flag("sandbox", false);
    if sandbox && !local {
        file.problem("sandbox", "may be true only when the origin is localhost", "false");
    }
    file.finish();
    Some(Settings {
        listen: listen?,
        origin: origin?.0,
        data: data?,
        site: site?,
        master_key: master_key?,
        tenant: tenant?,
        duo: duo?,
        login: login?,
        coach_login,
        database,
        sources: sources?,
        limits: limits?,
        fixed_at: fixed_at?,
        wasm,
        sandbox,
    })
}

fn tenant(section: &mut Reader) -> Option<TenantSettings> {
    let code = section.parsed("code", "9901", checks::gemeente_code);
    let name = section.text("name", "Gemeente Voorbeeld");
    let phone = section.text("phone", "+31 900 0000000");
    let website = section.parsed("website", "https://www.gemeente.example", checks::link);
    let email = section.parsed("email", "inburgering@gemeente.example", checks::email);
    let opening_hours = section.text("opening_hours", "maandag tot en met vrijdag, 9.00 tot 17.00 uur");
    let address = section.lines("address", "[\"Dorpsplein 1\", \"1234 AB Voorbeeld\"]");
    let privacy_email = section.parsed("privacy_email", "privacy@gemeente.example", checks::email);
    let brand_colour = section.parsed("brand_colour", "#154273", checks::colour);
    let accessibility_url = section.parsed("accessibility_url", "https://www.gemeente.example/toegankelijkheid", checks::link);
    let gemeente_names = section.names("gemeente_names", "{ \"9902\" = \"Gemeente Elders\" }");
    Some(TenantSettings {
        code: code?,
        name: name?,
        phone: phone?,
        website: website?,
        email: email?,
        opening_hours: opening_hours?,
        address: address?,
        privacy_email: privacy_email?,
        brand_colour: brand_colour?,
        accessibility_url: accessibility_url?,
        gemeente_names,
    })
}

fn duo(section: &mut Reader) -> Option<DuoSettings> {
    let phone = section.text("phone", "+31 50 599 96 00");
    let website = section.parsed("website", "https://www.inburgeren.nl", checks::link);
    Some(DuoSettings { phone: phone?, website: website? })
}

fn login(section: &mut Reader, folder: &Path, origin: Option<&Origin>, local: bool) -> Option<LoginSettings> {
    let issuer = section.parsed("issuer", "https://login.gemeente.example", |text| checks::issuer(text, local));
    let client_id = section.text("client_id", "inburgerpad");
    let key_pem = section.parsed("key_file", "/etc/inburgerpad/login.pem", |text| keys::signing_key(&folder.join(text)));
    let key_id = section.optional("key_id", "inburgerpad-2026", |text| Ok(text.to_owned()));
    let acr = section.text("acr", "http://eidas.europa.eu/LoA/substantial");
    let bsn_claim = section.parsed("bsn_claim", "bsn", checks::claim_path);
    Some(LoginSettings {
        issuer: issuer?,
        client_id: client_id?,
        key_pem: key_pem?,
        key_id,
        acr: acr?,
        bsn_claim: bsn_claim?,
        redirect_uri: format!("{}/sign-in/callback", origin?.as_str()),
    })
}

fn coach_login(section: &mut Reader, folder: &Path, origin: Option<&Origin>, local: bool) -> Option<LoginSettings> {
    let issuer = section.parsed("issuer", "https://login.gemeente.example/medewerkers", |text| checks::issuer(text, local));
    let client_id = section.text("client_id", "inburgerpad-coach");
    let key_pem = section.parsed("key_file", "/etc/inburgerpad/login.pem", |text| keys::signing_key(&folder.join(text)));
    let key_id = section.optional("key_id", "inburgerpad-2026", |text| Ok(text.to_owned()));
    let acr = section.text("acr", "http://eidas.europa.eu/LoA/substantial");
    Some(LoginSettings {
        issuer: issuer?,
        client_id: client_id?,
        key_pem: key_pem?,
        key_id,
        acr: acr?,
        bsn_claim: Vec::new(),
        redirect_uri: format!("{}/coach/sign-in/callback", origin?.as_str()),
    })
}

fn limits(section: &mut Reader) -> Option<Limits> {
    let idle = section.number("idle_minutes", 15, 1..=15);
    let absolute = section.number("absolute_minutes", 120, 1..=120);
    let connections = section.number("connections", 1024, 16..=65_536);
    Some(Limits {
        idle: SignedDuration::from_mins(idle),
        absolute: SignedDuration::from_mins(absolute),
        connections: usize::try_from(connections).unwrap_or(1024),
    })
}

/// The origin of an address, for the `form-action` of the CSP.
pub fn origin_of(address: &str) -> Option<String> {
    Url::parse(address).ok().map(|url| url.origin().ascii_serialization())
}
