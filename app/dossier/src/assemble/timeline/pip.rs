//! The versions of the PIP as entries, with what each changed: route, level, gemeente. Steps back say so (PROG-1).

use super::{Drafts, Given};
use crate::{
    assemble::plan::is_decision,
    case::{EntryKind, Phase},
    codes::{Code, Leerroute, Niveau},
    provenance::Provenance,
};
use jiff::civil::Date;

/// One version as any source has it.
struct Version {
    date: Date,
    leerroute: Code<Leerroute>,
    niveau: Option<Code<Niveau>>,
    gemeentecode: String,
    by: Vec<Provenance>,
}

impl Version {
    /// The level, where absent with B or O means B1 (DUO PIP 1.2.0).
    fn level(&self) -> Option<Code<Niveau>> {
        let implied = matches!(self.leerroute, Code::Known(Leerroute::B | Leerroute::O)).then_some(Code::Known(Niveau::B1));
        self.niveau.clone().or(implied)
    }

    fn same(&self, other: &Version) -> bool {
        self.date == other.date
            && self.leerroute == other.leerroute
            && self.level() == other.level()
            && self.gemeentecode == other.gemeentecode
    }
}

/// All versions, oldest first; the same version from DUO and the gemeente is one.
fn collect(given: &Given<'_>) -> Vec<Version> {
    let a = given.answers;
    let ours = a.plans.items().iter().filter(|p| is_decision(p)).map(|p| Version {
        date: p.dagtekening,
        leerroute: p.leerroute.clone(),
        niveau: p.niveau.clone(),
        gemeentecode: p.gemeentecode.clone(),
        by: vec![a.plans.gemeente()],
    });
    let duo = a.duo_pip.value().map(|p| Version {
        date: p.dagtekening,
        leerroute: p.leerroute.clone(),
        niveau: p.niveau.clone(),
        gemeentecode: p.gemeentecode.clone(),
        by: vec![a.duo_pip.duo()],
    });
    let mut versions: Vec<Version> = Vec::new();
    for version in ours.chain(duo) {
        match versions.iter_mut().find(|v| v.same(&version)) {
            Some(known) => {
                known.by.extend(version.by.into_iter().filter(|by| !known.by.iter().any(|k| k.call == by.call)).collect::<Vec<_>>())
            }
            None => versions.push(version),
        }
    }
    versions.sort_by_key(|v| v.date);
    versions
}

/// Adds every version and, between versions of different days, what changed.
pub(super) fn versions(given: &Given<'_>, drafts: &mut Drafts) {
    let versions = collect(given);
    let Some(first_known) = versions.first().map(|v| v.date) else { return };
    // The gemeente may name an earlier first PIP of which no content is left.
    let first = given.answers.plans.items().iter().filter_map(|p| p.first_dagtekening).fold(first_known, Date::min);
    for (index, version) in versions.iter().enumerate() {
        let (leerroute, niveau, gemeentecode) = (version.leerroute.clone(), version.niveau.clone(), version.gemeentecode.clone());
        let replaced = version.date > first;
        let kind = if replaced {
            EntryKind::PipReplaced { leerroute, niveau, gemeentecode }
        } else {
            EntryKind::PipFirst { leerroute, niveau, gemeentecode }
        };
        for by in &version.by {
            if replaced {
                drafts.backwards(Some(version.date), Phase::Pip, kind.clone(), by.clone());
            } else {
                drafts.add(Some(version.date), Phase::Pip, kind.clone(), by.clone());
            }
        }
        let before = versions[..index].iter().rev().find(|v| v.date < version.date);
        if let Some(before) = before {
            changes(before, version, drafts);
        }
    }
}

fn changes(before: &Version, after: &Version, drafts: &mut Drafts) {
    let date = Some(after.date);
    let each = |drafts: &mut Drafts, kind: EntryKind, back: bool| {
        for by in &after.by {
            if back {
                drafts.backwards(date, Phase::Leerroute, kind.clone(), by.clone());
            } else {
                drafts.add(date, Phase::Leerroute, kind.clone(), by.clone());
            }
        }
    };
    if before.gemeentecode != after.gemeentecode {
        each(drafts, EntryKind::Moved { from: before.gemeentecode.clone(), to: after.gemeentecode.clone() }, false);
    }
    if before.leerroute != after.leerroute {
        let kind = EntryKind::RouteChanged { from: before.leerroute.clone(), to: after.leerroute.clone() };
        each(drafts, kind, steps_back(&before.leerroute, &after.leerroute));
    }
    if let (Some(from), Some(to)) = (before.level(), after.level())
        && matches!((&from, &to), (Code::Known(from), Code::Known(to)) if to < from)
    {
        each(drafts, EntryKind::LevelLowered { from, to }, true);
    }
}

/// To an easier route, or one in which parts open again: O to B, and B or O to Z.
fn steps_back(from: &Code<Leerroute>, to: &Code<Leerroute>) -> bool {
    use Leerroute::*;
    matches!((from.known(), to.known()), (Some(O), Some(B | Z)) | (Some(B), Some(Z)))
}
