//! Which law, and which doelgroep.

use super::read::section;
use crate::{
    answers::Answers,
    case::{Group, Wet},
    codes::{Asielrechten, Code, Indeling},
    facts::Doelgroep,
    provenance::{Fact, Section},
    rules::law::toepasselijke_wet,
};

/// W 54: the begin of the obligation decides. DUO's current record leads; its history fills in when that has no begin.
pub(super) fn law(answers: &Answers) -> Section<Wet> {
    let current = answers.plicht.value().and_then(|p| p.begin);
    if current.is_some() {
        return section(&[answers.plicht.read()], current.map(toepasselijke_wet));
    }
    let earliest = answers.plicht_history.items().iter().filter(|p| p.obliged).filter_map(|p| p.begin).min();
    section(&[answers.plicht.read(), answers.plicht_history.read()], earliest.map(toepasselijke_wet))
}

/// The doelgroep as DUO says it, with the rights that follow.
pub(super) fn group(answers: &Answers) -> Section<Group> {
    let value = answers.doelgroep.value().map(|doelgroep| Group {
        asylum_rights: asylum_rights(doelgroep),
        doelgroep: Fact { value: doelgroep.clone(), provenance: answers.doelgroep.duo() },
    });
    section(&[answers.doelgroep.read()], value)
}

/// Rights follow indeling together with asielrechten, never the residence card (standards.md, 4.6). `None`: the codes do not say.
pub(super) fn asylum_rights(doelgroep: &Doelgroep) -> Option<bool> {
    match &doelgroep.asielrechten {
        Some(Code::Known(Asielrechten::Toegekend | Asielrechten::Behoud)) => Some(true),
        Some(Code::Known(Asielrechten::BehoudGezinsmigrant | Asielrechten::ToegekendGezinsmigrant)) => Some(false),
        Some(Code::Unknown(_)) => None,
        None => match &doelgroep.indeling {
            Some(Code::Known(Indeling::Asielstatushouder)) => Some(true),
            Some(Code::Known(Indeling::GezinsmigrantOfOverig)) => Some(false),
            Some(Code::Unknown(_)) | None => None,
        },
    }
}
