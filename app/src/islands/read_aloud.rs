//! Reads a page or a card aloud with a voice of the phone: each part in its own language, never one language in another's voice.

use leptos::prelude::*;

/// Around the row `#aloud`: its buttons, and one beside the heading of every card, appear when the phone has a local voice
/// for the page's language; without one the reason (`data-silent`) appears instead.
#[island]
pub fn ReadAloud(children: Children) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    browser::start();
    children()
}

#[cfg(feature = "hydrate")]
mod browser {
    use crate::islands::dom;
    use std::cell::RefCell;
    use wasm_bindgen::{JsCast, closure::Closure};
    use web_sys::{Element, HtmlAudioElement, HtmlElement, Node, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

    /// Letters of one utterance: engines stop in the middle of long texts.
    const LONGEST: usize = 180;
    /// What is never read: pictures, controls, what is hidden.
    const SILENT: &str = "svg,button:not(.app-word),input,select,textarea,nav,noscript,[hidden],[aria-hidden=true],.app-tools,[popover]";

    /// One piece to say, in one language; or a recording of it.
    struct Part {
        lang: String,
        text: String,
        recording: Option<String>,
    }

    thread_local! {
        static QUEUE: RefCell<Vec<Part>> = const { RefCell::new(Vec::new()) };
        static PLAYER: RefCell<Option<HtmlAudioElement>> = const { RefCell::new(None) };
    }

    pub fn start() -> Option<()> {
        // A phone without the interface stays as it is: nothing is promised
        let synthesis = web_sys::window()?.speech_synthesis().ok()?;
        offer(&synthesis);
        // Voices come later on most phones
        let later = synthesis.clone();
        let on = Closure::<dyn FnMut()>::new(move || offer(&later));
        synthesis.set_onvoiceschanged(Some(on.as_ref().unchecked_ref()));
        on.forget();
        let bar = dom::first("#aloud")?;
        dom::on(&bar, "click", move |event| {
            let deed = dom::origin(&event, "[data-aloud]").map(|button| dom::text(&button, "data-aloud"));
            match deed.as_deref() {
                Some("page") => read("main"),
                Some("pause") => steer(&synthesis, true),
                Some("continue") => steer(&synthesis, false),
                Some("stop") => stop(&synthesis),
                _ => {}
            }
        });
        Some(())
    }

    /// Shows the buttons, or why there are none.
    fn offer(synthesis: &SpeechSynthesis) {
        let Some(page) = dom::document().and_then(|d| d.document_element()) else { return };
        let there = voice(synthesis, &page.get_attribute("lang").unwrap_or_default()).is_some() || dom::first("[data-audio]").is_some();
        show("page", there);
        // An empty list is "not known yet" for a moment, and "none" for good when it stays so
        if let Some(reason) = dom::first("[data-silent]") {
            reason.set_hidden(there);
        }
        if there {
            cards();
        }
    }

    /// A button beside the heading of each card, once.
    fn cards() {
        let label = dom::first("#aloud").map(|bar| dom::text(&bar, "data-label")).unwrap_or_default();
        for card in dom::all(".app-main .app-card:not([data-read])") {
            let (Some(heading), Some(document)) = (card.query_selector("h2,h3").ok().flatten(), dom::document()) else { continue };
            let Some(button) = document.create_element("button").ok().and_then(|made| made.dyn_into::<HtmlElement>().ok()) else {
                continue;
            };
            let _ = card.set_attribute("data-read", "");
            button.set_class_name("app-tool app-tool--card");
            let _ = button.set_attribute("type", "button");
            button.set_text_content(Some(&label));
            let _ = heading.insert_adjacent_element("afterend", &button);
            dom::on(&button, "click", move |_| begin(&card));
        }
    }

    /// A local voice of the language: a remote one would send what is read to somebody else.
    fn voice(synthesis: &SpeechSynthesis, lang: &str) -> Option<SpeechSynthesisVoice> {
        let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let wanted = primary(lang);
        // Dari has no tag of its own on phones: Persian reads it. Nothing else stands in for another language
        let wanted = if wanted == "prs" { "fa".to_owned() } else { wanted };
        synthesis
            .get_voices()
            .iter()
            .filter_map(|voice| voice.dyn_into::<SpeechSynthesisVoice>().ok())
            .find(|voice| voice.local_service() && primary(&voice.lang()) == wanted)
    }

    fn read(selector: &str) {
        if let Some(element) = dom::first(selector) {
            begin(&element);
        }
    }

    fn begin(element: &Element) {
        let Some(synthesis) = web_sys::window().and_then(|window| window.speech_synthesis().ok()) else { return };
        synthesis.cancel();
        let lang = dom::document().and_then(|d| d.document_element()).and_then(|page| page.get_attribute("lang")).unwrap_or_default();
        let mut parts = Vec::new();
        collect(element, &lang, &mut parts);
        parts.reverse();
        QUEUE.with_borrow_mut(|queue| *queue = parts);
        playing(true);
        next();
    }

    /// The texts of an element, each with the language it is marked with.
    fn collect(node: &Node, lang: &str, parts: &mut Vec<Part>) {
        if let Some(element) = node.dyn_ref::<Element>() {
            if element.matches(SILENT).unwrap_or(false) {
                return;
            }
            let lang = element.get_attribute("lang").unwrap_or_else(|| lang.to_owned());
            if let Some(address) = element.get_attribute("data-audio") {
                return parts.push(Part { lang, text: ".".to_owned(), recording: Some(address) });
            }
            let children = element.child_nodes();
            for index in 0..children.length() {
                if let Some(child) = children.item(index) {
                    collect(&child, &lang, parts);
                }
            }
            if !matches!(element.local_name().as_str(), "span" | "bdi" | "strong" | "a" | "time" | "em" | "q" | "button")
                && let Some(last) = parts.last_mut()
                && !last.text.ends_with(['.', '?', '!', ':', '。', '؟', '።'])
            {
                last.text.push('.');
            }
        } else if let Some(text) = node.node_value() {
            for sentence in pieces(&text) {
                match parts.last_mut() {
                    Some(last)
                        if last.lang == lang
                            && last.recording.is_none()
                            && last.text.len() + sentence.len() < LONGEST
                            && !last.text.ends_with('.') =>
                    {
                        last.text.push(' ');
                        last.text.push_str(&sentence);
                    }
                    _ => parts.push(Part { lang: lang.to_owned(), text: sentence, recording: None }),
                }
            }
        }
    }

    /// Words in pieces of at most [`LONGEST`] letters.
    fn pieces(text: &str) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        for word in text.split_whitespace() {
            match all.last_mut() {
                Some(last) if last.len() + word.len() < LONGEST && !last.ends_with(['.', '?', '!', '。', '؟', '።']) => {
                    last.push(' ');
                    last.push_str(word);
                }
                _ => all.push(word.to_owned()),
            }
        }
        all
    }

