//! What each state offers: the forms the server reads, the frames, the banner, and what a page does without scripts.

use crate::{
    made::{HOSTILE, all, case, context, html, join, own, states, table, together, words},
    paper::signed_in,
};
use app::{
    context::{Page, PageContext},
    language::Lang,
    render,
    together::{Card, FormError, JoinKind, JoinPage, OtherKind, Shared, TableBanner, TablePage, cards},
};
use scraper::Html;
use std::sync::Arc;

fn state(name: &str, lang: Lang) -> PageContext {
    let (_, page, shared) = states().into_iter().find(|(found, ..)| *found == name).unwrap();
    context(lang, page, shared)
}

fn doc(ctx: PageContext) -> Html {
    Html::parse_document(&html(ctx))
}

/// A form: its action, and the names and values it posts.
type Posted = (Option<String>, Vec<(String, String)>);

/// The forms of a page's content.
fn forms(page: &Html) -> Vec<Posted> {
    let fields = scraper::Selector::parse("input[name], button[name]").unwrap();
    all(page, "main form[method=post]")
        .iter()
        .map(|form| {
            let pairs = form
                .select(&fields)
                .map(|field| (field.value().attr("name").unwrap().to_owned(), field.value().attr("value").unwrap_or_default().to_owned()));
            (form.value().attr("action").map(str::to_owned), pairs.collect())
        })
        .collect()
}

fn posts(page: &Html, wanted: &[(&str, &str)]) -> bool {
    forms(page)
        .iter()
        .any(|(action, pairs)| action.is_none() && wanted.iter().all(|(name, value)| pairs.iter().any(|(n, v)| n == name && v == value)))
}

#[test]
fn nothing_is_chosen_beforehand_and_what_is_chosen_is_what_was_offered() {
    let page = doc(state("not started", Lang::En));
    assert!(all(&page, "input[type=checkbox][checked]").is_empty());
    let slugs: Vec<String> =
        all(&page, "input[type=checkbox][name=card]").iter().map(|input| input.value().attr("value").unwrap().to_owned()).collect();
    let mut offered: Vec<String> = cards::offered(&case()).iter().map(Card::slug).collect();
    let mut shown = slugs.clone();
    offered.sort();
    shown.sort();
    assert_eq!(shown, offered);
    assert!(posts(&page, &[("do", "start"), ("card", "clock")]));
    assert!(all(&page, "[data-stream]").is_empty(), "nothing runs");
    assert_eq!(all(&doc(state("no card chosen", Lang::En)), "[role=alert][data-error=no-card] a[href='#cards']").len(), 1);
}

#[test]
fn a_running_table_has_every_form_the_server_reads() {
    let page = doc(state("two wait", Lang::Nl));
    for wanted in [
        vec![("do", "stop")],
        vec![("do", "invite")],
        vec![("do", "confirm"), ("do", "refuse"), ("seat", "a1")],
        vec![("do", "confirm"), ("do", "refuse"), ("seat", "a2")],
        vec![("do", "point"), ("line", "1.0"), ("line", "4.1")],
        vec![("do", "add"), ("card", "progress")],
        vec![("do", "remove")],
    ] {
        assert!(posts(&page, &wanted), "{wanted:?} in {:?}", forms(&page).iter().map(|(_, pairs)| pairs.len()).collect::<Vec<_>>());
    }
    let taken: Vec<_> =
        all(&page, "button[form=take][name=card]").iter().filter_map(|b| b.value().attr("value").map(str::to_owned)).collect();
    assert_eq!(taken, ["clock", "todos", "next-appointment", "plan"]);
    assert_eq!(words(all(&page, "[data-seat=a1] .app-tnumber")[0]), "417");
    // The two who wait are asked about apart, and a coach is told from a guest
    assert!(words(all(&page, "[data-seat=a2]")[0]).contains("Coach, ingelogd bij de gemeente"));
    assert!(words(all(&page, "[data-seat=a1]")[0]).contains("zonder in te loggen"));
}

