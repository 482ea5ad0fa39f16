//! What a Dutch word means: a picture, the word, one or two sentences.

use super::icon::{Icon, icon};
use crate::{
    context::{Page, PageContext},
    language::{Tap, Word},
};
use leptos::prelude::*;

/// The picture beside a word.
const fn picture(word: Word) -> Icon {
    match word {
        Word::Pip | Word::Leerroute | Word::Inzage => Icon::File,
        Word::Termijn | Word::Verlenging => Icon::Hourglass,
        Word::B1Route | Word::Onderwijsroute | Word::ZRoute | Word::Afschalen => Icon::Flag,
        Word::Kennisgeving | Word::Ingebrekestelling | Word::MijnOverheid => Icon::Mail,
        Word::BredeIntake | Word::Voorinburgering => Icon::Users,
        Word::Leerbaarheidstoets | Word::Niveau | Word::Knm => Icon::Book,
        Word::Pvt | Word::Voldaan | Word::Diploma | Word::Certificaat => Icon::Check,
        Word::Map | Word::Ontzorgen | Word::Dwangsom => Icon::User,
        Word::Vrijstelling | Word::Ontheffing => Icon::Shield,
        Word::Bezwaar | Word::Beroep => Icon::Message,
        Word::Taalschakeltraject | Word::Alfabetisering | Word::Nt2 => Icon::Language,
        Word::Duo | Word::Coa | Word::Ind | Word::Cbs | Word::Wi2021 | Word::Wi2013 => Icon::Building,
        Word::DigiD | Word::Bsn => Icon::Door,
    }
}

/// The word as a heading with its picture.
fn head(word: Word) -> AnyView {
    view! { <span class="app-meaning__head">{icon(picture(word))}<strong lang="nl" dir="ltr" translate="no">{word.dutch()}</strong></span> }
        .into_any()
}

fn meaning(ctx: &PageContext, word: Word) -> AnyView {
    ctx.text().rich_with(&word.meaning_id(), &[], Tap::Nothing)
}

/// One word of the list.
pub fn listed(ctx: &PageContext, word: Word) -> AnyView {
    view! { <div class="app-meaning" id=word.slug()><dt>{head(word)}</dt><dd>{meaning(ctx, word)}</dd></div> }.into_any()
}

/// The meanings of words that a page uses, each opened by a tap on its word; without popovers in the browser they stand at the end.
pub fn popovers(ctx: &PageContext, words: &[Word]) -> AnyView {
    words
        .iter()
        .map(|word| {
            let target = format!("w-{}", word.slug());
            view! {
                <div popover="auto" class="app-popover" id=format!("w-{}", word.slug())>
                    <p>{head(*word)}</p>
                    <p class="nl-paragraph">{meaning(ctx, *word)}</p>
                    <p class="app-popover__foot">
                        <a class="nl-link" href=format!("{}#{}", ctx.href(Page::Words), word.slug())>{ctx.t("words-all")}</a>
                        <button class="nl-button nl-button--secondary" type="button" popovertarget=target popovertargetaction="hide">
                            <span class="nl-button__label">{ctx.t("words-close")}</span>
                        </button>
                    </p>
                </div>
            }
        })
        .collect_view()
        .into_any()
}
