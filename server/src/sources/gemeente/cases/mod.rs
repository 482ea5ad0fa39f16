//! Open VTB Taken 0.1.0 (standards.md 8.2): tasks are shown and linked, never carried out here.

use super::person_urn;
use crate::{
    session::Bsn,
    sources::{
        failure::Failure,
        handle::HandleKey,
        http::{Ask, Client},
        raw::RawText,
        wire::{CodeText, Day, Dropped, Reading, Soft, Text, code, day, https_only, page, text},
    },
};
use dossier::{
    codes::{HandelingsPerspectief, TaakStatus},
    facts::Taak,
};
use serde::Deserialize;
use serde_json::Value;

/// Asks for the open tasks of a person. There is no POST search: this source is flagged for a BSN in its addresses (LOG-2).
pub(in crate::sources) async fn ask(client: &Client, bsn: &Bsn, ask: &Ask) -> Result<RawText, Failure> {
    let urn = person_urn(bsn);
    let reply = client.send(client.get(&format!("/externetaken?isToegewezenAan={urn}&status=open")), ask).await?;
    if super::inbox::names_another(&reply.body, "isToegewezenAan", &urn) { Err(Failure::WrongPerson) } else { Ok(reply) }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wire {
    uuid: CodeText,
    titel: Text,
    status: CodeText,
    einddatum_handelings_termijn: Day,
    /// Whose task it is was checked on arrival; a task that does not say is not shown.
    #[allow(dead_code, reason = "only its presence counts")]
    is_toegewezen_aan: Text,
    #[serde(default)]
    toelichting: Soft<Text>,
    #[serde(default)]
    startdatum: Soft<Day>,
    #[serde(default)]
    handelings_perspectief: Soft<CodeText>,
    #[serde(default)]
    details: Soft<Value>,
}

/// Reads the reply.
pub fn taken(body: &str, key: &HandleKey, dropped: &mut Dropped) -> Reading<Vec<Taak>> {
    page(body, dropped, |wire: Wire, dropped| {
        Some(Taak {
            id: key.handle("taak", wire.uuid.as_str()),
            title: wire.titel.0,
            text: text(wire.toelichting, dropped),
            status: wire.status.code(TaakStatus::read),
            start: day(wire.startdatum, dropped),
            last_day: wire.einddatum_handelings_termijn.0,
            perspective: code(wire.handelings_perspectief, HandelingsPerspectief::read, dropped),
            link: link(wire.details, dropped),
        })
    })
}

fn link(details: Soft<Value>, dropped: &mut Dropped) -> Option<String> {
    let details = details.or_count(dropped)?;
    let address = details.get("uitvraagLink")?.as_str()?;
    let link = https_only(address);
    if link.is_none() {
        dropped.one();
    }
    link
}
