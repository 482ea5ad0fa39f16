//! The calendar file, read back by a parser that is not ours.

use crate::{all, cases};
use app::{calendar, context::Page, language::Lang};
use dossier::facts::{Afspraak, Place};
use icalendar::{
    Calendar, CalendarComponent, Component, EventLike,
    parser::{read_calendar, unfold},
};
use scraper::Html;

fn read(file: &str) -> icalendar::Event {
    let flat = unfold(file);
    let parsed = read_calendar(&flat).expect("an independent parser reads it");
    let calendar = Calendar::from(parsed);
    let mut events = calendar.components.into_iter().filter_map(|c| match c {
        CalendarComponent::Event(event) => Some(event),
        _ => None,
    });
    let event = events.next().expect("an event");
    assert!(events.next().is_none(), "one event");
    event
}

fn raw<'a>(event: &'a icalendar::Event, name: &str) -> &'a str {
    event.property_value(name).unwrap_or_else(|| panic!("no {name}"))
}

fn file(visit: &Afspraak) -> String {
    calendar::file(visit, Lang::Nl, cases::now())
}

fn visit() -> Afspraak {
    cases::visit("h-1", "2027-01-12T08:00:00Z", "2027-01-12T08:45:00Z")
}

#[test]
fn cal_1_the_file_says_what_the_page_says() {
    let visit = visit();
    let event = read(&file(&visit));
    assert_eq!(event.get_summary(), Some(visit.subject.as_str()));
    assert_eq!(event.get_location(), Some("Stadskantoor, balie 4, Voorbeeldplein 1, 0000 XX Voorbeeld"));
    assert_eq!(raw(&event, "DTSTART"), "20270112T090000");
    assert_eq!(raw(&event, "DTEND"), "20270112T094500");
    let mut case = cases::full();
    case.appointments = cases::known(vec![cases::fact(visit.clone(), cases::gemeente(dossier::provenance::SourceCall::GemeenteAfspraken))]);
    let doc = Html::parse_document(&cases::page(Lang::Nl, Page::Appointment("h-1".into()), case));
    let page = crate::text(&doc, "main");
    for part in ["dinsdag 12 januari 2027", "09.00 – 09.45 uur", "Stadskantoor, balie 4", visit.subject.as_str()] {
        assert!(page.contains(part), "{part} in {page}");
    }
    assert_eq!(all(&doc, "a[href='/nl/appointments/h-1/calendar.ics']").len(), 1);
}

#[test]
fn cal_1_nine_is_nine_in_january_and_in_july() {
    for (begin, end, expected) in [
        ("2027-01-12T08:00:00Z", "2027-01-12T08:30:00Z", "20270112T090000"),
        ("2027-07-12T07:00:00Z", "2027-07-12T07:30:00Z", "20270712T090000"),
    ] {
        let event = read(&file(&cases::visit("h", begin, end)));
        let start = event.properties().get("DTSTART").unwrap();
        assert_eq!(start.value(), expected);
        assert_eq!(start.params().get("TZID").map(|p| p.value()), Some("Europe/Amsterdam"));
    }
}

#[test]
fn time_3_the_zone_in_the_file_changes_on_the_right_days() {
    // The rules in the file: last Sunday of March and of October. 2026-10-25 and 2027-03-28 are such Sundays.
    let text = file(&visit());
    for part in ["TZID:Europe/Amsterdam", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"] {
        assert!(text.contains(part), "{part}");
    }
    for (at, local) in [
        ("2026-10-24T07:00:00Z", "20261024T090000"),
        ("2026-10-25T08:00:00Z", "20261025T090000"),
        ("2027-03-27T08:00:00Z", "20270327T090000"),
        ("2027-03-28T07:00:00Z", "20270328T090000"),
    ] {
        assert_eq!(raw(&read(&file(&cases::visit("h", at, at))), "DTSTART"), local);
    }
}

