//! DUO Inburgeringsaanbod 1.2.0: the reference list of schools; holds nothing about a person.

use crate::sources::wire::{CodeText, Dropped, Reading, Soft, Text, list};
use dossier::facts::Instelling;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wire {
    instellingsnummer: CodeText,
    naam: Text,
    plaatsnaam: Text,
    #[serde(default)]
    indicatie_bow_keurmerk: Soft<bool>,
}

/// `GET /instellingen`
pub fn instellingen(body: &str, dropped: &mut Dropped) -> Reading<Vec<Instelling>> {
    list(body, dropped, |wire: Wire, dropped| {
        Some(Instelling {
            nummer: wire.instellingsnummer.as_str().to_owned(),
            naam: wire.naam.0,
            plaats: wire.plaatsnaam.0,
            keurmerk: wire.indicatie_bow_keurmerk.or_count(dropped),
        })
    })
}
