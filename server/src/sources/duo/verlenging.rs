//! DUO Verlenging 1.0.0: no ground and no length; the effect is seen in the termijn only.

use crate::sources::wire::{CodeText, Day, Dropped, Reading, Soft, day, list};
use dossier::{codes::Beoordeling, facts::Verlenging};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wire {
    beoordeling_aanvraag: CodeText,
    #[serde(default)]
    datum_beoordeling: Soft<Day>,
    ontvangstdatum: Day,
}

/// `GET /personen/{bsn}/verlengingen`
pub fn verlengingen(body: &str, dropped: &mut Dropped) -> Reading<Vec<Verlenging>> {
    list(body, dropped, |wire: Wire, dropped| {
        Some(Verlenging {
            decision: wire.beoordeling_aanvraag.code(Beoordeling::read),
            decided: day(wire.datum_beoordeling, dropped),
            received: wire.ontvangstdatum.0,
        })
    })
}
