//! Every person gets an answer from every source, and the sources refuse what they must refuse.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]
#![allow(missing_docs)]

mod support;

use sandbox::Settings;
use sandbox::duo::OPERATIONS;
use sandbox::people::{ObjectType, People};
use serde_json::Value;
use support::*;

fn people() -> People {
    let zone = jiff::tz::TimeZone::get("Europe/Amsterdam").unwrap();
    People::load(None, &sandbox::dates::Today { date: jiff::civil::date(2026, 11, 25), zone }).unwrap()
}

#[tokio::test]
async fn duo_answers_every_operation_for_everybody() {
    let running = sandbox(Settings::default()).await;
    let (mut ok, mut empty, mut missing, mut forbidden) = (0, 0, 0, 0);
    for person in people().all() {
        for operation in OPERATIONS {
            let answer = duo(&running, &format!("/personen/{}/{}", person.login.bsn, operation.key)).send().await.unwrap();
            let status = answer.status().as_u16();
            assert_eq!(answer.headers()["api-version"], operation.version, "{} {}", person.id, operation.key);
            let body = answer.text().await.unwrap();
            match (status, person.duo.get(operation.key)) {
                (200, Some(Value::Array(list))) if list.is_empty() => empty += 1,
                (200, Some(_)) => ok += 1,
                (404, None) if !person.duo_forbidden => missing += 1,
                (403, None) if person.duo_forbidden => forbidden += 1,
                other => panic!("{} {}: {other:?}", person.id, operation.key),
            }
            assert_eq!(body.is_empty(), status != 200, "errors have no body");
        }
    }
    assert!(ok > 150 && empty > 50 && missing > 50 && forbidden == 19, "{ok} {empty} {missing} {forbidden}");
}

#[tokio::test]
async fn the_gemeente_gives_each_person_only_their_own() {
    let running = sandbox(Settings::default()).await;
    let (token, mut objects, mut letters, mut tasks, mut meetings) = (agenda_token(&running).await, 0, 0, 0, 0);
    for person in people().all() {
        let bsn = &person.login.bsn;
        for kind in ObjectType::ALL {
            let page: Value = search(&running, kind.uuid(), bsn).send().await.unwrap().json().await.unwrap();
            for result in page["results"].as_array().unwrap() {
                assert_eq!(result["record"]["data"]["bsn"], bsn.as_str());
                objects += 1;
            }
        }
        let urn = format!("urn:nld:brp:bsn:{bsn}");
        let path = format!("/taken/api/v1/externetaken?isToegewezenAan={urn}&status=open");
        let page: Value = gemeente(&running, "taken", &path).send().await.unwrap().json().await.unwrap();
        for taak in page["results"].as_array().unwrap() {
            assert_eq!((&taak["isToegewezenAan"], &taak["status"]), (&Value::from(urn.as_str()), &Value::from("open")));
            tasks += 1;
        }
        let path = format!("/berichten/api/v1/berichten?ontvanger={urn}&publicatiedatum__lte={NOW}");
        let page: Value = gemeente(&running, "berichten", &path).send().await.unwrap().json().await.unwrap();
        for bericht in page["results"].as_array().unwrap() {
            assert_eq!(bericht["ontvanger"], urn.as_str());
            assert_ne!(bericht["onderwerp"], "Nog niet zichtbaar");
            letters += 1;
        }
        if let Some(email) = &person.login.email {
            let body = serde_json::json!({ "identificaties": [{ "type": "email", "waarde": email }] });
            let request = client().post(format!("{}/agenda/afspraken/opvragen", running.gemeente)).bearer_auth(&token).json(&body);
            let found: Value = request.send().await.unwrap().json().await.unwrap();
            let found = found["afspraken"].as_array().unwrap().len();
            assert!(found >= person.afspraken.len(), "{}", person.id);
            meetings += found;
        }
    }
    assert!(objects > 40 && letters > 20 && tasks > 8 && meetings > 20, "{objects} {letters} {tasks} {meetings}");
}

#[tokio::test]
async fn duo_refuses_what_is_not_as_agreed() {
    let running = sandbox(Settings::default()).await;
    let path = format!("/personen/{SELAM}/PIP");
    for header in ["bron", "doel", "berichtId"] {
        let mut request = duo(&running, &path).build().unwrap();
        request.headers_mut().remove(header);
        let answer = client().execute(request).await.unwrap();
        assert_eq!((answer.status().as_u16(), answer.headers()["api-version"].to_str().unwrap()), (400, "1.2.0"), "without {header}");
    }
    let from = async |oin: &'static str| {
        let mut request = duo(&running, &path).build().unwrap();
        request.headers_mut().insert("bron", oin.parse().unwrap());
        client().execute(request).await.unwrap().status().as_u16()
    };
    assert_eq!(from("00000001999999000000").await, 401, "an OIN that is not connected");
    assert_eq!(from("00000001999902000000").await, 403, "a gemeente this person does not belong to");
    for (path, status) in
        [("/personen/999990019/pip", 404), ("/personen/99999001/PIP", 400), ("/personen/999999990/PIP", 404), ("/nergens", 404)]
    {
        assert_eq!(duo(&running, path).send().await.unwrap().status().as_u16(), status, "{path}");
    }
    for path in ["/instellingen", "/verlengingsgronden"] {
        let list: Value = duo(&running, path).send().await.unwrap().json().await.unwrap();
        assert!(list.as_array().is_some_and(|list| !list.is_empty()), "{path}");
    }
}

