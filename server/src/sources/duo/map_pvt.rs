//! DUO MAP, PVT, Z-route 1.0.0: two dates. The end of the Z-route cannot be read here.

use crate::sources::wire::{Day, Dropped, Reading, object};
use jiff::civil::Date;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireMap {
    datum_eindgesprek_map: Day,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WirePvt {
    datum_ondertekening_pvt: Day,
}

/// `GET /personen/{bsn}/map`: the day of the closing talk.
pub fn map(body: &str, dropped: &mut Dropped) -> Reading<Date> {
    object(body, dropped, |wire: WireMap, _| Some(wire.datum_eindgesprek_map.0))
}

/// `GET /personen/{bsn}/pvt`: the day of signing.
pub fn pvt(body: &str, dropped: &mut Dropped) -> Reading<Date> {
    object(body, dropped, |wire: WirePvt, _| Some(wire.datum_ondertekening_pvt.0))
}
