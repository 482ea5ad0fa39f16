//! Objecttype `maatschappelijke-begeleiding` 1. `bekendTot` is exclusive.

use super::{HasBsn, Object, WireContact, contact};
use crate::sources::wire::{CodeText, Day, Dropped, Reading, Soft, Text, day, inner, page};
use dossier::{
    codes::BegeleidingStatus,
    facts::{Activiteit, BegeleidingObject},
};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wire {
    #[allow(dead_code, reason = "only its presence counts")]
    bsn: HasBsn,
    status: CodeText,
    #[serde(default)]
    startdatum: Soft<Day>,
    #[serde(default)]
    einddatum: Soft<Day>,
    #[serde(default)]
    uitvoerder: Soft<WireOrganisation>,
    #[serde(default)]
    contactpersoon: Soft<WireContact>,
    #[serde(default)]
    activiteiten: Soft<Vec<Value>>,
    #[serde(default)]
    gevolgde_uren_participatie_activiteiten: Soft<u32>,
    #[serde(default)]
    bekend_tot: Soft<Day>,
}

#[derive(Deserialize)]
struct WireOrganisation {
    naam: Text,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireActivity {
    omschrijving: Text,
    #[serde(default)]
    startdatum: Soft<Day>,
    #[serde(default)]
    einddatum: Soft<Day>,
    #[serde(default)]
    uren: Soft<u32>,
    #[serde(default)]
    telt_mee_voor_zroute: Soft<bool>,
}

/// The help of the organisation for maatschappelijke begeleiding.
pub fn begeleiding(body: &str, dropped: &mut Dropped) -> Reading<Vec<BegeleidingObject>> {
    page(body, dropped, |object: Object<Wire>, dropped| convert(object.record.data, dropped))
}

fn convert(wire: Wire, dropped: &mut Dropped) -> Option<BegeleidingObject> {
    Some(BegeleidingObject {
        status: wire.status.code(BegeleidingStatus::read),
        start: day(wire.startdatum, dropped),
        end: wire.einddatum.or_refuse().ok()?.map(|day| day.0),
        organisation: wire.uitvoerder.or_count(dropped).map(|organisation| organisation.naam.0),
        contact: contact(wire.contactpersoon, dropped),
        activities: inner(wire.activiteiten, dropped, activity),
        counted_hours: wire.gevolgde_uren_participatie_activiteiten.or_count(dropped),
        known_until: wire.bekend_tot.or_count(dropped).and_then(Day::last_day_of_exclusive),
    })
}

fn activity(wire: WireActivity, dropped: &mut Dropped) -> Option<Activiteit> {
    Some(Activiteit {
        text: wire.omschrijving.0,
        start: day(wire.startdatum, dropped),
        end: wire.einddatum.or_refuse().ok()?.map(|day| day.0),
        hours: wire.uren.or_count(dropped),
        counts_for_z: wire.telt_mee_voor_zroute.or_count(dropped),
    })
}
