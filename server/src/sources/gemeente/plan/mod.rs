//! Objecten API 2.7.0 with our own objecttypes (standards.md 6): what a gemeente knows and no API standard carries.

pub mod aanbieder;
pub mod begeleiding;
pub mod intake;
pub mod pip;
pub mod voorinburgering;

use crate::{
    session::{Bsn, Purpose},
    sources::{
        failure::Failure,
        http::{Ask, Client},
        raw::RawText,
        wire::{Dropped, Soft, Text, text},
    },
};
use dossier::facts::Contact;
use serde::Deserialize;
use serde_json::{Value, json};

/// Asks for the objects of one type about one person. The BSN travels in the body; the GET variant is not used.
pub(in crate::sources) async fn ask(client: &Client, objecttype: &str, bsn: &Bsn, ask: &Ask) -> Result<RawText, Failure> {
    let digits = bsn.reveal(Purpose::SourceCall);
    let body = json!({ "type": objecttype, "data_attr": format!("bsn__exact__{digits}") }).to_string();
    let request = client.post_json("/objects/search", body).header("Accept-Crs", "EPSG:4326").header("Content-Crs", "EPSG:4326");
    let reply = client.send(request, ask).await?;
    if names_another(&reply.body, digits) { Err(Failure::WrongPerson) } else { Ok(reply) }
}

/// Does any object in this reply name another person? `exact` compares as text and as number, so the answer is checked.
fn names_another(body: &str, digits: &str) -> bool {
    #[derive(Deserialize)]
    struct Page {
        results: Vec<Value>,
    }
    // A reply that cannot be read is found out when it is read; it is not shown either way
    let Ok(page) = serde_json::from_str::<Page>(body) else { return false };
    page.results.iter().any(|object| match object.pointer("/record/data/bsn") {
        None | Some(Value::Null) => false,
        Some(Value::String(text)) => text.trim() != digits,
        Some(Value::Number(number)) => number.as_u64() != digits.parse().ok(),
        Some(_) => true,
    })
}

/// An object as the registration gives it.
#[derive(Deserialize)]
struct Object<T> {
    record: Record<T>,
}

#[derive(Deserialize)]
struct Record<T> {
    data: T,
}

/// Proof that an object names a person; which one was checked on arrival.
#[derive(Deserialize)]
#[serde(untagged)]
#[allow(dead_code, reason = "only its presence counts")]
enum HasBsn {
    Text(Text),
    Number(u64),
}

/// `contactpersoon` of the objecttypes.
#[derive(Deserialize)]
struct WireContact {
    naam: Text,
    #[serde(default)]
    email: Soft<Text>,
    #[serde(default)]
    telefoonnummer: Soft<Text>,
}

fn contact(field: Soft<WireContact>, dropped: &mut Dropped) -> Option<Contact> {
    let wire = field.or_count(dropped)?;
    Some(Contact { naam: wire.naam.0, email: text(wire.email, dropped), telefoon: text(wire.telefoonnummer, dropped) })
}
