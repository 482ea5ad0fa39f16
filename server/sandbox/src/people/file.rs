//! The format of a person file, and the step from file to person.

use super::check::{self, Problem, line_of};
use super::{Login, Object, Person, bsn_urn, stable_uuid};
use crate::dates::Today;
use crate::duo;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The gemeente of the sandbox.
pub const GEMEENTECODE: &str = "9901";

/// Why a person exists.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Situation {
    /// In Dutch, for the sign-in page.
    pub nl: String,
    /// In English, for the printed list.
    pub en: String,
}

/// Objecttypes of the product, version 1.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ObjectType {
    /// Persoonlijk plan inburgering en participatie.
    Pip,
    /// Outcome of the brede intake.
    BredeIntake,
    /// Preparation at the COA location.
    Voorinburgering,
    /// Practical help with settling.
    MaatschappelijkeBegeleiding,
    /// Progress at one school.
    AanbiederVoortgang,
}

impl ObjectType {
    /// All of them, in the order of their fixed identities.
    pub const ALL: [ObjectType; 5] = [
        ObjectType::Pip,
        ObjectType::BredeIntake,
        ObjectType::Voorinburgering,
        ObjectType::MaatschappelijkeBegeleiding,
        ObjectType::AanbiederVoortgang,
    ];

    /// Name as in the schema's title.
    pub const fn name(self) -> &'static str {
        match self {
            ObjectType::Pip => "pip",
            ObjectType::BredeIntake => "brede-intake",
            ObjectType::Voorinburgering => "voorinburgering",
            ObjectType::MaatschappelijkeBegeleiding => "maatschappelijke-begeleiding",
            ObjectType::AanbiederVoortgang => "aanbieder-voortgang",
        }
    }

    /// The fixed identity under `/objecttypes`.
    pub const fn uuid(self) -> &'static str {
        match self {
            ObjectType::Pip => "11111111-1111-4111-8111-111111111101",
            ObjectType::BredeIntake => "11111111-1111-4111-8111-111111111102",
            ObjectType::Voorinburgering => "11111111-1111-4111-8111-111111111103",
            ObjectType::MaatschappelijkeBegeleiding => "11111111-1111-4111-8111-111111111104",
            ObjectType::AanbiederVoortgang => "11111111-1111-4111-8111-111111111105",
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PersonFile {
    id: String,
    situation: Situation,
    login: LoginFile,
    #[serde(default)]
    duo: BTreeMap<String, Value>,
    #[serde(default)]
    gemeente: GemeenteFile,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LoginFile {
    bsn: String,
    given_name: Option<String>,
    family_name_prefix: Option<String>,
    family_name: Option<String>,
    birthdate: Option<String>,
    email: Option<String>,
    email_verified: Option<bool>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct GemeenteFile {
    #[serde(default)]
    objecten: BTreeMap<ObjectType, Vec<ObjectFile>>,
    #[serde(default)]
    taken: Vec<Map<String, Value>>,
    #[serde(default)]
    berichten: Vec<Map<String, Value>>,
    #[serde(default)]
    afspraken: Vec<Map<String, Value>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(non_snake_case, reason = "the names of the Objecten API")]
struct ObjectFile {
    startAt: String,
    endAt: Option<String>,
    registrationAt: Option<String>,
    data: Map<String, Value>,
}

/// Reads one file; on failure every problem in it.
pub fn read(name: &str, text: &str, today: &Today) -> Result<Person, Vec<Problem>> {
    let mut file: PersonFile = serde_json::from_str(text).map_err(|error| vec![Problem::json(name, &error)])?;
    let mut found = Found { name, text, today, problems: Vec::new() };
    check::person(&file.id, &file.login.bsn, &mut |needle, what| found.add(needle, what));
    let login = found.login(file.login);
    let duo_forbidden = match file.duo.remove("access") {
        None => false,
        Some(Value::String(access)) if access == "forbidden" => true,
        Some(_) => {
            found.add("\"access\"", "`access` can only be \"forbidden\"".to_owned());
            false
        }
    };
    let duo = found.duo(file.duo);
    let objects = found.objects(file.gemeente.objecten, &file.id, &login.bsn);
    let taken = found.bodies(file.gemeente.taken, check::TAAK);
    let berichten = found.bodies(file.gemeente.berichten, check::BERICHT);
    let afspraken = found.bodies(file.gemeente.afspraken, check::AFSPRAAK);
    if !found.problems.is_empty() {
        return Err(found.problems);
    }
    let id = file.id;
    Ok(Person {
        taken: numbered(taken, |n, taak| fill_taak(taak, &id, n, &login.bsn)),
        berichten: numbered(berichten, |n, bericht| fill_bericht(bericht, &id, n, &login.bsn)),
        afspraken: numbered(afspraken, |n, afspraak| fill_afspraak(afspraak, &id, n)),
        situation: file.situation,
        id,
        login,
        duo_forbidden,
        duo,
        objects,
    })
}

/// The problems of one file, and what is needed to place them.
struct Found<'a> {
    name: &'a str,
    text: &'a str,
    today: &'a Today,
    problems: Vec<Problem>,
}

impl Found<'_> {
    fn add(&mut self, needle: &str, what: String) {
        self.problems.push(Problem { file: self.name.to_owned(), line: line_of(self.text, needle), what });
    }

    fn resolve(&mut self, value: &mut Value) {
        let mut bad = Vec::new();
        self.today.resolve(value, &mut bad);
        for error in bad {
            self.add(&error.expression, format!("bad date expression: {error}"));
        }
    }

    fn resolved_text(&mut self, text: Option<String>) -> Option<String> {
        let mut value = Value::from(text?);
        self.resolve(&mut value);
        value.as_str().map(str::to_owned)
    }

    fn date(&mut self, text: &str) -> Option<Date> {
        let before = self.problems.len();
        let resolved = self.resolved_text(Some(text.to_owned())).unwrap_or_default();
        if self.problems.len() > before {
            return None;
        }
        resolved.parse().map_err(|_| self.add(text, format!("{text} is not a date"))).ok()
    }

    fn login(&mut self, file: LoginFile) -> Login {
        let birthdate = self.resolved_text(file.birthdate);
        if let Some(date) = birthdate.as_deref().filter(|date| !check::is_partial_date(date)) {
            self.add("\"birthdate\"", format!("birthdate {date} is not YYYY, YYYY-MM or YYYY-MM-DD"));
        }
        Login {
            bsn: file.bsn,
            given_name: file.given_name,
            family_name_prefix: file.family_name_prefix,
            family_name: file.family_name,
            birthdate,
            email: file.email,
            email_verified: file.email_verified,
        }
    }

    fn duo(&mut self, file: BTreeMap<String, Value>) -> BTreeMap<&'static str, Value> {
        let mut bodies = BTreeMap::new();
        for (key, mut body) in file {
            self.resolve(&mut body);
            match duo::OPERATIONS.iter().find(|operation| operation.key == key) {
                None => self.add(&format!("\"{key}\""), format!("`{key}` is not an operation of DUO; known: {}", duo::known_keys())),
                Some(_) if body.is_null() => {}
                Some(operation) if body.is_array() == operation.list && (operation.list || body.is_object()) => {
                    bodies.insert(operation.key, body);
                }
                Some(operation) => {
                    let shape = if operation.list { "a list" } else { "an object" };
                    self.add(&format!("\"{key}\""), format!("`{key}` must be {shape}, or null for a 404"));
                }
            }
        }
        bodies
    }

    fn objects(&mut self, file: BTreeMap<ObjectType, Vec<ObjectFile>>, id: &str, bsn: &str) -> Vec<Object> {
        let mut objects = Vec::new();
        for (kind, records) in file {
            for (n, record) in records.into_iter().enumerate() {
                let mut data = Value::Object(record.data);
                self.resolve(&mut data);
                let start = self.date(&record.startAt);
                let end = record.endAt.as_deref().and_then(|end| self.date(end));
                let registered = record.registrationAt.as_deref().map_or(start, |day| self.date(day));
                let (Some(start), Some(registered), Value::Object(mut data)) = (start, registered, data) else { continue };
                data.entry("bsn").or_insert_with(|| bsn.into());
                data.entry("gemeentecode").or_insert_with(|| GEMEENTECODE.into());
                let uuid = stable_uuid(&format!("{id}/{}/{n}", kind.name()));
                objects.push(Object { uuid, kind, start, end, registered, data });
            }
        }
        objects
    }

    fn bodies(&mut self, bodies: Vec<Map<String, Value>>, known: &[&str]) -> Vec<Map<String, Value>> {
        bodies
            .into_iter()
            .map(|body| {
                for key in body.keys().filter(|key| !known.contains(&key.as_str())) {
                    self.add(&format!("\"{key}\""), format!("unknown key `{key}`; known: {}", known.join(", ")));
                }
                let mut value = Value::Object(body);
                self.resolve(&mut value);
                if let Value::Object(body) = value { body } else { Map::new() }
            })
            .collect()
    }
}

