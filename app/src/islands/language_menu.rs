//! The language choices in place, over the link to the language page.

use leptos::prelude::*;

/// Opens the list of languages under the link; Escape and a second tap close it.
#[island]
pub fn LanguageMenu(
    /// Tag, own name, direction and address of each language.
    choices: Vec<(String, String, String, String)>,
    /// Tag of the page's language.
    current: String,
    /// Name of the menu for screen readers.
    label: String,
    /// The plain link.
    children: Children,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let toggle = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        open.update(|open| *open = !*open);
    };
    let close = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            open.set(false);
        }
    };
    let items = choices
        .into_iter()
        .map(|(tag, name, dir, href)| {
            let here = (tag == current).then_some("true");
            view! { <li><a href=href lang=tag.clone() hreflang=tag dir=dir aria-current=here>{name}</a></li> }
        })
        .collect_view();
    view! {
        <div class="app-menu" on:keydown=close>
            <div on:click=toggle>{children()}</div>
            <nav aria-label=label hidden=move || !open.get()>
                <ul class="app-menu__list">{items}</ul>
            </nav>
        </div>
    }
}