#[test]
fn cal_2_commas_line_ends_and_folding() {
    let mut visit = visit();
    visit.subject = "موعد مع البلدية حول خطة الاندماج، الرجاء إحضار جميع الأوراق المطلوبة في الوقت المحدد".repeat(2);
    visit.bring = vec!["Pas; kopie, foto \\ klein\nen een pen".into()];
    let text = file(&visit);
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "every line ends in CRLF");
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert!(lines.iter().all(|line| line.len() <= 75), "no line over 75 octets");
    assert!(lines.iter().filter(|line| line.starts_with(' ')).count() >= 4, "long lines are folded");
    let event = read(&text);
    assert_eq!(event.get_summary(), Some(visit.subject.as_str()), "Arabic survives folding");
    assert!(event.get_description().unwrap().contains("Pas; kopie, foto \\ klein\nen een pen"), "{:?}", event.get_description());
}

#[test]
fn cal_2_each_kind_of_place() {
    let mut visit = visit();
    visit.place = Place::Online { url: Some("https://video.voorbeeld.example/kamer?token=geheim".into()) };
    assert_eq!(read(&file(&visit)).get_location(), Some("Online, met video"));
    visit.place = Place::Unknown;
    assert_eq!(read(&file(&visit)).get_location(), None);
}

#[test]
fn cal_3_the_same_appointment_keeps_its_uid_and_a_later_file_wins() {
    let later = cases::now() + jiff::SignedDuration::from_mins(5);
    let moved = cases::visit("h-1", "2027-01-13T08:00:00Z", "2027-01-13T08:45:00Z");
    let (before, after) = (read(&file(&visit())), read(&calendar::file(&moved, Lang::Nl, later)));
    assert_eq!(raw(&before, "UID"), raw(&after, "UID"));
    let sequence = |e: &icalendar::Event| raw(e, "SEQUENCE").parse::<i32>().unwrap();
    assert!(sequence(&after) > sequence(&before));
    assert!(calendar::offered(&visit(), cases::now()));
    assert!(!calendar::offered(&cases::visit("h", "2026-11-25T08:00:00Z", "2026-11-25T09:00:00Z"), cases::now()));
}

#[test]
fn cal_5_the_file_name_and_uid_carry_only_the_handle() {
    let visit = cases::visit("h-1\r\nATTENDEE:mailto:x@example.org", "2027-01-12T08:00:00Z", "2027-01-12T08:45:00Z");
    let text = file(&visit);
    assert!(!text.contains("\r\nATTENDEE"));
    assert_eq!(calendar::FILE_NAME, "calendar.ics");
}

#[test]
fn cal_6_only_the_allow_list_is_exported() {
    let mut visit = visit();
    visit.place = Place::Online { url: Some("https://video.voorbeeld.example/kamer?token=geheim".into()) };
    visit.subject = "Gesprek\u{2068}\u{202E} over uw plan".into();
    let text = file(&visit);
    let mut names: Vec<&str> = text
        .split("\r\n")
        .filter(|line| !line.starts_with(' '))
        .skip_while(|line| *line != "BEGIN:VEVENT")
        .filter_map(|line| line.split([':', ';']).next())
        .filter(|name| !name.is_empty())
        .collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names, ["BEGIN", "CLASS", "DESCRIPTION", "DTEND", "DTSTAMP", "DTSTART", "END", "LOCATION", "SEQUENCE", "SUMMARY", "UID"]);
    for secret in ["geheim", "token", "Fatma", "088", "yilmaz", "\u{2068}", "\u{202E}", "\u{2069}"] {
        assert!(!text.contains(secret), "{secret:?}");
    }
    assert!(text.contains("SUMMARY;LANGUAGE=nl:Gesprek over uw plan"));
}

#[test]
fn cal_2_an_end_before_the_begin_does_not_make_a_negative_event() {
    let event = read(&file(&cases::visit("h", "2027-01-12T08:00:00Z", "2027-01-12T07:00:00Z")));
    assert_eq!(raw(&event, "DTSTART"), raw(&event, "DTEND"));
}
