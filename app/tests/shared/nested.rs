//! What no parser keeps, so it is looked for in the text.

/// A button inside a button.
pub fn nested_button(html: &str) -> Option<&str> {
    let mut open = 0;
    for (at, _) in html.match_indices("button") {
        match &html[..at] {
            before if before.ends_with("</") => open -= 1,
            before if before.ends_with('<') => open += 1,
            _ => {}
        }
        if open > 1 {
            return html.get(at - 1..).map(|rest| rest.get(..200).unwrap_or(rest));
        }
    }
    None
}
