//! DUO Inburgeringstermijn 1.0.0. `einddatum` is exclusive: the last day is one day earlier.

use crate::sources::wire::{Day, Dropped, Reading, Soft, Text, day, list, object, text};
use dossier::facts::{Termijn, TermijnPeriod};
use serde::Deserialize;

#[derive(Deserialize)]
struct WireTermijn {
    startdatum: Day,
    einddatum: Day,
    #[serde(default)]
    wijzigingsdatum: Soft<Day>,
    #[serde(default)]
    verlengingsgrondcode: Soft<Text>,
    #[serde(default)]
    verlengingsgrondomschrijving: Soft<Text>,
}

#[derive(Deserialize)]
struct WirePeriod {
    #[serde(default)]
    einddatum: Soft<Day>,
    #[serde(default)]
    wijzigingsdatum: Soft<Day>,
    #[serde(default)]
    verlengingsgrondcode: Soft<Text>,
    #[serde(default)]
    verlengingsgrondomschrijving: Soft<Text>,
}

/// `GET /personen/{bsn}/inburgeringstermijn`
pub fn termijn(body: &str, dropped: &mut Dropped) -> Reading<Termijn> {
    object(body, dropped, |wire: WireTermijn, dropped| {
        Some(Termijn {
            start: wire.startdatum.0,
            last_day: wire.einddatum.last_day_of_exclusive()?,
            changed: day(wire.wijzigingsdatum, dropped),
            ground_code: text(wire.verlengingsgrondcode, dropped),
            ground_text: text(wire.verlengingsgrondomschrijving, dropped),
        })
    })
}

/// `GET /personen/{bsn}/inburgeringstermijn/historie`
pub fn termijn_history(body: &str, dropped: &mut Dropped) -> Reading<Vec<TermijnPeriod>> {
    list(body, dropped, |wire: WirePeriod, dropped| {
        Some(TermijnPeriod {
            last_day: wire.einddatum.or_refuse().ok()?.and_then(Day::last_day_of_exclusive),
            changed: day(wire.wijzigingsdatum, dropped),
            ground_code: text(wire.verlengingsgrondcode, dropped),
            ground_text: text(wire.verlengingsgrondomschrijving, dropped),
        })
    })
}
