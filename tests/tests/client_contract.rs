//! Our clients against the specification files: what we send is what the publisher describes, and every reply the
//! publisher describes is read. Needs `../shared`; says so in one line when it is not there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

use chain_tests::{
    openapi::{Operation, Spec, problems, specs},
    recorder::{Recorded, Recorder},
};
use dossier::provenance::{Outcome, SourceCall};
use serde::Deserialize;
use serde_json::{Value, json};
use server::{
    accountability::{Logbook, LogbookSettings, Trace},
    broker::{Broker, RawAnswers},
    clock::{ManualClock, SeededRandomness},
    session::Bsn,
    sources::{Edge, HandleKey, Question, RawOutcome, RawReply, RawText, SourceSettings, Sources, VerifiedEmail},
};
use std::{collections::BTreeSet, path::Path, sync::Arc};

/// Base paths of the interfaces, and the specification each is held against.
const GEMEENTE: [(&str, &str); 4] = [
    ("/objecten/api/v2", "objects-api/objects.yaml"),
    ("/taken/api/v1", "open-vtb/taken.yaml"),
    ("/berichten/api/v1", "open-vtb/berichten.yaml"),
    ("/agenda", "vng-interactie-apis/mijnagenda-v0.2.0.yaml"),
];

fn duo_specs(folder: &Path) -> Vec<Spec> {
    let mut all: Vec<_> = std::fs::read_dir(folder.join("duo-m2m-inburgering")).unwrap().map(|entry| entry.unwrap().path()).collect();
    all.sort();
    all.iter().map(|path| Spec::read(path).unwrap()).collect()
}

/// The specification and operation of a recorded request; a path no specification knows is a failure.
fn find<'a>(specs: &'a [(String, Spec)], request: &Recorded) -> (&'a Spec, Operation) {
    specs
        .iter()
        .filter_map(|(base, spec)| {
            let path = request.path.strip_prefix(base.as_str())?;
            // The token endpoint belongs to the authorisation server (NL GOV OAuth), not to the interface
            spec.operation(&request.method, path).map(|operation| (spec, operation))
        })
        .next()
        .unwrap_or_else(|| panic!("no specification has {} {}", request.method, template(&request.path)))
}

/// A path without digits of people, for messages.
fn template(path: &str) -> String {
    path.split('/')
        .map(|part| if part.len() == 9 && part.bytes().all(|b| b.is_ascii_digit()) { "{bsn}" } else { part })
        .collect::<Vec<_>>()
        .join("/")
}

fn check_request(spec: &Spec, operation: &Operation, request: &Recorded) {
    let at = format!("{} {} {}", spec.name, operation.method, operation.template);
    let parameters = spec.parameters(operation);
    for (place, name, required, schema) in &parameters {
        let given = match place.as_str() {
            "header" => request.headers.get(name.as_str()).map(|value| value.to_str().unwrap().to_owned()),
            "query" => query(&request.query).into_iter().find(|(key, _)| key == name).map(|(_, value)| value),
            _ => continue,
        };
        assert!(given.is_some() || !required, "{at}: required {place} parameter {name} is missing");
        if let Some(value) = given.filter(|_| schema.get("type") == Some(&json!("string"))) {
            assert_eq!(problems(&spec.bundle(schema), &json!(value)), Vec::<String>::new(), "{at}: {place} parameter {name}");
        }
    }
    for (name, _) in query(&request.query) {
        assert!(parameters.iter().any(|(place, known, _, _)| place == "query" && *known == name), "{at}: unknown query parameter {name}");
    }
    if let Some(schema) = spec.request_schema(operation) {
        let body: Value = serde_json::from_str(&request.body).unwrap_or_else(|error| panic!("{at}: body is no JSON: {error}"));
        assert_eq!(problems(&schema, &body), Vec::<String>::new(), "{at}: body");
    }
}

fn query(text: &str) -> Vec<(String, String)> {
    let address = format!("http://x/?{text}");
    reqwest::Url::parse(&address).unwrap().query_pairs().map(|(key, value)| (key.into_owned(), value.into_owned())).collect()
}

fn settings(duo: &str, gemeente: &str) -> SourceSettings {
    let types = format!("{gemeente}/objecten/api/v2/objecttypes/11111111-1111-4111-8111-111111111");
    let text = format!(
        r#"
oin = "00000001999901000000"
duo = {{ base_url = "{duo}/v1", oin = "00000001800866472000" }}
taken = {{ base_url = "{gemeente}/taken/api/v1", token = "sandbox-taken" }}
berichten = {{ base_url = "{gemeente}/berichten/api/v1", token = "sandbox-berichten" }}
[objecten]
base_url = "{gemeente}/objecten/api/v2"
token = "sandbox-objecten"
types = {{ pip = "{types}101", brede-intake = "{types}102", voorinburgering = "{types}103", maatschappelijke-begeleiding = "{types}104", aanbieder-voortgang = "{types}105" }}
[agenda]
base_url = "{gemeente}/agenda"
token_url = "{gemeente}/agenda/oauth/token"
client_id = "inburgerpad"
client_secret = "sandbox-agenda"
"#
    );
    SourceSettings::deserialize(toml::from_str::<toml::Value>(&text).unwrap()).unwrap()
}

