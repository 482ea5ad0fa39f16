//! Every cell against the rules written a second time, as sentences, and the reasons of refusals.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may panic")]

mod cells;

use access::{
    Action, Actions, Actor, Categories, Category, Denial, Facts, Grant, GrantState, Level, Purpose, Relation, Seat, SeatState, decide,
};
use cells::{NOW, PER_CATEGORY, each};

const SPECIAL: [Category; 2] = [Category::Asylum, Category::Health];

/// What may be done, in the order a person would tell it.
fn sentence(f: &Facts) -> bool {
    let behind_sign_in = f.actor == Actor::Guest || matches!(f.level, Some(Level::Substantial | Level::High));
    let base = f.session_alive && f.same_tenant && behind_sign_in;
    let special = SPECIAL.contains(&f.category);
    base && match f.relation {
        Relation::Stranger => false,
        Relation::Own => f.actor == Actor::Inburgeraar && own_sentence(f, special),
        Relation::Granted(grant) => {
            let role = match f.actor {
                Actor::Helper => f.purpose == Purpose::HelpWithCase && [Action::View, Action::Prepare].contains(&f.action),
                Actor::Coach => f.purpose == Purpose::ReviewProgress && [Action::View, Action::Agree].contains(&f.action),
                _ => false,
            };
            let in_time = (grant.from..grant.until).contains(&f.now) && f.now < grant.last_used + 60 * 24 * 60 * 60;
            role && !special
                && grant.state == GrantState::Active
                && in_time
                && grant.categories.has(f.category)
                && grant.actions.has(f.action)
        }
        Relation::AtTable(seat) => {
            [Actor::Guest, Actor::Coach].contains(&f.actor)
                && !special
                && f.purpose == Purpose::LookTogether
                && [Action::View, Action::Point].contains(&f.action)
                && seat.state == SeatState::Confirmed
                && f.now < seat.until
                && seat.on_table.has(f.category)
        }
    }
}

fn own_sentence(f: &Facts, special: bool) -> bool {
    let fresh = f.signed_in_at.is_some_and(|at| (at..=at + 900).contains(&f.now));
    match f.purpose {
        Purpose::ShowOwnCase => f.action == Action::View && f.category != Category::Health,
        Purpose::LookTogether => !special && [Action::Share, Action::View, Action::Point].contains(&f.action),
        Purpose::ReviewProgress => !special && (matches!(f.action, Action::Agree | Action::Prepare) || f.action == Action::Share && fresh),
        Purpose::HelpWithCase => !special && f.action == Action::Share && fresh,
        Purpose::Statistics => false,
    }
}

#[test]
fn every_cell_is_as_the_sentences_say() {
    let (mut seen, mut allowed) = (0, 0);
    for &category in Category::ALL {
        each(category, |facts| {
            seen += 1;
            match decide(&(), facts) {
                Ok(permit) => {
                    assert!(sentence(facts), "allowed without a rule: {facts:?}");
                    assert_eq!((permit.category(), permit.action()), (facts.category, facts.action), "a permit is for what was asked");
                    allowed += 1;
                }
                Err(_) => assert!(!sentence(facts), "refused against the rule: {facts:?}"),
            }
        });
    }
    assert_eq!(seen, PER_CATEGORY * 14, "a new value needs its sentence above");
    assert!(allowed > 1_000, "{allowed}");
}

fn own() -> Facts {
    Facts {
        actor: Actor::Inburgeraar,
        level: Some(Level::Substantial),
        signed_in_at: Some(NOW - 60),
        session_alive: true,
        same_tenant: true,
        relation: Relation::Own,
        action: Action::View,
        category: Category::Plan,
        purpose: Purpose::ShowOwnCase,
        now: NOW,
    }
}

fn grant() -> Grant {
    Grant {
        state: GrantState::Active,
        from: NOW - 10,
        until: NOW + 10,
        last_used: NOW - 5,
        categories: Categories::of([Category::Plan]),
        actions: Actions::of([Action::View]),
    }
}

