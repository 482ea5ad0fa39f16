//! The language choices in place, over the link to the language page.

use leptos::prelude::*;

/// Around the link `.app-lang` and the hidden list `#language-menu`: a tap opens the list, Escape and a second tap close it.
#[island]
pub fn LanguageMenu(children: Children) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    browser::start();
    children()
}

#[cfg(feature = "hydrate")]
mod browser {
    use crate::islands::dom;
    use wasm_bindgen::JsCast;

    pub fn start() -> Option<()> {
        let link = dom::first(".app-lang")?;
        let menu = dom::first("#language-menu")?;
        let _ = link.set_attribute("aria-expanded", "false");
        let _ = link.set_attribute("aria-controls", "language-menu");
        let _ = link.set_attribute("role", "button");
        let (button, list) = (link.clone(), menu.clone());
        let set = move |open: bool| {
            list.set_hidden(!open);
            let _ = button.set_attribute("aria-expanded", if open { "true" } else { "false" });
        };
        let (toggle, list) = (set.clone(), menu);
        dom::on(&link, "click", move |event| {
            event.prevent_default();
            toggle(list.hidden());
        });
        let (close, back) = (set, link);
        dom::on(&dom::document()?.document_element()?, "keydown", move |event| {
            let escape = event.dyn_ref::<web_sys::KeyboardEvent>().is_some_and(|key| key.key() == "Escape");
            if escape && back.get_attribute("aria-expanded").as_deref() == Some("true") {
                close(false);
                let _ = back.focus();
            }
        });
        Some(())
    }
}
