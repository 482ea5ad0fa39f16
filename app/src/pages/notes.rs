//! Questions and answers for the next talk, as every side shows them.

use super::{
    kit,
    moments::moment,
    words::{self, mixed},
};
use crate::{
    components::{
        Icon,
        bits::{Tone, badge},
        icon,
    },
    context::PageContext,
    together::{FormError, NoteView, parts},
};
use leptos::prelude::*;

/// Who reads the list: it says "you" to one of them, and each closes a note for another reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader<'a> {
    /// The person: their own questions and what helpers prepared.
    Person,
    /// A helper: their own drafts.
    Helper,
    /// A coach, with the name of the person.
    Coach(&'a str),
}

/// A form with one text field.
pub struct NoteForm {
    deed: &'static str,
    label: &'static str,
    hint: &'static str,
    /// The text is written in the language of the page, and says so.
    lang: bool,
}

/// A helper prepares something.
pub const DRAFT: NoteForm = NoteForm { deed: "draft", label: "helping-draft", hint: "helping-draft-hint", lang: true };
/// The person keeps a question for the next talk.
pub const QUESTION: NoteForm = NoteForm { deed: "question", label: "notes-question", hint: "notes-question-hint", lang: false };

/// The list; what is dealt with comes last.
pub fn list(ctx: &PageContext, notes: &[NoteView], reader: Reader<'_>) -> AnyView {
    if notes.is_empty() {
        return view! { <p class="app-muted">{ctx.r("notes-none")}</p> }.into_any();
    }
    let (open, done): (Vec<&NoteView>, Vec<&NoteView>) = notes.iter().partition(|note| !note.done);
    let items = open.into_iter().chain(done).map(|note| item(ctx, note, reader)).collect_view();
    view! { <ul class="app-rows">{items}</ul> }.into_any()
}

fn item(ctx: &PageContext, note: &NoteView, reader: Reader<'_>) -> AnyView {
    let by = |name: &str| mixed(ctx, "notes-by", vec![("name", words::name(name).into()), ("when", moment(ctx, note.at).into())]);
    let by = match (&note.by, reader) {
        (_, Reader::Helper) | (None, Reader::Person) => mixed(ctx, "notes-own", vec![("when", moment(ctx, note.at).into())]),
        (Some(who), _) => by(&who.name),
        (None, Reader::Coach(name)) => by(name),
    };
    let (done, close) = match reader {
        Reader::Helper => ("notes-gone", "notes-take-back"),
        Reader::Person | Reader::Coach(_) => ("notes-done", "notes-close"),
    };
    let foot = if note.done { view! { <p>{badge(Tone::Neutral, ctx.t(done))}</p> }.into_any() } else { close_form(ctx, note, close) };
    view! {
        <li class="app-card" data-note=note.id.clone()>
            <p class="app-lead app-written">{words::foreign(&note.lang, &note.text)}</p>
            <p class="app-muted">{by}</p>
            {foot}
        </li>
    }
    .into_any()
}

fn close_form(ctx: &PageContext, note: &NoteView, label: &str) -> AnyView {
    view! {
        <form method="post">
            <input type="hidden" name="note" value=note.id.clone()/>
            <button class="nl-button nl-button--subtle" type="submit" name="do" value="close-note">
                <span class="nl-button__icon-start">{icon(Icon::Check)}</span><span class="nl-button__label">{ctx.label(label)}</span>
            </button>
        </form>
    }
    .into_any()
}

/// The form. What was typed is kept.
pub fn form(ctx: &PageContext, form: &NoteForm, draft: &str, error: Option<FormError>) -> AnyView {
    let wrong = matches!(error, Some(FormError::NoText | FormError::TooLong));
    let class = if wrong { "utrecht-form-field utrecht-form-field--invalid app-field" } else { "utrecht-form-field app-field" };
    let message = error.filter(|_| wrong).map(|error| {
        view! {
            <div class="utrecht-form-field-error-message" id="text-error">{icon(Icon::Warning)}<span>{ctx.r(&parts::error_id(error))}</span></div>
        }
    });
    let described = if wrong { "text-hint text-error" } else { "text-hint" };
    let lang = form.lang.then(|| view! { <input type="hidden" name="lang" value=ctx.lang.code()/> });
    view! {
        <form class="app-form" method="post" id="note-form">
            <input type="hidden" name="do" value=form.deed/>
            {lang}
            <div class=class>
                <div class="utrecht-form-field__label"><label class="utrecht-form-label" for="text">{ctx.label(form.label)}</label></div>
                <div class="utrecht-form-field-description"><span id="text-hint">{ctx.r(form.hint)}</span></div>
                {message}
                <div class="utrecht-form-field__input">
                    <textarea class="utrecht-textarea utrecht-textarea--html-textarea" id="text" name="text" rows="4" maxlength="1000" dir="auto"
                        aria-describedby=described aria-invalid=wrong.then_some("true")>{kit::clean(draft)}</textarea>
                </div>
            </div>
            <button class="nl-button nl-button--primary" type="submit"><span class="nl-button__label">{ctx.label("notes-save")}</span></button>
        </form>
    }
    .into_any()
}
