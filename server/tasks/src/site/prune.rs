//! Takes out of a stylesheet what no page can use: classes that no source names, custom properties that nobody reaches,
//! and `!important` in the package layers (there it would beat our own layer).

use lightningcss::{
    declaration::DeclarationBlock,
    properties::{
        Property,
        custom::{CustomPropertyName, Variable},
    },
    rules::{CssRule, CssRuleList, keyframes::KeyframesName, layer::LayerName},
    selector::{Component, Selector},
    values::{ident::DashedIdentReference, url::Url},
    visit_types,
    visitor::{Visit, VisitTypes, Visitor},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    convert::Infallible,
};

/// Layers that hold packages of others.
const PACKAGE_LAYERS: [&str; 2] = ["nlds", "theme"];

/// Prunes the rules; returns the classes that are left.
pub fn prune(rules: &mut CssRuleList<'_>, words: &BTreeSet<String>, files: &BTreeMap<String, String>) -> BTreeSet<String> {
    let mut kept = BTreeSet::new();
    drop_selectors(&mut rules.0, words, false, &mut kept);
    let reached = reached(rules);
    each_block(&mut rules.0, &mut |block| {
        block.declarations.retain(|property| !is_unreached(property, &reached));
        block.important_declarations.retain(|property| !is_unreached(property, &reached));
    });
    drop_empty(&mut rules.0);
    let _done: Result<(), Infallible> = rules.visit(&mut Files { names: files });
    kept
}

/// Drops selectors with a class that is not in `words`, and rules without a selector; softens `!important` in packages.
fn drop_selectors(rules: &mut Vec<CssRule<'_>>, words: &BTreeSet<String>, package: bool, kept: &mut BTreeSet<String>) {
    rules.retain_mut(|rule| match rule {
        CssRule::Style(style) => {
            style.selectors.0.retain(|selector| alive(selector, words));
            if style.selectors.0.is_empty() {
                return false;
            }
            style.selectors.0.iter().for_each(|selector| note_classes(selector, kept));
            if package {
                let loud = std::mem::take(&mut style.declarations.important_declarations);
                style.declarations.declarations.extend(loud);
            }
            drop_selectors(&mut style.rules.0, words, package, kept);
            true
        }
        CssRule::LayerBlock(layer) => {
            let package = package || layer.name.as_ref().is_some_and(is_package_layer);
            drop_selectors(&mut layer.rules.0, words, package, kept);
            true
        }
        CssRule::Media(media) => {
            drop_selectors(&mut media.rules.0, words, package, kept);
            true
        }
        CssRule::Supports(supports) => {
            drop_selectors(&mut supports.rules.0, words, package, kept);
            true
        }
        CssRule::Container(container) => {
            drop_selectors(&mut container.rules.0, words, package, kept);
            true
        }
        _ => true,
    });
}

fn is_package_layer(name: &LayerName<'_>) -> bool {
    name.0.first().is_some_and(|first| PACKAGE_LAYERS.contains(&first.as_ref()))
}

/// Whether a selector can match a page: all its classes are named somewhere. In `:is(…)` one living branch is enough;
/// inside `:not(…)` an unknown class is no obstacle.
fn alive(selector: &Selector<'_>, words: &BTreeSet<String>) -> bool {
    selector.iter_raw_match_order().all(|component| match component {
        Component::Class(name) => words.contains(name.0.as_ref()),
        Component::Is(list) | Component::Where(list) | Component::Any(_, list) => list.iter().any(|inner| alive(inner, words)),
        Component::Has(list) => list.iter().any(|inner| alive(inner, words)),
        _ => true,
    })
}

fn note_classes(selector: &Selector<'_>, kept: &mut BTreeSet<String>) {
    for component in selector.iter_raw_match_order() {
        match component {
            Component::Class(name) => {
                kept.insert(name.0.to_string());
            }
            Component::Is(list) | Component::Where(list) | Component::Any(_, list) => {
                list.iter().for_each(|inner| note_classes(inner, kept))
            }
            Component::Has(list) => list.iter().for_each(|inner| note_classes(inner, kept)),
            _ => {}
        }
    }
}

