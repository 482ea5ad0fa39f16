//! Rights that always hold: asking verlenging, objecting, seeing and correcting one's data.

use super::{super::kit, article, consequences::euros};
use crate::{
    components::{Icon, details, icon, legal, phone},
    context::{Page, PageContext},
    language::Lang,
};
use dossier::config::Config;
use leptos::prelude::*;

/// When verlenging may be asked and on which grounds (R 4.1, B 4.3–4.5).
pub fn extension(ctx: &PageContext) -> AnyView {
    let weeks = Config::reference().decision_weeks.value;
    let grounds = kit::bullets(
        ctx,
        &[
            "obligations-ground-a",
            "obligations-ground-b",
            "obligations-ground-c",
            "obligations-ground-d",
            "obligations-ground-e",
            "obligations-ground-f",
            "obligations-ground-g",
            "obligations-ground-h",
            "obligations-ground-i",
            "obligations-ground-j",
            "obligations-ground-education",
            "obligations-ground-nearly",
        ],
    );
    let inside = view! {
        <p class="nl-paragraph">{ctx.r("obligations-grounds-lead")}</p>
        {grounds}
        <p class="nl-paragraph">{ctx.r("obligations-grounds-proof")}</p>
        <p class="app-source">{article::view("B 4.2, B 4.3, B 4.4; R 4.1")}</p>
    };
    view! {
        <section class="app-section" aria-labelledby="extension-h">
            <h2 class="nl-heading nl-heading--level-2" id="extension-h">{ctx.r("obligations-extension-title")}</h2>
            <div class="app-card">
                {legal(ctx, "obligations-extension-how", move |_| vec![("weeks", weeks.into())])}
                {kit::bullets(ctx, &["obligations-extension-where", "obligations-extension-no-move", "obligations-extension-keep-going"])}
            </div>
            {details(ctx.label("obligations-grounds-title"), inside.into_any())}
        </section>
    }
    .into_any()
}

/// How to object: free, heard first, no suspension (AWB 6 and 7).
pub fn objection(ctx: &PageContext) -> AnyView {
    let dwangsom = Config::reference().dwangsom_cents;
    let late = view! {
        {kit::bullets(ctx, &["obligations-late-post", "obligations-late-reason", "obligations-late-office"])}
        <p class="app-source">{article::view("AWB 6:9, 6:11, 6:15")}</p>
    };
    let next = view! {
        {kit::bullets(ctx, &["obligations-next-weeks", "obligations-next-court", "obligations-next-exam"])}
        <p class="app-source">{article::view("AWB 7:10, 8:1, 8:4(3)")}</p>
    };
    let slow = view! {
        <p class="nl-paragraph">{ctx.r("obligations-slow-notice")}</p>
        {legal(ctx, "obligations-slow-penalty", move |lang: Lang| vec![("amount", euros(lang, dwangsom.value).into()), ("year", dwangsom.as_of.into())])}
        <p class="app-source">{article::view("AWB 4:17, 6:12")}</p>
    };
    view! {
        <section class="app-section" aria-labelledby="objection-h">
            <h2 class="nl-heading nl-heading--level-2" id="objection-h">{ctx.r("obligations-objection-title")}</h2>
            <div class="app-card">
                {legal(ctx, "obligations-objection-weeks", |_| Vec::new())}
                <ul class="app-facts">
                    {kit::fact(Icon::Building, ctx.r("obligations-objection-at-gemeente"))}
                    {kit::fact(Icon::Flag, ctx.r("obligations-objection-at-duo"))}
                    {kit::fact(Icon::Check, ctx.r("obligations-objection-free"))}
                    {kit::fact(Icon::Message, ctx.r("obligations-objection-heard"))}
                    {kit::fact(Icon::Language, ctx.r("obligations-objection-language"))}
                    {kit::fact(Icon::Warning, ctx.r("obligations-objection-no-suspension"))}
                </ul>
                <p class="app-source">{article::view("AWB 6:5(3), 6:7, 6:16, 7:2, 7:15(1)")}</p>
            </div>
            <div class="app-stack">
                {details(ctx.label("obligations-late-title"), late.into_any())}
                {details(ctx.label("obligations-next-title"), next.into_any())}
                {details(ctx.label("obligations-slow-title"), slow.into_any())}
            </div>
            <p class="app-contact__phone">{icon(Icon::Phone)}<span>{ctx.r("obligations-objection-help")}" "{phone(&ctx.tenant.phone)}</span></p>
        </section>
    }
    .into_any()
}

/// Other rights, with the page where each is used.
pub fn data(ctx: &PageContext) -> AnyView {
    view! {
        <section class="app-section" aria-labelledby="rights-h">
            <h2 class="nl-heading nl-heading--level-2" id="rights-h">{ctx.t("obligations-rights-title")}</h2>
            <div class="app-card">
                {kit::bullets(ctx, &["obligations-right-alone", "obligations-right-adapted", "obligations-right-see"])}
                <a class="nl-link" href=ctx.href(Page::MyData)>{ctx.t("my-data-title")}</a>
            </div>
        </section>
    }
    .into_any()
}
