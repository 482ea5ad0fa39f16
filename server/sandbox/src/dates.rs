//! Date expressions of person files, so that demo data keeps its meaning on every day.
//!
//! ```text
//! @today            @today-90d        @today+3m        @today-400d+36m       @2027-01-12
//! @today+3dT10:30   @2027-07-13T09:00                  (Amsterdam time, written out as a UTC instant)
//! Uw afspraak is op {@today+3dT10:30}.                 (inside a text: the date in Dutch)
//! ```
//! Steps are taken from left to right: `d` days, `w` weeks, `m` months, `y` years. If the day does not exist in the month that
//! is reached, the first day of the following month is taken: the rule for the exclusive end of a term (domain.md, 10.1 G3).
//! A text that must begin with `@` itself is written with `@@`.

use jiff::{Span, Timestamp, civil::Date, civil::Time, tz::TimeZone};
use serde_json::Value;

/// The day expressions count from, and the zone of times.
#[derive(Clone, Debug)]
pub struct Today {
    /// The day `@today` stands for.
    pub date: Date,
    /// Europe/Amsterdam.
    pub zone: TimeZone,
}

/// An expression that cannot be read, as it stands in the file, and why.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{expression}: {reason}")]
pub struct BadDate {
    /// The expression as written.
    pub expression: String,
    /// What is wrong with it.
    pub reason: String,
}

const MONTHS: [&str; 12] =
    ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

impl Today {
    /// Replaces every expression in `value`; the bad ones are collected in `bad` and left as they are.
    pub fn resolve(&self, value: &mut Value, bad: &mut Vec<BadDate>) {
        match value {
            Value::String(text) => match self.text(text) {
                Ok(Some(resolved)) => *text = resolved,
                Ok(None) => {}
                Err(error) => bad.push(error),
            },
            Value::Array(items) => items.iter_mut().for_each(|item| self.resolve(item, bad)),
            Value::Object(fields) => fields.values_mut().for_each(|field| self.resolve(field, bad)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// The resolved text, or `None` when there is nothing to resolve.
    fn text(&self, text: &str) -> Result<Option<String>, BadDate> {
        if let Some(rest) = text.strip_prefix("@@") {
            return Ok(Some(format!("@{rest}")));
        }
        if text.starts_with('@') {
            let (date, time) = self.parse(text)?;
            return Ok(Some(match time {
                None => date.to_string(),
                Some(time) => self.instant(date, time, text)?.to_string(),
            }));
        }
        if !text.contains("{@") {
            return Ok(None);
        }
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("{@") {
            let Some((inner, tail)) = after.split_once('}') else {
                return Err(bad(text, "a `{@` without its `}`"));
            };
            let (date, time) = self.parse(&format!("@{inner}"))?;
            out.push_str(before);
            out.push_str(&dutch(date, time));
            rest = tail;
        }
        out.push_str(rest);
        Ok(Some(out))
    }

    /// Reads one expression, `@` included.
    pub fn parse(&self, expression: &str) -> Result<(Date, Option<Time>), BadDate> {
        let body = expression.strip_prefix('@').ok_or_else(|| bad(expression, "does not begin with `@`"))?;
        let (body, time) = match body.split_once('T') {
            None => (body, None),
            Some((day, time)) => {
                let time = Time::strptime("%H:%M", time).map_err(|_| bad(expression, "the time is not HH:MM"))?;
                (day, Some(time))
            }
        };
        let (start, steps) = if let Some(steps) = body.strip_prefix("today") {
            (self.date, steps)
        } else {
            let day = body.get(..10).unwrap_or(body);
            let date = day.parse().map_err(|_| bad(expression, "does not begin with `today` or a date YYYY-MM-DD"))?;
            (date, body.get(10..).unwrap_or(""))
        };
        Ok((walk(start, steps).map_err(|reason| bad(expression, reason))?, time))
    }

    fn instant(&self, date: Date, time: Time, expression: &str) -> Result<Timestamp, BadDate> {
        let local = date.to_datetime(time);
        self.zone
            .to_ambiguous_timestamp(local)
            .unambiguous()
            .map_err(|_| bad(expression, "this local time does not exist, or exists twice, on that day"))
    }
}

fn bad(expression: &str, reason: &str) -> BadDate {
    BadDate { expression: expression.to_owned(), reason: reason.to_owned() }
}

/// Takes the steps (`-400d+36m`) one by one from `date`.
fn walk(mut date: Date, steps: &str) -> Result<Date, &'static str> {
    let mut rest = steps;
    while !rest.is_empty() {
        let negative = match rest.as_bytes().first() {
            Some(b'+') => false,
            Some(b'-') => true,
            _ => return Err("a step must begin with + or -"),
        };
        let digits = rest.get(1..).unwrap_or("").bytes().take_while(u8::is_ascii_digit).count();
        let amount: i32 = rest.get(1..1 + digits).unwrap_or("").parse().map_err(|_| "a step needs a number, as in +3m")?;
        let amount = if negative { -amount } else { amount };
        let unit = rest.as_bytes().get(1 + digits).copied();
        date = match unit {
            Some(b'd') => add_days(date, amount)?,
            Some(b'w') => add_days(date, amount.saturating_mul(7))?,
            Some(b'm') => add_months(date, amount)?,
            Some(b'y') => add_months(date, amount.saturating_mul(12))?,
            _ => return Err("the unit of a step must be d, w, m or y"),
        };
        rest = rest.get(2 + digits..).unwrap_or("");
    }
    Ok(date)
}

const OUTSIDE: &str = "outside the calendar";

fn add_days(date: Date, days: i32) -> Result<Date, &'static str> {
    let step = Span::new().try_days(days).map_err(|_| OUTSIDE)?;
    date.checked_add(step).map_err(|_| OUTSIDE)
}

/// Same day number `months` on; if that day does not exist, the first day of the following month.
fn add_months(date: Date, months: i32) -> Result<Date, &'static str> {
    let step = Span::new().try_months(months).map_err(|_| OUTSIDE)?;
    let reached = date.checked_add(step).map_err(|_| OUTSIDE)?;
    if reached.day() == date.day() { Ok(reached) } else { reached.tomorrow().map_err(|_| OUTSIDE) }
}

/// `9 december 2026`, or `9 december 2026 om 10.30 uur`.
fn dutch(date: Date, time: Option<Time>) -> String {
    let month = MONTHS.get(usize::from(date.month().unsigned_abs()).saturating_sub(1)).copied().unwrap_or("");
    let day = format!("{} {month} {}", date.day(), date.year());
    match time {
        None => day,
        Some(time) => format!("{day} om {}.{:02} uur", time.hour(), time.minute()),
    }
}

#[cfg(test)]
mod tests;
