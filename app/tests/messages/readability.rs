//! How hard the Dutch is: the source at B1, Makkelijk Nederlands at A2.
//!
//! Flesch-Douma (W. Douma, *De leesbaarheid van landbouwbladen*, 1960): 206.84 − 77 × syllables per word − 0.93 × words per
//! sentence; 100 is very easy, 60 is ordinary, under 40 is hard. Syllables are counted as groups of vowels, `ij` as one, a
//! vowel with a trema as a new one. A term between ‹ and › counts as one easy word: it has to stay, and it is explained.

use crate::catalog::Catalog;

const VOWELS: &str = "aeiouyàáâäèéêëìíîïòóôöùúûü";

fn syllables(word: &str) -> usize {
    let word = word.to_lowercase().replace("ij", "y");
    let (mut count, mut before) = (0, false);
    for c in word.chars() {
        let vowel = VOWELS.contains(c);
        if vowel && (!before || "ëïöü".contains(c)) {
            count += 1;
        }
        before = vowel;
    }
    count.max(1)
}

/// A text without its Dutch terms.
fn without_terms(text: &str) -> String {
    let mut out = String::new();
    for (at, part) in text.split(['‹', '›']).enumerate() {
        out.push_str(if at % 2 == 0 { part } else { "X" });
    }
    out
}

/// Sentences of more than three words.
fn sentences(text: &str) -> Vec<Vec<String>> {
    let split = |text: &str| -> Vec<String> { text.split_whitespace().map(str::to_owned).collect() };
    text.split_inclusive(['.', '?', '!', ':']).map(split).filter(|words| words.len() > 3).collect()
}

struct Measured {
    id: String,
    words: usize,
    sentences: usize,
    syllables: usize,
    longest: usize,
    passive: bool,
}

impl Measured {
    fn score(&self) -> f64 {
        score(self.words, self.sentences, self.syllables)
    }
}

#[allow(clippy::cast_precision_loss, reason = "small counts")]
fn score(words: usize, sentences: usize, syllables: usize) -> f64 {
    let (words, sentences, syllables) = (words as f64, sentences as f64, syllables as f64);
    206.84 - 77.0 * syllables / words - 0.93 * words / sentences
}

/// "wordt gevraagd": a form of worden with a participle in the same sentence.
fn is_passive(words: &[String]) -> bool {
    let has = |wanted: fn(&str) -> bool| words.iter().any(|word| wanted(word.trim_matches(|c: char| !c.is_alphabetic())));
    has(|word| matches!(word, "wordt" | "worden" | "werd" | "werden"))
        && has(|word| {
            ["ge", "be", "ver", "ont"].iter().any(|start| word.starts_with(start)) && word.len() > 5 && word.ends_with(['d', 't'])
        })
}

fn measure(lang: &str) -> Vec<Measured> {
    let mut all = Vec::new();
    for (id, message) in Catalog::read(lang).messages {
        for variant in &message.variants {
            let sentences = sentences(&without_terms(variant));
            let words: Vec<&String> = sentences.iter().flatten().collect();
            if words.is_empty() {
                continue;
            }
            all.push(Measured {
                id: id.clone(),
                words: words.len(),
                sentences: sentences.len(),
                syllables: words.iter().map(|word| syllables(word)).sum(),
                longest: sentences.iter().map(Vec::len).max().unwrap_or_default(),
                passive: sentences.iter().any(|sentence| is_passive(sentence)),
            });
        }
    }
    assert!(all.len() > 700, "{lang}: {} texts were measured", all.len());
    all
}

/// Bounds of one level.
struct Level {
    lang: &'static str,
    /// Flesch-Douma of all text together, at least.
    whole: f64,
    /// Words of a sentence, at most.
    longest: usize,
    /// Texts under 40, at most.
    hard: usize,
    /// Texts with a passive, at most.
    passive: usize,
}

fn holds(level: &Level) {
    let mut all = measure(level.lang);
    let sum = |count: fn(&Measured) -> usize| all.iter().map(count).sum::<usize>();
    let whole = score(sum(|m| m.words), sum(|m| m.sentences), sum(|m| m.syllables));
    let passive: Vec<&str> = all.iter().filter(|m| m.passive).map(|m| m.id.as_str()).collect();
    println!("{}: Flesch-Douma {whole:.0}, {} texts, passive in {passive:?}", level.lang, all.len());
    assert!(passive.len() <= level.passive, "{passive:?}");
    all.sort_by(|a, b| a.score().total_cmp(&b.score()));
    println!("hardest: {:?}", all.iter().take(10).map(|m| format!("{} {:.0}", m.id, m.score())).collect::<Vec<_>>());
    let hard = all.iter().filter(|m| m.score() < 40.0).count();
    assert!(hard <= level.hard, "{hard} hard texts");
    assert!(whole >= level.whole, "{whole}");
    let long: Vec<String> = all.iter().filter(|m| m.longest > level.longest).map(|m| format!("{} {}", m.id, m.longest)).collect();
    assert!(long.is_empty(), "{}: {long:?}", level.lang);
}

#[test]
fn the_source_is_b1() {
    holds(&Level { lang: "nl", whole: 85.0, longest: 22, hard: 45, passive: 8 });
}

#[test]
fn makkelijk_nederlands_is_a2() {
    holds(&Level { lang: "nl-simple", whole: 90.0, longest: 12, hard: 30, passive: 0 });
}

#[test]
fn syllables_are_counted_as_people_say_them() {
    for (word, count) in [("plan", 1), ("gemeente", 3), ("tijd", 1), ("ruïne", 3), ("inburgeringstermijn", 6), ("u", 1), ("bezwaar", 2)] {
        assert_eq!(syllables(word), count, "{word}");
    }
}

#[test]
fn a_passive_is_seen_and_a_future_is_not() {
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    assert!(is_passive(&words("Uw vraag wordt behandeld door de gemeente.")));
    assert!(!is_passive(&words("Het wordt morgen koud.")));
}
