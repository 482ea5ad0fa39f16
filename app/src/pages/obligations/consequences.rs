//! What happens if not, and what it costs, per group. Amounts come from dated configuration; never a forecast for this person.

use super::{super::kit, article};
use crate::{
    components::{Icon, card, data_list, data_row, icon, legal},
    context::PageContext,
    language::{self, Lang},
};
use dossier::{
    case::Group,
    config::{Config, Dated},
};
use jiff::civil::Date;
use leptos::prelude::*;

/// "€ 1.000" in Dutch, "€1,000" elsewhere; cents only when there are any. Input in eurocents.
pub fn euros(lang: Lang, cents: i64) -> String {
    let (thousands, decimal, sign) = if lang.is_dutch() { ('.', ',', "€ ") } else { (',', '.', "€") };
    let digits = (cents / 100).to_string();
    let mut whole = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            whole.push(thousands);
        }
        whole.push(digit);
    }
    match cents % 100 {
        0 => format!("{sign}{whole}"),
        rest => format!("{sign}{whole}{decimal}{rest:02}"),
    }
}

/// What happens when the obligation is not met in time.
pub fn fines(ctx: &PageContext, group: &Group) -> AnyView {
    let body = match group.asylum_rights {
        Some(true) => view! {
            {legal(ctx, "obligations-no-fine", |_| Vec::new())}
            {kit::bullets(ctx, &["obligations-asylum-still", "obligations-asylum-loan", "obligations-asylum-talk"])}
        }
        .into_any(),
        Some(false) => others(ctx),
        None => view! { <p class="nl-paragraph">{ctx.r("obligations-group-unclear")}</p> }.into_any(),
    };
    view! { <div class="app-card">{body}</div>{by_duo(ctx, group)} }.into_any()
}

fn others(ctx: &PageContext) -> AnyView {
    let config = Config::reference();
    let rows = vec![
        amount(ctx, "obligations-fine-route", &config.fine_route_max_cents),
        amount(ctx, "obligations-fine-parts", &config.fine_pvt_map_cents),
        amount(ctx, "obligations-fine-intake", &config.fine_intake_cents),
        amount(ctx, "obligations-fine-traject", &config.fine_traject_max_cents),
    ];
    view! {
        {legal(ctx, "obligations-fine-possible", |_| Vec::new())}
        <p class="nl-paragraph">{ctx.r("obligations-fine-no-forecast")}</p>
        {data_list(rows)}
        <p class="nl-paragraph">{ctx.r("obligations-fine-blame")}</p>
    }
    .into_any()
}

/// One amount with since when it is known to hold, and its source.
fn amount(ctx: &PageContext, label: &str, figure: &Dated<i64>) -> AnyView {
    let value = view! {
        <bdi class="app-ltr" dir="ltr">{euros(ctx.lang, figure.value)}</bdi>
        <p class="app-source">{ctx.tw("obligations-as-of", &[("date", as_of(ctx.lang, figure.as_of).into())])}" "{article::view(figure.source)}</p>
    };
    data_row(ctx.r(label), value.into_any())
}

/// A day, a month or a year, as exact as the figure's date is known.
fn as_of(lang: Lang, text: &str) -> String {
    if let Ok(day) = text.parse::<Date>() {
        return language::date_long(lang, day);
    }
    match text.split_once('-') {
        Some((year, month)) => format!("{month}-{year}"),
        None => text.to_owned(),
    }
}

/// What it costs, and whether there is a loan.
pub fn money(ctx: &PageContext, group: &Group) -> AnyView {
    let free =
        card("money-free", ctx.t("obligations-free-title"), kit::bullets(ctx, &["obligations-free-pvt-map", "obligations-free-objection"]));
    let own = match group.asylum_rights {
        Some(true) => asylum_money(ctx),
        Some(false) => loan(ctx),
        None => view! { <div class="app-card"><p class="nl-paragraph">{ctx.r("obligations-group-unclear")}</p></div> }.into_any(),
    };
    view! { {own}{free}{by_duo(ctx, group)} }.into_any()
}

fn asylum_money(ctx: &PageContext) -> AnyView {
    let rows = vec![amount(ctx, "obligations-exam-fee", &Config::reference().exam_fee_cents)];
    view! {
        <div class="app-card">
            {legal(ctx, "obligations-asylum-offer", |_| Vec::new())}
            {kit::bullets(ctx, &["obligations-asylum-attempts", "obligations-asylum-no-loan"])}
            {data_list(rows)}
        </div>
    }
    .into_any()
}

fn loan(ctx: &PageContext) -> AnyView {
    let config = Config::reference();
    let rows = vec![
        amount(ctx, "obligations-loan-max", &config.loan_max_cents),
        amount(ctx, "obligations-loan-quarter", &config.loan_quarter_cents),
        amount(ctx, "obligations-loan-month", &config.loan_month_min_cents),
        amount(ctx, "obligations-exam-fee", &config.exam_fee_cents),
        amount(ctx, "obligations-staatsexamen-fee", &config.staatsexamen_fee_cents),
    ];
    view! {
        <div class="app-card">
            <p class="nl-paragraph">{ctx.r("obligations-loan-self")}</p>
            {legal(ctx, "obligations-loan-rule", |_| Vec::new())}
            {data_list(rows)}
            {kit::bullets(ctx, &["obligations-loan-income", "obligations-loan-for", "obligations-loan-repay"])}
            <p class="app-notice">{icon(Icon::Info)}<span>{ctx.r("obligations-loan-letter")}</span></p>
        </div>
    }
    .into_any()
}

/// The group is DUO's word, never derived from a permit.
fn by_duo(ctx: &PageContext, group: &Group) -> AnyView {
    crate::components::source_line(ctx, &group.doelgroep.provenance)
}

#[cfg(test)]
mod tests {
    use super::{as_of, euros};
    use crate::language::Lang;

    #[test]
    fn amounts_are_written_as_people_read_them() {
        assert_eq!(euros(Lang::Nl, 1_000_000), "€ 10.000");
        assert_eq!(euros(Lang::En, 1_000_000), "€10,000");
        assert_eq!(euros(Lang::Nl, 34_000), "€ 340");
        assert_eq!(euros(Lang::Nl, 1_550), "€ 15,50");
        assert_eq!(euros(Lang::En, 100_000_000), "€1,000,000");
    }

    #[test]
    fn a_figure_says_since_when_as_exactly_as_it_is_known() {
        assert_eq!(as_of(Lang::Nl, "2026-04-02"), "2 april 2026");
        assert_eq!(as_of(Lang::Nl, "2026-08"), "08-2026");
        assert_eq!(as_of(Lang::Nl, "2021"), "2021");
    }
}
