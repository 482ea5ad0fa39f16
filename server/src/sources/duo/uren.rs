//! DUO Gevolgde uren 1.1.0, and 1.0.0 without school and required fields. `bekendTot` is exclusive. Totals are never added up.

use crate::sources::wire::{CodeText, Day, Dropped, Reading, Soft, list};
use dossier::facts::{SchoolUren, Uren};
use serde::Deserialize;

#[derive(Deserialize)]
struct Wire {
    gemeentecode: CodeText,
    #[serde(rename = "bekendTot")]
    bekend_tot: Day,
    #[serde(default, rename = "ParticipatieAlsTaalles")]
    als_taalles: Soft<Hours>,
    #[serde(default, rename = "ParticipatieactiviteitenBredeIntake")]
    participatie: Soft<Hours>,
    #[serde(default, rename = "TaallesEnKnmBredeIntake")]
    intake: Soft<Hours>,
    #[serde(default, rename = "TaallesEnKnmInstelling")]
    school: Soft<WireSchool>,
}

#[derive(Deserialize)]
struct Hours {
    #[serde(default)]
    uren: Soft<u32>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireSchool {
    instellingsnummer: CodeText,
    #[serde(default)]
    uren: Soft<u32>,
    #[serde(default)]
    uren_geoorloofd_verzuim: Soft<u32>,
    #[serde(default)]
    uren_ongeoorloofd_verzuim: Soft<u32>,
}

/// `GET /personen/{bsn}/uren`. An item without "known until" is dropped: hours are never shown without their day.
pub fn uren(body: &str, dropped: &mut Dropped) -> Reading<Vec<Uren>> {
    list(body, dropped, |wire: Wire, dropped| {
        let hours = |field: Soft<Hours>, dropped: &mut Dropped| field.or_count(dropped).and_then(|hours| hours.uren.or_count(dropped));
        Some(Uren {
            gemeentecode: wire.gemeentecode.as_str().to_owned(),
            known_until: wire.bekend_tot.last_day_of_exclusive()?,
            participation_as_lessons: hours(wire.als_taalles, dropped),
            participation: hours(wire.participatie, dropped),
            intake_lessons: hours(wire.intake, dropped),
            school: wire.school.or_count(dropped).map(|school| SchoolUren {
                instellingsnummer: school.instellingsnummer.as_str().to_owned(),
                hours: school.uren.or_count(dropped),
                excused: school.uren_geoorloofd_verzuim.or_count(dropped),
                unexcused: school.uren_ongeoorloofd_verzuim.or_count(dropped),
            }),
        })
    })
}
