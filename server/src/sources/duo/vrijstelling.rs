//! DUO Vrijstelling 1.0.0: an item holds zero or more of three kinds. Both days of a temporary one are inclusive.

use crate::sources::wire::{CodeText, Day, Dropped, Reading, Soft, Unreadable, code, day, list};
use dossier::{
    codes::{Niveau, Onderdeel, Oordeel, RedenVrijstelling},
    facts::{Vrijstelling, VrijstellingKind},
};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct WireItem {
    #[serde(default)]
    gehele_vrijstelling: Soft<Wire>,
    #[serde(default)]
    tijdelijke_vrijstelling: Soft<Wire>,
    #[serde(default)]
    gedeeltelijke_vrijstelling: Soft<Wire>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wire {
    oordeel: CodeText,
    reden: CodeText,
    #[serde(default)]
    datum_oordeel: Soft<Day>,
    #[serde(default)]
    startdatum: Soft<Day>,
    #[serde(default)]
    einddatum: Soft<Day>,
    #[serde(default)]
    examenonderdeel: Soft<CodeText>,
    #[serde(default)]
    examenniveau: Soft<CodeText>,
}

/// `GET /personen/{bsn}/vrijstellingen`
pub fn vrijstellingen(body: &str, dropped: &mut Dropped) -> Reading<Vec<Vrijstelling>> {
    let nested = list(body, dropped, |item: WireItem, dropped| {
        let kinds: [(Soft<Wire>, Kind); 3] = [
            (item.gehele_vrijstelling, geheel),
            (item.tijdelijke_vrijstelling, tijdelijk),
            (item.gedeeltelijke_vrijstelling, gedeeltelijk),
        ];
        let mut found = Vec::new();
        let mut bad = false;
        for (wire, kind) in kinds {
            match wire {
                Soft::Absent => {}
                Soft::Bad => bad = true,
                Soft::There(wire) => match convert(wire, kind, dropped) {
                    Ok(value) => found.push(value),
                    Err(Unreadable) => bad = true,
                },
            }
        }
        if bad && !found.is_empty() {
            dropped.one();
        }
        // An item of none of the three kinds is a kind we do not know
        (!found.is_empty()).then_some(found)
    });
    Ok(nested?.map(|items| items.into_iter().flatten().collect()))
}

type Kind = fn(&mut Wire, &mut Dropped) -> Result<VrijstellingKind, Unreadable>;

fn geheel(_: &mut Wire, _: &mut Dropped) -> Result<VrijstellingKind, Unreadable> {
    Ok(VrijstellingKind::Geheel)
}

fn tijdelijk(wire: &mut Wire, _: &mut Dropped) -> Result<VrijstellingKind, Unreadable> {
    let take = |field: &mut Soft<Day>| std::mem::take(field).or_refuse().map(|day| day.map(|day| day.0));
    Ok(VrijstellingKind::Tijdelijk { start: take(&mut wire.startdatum)?, last_day: take(&mut wire.einddatum)? })
}

fn gedeeltelijk(wire: &mut Wire, dropped: &mut Dropped) -> Result<VrijstellingKind, Unreadable> {
    Ok(VrijstellingKind::Gedeeltelijk {
        onderdeel: code(std::mem::take(&mut wire.examenonderdeel), Onderdeel::read, dropped),
        niveau: code(std::mem::take(&mut wire.examenniveau), Niveau::read, dropped),
    })
}

fn convert(mut wire: Wire, kind: Kind, dropped: &mut Dropped) -> Result<Vrijstelling, Unreadable> {
    Ok(Vrijstelling {
        kind: kind(&mut wire, dropped)?,
        oordeel: wire.oordeel.code(Oordeel::read),
        reden: wire.reden.code(RedenVrijstelling::read),
        decided: day(wire.datum_oordeel, dropped),
    })
}
