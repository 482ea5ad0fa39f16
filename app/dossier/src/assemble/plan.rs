//! The PIP: core fields of DUO and content of the gemeente, merged field by field.

use super::{
    Given,
    read::{merge, section},
};
use crate::{
    case::{Plan, Wet},
    codes::{Code, Leerroute, Niveau, PipStatus},
    facts::PlanObject,
    provenance::{Fact, Merged, Party, Section},
    rules::objection::bezwaartermijn,
};
use jiff::civil::Date;

/// The version of the gemeente that holds now: the newest that was adopted; a version in an unknown state only when none was.
pub(super) fn current<'a>(given: &Given<'a>) -> Option<&'a PlanObject> {
    let newest = |keep: fn(&PlanObject) -> bool| given.answers.plans.items().iter().filter(|p| keep(p)).max_by_key(|p| p.dagtekening);
    newest(|p| p.status == Code::Known(PipStatus::Vastgesteld)).or_else(|| newest(|p| matches!(p.status, Code::Unknown(_))))
}

/// Is this version a decision (now or once)? A draft is none.
pub(super) fn is_decision(plan: &PlanObject) -> bool {
    plan.status != Code::Known(PipStatus::Concept)
}

/// The PIP. The gemeente owns it (domain.md, 8.2), so its version comes first in a dispute and it is the one to ask.
pub(super) fn plan(given: &Given<'_>) -> Section<Plan> {
    let (duo, plans) = (&given.answers.duo_pip, &given.answers.plans);
    section(&[plans.read(), duo.read()], build(given))
}

fn build(given: &Given<'_>) -> Option<Plan> {
    let (duo_answer, plans) = (&given.answers.duo_pip, &given.answers.plans);
    let (object, duo) = (current(given), duo_answer.value());
    let ours = |value| Fact { value, provenance: plans.gemeente() };
    let dagtekening = both(given, object.map(|o| o.dagtekening), duo.map(|d| d.dagtekening))?;
    let leerroute = both(given, object.map(|o| o.leerroute.clone()), duo.map(|d| d.leerroute.clone()))?;
    let gemeentecode = both(given, object.map(|o| o.gemeentecode.clone()), duo.map(|d| d.gemeentecode.clone()))?;
    let niveau = niveau(given, object, &leerroute);
    let content = match object {
        Some(o) => Section::Known { value: ours(o.clone()), gaps: Vec::new(), dropped: plans.receipt().dropped },
        None => section(&[plans.read()], None),
    };
    let mut earlier: Vec<_> = plans.items().iter().filter(|p| is_decision(p) && Some(*p) != object).map(|p| ours(p.clone())).collect();
    earlier.sort_by_key(|p| std::cmp::Reverse(p.value.dagtekening));
    let maker = gemeentecode.leading().map(|f| f.value.clone());
    Some(Plan {
        objection_until: objection_until(given, dagtekening.leading().map(|f| f.value)),
        from_previous_gemeente: maker.is_some_and(|code| code != given.person.gemeentecode),
        dagtekening,
        leerroute,
        niveau,
        gemeentecode,
        content,
        earlier,
        asylum: given.asylum,
    })
}

/// A field as the gemeente and as DUO have it.
fn both<T: PartialEq>(given: &Given<'_>, gemeente: Option<T>, duo: Option<T>) -> Option<Merged<T>> {
    let gemeente = gemeente.map(|value| Fact { value, provenance: given.answers.plans.gemeente() });
    let duo = duo.map(|value| Fact { value, provenance: given.answers.duo_pip.duo() });
    merge(gemeente, duo, Party::Gemeente)
}

/// The level. Absent with B or O means B1 (DUO PIP 1.2.0), so absent on one side and B1 on the other agree.
fn niveau(given: &Given<'_>, object: Option<&PlanObject>, leerroute: &Merged<Code<Leerroute>>) -> Option<Merged<Code<Niveau>>> {
    let duo = given.answers.duo_pip.value();
    let (ours, theirs) = (object.and_then(|o| o.niveau.clone()), duo.and_then(|d| d.niveau.clone()));
    let implied = leerroute.leading().is_some_and(|f| f.value != Code::Known(Leerroute::Z)).then_some(Code::Known(Niveau::B1));
    match (ours, theirs) {
        (None, None) => None,
        (Some(level), None) if duo.is_some() && implied.is_some() => both(given, Some(level), implied),
        (None, Some(level)) if object.is_some() && implied.is_some() => both(given, implied, Some(level)),
        (ours, theirs) => both(given, ours, theirs),
    }
}

/// Last day to object, when that is not over (AWB 6:7). Nothing is computed under the Wi2013.
fn objection_until(given: &Given<'_>, dagtekening: Option<Date>) -> Option<Date> {
    let end = bezwaartermijn(dagtekening?, given.config)?.last_day;
    (given.law != Some(Wet::Wi2013) && end >= given.today).then_some(end)
}

/// Date on the first PIP as known, and whether a source says that it is the first.
pub(super) struct FirstPip {
    /// The date and who says it.
    pub fact: Fact<Date>,
    /// The gemeente names it as the first; otherwise it is the earliest we know.
    pub named_first: bool,
}

/// The first PIP: the one the gemeente names, else the earliest decision known. An annulled PIP counts too (W 11(3)a).
pub(super) fn first_pip(given: &Given<'_>) -> Option<FirstPip> {
    let plans = &given.answers.plans;
    let decisions = || plans.items().iter().filter(|p| is_decision(p));
    let named = decisions().filter_map(|p| p.first_dagtekening).min();
    let earliest = decisions().map(|p| p.dagtekening).min();
    let duo = given.answers.duo_pip.value().map(|p| p.dagtekening);
    let ours = match (named, earliest) {
        (Some(n), Some(e)) => Some((n.min(e), true)),
        (None, Some(e)) => Some((e, false)),
        (n, None) => n.map(|n| (n, true)),
    };
    match (ours, duo) {
        (Some((day, named_first)), duo) if named_first || duo.is_none_or(|d| day <= d) => {
            Some(FirstPip { fact: Fact { value: day, provenance: plans.gemeente() }, named_first })
        }
        (_, Some(day)) => Some(FirstPip { fact: Fact { value: day, provenance: given.answers.duo_pip.duo() }, named_first: false }),
        _ => None,
    }
}
