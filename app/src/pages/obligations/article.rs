//! A law reference written out: "W 11(2)" → "Wet inburgering 2021, artikel 11 lid 2". Always Dutch: it is what a lawyer looks up.

use leptos::prelude::*;

/// Codes of domain.md, 0, and their names.
const LAWS: [(&str, &str); 5] = [
    ("AWB", "Algemene wet bestuursrecht"),
    ("AT", "Algemene termijnenwet"),
    ("W", "Wet inburgering 2021"),
    ("B", "Besluit inburgering 2021"),
    ("R", "Regeling inburgering 2021"),
];

/// Does the rule name a law? An estimate of our own does not.
pub fn is_law(rule: &str) -> bool {
    rule.split_once(' ').is_some_and(|(code, _)| LAWS.iter().any(|(short, _)| *short == code))
}

/// The reference in full. Several references are separated by `;` or by `, ` before another code.
pub fn text(rule: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut law = "";
    for part in rule.split([';', ',']).map(str::trim).filter(|part| !part.is_empty()) {
        let (code, article) = part.split_once(' ').unwrap_or(("", part));
        match LAWS.iter().find(|(short, _)| *short == code) {
            Some((_, name)) if *name == law => out.push(format!("artikel {}", article_text(article))),
            Some((_, name)) => {
                law = name;
                out.push(format!("{name}, artikel {}", article_text(article)));
            }
            // No code before it: another article of the same law, or a form we do not know, shown as it stands.
            None if law.is_empty() => out.push(part.to_owned()),
            None => out.push(format!("artikel {}", article_text(part))),
        }
    }
    out.join("; ")
}

/// "11(2)" → "11 lid 2"; "5.3(1)–(2)" → "5.3 lid 1–2".
fn article_text(article: &str) -> String {
    match article.split_once('(') {
        Some((number, paragraphs)) => format!("{} lid {}", number.trim(), paragraphs.replace(['(', ')'], "")),
        None => article.to_owned(),
    }
}

/// The reference as a view.
pub fn view(rule: &str) -> AnyView {
    view! { <bdi class="app-term" lang="nl" dir="ltr">{text(rule)}</bdi> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::{is_law, text};

    #[test]
    fn a_reference_is_written_out() {
        assert_eq!(text("W 11(2)"), "Wet inburgering 2021, artikel 11 lid 2");
        assert_eq!(text("AWB 6:7, 6:8"), "Algemene wet bestuursrecht, artikel 6:7; artikel 6:8");
        assert_eq!(text("B 5.3(1)–(2); R 4.1"), "Besluit inburgering 2021, artikel 5.3 lid 1–2; Regeling inburgering 2021, artikel 4.1");
    }

    #[test]
    fn a_form_we_do_not_know_stays_as_it_is() {
        assert_eq!(text("eigen schatting"), "eigen schatting");
        assert!(!is_law("estimate") && is_law("W 11(2)"));
    }
}
