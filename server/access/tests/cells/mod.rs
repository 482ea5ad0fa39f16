//! The finite model: every combination of facts that can matter, edges of time included.
#![allow(dead_code, reason = "each test file uses its own part")]

use access::{
    Action, Actions, Actor, Categories, Category, FRESH_FOR, Facts, Grant, GrantState, LAPSES_AFTER, Level, Purpose, Relation, Seat,
    SeatState,
};

pub const NOW: i64 = 1_800_000_000;
const DAY: i64 = 86_400;

/// From, until and last use of a grant, relative to now: before, first second, inside, last second, over, just not lapsed, lapsed.
pub const GRANT_TIMES: [(i64, i64, i64); 7] = [
    (1, 30 * DAY, 0),
    (0, 30 * DAY, 0),
    (-DAY, DAY, -60),
    (-DAY, 1, -60),
    (-DAY, 0, -60),
    (-90 * DAY, DAY, 1 - LAPSES_AFTER),
    (-90 * DAY, DAY, -LAPSES_AFTER),
];
/// End of a table, relative to now: inside, last second, over.
pub const SEAT_TIMES: [i64; 3] = [1_800, 1, 0];
/// Moment of sign-in, relative to now: none, fresh to the second, stale, in the future.
pub const SIGN_INS: [Option<i64>; 4] = [None, Some(-FRESH_FOR), Some(-FRESH_FOR - 1), Some(1)];

/// Every way an actor can stand to a subject, for one category and action.
pub fn relations(category: Category, action: Action) -> Vec<Relation> {
    let others =
        |in_it: bool| Categories::of(Category::ALL.iter().copied().filter(|other| (*other == category) == in_it || *other != category));
    let without = Categories::of(Category::ALL.iter().copied().filter(|other| *other != category));
    let acts_without = Actions::of(Action::ALL.iter().copied().filter(|other| *other != action));
    let mut all = vec![Relation::Own, Relation::Stranger];
    for &state in GrantState::ALL {
        for (from, until, used) in GRANT_TIMES {
            for categories in [others(true), without] {
                for actions in [Actions::of(Action::ALL.iter().copied()), acts_without] {
                    all.push(Relation::Granted(Grant {
                        state,
                        from: NOW + from,
                        until: NOW + until,
                        last_used: NOW + used,
                        categories,
                        actions,
                    }));
                }
            }
        }
    }
    for &state in SeatState::ALL {
        for until in SEAT_TIMES {
            for on_table in [Categories::of([category]), without] {
                all.push(Relation::AtTable(Seat { state, until: NOW + until, on_table }));
            }
        }
    }
    all
}

/// Calls `see` with every cell of one category.
pub fn each(category: Category, mut see: impl FnMut(&Facts)) {
    for &action in Action::ALL {
        for relation in relations(category, action) {
            for &actor in Actor::ALL {
                for level in [None].into_iter().chain(Level::ALL.iter().copied().map(Some)) {
                    for &purpose in Purpose::ALL {
                        for signed_in in SIGN_INS {
                            for (session_alive, same_tenant) in [(true, true), (true, false), (false, true), (false, false)] {
                                see(&Facts {
                                    actor,
                                    level,
                                    signed_in_at: signed_in.map(|at| NOW + at),
                                    session_alive,
                                    same_tenant,
                                    relation,
                                    action,
                                    category,
                                    purpose,
                                    now: NOW,
                                });
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Cells of one category: actions × relations × actors × levels × purposes × sign-ins × session and gemeente.
pub const PER_CATEGORY: usize = 6 * (2 + 3 * 7 * 4 + 3 * 3 * 2) * 4 * 4 * 5 * 4 * 4;
