//! The list of languages: own name first, Dutch name beside it, no flags.

use crate::{
    context::{PageContext, page_context},
    language::Lang,
    pages::kit,
};
use leptos::prelude::*;

/// Choose a language; each link leads to the page one came from.
#[component]
pub fn LanguagePage() -> impl IntoView {
    let Some(ctx) = page_context() else { return ().into_any() };
    let links = Lang::ALL.into_iter().map(|lang| choice(&ctx, lang)).collect_view();
    view! {
        {kit::hero(&ctx, "language-title", ctx.r("language-lead"))}
        <ul class="app-languages">{links}</ul>
        <p class="app-muted">{ctx.r("language-terms")}</p>
        <p class="app-muted">{ctx.r("language-law")}</p>
    }
    .into_any()
}

fn choice(ctx: &PageContext, lang: Lang) -> AnyView {
    let current = (lang == ctx.lang).then_some("true");
    // Dutch needs no second name; every other language shows it for whoever helps at the desk.
    let dutch = (lang != Lang::Nl).then(|| view! { <small lang="nl" dir="ltr">{format!("({})", lang.dutch_name())}</small> });
    view! {
        <li>
            <a class="app-languages__link" href=ctx.back.href(lang) hreflang=lang.code() aria-current=current>
                <strong lang=lang.code() dir=lang.direction().attribute()>{lang.own_name()}</strong>
                {dutch}
            </a>
        </li>
    }
    .into_any()
}
