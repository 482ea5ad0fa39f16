//! What the person must do, soonest first, each with its date, its reason and the record that caused it (DATA-7, PROG-3, PROG-4).

use super::words::{self, Slot, mixed};
use crate::{
    components::{Icon, date, icon, provenance::call_name, section, section::section_body, source_line},
    context::{Page, PageContext},
    pages::{appointments::facts, dossier::decision_name, show},
    together::Card,
};
use dossier::{
    case::{DateWeight, Dossier, Entry, Todo, TodoKind},
    provenance::Section,
};
use jiff::civil::Date;
use leptos::prelude::*;

/// The section with its heading.
pub fn whole(ctx: &PageContext, case: &Dossier) -> AnyView {
    let title = ctx.t("start-todos-title");
    if matches!(case.todos, Section::Nothing { .. }) {
        return view! {
            <section class="app-section" id="todos" aria-labelledby="todos-h" data-section="todos" data-state="nothing">
                <h2 class="nl-heading nl-heading--level-2" id="todos-h">{title}</h2>
                <div data-body="">{body(ctx, case)}</div>
            </section>
        }
        .into_any();
    }
    section(ctx, "todos", title, "start-todos-nothing", &case.todos, |all| shown(ctx, all))
}

/// The section without its heading.
pub fn body(ctx: &PageContext, case: &Dossier) -> AnyView {
    if matches!(case.todos, Section::Nothing { .. }) {
        return nothing_needed(ctx, case);
    }
    section_body(ctx, "start-todos-nothing", &case.todos, |all| shown(ctx, all))
}

/// The list, and the way to show it to somebody.
fn shown(ctx: &PageContext, all: &[Todo]) -> AnyView {
    view! { {list(ctx, all)}{show::link(ctx, &Card::Todos)} }.into_any()
}

/// "Nothing needed from you since DATE; next moment DATE" (PROG-2).
fn nothing_needed(ctx: &PageContext, case: &Dossier) -> AnyView {
    let entries: &[Entry] = case.timeline.value().map(Vec::as_slice).unwrap_or_default();
    let since = entries.iter().filter(|e| !e.planned).filter_map(|e| e.date).filter(|day| *day <= case.today).max();
    let next = entries
        .iter()
        .filter_map(|e| e.date.map(|day| (day, e)))
        .filter(|(day, e)| e.planned && *day >= case.today)
        .min_by_key(|(day, _)| *day);
    let since = match since {
        Some(day) => mixed(ctx, "start-todos-nothing-since", vec![("date", date(ctx, day).into())]),
        None => ctx.r("start-todos-nothing"),
    };
    let next = match next {
        Some((day, entry)) => {
            let what = crate::pages::dossier::title(ctx, &entry.kind);
            mixed(ctx, "start-todos-next-moment", vec![("date", date(ctx, day).into()), ("what", what.into())])
        }
        None => ctx.r("start-todos-no-next-moment"),
    };
    view! {
        <div class="app-state app-state--nothing">
            {icon(Icon::Check)}
            <div class="app-state__body"><p class="app-lead">{since}</p><p class="nl-paragraph">{next}</p></div>
        </div>
    }
    .into_any()
}

/// The first as the one next step, the others as rows.
fn list(ctx: &PageContext, all: &[Todo]) -> AnyView {
    let Some((first, rest)) = all.split_first() else { return ().into_any() };
    let rest = (!rest.is_empty()).then(|| {
        let rows = rest.iter().map(|todo| view! { <li>{row(ctx, todo)}</li> }).collect_view();
        view! { <ul class="app-rows">{rows}</ul> }
    });
    view! { {next_step(ctx, first)}{rest} }.into_any()
}

fn next_step(ctx: &PageContext, todo: &Todo) -> AnyView {
    let (href, label) = action(ctx, todo);
    let outside = href.starts_with("https:").then_some("noreferrer");
    view! {
        <article class="app-card app-card--next" data-todo="" data-cause=todo.cause.call.slug()>
            <p class="app-kicker">{ctx.t("start-next-step")}</p>
            <h3 class="nl-heading nl-heading--level-3">{title(ctx, todo)}</h3>
            {when_and_why(ctx, todo)}
            {task_text(todo)}
            <div class="app-actions">
                <a class="nl-button nl-button--primary" href=href rel=outside><span class="nl-button__label">{ctx.label(label)}</span></a>
            </div>
            <div class="app-card__foot">{cause(ctx, todo)}{source_line(ctx, &todo.cause)}</div>
        </article>
    }
    .into_any()
}

/// Date and reason; an appointment shows its day, hours and place as on its own page (TIME-4).
fn when_and_why(ctx: &PageContext, todo: &Todo) -> AnyView {
    if let TodoKind::Appointment(visit) = &todo.kind {
        return facts(ctx, visit);
    }
    let due = deadline(todo)
        .map(|day| view! { <ul class="app-facts"><li>{icon(Icon::Calendar)}<span>{due_line(ctx, day, todo.weight)}</span></li></ul> });
    view! { {due}<p class="nl-paragraph">{reason(ctx, todo)}</p> }.into_any()
}

fn row(ctx: &PageContext, todo: &Todo) -> AnyView {
    // The row is one link
    let ctx = &ctx.untapped();
    let (href, _) = action(ctx, todo);
    let due = deadline(todo).map(|day| view! { <span class="denhaag-action__date denhaag-action__date--warning"><span>{due_line(ctx, day, todo.weight)}</span></span> });
    let outside = href.starts_with("https:").then_some("noreferrer");
    view! {
        <a class="denhaag-action denhaag-action--single app-action" href=href rel=outside data-todo="" data-cause=todo.cause.call.slug()>
            <span class="denhaag-action__content">
                <strong>{title(ctx, todo)}</strong>
                <span class="app-muted">{reason(ctx, todo)}</span>
                <span class="app-muted"><small>{cause_text(ctx, todo)}</small></span>
            </span>
            <span class="denhaag-action__details">{due}<span class="denhaag-action__link-icon">{icon(Icon::ChevronEnd)}</span></span>
        </a>
    }
    .into_any()
}

