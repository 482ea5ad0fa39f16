//! Every cell of the finite model against the rule written a second time, as a sentence.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

use access::{Action, Actor, Category, Denial, Facts, Level, Purpose, Relation, decide};

fn cells() -> Vec<Facts> {
    let mut all = Vec::new();
    for &actor in Actor::ALL {
        for &relation in Relation::ALL {
            for level in [None].into_iter().chain(Level::ALL.iter().copied().map(Some)) {
                for session_alive in [false, true] {
                    for same_tenant in [false, true] {
                        for &action in Action::ALL {
                            for &category in Category::ALL {
                                for &purpose in Purpose::ALL {
                                    all.push(Facts { actor, relation, level, session_alive, same_tenant, action, category, purpose });
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    all
}

#[test]
fn only_the_own_case_at_substantial_or_higher_is_shown() {
    let cells = cells();
    assert_eq!(cells.len(), 2 * 2 * 4 * 2 * 2 * 2 * 11 * 2, "a new value needs its sentence below");
    let mut permitted = 0;
    for facts in &cells {
        let sentence = facts.actor == Actor::Inburgeraar
            && facts.relation == Relation::Own
            && matches!(facts.level, Some(Level::Substantial | Level::High))
            && facts.session_alive
            && facts.same_tenant
            && facts.action == Action::View
            && facts.purpose == Purpose::ShowOwnCase;
        match decide(&(), facts) {
            Ok(permit) => {
                assert!(sentence, "allowed without a rule: {facts:?}");
                assert_eq!(permit.category(), facts.category, "a permit is for the category that was asked");
                permitted += 1;
            }
            Err(_) => assert!(!sentence, "refused against the rule: {facts:?}"),
        }
    }
    assert_eq!(permitted, 2 * Category::ALL.len());
}

#[test]
fn the_reason_names_the_first_thing_that_is_wrong() {
    let good = Facts {
        actor: Actor::Inburgeraar,
        relation: Relation::Own,
        level: Some(Level::Substantial),
        session_alive: true,
        same_tenant: true,
        action: Action::View,
        category: Category::Plan,
        purpose: Purpose::ShowOwnCase,
    };
    let denial = |facts: Facts| decide(&(), &facts).err();
    assert_eq!(denial(good), None);
    assert_eq!(denial(Facts { session_alive: false, same_tenant: false, ..good }), Some(Denial::NoSession));
    assert_eq!(denial(Facts { same_tenant: false, level: None, ..good }), Some(Denial::OtherTenant));
    assert_eq!(denial(Facts { level: Some(Level::Low), ..good }), Some(Denial::LevelTooLow));
    assert_eq!(denial(Facts { level: None, ..good }), Some(Denial::LevelTooLow));
    assert_eq!(denial(Facts { relation: Relation::Stranger, ..good }), Some(Denial::NoRule));
    assert_eq!(denial(Facts { action: Action::Change, ..good }), Some(Denial::NoRule));
}
