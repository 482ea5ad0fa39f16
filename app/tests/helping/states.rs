//! Helpers, helping, coaches and the review: the forms the server reads, and what each page says about who sees what.

use crate::{
    kit::{all, words},
    made::{GRANT, helping},
    read::{doc, elsewhere, forms, made, own},
};
use app::{
    context::Page,
    language::Lang,
    together::{Card, HelpingPage, Kind, Shared},
};
use scraper::Selector;

#[test]
fn helpers_post_exactly_what_the_server_reads() {
    let usual = "category=appointments category=exams category=guidance category=hours category=intake category=messages category=obligation \
                 category=plan";
    for lang in Lang::ALL {
        let page = doc("helpers", lang);
        let found = own(&page);
        let mut invite: Vec<&str> = usual.split_whitespace().collect();
        invite.extend("category=decisions category=fines category=money".split(' '));
        invite.extend("days=180 days=30 days=7 days=90 do=invite kind=coach kind=helper prepare=yes".split(' '));
        invite.sort_unstable();
        let wanted = [
            "do=revoke-all".to_owned(),
            "do=confirm do=refuse grant=a1".to_owned(),
            "do=revoke grant=a2".to_owned(),
            "do=revoke grant=a3".to_owned(),
            invite.join(" "),
        ];
        assert_eq!(found, wanted, "{}", lang.code());
        assert!(elsewhere(&page).is_empty());
        let old = doc("helpers, old sign-in", lang);
        assert_eq!(
            own(&old),
            ["do=revoke-all", "do=refuse grant=a1", "do=revoke grant=a2", "do=revoke grant=a3"],
            "a no and a stop need no sign-in"
        );
        let again = format!("/{}/sign-in page=helpers", lang.code());
        assert_eq!(elsewhere(&old), [again.clone(), again], "one to say yes, one to invite");
    }
}

#[test]
fn delicate_kinds_stand_apart_with_the_interpreter_and_the_telephone() {
    for lang in Lang::ALL {
        let page = doc("nobody helps", lang);
        let fieldset = |kind: &str| {
            let found = all(&page, "main fieldset");
            let input = Selector::parse(&format!("input[value='{kind}']")).unwrap();
            found.iter().position(|set| set.select(&input).next().is_some()).unwrap()
        };
        let (usual, delicate) = (fieldset("plan"), fieldset("fines"));
        for kind in Kind::ALL {
            assert_eq!(fieldset(kind.slug()), if kind.delicate() { delicate } else { usual }, "{kind:?}");
        }
        assert_ne!(usual, delicate);
        let apart = all(&page, "main fieldset")[delicate];
        assert!(apart.select(&Selector::parse("a[href='tel:0880000000']").unwrap()).next().is_some(), "how to ask for an interpreter");
        assert!(own(&page).iter().all(|form| !form.contains("revoke")), "nothing to stop, no button that stops");
    }
    let kept = doc("what was ticked is kept", Lang::Nl);
    let ticked: Vec<&str> = all(&kept, "input[checked][name=category]").iter().filter_map(|box_| box_.value().attr("value")).collect();
    assert_eq!(ticked, ["plan", "fines"]);
}

#[test]
fn a_fresh_invitation_shows_the_code_and_the_words_once() {
    for (name, says) in [("invitation of a helper", "eigen DigiD"), ("invitation of a coach", "bij de gemeente")] {
        let page = doc(name, Lang::Nl);
        assert_eq!(all(&page, ".app-qr svg").len(), 1);
        assert_eq!(all(&page, ".app-twords li").len(), 6);
        assert!(words(all(&page, "#invite")[0]).contains(says));
        assert!(!own(&page).iter().any(|form| form.contains("do=invite")));
        assert!(!words(all(&page, "body")[0]).contains("0123456789abcdef"), "the secret is in the picture alone");
    }
}

