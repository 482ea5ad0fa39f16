//! Every kind of entry in words: its name, what it means, and the details it carries.

use super::words::{self, Slot, mixed};
use crate::{components::date, context::PageContext};
use dossier::{
    case::{DecisionKind, EntryKind},
    codes::*,
    facts::VrijstellingKind,
};
use leptos::prelude::*;

/// Ids of DUO's gebeurtenissen that have an explanation of our own (standards.md, 4.8).
pub const DUO_EVENTS: [&str; 31] = [
    "SS101", "SS128", "SS139", "SS129", "SS120", "SS121", "SS124", "SS125", "SS109", "SS110", "SS111", "SS106", "SS141", "SS107", "SS108",
    "SS137", "SS131", "SS102", "SS103", "SS104", "SS130", "SS199", "SS198", "SS112", "SS113", "SS114", "SS115", "SS116", "SS117", "SS118",
    "SS119",
];

/// Stable name of a kind: the middle of its message ids.
pub fn slug(kind: &EntryKind) -> &'static str {
    use EntryKind::*;
    match kind {
        VoorinburgeringAgreed => "voorinburgering-agreed",
        VoorinburgeringLessonsStart { .. } => "voorinburgering-start",
        VoorinburgeringLessonsEnd { .. } => "voorinburgering-end",
        VoorinburgeringModule(_) => "voorinburgering-module",
        PlichtStart => "plicht-start",
        Kennisgeving => "kennisgeving",
        PlichtEnded(Some(Code::Known(RedenGeenPlicht::Voldaan))) => "plicht-voldaan",
        PlichtEnded(_) => "plicht-ended",
        PlichtPaused => "plicht-paused",
        PlichtResumed => "plicht-resumed",
        GroupChanged(_) => "group-changed",
        BegeleidingStart { .. } => "begeleiding-start",
        BegeleidingEnd { .. } => "begeleiding-end",
        BegeleidingActivity { .. } => "begeleiding-activity",
        IntakeOproep => "intake-oproep",
        IntakeStart => "intake-start",
        IntakeEnd => "intake-end",
        LbtResult(_) => "lbt",
        PipFirst { .. } => "pip-first",
        PipReplaced { .. } => "pip-replaced",
        EntryKind::RouteChanged { .. } => "route-changed",
        LevelLowered { .. } => "level-lowered",
        Moved { .. } => "moved",
        TermStart => "term-start",
        TermEnd => "term-end",
        TermExtended { .. } => "term-extended",
        CourseOffered { .. } => "course-offered",
        CourseStart { .. } => "course-start",
        CourseEnd { .. } => "course-end",
        TaalschakelDiploma { .. } => "taalschakel-diploma",
        PvtSigned => "pvt-signed",
        MapTalk => "map-talk",
        ExamResult { .. } => "exam",
        VerlengingAsked => "verlenging-asked",
        VerlengingDecided(_) => "verlenging-decided",
        VrijstellingDecided { .. } => "vrijstelling-decided",
        VrijstellingEnded => "vrijstelling-ended",
        OntheffingDecided { .. } => "ontheffing-decided",
        OntheffingWithdrawn => "ontheffing-withdrawn",
        Boete { .. } => "boete",
        Appointment { .. } => "appointment",
        Agreement { .. } => "agreement",
        DuoEvent { .. } => "duo-event",
    }
}

/// What happened, in a few words.
pub fn title(ctx: &PageContext, kind: &EntryKind) -> AnyView {
    use EntryKind::*;
    let slots: Vec<(&'static str, Slot)> = match kind {
        BegeleidingActivity { text, .. } => return words::dutch(text),
        Agreement { coach, .. } => vec![("coach", words::name(coach).into())],
        Appointment { subject, .. } => vec![("subject", words::dutch(subject).into())],
        DuoEvent { id } => return ctx.r(&event_id(id)),
        VoorinburgeringModule(module) => vec![("module", words::code(ctx, module, module_id).into())],
        Boete { euros } => vec![("amount", words::euros(*euros).into())],
        ExamResult { onderdeel, result, .. } => {
            vec![
                ("part", words::code(ctx, onderdeel, words::onderdeel_id).into()),
                ("result", words::code(ctx, result, words::uitslag_id).into()),
            ]
        }
        VerlengingDecided(decision) => vec![("decision", words::code(ctx, decision, beoordeling_id).into())],
        VrijstellingDecided { oordeel, .. } | OntheffingDecided { oordeel, .. } => {
            vec![("decision", words::code(ctx, oordeel, oordeel_id).into())]
        }
        _ => Vec::new(),
    };
    mixed(ctx, &format!("dossier-kind-{}", slug(kind)), slots)
}

