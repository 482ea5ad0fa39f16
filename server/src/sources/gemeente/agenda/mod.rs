//! VNG MijnAgenda 0.2.0 (standards.md 9): search by verified e-mail address, then the details of what this search gave.

mod token;

pub use token::AgendaAccess;

use crate::{
    accountability::hex,
    clock::random_bytes,
    sources::{
        failure::Failure,
        handle::HandleKey,
        http::{Ask, Client},
        question::VerifiedEmail,
        raw::{RawDetail, RawText},
        wire::{CodeText, Dropped, MOST_ITEMS, Moment, Reading, Soft, Text, Unreadable, https_only, inner, text},
    },
};
use dossier::facts::{Afspraak, Contact, Place};
use jiff::SignedDuration;
use serde::Deserialize;
use serde_json::{Value, json, value::RawValue};

/// Details asked at most; what is beyond is shown from the search alone, and counted.
const MOST_DETAILS: usize = 50;
/// Appointments from this long ago are asked too, so that today's are always there.
const LOOK_BACK: SignedDuration = SignedDuration::from_hours(24);

/// Asks for the appointments of a verified address.
pub(in crate::sources) async fn ask(client: &Client, access: &AgendaAccess, email: &VerifiedEmail, ask: &Ask) -> Result<RawText, Failure> {
    let bearer = access.bearer(client, ask).await?;
    let from = ask.asked_at.saturating_sub(LOOK_BACK).and_then(|at| at.round(jiff::Unit::Second)).unwrap_or(ask.asked_at);
    let body = json!({ "identificaties": [{ "type": "email", "waarde": email.reveal() }], "van": from.to_string() }).to_string();
    let search =
        |bearer: &str| client.post_json("/afspraken/opvragen", body.clone()).secret_header("Authorization", bearer).never_nothing();
    let (bearer, mut found) = match client.send(search(&bearer), ask).await {
        // The token may have been withdrawn before its time: once more with a new one
        Err(Failure::Unauthorised) => {
            access.forget(&bearer).await;
            let bearer = access.bearer(client, ask).await?;
            let found = client.send(search(&bearer), ask).await?;
            (bearer, found)
        }
        other => (bearer, other?),
    };
    found.details = details(client, &bearer, identifications(&found.body), ask).await;
    Ok(found)
}

/// Only what came out of this search may be asked in detail: the detail call names no person.
fn identifications(body: &str) -> Vec<String> {
    let Ok(search) = serde_json::from_str::<WireSearch<'_>>(body) else { return Vec::new() };
    let ids = search.afspraken.iter().filter_map(|item| serde_json::from_str::<WireId>(item.get()).ok());
    ids.map(|item| item.afspraak_identificatie.as_str().to_owned()).take(MOST_DETAILS).collect()
}

async fn details(client: &Client, bearer: &str, ids: Vec<String>, ask: &Ask) -> Vec<(String, RawDetail)> {
    let mut tasks = tokio::task::JoinSet::new();
    for (index, id) in ids.into_iter().enumerate() {
        let (client, bearer) = (client.clone(), bearer.to_owned());
        let ask = Ask { span_id: random_bytes(client.randomness()), ..*ask };
        tasks.spawn(async move {
            let detail = detail(&client, &bearer, &id, &ask).await;
            (index, id, detail)
        });
    }
    let mut replies = tasks.join_all().await;
    replies.sort_by_key(|(index, ..)| *index);
    replies.into_iter().map(|(_, id, detail)| (id, detail)).collect()
}

async fn detail(client: &Client, bearer: &str, id: &str, ask: &Ask) -> RawDetail {
    let Some(segment) = path_segment(id) else { return RawDetail::NotKnown };
    let request = client.get(&format!("/afspraken/{segment}")).secret_header("Authorization", bearer);
    match client.send(request, ask).await {
        Ok(reply) if serde_json::from_str::<WireId>(&reply.body).is_ok_and(|named| named.afspraak_identificatie.as_str() != id) => {
            tracing::error!(event = "reply-of-another-request", source = "agenda", "security");
            RawDetail::NotKnown
        }
        Ok(reply) => RawDetail::Text(reply.body),
        Err(Failure::Nothing) => RawDetail::Gone,
        Err(_) => RawDetail::NotKnown,
    }
}

/// An opaque identification as one segment of a path; `.` and `..` would change the path and are refused.
fn path_segment(id: &str) -> Option<String> {
    if id.len() > 200 || id == "." || id == ".." {
        return None;
    }
    Some(id.bytes().fold(String::new(), |mut path, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => path.push(char::from(byte)),
            _ => {
                path.push('%');
                path.push_str(&hex(&[byte]));
            }
        }
        path
    }))
}

