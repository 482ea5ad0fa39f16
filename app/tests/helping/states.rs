//! What each state offers: the forms the server reads, and what the page says about who sees what.

use crate::{
    kit::{all, case, html, words},
    made::{GRANT, agreement, consent, context, helpers, helping, lines, other, saw, states, who_saw},
};
use app::{
    context::Page,
    language::Lang,
    together::{AgreementView, AgreementsPage, Card, ConsentPage, Deed, HelpersPage, HelpingPage, Kind, OtherKind, Shared},
};
use scraper::{Html, Selector};

fn doc(name: &str, lang: Lang) -> Html {
    let state = states().into_iter().find(|state| state.name == name).unwrap();
    Html::parse_document(&html(context(lang, state.page, state.shared, state.case)))
}

fn made(lang: Lang, page: Page, shared: Shared) -> Html {
    Html::parse_document(&html(context(lang, page, shared, case())))
}

/// The forms of the page itself: where each posts to, and the names it posts, with the values nobody types.
fn forms(page: &Html) -> Vec<(Option<String>, Vec<String>)> {
    let fields = Selector::parse("input, textarea, select, button").unwrap();
    all(page, "main form")
        .into_iter()
        .map(|form| {
            assert_eq!(form.value().attr("method"), Some("post"));
            let mut names: Vec<String> = form
                .select(&fields)
                .filter_map(|field| {
                    let name = field.value().attr("name")?;
                    let value = field.value().attr("value").filter(|_| field.value().name() != "select");
                    Some(value.map_or_else(|| name.to_owned(), |value| format!("{name}={value}")))
                })
                .collect();
            names.sort();
            (form.value().attr("action").map(str::to_owned), names)
        })
        .collect()
}

/// Forms that post to the page's own address.
fn own(page: &Html) -> Vec<String> {
    forms(page).into_iter().filter(|(action, _)| action.is_none()).map(|(_, names)| names.join(" ")).collect()
}

/// Forms that post elsewhere.
fn elsewhere(page: &Html) -> Vec<String> {
    forms(page).into_iter().filter_map(|(action, names)| Some(format!("{} {}", action?, names.join(" ")))).collect()
}

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
    assert!(row.contains("Boetes") && row.contains("25 december 2026") && row.contains("24 november 2026 14.05 uur"), "{row}");
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
        assert_eq!(langs, ["", "nl", "en", "ar", "ti"]);
        let page = doc("review, no text", lang);
        assert_eq!(all(&page, "textarea[aria-invalid=true]").len(), 1, "the empty one");
        assert_eq!(all(&page, "textarea[aria-invalid=true]")[0].value().attr("name"), Some("dutch"));
        assert!(words(all(&page, "#own")[0]).contains("Eva</b>"), "what was typed is kept");
        assert_eq!(all(&page, "option[value=d3][selected]").len(), 1);
    }
}

#[test]
fn agreements_show_both_languages_who_said_yes_and_what_replaced_them() {
    let page = doc("agreements", Lang::Nl);
    let one = |id: &str| all(&page, &format!("[data-agreement={id}]"))[0];
    let lang = Selector::parse(".app-written bdi[lang=ti]").unwrap();
    let dutch = Selector::parse(".app-written bdi[lang=nl]").unwrap();
    for id in ["d1", "d2", "d3", "d4"] {
        assert_eq!((one(id).select(&lang).count(), one(id).select(&dutch).count()), (1, 1), "{id}: both languages stay readable");
    }
    let says = |id: &str, text: &str| assert!(words(one(id)).contains(text), "{id}: {text} in {}", words(one(id)));
    says("d4", "Geldt nog niet: wacht op uw ja");
    says("d4", "Tot u allebei ja zegt, blijft versie 3 gelden");
    says("d3", "Geldt");
    says("d2", "Niet afgesproken");
    says("d1", "Vervangen door versie 3");
    says("e1", "Geldt nog niet: wacht op de coach");
    says("e1", "Door u opgeschreven op");
    says("d3", "U zei ja op vrijdag 20 november 2026 10.05 uur");
    assert_eq!(all(&page, "details [data-agreement]").len(), 2, "old versions are behind a tap, and there");
    assert_eq!(all(&page, "[data-agreement]").len(), 6);
    let coach = doc("review", Lang::Nl);
    let text = words(all(&coach, "[data-agreement=d4]")[0]);
    assert!(text.contains("wacht op de inburgeraar") && text.contains("Door u opgeschreven"), "{text}");
}

