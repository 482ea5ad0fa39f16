//! The list of languages: own name first, Dutch name beside it, no flags; and a second language beside the first.

use crate::{
    context::{PageContext, page_context},
    language::Lang,
    pages::kit,
};
use leptos::prelude::*;

/// Choose a language; each choice leads to the page one came from, with what was typed there.
#[component]
pub fn LanguagePage() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let choices = Lang::ALL.into_iter().map(|lang| choice(&ctx, lang)).collect_view();
    view! {
        {kit::hero(&ctx, "language-title", ctx.r("language-lead"))}
        <ul class="app-languages">{choices}</ul>
        {second(&ctx)}
        <p class="app-muted">{ctx.r("language-terms")}</p>
        <p class="app-muted">{ctx.r("language-law")}</p>
    }
    .into_any()
}

fn choice(ctx: &PageContext, lang: Lang) -> AnyView {
    let current = (lang == ctx.lang).then_some("true");
    // Dutch needs no second name; every other language shows it for whoever helps at the desk.
    let under = match lang {
        Lang::Nl => None,
        Lang::NlSimple => Some(view! { <small>{ctx.r("language-simple")}</small> }.into_any()),
        other => Some(view! { <small lang="nl" dir="ltr">{format!("({})", other.dutch_name())}</small> }.into_any()),
    };
    let name = view! { <strong lang=lang.code() dir=lang.direction().attribute()>{lang.own_name()}</strong>{under} };
    let href = ctx.back.href(lang);
    if ctx.kept.is_empty() {
        return view! { <li><a class="app-languages__link" href=href hreflang=lang.code() aria-current=current>{name}</a></li> }.into_any();
    }
    let fields = ctx.kept.iter().map(|(name, value)| view! { <input type="hidden" name=name.clone() value=value.clone()/> }).collect_view();
    view! {
        <li>
            <form method="post" action=href>
                <input type="hidden" name="keep" value="1"/>
                {fields}
                <button class="app-languages__link" type="submit" aria-current=current>{name}</button>
            </form>
        </li>
    }
    .into_any()
}

/// Two languages at once: any second one.
fn second(ctx: &PageContext) -> AnyView {
    let options = Lang::ALL
        .into_iter()
        .filter(|lang| *lang != ctx.lang)
        .map(|lang| {
            let chosen = ctx.second == Some(lang);
            view! { <option value=lang.code() lang=lang.code() dir=lang.direction().attribute() selected=chosen>{lang.own_name()}</option> }
        })
        .collect_view();
    view! {
        <section class="app-card" id="two" aria-labelledby="two-h">
            <h2 class="nl-heading nl-heading--level-2" id="two-h">{ctx.t("language-two-title")}</h2>
            <p class="nl-paragraph">{ctx.r("language-two-lead")}</p>
            <form class="app-form" method="post" action=format!("/{}/two-languages", ctx.lang.code())>
                <input type="hidden" name="page" value=ctx.back.path()/>
                <div class="utrecht-form-field app-field">
                    <div class="utrecht-form-field__label"><label class="utrecht-form-label" for="with">{ctx.t("language-two-label")}</label></div>
                    <div class="utrecht-form-field__input"><select class="utrecht-select utrecht-select--html-select" id="with" name="with">
                        <option value="">{ctx.t("language-two-none")}</option>{options}
                    </select></div>
                </div>
                <button class="nl-button nl-button--secondary" type="submit"><span class="nl-button__label">{ctx.t("language-two-save")}</span></button>
            </form>
        </section>
    }
    .into_any()
}
