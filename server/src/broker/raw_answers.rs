//! The raw replies of all reads, and their reading. Only this form is kept in a session (LEAK-8).

use crate::sources::{
    HandleKey, RawOutcome, RawReply, RawText, duo,
    gemeente::{agenda, cases, inbox, plan},
    wire::{Dropped, Reading},
};
use dossier::{
    answers::Answers,
    provenance::{Answer, Outcome, Reason, Receipt, SourceCall},
};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// Older data may be shown, dated, for this long after it was fetched (DigiD; security.md 9).
pub const OLDEST: SignedDuration = SignedDuration::from_mins(10);

/// The replies of the reads of one person. No `Debug`: it holds personal data.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RawAnswers {
    replies: Vec<RawReply>,
}

impl RawAnswers {
    /// Replies, at most one per read.
    pub const fn new(replies: Vec<RawReply>) -> RawAnswers {
        RawAnswers { replies }
    }

    /// For the session's encrypted row.
    pub fn to_bytes(&self) -> Option<zeroize::Zeroizing<Vec<u8>>> {
        serde_json::to_vec(self).ok().map(zeroize::Zeroizing::new)
    }

    /// From the session's encrypted row; `None` when it was written by another version.
    pub fn from_bytes(bytes: &[u8]) -> Option<RawAnswers> {
        serde_json::from_slice(bytes).ok()
    }

    /// When the oldest reply about the person was asked.
    pub fn oldest(&self) -> Option<Timestamp> {
        self.replies.iter().filter(|reply| reply.call != SourceCall::DuoInstellingen).map(|reply| reply.asked_at).min()
    }

    /// What came of a read.
    pub fn outcome(&self, call: SourceCall) -> Option<Outcome> {
        self.reply(call).map(RawReply::outcome)
    }

    /// Is this read missing, for a reason that may pass?
    pub fn worth_asking_again(&self, call: SourceCall) -> bool {
        self.reply(call).is_none_or(RawReply::worth_asking_again)
    }

    /// Puts newer replies in the place of older ones. A known older reply stays, with its own date, when the newer one
    /// failed in passing; not when the source refused or answered about somebody else.
    #[must_use]
    pub fn updated_with(mut self, newer: RawAnswers, now: Timestamp) -> RawAnswers {
        for reply in newer.replies {
            match self.replies.iter_mut().find(|kept| kept.call == reply.call) {
                Some(kept) if stays(kept, &reply, now) => {}
                Some(kept) => *kept = reply,
                None => self.replies.push(reply),
            }
        }
        self
    }

    /// The source's own identification of a letter, for a write back to the source.
    pub fn source_id_of_letter(&self, handle: &str, key: &HandleKey) -> Option<String> {
        let RawOutcome::Text(text) = &self.reply(SourceCall::GemeenteBerichten)?.outcome else { return None };
        let page: serde_json::Value = serde_json::from_str(&text.body).ok()?;
        let ids = page.get("results")?.as_array()?.iter().filter_map(|letter| letter.get("uuid")?.as_str());
        ids.map(str::trim).find(|id| key.handle("bericht", id) == handle).map(str::to_owned)
    }

    fn reply(&self, call: SourceCall) -> Option<&RawReply> {
        self.replies.iter().find(|reply| reply.call == call)
    }