#[test]
fn helpers_are_told_what_revoking_tells_and_never_to_lend_the_digid() {
    let text = words(all(&doc("helpers", Lang::Nl), "main")[0]);
    for said in ["krijgt de ander geen bericht", "Geef uw eigen DigiD nooit", "Helpers zien elkaar niet", "60 dagen"] {
        assert!(text.contains(said), "{said}");
    }
    // What is over cannot be used and is not stopped again
    let page = doc("helpers", Lang::Nl);
    for id in ["a4", "a5", "a6"] {
        assert!(all(&page, &format!("input[value={id}]")).is_empty());
    }
    let row = words(all(&page, "[data-grant=a2]")[0]);
    assert!(row.contains("Boetes") && row.contains("25 december 2026") && row.contains("24 november 2026 om 14.05 uur"), "{row}");
}

#[test]
fn acting_for_somebody_is_said_above_at_the_end_and_in_the_title() {
    for lang in Lang::ALL {
        let page = doc("helping", lang);
        let bars = all(&page, ".app-acting");
        assert_eq!(bars.len(), 2);
        assert!(bars.iter().all(|bar| words(*bar).contains("Eva</b>")), "{}", lang.code());
        assert!(bars[0].value().attr("class").unwrap().contains("app-acting--top"));
        assert!(all(&page, "main .app-acting--top").is_empty(), "it stands around the page, not in it");
        assert!(words(all(&page, "title")[0]).contains("Eva</b>"));
        assert!(words(all(&page, "h1")[0]).contains("Eva</b>"));
        assert!(all(&page, ".app-bottom .app-dot").is_empty(), "the letters of somebody else are not counted as one's own");
        let mine = doc("helpers", lang);
        assert!(all(&mine, ".app-acting").is_empty(), "never on one's own pages");
    }
}

#[test]
fn a_helper_drafts_and_takes_back_and_never_sends() {
    for lang in Lang::ALL {
        let page = doc("helping", lang);
        assert_eq!(own(&page), [format!("do=draft lang={} text", lang.code()), "do=close-note note=b1".to_owned()]);
        assert!(elsewhere(&page).is_empty());
        assert_eq!(all(&page, "textarea[name=text]")[0].value().attr("maxlength"), Some("1000"));
        assert!(all(&page, ".app-tcard button").is_empty(), "cards are only read");
        let looks = doc("helping, only looking", lang);
        assert!(forms(&looks).is_empty(), "no right to prepare, no form");
        let wrong = doc("helping, too long", lang);
        assert!(words(all(&wrong, "textarea")[0]).contains("Eva</b>"), "what was typed is kept");
        assert_eq!(all(&wrong, "textarea[aria-invalid=true]").len(), 1);
    }
    assert!(words(all(&doc("helping", Lang::Nl), "main")[0]).contains("U kunt niets versturen. Dat doet"));
}

#[test]
fn what_is_not_shared_is_said_and_never_looks_empty() {
    let page = doc("helping", Lang::Nl);
    let may = all(&page, "section[aria-labelledby=may-h]")[0];
    let lists: Vec<Vec<String>> =
        may.select(&Selector::parse("ul").unwrap()).map(|list| list.select(&Selector::parse("li").unwrap()).map(words).collect()).collect();
    assert_eq!((lists[0].len(), lists[1].len()), (4, 7));
    assert!(lists[0].iter().any(|kind| kind.starts_with("Plan")) && lists[1].contains(&"Boetes".to_owned()), "{lists:?}");
    let everything = HelpingPage { kinds: Kind::ALL.to_vec(), ..helping(vec![Card::Plan]) };
    let page = made(Lang::Nl, Page::Helping(GRANT.into()), Shared::Helping(everything));
    assert_eq!(all(&page, "section[aria-labelledby=may-h] ul").len(), 1, "everything is shared");
}

