//! Dates and times on screen: Gregorian calendar and Latin digits in every language, always Dutch time (domain.md G1, TIME-5).

use super::Lang;
use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{MD, YMD, YMDE},
};
use icu_locale_core::Locale;
use jiff::{Timestamp, ZonedDateTime, civil::Date, tz::TimeZone};
use std::cell::RefCell;

type Long = FixedCalendarDateTimeFormatter<Gregorian, YMD>;
type WithWeekday = FixedCalendarDateTimeFormatter<Gregorian, YMDE>;
type Day = FixedCalendarDateTimeFormatter<Gregorian, MD>;

struct Formatters {
    long: Option<Long>,
    weekday: Option<WithWeekday>,
    day: Option<Day>,
}

thread_local! {
    static FORMATTERS: RefCell<Vec<Formatters>> = const { RefCell::new(Vec::new()) };
}

fn make(lang: Lang) -> Formatters {
    // Day before month, as in the letters people hold.
    let place = match lang {
        Lang::En => "en-GB",
        Lang::NlSimple => "nl",
        other => other.folder(),
    };
    let tag = format!("{place}-u-nu-latn-ca-gregory");
    let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
    Formatters {
        long: Long::try_new((&locale).into(), YMD::long()).ok(),
        weekday: WithWeekday::try_new((&locale).into(), YMDE::long()).ok(),
        day: Day::try_new((&locale).into(), MD::long()).ok(),
    }
}

fn with<T>(lang: Lang, use_it: impl FnOnce(&Formatters) -> Option<T>) -> Option<T> {
    FORMATTERS.with_borrow_mut(|all| {
        if all.is_empty() {
            *all = Lang::ALL.into_iter().map(make).collect();
        }
        all.get(lang as usize).and_then(use_it)
    })
}

fn icu(date: Date) -> Option<IcuDate<Gregorian>> {
    IcuDate::try_new_gregorian(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs()).ok()
}

/// Names of months and weekdays (from Monday), for languages without a day-month-year pattern in CLDR.
struct Names {
    months: [&'static str; 12],
    days: [&'static str; 7],
    after_day: &'static str,
}

/// Day, month name, year, as in letters.
const fn names(lang: Lang) -> Option<Names> {
    match lang {
        Lang::Ti => Some(Names {
            months: ["ጥሪ", "ለካቲት", "መጋቢት", "ሚያዝያ", "ግንቦት", "ሰነ", "ሓምለ", "ነሓሰ", "መስከረም", "ጥቅምቲ", "ሕዳር", "ታሕሳስ"],
            days: ["ሰኑይ", "ሰሉስ", "ረቡዕ", "ሓሙስ", "ዓርቢ", "ቀዳም", "ሰንበት"],
            after_day: " ",
        }),
        Lang::So => Some(Names {
            months: [
                "Janaayo",
                "Febraayo",
                "Maarso",
                "Abriil",
                "Maajo",
                "Juun",
                "Luuliyo",
                "Ogosto",
                "Sebtembar",
                "Oktoobar",
                "Noofeembar",
                "Diseembar",
            ],
            days: ["Isniin", "Talaado", "Arbaco", "Khamiis", "Jimco", "Sabti", "Axad"],
            after_day: ", ",
        }),
        _ => None,
    }
}

impl Names {
    fn day(&self, date: Date) -> String {
        format!("{} {}", date.day(), self.months[usize::from(date.month().unsigned_abs().clamp(1, 12)) - 1])
    }

    fn weekday(&self, date: Date) -> &'static str {
        self.days[usize::from(date.weekday().to_monday_zero_offset().unsigned_abs().min(6))]
    }
}

/// "27 november 2026".
pub fn date_long(lang: Lang, date: Date) -> String {
    if let Some(names) = names(lang) {
        return format!("{} {}", names.day(date), date.year());
    }
    let text = with(lang, |f| Some(f.long.as_ref()?.format(&icu(date)?).to_string())).unwrap_or_else(|| date_numeric(date));
    match lang {
        // Kurmanji has a comma before the year only without a weekday
        Lang::Ku => text.replace(", ", " "),
        _ => without_year_word(&text),
    }
}

/// Russian and Ukrainian write "2026 г.": with the full stop of a sentence after it there would be two.
fn without_year_word(text: &str) -> String {
    text.strip_suffix("г.").or_else(|| text.strip_suffix("р.")).unwrap_or(text).trim_end().to_owned()
}

/// "vrijdag 27 november 2026".
pub fn weekday_date(lang: Lang, date: Date) -> String {
    if let Some(names) = names(lang) {
        return format!("{}{}{}", names.weekday(date), names.after_day, date_long(lang, date));
    }
    let text = with(lang, |f| Some(f.weekday.as_ref()?.format(&icu(date)?).to_string())).unwrap_or_else(|| date_numeric(date));
    match lang {
        // Pashto has its own comma
        Lang::Ps => text.replace(", ", "، "),
        _ => without_year_word(&text),
    }
}

/// "27 november", for lists of the near future.
pub fn month_day(lang: Lang, date: Date) -> String {
    if let Some(names) = names(lang) {
        return names.day(date);
    }
    // CLDR has the month first in these, unlike in their long dates
    if matches!(lang, Lang::Prs | Lang::Ps | Lang::Ku | Lang::Ckb) {
        let whole = date_long(lang, date);
        return whole.strip_suffix(&format!(" {}", date.year())).unwrap_or(&whole).to_owned();
    }
    with(lang, |f| Some(f.day.as_ref()?.format(&icu(date)?).to_string())).unwrap_or_else(|| date_numeric(date))
}

/// "27-11-2026": as in Dutch letters, the same in every language.
pub fn date_numeric(date: Date) -> String {
    format!("{:02}-{:02}-{}", date.day(), date.month(), date.year())
}

/// An instant in Dutch time, whatever the zone of the phone (TIME-2).
pub fn zoned(at: Timestamp) -> ZonedDateTime {
    // The zone's data are compiled in; UTC would only follow from a broken build, which the tests on 09:00 would show.
    at.to_zoned_datetime(TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC))
}

/// "10.30" in Dutch, "10:30" elsewhere; 24 hours, Dutch time.
pub fn time_of_day(lang: Lang, at: Timestamp) -> String {
    let local = zoned(at);
    let separator = if lang.is_dutch() { '.' } else { ':' };
    format!("{:02}{separator}{:02}", local.hour(), local.minute())
}

/// "25 november 2026 09.12", for source lines.
pub fn date_time(lang: Lang, at: Timestamp) -> String {
    format!("{} {}", date_long(lang, zoned(at).date()), time_of_day(lang, at))
}