    /// Reads everything. `now` hides letters to be published later; `key` makes the handles of this session.
    pub fn to_answers(&self, now: Timestamp, key: &HandleKey) -> Answers {
        use SourceCall::*;
        Answers {
            plicht: self.read(DuoPlicht, now, duo::inburgeringsplicht::plicht),
            plicht_history: self.read(DuoPlichtHistorie, now, duo::inburgeringsplicht::plicht_history),
            doelgroep: self.read(DuoDoelgroep, now, duo::inburgeringsplicht::doelgroep),
            doelgroep_history: self.read(DuoDoelgroepHistorie, now, duo::inburgeringsplicht::doelgroep_history),
            lbt: self.read(DuoLbt, now, duo::leerbaarheidstoets::results),
            termijn: self.read(DuoTermijn, now, duo::inburgeringstermijn::termijn),
            termijn_history: self.read(DuoTermijnHistorie, now, duo::inburgeringstermijn::termijn_history),
            gebeurtenissen: self.read(DuoGebeurtenissen, now, duo::gebeurtenis::gebeurtenissen),
            verlengingen: self.read(DuoVerlengingen, now, duo::verlenging::verlengingen),
            vrijstellingen: self.read(DuoVrijstellingen, now, duo::vrijstelling::vrijstellingen),
            ontheffingen: self.read(DuoOntheffingen, now, duo::ontheffing::ontheffingen),
            duo_pip: self.read(DuoPip, now, duo::pip::pip),
            map: self.read(DuoMap, now, duo::map_pvt::map),
            pvt: self.read(DuoPvt, now, duo::map_pvt::pvt),
            uren: self.read(DuoUren, now, duo::uren::uren),
            examens: self.read(DuoExamens, now, duo::examen::results),
            gratis_pogingen: self.read(DuoGratisPogingen, now, duo::examen::free_attempts),
            boetes: self.read(DuoBoetes, now, duo::boete::boetes),
            instellingen: self.read(DuoInstellingen, now, duo::inburgeringsaanbod::instellingen),
            plans: self.read(GemeentePip, now, plan::pip::plans),
            intakes: self.read(GemeenteIntake, now, plan::intake::intakes),
            voorinburgering: self.read(GemeenteVoorinburgering, now, plan::voorinburgering::voorinburgering),
            begeleiding: self.read(GemeenteBegeleiding, now, plan::begeleiding::begeleiding),
            aanbieders: self.read(GemeenteAanbieder, now, plan::aanbieder::aanbieders),
            taken: self.read(GemeenteTaken, now, |body, dropped| cases::taken(body, key, dropped)),
            berichten: self.read(GemeenteBerichten, now, |body, dropped| inbox::berichten(body, now, key, dropped)),
            afspraken: self.read_raw(GemeenteAfspraken, now, |raw, dropped| agenda::afspraken(raw, key, dropped)),
        }
    }

    fn read<T>(&self, call: SourceCall, now: Timestamp, parse: impl FnOnce(&str, &mut Dropped) -> Reading<T>) -> Answer<T> {
        self.read_raw(call, now, |raw, dropped| parse(&raw.body, dropped))
    }

    fn read_raw<T>(&self, call: SourceCall, now: Timestamp, parse: impl FnOnce(&RawText, &mut Dropped) -> Reading<T>) -> Answer<T> {
        let receipt = |asked_at, outcome, dropped: Dropped| Receipt { call, asked_at, outcome, dropped: dropped.0 };
        let not_known = |reason, asked_at, dropped| Answer::NotKnown(reason, receipt(asked_at, Outcome::NotKnown(reason), dropped));
        let Some(reply) = self.reply(call) else { return not_known(Reason::NotAsked, now, Dropped(0)) };
        let raw = match &reply.outcome {
            RawOutcome::Text(raw) => raw,
            RawOutcome::Nothing => return Answer::Nothing(receipt(reply.asked_at, Outcome::Nothing, Dropped(0))),
            RawOutcome::NotKnown(reason) => return not_known(*reason, reply.asked_at, Dropped(0)),
        };
        let mut dropped = Dropped(0);
        let reading = parse(raw, &mut dropped);
        // Fields the source keeps from us are missing, not empty
        if raw.partial {
            dropped.one();
        }
        match reading {
            Ok(Some(value)) => Answer::Known(value, receipt(reply.asked_at, Outcome::Known, dropped)),
            Ok(None) if dropped.0 == 0 => Answer::Nothing(receipt(reply.asked_at, Outcome::Nothing, dropped)),
            Ok(None) | Err(_) => not_known(Reason::Unreadable, reply.asked_at, dropped),
        }
    }
}

fn stays(kept: &RawReply, newer: &RawReply, now: Timestamp) -> bool {
    let passing =
        matches!(newer.outcome(), Outcome::NotKnown(Reason::Unreachable | Reason::TimedOut | Reason::Unreadable | Reason::NotAsked));
    passing && !matches!(kept.outcome, RawOutcome::NotKnown(_)) && now.duration_since(kept.asked_at) <= OLDEST
}