fn said_when_absent() -> Option<std::path::PathBuf> {
    let folder = specs();
    if folder.is_none() {
        println!("no ../shared here: our clients are not held against the specification files");
    }
    folder
}

/// Every request we send for every person of the sandbox fits its specification, and every read is sent.
#[tokio::test(flavor = "multi_thread")]
async fn what_we_send_is_what_the_publishers_describe() {
    let Some(folder) = said_when_absent() else { return };
    let today: jiff::civil::Date = "2026-11-25".parse().unwrap();
    let free = "127.0.0.1:0".to_owned();
    let sandbox = sandbox::start(sandbox::Settings {
        duo: free.clone(),
        gemeente: free.clone(),
        login: free,
        today: Some(today),
        ..Default::default()
    })
    .await
    .unwrap();
    let (duo, duo_address) = Recorder::start(&sandbox.duo).await.unwrap();
    let (gemeente, gemeente_address) = Recorder::start(&sandbox.gemeente).await.unwrap();
    let edge =
        Edge { clock: Arc::new(ManualClock::new("2026-11-25T08:00:00Z".parse().unwrap())), randomness: Arc::new(SeededRandomness::new(7)) };
    let folder_of_log = std::env::temp_dir().join(format!("client-contract-{}", std::process::id()));
    std::fs::create_dir_all(&folder_of_log).unwrap();
    let log = LogbookSettings { register: "https://register.example.org".into(), subject_key: [7; 32].into() };
    let logbook = Logbook::open(&folder_of_log.join("log.sqlite"), log).await.unwrap();
    let broker = Broker::new(Sources::new(settings(&duo_address, &gemeente_address), &edge).unwrap(), logbook, edge.clone());

    let mut all: Vec<(String, Spec)> = duo_specs(&folder).into_iter().map(|spec| ("/v1".to_owned(), spec)).collect();
    let mut checked = 0;
    let mut seen = BTreeSet::new();
    all.extend(GEMEENTE.map(|(base, file)| (base.to_owned(), Spec::read(&folder.join(file)).unwrap())));
    let today = sandbox::dates::Today { date: today, zone: jiff::tz::TimeZone::get("Europe/Amsterdam").unwrap() };
    let people = sandbox::people::People::load(None, &today).unwrap();
    assert!(people.all().len() >= 16, "at least sixteen people");
    for person in people.all() {
        let email = person.login.email.as_deref().and_then(VerifiedEmail::new);
        let question = Question { bsn: Bsn::parse(&person.login.bsn).unwrap(), email };
        let answers = broker.gather(&question, Trace::new(&*edge.randomness)).await;
        assert!(SourceCall::ALL.iter().all(|call| answers.outcome(*call).is_some()), "every read has an outcome");
        for request in duo.take().into_iter().chain(gemeente.take()).filter(|request| !request.path.ends_with("/oauth/token")) {
            let (spec, operation) = find(&all, &request);
            check_request(spec, &operation, &request);
            seen.insert(format!("{} {}", operation.method, operation.template));
            checked += 1;
        }
    }
    std::fs::remove_dir_all(&folder_of_log).unwrap();
    println!("{checked} requests held against the specification files, {} operations", seen.len());
    // 19 reads of DUO; search of objects; tasks; letters; appointments in two steps
    assert!(seen.len() >= 24, "operations seen: {seen:?}");
}

/// Where each read's reply is described.
fn described(call: SourceCall) -> Option<(&'static str, &'static str, &'static str)> {
    use SourceCall::*;
    Some(match call {
        DuoPlicht => ("inburgeringsplicht-v1.2.2.yml", "get", "/personen/999990019/inburgeringsplicht"),
        DuoPlichtHistorie => ("inburgeringsplicht-v1.2.2.yml", "get", "/personen/999990019/inburgeringsplicht/historie"),
        DuoDoelgroep => ("inburgeringsplicht-v1.2.2.yml", "get", "/personen/999990019/doelgroep"),
        DuoDoelgroepHistorie => ("inburgeringsplicht-v1.2.2.yml", "get", "/personen/999990019/doelgroep/historie"),
        DuoLbt => ("leerbaarheidstoets-v1.2.0.yml", "get", "/personen/999990019/lbt/resultaten"),
        DuoTermijn => ("inburgeringstermijn-v1.0.0.yml", "get", "/personen/999990019/inburgeringstermijn"),
        DuoTermijnHistorie => ("inburgeringstermijn-v1.0.0.yml", "get", "/personen/999990019/inburgeringstermijn/historie"),
        DuoGebeurtenissen => ("gebeurtenis-v1.0.0.yml", "get", "/personen/999990019/gebeurtenissen"),
        DuoVerlengingen => ("verlenging-v1.0.0.yml", "get", "/personen/999990019/verlengingen"),
        DuoVrijstellingen => ("vrijstelling-v1.0.0.yml", "get", "/personen/999990019/vrijstellingen"),
        DuoOntheffingen => ("ontheffing-v1.0.0.yml", "get", "/personen/999990019/ontheffingen"),
        DuoPip => ("pip-v1.2.0.yml", "get", "/personen/999990019/PIP"),
        DuoMap => ("map-pvt-zroute-v1.0.0.yml", "get", "/personen/999990019/map"),
        DuoPvt => ("map-pvt-zroute-v1.0.0.yml", "get", "/personen/999990019/pvt"),
        DuoUren => ("gevolgde-uren-v1.1.0.yml", "get", "/personen/999990019/uren"),
        DuoExamens => ("examen-v1.0.0.yml", "get", "/personen/999990019/examens/resultaten"),
        DuoGratisPogingen => ("examen-v1.0.0.yml", "get", "/personen/999990019/examens/gratispogingen"),
        DuoBoetes => ("boete-v1.0.0.yml", "get", "/personen/999990019/boetes"),
        DuoInstellingen => ("inburgeringsaanbod-v1.2.0.yml", "get", "/instellingen"),
        _ => return None,
    })
}