#[test]
fn the_reason_names_the_first_thing_that_is_wrong() {
    let denial = |facts: Facts| decide(&(), &facts).err();
    assert_eq!(denial(own()), None);
    assert_eq!(denial(Facts { session_alive: false, same_tenant: false, ..own() }), Some(Denial::NoSession));
    assert_eq!(denial(Facts { same_tenant: false, level: None, ..own() }), Some(Denial::OtherTenant));
    assert_eq!(denial(Facts { level: Some(Level::Low), ..own() }), Some(Denial::LevelTooLow));
    assert_eq!(denial(Facts { level: None, ..own() }), Some(Denial::LevelTooLow));
    assert_eq!(denial(Facts { relation: Relation::Stranger, ..own() }), Some(Denial::NoRule));
    assert_eq!(denial(Facts { action: Action::Send, ..own() }), Some(Denial::NoRule));
    assert_eq!(denial(Facts { category: Category::Health, ..own() }), Some(Denial::Special));
    assert_eq!(denial(Facts { category: Category::Asylum, ..own() }), None, "the own group is shown to the person");
    let lasting = Facts { action: Action::Share, purpose: Purpose::HelpWithCase, signed_in_at: Some(NOW - 901), ..own() };
    assert_eq!(denial(lasting), Some(Denial::NotFresh));
    let helper = Facts { actor: Actor::Helper, relation: Relation::Granted(grant()), purpose: Purpose::HelpWithCase, ..own() };
    assert_eq!(denial(helper), None);
    let of = |grant: Grant| Facts { relation: Relation::Granted(grant), ..helper };
    assert_eq!(denial(of(Grant { state: GrantState::Asked, ..grant() })), Some(Denial::GrantNotInForce));
    assert_eq!(denial(of(Grant { until: NOW, ..grant() })), Some(Denial::GrantNotInForce));
    assert_eq!(denial(Facts { category: Category::Exams, ..helper }), Some(Denial::NoRule));
    assert_eq!(denial(Facts { category: Category::Asylum, ..helper }), Some(Denial::Special));
    let seat = Seat { state: SeatState::Waiting, until: NOW + 1, on_table: Categories::of([Category::Plan]) };
    let guest = Facts { actor: Actor::Guest, level: None, relation: Relation::AtTable(seat), purpose: Purpose::LookTogether, ..own() };
    assert_eq!(denial(guest), Some(Denial::NotAtTable));
    let confirmed = Facts { relation: Relation::AtTable(Seat { state: SeatState::Confirmed, ..seat }), ..guest };
    assert_eq!(denial(confirmed), None);
    assert_eq!(denial(Facts { category: Category::Exams, ..confirmed }), Some(Denial::NoRule));
    assert_eq!(denial(Facts { action: Action::Prepare, ..confirmed }), Some(Denial::NoRule));
}

#[test]
fn sets_hold_what_they_were_given_and_nothing_nobody_knows() {
    for (index, &category) in Category::ALL.iter().enumerate() {
        let set = Categories::of([category]);
        assert_eq!(set.bits(), 1 << index, "stored bits may never change their meaning");
        assert!(set.has(category) && !Categories::NONE.has(category));
        assert_eq!(set.values().collect::<Vec<_>>(), [category]);
        assert_eq!(Categories::from_bits(set.bits()), set);
    }
    assert_eq!(Categories::from_bits(u32::MAX), Categories::of(Category::ALL.iter().copied()));
    let both = Actions::of([Action::View, Action::Prepare]);
    assert_eq!((both.bits(), both.has(Action::View), both.has(Action::Agree)), (0b11, true, false));
    assert_eq!(Actions::from_bits(0b1000_0011), both, "bits nobody knows are dropped");
}

#[test]
fn names_are_read_back_and_unknown_names_are_nothing() {
    for &category in Category::ALL {
        assert_eq!(Category::from_slug(category.slug()), Some(category));
    }
    for unknown in ["", "*", "PLAN", "plan ", "planx", "all"] {
        assert_eq!(Category::from_slug(unknown), None, "{unknown}");
    }
    assert_eq!(Action::from_slug("view"), Some(Action::View));
    assert_eq!(GrantState::from_slug("active"), Some(GrantState::Active));
    assert_eq!(SeatState::from_slug("gone"), Some(SeatState::Gone));
}

#[test]
fn what_can_be_ticked_is_neither_special_nor_a_list_of_schools() {
    let grantable: Vec<Category> = Category::grantable().collect();
    assert_eq!(grantable.len(), Category::ALL.len() - 3);
    assert!(!grantable.iter().any(|category| category.special() || *category == Category::Reference));
    let off: Vec<Category> = Category::ALL.iter().copied().filter(|category| category.off_by_default()).collect();
    assert_eq!(off, [Category::Decisions, Category::Fines, Category::Money]);
    assert!(Category::ALL.iter().all(|category| category.least_level() == Level::Substantial));
}
