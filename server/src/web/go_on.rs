//! The small page between another site and ours: no personal data, goes on by itself or by its link.

use super::names::Lang;
use axum::{
    http::{HeaderValue, header},
    response::{Html, IntoResponse, Response},
};

const fn words(lang: Lang) -> (&'static str, &'static str) {
    match lang {
        Lang::Nl | Lang::NlSimple => ("Even geduld", "Ga verder"),
        Lang::En => ("One moment", "Go on"),
        Lang::Ar => ("لحظة من فضلك", "المتابعة"),
        Lang::Ti => ("ንእሽቶ ግዜ ተጸበዩ", "ቀጽሉ"),
        Lang::Tr => ("Bir dakika lütfen", "Devam et"),
        Lang::Fa => ("لطفاً کمی صبر کنید", "ادامه"),
        Lang::Prs => ("لطفاً کمی صبر کنید", "ادامه بدهید"),
        Lang::Ps => ("لږ صبر وکړئ", "مخکې لاړ شئ"),
        Lang::Ku => ("Ji kerema xwe hinek bisekinin", "Bidomînin"),
        Lang::Ckb => ("تکایە کەمێک چاوەڕێ بکەن", "بەردەوام بن"),
        Lang::So => ("Fadlan wax yar sug", "Sii wad"),
        Lang::Uk => ("Зачекайте, будь ласка", "Далі"),
        Lang::Ru => ("Подождите, пожалуйста", "Дальше"),
        Lang::Es => ("Un momento, por favor", "Continuar"),
        Lang::Fr => ("Un instant, s’il vous plaît", "Continuer"),
        Lang::Zh => ("请稍等", "继续"),
    }
}

/// A page that goes on to one of our own addresses. `to` comes from [`super::names::Page::href`], never from a request.
pub fn page(lang: Lang, to: &str) -> Response {
    let (title, link) = words(lang);
    let (code, dir) = (lang.code(), lang.direction().attribute());
    let html = format!(
        "<!DOCTYPE html><html lang=\"{code}\" dir=\"{dir}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, \
         initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\"><link rel=\"icon\" href=\"/favicon.svg\" type=\"image/svg+xml\"><meta http-equiv=\"refresh\" content=\"0; url={to}\"><title>{title} – Inburgerpad</title></head>\
         <body><main><h1>{title}</h1><p><a href=\"{to}\">{link}</a></p></main></body></html>"
    );
    let mut response = Html(html).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store, private"));
    response
}