#[test]
fn the_person_answers_agreements_and_keeps_questions() {
    for lang in Lang::ALL {
        let wanted = [
            "agreement=d4 do=confirm-agreement do=decline-agreement",
            "do=question text",
            "do=close-note note=b1",
            "do=close-note note=b2",
        ];
        assert_eq!(own(&doc("agreements", lang)), wanted);
        let page = doc("agreements", lang);
        let mine = all(&page, "[data-note=b2] bdi[lang=ti]");
        assert_eq!(mine.len(), 1, "in the language it was written in");
        assert_eq!(all(&page, "[data-note=b3] bdi[lang=ar][dir=rtl]").len(), 1);
        assert_eq!(all(&page, "[data-note=b1] .app-written bdi[dir=auto]").len(), 1, "an unknown language has no tag");
        assert!(words(all(&page, "[data-note=b3]")[0]).contains("Eva"), "what a helper prepared has the name");
        let wrong = doc("agreements, no text", lang);
        assert_eq!(all(&wrong, "textarea[aria-invalid=true]").len(), 1);
    }
}

#[test]
fn only_a_version_both_confirmed_counts_as_the_one_that_replaced() {
    let versions = vec![
        AgreementView { coach_confirmed: None, by_coach: false, ..agreement("v3", "v1", 3) },
        AgreementView { replaced: true, ..agreement("v1", "v1", 1) },
        AgreementView { replaced: true, ..agreement("w1", "w1", 1) },
        agreement("w2", "w1", 2),
    ];
    let shared = Shared::Agreements(AgreementsPage { agreements: versions, ..AgreementsPage::default() });
    let page = made(Lang::En, Page::Agreements, shared);
    let text = |id: &str| words(all(&page, &format!("[data-agreement={id}]"))[0]);
    assert!(text("v1").contains("Replaced by a newer version"), "version 3 is not agreed: {}", text("v1"));
    assert!(text("w1").contains("Replaced by version 2"), "never by a version of another agreement: {}", text("w1"));
}

#[test]
fn consent_posts_exactly_what_the_server_reads_and_no_is_as_easy_as_yes() {
    for lang in Lang::ALL {
        let fresh = doc("consent", lang);
        let wanted = ["do=withdraw record=c1", "do=give flow=coa-profile", "do=give do=refuse flow=notifications", "do=withdraw record=c3"];
        assert_eq!(own(&fresh), wanted, "{}", lang.code());
        assert!(elsewhere(&fresh).is_empty());
        let (yes, no) = ("button[value=give]", "button[value=refuse]");
        let class = |which: &str| all(&fresh, &format!("[data-flow=notifications] {which}"))[0].value().attr("class").unwrap().to_owned();
        assert_eq!(class(yes), class(no), "they look the same");
        let old = doc("consent, old sign-in", lang);
        assert_eq!(
            own(&old),
            ["do=withdraw record=c1", "do=refuse flow=notifications", "do=withdraw record=c3"],
            "stopping needs no new sign-in"
        );
        assert!(elsewhere(&old).iter().all(|form| *form == format!("/{}/sign-in page=consent", lang.code())));
        assert_eq!(elsewhere(&old).len(), 2);
    }
}

#[test]
fn each_consent_says_value_recipient_time_and_what_works_without() {
    let page = doc("consent", Lang::Nl);
    let text = |at: usize| words(all(&page, "section[data-flow]")[at]);
    for said in ["U heeft ja gezegd", "selam@voorbeeld.example", "Gemeente Voorbeeld", "1 mei 2027", "per brief"] {
        assert!(text(0).contains(said), "{said} in {}", text(0));
    }
    assert!(text(1).contains("U heeft nee gezegd"), "a no is an answer");
    assert!(text(2).contains("Staat uit") && text(2).contains("180 dagen"));
    assert!(text(3).contains("Eva</b>") && text(3).contains("coach bij Gemeente Voorbeeld"));
    assert!(text(4).contains("Afgelopen op"), "history stays readable");
    let receipts: Vec<&str> = all(&page, "a[download]").iter().filter_map(|link| link.value().attr("href")).collect();
    assert!(receipts.contains(&"/nl/consent/c0/receipt.json") && receipts.len() == 7, "also of what was withdrawn: {receipts:?}");
    assert!(words(all(&page, "main .utrecht-alert")[0]).contains("taak van de gemeente"), "seeing the own data asks no consent");
    let none = doc("consent, no values known", Lang::Nl);
    assert!(all(&none, "[data-flow=notifications] button").is_empty(), "nobody agrees to a value nobody knows");
    assert_eq!(all(&none, "[data-flow=coa-profile] button[value=give]").len(), 1);
}

