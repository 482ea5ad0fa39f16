//! DUO Gebeurtenis 1.0.0: a ready-made timeline in DUO's Dutch.

use crate::sources::wire::{CodeText, Day, Dropped, Reading, Text, list};
use dossier::facts::Gebeurtenis;
use serde::Deserialize;

#[derive(Deserialize)]
struct Wire {
    id: CodeText,
    omschrijving: Text,
    datum: Day,
}

/// `GET /personen/{bsn}/gebeurtenissen`. Signals that DUO means for the gemeente (standards.md 4.8) are left out.
pub fn gebeurtenissen(body: &str, dropped: &mut Dropped) -> Reading<Vec<Gebeurtenis>> {
    let all = list(body, dropped, |wire: Wire, _| {
        Some(Gebeurtenis { id: wire.id.as_str().to_owned(), text: wire.omschrijving.0, date: wire.datum.0 })
    });
    crate::sources::wire::hide(all, *dropped, |event: &Gebeurtenis| !FOR_THE_GEMEENTE.contains(&event.id.as_str()))
}

const FOR_THE_GEMEENTE: [&str; 10] = ["SS122", "SS123", "SS126", "SS127", "SS132", "SS133", "SS135", "SS136", "SS140", "SS142"];