#[test]
fn the_way_in_is_shown_as_qr_words_and_an_address_without_the_code() {
    let made = html(state("nobody yet", Lang::Ar));
    let page = Html::parse_document(&made);
    assert_eq!(all(&page, ".app-qr[role=img][aria-label] > svg").len(), 1);
    assert!(!made.contains("<?xml") && !made.contains("0123456789abcdef"), "no XML declaration, no code in the text");
    let typed: Vec<String> = all(&page, "ol.app-twords[lang=nl][dir=ltr] > li").into_iter().map(words).collect();
    assert_eq!(typed, ["appel", "brood", "fiets", "kaas", "lamp", "maan"]);
    assert_eq!(words(all(&page, ".app-taddress")[0]), "inburgering.voorbeeld.example/join");
    let used = doc(state("code used", Lang::Nl));
    assert!(all(&used, ".app-qr").is_empty() && posts(&used, &[("do", "invite")]));
}

#[test]
fn the_way_in_keeps_what_was_typed_and_says_what_is_wrong_at_the_field() {
    let page = doc(state("wrong words", Lang::Nl));
    let input = all(&page, "input#words")[0].value();
    assert!(input.attr("value").unwrap().starts_with("<b>Eva</b>"), "{input:?}");
    assert_eq!((input.attr("autocapitalize"), input.attr("dir"), input.attr("lang")), (Some("none"), Some("ltr"), Some("nl")));
    assert_eq!(input.attr("aria-invalid"), Some("true"));
    assert_eq!(all(&page, "input#name")[0].value().attr("value"), Some("Eva"));
    assert_eq!(all(&page, "[role=alert] a[href='#words']").len(), 1);
    assert!(words(all(&page, ".utrecht-form-field--invalid")[0]).contains("Deze woorden werken niet"));
    let no_name = doc(state("no name", Lang::Nl));
    assert_eq!(all(&no_name, "input#words")[0].value().attr("value"), Some("appel brood"));
    assert_eq!(all(&no_name, "[role=alert] a[href='#name']").len(), 1);
}

#[test]
fn each_way_in_posts_what_the_server_reads() {
    let code = "0123456789abcdef0123456789abcdef";
    assert!(posts(&doc(state("words", Lang::Ti)), &[("do", "join"), ("words", ""), ("name", "")]));
    assert!(posts(&doc(state("code", Lang::Ti)), &[("do", "join"), ("code", code), ("name", "")]));
    assert!(all(&doc(state("code", Lang::Ti)), "input#words").is_empty());
    // A code that is over gives way to the words
    assert_eq!(all(&doc(state("code over", Lang::Ti)), "input#words").len(), 1);
    let coach = doc(state("coach with words", Lang::Nl));
    assert!(all(&coach, "input#name").is_empty(), "a coach's name comes from the sign-in");
    assert!(all(&coach, "form[action$='/coach/sign-in']").is_empty());
    let sign_in = |name: &str, action: &str, back: &str| {
        let page = doc(state(name, Lang::Ar));
        let found = forms(&page).into_iter().any(|(to, pairs)| to.as_deref() == Some(action) && pairs == [("page".into(), back.into())]);
        assert!(found, "{name}: {:?}", forms(&page));
    };
    let back = format!("join/{code}");
    sign_in("helper", "/ar/sign-in", &back);
    sign_in("helper as a coach", "/ar/sign-in", &back);
    sign_in("coach", "/ar/coach/sign-in", &back);
    sign_in("words", "/ar/coach/sign-in", "join");
    for name in ["helper signed in", "coach signed in"] {
        assert!(posts(&doc(state(name, Lang::En)), &[("do", "accept"), ("code", code)]), "{name}");
    }
    // Words of lasting access were looked up: they go along with the yes
    let typed = JoinPage { words: "appel brood".into(), ..join(false, Some(crate::made::helper()), Some(OtherKind::Helper)) };
    assert!(posts(&doc(context(Lang::En, Page::Join(None), Shared::Join(typed))), &[("do", "accept"), ("words", "appel brood")]));
}

#[test]
fn somebody_signed_in_finds_the_own_name_filled_in_unless_another_was_typed() {
    let page = |name: &str| {
        let join = JoinPage { name: name.into(), ..join(true, Some(JoinKind::Table), Some(OtherKind::Helper)) };
        doc(context(Lang::Nl, Page::Join(None), Shared::Join(join)))
    };
    let filled = all(&page(""), "input#name")[0].value().attr("value").map(str::to_owned);
    assert!(filled.is_some_and(|name| name.starts_with("<b>Eva</b>") && name.ends_with("أحمد")));
    assert_eq!(all(&page("Eva"), "input#name")[0].value().attr("value"), Some("Eva"));
}