#[test]
fn a_coach_signs_in_at_the_gemeente_and_sees_a_list_and_nothing_else() {
    for lang in Lang::ALL {
        let code = lang.code();
        assert_eq!(elsewhere(&doc("coach, way in", lang)), [format!("/{code}/coach/sign-in ")]);
        assert!(forms(&doc("coach not filled", lang)).is_empty(), "no provider, no button");
        let page = doc("coach", lang);
        assert_eq!(elsewhere(&page), [format!("/{code}/sign-out ")]);
        let people: Vec<&str> = all(&page, "main .app-list a").iter().filter_map(|link| link.value().attr("href")).collect();
        assert_eq!(people, [format!("/{code}/coach/71"), format!("/{code}/coach/72")]);
    }
}

#[test]
fn the_review_is_in_the_order_of_the_talk() {
    for lang in Lang::ALL {
        let page = doc("review, disputed", lang);
        let order: Vec<&str> =
            all(&page, "main section[aria-labelledby]").iter().filter_map(|part| part.value().attr("aria-labelledby")).collect();
        let wanted = ["changes-h", "open-h", "disputes-h", "notes-h", "cards-h", "agreements-h", "agree-h", "may-h"];
        assert_eq!(order, wanted, "{}", lang.code());
        assert_eq!(all(&page, "section[aria-labelledby=changes-h] [data-entry]").len(), 3);
        let versions = all(&page, "section[aria-labelledby=disputes-h] .app-versions");
        assert!(!versions.is_empty(), "both versions of what is in dispute");
        for both in versions {
            let each = both.select(&Selector::parse("li").unwrap()).count();
            let sources = both.select(&Selector::parse(".app-source").unwrap()).count();
            assert!(each >= 2 && sources == each, "each with who says so");
        }
        assert!(all(&doc("review", lang), "section[aria-labelledby=disputes-h] .app-versions").is_empty(), "no dispute is made up");
    }
}

#[test]
fn a_change_says_by_whom() {
    let page = doc("review", Lang::Nl);
    for row in all(&page, "[data-entry]") {
        let text = words(row);
        assert!(["DUO", "de gemeente", "de taalschool", "COA", "begeleiding"].iter().any(|party| text.contains(party)), "{text}");
    }
}

#[test]
fn what_a_coach_may_not_see_is_not_known_and_not_empty() {
    let page = doc("review, withheld", Lang::Nl);
    let part = |id: &str| words(all(&page, &format!("section[aria-labelledby={id}]"))[0]);
    assert!(part("changes-h").contains("Wij weten nu niet wat er veranderd is"), "{}", part("changes-h"));
    assert_eq!(all(&page, "section[aria-labelledby=open-h] .app-state--unknown").len(), 1);
    assert!(!part("open-h").contains("Er is nu niets dat meteen moet"));
    let first = doc("review, first time", Lang::Nl);
    assert!(words(all(&first, "section[aria-labelledby=changes-h]")[0]).contains("voor het eerst"));
}

#[test]
fn the_review_posts_exactly_what_the_server_reads() {
    for lang in Lang::ALL {
        let found = own(&doc("review", lang));
        let wanted = [
            "do=close-note note=b1",
            "do=close-note note=b2",
            "agreement=e1 do=confirm-agreement do=decline-agreement",
            "do=agree dutch own own_lang replaces",
        ];
        assert_eq!(found, wanted, "{}", lang.code());
        let langs: Vec<String> =
            all(&doc("review", lang), "select[name=own_lang] option").iter().map(|o| o.value().attr("value").unwrap().to_owned()).collect();
        let all_of_them: Vec<&str> = std::iter::once("").chain(Lang::ALL.map(Lang::code)).collect();
        assert_eq!(langs, all_of_them);
        let page = doc("review, no text", lang);
        assert_eq!(all(&page, "textarea[aria-invalid=true]").len(), 1, "the empty one");
        assert_eq!(all(&page, "textarea[aria-invalid=true]")[0].value().attr("name"), Some("dutch"));
        assert!(words(all(&page, "#own")[0]).contains("Eva</b>"), "what was typed is kept");
        assert_eq!(all(&page, "option[value=d3][selected]").len(), 1);
    }
}
