//! Shows only one part of the timeline. Without scripts the same choice is a link (`?phase=`).

use leptos::prelude::*;

/// Chips above the timeline; each hides the entries of other phases.
#[island]
pub fn TimelineFilter(
    /// Slug and label of each phase that occurs.
    phases: Vec<(String, String)>,
    /// Label of "all".
    all: String,
    /// Name of the group for screen readers.
    label: String,
    /// "{n} shown", with `#` where the number goes.
    count: String,
    /// The links that work without scripts; replaced by the chips.
    children: Children,
) -> impl IntoView {
    let chosen = RwSignal::new(String::new());
    let said = RwSignal::new(String::new());
    let live = RwSignal::new(false);
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| live.set(true));
    let choose = move |slug: String| {
        let shown = show_only(&slug);
        said.set(count.replace('#', &shown.to_string()));
        chosen.set(slug);
    };
    let chips = std::iter::once((String::new(), all))
        .chain(phases)
        .map(|(slug, name)| {
            let mine = slug.clone();
            let choose = choose.clone();
            view! {
                <button type="button" class="app-filter__chip" aria-pressed=move || (chosen.get() == mine).to_string() on:click=move |_| choose(slug.clone())>
                    {name}
                </button>
            }
        })
        .collect_view();
    view! {
        <div class="app-filter">
            <div hidden=move || live.get()>{children()}</div>
            <div role="group" aria-label=label hidden=move || !live.get()>{chips}</div>
            <p class="app-vh" role="status" aria-live="polite">{move || said.get()}</p>
        </div>
    }
}

/// Hides entries of other phases and says how many are left.
#[cfg(feature = "hydrate")]
fn show_only(slug: &str) -> u32 {
    use wasm_bindgen::JsCast;
    let Ok(entries) = document().query_selector_all("[data-phase]") else { return 0 };
    let mut shown = 0;
    for index in 0..entries.length() {
        let Some(entry) = entries.item(index).and_then(|node| node.dyn_into::<web_sys::HtmlElement>().ok()) else { continue };
        let here = slug.is_empty() || entry.get_attribute("data-phase").as_deref() == Some(slug);
        entry.set_hidden(!here);
        shown += u32::from(here);
    }
    shown
}

#[cfg(not(feature = "hydrate"))]
const fn show_only(_: &str) -> u32 {
    0
}
