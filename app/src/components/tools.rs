//! What helps to understand any page: a second language beside the first, reading aloud, and whether a person has checked
//! the translation.

use super::icon::{Icon, icon};
use crate::{
    context::{Page, PageContext},
    islands::read_aloud::ReadAloud,
    language::{Lang, is_machine, stale},
    pages::words::mixed,
};
use leptos::prelude::*;

/// The row of tools above a page.
pub fn bar(ctx: &PageContext) -> AnyView {
    if matches!(ctx.page, Page::NotFound | Page::Failed | Page::SignedOut | Page::StillThere | Page::Language) {
        return ().into_any();
    }
    view! { <div class="app-tools" role="region" aria-label=ctx.t("language-two-title")>{second(ctx)}{aloud(ctx)}</div> }.into_any()
}

/// One tap shows Dutch too; who reads Dutch chooses another language from the list.
fn second(ctx: &PageContext) -> AnyView {
    if let Some(second) = ctx.second {
        return switch(ctx, "", named(ctx, "two-stop", ctx.lang), Some(second));
    }
    if ctx.lang.is_dutch() {
        let back = ctx.page.path();
        let href = if back.is_empty() { ctx.href(Page::Language) } else { format!("{}?page={back}", ctx.href(Page::Language)) };
        return view! { <a class="app-tool" href=format!("{href}#two")>{icon(Icon::Language)}<span>{ctx.t("two-choose")}</span></a> }
            .into_any();
    }
    switch(ctx, Lang::Nl.code(), named(ctx, "two-show", Lang::Nl), None)
}

/// A sentence with the name of a language in it, marked as that language.
fn named(ctx: &PageContext, id: &str, lang: Lang) -> AnyView {
    let name = view! { <bdi lang=lang.code() dir=lang.direction().attribute()>{lang.own_name()}</bdi> }.into_any();
    mixed(ctx, id, vec![("language", name.into())])
}

/// A plain form, so that it works without scripts.
fn switch(ctx: &PageContext, with: &'static str, label: AnyView, now: Option<Lang>) -> AnyView {
    view! {
        <form method="post" action=format!("/{}/two-languages", ctx.lang.code())>
            <input type="hidden" name="page" value=ctx.page.path()/>
            <button class="app-tool" type="submit" name="with" value=with data-second=now.map(Lang::code)>{icon(Icon::Split)}<span>{label}</span></button>
        </form>
    }
    .into_any()
}

/// Reading aloud: hidden until the phone is known to have a voice for this language; otherwise the reason stands under the page.
fn aloud(ctx: &PageContext) -> AnyView {
    if ctx.assets.wasm.is_none() || ctx.session.is_none() {
        return ().into_any();
    }
    let button = |deed: &'static str, picture: Icon, label: &str| {
        view! { <button class="app-tool" type="button" data-aloud=deed hidden=true>{icon(picture)}<span>{ctx.t(label)}</span></button> }
            .into_any()
    };
    let buttons = [
        button("page", Icon::Speaker, "aloud-page"),
        button("pause", Icon::Hourglass, "aloud-pause"),
        button("continue", Icon::Speaker, "aloud-continue"),
        button("stop", Icon::Cross, "aloud-stop"),
    ];
    let card = ctx.t("aloud-read");
    view! {
        <ReadAloud>
            <div class="app-aloud" id="aloud" data-label=card>
                {buttons.into_iter().collect_view()}
            </div>
        </ReadAloud>
    }
    .into_any()
}

/// Once per page: a machine translated it and no person has checked it, or a part of it is behind its Dutch.
pub fn translation(ctx: &PageContext) -> AnyView {
    let machine = is_machine(ctx.lang).then(|| view! { <p>{ctx.r("translation-machine")}</p> });
    let behind = (!stale(ctx.lang).is_empty()).then(|| view! { <p>{ctx.r("translation-stale")}</p> });
    let notes = (machine.is_some() || behind.is_some()).then(|| {
        view! { <div class="app-muted app-translation">{icon(Icon::Language)}<div>{machine}{behind}</div></div> }
    });
    let silent = (ctx.assets.wasm.is_some() && ctx.session.is_some()).then(|| {
        view! { <div class="app-muted app-translation" data-silent="" hidden=true>{icon(Icon::Speaker)}<div><p>{ctx.t("aloud-no-voice")}</p></div></div> }
    });
    view! { {notes}{silent} }.into_any()
}
