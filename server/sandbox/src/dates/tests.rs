//! What expressions become.

use super::*;

fn today() -> Today {
    Today { date: jiff::civil::date(2026, 11, 25), zone: TimeZone::get(crate::clock::ZONE).unwrap() }
}

fn resolved(text: &str) -> String {
    let mut value = Value::from(text);
    let mut bad = Vec::new();
    today().resolve(&mut value, &mut bad);
    assert_eq!(bad, []);
    value.as_str().unwrap().to_owned()
}

#[test]
fn expressions_become_wire_dates() {
    assert_eq!(resolved("@today"), "2026-11-25");
    assert_eq!(resolved("@today-90d"), "2026-08-27");
    assert_eq!(resolved("@today-400d+36m"), "2028-10-21");
    assert_eq!(resolved("@2024-02-29+36m"), "2027-03-01", "the exclusive end of a term that began on 29 February");
    assert_eq!(resolved("@@handle"), "@handle");
    assert_eq!(resolved("2026-01-01"), "2026-01-01");
}

#[test]
fn local_times_become_instants_in_winter_and_summer() {
    assert_eq!(resolved("@2027-01-12T09:00"), "2027-01-12T08:00:00Z");
    assert_eq!(resolved("@2027-07-13T09:00"), "2027-07-13T07:00:00Z");
}

#[test]
fn dates_inside_a_text_are_dutch() {
    assert_eq!(
        resolved("Kom op {@today+3dT10:30}, niet op {@today+4d}."),
        "Kom op 28 november 2026 om 10.30 uur, niet op 29 november 2026."
    );
}

#[test]
fn what_cannot_be_read_is_an_error() {
    for text in [
        "@yesterday",
        "@today+3",
        "@today+3x",
        "@today3d",
        "@2026-13-01",
        "@todayT25:00",
        "@2027-03-28T02:30",
        "tot {@today",
        "@today+99999y",
    ] {
        let mut bad = Vec::new();
        today().resolve(&mut Value::from(text), &mut bad);
        assert_eq!(bad.len(), 1, "{text} must be refused");
    }
}
