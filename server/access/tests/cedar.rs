//! The oracle: the same rules as Cedar policies give the same answer, in every cell and for arbitrary times.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

mod cells;

use access::{Action, Actions, Actor, Categories, Category, Facts, Grant, GrantState, Level, Purpose, Relation, Seat, SeatState, decide};
use cedar_policy::{
    Authorizer, Context, Decision, Entities, EntityId, EntityTypeName, EntityUid, PolicySet, Request, RestrictedExpression, Schema,
    ValidationMode, Validator,
};
use cells::{NOW, PER_CATEGORY, each};
use proptest::prelude::*;
use std::{collections::BTreeMap, str::FromStr};

const POLICIES: &str = include_str!("../policies/access.cedar");
const SCHEMA: &str = include_str!("../policies/access.cedarschema");

struct Oracle {
    policies: PolicySet,
    entities: Entities,
    authorizer: Authorizer,
    names: BTreeMap<(&'static str, &'static str), EntityUid>,
}

fn text(value: &str) -> RestrictedExpression {
    RestrictedExpression::new_string(value.to_owned())
}

fn number(value: i64) -> RestrictedExpression {
    RestrictedExpression::new_long(value)
}

fn set<'a>(values: impl Iterator<Item = &'a str>) -> RestrictedExpression {
    RestrictedExpression::new_set(values.map(text))
}

fn record(fields: Vec<(&str, RestrictedExpression)>) -> RestrictedExpression {
    RestrictedExpression::new_record(fields.into_iter().map(|(name, value)| (name.to_owned(), value))).unwrap()
}

impl Oracle {
    fn new() -> Oracle {
        let uid = |kind: &str, id: &str| EntityUid::from_type_name_and_id(EntityTypeName::from_str(kind).unwrap(), EntityId::new(id));
        let mut names = BTreeMap::new();
        names.extend(Actor::ALL.iter().map(|actor| (("Actor", actor.slug()), uid("Actor", actor.slug()))));
        names.extend(Action::ALL.iter().map(|action| (("Action", action.slug()), uid("Action", action.slug()))));
        names.extend(Category::ALL.iter().map(|category| (("Category", category.slug()), uid("Category", category.slug()))));
        Oracle { policies: POLICIES.parse().unwrap(), entities: Entities::empty(), authorizer: Authorizer::new(), names }
    }

    fn allows(&self, facts: &Facts) -> bool {
        let level = facts.level.map_or(0, |level| match level {
            Level::Low => 1,
            Level::Substantial => 2,
            Level::High => 3,
        });
        let mut context = vec![
            ("session_alive", RestrictedExpression::new_bool(facts.session_alive)),
            ("same_tenant", RestrictedExpression::new_bool(facts.same_tenant)),
            ("level", number(level)),
            ("now", number(facts.now)),
            ("purpose", text(facts.purpose.slug())),
            ("category", text(facts.category.slug())),
            ("action", text(facts.action.slug())),
        ];
        context.extend(facts.signed_in_at.map(|at| ("signed_in_at", number(at))));
        let relation = match facts.relation {
            Relation::Own => "own",
            Relation::Stranger => "stranger",
            Relation::Granted(grant) => {
                let fields = vec![
                    ("state", text(grant.state.slug())),
                    ("from", number(grant.from)),
                    ("until", number(grant.until)),
                    ("last_used", number(grant.last_used)),
                    ("categories", set(grant.categories.values().map(Category::slug))),
                    ("actions", set(grant.actions.values().map(Action::slug))),
                ];
                context.push(("grant", record(fields)));
                "granted"
            }
            Relation::AtTable(seat) => {
                let fields = vec![
                    ("state", text(seat.state.slug())),
                    ("until", number(seat.until)),
                    ("on_table", set(seat.on_table.values().map(Category::slug))),
                ];
                context.push(("seat", record(fields)));
                "at-table"
            }
        };
        context.push(("relation", text(relation)));
        let context = Context::from_pairs(context.into_iter().map(|(name, value)| (name.to_owned(), value))).unwrap();
        let name = |kind: &'static str, id: &'static str| self.names[&(kind, id)].clone();
        let (principal, action) = (name("Actor", facts.actor.slug()), name("Action", facts.action.slug()));
        let request = Request::new(principal, action, name("Category", facts.category.slug()), context, None).unwrap();
        self.authorizer.is_authorized(&request, &self.policies, &self.entities).decision() == Decision::Allow
    }
}