/// What it means for the person. Unknown events of DUO carry only DUO's own text.
pub fn text(ctx: &PageContext, kind: &EntryKind) -> Option<AnyView> {
    match kind {
        EntryKind::DuoEvent { id } if DUO_EVENTS.contains(&id.as_str()) => Some(ctx.r(&format!("{}-text", event_id(id)))),
        EntryKind::DuoEvent { .. } | EntryKind::Appointment { .. } => None,
        other => Some(ctx.r(&format!("dossier-kind-{}-text", slug(other)))),
    }
}

/// Message of an event of DUO.
fn event_id(id: &str) -> String {
    if DUO_EVENTS.contains(&id) { format!("dossier-event-{}", id.to_ascii_lowercase()) } else { "dossier-kind-duo-event".to_owned() }
}

/// Details of an entry: label and value, only those that are known.
pub fn lines(ctx: &PageContext, kind: &EntryKind) -> AnyView {
    let all = details(ctx, kind);
    if all.is_empty() {
        return ().into_any();
    }
    let items = all.into_iter().map(|(label, value)| view! { <li>{ctx.r(label)}": "<strong>{value}</strong></li> }).collect_view();
    view! { <ul class="app-bullets">{items}</ul> }.into_any()
}

type Lines = Vec<(&'static str, AnyView)>;

fn details(ctx: &PageContext, kind: &EntryKind) -> Lines {
    use EntryKind::*;
    match kind {
        VoorinburgeringLessonsStart { place } => optional("dossier-line-place", place),
        VoorinburgeringLessonsEnd { hours } | BegeleidingActivity { hours, .. } => {
            hours.map(|n| ("dossier-line-hours", words::ltr(n.to_string()))).into_iter().collect()
        }
        BegeleidingStart { organisation } | BegeleidingEnd { organisation } => optional("dossier-line-organisation", organisation),
        CourseOffered { school } | CourseStart { school } | CourseEnd { school } | TaalschakelDiploma { school } => {
            optional("dossier-line-school", school)
        }
        PlichtEnded(Some(reason)) => vec![("dossier-line-reason", words::code(ctx, reason, words::reden_id))],
        GroupChanged(group) => vec![("dossier-line-group", words::code(ctx, group, words::indeling_id))],
        LbtResult(result) => vec![("dossier-line-result", words::code(ctx, result, lbt_id))],
        PipFirst { leerroute, niveau, gemeentecode } | PipReplaced { leerroute, niveau, gemeentecode } => {
            let mut all = vec![("dossier-line-route", words::leerroute(ctx, leerroute))];
            all.extend(niveau.as_ref().map(|n| ("dossier-line-level", words::niveau(ctx, n))));
            all.push(("dossier-line-gemeente", words::gemeente(ctx, gemeentecode)));
            all
        }
        RouteChanged { from, to } => {
            vec![("dossier-line-from", words::leerroute(ctx, from)), ("dossier-line-to", words::leerroute(ctx, to))]
        }
        LevelLowered { from, to } => vec![("dossier-line-from", words::niveau(ctx, from)), ("dossier-line-to", words::niveau(ctx, to))],
        Moved { from, to } => vec![("dossier-line-from", words::gemeente(ctx, from)), ("dossier-line-to", words::gemeente(ctx, to))],
        Agreement { dutch, own, own_lang, version, .. } => vec![
            ("dossier-line-agreed-own", words::foreign(own_lang, own)),
            ("dossier-line-agreed-dutch", words::dutch(dutch)),
            ("dossier-line-version", words::ltr(version.to_string())),
        ],
        TermExtended { last_day, ground } => {
            let mut all: Lines = last_day.map(|day| ("dossier-line-last-day", date(ctx, day))).into_iter().collect();
            all.extend(optional("dossier-line-ground", ground));
            all
        }
        ExamResult { niveau, reason, .. } => {
            let mut all: Lines = niveau.as_ref().map(|n| ("dossier-line-level", words::niveau(ctx, n))).into_iter().collect();
            all.extend(reason.as_ref().map(|r| ("dossier-line-reason", words::code(ctx, r, geen_id))));
            all
        }
        VrijstellingDecided { kind, reden, .. } => vrijstelling(ctx, kind, reden),
        OntheffingDecided { full, onderdeel, .. } => {
            let mut all = vec![("dossier-line-kind", ctx.r(if *full { "dossier-full" } else { "dossier-partial" }))];
            all.extend(onderdeel.as_ref().map(|part| ("dossier-line-part", words::code(ctx, part, words::onderdeel_id))));
            all
        }
        _ => Vec::new(),
    }
}

fn optional(label: &'static str, text: &Option<String>) -> Lines {
    text.as_deref().map(|text| (label, words::dutch(text))).into_iter().collect()
}

fn vrijstelling(ctx: &PageContext, kind: &VrijstellingKind, reden: &Code<RedenVrijstelling>) -> Lines {
    let mut all: Lines = Vec::new();
    match kind {
        VrijstellingKind::Geheel => all.push(("dossier-line-kind", ctx.r("dossier-full"))),
        VrijstellingKind::Tijdelijk { start, last_day } => {
            all.push(("dossier-line-kind", ctx.r("dossier-temporary")));
            all.extend(start.map(|day| ("dossier-line-start", date(ctx, day))));
            all.extend(last_day.map(|day| ("dossier-line-last-day", date(ctx, day))));
        }
        VrijstellingKind::Gedeeltelijk { onderdeel, niveau } => {
            all.push(("dossier-line-kind", ctx.r("dossier-partial")));
            all.extend(onderdeel.as_ref().map(|part| ("dossier-line-part", words::code(ctx, part, words::onderdeel_id))));
            all.extend(niveau.as_ref().map(|n| ("dossier-line-level", words::niveau(ctx, n))));
        }
    }
    // DUO publishes the code without its meaning: shown as the code it is.
    let code = match reden {
        Code::Known(known) => words::term(known.wire()),
        Code::Unknown(raw) => words::unknown(ctx, raw),
    };
    all.push(("dossier-line-code", code));
    all
}

/// What was decided, for a line about objecting.
pub fn decision_name(ctx: &PageContext, kind: &DecisionKind) -> AnyView {
    ctx.r(match kind {
        DecisionKind::Verlenging { .. } => "dossier-decision-verlenging",
        DecisionKind::Vrijstelling { .. } => "dossier-decision-vrijstelling",
        DecisionKind::Ontheffing { .. } => "dossier-decision-ontheffing",
        DecisionKind::Boete { .. } => "dossier-decision-boete",
        DecisionKind::Pip => "dossier-decision-pip",
    })
}

const fn module_id(module: IntroductieModule) -> &'static str {
    match module {
        IntroductieModule::Map => "dossier-module-map",
        IntroductieModule::Knm => "dossier-module-knm",
        IntroductieModule::Pvt => "dossier-module-pvt",
    }
}

