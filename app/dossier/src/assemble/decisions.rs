//! Decisions of DUO, each with its objection term. No grounds that are health data.

use super::{
    Given,
    read::{section, some},
};
use crate::{
    case::{Decision, DecisionKind, Wet},
    codes::{Beoordeling, Code, Oordeel},
    provenance::{Provenance, Section},
    rules::{holidays::LegalEnd, objection::bezwaartermijn},
};
use jiff::civil::Date;

/// All decisions and pending requests, newest first; those without a date last.
pub(super) fn decisions(given: &Given<'_>) -> Section<Vec<Decision>> {
    let a = given.answers;
    let mut list = all(given);
    list.sort_by_key(|d| std::cmp::Reverse(d.date));
    let reads = [a.verlengingen.read(), a.vrijstellingen.read(), a.ontheffingen.read(), a.boetes.read()];
    section(&reads, some(list))
}

/// All decisions in the order of the sources.
pub(super) fn all(given: &Given<'_>) -> Vec<Decision> {
    let a = given.answers;
    let mut list = Vec::new();
    for v in a.verlengingen.items() {
        let pending = v.decision == Code::Known(Beoordeling::InBehandeling);
        let date = if pending { Some(v.received) } else { v.decided };
        let kind = DecisionKind::Verlenging { decision: v.decision.clone(), received: v.received };
        list.push(decision(given, kind, date, a.verlengingen.duo()));
    }
    for v in a.vrijstellingen.items() {
        let kind = DecisionKind::Vrijstelling { kind: v.kind.clone(), oordeel: v.oordeel.clone(), reden: v.reden.clone() };
        list.push(decision(given, kind, v.decided, a.vrijstellingen.duo()));
    }
    for o in a.ontheffingen.items() {
        let kind = DecisionKind::Ontheffing { full: o.full, oordeel: o.oordeel.clone(), onderdeel: o.onderdeel.clone() };
        list.push(decision(given, kind, Some(o.decided), a.ontheffingen.duo()));
    }
    for b in a.boetes.items() {
        list.push(decision(given, DecisionKind::Boete { euros: b.euros }, Some(b.date), a.boetes.duo()));
    }
    list
}

fn decision(given: &Given<'_>, kind: DecisionKind, date: Option<Date>, provenance: Provenance) -> Decision {
    let end = objection_end(given, &kind, date);
    Decision {
        kind,
        date,
        objection_until: end.map(|e| e.last_day),
        holidays_unknown: end.is_some_and(|e| e.table.is_missing()),
        provenance,
    }
}

/// Last day to object, from the day of the decision (AWB 6:7, 6:8): a forecast, because the day it was sent may be later.
///
/// Nothing under the Wi2013, nothing without a date, nothing for a request that is not decided or was granted in full.
fn objection_end(given: &Given<'_>, kind: &DecisionKind, date: Option<Date>) -> Option<LegalEnd> {
    let open = match kind {
        DecisionKind::Verlenging { decision, .. } => *decision != Code::Known(Beoordeling::InBehandeling),
        // A granted partial exemption may be less than was asked for.
        DecisionKind::Vrijstelling { kind, oordeel, .. } => {
            *oordeel != Code::Known(Oordeel::Toekenning) || matches!(kind, crate::facts::VrijstellingKind::Gedeeltelijk { .. })
        }
        DecisionKind::Ontheffing { full, oordeel, .. } => *oordeel != Code::Known(Oordeel::Toekenning) || !full,
        DecisionKind::Boete { .. } | DecisionKind::Pip => true,
    };
    if !open || given.law == Some(Wet::Wi2013) {
        return None;
    }
    bezwaartermijn(date?, given.config)
}

/// Was the decision against the person: something refused, or a fine?
pub(super) fn is_adverse(kind: &DecisionKind) -> bool {
    match kind {
        DecisionKind::Verlenging { decision, .. } => *decision == Code::Known(Beoordeling::Afgewezen),
        DecisionKind::Vrijstelling { oordeel, .. } | DecisionKind::Ontheffing { oordeel, .. } => {
            *oordeel == Code::Known(Oordeel::Afwijzing)
        }
        DecisionKind::Boete { .. } => true,
        DecisionKind::Pip => false,
    }
}
