//! What the sources write becomes facts: ends converted once, unknown codes kept, bad items counted, other people refused.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod sources_support;

use dossier::{
    answers::Answers,
    codes::*,
    facts::{Place, VrijstellingKind},
    provenance::{Answer, Outcome, Reason, SourceCall},
};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use server::{
    broker::RawAnswers,
    sources::{RawDetail, RawOutcome, RawReply, RawText},
};
use sources_support::{BSN, Fake, Harness, OTHER_BSN, all_at, good, key, ok, outcome, question};

const NOW: &str = "2026-11-25T12:00:00Z";

fn raw(call: SourceCall, text: RawText) -> RawAnswers {
    RawAnswers::new(vec![RawReply { call, asked_at: NOW.parse().unwrap(), outcome: RawOutcome::Text(text) }])
}

fn read(call: SourceCall, body: &str) -> Answers {
    raw(call, RawText { body: body.to_owned(), ..RawText::default() }).to_answers(NOW.parse().unwrap(), &key())
}

fn object(data: &str) -> String {
    format!(r#"{{"count":1,"next":null,"previous":null,"results":[{{"record":{{"data":{data}}}}}]}}"#)
}

#[test]
fn ends_of_duo_become_last_days_once() {
    let termijn = read(SourceCall::DuoTermijn, r#"{"startdatum":"2025-05-13","einddatum":"2028-05-13"}"#).termijn;
    assert_eq!(termijn.value().map(|t| (t.start, t.last_day)), Some((date(2025, 5, 13), date(2028, 5, 12))));
    let history = read(SourceCall::DuoTermijnHistorie, r#"[{"einddatum":"2028-03-01"}]"#).termijn_history;
    assert_eq!(history.value().unwrap()[0].last_day, Some(date(2028, 2, 29)), "the day before 1 March of a leap year");
    let plicht = read(SourceCall::DuoPlicht, r#"{"indicatorInburgeringsplicht":false,"einddatum":"2028-05-13"}"#).plicht;
    assert_eq!(plicht.value().unwrap().last_day, Some(date(2028, 5, 13)), "inclusive at the plicht");
    let uren =
        read(SourceCall::DuoUren, r#"[{"gemeentecode":"9901","bekendTot":"2026-07-01","TaallesEnKnmBredeIntake":{"uren":24}}]"#).uren;
    assert_eq!(uren.value().unwrap()[0].known_until, date(2026, 6, 30));
    let item = r#"[{"TijdelijkeVrijstelling":{"oordeel":"Toekenning","reden":"OPL","startdatum":"2026-01-01","einddatum":"2026-06-30"}}]"#;
    let kind = read(SourceCall::DuoVrijstellingen, item).vrijstellingen.value().unwrap()[0].kind.clone();
    assert_eq!(kind, VrijstellingKind::Tijdelijk { start: Some(date(2026, 1, 1)), last_day: Some(date(2026, 6, 30)) });
    let school = r#"{"bsn":"999990019","gemeentecode":"9901","instellingsnummer":"1000000001","bekendTot":"2026-07-01","verwachteEinddatumOpleiding":"2027-01-01"}"#;
    let school = read(SourceCall::GemeenteAanbieder, &object(school)).aanbieders.value().unwrap()[0].clone();
    assert_eq!((school.known_until, school.last_day), (date(2026, 6, 30), Some(date(2026, 12, 31))));
}

#[test]
fn hours_of_both_versions_are_read_and_never_without_their_day() {
    let body = r#"[
        {"gemeentecode":"9901","bekendTot":"2026-07-01","ParticipatieAlsTaalles":{"uren":10},"ParticipatieactiviteitenBredeIntake":{"uren":20},
         "TaallesEnKnmInstelling":{"instellingsnummer":"1000000001","uren":120,"urenGeoorloofdVerzuim":6,"urenOngeoorloofdVerzuim":0}},
        {"gemeentecode":"9901","bekendTot":"2026-07-01","ParticipatieAlsTaalles":{}},
        {"ParticipatieAlsTaalles":{"uren":10}}]"#;
    let answer = read(SourceCall::DuoUren, body).uren;
    let uren = answer.value().unwrap();
    assert_eq!(uren.len(), 2);
    assert_eq!((uren[0].participation_as_lessons, uren[0].participation, uren[0].intake_lessons), (Some(10), Some(20), None));
    let school = uren[0].school.clone().unwrap();
    assert_eq!(
        (school.instellingsnummer.as_str(), school.hours, school.excused, school.unexcused),
        ("1000000001", Some(120), Some(6), Some(0))
    );
    assert_eq!(uren[1].school, None);
    assert_eq!(answer.receipt().dropped, 1, "the item without a day is counted");
}

#[test]
fn scores_keep_their_comma_and_points_are_refused() {
    let body = r#"[{"resultaat":"B1-route haalbaar","behaaldeScore":"62,50","benodigdeScore":"55,00","datumAfname":"2026-02-01"},
                   {"resultaat":"Onbekend","behaaldeScore":"62.50","benodigdeScore":"55,00","datumAfname":"2026-02-01"}]"#;
    let answer = read(SourceCall::DuoLbt, body).lbt;
    assert_eq!(answer.value().unwrap().len(), 1);
    assert_eq!((answer.value().unwrap()[0].score.as_str(), answer.receipt().dropped), ("62,50", 1));
}

/// DATA-1: an unknown code never hides its item.
#[test]
fn data_1_unknown_codes_are_kept_as_they_are() {
    let exams =
        read(SourceCall::DuoExamens, r#"[{"examendatum":"2026-01-01","resultaat":"Bijna","onderdeel":"XX","niveau":"C1"}]"#).examens;
    let exam = exams.value().unwrap()[0].clone();
    assert_eq!(exam.result, Code::Unknown("Bijna".to_owned()));
    assert_eq!(exam.onderdeel, Code::Unknown("XX".to_owned()));
    assert_eq!(exam.niveau, Some(Code::Unknown("C1".to_owned())));
    assert_eq!(exams.receipt().dropped, 0);
    let plan = r#"{"bsn":"999990019","gemeentecode":"9901","status":"nieuw","dagtekeningPip":"2026-03-02","leerroute":"Q","hoofddoelen":[{"doel":"Anders"}]}"#;
    let plan = read(SourceCall::GemeentePip, &object(plan)).plans.value().unwrap()[0].clone();
    assert_eq!((plan.status, plan.leerroute), (Code::Unknown("nieuw".to_owned()), Code::Unknown("Q".to_owned())));
    assert_eq!(plan.goals, vec![Code::Unknown("Anders".to_owned())]);
}

#[test]
fn missing_never_becomes_none() {
    let boetes = |body: &str| read(SourceCall::DuoBoetes, body).boetes;
    assert!(matches!(boetes("[]"), Answer::Nothing(_)), "an explicit empty list");
    let all_bad = boetes(r#"[{"bedrag":340},{"datum":"2026-01-01"}]"#);
    assert_eq!(all_bad.receipt().outcome, Outcome::NotKnown(Reason::Unreadable), "all items bad is not 'no fines'");
    assert_eq!(all_bad.receipt().dropped, 2);
    let one_bad = boetes(r#"[{"bedrag":340.0,"datum":"2026-01-01"},{"bedrag":12.34,"datum":"2026-01-01"}]"#);
    assert_eq!((one_bad.value().unwrap()[0].euros, one_bad.receipt().dropped), (340, 1));
    let later_page = read(SourceCall::GemeentePip, r#"{"count":3,"next":"https://x/?page=2","results":[]}"#).plans;
    assert_eq!(later_page.receipt().outcome, Outcome::NotKnown(Reason::Unreadable), "what is on another page is not nothing");
    let partial = raw(SourceCall::GemeentePip, RawText { body: r#"{"count":0,"results":[]}"#.to_owned(), partial: true, details: vec![] });
    let partial = partial.to_answers(NOW.parse().unwrap(), &key()).plans;
    assert_eq!(partial.receipt().outcome, Outcome::NotKnown(Reason::Unreadable), "fields kept from us are missing, not empty");
    let never_asked = read(SourceCall::GemeentePip, "{}").boetes;
    assert_eq!(never_asked.receipt().outcome, Outcome::NotKnown(Reason::NotAsked));
}

#[test]
fn an_end_that_cannot_be_read_is_not_no_end() {
    for end in ["0000-00-00", "2025-02-31", "9999-12-31", "31-12-2025", "2025-1-1"] {
        let body = format!(r#"{{"indicatorInburgeringsplicht":true,"einddatum":"{end}"}}"#);
        assert_eq!(read(SourceCall::DuoPlicht, &body).plicht.receipt().outcome, Outcome::NotKnown(Reason::Unreadable), "{end}");
    }
    let no_end = read(SourceCall::DuoPlicht, r#"{"indicatorInburgeringsplicht":true,"einddatum":null}"#).plicht;
    assert_eq!(no_end.value().unwrap().last_day, None);
}

/// The ground of an ontheffing and the capacity in hours are health data: they stop at the adapter.
#[test]
fn health_data_of_an_ontheffing_is_not_read() {
    let body = r#"[{"GedeeltelijkeOntheffing":{"oordeel":"Toekenning","datumOordeel":"2026-01-01","grond":"MED","examenonderdeel":"SP","urenBelastbaarheidParticipatieactiviteit":137}}]"#;
    let answers = read(SourceCall::DuoOntheffingen, body);
    assert_eq!(answers.ontheffingen.value().unwrap()[0].onderdeel, Some(Code::Known(Onderdeel::Sp)));
    let shown = format!("{:?}", answers.ontheffingen);
    assert!(!shown.contains("MED") && !shown.contains("137"));
}

#[test]
fn drafts_and_letters_of_later_stay_hidden_without_being_counted() {
    let plan = |status: &str| {
        format!(r#"{{"bsn":"999990019","gemeentecode":"9901","status":"{status}","dagtekeningPip":"2026-03-02","leerroute":"B"}}"#)
    };
    assert!(matches!(read(SourceCall::GemeentePip, &object(&plan("concept"))).plans, Answer::Nothing(_)));
    assert!(read(SourceCall::GemeentePip, &object(&plan("vervangen"))).plans.value().is_some());
    let letter = |at: &str| {
        let item = format!(
            r#"{{"uuid":"u","onderwerp":"o","berichtTekst":"t","publicatiedatum":"{at}","ontvanger":"urn:nld:brp:bsn:{BSN}","einddatumHandelingsTermijn":"2026-12-31T23:30:00Z"}}"#
        );
        read(SourceCall::GemeenteBerichten, &format!(r#"{{"count":1,"results":[{item}]}}"#)).berichten
    };
    assert!(matches!(letter("2026-11-25T13:00:01+01:00"), Answer::Nothing(_)), "one second later");
    let shown = letter("2026-11-25T13:00:00+01:00");
    assert_eq!(shown.value().unwrap()[0].last_day, Some(date(2027, 1, 1)), "half past midnight in the Netherlands");
    assert_eq!(shown.receipt().dropped, 0);
    assert_eq!(letter("2026-11-25T12:00:00").receipt().outcome, Outcome::NotKnown(Reason::Unreadable), "no zone");
}

#[test]
fn only_https_addresses_leave_and_identifications_of_the_source_do_not() {
    for (address, kept) in [
        ("https://example.org/x?y=1", true),
        ("http://example.org/", false),
        ("javascript:alert(1)", false),
        ("https://user:pw@example.org/", false),
        ("//example.org", false),
    ] {
        let item = format!(
            r#"{{"uuid":"taak-uuid","titel":"t","status":"open","einddatumHandelingsTermijn":"2026-12-31","isToegewezenAan":"urn:nld:brp:bsn:{BSN}","details":{{"uitvraagLink":"{address}"}}}}"#
        );
        let answer = read(SourceCall::GemeenteTaken, &format!(r#"{{"count":1,"results":[{item}]}}"#)).taken;
        let taak = answer.value().unwrap()[0].clone();
        assert_eq!((taak.link.is_some(), answer.receipt().dropped), (kept, u16::from(!kept)), "{address}");
        assert!(taak.id.len() == 32 && !taak.id.contains("taak"));
    }
}

#[test]
fn appointments_are_search_and_details_together() {
    let search = |id: &str, day: &str| {
        format!(
            r#"{{"afspraakIdentificatie":"{id}","onderwerp":"Gesprek {id}","geplandAanvangsmoment":"2026-12-{day}T08:00:00Z","geplandEindmoment":"2026-12-{day}T09:00:00Z"}}"#
        )
    };
    let body =
        format!(r#"{{"afspraken":[{},{},{},{}]}}"#, search("late", "20"), search("soon", "01"), search("gone", "02"), search("dark", "03"));
    let detail = r#"{"afspraakIdentificatie":"soon","afspraakSoort":"fysiek","onderwerp":"Brede intake","afspraakLocatie":{"naam":"Stadhuis","bezoekadres":{"adresregel1":"Plein 1","adresregel3":"Kamer 2"}},
        "activiteiten":[{"naamActiviteitsoort":"Intake","aantal":1,"aanduidingWatMeeTeNemen":"Uw verblijfsdocument"},{"naamActiviteitsoort":"Tolk Tigrinya","aantal":1}],
        "contactInformatie":{"naam":"Loket","telefoonnummer":"14 070"}}"#;
    let online = r#"{"afspraakIdentificatie":"late","afspraakSoort":"online","onlineAdres":"http://insecure.example.org/"}"#;
    let details = vec![
        ("late".to_owned(), RawDetail::Text(online.to_owned())),
        ("soon".to_owned(), RawDetail::Text(detail.to_owned())),
        ("gone".to_owned(), RawDetail::Gone),
        ("dark".to_owned(), RawDetail::NotKnown),
    ];
    let raw = raw(SourceCall::GemeenteAfspraken, RawText { body, partial: false, details });
    let again = RawAnswers::from_bytes(&raw.to_bytes().unwrap()).unwrap();
    assert!(again == raw, "what is kept in a session reads back the same");
    let answer = raw.to_answers(NOW.parse().unwrap(), &key()).afspraken;
    let found = answer.value().unwrap();
    assert_eq!(found.iter().map(|a| a.subject.as_str()).collect::<Vec<_>>(), ["Brede intake", "Gesprek dark", "Gesprek late"]);
    assert_eq!(
        found[0].place,
        Place::Physical { name: Some("Stadhuis".to_owned()), address: vec!["Plein 1".to_owned(), "Kamer 2".to_owned()] }
    );
    assert_eq!((found[0].bring.as_slice(), found[0].interpreter), (&["Uw verblijfsdocument".to_owned()][..], Some(true)));
    assert_eq!((found[1].place.clone(), found[1].interpreter), (Place::Unknown, None));
    assert_eq!(found[2].place, Place::Online { url: None }, "no address a phone should not open");
    assert_eq!(answer.receipt().dropped, 2, "the unknown details and the refused address");
    let other = raw.to_answers(NOW.parse().unwrap(), &server::sources::HandleKey::new([8; 32])).afspraken;
    assert_ne!(found[0].handle, other.value().unwrap()[0].handle, "another session has another handle");
    assert_eq!(found[0].handle, raw.to_answers(NOW.parse().unwrap(), &key()).afspraken.value().unwrap()[0].handle);
}

/// F40: one object about somebody else makes the whole reply unusable, before it can be kept.
#[tokio::test]
async fn f40_a_reply_about_another_person_is_refused_wherever_it_names_one() {
    let calls = [SourceCall::GemeentePip, SourceCall::GemeenteTaken, SourceCall::GemeenteBerichten];
    let fake = Fake::start(|seen| {
        let mixed = good(seen);
        let [sources_support::Step::Write(bytes)] = mixed.as_slice() else { return mixed };
        let text = String::from_utf8(bytes.clone()).unwrap();
        let body = text.split_once("\r\n\r\n").unwrap().1;
        let Some((before, item)) = body.split_once(r#""results":["#) else { return ok(body) };
        let item = item.trim_end_matches("]}");
        ok(&format!(r#"{before}"results":[{item},{}]}}"#, item.replace(BSN, OTHER_BSN)))
    })
    .await;
    let harness = Harness::new(all_at(&fake.base)).await;
    let raw = harness.broker.gather_calls(&question(), harness.trace(), &calls).await;
    for call in calls {
        assert_eq!(outcome(&raw, call), Outcome::NotKnown(Reason::WrongPerson), "{}", call.slug());
    }
    let kept = String::from_utf8(raw.to_bytes().unwrap().to_vec()).unwrap();
    assert!(!kept.contains(OTHER_BSN), "nothing of it is kept");
}

fn json() -> impl Strategy<Value = serde_json::Value> {
    let keys = prop::sample::select(vec![
        "results",
        "record",
        "data",
        "bsn",
        "afspraken",
        "afspraakIdentificatie",
        "einddatum",
        "startdatum",
        "gemeentecode",
        "pip",
        "leerroute",
        "status",
        "uuid",
        "datum",
        "bedrag",
        "id",
        "omschrijving",
        "bekendTot",
        "GeheleVrijstelling",
        "oordeel",
        "reden",
        "count",
        "next",
        "hoofddoelen",
        "activiteiten",
    ]);
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<f64>().prop_map(|n| serde_json::Number::from_f64(n).map_or(serde_json::Value::Null, Into::into)),
        "[0-9]{4}-[0-9]{2}-[0-9]{2}".prop_map(Into::into),
        "\\PC{0,20}".prop_map(Into::into),
        Just(BSN.into()),
    ];
    leaf.prop_recursive(5, 64, 6, move |inner| {
        let fields = prop::collection::vec((keys.clone(), inner.clone()), 0..6);
        prop_oneof![
            prop::collection::vec(inner, 0..6).prop_map(Into::into),
            fields.prop_map(|fields| fields
                .into_iter()
                .map(|(key, value)| (key.to_owned(), value))
                .collect::<serde_json::Map<_, _>>()
                .into()),
        ]
    })
}

fn every_reader(body: &str) -> Answers {
    let replies = SourceCall::ALL.map(|call| {
        let details = vec![("a".to_owned(), RawDetail::Text(body.to_owned()))];
        RawReply {
            call,
            asked_at: NOW.parse().unwrap(),
            outcome: RawOutcome::Text(RawText { body: body.to_owned(), partial: false, details }),
        }
    });
    RawAnswers::new(replies.to_vec()).to_answers(NOW.parse().unwrap(), &key())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_reader_falls_over_any_json(value in json()) {
        prop_assert_eq!(every_reader(&value.to_string()).receipts().len(), 27);
    }

    #[test]
    fn no_reader_falls_over_any_text(text in "\\PC{0,200}") {
        prop_assert_eq!(every_reader(&text).receipts().len(), 27);
    }

    /// A whole date is read as itself, for all days that can matter.
    #[test]
    fn a_day_is_read_as_itself(offset in 0..109_000_i32) {
        let day: Date = date(1900, 1, 1).checked_add(jiff::Span::new().days(offset)).unwrap();
        let answer = read(SourceCall::DuoMap, &format!(r#"{{"datumEindgesprekMap":"{day}"}}"#)).map;
        prop_assert_eq!(answer.value().copied(), Some(day));
    }
}
