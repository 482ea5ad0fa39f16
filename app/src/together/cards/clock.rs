//! The clock: last day, days left, and the rule behind them. Never the group, and so never whether a fine can follow.

use super::{hidden, lines::Lines};
use crate::{
    components::date,
    language::date_long,
    pages::words::{self, Slot, mixed},
};
use dossier::{
    case::{Clock, Dossier, Stand, Term},
    codes::{Code, RedenGeenPlicht},
    facts::Verlenging,
    provenance::{Fact, Merged, Party, Provenance},
};
use jiff::civil::Date;
use leptos::prelude::*;

/// The lines of the clock.
pub fn lines(lines: &mut Lines<'_>, case: &Dossier) {
    // "Volledige ontheffing" tells of health: the same line as for a clock that may not be seen
    let health = matches!(case.clock.value(), Some(Clock::Ended { reason, .. }) if reason.value == Code::Known(RedenGeenPlicht::VolledigeOntheffing));
    if health || hidden(&case.clock) {
        return lines.not_here();
    }
    lines.section("start-clock-nothing", &case.clock, |lines, clock| match clock {
        Clock::NotStarted { kennisgeving, pip_due } => not_started(lines, kennisgeving.as_ref(), *pip_due, case.today),
        Clock::Running(term) => running(lines, term),
        Clock::Paused { since, last_day } => paused(lines, since.as_ref(), *last_day),
        Clock::Ended { reason, on } => ended(lines, reason, *on),
        Clock::OldLaw { since } => {
            lines.say("start-clock-old-law");
            dated(lines, "start-clock-old-law-since", since.value);
            lines.source(&since.provenance);
        }
        Clock::NotObliged => lines.say("start-clock-not-obliged"),
    });
}

/// A sentence with a date in it.
fn dated(lines: &mut Lines<'_>, id: &str, day: Date) {
    let text = mixed(lines.ctx, id, vec![("date", date(lines.ctx, day).into())]);
    lines.fact(text);
}

fn not_started(lines: &mut Lines<'_>, kennisgeving: Option<&Fact<Date>>, due: Option<Date>, today: Date) {
    lines.say("start-clock-not-started");
    if let Some(day) = due {
        let id = if day < today { "start-clock-pip-late" } else { "start-clock-pip-due" };
        lines.legal(id, |lang| vec![("date", date_long(lang, day).into())]);
        lines.say("start-clock-own");
    }
    if let Some(fact) = kennisgeving {
        dated(lines, "start-clock-letter", fact.value);
        lines.source(&fact.provenance);
    }
}

fn running(lines: &mut Lines<'_>, term: &Term) {
    match &term.last_day {
        Merged::Agreed { fact, also } => {
            last_day(lines, term, fact.value);
            lines.source(&fact.provenance);
            also.iter().for_each(|source| lines.source(source));
        }
        Merged::Disputed { .. } => {
            lines.say("start-clock-dispute");
            lines.merged(&term.last_day, |ctx, day| view! { <strong>{date(ctx, *day)}</strong> }.into_any());
        }
    }
    let start = |ctx: &crate::context::PageContext, day: &Date| {
        view! { {ctx.r("start-clock-start-label")}" "<strong>{date(ctx, *day)}</strong> }.into_any()
    };
    lines.merged(&term.start, start);
    if let Some(pip) = &term.first_pip {
        dated(lines, "start-clock-rule-pip", pip.value);
        lines.source(&pip.provenance);
    }
    term.granted.iter().for_each(|fact| extension(lines, fact, "start-clock-granted"));
    term.pending.iter().for_each(|fact| extension(lines, fact, "start-clock-pending"));
    if term.check_with_duo {
        lines.say("start-clock-check");
    }
    if let Some(id) = who_says(&term.last_day) {
        lines.say(id);
    }
    lines.say("start-clock-decides");
}

fn last_day(lines: &mut Lines<'_>, term: &Term, day: Date) {
    let number = |lines: &mut Lines<'_>, id: &str, count: i32| {
        let shown = view! { <strong>{count}</strong> }.into_any();
        let text = mixed(lines.ctx, id, vec![("count", shown.into()), ("days", Slot::from(count))]);
        lines.fact(text);
    };
    let sentence = match term.stand {
        Stand::Loopt => {
            number(lines, "start-clock-days", term.days_left);
            "start-clock-last-day"
        }
        Stand::LaatsteDag => "start-clock-today",
        Stand::Verlopen => {
            number(lines, "start-clock-over-days", -term.days_left);
            "start-clock-over"
        }
    };
    lines.legal(sentence, |lang| vec![("date", date_long(lang, day).into())]);
}

fn extension(lines: &mut Lines<'_>, fact: &Fact<Verlenging>, id: &'static str) {
    let day = fact.value.decided.filter(|_| id == "start-clock-granted").unwrap_or(fact.value.received);
    dated(lines, id, day);
    lines.source(&fact.provenance);
}

/// Whether DUO says it, all say it, or we computed it.
fn who_says(last_day: &Merged<Date>) -> Option<&'static str> {
    let Merged::Agreed { fact, also } = last_day else { return None };
    let by_duo = |p: &Provenance| p.formal && p.call.asked_party() == Party::Duo;
    Some(match (by_duo(&fact.provenance), also.is_empty()) {
        (true, true) => "start-clock-duo-says",
        (true, false) => "start-clock-all-say",
        (false, _) if also.iter().any(by_duo) => "start-clock-all-say",
        (false, _) => "start-clock-own",
    })
}

fn paused(lines: &mut Lines<'_>, since: Option<&Fact<Date>>, last: Option<Date>) {
    lines.say("start-clock-paused");
    if let Some(fact) = since {
        dated(lines, "start-clock-paused-since", fact.value);
        lines.source(&fact.provenance);
    }
    if let Some(day) = last {
        dated(lines, "start-clock-paused-until", day);
    }
}

/// Of DUO's reasons only those that tell nothing of residence, health or a death.
fn ended(lines: &mut Lines<'_>, reason: &Fact<Code<RedenGeenPlicht>>, on: Option<Date>) {
    let text = match reason.value {
        Code::Known(known @ (RedenGeenPlicht::Voldaan | RedenGeenPlicht::VolledigeVrijstelling)) => lines.ctx.r(words::reden_id(known)),
        _ => lines.ctx.r("start-clock-ended-word"),
    };
    lines.fact(text);
    if let Some(day) = on {
        dated(lines, "start-clock-ended-on", day);
    }
    lines.source(&reason.provenance);
}
