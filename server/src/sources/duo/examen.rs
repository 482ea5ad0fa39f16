//! DUO Examen 1.0.0: results and free attempts. No marks are given.

use crate::sources::wire::{CodeText, Day, Dropped, Reading, Soft, code, list};
use dossier::{
    codes::{ExamenUitslag, Niveau, Onderdeel, RedenGeenResultaat},
    facts::{Examen, GratisPoging},
};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireResult {
    examendatum: Day,
    resultaat: CodeText,
    onderdeel: CodeText,
    #[serde(default)]
    niveau: Soft<CodeText>,
    #[serde(default)]
    reden_geen_resultaat: Soft<CodeText>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireAttempts {
    onderdeel: CodeText,
    gratis_pogingen_tegoed: u8,
}

/// `GET /personen/{bsn}/examens/resultaten`
pub fn results(body: &str, dropped: &mut Dropped) -> Reading<Vec<Examen>> {
    list(body, dropped, |wire: WireResult, dropped| {
        Some(Examen {
            date: wire.examendatum.0,
            result: wire.resultaat.code(ExamenUitslag::read),
            onderdeel: wire.onderdeel.code(Onderdeel::read),
            niveau: code(wire.niveau, Niveau::read, dropped),
            reason: code(wire.reden_geen_resultaat, RedenGeenResultaat::read, dropped),
        })
    })
}

/// `GET /personen/{bsn}/examens/gratispogingen`: the balance as DUO gives it, never computed.
pub fn free_attempts(body: &str, dropped: &mut Dropped) -> Reading<Vec<GratisPoging>> {
    list(body, dropped, |wire: WireAttempts, _| {
        Some(GratisPoging { onderdeel: wire.onderdeel.code(Onderdeel::read), left: wire.gratis_pogingen_tegoed })
    })
}
