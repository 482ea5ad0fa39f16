//! The pages of the provider: plain HTML that works on a phone, without scripts.

use super::{Realm, staff};
use crate::reply::{typed, with};
use crate::state::Sandbox;
use axum::http::StatusCode;
use axum::response::Response;

const STYLE: &str = "
:root { color-scheme: light dark; }
body { font: 1.0625rem/1.5 system-ui, sans-serif; margin: 0 auto; padding: 1rem; max-inline-size: 40rem; }
.notice { border: 3px solid; padding: .75rem 1rem; font-weight: 700; margin-block-end: 1.5rem; }
ul { list-style: none; padding: 0; margin: 0; }
li { margin-block-end: .75rem; }
button { font: inherit; text-align: start; inline-size: 100%; min-block-size: 3rem; padding: .75rem 1rem; border: 2px solid; border-radius: .5rem; background: none; color: inherit; cursor: pointer; overflow-wrap: anywhere; }
button:hover { text-decoration: underline; }
button:focus-visible { outline: 4px solid; outline-offset: 2px; }
.name { font-weight: 700; display: block; }
.cancel { border-style: dashed; }
";

const NOTICE: &str = "Zandbak: dit is niet DigiD. Iedereen hier is verzonnen. Vul nooit uw eigen gegevens in.";

/// The list of people, for the request `id`.
pub fn choose(sandbox: &Sandbox, realm: Realm, id: &str) -> Response {
    let all: Vec<(String, String, String)> = match realm {
        Realm::People => {
            sandbox.people.all().iter().map(|person| (person.id.clone(), person.name(), person.situation.nl.clone())).collect()
        }
        Realm::Staff => staff::coaches().into_iter().map(|coach| (coach.id, coach.name, coach.situation)).collect(),
    };
    let people: String = all
        .iter()
        .map(|(id, name, situation)| {
            let (value, name, situation) = (escape(id), escape(name), escape(situation));
            format!(
                "<li><button type=\"submit\" name=\"person\" value=\"{value}\"><bdi class=\"name\">{name}</bdi> <span>{situation}</span></button></li>\n"
            )
        })
        .collect();
    let body = format!(
        "<h1>Kies een persoon</h1>\n<form method=\"post\" action=\"/authorize\">\n<input type=\"hidden\" name=\"request\" value=\"{}\">\n<ul>\n{people}</ul>\n\
         <p><button class=\"cancel\" type=\"submit\" name=\"cancel\" value=\"1\">Annuleren</button></p>\n</form>",
        escape(id)
    );
    page(StatusCode::OK, "Kies een persoon", &body)
}

/// A page with one message.
pub fn message(status: StatusCode, title: &str, text: &str) -> Response {
    page(status, title, &format!("<h1>{}</h1>\n<p>{}</p>", escape(title), escape(text)))
}

/// What is at the root: where this is, and who can be chosen.
pub fn home(sandbox: &Sandbox) -> Response {
    let line = |person: &crate::people::Person| {
        format!("<li><bdi class=\"name\">{}</bdi> {}</li>\n", escape(&person.name()), escape(&person.situation.nl))
    };
    let people: String = sandbox.people.all().iter().map(line).collect();
    page(StatusCode::OK, "Zandbak", &format!("<h1>De mensen in de zandbak</h1>\n<p>Log in vanuit de app.</p>\n<ul>\n{people}</ul>"))
}

fn page(status: StatusCode, title: &str, body: &str) -> Response {
    let html = format!(
        "<!doctype html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{} - Zandbak</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<p class=\"notice\" role=\"note\">{NOTICE}</p>\n<main>\n{body}\n</main>\n</body>\n</html>\n",
        escape(title)
    );
    let response = typed(status, "text/html; charset=utf-8", html);
    let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";
    with(with(response, "content-security-policy", policy), "x-content-type-options", "nosniff")
}

/// Text inside HTML and inside a double-quoted attribute.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}