#[derive(Deserialize)]
struct WireSearch<'a> {
    #[serde(borrow)]
    afspraken: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireId {
    afspraak_identificatie: CodeText,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wire {
    afspraak_identificatie: CodeText,
    #[serde(default)]
    onderwerp: Soft<Text>,
    #[serde(default)]
    gepland_aanvangsmoment: Soft<Moment>,
    #[serde(default)]
    gepland_eindmoment: Soft<Moment>,
    #[serde(default)]
    afspraak_soort: Soft<CodeText>,
    #[serde(default)]
    afspraak_locatie: Soft<WirePlace>,
    #[serde(default)]
    online_adres: Soft<Text>,
    #[serde(default)]
    activiteiten: Soft<Vec<Value>>,
    #[serde(default)]
    contact_informatie: Soft<WireContact>,
}

#[derive(Deserialize)]
struct WirePlace {
    #[serde(default)]
    naam: Soft<Text>,
    #[serde(default)]
    bezoekadres: Soft<WireAddress>,
}

#[derive(Default, Deserialize)]
struct WireAddress {
    #[serde(default)]
    adresregel1: Soft<Text>,
    #[serde(default)]
    adresregel2: Soft<Text>,
    #[serde(default)]
    adresregel3: Soft<Text>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireActivity {
    #[serde(default)]
    naam_activiteitsoort: Soft<Text>,
    #[serde(default)]
    aanduiding_wat_mee_te_nemen: Soft<Text>,
}

#[derive(Deserialize)]
struct WireContact {
    naam: Text,
    #[serde(default)]
    emailadres: Soft<Text>,
    #[serde(default)]
    telefoonnummer: Soft<Text>,
}

/// Reads search and details, earliest first. An appointment without readable details is shown from the search, and counted.
pub fn afspraken(raw: &RawText, key: &HandleKey, dropped: &mut Dropped) -> Reading<Vec<Afspraak>> {
    let search: WireSearch<'_> = serde_json::from_str(&raw.body).map_err(|_| Unreadable)?;
    if search.afspraken.len() > MOST_ITEMS {
        return Err(Unreadable);
    }
    let mut found: Vec<Afspraak> = Vec::new();
    for item in search.afspraken {
        let Ok(item) = serde_json::from_str::<Wire>(item.get()) else {
            dropped.one();
            continue;
        };
        let detail = raw.details.iter().find(|(id, _)| id == item.afspraak_identificatie.as_str()).map(|(_, detail)| detail);
        let detail = match detail {
            Some(RawDetail::Gone) => continue,
            Some(RawDetail::Text(body)) => serde_json::from_str::<Wire>(body).ok(),
            Some(RawDetail::NotKnown) | None => None,
        };
        if detail.is_none() {
            dropped.one();
        }
        match convert(item, detail, key, dropped) {
            Some(appointment) => found.push(appointment),
            None => dropped.one(),
        }
    }
    found.sort_by_key(|appointment| appointment.begin);
    match (found.is_empty(), dropped.0) {
        (false, _) => Ok(Some(found)),
        (true, 0) => Ok(None),
        (true, _) => Err(Unreadable),
    }
}

fn convert(item: Wire, detail: Option<Wire>, key: &HandleKey, dropped: &mut Dropped) -> Option<Afspraak> {
    let handle = key.handle("afspraak", item.afspraak_identificatie.as_str());
    let listed = (text(item.onderwerp, dropped), moment(item.gepland_aanvangsmoment, dropped), moment(item.gepland_eindmoment, dropped));
    let Some(detail) = detail else {
        let begin = listed.1?;
        let (bring, contact, interpreter) = (Vec::new(), None, None);
        let end = end_of(begin, listed.2, dropped);
        return Some(Afspraak { handle, subject: listed.0?, begin, end, place: Place::Unknown, bring, contact, interpreter });
    };
    let begin = moment(detail.gepland_aanvangsmoment, dropped).or(listed.1)?;
    let end = moment(detail.gepland_eindmoment, dropped).or(listed.2);
    let activities = inner(detail.activiteiten, dropped, |activity: WireActivity, dropped| {
        Some((text(activity.naam_activiteitsoort, dropped), text(activity.aanduiding_wat_mee_te_nemen, dropped)))
    });
    let first_activity = activities.iter().find_map(|(name, _)| name.clone());
    Some(Afspraak {
        handle,
        subject: text(detail.onderwerp, dropped).or(listed.0).or(first_activity)?,
        begin,
        end: end_of(begin, end, dropped),
        place: place(detail.afspraak_soort, detail.afspraak_locatie, detail.online_adres, dropped),
        // The interface has no field for an interpreter; an activity of that name is the only way a gemeente can say so
        interpreter: activities.iter().any(|(name, _)| name.as_deref().is_some_and(is_interpreter)).then_some(true),
        bring: activities.into_iter().filter_map(|(_, bring)| bring).collect(),
        contact: detail.contact_informatie.or_count(dropped).map(|contact| Contact {
            naam: contact.naam.0,
            email: text(contact.emailadres, dropped),
            telefoon: text(contact.telefoonnummer, dropped),
        }),
    })
}

fn moment(field: Soft<Moment>, dropped: &mut Dropped) -> Option<jiff::Timestamp> {
    field.or_count(dropped).map(|at| at.0)
}

/// An end that is not given, or lies before the begin, is the begin: "we do not know how long it takes".
fn end_of(begin: jiff::Timestamp, end: Option<jiff::Timestamp>, dropped: &mut Dropped) -> jiff::Timestamp {
    match end {
        Some(end) if end >= begin => end,
        Some(_) => {
            dropped.one();
            begin
        }
        None => begin,
    }
}

fn is_interpreter(activity: &str) -> bool {
    activity.to_lowercase().starts_with("tolk")
}

fn place(kind: Soft<CodeText>, location: Soft<WirePlace>, online: Soft<Text>, dropped: &mut Dropped) -> Place {
    let kind = kind.or_count(dropped);
    match (kind.as_ref().map(CodeText::as_str), location, online) {
        (Some("online"), _, address) => {
            let address = text(address, dropped);
            let url = address.as_deref().and_then(https_only);
            if address.is_some() && url.is_none() {
                dropped.one();
            }
            Place::Online { url }
        }
        (_, Soft::There(location), _) => {
            let address = location.bezoekadres.or_count(dropped).unwrap_or_default();
            let lines = [address.adresregel1, address.adresregel2, address.adresregel3];
            let address = lines.into_iter().filter_map(|line| text(line, dropped)).collect();
            Place::Physical { name: text(location.naam, dropped), address }
        }
        (_, Soft::Bad, _) => {
            dropped.one();
            Place::Unknown
        }
        _ => Place::Unknown,
    }
}