/// The day to be done by. An appointment is on its day, not by it: its reason says when.
pub(crate) fn deadline(todo: &Todo) -> Option<Date> {
    todo.due.filter(|_| !matches!(todo.kind, TodoKind::Appointment(_)))
}

/// "Until and including 4 December", and how hard that date is.
pub(crate) fn due_line(ctx: &PageContext, day: Date, weight: DateWeight) -> AnyView {
    let (id, class) = match weight {
        DateWeight::Source => ("start-due", None),
        DateWeight::Law => ("start-due-law", Some("app-weight--law")),
        DateWeight::Estimate => ("start-due-estimate", Some("app-weight--estimate")),
    };
    let day = view! { <strong class=class>{date(ctx, day)}</strong> }.into_any();
    mixed(ctx, id, vec![("date", day.into())])
}

pub(crate) fn title(ctx: &PageContext, todo: &Todo) -> AnyView {
    match &todo.kind {
        TodoKind::Taak(task) => words::dutch(&task.title),
        TodoKind::Bericht { subject, .. } => words::dutch(subject),
        TodoKind::Appointment(visit) => words::dutch(&visit.subject),
        TodoKind::IntakeOproep => ctx.r("start-todo-intake"),
        TodoKind::SignPvt => ctx.r("start-todo-pvt"),
        TodoKind::Objection(kind) => mixed(ctx, "start-todo-objection", vec![("what", decision_name(ctx, kind).into())]),
        TodoKind::AskVerlenging => ctx.r("start-todo-verlenging"),
        TodoKind::ChangeLeerroute => ctx.r("start-todo-route"),
        TodoKind::RegisterExams(_) => ctx.r("start-todo-exams"),
        TodoKind::TermOver => ctx.r("start-todo-over"),
    }
}

/// Why it is there, in one sentence.
pub(crate) fn reason(ctx: &PageContext, todo: &Todo) -> AnyView {
    let id = match &todo.kind {
        TodoKind::Taak(_) => "start-todo-task-why",
        TodoKind::Bericht { .. } => "start-todo-message-why",
        TodoKind::Appointment(visit) => {
            let at = crate::components::when(ctx, visit.begin);
            return mixed(ctx, "start-todo-appointment-why", vec![("when", at.into())]);
        }
        TodoKind::IntakeOproep => "start-todo-intake-why",
        TodoKind::SignPvt => "start-todo-pvt-why",
        TodoKind::Objection(_) => "start-todo-objection-why",
        TodoKind::AskVerlenging => "start-todo-verlenging-why",
        TodoKind::ChangeLeerroute => "start-todo-route-why",
        TodoKind::RegisterExams(parts) => return exams(ctx, parts),
        TodoKind::TermOver => "start-todo-over-why",
    };
    ctx.r(id)
}

/// Which exam parts are open.
fn exams(ctx: &PageContext, parts: &[dossier::codes::Onderdeel]) -> AnyView {
    let names = parts
        .iter()
        .enumerate()
        .map(|(at, part)| view! { {(at > 0).then_some(", ")}{ctx.r(words::onderdeel_id(*part))} })
        .collect_view()
        .into_any();
    mixed(ctx, "start-todo-exams-why", vec![("parts", Slot::View(names))])
}

/// The gemeente's own text of a task, in Dutch.
fn task_text(todo: &Todo) -> AnyView {
    match &todo.kind {
        TodoKind::Taak(task) => task.text.as_deref().map(|text| view! { <p class="nl-paragraph">{words::dutch(text)}</p> }).into_any(),
        _ => ().into_any(),
    }
}

/// Where the person can do it, and the label of that link. Every link leads to the record or to who holds it.
fn action(ctx: &PageContext, todo: &Todo) -> (String, &'static str) {
    match &todo.kind {
        TodoKind::Taak(task) => match task.link.as_deref().filter(|link| link.starts_with("https://")) {
            Some(link) => (link.to_owned(), "start-do-task"),
            None => (ctx.href(Page::Help), "start-do-call"),
        },
        TodoKind::Bericht { id, .. } => (ctx.href(Page::Message(id.clone())), "start-do-message"),
        TodoKind::Appointment(visit) => (ctx.href(Page::Appointment(visit.handle.clone())), "start-do-appointment"),
        TodoKind::IntakeOproep => (ctx.href(Page::Appointments), "start-do-appointments"),
        TodoKind::SignPvt => (ctx.href(Page::Plan), "start-do-plan"),
        TodoKind::Objection(_) | TodoKind::AskVerlenging | TodoKind::ChangeLeerroute => (ctx.href(Page::Obligations), "start-do-rights"),
        TodoKind::RegisterExams(_) => (ctx.href(Page::Progress), "start-do-progress"),
        TodoKind::TermOver => (ctx.href(Page::Help), "start-do-call"),
    }
}

/// The record that caused the line; without a record there is no line.
fn cause(ctx: &PageContext, todo: &Todo) -> AnyView {
    view! { <p class="app-source">{cause_text(ctx, todo)}</p> }.into_any()
}

fn cause_text(ctx: &PageContext, todo: &Todo) -> AnyView {
    let what = crate::language::plain(&call_name(ctx, todo.cause.call));
    mixed(ctx, "start-todo-cause", vec![("what", what.into()), ("party", words::party(ctx, todo.cause.party).into())])
}