#[test]
fn the_policies_fit_their_schema() {
    let (schema, _) = Schema::from_cedarschema_str(SCHEMA).unwrap();
    let policies: PolicySet = POLICIES.parse().unwrap();
    assert_eq!(policies.policies().count(), 12);
    assert!(policies.policies().all(|policy| policy.annotation("id").is_some()));
    let result = Validator::new(schema).validate(&policies, ValidationMode::Strict);
    assert!(result.validation_passed(), "{result}");
}

/// With the session or the gemeente wrong every cell is refused, which `every_cell.rs` shows for all of them: the oracle is
/// asked about each of the others, and about one in 41 of those.
#[test]
fn every_cell_is_as_the_policies_say() {
    let asked: usize = std::thread::scope(|scope| {
        let halves = [0_usize, 1].map(|half| {
            scope.spawn(move || {
                let oracle = Oracle::new();
                let (mut seen, mut asked) = (0, 0);
                for (_, &category) in Category::ALL.iter().enumerate().filter(|(index, _)| index % 2 == half) {
                    each(category, |facts| {
                        seen += 1;
                        if facts.session_alive && facts.same_tenant || seen % 41 == 0 {
                            asked += 1;
                            assert_eq!(decide(&(), facts).is_ok(), oracle.allows(facts), "{facts:?}");
                        }
                    });
                }
                asked
            })
        });
        halves.into_iter().map(|half| half.join().unwrap()).sum()
    });
    println!("{asked} questions to both, of {} cells", PER_CATEGORY * Category::ALL.len());
    assert!(asked > PER_CATEGORY * Category::ALL.len() / 4, "{asked}");
}

fn any_of<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    proptest::sample::select(all)
}

fn time() -> impl Strategy<Value = i64> {
    prop_oneof![NOW - 10_000_000..NOW + 10_000_000, -(1_i64 << 60)..(1_i64 << 60)]
}

fn relation() -> impl Strategy<Value = Relation> {
    let grant =
        (any_of(GrantState::ALL), time(), time(), time(), any::<u32>(), any::<u32>()).prop_map(|(state, from, until, last_used, c, a)| {
            Relation::Granted(Grant { state, from, until, last_used, categories: Categories::from_bits(c), actions: Actions::from_bits(a) })
        });
    let seat = (any_of(SeatState::ALL), time(), any::<u32>())
        .prop_map(|(state, until, c)| Relation::AtTable(Seat { state, until, on_table: Categories::from_bits(c) }));
    prop_oneof![Just(Relation::Own), Just(Relation::Stranger), grant, seat]
}

fn facts() -> impl Strategy<Value = Facts> {
    let who = (any_of(Actor::ALL), proptest::option::of(any_of(Level::ALL)), proptest::option::of(time()), any::<bool>(), any::<bool>());
    (who, relation(), any_of(Action::ALL), any_of(Category::ALL), any_of(Purpose::ALL), time()).prop_map(
        |((actor, level, signed_in_at, session_alive, same_tenant), relation, action, category, purpose, now)| Facts {
            actor,
            level,
            signed_in_at,
            session_alive,
            same_tenant,
            relation,
            action,
            category,
            purpose,
            now,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Total, and never more than before when something is taken away.
    #[test]
    fn taking_away_never_gives(facts in facts(), category in any_of(Category::ALL), action in any_of(Action::ALL)) {
        let less = match facts.relation {
            Relation::Granted(grant) => Relation::Granted(Grant {
                categories: Categories::of(grant.categories.values().filter(|known| *known != category)),
                actions: Actions::of(grant.actions.values().filter(|known| *known != action)),
                ..grant
            }),
            Relation::AtTable(seat) => Relation::AtTable(Seat { on_table: Categories::of(seat.on_table.values().filter(|known| *known != category)), ..seat }),
            other => other,
        };
        let before = decide(&(), &facts).is_ok();
        let after = decide(&(), &Facts { relation: less, ..facts }).is_ok();
        prop_assert!(before || !after);
        let over = match facts.relation {
            Relation::Granted(grant) => Relation::Granted(Grant { state: GrantState::Revoked, ..grant }),
            Relation::AtTable(seat) => Relation::AtTable(Seat { state: SeatState::Gone, ..seat }),
            _ => Relation::Stranger,
        };
        let still = decide(&(), &Facts { relation: over, ..facts }).is_ok();
        prop_assert!(!still);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_times_and_sets_are_as_the_policies_say(facts in facts()) {
        thread_local! { static ORACLE: Oracle = Oracle::new(); }
        let said = ORACLE.with(|oracle| oracle.allows(&facts));
        prop_assert_eq!(decide(&(), &facts).is_ok(), said);
    }
}
