//! Every state of the pages of looking together, and how they are rendered and read.

use crate::paper::{samples, signed_in, signed_out};
use app::{
    context::{Page, PageContext},
    language::Lang,
    render,
    together::{
        FormError, InvitationView, JoinKind, JoinPage, Kind, LineRef, Other, OtherKind, OwnTable, SeatView, Shared, TablePage,
        TogetherPage, cards,
    },
};
use dossier::case::Dossier;
use jiff::civil::date;
use scraper::{ElementRef, Html, Selector};
use std::sync::Arc;

/// Text that would be markup, turn the line, or end an attribute.
pub const HOSTILE: &str = "<b>Eva</b>\"' onload=x \u{202E}\u{2066}أحمد";

pub fn case() -> Dossier {
    samples().into_iter().find(|(name, _)| name == "Running").unwrap().1
}

/// The whole document as the server sends it.
pub fn html(ctx: PageContext) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let request = http::Request::builder().uri(ctx.page.href(ctx.lang)).body(render::Body::empty()).unwrap();
        let response = render::respond(Arc::new(ctx), request).await;
        String::from_utf8(axum::body::to_bytes(response.into_body(), 4_000_000).await.unwrap().to_vec()).unwrap()
    })
}

pub fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

/// Text as a reader sees it, without isolation marks.
pub fn words(found: ElementRef<'_>) -> String {
    let raw: String = found.text().filter(|text| !text.is_empty()).collect();
    let plain: String = raw.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub fn seat(id: &str, name: &str, kind: OtherKind, confirmed: bool) -> SeatView {
    SeatView { id: id.into(), who: Other { name: name.into(), kind }, number: "417".into(), confirmed }
}

pub fn invitation() -> InvitationView {
    InvitationView {
        qr_svg: "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 29 29\"><path d=\"M0 0h29v29H0z\" fill=\"#fff\"/></svg>"
            .into(),
        address: "https://inburgering.voorbeeld.example/join/0123456789abcdef".into(),
        words: ["appel", "brood", "fiets", "kaas", "lamp", "maan"].map(str::to_owned).to_vec(),
        words_until: "2026-11-25T09:22:00Z".parse().unwrap(),
        until: "2026-11-25T09:27:00Z".parse().unwrap(),
    }
}

pub fn own(case: &Dossier, seats: Vec<SeatView>) -> OwnTable {
    let offered = cards::offered(case);
    OwnTable {
        cards: offered.into_iter().take(4).collect(),
        seats,
        lit: Some(LineRef { card: 2, line: 1 }),
        invitation: Some(invitation()),
        ends_at: "2026-11-25T10:12:00Z".parse().unwrap(),
    }
}

pub fn together(table: Option<OwnTable>, error: Option<FormError>) -> Shared {
    let mut offered = cards::offered(&case());
    if let Some(table) = &table {
        offered.retain(|card| !table.cards.contains(card));
    }
    Shared::Together(TogetherPage { table, offered, ticked: Vec::new(), error })
}

pub fn table(confirmed: bool, name: &str) -> TablePage {
    TablePage {
        subject: name.into(),
        name: HOSTILE.into(),
        number: "417".into(),
        confirmed,
        cards: if confirmed { cards::offered(&case()).into_iter().take(4).collect() } else { Vec::new() },
        lit: confirmed.then_some(LineRef { card: 1, line: 2 }),
        over: false,
    }
}

pub fn join(code: bool, invitation: Option<JoinKind>, who: Option<OtherKind>) -> JoinPage {
    JoinPage {
        code: code.then(|| "0123456789abcdef0123456789abcdef".to_owned()),
        invitation,
        words: String::new(),
        name: String::new(),
        error: None,
        signed_in_as: who.map(|kind| Other { name: HOSTILE.into(), kind }),
    }
}

pub fn helper() -> JoinKind {
    JoinKind::Helper { subject: HOSTILE.into(), kinds: vec![Kind::Plan, Kind::Exams], until: date(2026, 12, 25) }
}

pub fn coach() -> JoinKind {
    JoinKind::Coach { subject: HOSTILE.into(), kinds: Kind::ALL.to_vec(), until: date(2026, 12, 25) }
}

/// A page of this part; the person is signed in on their own side only.
pub fn context(lang: Lang, page: Page, shared: Shared) -> PageContext {
    let mut ctx = match page {
        Page::Together => signed_in(lang, page, case()),
        _ => signed_out(lang, page),
    };
    if ctx.page == Page::Table {
        ctx.dossier = Some(Arc::new(case()));
    }
    ctx.shared = Arc::new(shared);
    ctx
}

/// Every state, with its name.
pub fn states() -> Vec<(&'static str, Page, Shared)> {
    let case = case();
    let none = own(&case, Vec::new());
    let waiting = own(&case, vec![seat("a1", HOSTILE, OtherKind::Guest, false), seat("a2", "Noor", OtherKind::Coach, false)]);
    let two = own(&case, vec![seat("a1", HOSTILE, OtherKind::Guest, true), seat("a2", "Noor", OtherKind::Coach, true)]);
    let used = OwnTable { invitation: None, lit: Some(LineRef { card: 1, line: 0 }), ..two.clone() };
    let empty = OwnTable { cards: Vec::new(), lit: None, ..none.clone() };
    let wrong =
        |error, words: &str, name: &str| JoinPage { error: Some(error), words: words.into(), name: name.into(), ..join(false, None, None) };
    let code = |invitation, who| Shared::Join(join(true, Some(invitation), who));
    vec![
        ("not started", Page::Together, together(None, None)),
        ("no card chosen", Page::Together, together(None, Some(FormError::NoCard))),
        ("nothing to offer", Page::Together, Shared::Together(TogetherPage::default())),
        ("nobody yet", Page::Together, together(Some(none), None)),
        ("two wait", Page::Together, together(Some(waiting), Some(FormError::Gone))),
        ("two are there", Page::Together, together(Some(two), None)),
        ("code used", Page::Together, together(Some(used), None)),
        ("nothing on the table", Page::Together, together(Some(empty), None)),
        ("not filled", Page::Together, Shared::Nothing),
        ("words", Page::Join(None), Shared::Join(join(false, None, None))),
        ("wrong words", Page::Join(None), Shared::Join(wrong(FormError::WordsUnknown, HOSTILE, "Eva"))),
        ("no name", Page::Join(None), Shared::Join(wrong(FormError::NoName, "appel brood", ""))),
        ("coach with words", Page::Join(None), Shared::Join(join(false, None, Some(OtherKind::Coach)))),
        ("code", Page::Join(Some("0123".into())), code(JoinKind::Table, None)),
        ("code of a helper", Page::Join(Some("0123".into())), code(JoinKind::Table, Some(OtherKind::Helper))),
        (
            "code over",
            Page::Join(Some("0123".into())),
            Shared::Join(JoinPage { error: Some(FormError::CodeUnknown), ..join(true, None, None) }),
        ),
        ("helper", Page::Join(Some("0123".into())), code(helper(), None)),
        ("helper signed in", Page::Join(Some("0123".into())), code(helper(), Some(OtherKind::Helper))),
        ("helper as a coach", Page::Join(Some("0123".into())), code(helper(), Some(OtherKind::Coach))),
        ("coach", Page::Join(Some("0123".into())), code(coach(), None)),
        ("coach signed in", Page::Join(Some("0123".into())), code(coach(), Some(OtherKind::Coach))),
        ("waits", Page::Table, Shared::Table(table(false, HOSTILE))),
        ("looks along", Page::Table, Shared::Table(table(true, HOSTILE))),
        ("looks at nothing", Page::Table, Shared::Table(TablePage { cards: Vec::new(), lit: None, ..table(true, HOSTILE) })),
        ("over", Page::Table, Shared::Table(TablePage { over: true, ..table(false, "") })),
        ("no seat", Page::Table, Shared::Nothing),
    ]
}
