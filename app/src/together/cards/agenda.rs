//! What to do, and the next appointment.

use super::{hidden, lines::Lines};
use crate::{
    language,
    pages::{
        appointments::{hours, is_past},
        start::todos::{deadline, due_line, reason, title},
        words::{self, mixed},
    },
};
use dossier::{
    case::{Dossier, Todo, TodoKind},
    facts::{Afspraak, Place},
};
use leptos::prelude::*;

/// What must be done. Exams, the intake and decisions are other kinds of data and have cards of their own.
pub fn todos(lines: &mut Lines<'_>, case: &Dossier) {
    let on_card = |todo: &&Todo| {
        matches!(
            todo.kind,
            TodoKind::Taak(_)
                | TodoKind::Bericht { .. }
                | TodoKind::Appointment(_)
                | TodoKind::AskVerlenging
                | TodoKind::ChangeLeerroute
                | TodoKind::TermOver
        )
    };
    // Withheld things are not counted out: a card of which nothing may be seen reads like one on which nothing lies
    if hidden(&case.todos) {
        return lines.nothing("card-empty");
    }
    lines.section("start-todos-nothing", &case.todos, |lines, all| {
        let mut none = true;
        for todo in all.iter().filter(on_card) {
            one(lines, todo);
            none = false;
        }
        if none {
            lines.nothing("card-empty");
        }
    });
}

fn one(lines: &mut Lines<'_>, todo: &Todo) {
    let ctx = lines.ctx;
    let due = deadline(todo).map(|day| view! { ". "{due_line(ctx, day, todo.weight)} });
    lines.fact(view! { <strong>{title(ctx, todo)}</strong>{due} }.into_any());
    lines.fact(reason(ctx, todo));
    if let TodoKind::Taak(task) = &todo.kind
        && let Some(text) = &task.text
    {
        lines.fact(words::dutch(text));
    }
    lines.source(&todo.cause);
}

/// The soonest appointment to come. Whom it is with stays out: other people are not on the table.
pub fn next_appointment(lines: &mut Lines<'_>, case: &Dossier) {
    let ctx = lines.ctx;
    lines.section("start-appointment-nothing", &case.appointments, |lines, all| {
        let next = all.iter().filter(|fact| !is_past(ctx, &fact.value)).min_by_key(|fact| fact.value.begin);
        let Some(next) = next else { return lines.nothing("start-appointment-none-coming") };
        visit(lines, &next.value);
        lines.source(&next.provenance);
    });
}

fn visit(lines: &mut Lines<'_>, visit: &Afspraak) {
    let ctx = lines.ctx;
    lines.fact(view! { <strong>{words::dutch(&visit.subject)}</strong> }.into_any());
    let day = language::weekday_date(ctx.lang, language::zoned(visit.begin).date());
    lines.fact(view! { <time datetime=visit.begin.to_string()><bdi>{day}</bdi></time> }.into_any());
    lines.fact(hours(ctx, visit));
    match &visit.place {
        Place::Physical { name, address } => {
            let all: Vec<&str> = name.iter().chain(address).map(String::as_str).collect();
            if all.is_empty() {
                lines.say("appointments-place-unknown");
            } else {
                lines.fact(words::dutch(&all.join(", ")));
            }
        }
        Place::Online { .. } => lines.say("appointments-online"),
        Place::Unknown => lines.say("appointments-place-unknown"),
    }
    for item in &visit.bring {
        let text = mixed(ctx, "card-bring", vec![("what", words::dutch(item).into())]);
        lines.fact(text);
    }
    lines.say(match visit.interpreter {
        Some(true) => "appointment-interpreter-yes",
        Some(false) => "appointment-interpreter-no",
        None => "appointment-interpreter-unknown",
    });
}
