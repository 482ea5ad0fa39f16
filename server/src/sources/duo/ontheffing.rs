//! DUO Ontheffing 1.0.0. The ground and the capacity in hours are health data (AVG 9): they are not read here at all.

use crate::sources::wire::{CodeText, Day, Dropped, Reading, Soft, code, list};
use dossier::{
    codes::{Onderdeel, Oordeel},
    facts::Ontheffing,
};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct WireItem {
    #[serde(default)]
    gehele_ontheffing: Soft<Wire>,
    #[serde(default)]
    gedeeltelijke_ontheffing: Soft<Wire>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wire {
    oordeel: CodeText,
    datum_oordeel: Day,
    #[serde(default)]
    examenonderdeel: Soft<CodeText>,
}

/// `GET /personen/{bsn}/ontheffingen`
pub fn ontheffingen(body: &str, dropped: &mut Dropped) -> Reading<Vec<Ontheffing>> {
    let nested = list(body, dropped, |item: WireItem, dropped| {
        let mut found = Vec::new();
        let mut bad = false;
        for (wire, full) in [(item.gehele_ontheffing, true), (item.gedeeltelijke_ontheffing, false)] {
            match wire {
                Soft::Absent => {}
                Soft::Bad => bad = true,
                Soft::There(wire) => found.push(Ontheffing {
                    full,
                    oordeel: wire.oordeel.code(Oordeel::read),
                    decided: wire.datum_oordeel.0,
                    onderdeel: code(wire.examenonderdeel, Onderdeel::read, dropped),
                }),
            }
        }
        if bad && !found.is_empty() {
            dropped.one();
        }
        (!found.is_empty()).then_some(found)
    });
    Ok(nested?.map(|items| items.into_iter().flatten().collect()))
}
