//! Reads the `fault` of a rule; every spelling in the module's examples is understood, anything else is refused.

use super::{Fault, Kind};
use serde_json::{Map, Value};

/// `null` takes the fault away; a text is a kind; an object holds the fields of [`Fault`], and a kind also as `{"hang": true}`.
pub fn parse(value: &Value) -> Result<Option<Fault>, String> {
    match value {
        Value::Null => Ok(None),
        Value::String(_) => Ok(Some(Fault { kind: Some(kind(value)?), ..Fault::default() })),
        Value::Object(fields) => object(fields).map(Some),
        _ => Err("a fault is null, a text or an object".to_owned()),
    }
}

fn object(fields: &Map<String, Value>) -> Result<Fault, String> {
    let mut fault = Fault::default();
    for (key, value) in fields {
        let number = || value.as_u64().ok_or_else(|| format!("{key} must be a whole number"));
        match key.as_str() {
            "delay_ms" => fault.delay_ms = Some(number()?),
            "retry_after" => fault.retry_after = Some(number()?),
            "status" => {
                fault.status = Some(u16::try_from(number()?).ok().filter(|s| (200..=599).contains(s)).ok_or("status must be 200-599")?)
            }
            "times" => fault.times = Some(u32::try_from(number()?).map_err(|_| "times is too large")?),
            "field" => fault.field = Some(value.as_str().ok_or("field must be a text")?.to_owned()),
            "kind" => fault.kind = Some(kind(value)?),
            _ if value == &Value::Bool(true) => fault.kind = Some(kind(&Value::from(key.as_str()))?),
            _ => return Err(format!("unknown key {key}")),
        }
    }
    if fault == Fault::default() { Err("an empty fault does nothing".to_owned()) } else { Ok(fault) }
}

fn kind(value: &Value) -> Result<Kind, String> {
    serde_json::from_value(value.clone()).map_err(|error| error.to_string())
}