/// Calls `work` on every declaration block.
fn each_block(rules: &mut [CssRule<'_>], work: &mut impl FnMut(&mut DeclarationBlock<'_>)) {
    for rule in rules {
        match rule {
            CssRule::Style(style) => {
                work(&mut style.declarations);
                each_block(&mut style.rules.0, work);
            }
            CssRule::LayerBlock(layer) => each_block(&mut layer.rules.0, work),
            CssRule::Media(media) => each_block(&mut media.rules.0, work),
            CssRule::Supports(supports) => each_block(&mut supports.rules.0, work),
            CssRule::Container(container) => each_block(&mut container.rules.0, work),
            CssRule::NestedDeclarations(nested) => work(&mut nested.declarations),
            _ => {}
        }
    }
}

/// Custom properties that some ordinary property reaches, through however many others.
fn reached(rules: &mut CssRuleList<'_>) -> BTreeSet<String> {
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut found = BTreeSet::new();
    each_block(&mut rules.0, &mut |block| {
        for property in block.declarations.iter_mut().chain(block.important_declarations.iter_mut()) {
            let into = match custom_name(property) {
                Some(name) => uses.entry(name).or_default(),
                None => &mut found,
            };
            let _done: Result<(), Infallible> = property.visit(&mut Variables { into });
        }
    });
    let mut open: Vec<String> = found.iter().cloned().collect();
    while let Some(name) = open.pop() {
        for next in uses.remove(&name).unwrap_or_default() {
            if found.insert(next.clone()) {
                open.push(next);
            }
        }
    }
    found
}

fn custom_name(property: &Property<'_>) -> Option<String> {
    match property {
        Property::Custom(custom) => match &custom.name {
            CustomPropertyName::Custom(name) => Some(name.0.to_string()),
            CustomPropertyName::Unknown(_) => None,
        },
        _ => None,
    }
}

fn is_unreached(property: &Property<'_>, reached: &BTreeSet<String>) -> bool {
    custom_name(property).is_some_and(|name| !reached.contains(&name))
}

/// Drops rules that say nothing any more.
fn drop_empty(rules: &mut Vec<CssRule<'_>>) {
    rules.retain_mut(|rule| {
        let inner = match rule {
            CssRule::Style(style) => {
                drop_empty(&mut style.rules.0);
                return !style.declarations.is_empty() || !style.rules.0.is_empty();
            }
            CssRule::LayerBlock(layer) => &mut layer.rules.0,
            CssRule::Media(media) => &mut media.rules.0,
            CssRule::Supports(supports) => &mut supports.rules.0,
            CssRule::Container(container) => &mut container.rules.0,
            // Animations of packages that no kept rule asks for.
            CssRule::Keyframes(frames) => return matches!(&frames.name, KeyframesName::Ident(name) if name.0.starts_with("app-")),
            _ => return true,
        };
        drop_empty(inner);
        !inner.is_empty()
    });
}

/// Notes every `var(--name)`.
struct Variables<'a> {
    into: &'a mut BTreeSet<String>,
}

impl<'i> Visitor<'i> for Variables<'_> {
    type Error = Infallible;

    fn visit_types(&self) -> VisitTypes {
        visit_types!(VARIABLES)
    }

    fn visit_variable(&mut self, variable: &mut Variable<'i>) -> Result<(), Infallible> {
        let DashedIdentReference { ident, .. } = &variable.name;
        self.into.insert(ident.0.to_string());
        // A fallback may name another one.
        variable.visit_children(self)
    }
}

/// Gives `url(…)` its built name.
struct Files<'a> {
    names: &'a BTreeMap<String, String>,
}

impl<'i> Visitor<'i> for Files<'_> {
    type Error = Infallible;

    fn visit_types(&self) -> VisitTypes {
        visit_types!(URLS)
    }

    fn visit_url(&mut self, url: &mut Url<'i>) -> Result<(), Infallible> {
        if let Some(name) = self.names.get(url.url.as_ref()) {
            url.url = name.clone().into();
        }
        Ok(())
    }
}