    /// Says the next piece. A piece in a language without a voice is left out, unless it is a Dutch word in a sentence.
    fn next() {
        let Some(synthesis) = web_sys::window().and_then(|window| window.speech_synthesis().ok()) else { return };
        loop {
            let Some(part) = QUEUE.with_borrow_mut(Vec::pop) else { return playing(false) };
            if let Some(address) = &part.recording {
                let Ok(player) = HtmlAudioElement::new_with_src(address) else { continue };
                let after = Closure::once_into_js(next);
                player.set_onended(Some(after.unchecked_ref()));
                player.set_onerror(Some(after.unchecked_ref()));
                let _ = player.play();
                return PLAYER.set(Some(player));
            }
            let Some(voice) = voice(&synthesis, &part.lang) else { continue };
            let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(&part.text) else { return playing(false) };
            utterance.set_lang(&voice.lang());
            utterance.set_voice(Some(&voice));
            let after = Closure::once_into_js(next);
            utterance.set_onend(Some(after.unchecked_ref()));
            synthesis.speak(&utterance);
            return;
        }
    }

    fn steer(synthesis: &SpeechSynthesis, pause: bool) {
        if pause {
            synthesis.pause()
        } else {
            synthesis.resume()
        }
        PLAYER.with_borrow(|player| {
            let Some(player) = player else { return };
            let _ = if pause { player.pause() } else { player.play().map(|_| ()) };
        });
        show("pause", !pause);
        show("continue", pause);
    }

    fn stop(synthesis: &SpeechSynthesis) {
        QUEUE.with_borrow_mut(Vec::clear);
        if let Some(player) = PLAYER.take() {
            let _ = player.pause();
        }
        synthesis.cancel();
        playing(false);
    }

    fn playing(now: bool) {
        show("pause", now);
        show("stop", now);
        show("continue", false);
    }

    fn show(deed: &str, now: bool) {
        if let Some(element) = dom::first(&format!("#aloud [data-aloud={deed}]")) {
            element.set_hidden(!now);
        }
    }
}
