//! Markdown of messages as a safe subset: paragraphs, lists, emphasis, headings, links with their target in sight.
//!
//! Raw HTML stays text, images become their description, and only `https`, `mailto` and `tel` become links (standards.md, 8.3).

use crate::language::neutral;
use leptos::prelude::*;
use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};

/// Deeper nesting than a letter ever has is shown flat, so that hostile text cannot exhaust the stack.
const MAX_DEPTH: usize = 8;

/// An element that is being filled.
struct Frame {
    wrap: Wrap,
    children: Vec<AnyView>,
    /// Plain text inside, to compare a link's words with its target.
    words: String,
}

/// What a frame becomes when it ends.
enum Wrap {
    Root,
    Paragraph,
    Heading(u8),
    Bullets,
    Numbers(u64),
    Item,
    Strong,
    Emphasis,
    Quote,
    Code,
    Link(String),
    /// Children only: images, links that are none, and what is nested too deep.
    Flat,
}

/// The text as views.
pub fn view(markdown: &str) -> AnyView {
    let mut page = Page { stack: vec![Frame::new(Wrap::Root)], last_heading: 1 };
    for event in Parser::new(markdown) {
        page.take(event);
    }
    while page.stack.len() > 1 {
        page.close();
    }
    page.stack.pop().map(|root| root.children.collect_view().into_any()).unwrap_or_else(|| ().into_any())
}

/// The text alone, a paragraph, heading or item of a list each; addresses of links stay readable behind their words.
pub fn paragraphs(markdown: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let mut now = String::new();
    let mut targets: Vec<String> = Vec::new();
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => targets.push(safe_target(&dest_url).unwrap_or_default()),
            Event::End(TagEnd::Link) => {
                let target = targets.pop().unwrap_or_default();
                if !target.is_empty() && !now.ends_with(&target) {
                    now.push_str(&format!(" ({target})"));
                }
            }
            Event::Start(Tag::Paragraph | Tag::Heading { .. } | Tag::Item | Tag::List(_) | Tag::CodeBlock(_) | Tag::HtmlBlock)
            | Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::CodeBlock | TagEnd::HtmlBlock) => {
                all.push(std::mem::take(&mut now));
            }
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => now.push_str(&text),
            Event::SoftBreak | Event::HardBreak => now.push(' '),
            _ => {}
        }
    }
    all.push(now);
    all.into_iter().map(|text| neutral(text.trim())).filter(|text| !text.is_empty()).collect()
}

struct Page {
    stack: Vec<Frame>,
    /// Level of the last heading: a level is never skipped, whatever the text asks for. The page's own h1 comes before.
    last_heading: u8,
}

impl Page {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.open(&tag),
            Event::End(end) => self.end(end),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.text(&text),
            Event::Code(text) => {
                let text = neutral(&text);
                self.push(view! { <code>{text}</code> }.into_any());
            }
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.push(view! { <br/> }.into_any()),
            Event::Rule => self.push(view! { <hr class="utrecht-separator"/> }.into_any()),
            // Not switched on: mathematics, footnotes, task lists.
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => self.text(&text),
            Event::TaskListMarker(_) => {}
        }
    }

    fn open(&mut self, tag: &Tag<'_>) {
        let wrap = match tag {
            _ if self.stack.len() > MAX_DEPTH => Wrap::Flat,
            Tag::Paragraph | Tag::HtmlBlock => Wrap::Paragraph,
            Tag::Heading { level, .. } => Wrap::Heading(self.demoted(*level)),
            Tag::List(None) => Wrap::Bullets,
            Tag::List(Some(first)) => Wrap::Numbers(*first),
            Tag::Item => Wrap::Item,
            Tag::Strong => Wrap::Strong,
            Tag::Emphasis => Wrap::Emphasis,
            Tag::BlockQuote(_) => Wrap::Quote,
            Tag::CodeBlock(_) => Wrap::Code,
            Tag::Link { dest_url, .. } => safe_target(dest_url).map_or(Wrap::Flat, Wrap::Link),
            _ => Wrap::Flat,
        };
        self.stack.push(Frame::new(wrap));
    }

    /// Below the page's h1, at most one level deeper than the heading before.
    fn demoted(&mut self, level: HeadingLevel) -> u8 {
        let wished = (level as u8).saturating_add(1).min(4);
        self.last_heading = wished.min(self.last_heading + 1).max(2);
        self.last_heading
    }

    fn end(&mut self, _end: TagEnd) {
        if self.stack.len() > 1 {
            self.close();
        }
    }

    fn close(&mut self) {
        let Some(frame) = self.stack.pop() else { return };
        let Some(parent) = self.stack.last_mut() else { return };
        parent.words.push_str(&frame.words);
        match frame.wrap {
            // Taken over one by one: nothing may nest as deep as the text asks for.
            Wrap::Flat => parent.children.extend(frame.children),
            _ => parent.children.push(frame.done()),
        }
    }

    fn text(&mut self, text: &str) {
        let text = neutral(text);
        if let Some(frame) = self.stack.last_mut() {
            frame.words.push_str(&text);
            frame.children.push(text.into_any());
        }
    }

    fn push(&mut self, view: AnyView) {
        if let Some(frame) = self.stack.last_mut() {
            frame.children.push(view);
        }
    }
}

