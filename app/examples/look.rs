#![allow(clippy::unwrap_used, dead_code, missing_docs)]
#[path = "../tests/pages_a/cases.rs"]
mod cases;
use app::{context::*, language::Lang};
use dossier::{case::*, codes::*, provenance::*};
use std::sync::Arc;
fn main() {
    let to = std::env::args().nth(1).unwrap();
    for lang in [Lang::Nl, Lang::En] {
        for (name, page) in [
            ("welcome", Page::Welcome),
            ("start", Page::Start),
            ("dossier", Page::Dossier),
            ("plan", Page::Plan),
            ("appointments", Page::Appointments),
            ("appointment", Page::Appointment("a1".into())),
            ("online", Page::Appointment("a2".into())),
            ("missing", Page::Appointment("zz".into())),
        ] {
            for dark in [false, true] {
                let mut ctx = cases::context(lang, page.clone(), cases::full());
                ctx.assets = Arc::new(Assets {
                    css: if dark { "dark.css".into() } else { "light.css".into() },
                    theme_css: "data:text/css,".into(),
                    wasm: None,
                });
                std::fs::write(format!("{to}/{name}-{}{}.html", lang.code(), if dark { "-dark" } else { "" }), cases::html(ctx)).unwrap();
            }
        }
        let mut variants: Vec<(&str, Page, Dossier)> = Vec::new();
        let clock = |c: Clock| {
            let mut d = cases::full();
            d.clock = cases::known(c);
            d.todos = cases::nothing(SourceCall::GemeenteTaken);
            d
        };
        variants.push((
            "notstarted",
            Page::Start,
            clock(Clock::NotStarted {
                kennisgeving: Some(cases::fact(cases::TODAY, cases::duo(SourceCall::DuoPlicht))),
                pip_due: Some(jiff::civil::date(2027, 2, 3)),
            }),
        ));
        let mut t = cases::term();
        t.last_day = Merged::Disputed {
            versions: vec![
                cases::fact(jiff::civil::date(2028, 6, 3), cases::duo(SourceCall::DuoTermijn)),
                cases::fact(jiff::civil::date(2028, 7, 1), cases::gemeente(SourceCall::GemeentePip)),
            ],
            ask: Party::Duo,
        };
        variants.push(("dispute", Page::Start, clock(Clock::Running(t))));
        variants.push((
            "ended",
            Page::Start,
            clock(Clock::Ended {
                reason: cases::fact(Code::Known(RedenGeenPlicht::Voldaan), cases::duo(SourceCall::DuoPlicht)),
                on: Some(cases::TODAY),
            }),
        ));
        let mut d = cases::full();
        d.clock = cases::down(SourceCall::DuoTermijn);
        d.todos = cases::down(SourceCall::GemeenteTaken);
        d.timeline = cases::down(SourceCall::DuoGebeurtenissen);
        d.appointments = cases::down(SourceCall::GemeenteAfspraken);
        d.messages = cases::down(SourceCall::GemeenteBerichten);
        d.plan = cases::down(SourceCall::DuoPip);
        variants.push(("down", Page::Start, d.clone()));
        variants.push(("plandown", Page::Plan, d));
        let mut d = clock(Clock::NotStarted { kennisgeving: None, pip_due: Some(jiff::civil::date(2027, 2, 3)) });
        d.plan = cases::nothing(SourceCall::GemeentePip);
        variants.push(("planempty", Page::Plan, d));
        for (name, page, d) in variants {
            let mut ctx = cases::context(lang, page, d);
            ctx.assets = Arc::new(Assets { css: "light.css".into(), theme_css: "data:text/css,".into(), wasm: None });
            std::fs::write(format!("{to}/{name}-{}.html", lang.code()), cases::html(ctx)).unwrap();
        }
    }
}
