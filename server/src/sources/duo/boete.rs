//! DUO Boete 1.0.0: whole euros, dated before the objection term.

use crate::sources::wire::{Day, Dropped, Reading, list};
use dossier::facts::Boete;
use serde::Deserialize;

#[derive(Deserialize)]
struct Wire {
    bedrag: serde_json::Number,
    datum: Day,
}

/// `GET /personen/{bsn}/boetes`
pub fn boetes(body: &str, dropped: &mut Dropped) -> Reading<Vec<Boete>> {
    list(body, dropped, |wire: Wire, _| Some(Boete { euros: whole_euros(&wire.bedrag)?, date: wire.datum.0 }))
}

// The specification says `number`: 340 and 340.0 are the same; cents would be a meaning we do not know
fn whole_euros(amount: &serde_json::Number) -> Option<u32> {
    let whole = match amount.as_u64() {
        Some(whole) => u32::try_from(whole).ok()?,
        None => {
            let value = amount.as_f64().filter(|value| value.fract() == 0.0 && (0.0..=9_999.0).contains(value))?;
            format!("{value:.0}").parse().ok()?
        }
    };
    (1..=9_999).contains(&whole).then_some(whole)
}