#[test]
fn without_a_fresh_sign_in_nothing_can_be_given() {
    for lang in Lang::ALL {
        let page = made(lang, Page::Consent, Shared::Consent(ConsentPage { fresh: false, ..consent(true) }));
        assert!(all(&page, "button[value=give]").is_empty());
        let page = made(lang, Page::Helpers, Shared::Helpers(HelpersPage { fresh: false, ..helpers() }));
        assert!(all(&page, "button[value=confirm]").is_empty() && all(&page, "input[name=category]").is_empty());
    }
}

#[test]
fn who_saw_reads_as_sentences_about_people() {
    let page = doc("who saw", Lang::En);
    let people: Vec<String> = all(&page, ".app-saw").into_iter().map(words).collect();
    assert_eq!(people.len(), 3, "by person: {people:?}");
    let noor = "Noor (coach, Gemeente Voorbeeld) looked at";
    for said in [
        format!("{noor} your plan, your exams and your lessons on Tuesday, 24 November 2026 at 10:12, together with you."),
        "Noor (coach, Gemeente Voorbeeld) wrote or confirmed an agreement with you on".to_owned(),
        format!("{noor} your plan on Monday, 23 November 2026. That was 3 times, between 11:00 and 11:20."),
        format!(
            "{noor} your plan on Friday, 20 November 2026 at 23:50. That was 2 times, between Friday, 20 November 2026 at 23:50 and Saturday, 21 November 2026 at 00:10."
        ),
    ] {
        assert!(people[0].contains(&said), "{said} in {}", people[0]);
    }
    assert!(people[1].contains("guest without an account") && people[2].contains("(helper)"), "the same name is not the same person");
    assert!(people[2].contains("prepared something for you on") && people[2].contains("looked at your data on"));
}

#[test]
fn the_apps_own_calls_say_whom_it_asked_and_why() {
    let page = doc("who saw", Lang::En);
    let own = all(&page, "section[aria-labelledby=own-h]")[0];
    let text = words(own);
    assert!(text.contains("legal task of the municipality"));
    assert!(text.contains("the app asked DUO and the municipality for data. That was on Tuesday, 10 November 2026 at 09:00."), "{text}");
    assert!(text.contains("the app asked DUO for data. That was on Monday, 9 November 2026 at 09:00."));
    assert_eq!(own.select(&Selector::parse("details[open]").unwrap()).count(), 0, "which sources is behind a tap");
    let calls = own.select(&Selector::parse("details ul").unwrap()).count();
    assert_eq!(calls, 8, "each line that asked something says what");
}

#[test]
fn a_log_that_cannot_be_read_is_not_an_empty_log() {
    for lang in Lang::ALL {
        let unknown = doc("who saw, not known", lang);
        let nobody = doc("who saw, nobody", lang);
        assert_eq!(all(&unknown, ".app-state--unknown").len(), 1);
        assert!(all(&nobody, ".app-state--unknown").is_empty());
        assert!(!words(all(&unknown, "main")[0]).contains(&words(all(&nobody, "main .app-notice")[0])), "{}", lang.code());
        assert_eq!(all(&doc("who saw not filled", lang), ".app-state--unknown").len(), 1);
    }
    let holds = words(all(&doc("who saw", Lang::Nl), "main > details")[0]);
    let broken = words(all(&doc("who saw, broken", Lang::Nl), "main > details")[0]);
    assert!(holds.contains("128 · 3fa9c01b77de") && holds.contains("de lijst is heel"), "{holds}");
    assert!(broken.contains("Er klopt iets niet") && !broken.contains("de lijst is heel"));
}

#[test]
fn many_lines_stay_few_and_none_is_lost() {
    let mut many = lines();
    for n in 0..40 {
        let moment = format!("2026-11-2{}T0{}:00:00Z", n % 4, n % 8);
        many.push(saw(Some(other("Noor", OtherKind::Coach)), vec![Kind::Plan], Deed::Looked, false, &moment, &moment, 1));
    }
    let page = made(Lang::Nl, Page::WhoSaw, who_saw(Some(many), true));
    let noor = all(&page, ".app-saw")[0];
    let names = |inside: &str| noor.select(&Selector::parse(inside).unwrap()).count();
    assert_eq!((names("strong"), names("details strong")), (44, 39));
}
