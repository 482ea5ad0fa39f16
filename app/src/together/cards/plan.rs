//! The PIP. Points of attention, people and what follows from asylum stay out.

use super::lines::Lines;
use crate::{
    components::date,
    language::date_long,
    pages::{
        plan::{aim_id, goal_id},
        words::{self, mixed},
    },
};
use dossier::{
    case::{Dossier, Plan},
    codes::Leerroute,
    facts::{Afspraaktekst, PlanObject},
};
use leptos::prelude::*;

/// The lines of the plan.
pub fn lines(lines: &mut Lines<'_>, case: &Dossier) {
    lines.section("plan-nothing", &case.plan, |lines, plan| {
        core(lines, plan);
        lines.section("plan-content-nothing", &plan.content, |lines, fact| {
            content(lines, &fact.value);
            lines.source(&fact.provenance);
        });
        match plan.objection_until {
            Some(day) => lines.legal("plan-objection-until", |lang| vec![("date", date_long(lang, day).into())]),
            None => lines.legal("plan-objection-over", |_| Vec::new()),
        }
    });
}

fn core(lines: &mut Lines<'_>, plan: &Plan) {
    lines.merged(&plan.leerroute, |ctx, route| {
        view! { {ctx.r("plan-route")}": "<strong>{words::leerroute(ctx, route)}</strong> }.into_any()
    });
    let route = plan.leerroute.leading().and_then(|fact| fact.value.known());
    if let Some(route) = route {
        lines.say(aim_id(route));
    }
    match &plan.niveau {
        Some(level) => {
            lines.merged(level, |ctx, level| view! { {ctx.r("plan-level")}": "<strong>{words::niveau(ctx, level)}</strong> }.into_any())
        }
        None => lines.say(match route {
            Some(Leerroute::B | Leerroute::O) => "plan-level-b1",
            Some(Leerroute::Z) => "plan-level-z",
            None => "plan-level-unknown",
        }),
    }
    lines.merged(&plan.dagtekening, |ctx, day| view! { {ctx.r("plan-date")}": "<strong>{date(ctx, *day)}</strong> }.into_any());
    lines.merged(&plan.gemeentecode, |ctx, code| view! { {ctx.r("plan-gemeente")}": "{words::gemeente(ctx, code)} }.into_any());
    if plan.from_previous_gemeente {
        lines.say("plan-previous-gemeente");
    }
}

fn content(lines: &mut Lines<'_>, object: &PlanObject) {
    let ctx = lines.ctx;
    for goal in &object.goals {
        lines.pair("plan-goals", words::code(ctx, goal, goal_id));
    }
    for wish in &object.wishes {
        lines.pair("plan-wishes", words::dutch(&wish.text));
        wish.own_words.iter().for_each(|line| lines.fact(words::quote(line)));
    }
    for agreement in &object.agreements {
        agreed(lines, agreement);
    }
    let hours = |n: u32| mixed(ctx, "dossier-hours", vec![("hours", n.into())]);
    if let Some(n) = object.intensity_hours {
        lines.pair("plan-intensity", mixed(ctx, "plan-intensity-value", vec![("hours", n.into())]));
    }
    if let Some(n) = object.pvt_hours {
        lines.pair("plan-pvt-hours", hours(n));
    }
    if let Some(n) = object.map_hours {
        lines.pair("plan-map-hours", hours(n));
    }
    if let Some(n) = object.progress_talks {
        lines.pair("plan-talks", words::ltr(n.to_string()));
    }
    if let Some(yes) = object.a2_allowed {
        lines.fact(view! { {ctx.r("plan-a2")}" "<strong>{ctx.r(if yes { "dossier-yes" } else { "dossier-no" })}</strong> }.into_any());
    }
}

/// What was agreed and its period; who does it may be anybody, and stays out.
fn agreed(lines: &mut Lines<'_>, agreement: &Afspraaktekst) {
    let ctx = lines.ctx;
    let period = |id: &'static str, day: Option<jiff::civil::Date>| {
        day.map(|day| view! { ". "{mixed(ctx, id, vec![("date", date(ctx, day).into())])} })
    };
    let (from, until) = (period("plan-agreement-from", agreement.start), period("plan-agreement-until", agreement.end));
    lines.fact(view! { {ctx.r("plan-agreements")}": "<strong>{words::dutch(&agreement.text)}</strong>{from}{until} }.into_any());
}
