//! The messages of one language as the tests look at them.

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
};

/// One message.
pub struct Message {
    pub file: String,
    /// All text of all variants, placeholders left out.
    pub text: String,
    /// Text of each variant as read, a placeholder counted as one word.
    pub variants: Vec<String>,
    pub variables: BTreeSet<String>,
    pub selects: Vec<Select>,
    pub attributes: bool,
    /// References and functions: not used in this project.
    pub foreign: Vec<String>,
}

/// One choice by number.
pub struct Select {
    pub categories: Vec<String>,
    pub default: String,
}

/// All messages of one language.
pub struct Catalog {
    pub messages: BTreeMap<String, Message>,
    /// Junk and ids that stand twice.
    pub faults: Vec<String>,
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../locales")
}

/// Languages that have a folder.
pub fn languages() -> Vec<String> {
    let mut all: Vec<String> = fs::read_dir(folder())
        .unwrap()
        .map(Result::unwrap)
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    all.sort();
    all
}

impl Catalog {
    pub fn read(lang: &str) -> Catalog {
        let mut catalog = Catalog { messages: BTreeMap::new(), faults: Vec::new() };
        let mut files: Vec<PathBuf> = fs::read_dir(folder().join(lang)).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.retain(|path| path.extension().is_some_and(|e| e == "ftl"));
        files.sort();
        for path in files {
            let file = path.file_name().unwrap().to_str().unwrap().to_owned();
            catalog.take(&file, &fs::read_to_string(&path).unwrap());
        }
        catalog
    }

    fn take(&mut self, file: &str, source: &str) {
        let resource = parser::parse(source).unwrap_or_else(|(resource, errors)| {
            self.faults.extend(errors.iter().map(|error| format!("{file}: {error}")));
            resource
        });
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let mut read = Message {
                        file: file.to_owned(),
                        text: String::new(),
                        variants: Vec::new(),
                        variables: BTreeSet::new(),
                        selects: Vec::new(),
                        attributes: !message.attributes.is_empty(),
                        foreign: Vec::new(),
                    };
                    if let Some(value) = &message.value {
                        read.pattern(value);
                    }
                    if self.messages.insert(message.id.name.to_owned(), read).is_some() {
                        self.faults.push(format!("{file}: {} stands twice", message.id.name));
                    }
                }
                Entry::Term(term) => self.faults.push(format!("{file}: term {}", term.id.name)),
                Entry::Junk { content } => self.faults.push(format!("{file}: {content}")),
                _ => {}
            }
        }
    }
}

impl Message {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        let mut own = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.text.push_str(value);
                    own.push_str(value);
                }
                PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                    self.inline(inline);
                    own.push('X');
                }
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    self.inline(selector);
                    let mut select = Select { categories: Vec::new(), default: String::new() };
                    for variant in variants {
                        let key = match &variant.key {
                            VariantKey::Identifier { name } => (*name).to_owned(),
                            VariantKey::NumberLiteral { value } => (*value).to_owned(),
                        };
                        if variant.default {
                            select.default = key.clone();
                        }
                        select.categories.push(key);
                        self.pattern(&variant.value);
                    }
                    self.selects.push(select);
                }
            }
        }
        self.variants.push(own);
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::StringLiteral { value } => self.foreign.push(format!("literal {value}")),
            InlineExpression::NumberLiteral { value } => self.foreign.push(format!("number {value}")),
            InlineExpression::FunctionReference { id, .. } => self.foreign.push(format!("function {}", id.name)),
            InlineExpression::MessageReference { id, .. } => self.foreign.push(format!("message {}", id.name)),
            InlineExpression::TermReference { id, .. } => self.foreign.push(format!("term {}", id.name)),
            InlineExpression::Placeable { .. } => self.foreign.push("nested placeable".to_owned()),
        }
    }
}
