//! Objecttype `aanbieder-voortgang` 1: one object per person and school. `bekendTot` and the expected end are exclusive.

use super::{HasBsn, Object, WireContact, contact};
use crate::sources::wire::{CodeText, Day, Dropped, Reading, Soft, Text, code, day, inner, page, text};
use dossier::{
    codes::{Classificatie, Inzet, Niveau, Onderdeel, Presentie},
    facts::{AanbiederObject, SchoolVoortgang},
};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wire {
    #[allow(dead_code, reason = "only its presence counts")]
    bsn: HasBsn,
    instellingsnummer: CodeText,
    bekend_tot: Day,
    #[serde(default)]
    cursus_instelling: Soft<Text>,
    #[serde(default)]
    datum_inburgeringsaanbod: Soft<Day>,
    #[serde(default)]
    verwachte_startdatum_opleiding: Soft<Day>,
    #[serde(default)]
    verwachte_einddatum_opleiding: Soft<Day>,
    #[serde(default)]
    datum_einde_cursus: Soft<Day>,
    #[serde(default)]
    taalschakel_traject: Soft<bool>,
    #[serde(default)]
    datum_taalschakel_diploma: Soft<Day>,
    #[serde(default)]
    uren: Soft<u32>,
    #[serde(default)]
    uren_nt2: Soft<u32>,
    #[serde(default)]
    uren_knm: Soft<u32>,
    #[serde(default)]
    uren_geoorloofd_verzuim: Soft<u32>,
    #[serde(default)]
    uren_ongeoorloofd_verzuim: Soft<u32>,
    #[serde(default)]
    presentie_taalles: Soft<CodeText>,
    #[serde(default)]
    participatie_deelname: Soft<CodeText>,
    #[serde(default)]
    voortgang: Soft<Vec<Value>>,
    #[serde(default)]
    contactpersoon: Soft<WireContact>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireProgress {
    onderdeel: CodeText,
    #[serde(default)]
    bereikt_niveau: Soft<CodeText>,
    #[serde(default)]
    resultaat_taalles: Soft<CodeText>,
    #[serde(default)]
    peildatum: Soft<Day>,
}

/// Presence and progress at each school.
pub fn aanbieders(body: &str, dropped: &mut Dropped) -> Reading<Vec<AanbiederObject>> {
    page(body, dropped, |object: Object<Wire>, dropped| convert(object.record.data, dropped))
}

fn convert(wire: Wire, dropped: &mut Dropped) -> Option<AanbiederObject> {
    Some(AanbiederObject {
        instellingsnummer: wire.instellingsnummer.as_str().to_owned(),
        school: text(wire.cursus_instelling, dropped),
        offered: day(wire.datum_inburgeringsaanbod, dropped),
        start: day(wire.verwachte_startdatum_opleiding, dropped),
        last_day: wire.verwachte_einddatum_opleiding.or_refuse().ok()?.and_then(Day::last_day_of_exclusive),
        ended: wire.datum_einde_cursus.or_refuse().ok()?.map(|day| day.0),
        taalschakel: wire.taalschakel_traject.or_count(dropped),
        taalschakel_diploma: day(wire.datum_taalschakel_diploma, dropped),
        hours: wire.uren.or_count(dropped),
        hours_nt2: wire.uren_nt2.or_count(dropped),
        hours_knm: wire.uren_knm.or_count(dropped),
        excused: wire.uren_geoorloofd_verzuim.or_count(dropped),
        unexcused: wire.uren_ongeoorloofd_verzuim.or_count(dropped),
        known_until: wire.bekend_tot.last_day_of_exclusive()?,
        presence: code(wire.presentie_taalles, Presentie::read, dropped),
        effort: code(wire.participatie_deelname, Inzet::read, dropped),
        progress: inner(wire.voortgang, dropped, progress),
        contact: contact(wire.contactpersoon, dropped),
    })
}

fn progress(wire: WireProgress, dropped: &mut Dropped) -> Option<SchoolVoortgang> {
    Some(SchoolVoortgang {
        onderdeel: wire.onderdeel.code(Onderdeel::read),
        reached: code(wire.bereikt_niveau, Niveau::read, dropped),
        result: code(wire.resultaat_taalles, Classificatie::read, dropped),
        as_of: day(wire.peildatum, dropped),
    })
}
