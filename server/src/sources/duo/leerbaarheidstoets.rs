//! DUO Leerbaarheidstoets 1.2.0. Scores keep their decimal comma as text.

use crate::sources::wire::{CodeText, Day, Dropped, Reading, Soft, day, list};
use dossier::{codes::LbtUitkomst, facts::Lbt};
use serde::{Deserialize, Deserializer};

/// `^\d{1,3},\d{2}$`
struct Score(String);

impl<'de> Deserialize<'de> for Score {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Score, D::Error> {
        let text = String::deserialize(deserializer)?;
        let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        let fine = text
            .split_once(',')
            .is_some_and(|(whole, cents)| (1..=3).contains(&whole.len()) && cents.len() == 2 && digits(whole) && digits(cents));
        if fine { Ok(Score(text)) } else { Err(serde::de::Error::custom("not a score")) }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wire {
    resultaat: CodeText,
    behaalde_score: Score,
    benodigde_score: Score,
    #[serde(default)]
    datum_afname: Soft<Day>,
}

/// `GET /personen/{bsn}/lbt/resultaten`. `datumAfname` is the day DUO registered the result.
pub fn results(body: &str, dropped: &mut Dropped) -> Reading<Vec<Lbt>> {
    list(body, dropped, |wire: Wire, dropped| {
        Some(Lbt {
            result: wire.resultaat.code(LbtUitkomst::read),
            score: wire.behaalde_score.0,
            needed: wire.benodigde_score.0,
            registered: day(wire.datum_afname, dropped),
        })
    })
}
