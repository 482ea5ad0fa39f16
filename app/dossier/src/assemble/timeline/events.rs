//! DUO's gebeurtenissen (standards.md, 4.8): each is laid on the record it explains, so that nothing appears twice.
//!
//! One that no record explains, or with an id we do not know, stays a line of its own with DUO's text. Attention signals are meant
//! for the gemeente and are not shown.

use super::{Draft, Drafts, Given};
use crate::{
    case::{EntryKind, Phase},
    codes::{Beoordeling, Code, ExamenUitslag, Indeling, Oordeel, RedenGeenPlicht},
    facts::{Gebeurtenis, VrijstellingKind},
    rules::periods::days_between,
};

/// Attention signals for the gemeente.
const SIGNALS: [&str; 10] = ["SS122", "SS123", "SS126", "SS127", "SS132", "SS133", "SS135", "SS136", "SS140", "SS142"];

/// How far the day of an event (the day DUO registered it) may lie from the day of the record, in days before and after the record.
const NEAR: (i32, i32) = (60, 60);
/// A record of which there is one.
const ANY: (i32, i32) = (i32::MAX, i32::MAX);
/// An exam result is known up to this long after the exam (slow marking: sixteen weeks, and some slack).
const RESULT: (i32, i32) = (0, 140);

/// Lays every event on its record, oldest first, or adds it as a line.
pub(super) fn lay_on(given: &Given<'_>, drafts: &mut Drafts) {
    let answer = &given.answers.gebeurtenissen;
    let mut events: Vec<&Gebeurtenis> = answer.items().iter().filter(|g| !SIGNALS.contains(&g.id.as_str())).collect();
    events.sort_by_key(|g| g.date);
    for (place, event) in events.iter().enumerate() {
        match explained(&drafts.list, event) {
            Some(index) => {
                let draft = &mut drafts.list[index];
                draft.provenance.push(answer.duo());
                draft.official_text = Some(event.text.clone());
            }
            // The same event delivered twice is one event; two results of one day look the same and each have a record.
            None if events[..place].contains(event) => {}
            None => {
                let kind = EntryKind::DuoEvent { id: event.id.clone() };
                let index = drafts.add(Some(event.date), phase(&event.id), kind, answer.duo());
                drafts.list[index].official_text = Some(event.text.clone());
            }
        }
    }
}

/// The record an event explains: of the right kind, not taken by another event, near enough, and the nearest.
fn explained(list: &[Draft], event: &Gebeurtenis) -> Option<usize> {
    let near = |draft: &Draft| -> Option<i32> {
        let (before, after) = window(&event.id, draft)?;
        let days = days_between(draft.date?, event.date);
        (draft.official_text.is_none() && days <= after && -days <= before).then_some(days.abs())
    };
    let candidates = list.iter().enumerate().filter_map(|(index, draft)| near(draft).map(|distance| (distance, index)));
    candidates.min().map(|(_, index)| index)
}

/// Is the draft of the kind that the event is about, and how far may their days lie apart?
fn window(id: &str, draft: &Draft) -> Option<(i32, i32)> {
    let decided = |kind: fn(&VrijstellingKind) -> bool, wanted: Oordeel| matches!(&draft.kind, EntryKind::VrijstellingDecided { kind: k, oordeel, .. } if kind(k) && *oordeel == Code::Known(wanted));
    let full = |k: &VrijstellingKind| *k == VrijstellingKind::Geheel;
    let partial = |k: &VrijstellingKind| matches!(k, VrijstellingKind::Gedeeltelijk { .. });
    let temporary = |k: &VrijstellingKind| matches!(k, VrijstellingKind::Tijdelijk { .. });
    let ended = |wanted: RedenGeenPlicht| draft.kind == EntryKind::PlichtEnded(Some(Code::Known(wanted)));
    let group = |wanted: Indeling| draft.kind == EntryKind::GroupChanged(Code::Known(wanted));
    let kind = &draft.kind;
    let (fits, window) = match id {
        "SS101" if *kind == EntryKind::PlichtResumed => (true, NEAR),
        "SS101" => (*kind == EntryKind::PlichtStart, ANY),
        "SS102" => (*kind == EntryKind::TermStart, ANY),
        "SS103" | "SS104" => {
            let granted = *kind == EntryKind::VerlengingDecided(Code::Known(Beoordeling::Toegekend));
            (granted || matches!(kind, EntryKind::TermExtended { .. }), NEAR)
        }
        "SS106" => (ended(RedenGeenPlicht::Voldaan), ANY),
        "SS107" => (ended(RedenGeenPlicht::VolledigeVrijstelling), ANY),
        "SS108" => (ended(RedenGeenPlicht::VolledigeOntheffing), ANY),
        "SS109" => (*kind == EntryKind::PlichtPaused || decided(temporary, Oordeel::Toekenning), NEAR),
        "SS110" => (matches!(kind, EntryKind::PlichtEnded(_)), NEAR),
        "SS112" => (*kind == EntryKind::VerlengingAsked, NEAR),
        "SS113" => (*kind == EntryKind::VerlengingDecided(Code::Known(Beoordeling::Afgewezen)), NEAR),
        "SS114" => (decided(full, Oordeel::Afwijzing), NEAR),
        "SS115" => (decided(temporary, Oordeel::Afwijzing), NEAR),
        "SS116" => (decided(partial, Oordeel::Afwijzing), NEAR),
        "SS117" => (decided(partial, Oordeel::Toekenning), NEAR),
        "SS118" => (matches!(kind, EntryKind::OntheffingDecided { oordeel: Code::Known(Oordeel::Afwijzing), .. }), NEAR),
        "SS119" => (matches!(kind, EntryKind::OntheffingDecided { full: false, oordeel: Code::Known(Oordeel::Toekenning), .. }), NEAR),
        "SS124" => (group(Indeling::GezinsmigrantOfOverig), NEAR),
        "SS125" => (group(Indeling::Asielstatushouder), NEAR),
        "SS129" | "SS130" => (matches!(kind, EntryKind::PlichtResumed | EntryKind::VrijstellingEnded), NEAR),
        "SS131" => (matches!(kind, EntryKind::LbtResult(_)), NEAR),
        "SS139" => (*kind == EntryKind::Kennisgeving, NEAR),
        "SS198" => (matches!(kind, EntryKind::Boete { .. }), NEAR),
        // A result of "none" (absent, cancelled) is no result that becomes known.
        "SS199" => (matches!(kind, EntryKind::ExamResult { result, .. } if *result != Code::Known(ExamenUitslag::Geen)), RESULT),
        _ => return None,
    };
    fits.then_some(window)
}

/// Where an event without a record belongs.
fn phase(id: &str) -> Phase {
    match id {
        "SS102" | "SS121" => Phase::Pip,
        "SS131" | "SS137" => Phase::Intake,
        "SS141" => Phase::Leerroute,
        "SS199" => Phase::Examens,
        "SS103" | "SS104" | "SS107" | "SS108" | "SS109" | "SS112" | "SS113" | "SS114" | "SS115" | "SS116" | "SS117" | "SS118" | "SS119"
        | "SS129" | "SS130" | "SS198" => Phase::Besluiten,
        _ => Phase::Vestiging,
    }
}
