//! Open VTB Berichten 0.1.0 (standards.md 8.3).

use super::person_urn;
use crate::{
    session::Bsn,
    sources::{
        failure::Failure,
        handle::HandleKey,
        http::{Ask, Client},
        raw::RawText,
        wire::{CodeText, Dropped, Moment, Reading, Soft, Text, code, hide, inner, page},
    },
};
use dossier::{codes::HandelingsPerspectief, facts::Bericht};
use jiff::{Timestamp, tz::TimeZone};
use serde::Deserialize;
use serde_json::Value;

/// Asks for the letters of a person up to now. There is no POST search: this source is flagged for a BSN in its addresses (LOG-2).
pub(in crate::sources) async fn ask(client: &Client, bsn: &Bsn, ask: &Ask) -> Result<RawText, Failure> {
    let urn = person_urn(bsn);
    let now = ask.asked_at.round(jiff::Unit::Second).unwrap_or(ask.asked_at);
    let reply = client.send(client.get(&format!("/berichten?ontvanger={urn}&publicatiedatum__lte={now}")), ask).await?;
    if names_another(&reply.body, "ontvanger", &urn) { Err(Failure::WrongPerson) } else { Ok(reply) }
}

/// Does any item of this reply name another person in the given field?
pub(super) fn names_another(body: &str, field: &str, urn: &str) -> bool {
    #[derive(Deserialize)]
    struct Page {
        results: Vec<Value>,
    }
    // A reply that cannot be read is found out when it is read; it is not shown either way
    let Ok(page) = serde_json::from_str::<Page>(body) else { return false };
    page.results.iter().any(|item| match item.get(field) {
        None | Some(Value::Null) => false,
        Some(Value::String(text)) => !text.trim().eq_ignore_ascii_case(urn),
        Some(_) => true,
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wire {
    uuid: CodeText,
    onderwerp: Text,
    bericht_tekst: Text,
    publicatiedatum: Moment,
    /// Whose letter it is was checked on arrival; a letter that does not say is not shown.
    #[allow(dead_code, reason = "only its presence counts")]
    ontvanger: Text,
    #[serde(default)]
    geopend_op: Soft<Moment>,
    #[serde(default)]
    handelings_perspectief: Soft<CodeText>,
    #[serde(default)]
    einddatum_handelings_termijn: Soft<Moment>,
    #[serde(default)]
    bericht_type: Soft<CodeText>,
    #[serde(default)]
    bijlagen: Soft<Vec<Value>>,
}

#[derive(Deserialize)]
struct WireAttachment {
    #[serde(default)]
    omschrijving: Soft<Text>,
}

/// Reads the reply. A letter to be published later stays hidden, also when the source sends it.
pub fn berichten(body: &str, now: Timestamp, key: &HandleKey, dropped: &mut Dropped) -> Reading<Vec<Bericht>> {
    let all = page(body, dropped, |wire: Wire, dropped| convert(wire, key, dropped));
    hide(all, *dropped, |letter: &Bericht| letter.published <= now)
}

fn convert(wire: Wire, key: &HandleKey, dropped: &mut Dropped) -> Option<Bericht> {
    // The end is a moment here (in Taken a day); the day it falls on in the Netherlands is what the person needs
    let end = wire.einddatum_handelings_termijn.or_refuse().ok()?;
    let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    Some(Bericht {
        id: key.handle("bericht", wire.uuid.as_str()),
        subject: wire.onderwerp.0,
        text: wire.bericht_tekst.0,
        published: wire.publicatiedatum.0,
        opened: wire.geopend_op.or_count(dropped).map(|at| at.0),
        perspective: code(wire.handelings_perspectief, HandelingsPerspectief::read, dropped),
        last_day: end.map(|at| zone.to_datetime(at.0).date()),
        kind: wire.bericht_type.or_count(dropped).map(|kind| kind.as_str().to_owned()),
        attachments: inner(wire.bijlagen, dropped, |attachment: WireAttachment, dropped| {
            Some(crate::sources::wire::text(attachment.omschrijving, dropped).unwrap_or_default())
        }),
    })
}
