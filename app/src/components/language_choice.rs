//! Choosing a language on any page: a link to the list, or the list in place. What was typed goes along.

use super::icon::{Icon, icon};
use crate::{
    context::{Page, PageContext},
    islands::language_menu::LanguageMenu,
    language::Lang,
    together::{JoinKind, Shared},
};
use leptos::prelude::*;

/// The form of a page in which somebody types or ticks: its id.
pub fn typed_form(ctx: &PageContext) -> Option<&'static str> {
    match &*ctx.shared {
        Shared::Together(page) if page.table.is_none() && !page.offered.is_empty() && ctx.dossier.is_some() => Some("cards"),
        Shared::Join(page) if matches!(page.invitation, None | Some(JoinKind::Table)) => Some("join-form"),
        Shared::Helpers(page) if page.fresh && page.invitation.is_none() => Some("invite-form"),
        Shared::Helping(page) if page.prepare => Some("note-form"),
        Shared::Review(_) => Some("agree"),
        Shared::Agreements(_) => Some("note-form"),
        _ => None,
    }
}

/// Address of the list, with the page to come back to.
fn list_href(ctx: &PageContext) -> String {
    let back = ctx.page.path();
    if back.is_empty() { ctx.href(Page::Language) } else { format!("{}?page={back}", ctx.href(Page::Language)) }
}

/// The link, or a button that carries typed text along; the island opens the same choices in place.
pub fn language_choice(ctx: &PageContext) -> AnyView {
    let inner = view! { {icon(Icon::Language)}<span>{ctx.t("language-link")}</span> };
    let opener = match typed_form(ctx) {
        Some(form) => view! {
            <button class="app-lang" type="submit" form=form formmethod="post" formaction=list_href(ctx) formnovalidate=true>{inner}</button>
        }
        .into_any(),
        None => view! { <a class="app-lang" href=list_href(ctx) hreflang="x-default">{inner}</a> }.into_any(),
    };
    if ctx.assets.wasm.is_none() || ctx.session.is_none() || ctx.page == Page::Language {
        return opener;
    }
    let choices = Lang::ALL.into_iter().map(|lang| view! { <li>{choice(ctx, lang)}</li> }).collect_view();
    let label = ctx.t("language-menu");
    view! {
        <LanguageMenu>
            <div class="app-menu">
                {opener}
                <nav id="language-menu" aria-label=label hidden=true><ul class="app-menu__list">{choices}</ul></nav>
            </div>
        </LanguageMenu>
    }
    .into_any()
}

fn choice(ctx: &PageContext, lang: Lang) -> AnyView {
    let here = (lang == ctx.lang).then_some("true");
    let (code, dir, href) = (lang.code(), lang.direction().attribute(), ctx.page.href(lang));
    match typed_form(ctx) {
        Some(form) => view! {
            <button type="submit" form=form formmethod="post" formaction=href formnovalidate=true name="keep" value="1"
                lang=code dir=dir aria-current=here>{lang.own_name()}</button>
        }
        .into_any(),
        None => view! { <a href=href lang=code hreflang=code dir=dir aria-current=here>{lang.own_name()}</a> }.into_any(),
    }
}
