//! Reading foreign JSON: what is unknown is ignored, what is bad is dropped and counted, what is missing never becomes "none".

use dossier::codes::Code;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Deserializer, de::DeserializeOwned};
use serde_json::{Value, value::RawValue};

/// Most items of one reply (security.md 9).
pub const MOST_ITEMS: usize = 2_000;
/// Deepest nesting of one reply (security.md 9).
pub const MOST_DEPTH: usize = 32;

/// The reply as a whole cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

/// What a parser gives: `None` is an explicit "nothing there".
pub type Reading<T> = Result<Option<T>, Unreadable>;

/// Counts what could not be shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dropped(pub u16);

impl Dropped {
    /// Counts one item or one part of an item.
    pub const fn one(&mut self) {
        self.add(1);
    }

    /// Counts several.
    pub const fn add(&mut self, more: u16) {
        self.0 = self.0.saturating_add(more);
    }
}

/// A civil date as the sources write it: exactly `YYYY-MM-DD`, in a year that can matter to a living person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day(pub Date);

impl Day {
    /// Reads a day; years such as 0000 and 9999 are a register's way to say "unknown" and are refused.
    pub fn read(text: &str) -> Option<Day> {
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text.as_bytes() else { return None };
        let number =
            |digits: &[u8]| digits.iter().try_fold(0_i16, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + i16::from(digit - b'0')));
        let year = number(&[y1, y2, y3, y4])?;
        let (month, day) = (i8::try_from(number(&[m1, m2])?).ok()?, i8::try_from(number(&[d1, d2])?).ok()?);
        if !(1900..2200).contains(&year) {
            return None;
        }
        Date::new(year, month, day).ok().map(Day)
    }

    /// The last day, when the wire gives the first day that no longer counts. The only place where this is done.
    pub fn last_day_of_exclusive(self) -> Option<Date> {
        self.0.yesterday().ok()
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Day, D::Error> {
        let text = String::deserialize(deserializer)?;
        Day::read(&text).ok_or_else(|| serde::de::Error::custom("not a date"))
    }
}

/// A moment with its offset; without one it is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment(pub Timestamp);

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Moment, D::Error> {
        let text = String::deserialize(deserializer)?;
        let read = if text.len() <= 40 { text.parse::<Timestamp>().ok() } else { None };
        // The same bounds as a day: 1900 to 2200
        read.filter(|at| (-2_208_988_800..7_258_118_400).contains(&at.as_second()))
            .map(Moment)
            .ok_or_else(|| serde::de::Error::custom("not a moment"))
    }
}

/// Text for the screen: control characters other than line ends and tabs are taken out, the ends trimmed. Never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text(pub String);

impl Text {
    fn read(raw: &str) -> Option<Text> {
        let clean: String = raw.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
        let trimmed = clean.trim();
        (!trimmed.is_empty()).then(|| Text(trimmed.to_owned()))
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
        Text::read(&String::deserialize(deserializer)?).ok_or_else(|| serde::de::Error::custom("empty text"))
    }
}

/// A code: any text; the list it belongs to is open.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct CodeText(Text);

impl CodeText {
    /// Reads it with the list it belongs to.
    pub fn code<T>(&self, read: impl Fn(&str) -> Code<T>) -> Code<T> {
        read(&self.0.0)
    }

    /// As the source wrote it.
    pub fn as_str(&self) -> &str {
        &self.0.0
    }
}

/// Only addresses a phone may open: https, no credentials, no control characters.
pub fn https_only(text: &str) -> Option<String> {
    let url = url::Url::parse(text).ok()?;
    let fine = url.scheme() == "https"
        && url.host_str().is_some_and(|host| !host.is_empty())
        && url.username().is_empty()
        && url.password().is_none();
    fine.then(|| url.into())
}

/// An optional field: absent (or null), there, or there and unreadable. Reading it never fails the item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Soft<T> {
    /// Absent or null.
    #[default]
    Absent,
    /// There.
    There(T),
    /// There, but not what it should be.
    Bad,
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Soft<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Soft<T>, D::Error> {
        Ok(match Value::deserialize(deserializer)? {
            Value::Null => Soft::Absent,
            // Several sources write "" where they mean "not filled in"
            Value::String(text) if text.trim().is_empty() => Soft::Absent,
            value => T::deserialize(value).map_or(Soft::Bad, Soft::There),
        })
    }
}

impl<T> Soft<T> {
    /// The value for a field whose absence says nothing: a bad one is left out and counted.
    pub fn or_count(self, dropped: &mut Dropped) -> Option<T> {
        match self {
            Soft::There(value) => Some(value),
            Soft::Absent => None,
            Soft::Bad => {
                dropped.one();
                None
            }
        }
    }

    /// The value for a field whose absence has a meaning ("no end"): a bad one drops the item.
    pub fn or_refuse(self) -> Result<Option<T>, Unreadable> {
        match self {
            Soft::There(value) => Ok(Some(value)),
            Soft::Absent => Ok(None),
            Soft::Bad => Err(Unreadable),
        }
    }
}

