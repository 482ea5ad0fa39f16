//! DUO Inburgeringsplicht 1.2.2: plicht and doelgroep with their histories. All ends inclusive.

use crate::sources::wire::{CodeText, Day, Dropped, Reading, Soft, code, day, list, object};
use dossier::{
    codes::{Asielrechten, GedetailleerdeDoelgroep, Indeling, RedenGeenPlicht},
    facts::{Doelgroep, DoelgroepPeriod, Plicht, PlichtPeriod},
};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WirePlicht {
    indicator_inburgeringsplicht: bool,
    #[serde(default)]
    begindatum: Soft<Day>,
    #[serde(default)]
    einddatum: Soft<Day>,
    #[serde(default)]
    wijzigingsdatum: Soft<Day>,
    #[serde(default)]
    datum_kennisgeving_inburgeringsplicht: Soft<Day>,
    #[serde(default)]
    reden_geen_inburgeringsplicht: Soft<CodeText>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireDoelgroep {
    #[serde(default)]
    indeling: Soft<CodeText>,
    #[serde(default)]
    begindatum: Soft<Day>,
    #[serde(default)]
    einddatum: Soft<Day>,
    #[serde(default)]
    gedetailleerde_doelgroep: Soft<CodeText>,
    #[serde(default)]
    asielrechten_wijziging_verblijfsdoel: Soft<CodeText>,
}

/// `GET /personen/{bsn}/inburgeringsplicht`
pub fn plicht(body: &str, dropped: &mut Dropped) -> Reading<Plicht> {
    object(body, dropped, |wire: WirePlicht, dropped| {
        Some(Plicht {
            obliged: wire.indicator_inburgeringsplicht,
            begin: day(wire.begindatum, dropped),
            // No end means "still obliged": an end that cannot be read may not become that
            last_day: wire.einddatum.or_refuse().ok()?.map(|day| day.0),
            changed: day(wire.wijzigingsdatum, dropped),
            kennisgeving: day(wire.datum_kennisgeving_inburgeringsplicht, dropped),
            reason_not: code(wire.reden_geen_inburgeringsplicht, RedenGeenPlicht::read, dropped),
        })
    })
}

/// `GET /personen/{bsn}/inburgeringsplicht/historie`
pub fn plicht_history(body: &str, dropped: &mut Dropped) -> Reading<Vec<PlichtPeriod>> {
    list(body, dropped, |wire: WirePlicht, dropped| {
        Some(PlichtPeriod {
            obliged: wire.indicator_inburgeringsplicht,
            begin: day(wire.begindatum, dropped),
            last_day: wire.einddatum.or_refuse().ok()?.map(|day| day.0),
            changed: day(wire.wijzigingsdatum, dropped),
        })
    })
}

/// `GET /personen/{bsn}/doelgroep`
pub fn doelgroep(body: &str, dropped: &mut Dropped) -> Reading<Doelgroep> {
    object(body, dropped, |wire: WireDoelgroep, dropped| {
        Some(Doelgroep {
            indeling: code(wire.indeling, Indeling::read, dropped),
            begin: day(wire.begindatum, dropped),
            detail: code(wire.gedetailleerde_doelgroep, GedetailleerdeDoelgroep::read, dropped),
            asielrechten: code(wire.asielrechten_wijziging_verblijfsdoel, Asielrechten::read, dropped),
        })
    })
}

/// `GET /personen/{bsn}/doelgroep/historie`
pub fn doelgroep_history(body: &str, dropped: &mut Dropped) -> Reading<Vec<DoelgroepPeriod>> {
    list(body, dropped, |wire: WireDoelgroep, dropped| {
        Some(DoelgroepPeriod {
            indeling: code(wire.indeling, Indeling::read, dropped),
            begin: day(wire.begindatum, dropped),
            last_day: wire.einddatum.or_refuse().ok()?.map(|day| day.0),
        })
    })
}