const fn beoordeling_id(decision: Beoordeling) -> &'static str {
    match decision {
        Beoordeling::Toegekend => "dossier-granted",
        Beoordeling::Afgewezen => "dossier-refused",
        Beoordeling::InBehandeling => "dossier-in-progress",
    }
}

const fn oordeel_id(decision: Oordeel) -> &'static str {
    match decision {
        Oordeel::Toekenning => "dossier-granted",
        Oordeel::Afwijzing => "dossier-refused",
    }
}

/// Message of a result of the leerbaarheidstoets: no pass or fail.
pub const fn lbt_id(result: LbtUitkomst) -> &'static str {
    match result {
        LbtUitkomst::Haalbaar => "dossier-lbt-haalbaar",
        LbtUitkomst::NietHaalbaar => "dossier-lbt-niet-haalbaar",
        LbtUitkomst::Onbekend => "dossier-lbt-onbekend",
    }
}

const fn geen_id(reason: RedenGeenResultaat) -> &'static str {
    match reason {
        RedenGeenResultaat::Verwijtbaar => "dossier-geen-verwijtbaar",
        RedenGeenResultaat::NietVerwijtbaar => "dossier-geen-niet-verwijtbaar",
        RedenGeenResultaat::Afgemeld => "dossier-geen-afgemeld",
        RedenGeenResultaat::Absent => "dossier-geen-absent",
    }
}
