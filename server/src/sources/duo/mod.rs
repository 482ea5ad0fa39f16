//! DUO "Inburgeringsketen M2M gemeente" (standards.md 4): one file per API.

pub mod boete;
pub mod examen;
pub mod gebeurtenis;
pub mod inburgeringsaanbod;
pub mod inburgeringsplicht;
pub mod inburgeringstermijn;
pub mod leerbaarheidstoets;
pub mod map_pvt;
pub mod ontheffing;
pub mod pip;
pub mod uren;
pub mod verlenging;
pub mod vrijstelling;

use super::raw::RawText;
use super::{
    failure::Failure,
    http::{Ask, Client},
};
use crate::session::{Bsn, Purpose};
use dossier::provenance::SourceCall;

/// What follows the BSN in the address of a read about a person; `None` for reads of other parties.
/// The casing differs per path and is copied exactly.
const fn resource(call: SourceCall) -> Option<&'static str> {
    use SourceCall::*;
    Some(match call {
        DuoPlicht => "inburgeringsplicht",
        DuoPlichtHistorie => "inburgeringsplicht/historie",
        DuoDoelgroep => "doelgroep",
        DuoDoelgroepHistorie => "doelgroep/historie",
        DuoLbt => "lbt/resultaten",
        DuoTermijn => "inburgeringstermijn",
        DuoTermijnHistorie => "inburgeringstermijn/historie",
        DuoGebeurtenissen => "gebeurtenissen",
        DuoVerlengingen => "verlengingen",
        DuoVrijstellingen => "vrijstellingen",
        DuoOntheffingen => "ontheffingen",
        DuoPip => "PIP",
        DuoMap => "map",
        DuoPvt => "pvt",
        DuoUren => "uren",
        DuoExamens => "examens/resultaten",
        DuoGratisPogingen => "examens/gratispogingen",
        DuoBoetes => "boetes",
        _ => return None,
    })
}

/// Asks DUO. The BSN stands in the address because DUO's interface has it there: this source is flagged for it (LOG-2).
pub(super) async fn ask(client: &Client, call: SourceCall, bsn: &Bsn, ask: &Ask) -> Result<RawText, Failure> {
    let request = match resource(call) {
        Some(resource) => client.get(&format!("/personen/{}/{resource}", bsn.reveal(Purpose::SourceCall))),
        None => client.get("/instellingen").never_nothing(),
    };
    // Required on every answer, errors too: a 404 without it comes from something in between, not from DUO
    client.send(request.nothing_needs_header("api-version"), ask).await
}