#[tokio::test]
async fn the_gemeente_refuses_strangers() {
    let running = sandbox(Settings::default()).await;
    for path in ["/objecten/api/v2/objecttypes", "/taken/api/v1/externetaken", "/berichten/api/v1/berichten"] {
        assert_eq!(gemeente(&running, "fout", path).send().await.unwrap().status(), 401, "{path}");
    }
    let request = client().post(format!("{}/agenda/afspraken/opvragen", running.gemeente)).bearer_auth("x").body("{}");
    let answer = request.send().await.unwrap();
    assert_eq!((answer.status().as_u16(), answer.headers()["content-type"].to_str().unwrap()), (401, "application/problem+json"));
    let problem: Value = answer.json().await.unwrap();
    assert_eq!(problem["code"], "NIET_GEAUTHENTICEERD");
    let mut without = search(&running, ObjectType::Pip.uuid(), SELAM).build().unwrap();
    without.headers_mut().remove("accept-crs");
    assert_eq!(client().execute(without).await.unwrap().status(), 406);
}

#[tokio::test]
async fn a_message_that_is_opened_stays_opened() {
    let running = sandbox(Settings::default()).await;
    let path = format!("/berichten/api/v1/berichten?ontvanger=urn:nld:brp:bsn:{SELAM}&geopendOp__isnull=true&publicatiedatum__lte={NOW}");
    let unread = async || gemeente(&running, "berichten", &path).send().await.unwrap().json::<Value>().await.unwrap();
    let before = unread().await;
    let url = before["results"][0]["url"].as_str().unwrap();
    let patch = |body: Value| client().patch(url).header("authorization", "Token sandbox-berichten").json(&body);
    assert_eq!(patch(serde_json::json!({ "onderwerp": "x" })).send().await.unwrap().status(), 400);
    let answer: Value = patch(serde_json::json!({ "geopendOp": NOW })).send().await.unwrap().json().await.unwrap();
    assert_eq!(answer["geopendOp"], NOW);
    assert_eq!(unread().await["count"].as_u64(), before["count"].as_u64().map(|count| count - 1));
}

#[tokio::test]
async fn pages_can_be_followed() {
    let running = sandbox(Settings::default()).await;
    let mut next = Some(format!("{}/taken/api/v1/externetaken?status=open&pageSize=3", running.gemeente));
    let (mut seen, mut count) = (0, 0);
    while let Some(url) = next {
        let page: Value = client().get(url).header("authorization", "Token sandbox-taken").send().await.unwrap().json().await.unwrap();
        seen += page["results"].as_array().unwrap().len() as u64;
        count = page["count"].as_u64().unwrap();
        next = page["next"].as_str().map(str::to_owned);
    }
    assert!(count > 6);
    assert_eq!(seen, count);
}

/// The demo person has what the pages need, with local times right in winter and summer.
#[test]
fn selam_is_complete() {
    let people = people();
    let selam = people.by_bsn(SELAM).unwrap();
    assert_eq!(selam.duo["inburgeringstermijn"]["einddatum"], "2028-10-21");
    let moments: Vec<&str> = selam.afspraken.iter().filter_map(|afspraak| afspraak["geplandAanvangsmoment"].as_str()).collect();
    for expected in ["2026-11-28T09:30:00Z", "2027-01-12T08:00:00Z", "2027-07-13T07:00:00Z"] {
        assert!(moments.contains(&expected), "{expected} in {moments:?}");
    }
    for kind in ObjectType::ALL {
        assert!(selam.objects.iter().any(|object| object.kind == kind), "{}", kind.name());
    }
}

/// Terms end, exclusively, on the same day number a number of months on; only extensions make them longer.
#[test]
fn every_term_is_thirty_six_months_unless_it_was_extended() {
    let mut seen = 0;
    for person in people().all() {
        let Some(term) = person.duo.get("inburgeringstermijn") else { continue };
        let date = |name: &str| term[name].as_str().unwrap().parse::<jiff::civil::Date>().unwrap();
        let (start, end) = (date("startdatum"), date("einddatum"));
        let plain = jiff::ToSpan::months(36);
        let regular = start.checked_add(plain).unwrap();
        let extended = person.duo.get("inburgeringstermijn/historie").is_some_and(|history| history.as_array().unwrap().len() > 1);
        assert_eq!(end > regular.tomorrow().unwrap(), extended, "{}", person.id);
        seen += 1;
    }
    assert!(seen > 15);
}