/// A value that fits a schema: with every property, or with the required ones only.
fn example(schema: &Value, root: &Value, whole: bool) -> Value {
    if let Some(pointer) = schema.get("$ref").and_then(Value::as_str).and_then(|link| link.strip_prefix('#')) {
        return example(root.pointer(pointer).unwrap_or_else(|| panic!("no {pointer}")), root, whole);
    }
    if let Some(one) =
        schema.get("allOf").or(schema.get("anyOf")).or(schema.get("oneOf")).and_then(Value::as_array).and_then(|all| all.first())
    {
        return example(one, root, whole);
    }
    if let Some(first) = schema.get("enum").and_then(Value::as_array).and_then(|all| all.first()) {
        return first.clone();
    }
    let pattern = schema.get("pattern").and_then(Value::as_str).unwrap_or_default();
    match schema.get("type").and_then(Value::as_str) {
        Some("array") => json!([example(&schema["items"], root, whole)]),
        Some("object") | None => {
            let required: Vec<&str> = schema
                .get("required")
                .and_then(Value::as_array)
                .map(|all| all.iter().filter_map(Value::as_str).collect())
                .unwrap_or_default();
            let properties = schema.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
            let chosen = properties.iter().filter(|(name, _)| whole || required.contains(&name.as_str()));
            Value::Object(chosen.map(|(name, schema)| (name.clone(), example(schema, root, whole))).collect())
        }
        Some("boolean") => json!(true),
        Some("integer" | "number") => schema.get("minimum").cloned().unwrap_or(json!(1)),
        Some("string") if schema.get("format") == Some(&json!("date")) => json!("2026-03-31"),
        Some("string") if pattern.contains("\\,") => json!("12,50"),
        Some("string") if pattern.contains("[0-9]{4}") || pattern.contains("\\d{4}") => json!("9901"),
        Some("string") if pattern.contains("[A-Z]{2}") && pattern.contains("{3}") => json!("1234AB"),
        Some("string") if pattern.contains("[A-Z]{2}") => json!("12AB"),
        Some("string") => json!("1".repeat(schema.get("minLength").and_then(Value::as_u64).unwrap_or(1).max(1) as usize)),
        Some(other) => panic!("no example for type {other}"),
    }
}

/// Every reply of DUO that its specification describes, whole or with the required fields only, is read without loss.
#[test]
fn every_reply_duo_describes_is_read() {
    let Some(folder) = said_when_absent() else { return };
    let now = "2026-11-25T08:00:00Z".parse().unwrap();
    let mut read = 0;
    for call in SourceCall::ALL {
        let Some((file, method, path)) = described(call) else { continue };
        let spec = Spec::read(&folder.join("duo-m2m-inburgering").join(file)).unwrap();
        let operation = spec.operation(method, path).unwrap_or_else(|| panic!("{file} has no {method} {path}"));
        let schema = spec.reply_schema(&operation).unwrap();
        for whole in [true, false] {
            let body = example(&schema, &schema, whole);
            assert_eq!(problems(&schema, &body), Vec::<String>::new(), "{file}: the example itself does not fit");
            let text = RawText { body: body.to_string(), ..Default::default() };
            let raw = RawAnswers::new(vec![RawReply { call, asked_at: now, outcome: RawOutcome::Text(text) }]);
            let receipts = raw.to_answers(now, &HandleKey::new([1; 32])).receipts();
            let receipt = receipts.iter().find(|receipt| receipt.call == call).unwrap();
            // An item in which nothing is required and nothing stands is counted, not taken for "nothing there"
            let empty_item = body == json!([{}]) && receipt.dropped == 1;
            let known = receipt.dropped == 0 && (receipt.outcome == Outcome::Known || (!whole && body == json!({})));
            assert!(known || empty_item, "{}: {:?}, dropped {}: {body}", call.slug(), receipt.outcome, receipt.dropped);
            read += 1;
        }
    }
    println!("{read} described replies read");
    assert_eq!(read, 2 * 19);
}
