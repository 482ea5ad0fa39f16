//! How the tests read a page: one state of it, and its forms.

use crate::{
    kit::{all, case, html},
    made::{context, states},
};
use app::{context::Page, language::Lang, together::Shared};
use scraper::{Html, Selector};

pub fn doc(name: &str, lang: Lang) -> Html {
    let state = states().into_iter().find(|state| state.name == name).unwrap();
    Html::parse_document(&html(context(lang, state.page, state.shared, state.case)))
}

pub fn made(lang: Lang, page: Page, shared: Shared) -> Html {
    Html::parse_document(&html(context(lang, page, shared, case())))
}

/// The forms of the page itself: where each posts to, and the names it posts, with the values nobody types.
pub fn forms(page: &Html) -> Vec<(Option<String>, Vec<String>)> {
    let fields = Selector::parse("input, textarea, select, button").unwrap();
    all(page, "main form")
        .into_iter()
        .map(|form| {
            assert_eq!(form.value().attr("method"), Some("post"));
            let mut names: Vec<String> = form
                .select(&fields)
                .filter_map(|field| {
                    let name = field.value().attr("name")?;
                    let value = field.value().attr("value").filter(|_| field.value().name() != "select");
                    Some(value.map_or_else(|| name.to_owned(), |value| format!("{name}={value}")))
                })
                .collect();
            names.sort();
            (form.value().attr("action").map(str::to_owned), names)
        })
        .collect()
}

/// Forms that post to the page's own address.
pub fn own(page: &Html) -> Vec<String> {
    forms(page).into_iter().filter(|(action, _)| action.is_none()).map(|(_, names)| names.join(" ")).collect()
}

/// Forms that post elsewhere.
pub fn elsewhere(page: &Html) -> Vec<String> {
    forms(page).into_iter().filter_map(|(action, names)| Some(format!("{} {}", action?, names.join(" ")))).collect()
}
