//! Writing an agreement together: in Dutch and in the person's language, beside each other.

use crate::{
    components::{Icon, icon},
    context::PageContext,
    language::Lang,
    pages::kit,
    together::{AgreementDraft, FormError, ReviewPage, parts},
};
use leptos::prelude::*;

/// The form. What was typed is kept.
pub fn form(ctx: &PageContext, page: &ReviewPage) -> AnyView {
    let draft = &page.draft;
    let wrong = page.error.filter(|error| matches!(error, FormError::NoText | FormError::TooLong));
    let replaceable: Vec<_> = page.agreements.iter().filter(|agreement| agreement.valid()).collect();
    let replaces = (!replaceable.is_empty()).then(|| {
        let options = replaceable
            .iter()
            .map(|agreement| {
                let selected = draft.replaces.as_deref() == Some(agreement.id.as_str());
                let short: String = agreement.dutch.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(60).collect();
                view! { <option value=agreement.id.clone() selected=selected lang="nl" dir="ltr">{crate::language::neutral(&short)}</option> }
            })
            .collect_view();
        view! {
            <div class="utrecht-form-field app-field">
                <div class="utrecht-form-field__label"><label class="utrecht-form-label" for="replaces">{ctx.label("review-replaces")}</label></div>
                <div class="utrecht-form-field__input">
                    <select class="utrecht-select utrecht-select--html-select" id="replaces" name="replaces">
                        <option value="">{ctx.t("review-replaces-none")}</option>{options}
                    </select>
                </div>
            </div>
        }
    });
    view! {
        <form class="app-form" method="post" id="agree">
            <input type="hidden" name="do" value="agree"/>
            <p class="nl-paragraph">{ctx.r("review-agree-lead")}</p>
            {text(ctx, "dutch", "review-agree-dutch", &draft.dutch, wrong.filter(|error| is_wrong(*error, &draft.dutch)), Some("nl"))}
            {text(ctx, "own", "review-agree-own", &draft.own, wrong.filter(|error| is_wrong(*error, &draft.own)), None)}
            {languages(ctx, draft)}
            {replaces}
            <button class="nl-button nl-button--primary" type="submit">
                <span class="nl-button__icon-start">{icon(Icon::Check)}</span><span class="nl-button__label">{ctx.label("review-agree-save")}</span>
            </button>
        </form>
    }
    .into_any()
}

/// Most characters of one text, as the server counts them.
const MOST: usize = 1_000;

/// Which of the two texts an error is about.
fn is_wrong(error: FormError, text: &str) -> bool {
    match error {
        FormError::NoText => text.trim().is_empty(),
        _ => text.chars().count() > MOST,
    }
}

fn text(ctx: &PageContext, name: &'static str, label: &str, value: &str, error: Option<FormError>, lang: Option<&'static str>) -> AnyView {
    let class = if error.is_some() { "utrecht-form-field utrecht-form-field--invalid app-field" } else { "utrecht-form-field app-field" };
    let message = error.map(|error| {
        view! { <div class="utrecht-form-field-error-message" id=format!("{name}-error")>{icon(Icon::Warning)}<span>{ctx.r(&parts::error_id(error))}</span></div> }
    });
    view! {
        <div class=class>
            <div class="utrecht-form-field__label"><label class="utrecht-form-label" for=name>{ctx.label(label)}</label></div>
            {message}
            <div class="utrecht-form-field__input">
                <textarea class="utrecht-textarea utrecht-textarea--html-textarea" id=name name=name rows="3" maxlength="1000" dir="auto" lang=lang
                    aria-describedby=error.map(|_| format!("{name}-error")) aria-invalid=error.is_some().then_some("true")>{kit::clean(value)}</textarea>
            </div>
        </div>
    }
    .into_any()
}

fn languages(ctx: &PageContext, draft: &AgreementDraft) -> AnyView {
    let options = Lang::ALL
        .into_iter()
        .map(|lang| {
            let selected = draft.own_lang == lang.code();
            view! { <option value=lang.code() selected=selected lang=lang.code() dir=lang.direction().attribute()>{lang.own_name()}</option> }
        })
        .collect_view();
    view! {
        <div class="utrecht-form-field app-field">
            <div class="utrecht-form-field__label"><label class="utrecht-form-label" for="own_lang">{ctx.label("review-agree-lang")}</label></div>
            <div class="utrecht-form-field__input"><select class="utrecht-select utrecht-select--html-select" id="own_lang" name="own_lang" required=true>
                <option value="">{ctx.t("review-agree-lang-none")}</option>{options}
            </select></div>
        </div>
    }
    .into_any()
}
