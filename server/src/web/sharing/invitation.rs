//! Making an invitation: a secret for the QR code, six words, and how both are shown. Shown once, kept nowhere.

use crate::{
    clock::random_bytes,
    session::{CurrentSession, SignedIn},
    sharing::{InvitationFor, NewInvitation, rooms::Shown, store::SharingError, words},
    web::AppState,
};
use app::together::{InvitationView, OtherKind};
use jiff::SignedDuration;
use qrcode::{EcLevel, QrCode, render::svg};

/// A QR code is for face to face (security.md, 6).
const QR_LIFE: SignedDuration = SignedDuration::from_mins(15);
/// Words can be overheard.
const WORDS_LIFE: SignedDuration = SignedDuration::from_mins(10);

/// Makes an invitation and shows it in this session.
pub async fn make(
    state: &AppState,
    session: &CurrentSession,
    person: &SignedIn,
    leads_to: InvitationFor,
) -> Result<InvitationView, SharingError> {
    let now = state.real.now();
    let secret: String = crate::accountability::hex(&random_bytes::<16>(&*state.randomness));
    let words = words::draw(&*state.randomness);
    let address = format!("{}/join/{secret}", state.settings.origin.as_str());
    let view = InvitationView {
        qr_svg: qr(&address),
        address,
        words: words.to_vec(),
        words_until: now.saturating_add(WORDS_LIFE).unwrap_or(now),
        until: now.saturating_add(QR_LIFE).unwrap_or(now),
    };
    let kind = match leads_to {
        InvitationFor::Table(_) => None,
        InvitationFor::Helper(_) => Some(OtherKind::Helper),
        InvitationFor::Coach(_) => Some(OtherKind::Coach),
    };
    let lasting = kind.is_some().then(|| person.bsn.clone());
    let invitation = NewInvitation {
        leads_to,
        subject: state.looks.pid(&person.bsn),
        subject_name: first_name(person),
        bsn: lasting,
        secret,
        words,
        until: view.until,
        words_until: view.words_until,
    };
    let id = state.sharing.invite(invitation, now).await?;
    state.rooms.show(session.key.row_id(), Shown { id, view: view.clone(), kind });
    Ok(view)
}

/// What the other side calls the person: the given name, else the family name.
pub fn first_name(person: &SignedIn) -> String {
    person.given.clone().or_else(|| person.family.clone()).unwrap_or_default()
}

/// The whole name, for access that lasts.
pub fn full_name(person: &SignedIn) -> String {
    [&person.given, &person.prefix, &person.family].into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// An address as a QR code: dark on light in every theme, or cameras do not read it.
fn qr(address: &str) -> String {
    QrCode::with_error_correction_level(address, EcLevel::M)
        .map(|code| {
            code.render::<svg::Color>()
                .min_dimensions(232, 232)
                .dark_color(svg::Color("#000"))
                .light_color(svg::Color("#fff"))
                .quiet_zone(true)
                .build()
        })
        .unwrap_or_default()
}
