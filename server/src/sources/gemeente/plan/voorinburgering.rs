//! Objecttype `voorinburgering` 1, delivered by COA or the gemeente.

use super::{HasBsn, Object};
use crate::sources::wire::{CodeText, Day, Dropped, Reading, Soft, Text, code, day, inner, page, text};
use dossier::{
    codes::{Classificatie, IntroductieModule, Presentie},
    facts::{ModuleDeelname, VoorinburgeringObject},
};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wire {
    #[allow(dead_code, reason = "only its presence counts")]
    bsn: HasBsn,
    aangeleverd_door: CodeText,
    #[serde(default)]
    instemming_deelname_voorinburgering: Soft<bool>,
    #[serde(default)]
    datum_instemming: Soft<Day>,
    #[serde(default)]
    is_gekoppeld_aan: Soft<Text>,
    #[serde(default)]
    verblijfplaats_azc: Soft<WirePlace>,
    #[serde(default)]
    start_van_taalles_activiteit: Soft<Day>,
    #[serde(default)]
    einde_van_taalles_activiteit: Soft<Day>,
    #[serde(default)]
    presentie_taalles: Soft<CodeText>,
    #[serde(default)]
    resultaat_taalles: Soft<CodeText>,
    #[serde(default)]
    gevolgde_uren_taalles: Soft<u32>,
    #[serde(default)]
    introductiemodules: Soft<Vec<Value>>,
}

#[derive(Deserialize)]
struct WirePlace {
    #[serde(default)]
    plaats: Soft<Text>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireModule {
    module_naam: CodeText,
    #[serde(default)]
    deelname_introductie_module: Soft<bool>,
    #[serde(default)]
    datum: Soft<Day>,
}

/// What was done before inburgering, at COA or the gemeente.
pub fn voorinburgering(body: &str, dropped: &mut Dropped) -> Reading<Vec<VoorinburgeringObject>> {
    page(body, dropped, |object: Object<Wire>, dropped| convert(object.record.data, dropped))
}

fn convert(wire: Wire, dropped: &mut Dropped) -> Option<VoorinburgeringObject> {
    Some(VoorinburgeringObject {
        by_coa: wire.aangeleverd_door.as_str() == "coa",
        agreed: wire.instemming_deelname_voorinburgering.or_count(dropped),
        agreed_on: day(wire.datum_instemming, dropped),
        place: wire.verblijfplaats_azc.or_count(dropped).and_then(|place| text(place.plaats, dropped)),
        linked_gemeente: text(wire.is_gekoppeld_aan, dropped),
        lessons_start: day(wire.start_van_taalles_activiteit, dropped),
        lessons_end: wire.einde_van_taalles_activiteit.or_refuse().ok()?.map(|day| day.0),
        hours: wire.gevolgde_uren_taalles.or_count(dropped),
        presence: code(wire.presentie_taalles, Presentie::read, dropped),
        result: code(wire.resultaat_taalles, Classificatie::read, dropped),
        modules: inner(wire.introductiemodules, dropped, module),
    })
}

// Whether someone took part has no "unknown" in the facts: an entry that does not say is left out and counted
fn module(wire: WireModule, dropped: &mut Dropped) -> Option<ModuleDeelname> {
    Some(ModuleDeelname {
        module: wire.module_naam.code(IntroductieModule::read),
        took_part: wire.deelname_introductie_module.or_refuse().ok()??,
        date: day(wire.datum, dropped),
    })
}
