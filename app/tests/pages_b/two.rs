//! Two languages at once: the same lines in every language, whatever the case.

use super::paper::{PLAIN, samples, signed_in};
use app::{
    context::{Page, PageContext},
    language::Lang,
    render, two,
};
use std::sync::Arc;

fn html(ctx: PageContext) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async move {
        let request = http::Request::builder().uri(ctx.page.href(ctx.lang)).body(render::Body::empty()).unwrap();
        let response = render::respond(Arc::new(ctx), request).await;
        let bytes = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
        String::from_utf8(bytes.into()).unwrap()
    })
}

fn pages() -> Vec<Page> {
    let letters = app::letters::Letter::ALL.into_iter().map(|letter| Page::Letters(Some(letter.slug().into())));
    let more = [
        Page::Start,
        Page::Dossier,
        Page::Plan,
        Page::Appointments,
        Page::Words,
        Page::Letters(None),
        Page::Letters(Some("duo".into())),
        Page::Language,
    ];
    PLAIN.into_iter().chain(more).chain(letters).collect()
}

#[test]
fn every_page_of_every_case_has_its_lines_beside_each_other() {
    let mut pairs = 0;
    for (at, (name, dossier)) in samples().into_iter().enumerate() {
        for (turn, page) in pages().into_iter().enumerate() {
            // Every language meets Dutch on every page of some case, and another language on others
            let own = Lang::ALL[1 + (at * 5 + turn) % (Lang::ALL.len() - 1)];
            let second = if turn % 4 == 3 { Lang::ALL[1 + (at + turn * 3) % (Lang::ALL.len() - 1)] } else { Lang::Nl };
            if own == second {
                continue;
            }
            let both = html(PageContext { second: Some(second), ..signed_in(own, page.clone(), dossier.clone()) });
            let where_ = format!("{name} {} {}+{}", page.path(), own.code(), second.code());
            let lines = both.matches("class=\"app-pair\"").count();
            assert!(lines > 3, "{where_}: {lines} lines");
            assert!(both.contains(&format!("data-n=\"{lines}\"")), "{where_}: numbered to the last");
            let lent = both.matches("class=\"app-two\"").count();
            // The two levels of Dutch share many lines
            assert!(lent * 3 > lines || own.is_dutch(), "{where_}: {lent} of {lines} lines in the second language");
            assert_eq!(both.matches(&format!("class=\"app-two\" lang=\"{}\"", second.code())).count(), lent, "{where_}");
            pairs += 1;
        }
    }
    assert!(pairs > 100, "{pairs} pages");
}

#[test]
fn what_is_lent_holds_no_second_link_button_or_field() {
    let (_, dossier) = samples().remove(0);
    let both = html(PageContext { second: Some(Lang::Nl), ..signed_in(Lang::Ti, Page::Obligations, dossier.clone()) });
    let page = scraper::Html::parse_document(&both);
    let inside = |selector: &str| page.select(&scraper::Selector::parse(&format!(".app-two {selector}")).unwrap()).count();
    for bad in ["a", "button", "input", "svg", "form", "[id]"] {
        assert_eq!(inside(bad), 0, "{bad}");
    }
    let alone = html(signed_in(Lang::Ti, Page::Obligations, dossier));
    for count in ["<a ", "<form", "<h2"] {
        assert_eq!(both.matches(count).count(), alone.matches(count).count(), "{count}");
    }
}

#[test]
fn a_page_is_written_back_as_it_was_read() {
    let (_, dossier) = samples().remove(0);
    let page = html(signed_in(Lang::Ar, Page::Obligations, dossier));
    // Two pages that differ in nothing lend nothing, and keep every tag and text
    let same = two::lay_together(&page, &page, Lang::Nl, two::Numbers::Hidden);
    let words = |html: &str| scraper::Html::parse_document(html).root_element().text().collect::<String>();
    assert_eq!(words(&same), words(&page));
    assert_eq!(same.matches("app-two").count(), 0);
    assert!(two::count(&page) > 20);
}
