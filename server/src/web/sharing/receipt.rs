//! The receipt of a consent: JSON-LD in the W3C DPV profile of ISO/IEC TS 27560 (standards.md, 16.2).

use super::id;
use crate::{
    sharing::ConsentRecord,
    web::{
        AppState,
        current::{Found, PathLang, find},
        errors, page_routes,
    },
};
use app::together::ConsentState;
use axum::{
    extract::{Request, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

const RECORD: &str = "https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr";
const RECEIPT: &str = "https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr";

/// `GET /{lang}/consent/{record}/receipt.json`.
pub async fn download(State(state): State<AppState>, PathLang(_): PathLang, request: Request) -> Response {
    let rest = page_routes::path_after_language(request.uri().path());
    let record = rest.strip_prefix("consent/").and_then(|rest| rest.strip_suffix("/receipt.json")).and_then(id);
    let session = match find(&state, request.headers()).await {
        Ok(Found::SignedIn(session)) => session,
        Ok(_) => return errors::plain(StatusCode::UNAUTHORIZED),
        Err(status) => return errors::plain(status),
    };
    let (Some(record), Some(person)) = (record, session.person()) else {
        return errors::page(&state, &request, StatusCode::NOT_FOUND).await;
    };
    let pid = state.looks.pid(&person.bsn);
    match state.sharing.consents(pid).await {
        Ok(records) => match records.into_iter().find(|known| known.id == record) {
            Some(found) => file(&state, &crate::accountability::hex(pid.bytes()), &found),
            None => errors::page(&state, &request, StatusCode::NOT_FOUND).await,
        },
        Err(error) => {
            tracing::error!(event = "store-failed", %error, "consent");
            errors::page(&state, &request, StatusCode::SERVICE_UNAVAILABLE).await
        }
    }
}

fn file(state: &AppState, subject: &str, record: &ConsentRecord) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/ld+json"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"toestemming.jsonld\""),
        (header::CACHE_CONTROL, "no-store, private"),
    ];
    (headers, receipt(state, subject, record).to_string()).into_response()
}

/// The receipt, with the fields of the profile under our names' DPV properties.
fn receipt(state: &AppState, subject: &str, record: &ConsentRecord) -> Value {
    let tenant = &state.settings.tenant;
    let page = format!("{}/nl/consent", state.settings.origin.as_str());
    let events: Vec<Value> = record
        .events
        .iter()
        .map(|(at, state)| {
            json!({
                "@type": status(*state),
                "dpv:isIndicatedAtTime": at.to_string(),
                "dpv:isIndicatedBy": subject,
                "dpv:hasLegalBasis": "dpv:ExplicitlyExpressedConsent",
            })
        })
        .collect();
    json!({
        "@context": { "dpv": "https://w3id.org/dpv#", "dct": "http://purl.org/dc/terms/" },
        "dct:conformsTo": RECEIPT,
        "dct:created": state.real.now().to_string(),
        "dpv:hasRecord": {
            "@type": "dpv:ConsentRecord",
            "dct:conformsTo": RECORD,
            "dpv:hasIdentifier": record.id.uuid(),
            "dpv:hasDataSubject": subject,
            "dpv:hasNotice": { "dct:hasVersion": record.notice_version, "dct:identifier": format!("sha256:{}", record.notice_sha256), "@id": page },
            "dct:language": record.lang,
            "dpv:hasPurpose": record.flow,
            "dpv:hasPersonalData": record.categories.values().map(access::Category::slug).collect::<Vec<_>>(),
            "dpv:hasDataController": { "dpv:hasName": tenant.name, "dpv:hasAddress": tenant.address, "dpv:hasContact": tenant.privacy_email, "dpv:hasIdentifier": tenant.code },
            "dpv:hasRecipient": [{ "dpv:hasName": record.recipient, "dpv:hasIdentifier": record.recipient_id.map(|id| id.to_string()) }],
            "dpv:hasStorageCondition": { "dpv:hasLocation": "NL", "dpv:hasDuration": "P5Y" },
            "dpv:hasJurisdiction": ["NL", "EU"],
            "dpv:hasConsentControl": page,
            "dpv:hasLegalBasis": "eu-gdpr:A6-1-a",
            "dpv:hasDuration": record.valid_until.to_string(),
            "dpv:hasConsentStatus": events,
        },
    })
}

const fn status(state: ConsentState) -> &'static str {
    match state {
        ConsentState::Given => "dpv:ConsentGiven",
        ConsentState::Refused => "dpv:ConsentRefused",
        ConsentState::Withdrawn => "dpv:ConsentWithdrawn",
        ConsentState::Expired => "dpv:ConsentExpired",
    }
}
