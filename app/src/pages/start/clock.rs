//! The clock card: the last day, the days left, and the rule behind them (DATA-14).

use super::words::{self, mixed};
use crate::{
    components::{
        Icon, Moment,
        bits::{Tone, badge},
        date, details, icon, legal, merged, source_line, understood,
    },
    context::PageContext,
    language::date_long,
    together::Card,
};
use dossier::{
    case::{Clock, Dossier, Stand, Term},
    codes::{Code, RedenGeenPlicht},
    facts::Verlenging,
    provenance::{Fact, Merged, Party, Provenance},
};
use jiff::civil::Date;
use leptos::prelude::*;

/// The card for one clock.
pub fn body(ctx: &PageContext, case: &Dossier, clock: &Clock) -> AnyView {
    let inner = match clock {
        Clock::NotStarted { kennisgeving, pip_due } => not_started(ctx, kennisgeving.as_ref(), *pip_due, case.today),
        Clock::Running(term) => running(ctx, case, term),
        Clock::Paused { since, last_day } => paused(ctx, since.as_ref(), *last_day),
        Clock::Ended { reason, on } => ended(ctx, reason, *on),
        Clock::OldLaw { since } => old_law(ctx, since),
        Clock::NotObliged => simple(ctx, Tone::Neutral, "start-clock-not-obliged-word", ctx.r("start-clock-not-obliged")),
    };
    let state = state_name(clock);
    view! { <div class="app-card app-clock" data-clock=state>{inner}{super::super::show::link(ctx, &Card::Clock)}</div> }.into_any()
}

const fn state_name(clock: &Clock) -> &'static str {
    match clock {
        Clock::NotStarted { .. } => "not-started",
        Clock::Running(Term { stand: Stand::Loopt, .. }) => "running",
        Clock::Running(Term { stand: Stand::LaatsteDag, .. }) => "last-day",
        Clock::Running(Term { stand: Stand::Verlopen, .. }) => "over",
        Clock::Paused { .. } => "paused",
        Clock::Ended { .. } => "ended",
        Clock::OldLaw { .. } => "old-law",
        Clock::NotObliged => "not-obliged",
    }
}

/// A word and a sentence.
fn simple(ctx: &PageContext, tone: Tone, word: &str, text: AnyView) -> AnyView {
    view! { <p>{badge(tone, ctx.t(word))}</p><p class="app-lead">{text}</p> }.into_any()
}

fn not_started(ctx: &PageContext, kennisgeving: Option<&Fact<Date>>, due: Option<Date>, today: Date) -> AnyView {
    let due = due.map(|day| {
        let line = legal(ctx, if day < today { "start-clock-pip-late" } else { "start-clock-pip-due" }, move |lang| {
            vec![("date", date_long(lang, day).into())]
        });
        view! { {line}<p class="app-source app-source--informal">{ctx.r("start-clock-own")}</p> }
    });
    let letter = kennisgeving.map(|fact| {
        view! {
            <p class="app-clock__rule">{mixed(ctx, "start-clock-letter", vec![("date", date(ctx, fact.value).into())])}</p>
            {source_line(ctx, &fact.provenance)}
        }
    });
    view! { {simple(ctx, Tone::Neutral, "start-clock-not-started-word", ctx.r("start-clock-not-started"))}{due}{letter} }.into_any()
}

fn running(ctx: &PageContext, case: &Dossier, term: &Term) -> AnyView {
    let group = group_line(ctx, case);
    let check =
        term.check_with_duo.then(|| view! { <p class="app-notice">{icon(Icon::Info)}<span>{ctx.r("start-clock-check")}</span></p> });
    let last = match &term.last_day {
        Merged::Agreed { fact, .. } => last_day(ctx, term, fact.value),
        Merged::Disputed { .. } => view! {
            <p class="app-lead">{ctx.r("start-clock-dispute")}</p>
            {merged(ctx, &term.last_day, |day| date(ctx, *day))}
        }
        .into_any(),
    };
    // Who is late reads first that no fine follows.
    let (first, group) = if term.stand == Stand::Verlopen { (group, ().into_any()) } else { (().into_any(), group) };
    view! {
        {first}
        {last}
        {check}
        {group}
        {blocks(ctx, term)}
        {details(ctx.label("start-clock-why"), why(ctx, term))}
        {understood(ctx, Moment::Term)}
    }
    .into_any()
}

/// Days left as a big number, the last day in words, and the bar.
fn last_day(ctx: &PageContext, term: &Term, day: Date) -> AnyView {
    let number = |id: &str, count: i32| {
        view! {
            <p class="app-clock__days">
                {mixed(ctx, id, vec![("count", view! { <strong>{count}</strong> }.into_any().into()), ("days", count.into())])}
            </p>
        }
        .into_any()
    };
    let (head, line) = match term.stand {
        Stand::Loopt => (number("start-clock-days", term.days_left), "start-clock-last-day"),
        Stand::LaatsteDag => (view! { <p>{badge(Tone::Warning, ctx.t("start-clock-today-word"))}</p> }.into_any(), "start-clock-today"),
        Stand::Verlopen => (number("start-clock-over-days", -term.days_left), "start-clock-over"),
    };
    let done = (term.days_total - term.days_left).clamp(0, term.days_total.max(0));
    let bar = (term.days_total > 0).then(|| {
        let label = ctx.tw("start-clock-bar", &[("done", done.into()), ("total", term.days_total.into())]);
        view! { <progress class="app-progress" max=term.days_total value=done aria-label=label></progress> }
    });
    let sentence = legal(ctx, line, move |lang| vec![("date", date_long(lang, day).into())]);
    view! { {head}{bar}{sentence} }.into_any()
}