fn numbered(bodies: Vec<Map<String, Value>>, fill: impl Fn(usize, &mut Map<String, Value>)) -> Vec<Map<String, Value>> {
    let mut bodies = bodies;
    bodies.iter_mut().enumerate().for_each(|(n, body)| fill(n, body));
    bodies
}

fn fill(body: &mut Map<String, Value>, defaults: Value) {
    if let Value::Object(defaults) = defaults {
        for (key, value) in defaults {
            body.entry(key).or_insert(value);
        }
    }
}

fn fill_taak(taak: &mut Map<String, Value>, id: &str, n: usize, bsn: &str) {
    let uuid = stable_uuid(&format!("{id}/taak/{n}"));
    fill(
        taak,
        json!({
            "urn": format!("urn:nld:gemeentevoorbeeld:externetaak:uuid:{uuid}"), "uuid": uuid, "isToegewezenAan": bsn_urn(bsn),
            "status": "open", "toelichting": "", "handelingsPerspectief": "", "datumHerinnering": null, "isGerelateerdAan": [],
        }),
    );
}

fn fill_bericht(bericht: &mut Map<String, Value>, id: &str, n: usize, bsn: &str) {
    let uuid = stable_uuid(&format!("{id}/bericht/{n}"));
    fill(
        bericht,
        json!({
            "urn": format!("urn:nld:gemeentevoorbeeld:bericht:uuid:{uuid}"), "uuid": uuid, "ontvanger": bsn_urn(bsn),
            "geopendOp": null, "handelingsPerspectief": "", "einddatumHandelingsTermijn": null, "berichtType": "",
            "referentie": "", "mijnOverheidBerichtenbox": false, "isGerelateerdAan": [], "bijlagen": [],
        }),
    );
}

fn fill_afspraak(afspraak: &mut Map<String, Value>, id: &str, n: usize) {
    let uuid = stable_uuid(&format!("{id}/afspraak/{n}"));
    fill(afspraak, json!({ "afspraakIdentificatie": format!("afspr-{}", &uuid[24..]) }));
}