impl Frame {
    fn new(wrap: Wrap) -> Self {
        Frame { wrap, children: Vec::new(), words: String::new() }
    }

    fn done(self) -> AnyView {
        let inside = self.children.collect_view();
        match self.wrap {
            Wrap::Root | Wrap::Flat => inside.into_any(),
            Wrap::Paragraph => view! { <p class="nl-paragraph">{inside}</p> }.into_any(),
            Wrap::Heading(2) => view! { <h2 class="nl-heading nl-heading--level-2">{inside}</h2> }.into_any(),
            Wrap::Heading(3) => view! { <h3 class="nl-heading nl-heading--level-3">{inside}</h3> }.into_any(),
            Wrap::Heading(_) => view! { <h4 class="nl-heading nl-heading--level-4">{inside}</h4> }.into_any(),
            Wrap::Bullets => view! { <ul class="app-bullets">{inside}</ul> }.into_any(),
            Wrap::Numbers(first) => view! { <ol class="app-bullets" start=first.to_string()>{inside}</ol> }.into_any(),
            Wrap::Item => view! { <li>{inside}</li> }.into_any(),
            Wrap::Strong => view! { <strong>{inside}</strong> }.into_any(),
            Wrap::Emphasis => view! { <em>{inside}</em> }.into_any(),
            Wrap::Quote => view! { <blockquote>{inside}</blockquote> }.into_any(),
            Wrap::Code => view! { <p class="nl-paragraph"><code>{inside}</code></p> }.into_any(),
            Wrap::Link(target) => link(&target, &self.words, inside.into_any()),
        }
    }
}

/// A link whose target can be read before it is followed.
fn link(target: &str, words: &str, inside: AnyView) -> AnyView {
    let shown = target.strip_prefix("mailto:").or_else(|| target.strip_prefix("tel:")).unwrap_or(target).to_owned();
    let same = words.trim() == shown || words.trim() == target;
    let address = (!same).then(|| view! { " ("<bdi dir="ltr">{shown}</bdi>")" });
    view! { <a class="nl-link" href=target.to_owned() rel="noopener noreferrer nofollow"><bdi>{inside}</bdi></a>{address} }.into_any()
}

/// The address when it may be a link: https, mailto or tel, printable ASCII, and no user name that hides the host.
fn safe_target(raw: &str) -> Option<String> {
    let target = raw.trim();
    if target.is_empty() || target.len() > 500 || !target.bytes().all(|b| b.is_ascii_graphic()) {
        return None;
    }
    let (scheme, rest) = target.split_once(':')?;
    match scheme.to_ascii_lowercase().as_str() {
        "https" => {
            let rest = rest.strip_prefix("//")?;
            let host = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
            (!host.is_empty() && !host.contains('@') && !rest.contains('\\')).then(|| format!("https://{rest}"))
        }
        "mailto" => (rest.contains('@') && !rest.contains('?')).then(|| format!("mailto:{rest}")),
        "tel" => rest.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'+' | b'-')).then(|| format!("tel:{rest}")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{paragraphs, safe_target};

    #[test]
    fn a_letter_as_plain_paragraphs_keeps_its_order_and_its_addresses() {
        let letter = "# Beste mevrouw\n\nU krijgt **morgen** een *brief*.\n\n- een\n- twee\n\n[Kijk hier](https://duo.nl/x) of [x](javascript:a)\n\n<b>ruw</b>";
        let expected = ["Beste mevrouw", "U krijgt morgen een brief.", "een", "twee", "Kijk hier (https://duo.nl/x) of x", "<b>ruw</b>"];
        assert_eq!(paragraphs(letter), expected);
    }

    #[test]
    fn only_readable_https_mail_and_telephone_become_links() {
        assert_eq!(safe_target("https://duo.nl/a?b#c").as_deref(), Some("https://duo.nl/a?b#c"));
        assert_eq!(safe_target("HTTPS://duo.nl").as_deref(), Some("https://duo.nl"));
        assert_eq!(safe_target("mailto:a@voorbeeld.example").as_deref(), Some("mailto:a@voorbeeld.example"));
        assert_eq!(safe_target("tel:+31880000000").as_deref(), Some("tel:+31880000000"));
        for bad in [
            "javascript:alert(1)",
            " JavaScript:alert(1)",
            "data:text/html,x",
            "http://duo.nl",
            "//duo.nl",
            "/nl/start",
            "https:duo.nl",
            "https://",
            "https://duo.nl@evil.example/",
            "https://evil.example\\@duo.nl",
            "https://d\u{202e}uo.nl",
            "https://dùo.nl",
            "java\nscript:alert(1)",
            "mailto:a@b.example?body=x",
            "tel:123;456",
            "vbscript:x",
            "",
        ] {
            assert_eq!(safe_target(bad), None, "{bad}");
        }
    }
}