/// Asylum first: DUO gives no fine. Others: what can follow stands on the page with terms and rights.
fn group_line(ctx: &PageContext, case: &Dossier) -> AnyView {
    let Some(group) = case.group.value() else { return ().into_any() };
    if group.asylum_rights != Some(true) {
        return ().into_any();
    }
    view! {
        <ul class="app-facts"><li>{icon(Icon::Shield)}{legal(ctx, "start-clock-no-fine", |_| Vec::new())}</li></ul>
    }
    .into_any()
}

/// Extensions, each a block of its own: granted ones are in the date, asked ones move nothing.
fn blocks(ctx: &PageContext, term: &Term) -> AnyView {
    let block = |fact: &Fact<Verlenging>, id: &'static str, tone: Tone, word: &str| {
        let day = fact.value.decided.filter(|_| id == "start-clock-granted").unwrap_or(fact.value.received);
        view! {
            <div class="app-card">
                <p>{badge(tone, ctx.t(word))}</p>
                <p class="nl-paragraph">{mixed(ctx, id, vec![("date", date(ctx, day).into())])}</p>
                {source_line(ctx, &fact.provenance)}
            </div>
        }
        .into_any()
    };
    let granted = term.granted.iter().map(|f| block(f, "start-clock-granted", Tone::Success, "start-clock-granted-word")).collect_view();
    let pending = term.pending.iter().map(|f| block(f, "start-clock-pending", Tone::Active, "start-clock-pending-word")).collect_view();
    view! { {granted}{pending} }.into_any()
}

/// The rule: dated PIP, start, last day, who says so, and whether DUO says the same.
fn why(ctx: &PageContext, term: &Term) -> AnyView {
    let pip = term.first_pip.as_ref().map(|fact| {
        view! {
            <p class="app-clock__rule">{mixed(ctx, "start-clock-rule-pip", vec![("date", date(ctx, fact.value).into())])}</p>
            {source_line(ctx, &fact.provenance)}
        }
    });
    let agreed = match &term.last_day {
        Merged::Agreed { fact, also } => {
            let by_duo = |p: &Provenance| p.formal && p.call.asked_party() == Party::Duo;
            let id = match (by_duo(&fact.provenance), also.is_empty()) {
                (true, true) => "start-clock-duo-says",
                (true, false) => "start-clock-all-say",
                (false, _) if also.iter().any(by_duo) => "start-clock-all-say",
                (false, _) => "start-clock-own",
            };
            Some(view! { <p class="app-clock__rule">{ctx.r(id)}</p> })
        }
        Merged::Disputed { .. } => None,
    };
    let three_years = term.granted.is_empty().then(|| view! { <p class="app-clock__rule">{ctx.r("start-clock-rule-years")}</p> });
    view! {
        {pip}
        <p class="app-clock__rule"><strong>{ctx.r("start-clock-start-label")}</strong></p>
        {merged(ctx, &term.start, |day| view! { <p>{date(ctx, *day)}</p> }.into_any())}
        {three_years}
        <p class="app-clock__rule"><strong>{ctx.r("start-clock-end-label")}</strong></p>
        {merged(ctx, &term.last_day, |day| view! { <p>{date(ctx, *day)}</p> }.into_any())}
        {agreed}
        <p class="app-clock__rule">{ctx.r("start-clock-decides")}</p>
    }
    .into_any()
}

fn paused(ctx: &PageContext, since: Option<&Fact<Date>>, last: Option<Date>) -> AnyView {
    let since = since.map(|fact| {
        view! {
            <p class="app-clock__rule">{mixed(ctx, "start-clock-paused-since", vec![("date", date(ctx, fact.value).into())])}</p>
            {source_line(ctx, &fact.provenance)}
        }
    });
    let last = last.map(
        |day| view! { <p class="app-clock__rule">{mixed(ctx, "start-clock-paused-until", vec![("date", date(ctx, day).into())])}</p> },
    );
    view! { {simple(ctx, Tone::Active, "start-clock-paused-word", ctx.r("start-clock-paused"))}{since}{last} }.into_any()
}

/// DUO's reason; only "Inburgeringsplicht voldaan" says done.
fn ended(ctx: &PageContext, reason: &Fact<Code<RedenGeenPlicht>>, on: Option<Date>) -> AnyView {
    let done = reason.value == Code::Known(RedenGeenPlicht::Voldaan);
    let (tone, word) = if done { (Tone::Success, "start-clock-done-word") } else { (Tone::Neutral, "start-clock-ended-word") };
    let on =
        on.map(|day| view! { <p class="app-clock__rule">{mixed(ctx, "start-clock-ended-on", vec![("date", date(ctx, day).into())])}</p> });
    view! {
        {simple(ctx, tone, word, words::code(ctx, &reason.value, words::reden_id))}
        {on}
        {source_line(ctx, &reason.provenance)}
    }
    .into_any()
}

fn old_law(ctx: &PageContext, since: &Fact<Date>) -> AnyView {
    view! {
        {simple(ctx, Tone::Neutral, "start-clock-old-law-word", ctx.r("start-clock-old-law"))}
        <p class="app-clock__rule">{mixed(ctx, "start-clock-old-law-since", vec![("date", date(ctx, since.value).into())])}</p>
        {source_line(ctx, &since.provenance)}
    }
    .into_any()
}
