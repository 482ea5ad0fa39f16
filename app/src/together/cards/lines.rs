//! The lines of one card. A line can stand in a button, so it holds phrasing content only: no paragraphs, links or lists.

use crate::{
    components::{
        provenance::{missing, party_id, source_text},
        section::asked_text,
    },
    context::PageContext,
    language::{Arg, Lang, Text},
    pages::words::mixed,
};
use dossier::provenance::{Gap, Merged, Provenance, Reason, Section};
use leptos::prelude::*;

/// More lines than this nobody points at; what is left out is said.
const MOST: usize = 99;

/// How a line looks; the words say it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A fact or a sentence.
    Fact,
    /// The source answered, and there is nothing.
    Nothing,
    /// Not known now, or not shown here.
    Unknown,
    /// Sources differ.
    Dispute,
    /// Who says so, and when.
    Source,
}

/// One line.
pub struct Line {
    /// How it looks.
    pub mark: Mark,
    /// Its words.
    pub text: AnyView,
}

/// Collects the lines of a card and the sources they rest on.
pub struct Lines<'a> {
    /// For messages.
    pub ctx: &'a PageContext,
    lines: Vec<Line>,
    sources: Vec<Provenance>,
    /// "Asked of DUO on …" of an empty answer.
    asked: Option<AnyView>,
}

impl<'a> Lines<'a> {
    /// No line yet.
    pub const fn new(ctx: &'a PageContext) -> Self {
        Lines { ctx, lines: Vec::new(), sources: Vec::new(), asked: None }
    }

    fn push(&mut self, mark: Mark, text: AnyView) {
        self.lines.push(Line { mark, text });
    }

    /// A fact or a sentence.
    pub fn fact(&mut self, text: AnyView) {
        self.push(Mark::Fact, text);
    }

    /// A sentence of the messages.
    pub fn say(&mut self, id: &str) {
        let text = self.ctx.r(id);
        self.fact(text);
    }

    /// A label and its value.
    pub fn pair(&mut self, label: &str, value: AnyView) {
        let text = view! { {self.ctx.r(label)}": "<strong>{value}</strong> }.into_any();
        self.fact(text);
    }

    /// A sentence with legal weight: its Dutch sentence stands under it until a person has reviewed the translation.
    pub fn legal(&mut self, id: &str, args: impl Fn(Lang) -> Vec<(&'static str, Arg)>) {
        let own = self.ctx.rw(id, &args(self.ctx.lang));
        let dutch = (!self.ctx.has_dutch()).then(|| {
            let sentence = Text { lang: Lang::Nl }.with(id, &args(Lang::Nl));
            view! { <span class="app-legal__nl" lang="nl" dir="ltr">{sentence}</span> }
        });
        self.fact(view! { {own}{dutch} }.into_any());
    }

    /// The source answered, and there is nothing.
    pub fn nothing(&mut self, id: &str) {
        let text = self.ctx.r(id);
        self.push(Mark::Nothing, text);
    }

    /// Nobody at a table sees this. Says not whether there is anything.
    pub fn not_here(&mut self) {
        let text = self.ctx.r("card-not-here");
        self.push(Mark::Unknown, text);
    }

    /// Not known now: that it is so, and one line per missing read. What is only withheld here is not counted out.
    pub fn unknown(&mut self, gaps: &[Gap], whole: bool) {
        let known: Vec<&Gap> = gaps.iter().filter(|gap| gap.reason != Reason::NotAllowed).collect();
        if known.is_empty() {
            if whole {
                self.not_here();
            }
            return;
        }
        let head = self.ctx.t(if whole { "section-not-known" } else { "section-part-not-known" });
        self.push(Mark::Unknown, view! { <strong>{head}</strong> }.into_any());
        for gap in known {
            let text = missing(self.ctx, gap);
            self.push(Mark::Unknown, text);
        }
    }

    /// A part of the case in one of its honest states; `show` makes the lines of a known one.
    pub fn section<T>(&mut self, nothing: &str, section: &Section<T>, show: impl FnOnce(&mut Self, &T)) {
        match section {
            Section::Known { value, gaps, dropped } => {
                show(self, value);
                self.unknown(gaps, false);
                if *dropped > 0 {
                    let text = self.ctx.rw("section-dropped", &[("count", i64::from(*dropped).into())]);
                    self.push(Mark::Unknown, text);
                }
            }
            Section::Nothing { receipts } => {
                self.nothing(nothing);
                self.asked = asked_text(self.ctx, receipts);
            }
            Section::NotKnown { gaps } => self.unknown(gaps, true),
        }
    }

    /// A value on which sources agree: one line. In dispute: that it is so, each version with its source, whom to ask.
    pub fn merged<T>(&mut self, value: &Merged<T>, show: impl Fn(&PageContext, &T) -> AnyView) {
        match value {
            Merged::Agreed { fact, also } => {
                let text = show(self.ctx, &fact.value);
                self.fact(text);
                self.source(&fact.provenance);
                also.iter().for_each(|source| self.source(source));
            }
            Merged::Disputed { versions, ask } => {
                let head = view! { <strong>{self.ctx.t("dispute-title")}</strong> }.into_any();
                self.push(Mark::Dispute, head);
                for fact in versions {
                    let source = view! { <span class="app-tline__by">{source_text(self.ctx, &fact.provenance)}</span> };
                    let text = view! { {show(self.ctx, &fact.value)}" "{source} }.into_any();
                    self.push(Mark::Dispute, text);
                }
                let ask = mixed(self.ctx, "dispute-ask", vec![("party", self.ctx.r(party_id(*ask)).into())]);
                self.push(Mark::Dispute, ask);
            }
        }
    }

    /// A source this card rests on.
    pub fn source(&mut self, provenance: &Provenance) {
        let one = provenance;
        let there = |seen: &Provenance| seen.party == one.party && seen.as_of == one.as_of && seen.formal == one.formal;
        if !self.sources.iter().any(there) {
            self.sources.push(one.clone());
        }
    }

    /// All lines, the sources last.
    pub fn done(mut self) -> Vec<Line> {
        if self.lines.len() >= MOST {
            self.lines.truncate(MOST - 2);
            self.push(Mark::Unknown, self.ctx.r("card-too-long"));
        }
        if !self.sources.is_empty() {
            let all = self.sources.iter().map(|source| view! { <span class="app-tline__by">{source_text(self.ctx, source)}</span> " " });
            let text = all.collect_view().into_any();
            self.push(Mark::Source, text);
        } else if let Some(asked) = self.asked.take() {
            self.push(Mark::Source, asked);
        }
        self.lines
    }
}
