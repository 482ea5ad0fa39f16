//! "Do I understand?": one question with pictures after a formal moment. Private by construction: every answer stands on the
//! page behind a tap, nothing is sent and nothing is kept.

use super::icon::{Icon, icon};
use crate::context::PageContext;
use leptos::prelude::*;

/// The formal moments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each has its messages `understood-…`")]
pub enum Moment {
    Pip,
    Term,
    Decision,
}

impl Moment {
    const fn slug(self) -> &'static str {
        match self {
            Moment::Pip => "pip",
            Moment::Term => "term",
            Moment::Decision => "decision",
        }
    }

    /// The answers with their pictures, and which one is right.
    const fn answers(self) -> ([(&'static str, Icon); 3], usize) {
        match self {
            Moment::Pip => ([("a", Icon::Question), ("b", Icon::Check), ("c", Icon::Cross)], 1),
            Moment::Term => ([("a", Icon::List), ("b", Icon::Book), ("c", Icon::File)], 0),
            Moment::Decision => ([("a", Icon::Clock), ("b", Icon::Cross), ("c", Icon::Mail)], 2),
        }
    }
}

/// The question, behind a tap.
pub fn understood(ctx: &PageContext, moment: Moment) -> AnyView {
    let (answers, right) = moment.answers();
    let id = format!("understood-{}", moment.slug());
    let group = id.clone();
    let quiet = ctx.untapped();
    let options = answers
        .into_iter()
        .enumerate()
        .map(|(at, (letter, picture))| {
            let (word, class, sign) = if at == right {
                ("understood-right", "app-answer app-answer--right", Icon::Check)
            } else {
                ("understood-wrong", "app-answer app-answer--wrong", Icon::Cross)
            };
            view! {
                <details class=class name=group.clone()>
                    <summary class="app-answer__choice">{icon(picture)}<span>{quiet.r(&format!("understood-{}-{letter}", moment.slug()))}</span></summary>
                    <div class="app-answer__said">
                        <p class="nl-paragraph"><strong>{icon(sign)}<span>{ctx.t(word)}</span></strong></p>
                        <p class="nl-paragraph">{quiet.r(&format!("understood-{}-why", moment.slug()))}</p>
                    </div>
                </details>
            }
        })
        .collect_view();
    let body = view! {
        <div class="app-stack" data-understood=moment.slug()>
            <p class="app-lead">{quiet.r(&id)}</p>
            <p class="app-muted">{ctx.r("understood-lead")}</p>
            {options}
        </div>
    };
    super::details(ctx.label("understood-title"), body.into_any())
}
