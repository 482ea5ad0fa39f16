//! Enough of OpenAPI 3.0 to hold a request or a reply against a published specification.

use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};

/// The folder with the specification files, when it stands beside the project.
pub fn specs() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/specs");
    folder.is_dir().then_some(folder)
}

/// One specification file.
#[derive(Clone, Debug)]
pub struct Spec {
    /// Its file name, for messages.
    pub name: String,
    root: Value,
}

/// One operation that a request matched.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Path template, as in the file.
    pub template: String,
    /// Method in lower case.
    pub method: String,
    node: Value,
}

impl Spec {
    /// Reads a YAML or JSON file.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub fn read(path: &Path) -> Result<Spec, String> {
        let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let root = serde_yaml_ng::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Spec { name: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(), root })
    }

    /// The operation a method and path (without base path) stand for.
    pub fn operation(&self, method: &str, path: &str) -> Option<Operation> {
        let method = method.to_ascii_lowercase();
        let paths = self.root.get("paths")?.as_object()?;
        let (template, item) = paths.iter().find(|(template, item)| matches(template, path) && item.get(&method).is_some())?;
        let mut node = item.get(&method)?.clone();
        // Parameters of the path count for each of its operations
        let mut parameters = item.get("parameters").and_then(Value::as_array).cloned().unwrap_or_default();
        parameters.extend(node.get("parameters").and_then(Value::as_array).cloned().unwrap_or_default());
        node.as_object_mut()?.insert("parameters".to_owned(), Value::Array(parameters));
        Some(Operation { template: template.clone(), method, node })
    }

    /// The parameters of an operation: (place, name, required, schema).
    pub fn parameters(&self, operation: &Operation) -> Vec<(String, String, bool, Value)> {
        let all = operation.node.get("parameters").and_then(Value::as_array).cloned().unwrap_or_default();
        all.iter()
            .map(|parameter| self.resolve(parameter))
            .map(|p| {
                let text = |key: &str| p.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
                let required = p.get("required").and_then(Value::as_bool).unwrap_or(false);
                (text("in"), text("name"), required, p.get("schema").cloned().unwrap_or(json!({})))
            })
            .collect()
    }

    /// Schema of the request's JSON body.
    pub fn request_schema(&self, operation: &Operation) -> Option<Value> {
        let body = self.resolve(operation.node.get("requestBody")?);
        Some(self.bundle(body.pointer("/content/application~1json/schema")?))
    }

    /// Schema of the JSON body of the reply 200.
    pub fn reply_schema(&self, operation: &Operation) -> Option<Value> {
        let reply = self.resolve(operation.node.pointer("/responses/200")?);
        Some(self.bundle(reply.pointer("/content/application~1json/schema")?))
    }

    /// A schema that stands by itself, as JSON Schema: references point into the file's own components.
    pub fn bundle(&self, schema: &Value) -> Value {
        let mut all = Map::new();
        all.insert("allOf".to_owned(), json!([schema]));
        all.insert("components".to_owned(), self.root.get("components").cloned().unwrap_or(json!({})));
        let mut all = Value::Object(all);
        nullable(&mut all);
        all
    }

    fn resolve(&self, node: &Value) -> Value {
        match node.get("$ref").and_then(Value::as_str).and_then(|link| link.strip_prefix('#')) {
            Some(pointer) => self.root.pointer(pointer).map(|found| self.resolve(found)).unwrap_or(Value::Null),
            None => node.clone(),
        }
    }
}

/// OpenAPI 3.0 writes `nullable`; JSON Schema has no such word.
fn nullable(node: &mut Value) {
    match node {
        Value::Object(map) => {
            map.values_mut().for_each(nullable);
            if map.get("nullable") == Some(&Value::Bool(true)) {
                map.remove("nullable");
                let inner = Value::Object(std::mem::take(map));
                map.insert("anyOf".to_owned(), json!([inner, { "type": "null" }]));
            }
        }
        Value::Array(list) => list.iter_mut().for_each(nullable),
        _ => {}
    }
}

/// Does a path fit a template? Segments in braces take anything; letters' case counts (`/PIP`).
fn matches(template: &str, path: &str) -> bool {
    let (template, path): (Vec<&str>, Vec<&str>) = (template.split('/').collect(), path.split('/').collect());
    template.len() == path.len()
        && template.iter().zip(&path).all(|(t, p)| t == p || (t.starts_with('{') && t.ends_with('}') && !p.is_empty()))
}

/// Everything that is wrong with a value under a schema.
pub fn problems(schema: &Value, value: &Value) -> Vec<String> {
    match jsonschema::draft4::new(schema) {
        Ok(validator) => validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect(),
        Err(error) => vec![format!("the schema itself: {error}")],
    }
}
