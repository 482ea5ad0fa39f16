//! The few lines of DOM the islands need.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Document, Element, Event, HtmlElement};

/// The document of the page.
pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// All elements that match, as HTML elements.
pub fn all(selector: &str) -> Vec<HtmlElement> {
    let Some(list) = document().and_then(|d| d.query_selector_all(selector).ok()) else { return Vec::new() };
    (0..list.length()).filter_map(|index| list.item(index)?.dyn_into().ok()).collect()
}

/// The first element that matches.
pub fn first(selector: &str) -> Option<HtmlElement> {
    document()?.query_selector(selector).ok()??.dyn_into().ok()
}

/// Runs `act` on each such event of an element, for as long as the page lives.
pub fn on(element: &Element, event: &str, act: impl FnMut(Event) + 'static) {
    let act = Closure::<dyn FnMut(Event)>::new(act);
    let _ = element.add_event_listener_with_callback(event, act.as_ref().unchecked_ref());
    act.forget();
}

/// The element an event began at, or the nearest around it that matches.
pub fn origin(event: &Event, selector: &str) -> Option<HtmlElement> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()??.dyn_into().ok()
}

/// Shows the elements that match `wanted` among those that match `among`, and hides the others.
pub fn show_only(among: &str, wanted: &str) {
    for element in all(among) {
        element.set_hidden(!element.matches(wanted).unwrap_or(false));
    }
}

/// A number in an attribute.
pub fn number(element: &Element, attribute: &str) -> Option<f64> {
    element.get_attribute(attribute)?.parse().ok()
}

/// A text in an attribute; empty when it is not there.
pub fn text(element: &Element, attribute: &str) -> String {
    element.get_attribute(attribute).unwrap_or_default()
}