#[test]
fn the_other_side_waits_with_the_number_and_sees_nothing_before_the_yes() {
    let waits = doc(state("waits", Lang::Nl));
    assert_eq!(words(all(&waits, ".app-tnumber")[0]), "417");
    assert!(all(&waits, "[data-line]").is_empty() && posts(&waits, &[("do", "leave")]));
    let looks = doc(state("looks along", Lang::Nl));
    assert!(all(&looks, ".app-tnumber").is_empty() && posts(&looks, &[("do", "leave")]));
    assert!(posts(&looks, &[("do", "point"), ("line", "1.1")]));
    assert!(all(&looks, "button[form=take], [value=add], [value=stop]").is_empty(), "only the person lays and takes");
    for name in ["over", "no seat"] {
        let over = doc(state(name, Lang::Nl));
        assert!(all(&over, "[data-line], [data-stream], .app-tnumber").is_empty(), "{name}");
        assert!(words(all(&over, "main")[0]).contains("Het samen kijken is klaar"), "{name}");
    }
}

#[test]
fn a_frame_is_the_region_of_the_page() {
    let mut seen = 0;
    for (name, page, shared) in states() {
        for lang in Lang::ALL {
            let ctx = context(lang, page.clone(), shared.clone());
            let whole = html(ctx.clone());
            let made = Html::parse_document(&whole);
            let Some(region) = all(&made, "#table-live").into_iter().next() else { continue };
            let frame = Html::parse_fragment(&render::table_frame(&Arc::new(ctx)));
            let inner = frame.root_element().inner_html();
            assert_eq!(
                region.inner_html().replace("<!---->", "").replace("<!>", ""),
                inner.replace("<!---->", "").replace("<!>", ""),
                "{name}"
            );
            assert!(inner.len() > 200, "{name}");
            seen += 1;
        }
    }
    assert!(seen >= 28, "{seen} frames");
}

#[test]
fn every_control_of_a_region_has_an_id_so_that_it_keeps_the_focus() {
    for name in ["nobody yet", "two wait", "two are there", "waits", "looks along"] {
        let page = doc(state(name, Lang::Nl));
        let nameless = all(&page, "#table-live :is(button, a, summary, input:not([type=hidden])):not([id])");
        assert!(nameless.is_empty(), "{name}: {}", nameless.first().map(|found| found.html()).unwrap_or_default());
        assert!(all(&page, "#table-live details:not([id])").is_empty(), "{name}");
    }
}

#[test]
fn a_region_names_its_own_stream_and_says_when_it_is_lost() {
    for (name, stream) in [("nobody yet", "/ar/together/stream"), ("waits", "/ar/table/stream"), ("looks along", "/ar/table/stream")] {
        let page = doc(state(name, Lang::Ar));
        let live = all(&page, "[data-stream]");
        assert_eq!(live.len(), 1, "{name}");
        assert_eq!(live[0].value().attr("data-stream"), Some(stream));
        assert!(!live[0].value().attr("data-lost").unwrap().is_empty());
        assert!(live[0].value().attr("data-pointed").unwrap().contains('#'));
        assert_eq!(all(&page, "#table-lost[role=status]").len() + all(&page, "#table-say[role=status]").len(), 2, "{name}");
    }
}

#[test]
fn the_island_wakes_also_for_a_guest() {
    let islands = |mut ctx: PageContext| {
        let mut assets = (*ctx.assets).clone();
        assets.wasm = Some("inburgerpad".into());
        ctx.assets = Arc::new(assets);
        let made = html(ctx);
        (all(&Html::parse_document(&made), "leptos-island [data-stream]").len(), made.contains("/pkg/inburgerpad"))
    };
    assert_eq!(islands(state("waits", Lang::Nl)), (1, true));
    assert_eq!(islands(state("two are there", Lang::Nl)), (1, true));
    assert_eq!(islands(state("words", Lang::Nl)), (0, false), "no program where nothing moves");
}

/// The address or the seconds of `<meta http-equiv=refresh>`.
fn refresh(ctx: PageContext) -> Option<String> {
    let made = html(ctx);
    let (_, rest) = made.split_once("http-equiv=\"refresh\" content=\"")?;
    rest.split_once('"').map(|(content, _)| content.to_owned())
}

