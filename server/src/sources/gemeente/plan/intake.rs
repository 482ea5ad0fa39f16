//! Objecttype `brede-intake` 1. `bekendTot` is exclusive.

use super::{HasBsn, Object};
use crate::sources::wire::{CodeText, Day, Dropped, Reading, Soft, Text, code, day, inner, page, text};
use dossier::{
    codes::{Classificatie, IntakeStatus, LbtUitkomst, Leerroute},
    facts::{IntakeObject, Opleiding},
};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wire {
    #[allow(dead_code, reason = "only its presence counts")]
    bsn: HasBsn,
    gemeentecode: CodeText,
    status: CodeText,
    #[serde(default)]
    startdatum: Soft<Day>,
    #[serde(default)]
    einddatum: Soft<Day>,
    #[serde(default)]
    gevolgde_uren_knm_en_taalles: Soft<u32>,
    #[serde(default)]
    bekend_tot: Soft<Day>,
    #[serde(default)]
    leerbaarheidstoets_resultaat: Soft<CodeText>,
    #[serde(default)]
    leerrouteadvies: Soft<CodeText>,
    #[serde(default)]
    educatie: Soft<Vec<Value>>,
    #[serde(default)]
    werk: Soft<Vec<Value>>,
    #[serde(default)]
    ambitie: Soft<Text>,
    #[serde(default)]
    taalvaardigheid: Soft<WireLanguage>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireLanguage {
    #[serde(default)]
    taalvaardigheid_mondeling: Soft<CodeText>,
    #[serde(default)]
    taalvaardigheid_schriftelijk: Soft<CodeText>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireEducation {
    #[serde(default)]
    opleiding: Soft<Text>,
    #[serde(default)]
    educatie_diploma: Soft<Text>,
    #[serde(default)]
    educatie_land: Soft<Text>,
    #[serde(default)]
    educatie_in_bezit: Soft<bool>,
}

#[derive(Deserialize)]
struct WireWork {
    #[serde(default)]
    beroep: Soft<Text>,
    #[serde(default)]
    taak: Soft<Text>,
}

/// The intakes the gemeente holds.
pub fn intakes(body: &str, dropped: &mut Dropped) -> Reading<Vec<IntakeObject>> {
    page(body, dropped, |object: Object<Wire>, dropped| convert(object.record.data, dropped))
}

fn convert(wire: Wire, dropped: &mut Dropped) -> Option<IntakeObject> {
    let language = wire.taalvaardigheid.or_count(dropped);
    let (speaking, writing) =
        language.map_or((Soft::Absent, Soft::Absent), |l| (l.taalvaardigheid_mondeling, l.taalvaardigheid_schriftelijk));
    Some(IntakeObject {
        gemeentecode: wire.gemeentecode.as_str().to_owned(),
        status: wire.status.code(IntakeStatus::read),
        start: day(wire.startdatum, dropped),
        end: wire.einddatum.or_refuse().ok()?.map(|day| day.0),
        hours: wire.gevolgde_uren_knm_en_taalles.or_count(dropped),
        known_until: wire.bekend_tot.or_count(dropped).and_then(Day::last_day_of_exclusive),
        lbt: code(wire.leerbaarheidstoets_resultaat, LbtUitkomst::read, dropped),
        advice: code(wire.leerrouteadvies, Leerroute::read, dropped),
        educations: inner(wire.educatie, dropped, education),
        works: inner(wire.werk, dropped, |work: WireWork, dropped| text(work.beroep, dropped).or_else(|| text(work.taak, dropped))),
        ambition: text(wire.ambitie, dropped),
        speaking: code(speaking, Classificatie::read, dropped),
        writing: code(writing, Classificatie::read, dropped),
    })
}

fn education(wire: WireEducation, dropped: &mut Dropped) -> Option<Opleiding> {
    Some(Opleiding {
        name: text(wire.opleiding, dropped).or_else(|| text(wire.educatie_diploma, dropped))?,
        country: text(wire.educatie_land, dropped),
        diploma: wire.educatie_in_bezit.or_count(dropped),
    })
}