/// The day of an optional field.
pub fn day(field: Soft<Day>, dropped: &mut Dropped) -> Option<Date> {
    field.or_count(dropped).map(|day| day.0)
}

/// The text of an optional field.
pub fn text(field: Soft<Text>, dropped: &mut Dropped) -> Option<String> {
    field.or_count(dropped).map(|text| text.0)
}

/// The code of an optional field.
pub fn code<T>(field: Soft<CodeText>, read: impl Fn(&str) -> Code<T>, dropped: &mut Dropped) -> Option<Code<T>> {
    field.or_count(dropped).map(|code| code.code(read))
}

/// One object as the whole reply. A bad one makes the reply unreadable.
pub fn object<W: DeserializeOwned, T>(body: &str, dropped: &mut Dropped, convert: impl Fn(W, &mut Dropped) -> Option<T>) -> Reading<T> {
    let wire: W = serde_json::from_str(body).map_err(|_| Unreadable)?;
    convert(wire, dropped).map(Some).ok_or(Unreadable)
}

/// A list as the whole reply.
pub fn list<W: DeserializeOwned, T>(body: &str, dropped: &mut Dropped, convert: impl Fn(W, &mut Dropped) -> Option<T>) -> Reading<Vec<T>> {
    let raw: Vec<&RawValue> = serde_json::from_str(body).map_err(|_| Unreadable)?;
    items(&raw, dropped, convert)
}

/// The page of a paged list: `{count, next, previous, results}`.
#[derive(Deserialize)]
struct Page<'a> {
    #[serde(borrow)]
    results: Vec<&'a RawValue>,
    #[serde(default)]
    count: Soft<u64>,
    #[serde(default)]
    next: Soft<String>,
}

/// A paged list; what stands on later pages is counted as not shown, never silently gone.
pub fn page<W: DeserializeOwned, T>(body: &str, dropped: &mut Dropped, convert: impl Fn(W, &mut Dropped) -> Option<T>) -> Reading<Vec<T>> {
    let page: Page<'_> = serde_json::from_str(body).map_err(|_| Unreadable)?;
    let shown = u64::try_from(page.results.len()).unwrap_or(u64::MAX);
    let more = match page.count {
        Soft::There(count) => count.saturating_sub(shown),
        _ => u64::from(page.next != Soft::Absent),
    };
    dropped.add(u16::try_from(more).unwrap_or(u16::MAX));
    items(&page.results, dropped, convert)
}

/// Reads items one by one. All of them bad is not "nothing there" but unreadable.
pub fn items<W: DeserializeOwned, T>(
    raw: &[&RawValue],
    dropped: &mut Dropped,
    convert: impl Fn(W, &mut Dropped) -> Option<T>,
) -> Reading<Vec<T>> {
    if raw.len() > MOST_ITEMS {
        return Err(Unreadable);
    }
    let before = dropped.0;
    let mut good = Vec::with_capacity(raw.len());
    for item in raw {
        match serde_json::from_str::<W>(item.get()).ok().and_then(|wire| convert(wire, dropped)) {
            Some(value) => good.push(value),
            None => dropped.one(),
        }
    }
    match (good.is_empty(), dropped.0 > before) {
        (false, _) => Ok(Some(good)),
        (true, false) if dropped.0 == 0 => Ok(None),
        (true, _) => Err(Unreadable),
    }
}

/// A list inside an item: bad entries are left out and counted.
pub fn inner<W: DeserializeOwned, T>(
    field: Soft<Vec<Value>>,
    dropped: &mut Dropped,
    convert: impl Fn(W, &mut Dropped) -> Option<T>,
) -> Vec<T> {
    let mut good = Vec::new();
    for item in field.or_count(dropped).unwrap_or_default() {
        match W::deserialize(item).ok().and_then(|wire| convert(wire, dropped)) {
            Some(value) => good.push(value),
            None => dropped.one(),
        }
    }
    good
}

/// Is the nesting of this text within [`MOST_DEPTH`]? Counts brackets outside strings; what is not JSON fails later.
pub fn shallow_enough(body: &[u8]) -> bool {
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for byte in body {
        match (in_string, byte) {
            (true, _) if escaped => escaped = false,
            (true, b'\\') => escaped = true,
            (_, b'"') => in_string = !in_string,
            (false, b'[' | b'{') => {
                depth += 1;
                if depth > MOST_DEPTH {
                    return false;
                }
            }
            (false, b']' | b'}') => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    true
}

/// Takes out what may not be shown (yet); that is not a drop. Nothing left is "nothing there", unless something was dropped.
pub fn hide<T>(reading: Reading<Vec<T>>, dropped: Dropped, keep: impl Fn(&T) -> bool) -> Reading<Vec<T>> {
    let Some(mut values) = reading? else { return Ok(None) };
    values.retain(keep);
    match (values.is_empty(), dropped.0) {
        (false, _) => Ok(Some(values)),
        (true, 0) => Ok(None),
        (true, _) => Err(Unreadable),
    }
}