#[test]
fn without_scripts_a_table_asks_itself_again_and_still_asks_before_the_idle_end() {
    assert_eq!(refresh(state("nobody yet", Lang::Nl)).as_deref(), Some("5"));
    assert_eq!(refresh(state("waits", Lang::Nl)).as_deref(), Some("5"));
    assert_eq!(refresh(state("looks along", Lang::Nl)).as_deref(), Some("5"));
    assert_eq!(refresh(state("over", Lang::Nl)), None);
    assert_eq!(refresh(state("words", Lang::Nl)), None);
    assert_eq!(refresh(state("not started", Lang::Nl)).as_deref(), Some("780; url=/nl/still-there?page=together"));
    let mut late = state("nobody yet", Lang::Nl);
    late.session = late.session.map(|session| app::context::SessionInfo { idle_seconds: 122, ..session });
    assert_eq!(refresh(late).as_deref(), Some("2; url=/nl/still-there?page=together"));
    assert_eq!(refresh(signed_in(Lang::Nl, Page::Plan, case())).as_deref(), Some("780; url=/nl/still-there?page=plan"));
}

#[test]
fn share_1_every_page_of_the_person_says_who_looks_along_and_stops_it_with_one_button() {
    for lang in Lang::ALL {
        for names in [vec![], vec![HOSTILE.to_owned()], vec![HOSTILE.to_owned(), "Noor".to_owned()]] {
            for page in [Page::Start, Page::Plan, Page::More, Page::Help] {
                let mut ctx = signed_in(lang, page, case());
                ctx.banner = Some(TableBanner { names: names.clone(), waiting: names.is_empty() });
                let made = html(ctx);
                let page = Html::parse_document(&made);
                let banner = all(&page, ".app-tbanner [data-stream][role=status]");
                assert_eq!(banner.len(), 1);
                let stream = format!("/{}/together/stream?banner=1", lang.code());
                assert_eq!(banner[0].value().attr("data-stream"), Some(stream.as_str()));
                let href = Page::Together.href(lang);
                assert_eq!(all(&page, &format!(".app-tbanner form[method=post][action='{href}'] button[name=do][value=stop]")).len(), 1);
                assert_eq!(all(&page, &format!(".app-tbanner a[href='{href}']")).len(), 1);
                assert_eq!(all(&page, ".app-tbanner bdi[translate=no]").len(), names.len());
                assert!(!made.contains("<b>Eva") && !made.contains('\u{202E}'));
            }
        }
        assert!(all(&doc(signed_in(lang, Page::Start, case())), ".app-tbanner").is_empty(), "no table, no banner");
    }
    // The page of the table says it in its own words
    let mut ctx = context(Lang::Nl, Page::Together, together(Some(own(&case(), Vec::new())), None));
    ctx.banner = Some(TableBanner { names: vec!["Noor".into()], waiting: false });
    assert!(all(&doc(ctx), ".app-tbanner").is_empty());
}

#[test]
fn an_error_of_every_kind_is_said_on_the_pages_that_can_have_it() {
    for error in FormError::ALL {
        let page = JoinPage { error: Some(error), ..join(true, Some(crate::made::coach()), None) };
        let made = doc(context(Lang::Ti, Page::Join(None), Shared::Join(page)));
        let alert = all(&made, &format!("[role=alert][data-error={}]", error.slug()));
        assert_eq!(alert.len(), 1);
        assert!(words(alert[0]).chars().filter(|c| c.is_alphabetic()).count() > 5, "{error:?}");
    }
}

#[test]
fn a_table_without_a_case_shows_no_cards_and_still_stops() {
    let mut ctx = context(Lang::Nl, Page::Together, together(Some(own(&case(), Vec::new())), None));
    ctx.dossier = None;
    let page = doc(ctx);
    assert!(all(&page, "[data-line]").is_empty() && posts(&page, &[("do", "stop")]));
    let mut ctx = context(Lang::Nl, Page::Table, Shared::Table(TablePage { ..table(true, "Samira") }));
    ctx.dossier = None;
    let page = doc(ctx);
    assert!(all(&page, "[data-line]").is_empty() && posts(&page, &[("do", "leave")]));
}
