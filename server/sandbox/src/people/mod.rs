//! The people of the sandbox: read from person files, checked, with every date resolved.

mod check;
mod file;

pub use check::Problem;
pub use file::{ObjectType, Situation};

use crate::dates::Today;
use aws_lc_rs::digest;
use jiff::civil::Date;
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::path::Path;

/// The built-in person files.
#[derive(rust_embed::RustEmbed)]
#[folder = "people/"]
#[include = "*.json"]
struct BuiltIn;

/// One synthetic person with what every source knows.
#[derive(Clone, Debug)]
pub struct Person {
    /// Short name, as in the file.
    pub id: String,
    /// Why this person exists, in two languages.
    pub situation: Situation,
    /// What the identity provider knows.
    pub login: Login,
    /// DUO answers 403 for this person: not relevant for the asking gemeente.
    pub duo_forbidden: bool,
    /// Body per operation of [`crate::duo::OPERATIONS`]; an absent operation is a 404.
    pub duo: BTreeMap<&'static str, Value>,
    /// Records in the Objecten registration.
    pub objects: Vec<Object>,
    /// Tasks in Open VTB, without `url`.
    pub taken: Vec<Map<String, Value>>,
    /// Messages in Open VTB, without `url`.
    pub berichten: Vec<Map<String, Value>>,
    /// Appointments, in the shape of the detail call.
    pub afspraken: Vec<Map<String, Value>>,
}

/// What the identity provider knows about a person.
#[derive(Clone, Debug)]
pub struct Login {
    /// Synthetic BSN, nine digits.
    pub bsn: String,
    /// First names; absent for people with one name.
    pub given_name: Option<String>,
    /// Prefix of the family name (`van der`).
    pub family_name_prefix: Option<String>,
    /// Family name.
    pub family_name: Option<String>,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub birthdate: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Whether the address was verified.
    pub email_verified: Option<bool>,
}

/// One record of the Objecten registration.
#[derive(Clone, Debug)]
pub struct Object {
    /// Identity of the object.
    pub uuid: String,
    /// Objecttype.
    pub kind: ObjectType,
    /// First day of formal validity.
    pub start: Date,
    /// Last day of formal validity.
    pub end: Option<Date>,
    /// Day of registration.
    pub registered: Date,
    /// `record.data`.
    pub data: Map<String, Value>,
}

/// A line of the list of people that the sandbox prints.
#[derive(Clone, Debug, Serialize)]
pub struct Listed {
    /// Short name, to choose at sign-in.
    pub id: String,
    /// Name on the sign-in page.
    pub name: String,
    /// Situation, in English.
    pub situation: String,
}

/// Everybody, in the order of the file names.
#[derive(Clone, Debug)]
pub struct People(Vec<Person>);

impl Person {
    /// Name as shown on the sign-in page.
    pub fn name(&self) -> String {
        let parts = [&self.login.given_name, &self.login.family_name_prefix, &self.login.family_name];
        let name = parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" ");
        if name.is_empty() { self.id.clone() } else { name }
    }

    /// URN with the BSN, as Open VTB uses it.
    pub fn urn(&self) -> String {
        bsn_urn(&self.login.bsn)
    }
}

/// URN of a natural person by BSN.
pub fn bsn_urn(bsn: &str) -> String {
    format!("urn:nld:brp:bsn:{bsn}")
}

impl People {
    /// Reads the built-in people, or the `folder` that replaces them. Every problem of every file is reported.
    pub fn load(folder: Option<&Path>, today: &Today) -> Result<People, Vec<Problem>> {
        let files = match folder {
            Some(folder) => read_folder(folder).map_err(|problem| vec![problem])?,
            None => built_in(),
        };
        let (mut people, mut problems) = (Vec::new(), Vec::new());
        for (name, text) in &files {
            match file::read(name, text, today) {
                Ok(person) => people.push((name.as_str(), text.as_str(), person)),
                Err(found) => problems.extend(found),
            }
        }
        problems.extend(check::duplicates(&people));
        if files.is_empty() {
            problems.push(Problem::whole_file("people", "there is no person file (*.json) here"));
        }
        if problems.is_empty() { Ok(People(people.into_iter().map(|(_, _, person)| person).collect())) } else { Err(problems) }
    }

    /// Everybody.
    pub fn all(&self) -> &[Person] {
        &self.0
    }

    /// The person with this BSN.
    pub fn by_bsn(&self, bsn: &str) -> Option<&Person> {
        self.0.iter().find(|person| person.login.bsn == bsn)
    }

    /// The person with this short name.
    pub fn by_id(&self, id: &str) -> Option<&Person> {
        self.0.iter().find(|person| person.id == id)
    }

    /// Somebody else: the first other person `with` accepts, for the fault that mixes people up.
    pub fn other_than(&self, bsn: &str, with: impl Fn(&Person) -> bool) -> Option<&Person> {
        self.0.iter().find(|person| person.login.bsn != bsn && with(person))
    }

    /// The list that is printed at the start.
    pub fn listed(&self) -> Vec<Listed> {
        let line = |person: &Person| Listed { id: person.id.clone(), name: person.name(), situation: person.situation.en.clone() };
        self.0.iter().map(line).collect()
    }
}

/// A UUID (version 4 in form) that is the same at every start: made from what it names.
pub fn stable_uuid(name: &str) -> String {
    let hash = digest::digest(&digest::SHA256, name.as_bytes());
    let hex: String = hash.as_ref().iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{}-4{}-8{}-{}", &hex[..8], &hex[8..12], &hex[13..16], &hex[17..20], &hex[20..32])
}

fn built_in() -> Vec<(String, String)> {
    let mut names: Vec<_> = BuiltIn::iter().collect();
    names.sort();
    let text = |name: &str| BuiltIn::get(name).map(|file| String::from_utf8_lossy(&file.data).into_owned());
    names.into_iter().filter_map(|name| text(&name).map(|text| (format!("people/{name}"), text))).collect()
}

fn read_folder(folder: &Path) -> Result<Vec<(String, String)>, Problem> {
    let at = folder.display().to_string();
    let failed = |error: std::io::Error| Problem::whole_file(&at, &error.to_string());
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .map_err(failed)?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    paths.sort();
    paths
        .into_iter()
        .map(|path| Ok((path.display().to_string(), String::from_utf8_lossy(&std::fs::read(&path).map_err(failed)?).into_owned())))
        .collect()
}
