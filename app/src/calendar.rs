//! One appointment as an iCalendar file (RFC 5545), made from the same record as the page (CAL-1).
//!
//! Only an allow-list leaves the app: subject, place, begin, end, what to bring (CAL-6). There is no feed (CAL-4): the file
//! is made once, when the person asks for it. Times are in Dutch time with the zone's own rules in the file, so that 09:00
//! stays 09:00 in January and in July on a phone anywhere.

use crate::language::{Lang, Text, neutral, zoned};
use dossier::facts::{Afspraak, Place};
use jiff::{Timestamp, ZonedDateTime, tz::TimeZone};

/// Last part of the address and name of the file: says nothing about the person or the appointment.
pub const FILE_NAME: &str = "calendar.ics";

/// Longest line in octets, without the line end (RFC 5545, 3.1).
const LINE: usize = 75;

/// Rules of Dutch time since 1996; the file must carry them (RFC 5545, 3.6.5).
const ZONE: [&str; 16] = [
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Amsterdam",
    "BEGIN:DAYLIGHT",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "DTSTART:19700329T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "DTSTART:19701025T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
];

/// The calendar file of one appointment, with CRLF line ends.
///
/// `made` is the moment of making (DTSTAMP). The UID depends on the handle alone, so that a second download replaces the first;
/// SEQUENCE grows with `made`, so that a moved appointment wins (CAL-3). Words of our own are in `lang`; the subject, place and
/// what to bring are the gemeente's Dutch.
pub fn file(visit: &Afspraak, lang: Lang, made: Timestamp) -> String {
    let mut out = String::new();
    for text in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Inburgerpad//Afspraken//NL", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"] {
        line(&mut out, text);
    }
    for text in ZONE {
        line(&mut out, text);
    }
    line(&mut out, "END:VTIMEZONE");
    line(&mut out, "BEGIN:VEVENT");
    line(&mut out, &format!("UID:{}@inburgerpad", uid(&visit.handle)));
    line(&mut out, &format!("SEQUENCE:{}", sequence(made)));
    line(&mut out, &format!("DTSTAMP:{}", made.to_zoned_datetime(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ")));
    line(&mut out, &format!("DTSTART;TZID=Europe/Amsterdam:{}", local(&zoned(visit.begin))));
    line(&mut out, &format!("DTEND;TZID=Europe/Amsterdam:{}", local(&zoned(visit.end.max(visit.begin)))));
    line(&mut out, &format!("SUMMARY;LANGUAGE=nl:{}", escape(&visit.subject)));
    if let Some(place) = location(&visit.place, lang) {
        line(&mut out, &format!("LOCATION:{}", escape(&place)));
    }
    if let Some(text) = description(visit, lang) {
        line(&mut out, &format!("DESCRIPTION:{}", escape(&text)));
    }
    // Other people see this phone's calendar: no details for whom it is shared with.
    line(&mut out, "CLASS:PRIVATE");
    line(&mut out, "END:VEVENT");
    line(&mut out, "END:VCALENDAR");
    out
}

/// May this appointment be put in a calendar? Not when it is over.
pub fn offered(visit: &Afspraak, now: Timestamp) -> bool {
    visit.end >= now
}

fn local(at: &ZonedDateTime) -> String {
    at.strftime("%Y%m%dT%H%M%S").to_string()
}

/// Only letters, digits and hyphens of the handle.
fn uid(handle: &str) -> String {
    handle.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect()
}

/// Minutes since 2020: grows with each download and fits the 31 bits some calendars allow.
fn sequence(made: Timestamp) -> i64 {
    const START_2020: i64 = 1_577_836_800;
    ((made.as_second() - START_2020) / 60).clamp(0, i64::from(i32::MAX))
}

fn location(place: &Place, lang: Lang) -> Option<String> {
    match place {
        Place::Physical { name, address } => {
            let lines: Vec<&str> = name.iter().chain(address).map(|l| l.trim()).filter(|l| !l.is_empty()).collect();
            (!lines.is_empty()).then(|| lines.join(", "))
        }
        // The address of a video call opens the call: it stays behind sign-in (CAL-6).
        Place::Online { .. } => Some(unmarked(&Text { lang }.get("appointments-online"))),
        Place::Unknown => None,
    }
}

fn description(visit: &Afspraak, lang: Lang) -> Option<String> {
    if visit.bring.is_empty() {
        return None;
    }
    let mut lines = vec![unmarked(&Text { lang }.get("appointment-bring"))];
    lines.extend(visit.bring.iter().map(|item| format!("- {}", neutral(item))));
    Some(lines.join("\n"))
}

/// Isolation marks belong to the screen, not to a file.
fn unmarked(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

/// TEXT of RFC 5545, 3.3.11: backslash, semicolon, comma and line ends escaped; other control characters left out.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in neutral(&text.replace("\r\n", "\n")).chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            ';' => out.push_str("\\;"),
            ',' => out.push_str("\\,"),
            '\n' | '\r' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// Writes one content line, folded at 75 octets and never inside a character.
fn line(out: &mut String, text: &str) {
    let mut room = LINE;
    for c in text.chars() {
        if c.len_utf8() > room {
            out.push_str("\r\n ");
            // the space that starts a continued line counts
            room = LINE - 1;
        }
        room -= c.len_utf8();
        out.push(c);
    }
    out.push_str("\r\n");
}
