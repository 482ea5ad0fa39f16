//! DUO PIP 1.2.0: one current PIP, possibly of an earlier gemeente.

use crate::sources::wire::{CodeText, Day, Dropped, Reading, Soft, code, object};
use dossier::{
    codes::{Alfabetisering, Leerroute, Niveau},
    facts::DuoPip,
};
use serde::Deserialize;

#[derive(Deserialize)]
struct Wire {
    gemeentecode: CodeText,
    pip: WirePip,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WirePip {
    dagtekening_pip: Day,
    leerroute: CodeText,
    #[serde(default)]
    niveau: Soft<CodeText>,
    #[serde(default, rename = "geschatteIntensiteitB1Route")]
    geschatte_intensiteit_b1_route: Soft<u32>,
    #[serde(default)]
    indicator_mag_opleiding_afmaken: Soft<bool>,
    #[serde(default)]
    indicator_alfabetiseringsonderwijs: Soft<CodeText>,
}

/// `GET /personen/{bsn}/PIP`
pub fn pip(body: &str, dropped: &mut Dropped) -> Reading<DuoPip> {
    object(body, dropped, |wire: Wire, dropped| {
        Some(DuoPip {
            gemeentecode: wire.gemeentecode.as_str().to_owned(),
            dagtekening: wire.pip.dagtekening_pip.0,
            leerroute: wire.pip.leerroute.code(Leerroute::read),
            niveau: code(wire.pip.niveau, Niveau::read, dropped),
            intensity_hours: wire.pip.geschatte_intensiteit_b1_route.or_count(dropped),
            may_finish_education: wire.pip.indicator_mag_opleiding_afmaken.or_count(dropped),
            alfabetisering: code(wire.pip.indicator_alfabetiseringsonderwijs, Alfabetisering::read, dropped),
        })
    })
}
