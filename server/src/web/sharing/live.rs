//! Live frames over server-sent events. Before every frame it is decided again from the store; a change, a deadline or
//! a lost channel ends or renews what is shown (LIVE-1, LIVE-2, LIVE-3). A stream is never activity.

use super::{Filled, seat_key, table, together};
use crate::{
    session::{CurrentSession, Lookup, SignedIn, SplitKey},
    sharing::{Change, Id, store::SharingError},
    web::{
        AppState, cookies,
        current::{Found, PathLang, find, session_key},
        errors,
        headers::RequestInfo,
        loading::Case,
        names::{Lang, Page},
        page_routes, pages,
    },
};
use app::{context::Look, render, together::Shared};
use axum::{
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    response::{
        IntoResponse, Response,
        sse::{Event, Sse},
    },
};
use futures::stream;
use jiff::SignedDuration;
use std::{convert::Infallible, sync::Arc, time::Duration};
use tokio::{
    sync::{broadcast, mpsc},
    time::{Instant, sleep_until},
};

/// How often a stream looks again when nothing is heard, and says that it lives.
const BEAT: Duration = Duration::from_secs(5);
/// A page whose stream stopped is gone after this long.
const PRESENT: SignedDuration = SignedDuration::from_secs(9);
/// Other instances are heard at once; a change that was not heard is seen within this.
const QUEUE: usize = 8;

/// What a stream sends next.
#[derive(PartialEq, Eq)]
enum Frame {
    /// The region of the page, and the line somebody points at.
    Region(String, String),
    /// Only that it lives: something changed while this was made, and it is made anew at once.
    Beat,
    /// It is over; go there.
    Over,
}

/// Whose stream it is.
enum Side {
    /// The person, by the session's key; `region` when the page shows the table.
    Own { key: SplitKey, region: bool },
    /// Somebody at the table, by the seat's key and, for a coach, the session's.
    Other { seat: SplitKey, session: Option<SplitKey> },
}

/// `GET /{lang}/together/stream`
pub async fn own(State(state): State<AppState>, PathLang(lang): PathLang, request: Request) -> Response {
    let Ok(Found::SignedIn(session)) = find(&state, request.headers()).await else { return errors::plain(StatusCode::UNAUTHORIZED) };
    if session.person().is_none() {
        return errors::plain(StatusCode::UNAUTHORIZED);
    }
    let region = request.uri().query() != Some("banner=1");
    stream_of(state, lang, Side::Own { key: session.key.clone(), region }, info(&request))
}

/// `GET /{lang}/table/stream`
pub async fn other(State(state): State<AppState>, PathLang(lang): PathLang, request: Request) -> Response {
    let Some(seat) = seat_key(request.headers()) else { return errors::plain(StatusCode::UNAUTHORIZED) };
    let session = cookies::read(request.headers(), cookies::SESSION).and_then(|_| session_key(request.headers()));
    stream_of(state, lang, Side::Other { seat, session }, info(&request))
}

fn info(request: &Request) -> Option<RequestInfo> {
    request.extensions().get::<RequestInfo>().cloned()
}

fn stream_of(state: AppState, lang: Lang, side: Side, info: Option<RequestInfo>) -> Response {
    let (frames, received) = mpsc::channel::<Event>(QUEUE);
    // Listening begins before the first look, so that no change falls between
    let changes = state.sharing.changes();
    tokio::spawn(async move { run(&state, lang, &side, info, changes, frames).await });
    let events =
        stream::unfold(received, |mut received| async move { received.recv().await.map(|event| (Ok::<_, Infallible>(event), received)) });
    let mut response = Sse::new(events).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store, private"));
    // Proxies that collect a stream would hold back its end
    response.headers_mut().insert("x-accel-buffering", HeaderValue::from_static("no"));
    response
}

async fn run(
    state: &AppState,
    lang: Lang,
    side: &Side,
    info: Option<RequestInfo>,
    mut changes: broadcast::Receiver<Change>,
    frames: mpsc::Sender<Event>,
) {
    let mut sent: Option<Frame> = None;
    loop {
        let seen = look(state, lang, side, info.clone()).await;
        let (frame, table, until) = match seen {
            Ok(Some(seen)) => seen,
            Ok(None) => (Frame::Over, None, None),
            Err(error) => {
                // Not decided, not sent
                tracing::error!(event = "store-failed", %error, "stream");
                (Frame::Over, None, None)
            }
        };
        let over = frame == Frame::Over;
        for event in events(lang, side, &frame, sent.as_ref()) {
            if frames.send(event).await.is_err() {
                return;
            }
        }
        if over {
            return;
        }
        sent = Some(frame);
        let beat = Instant::now() + BEAT;
        let wake = until.map_or(beat, |until| beat.min(Instant::now() + until));
        if !wait(&mut changes, table, wake, &frames).await {
            return;
        }
    }
}

/// Waits for a change that concerns this table, for the deadline, or for the next beat. False: the browser is gone.
async fn wait(changes: &mut broadcast::Receiver<Change>, table: Option<Id>, wake: Instant, frames: &mpsc::Sender<Event>) -> bool {
    loop {
        tokio::select! {
            () = frames.closed() => return false,
            () = sleep_until(wake) => return true,
            change = changes.recv() => match change {
                Ok(Change::Table(changed)) if table.is_some_and(|table| table != changed) => {}
                // A person's change may be this table's; a lagging or lost channel is looked through the store at once
                Ok(_) | Err(broadcast::error::RecvError::Lagged(_)) => return true,
                Err(broadcast::error::RecvError::Closed) => return false,
            },
        }
    }
}

/// The case at the table; loaded anew once a minute, not at every beat.
async fn recent(state: &AppState, session: &CurrentSession, person: &SignedIn, table: Id, now: jiff::Timestamp) -> Case {
    let young = state.rooms.fetched(table).is_some_and(|at| now.duration_since(at) < SignedDuration::from_mins(1));
    match state.rooms.case(table).filter(|_| young) {
        Some(dossier) => Case { dossier, look: Look::default() },
        None => {
            let case = state.pages.case(state, session, person).await;
            state.rooms.put(table, case.dossier.clone(), now);
            case
        }
    }
}

type Seen = (Frame, Option<Id>, Option<Duration>);

async fn look(state: &AppState, lang: Lang, side: &Side, info: Option<RequestInfo>) -> Result<Option<Seen>, SharingError> {
    match side {
        Side::Own { key, region } => look_own(state, lang, key, *region, info).await,
        Side::Other { seat, session } => look_other(state, lang, seat, session.as_ref(), info).await,
    }
}

async fn alive(state: &AppState, key: &SplitKey) -> Option<CurrentSession> {
    match state.sessions.look_up(key).await {
        Ok(Lookup::Alive(session)) => Some(*session),
        _ => None,
    }
}

async fn look_own(
    state: &AppState,
    lang: Lang,
    key: &SplitKey,
    region: bool,
    info: Option<RequestInfo>,
) -> Result<Option<Seen>, SharingError> {
    let Some(session) = alive(state, key).await else {
        // The table belongs to the session and ends with it
        state.sharing.end_tables_of_session(key.row_id()).await?;
        return Ok(None);
    };
    let Some(person) = session.person() else { return Ok(None) };
    let now = state.real.now();
    let Some(table) = state.sharing.table_of_session(key.row_id(), now).await? else { return Ok(None) };
    state.sharing.present(table.id, now.saturating_add(PRESENT).unwrap_or(now), now).await?;
    let until = left(table.ends_at.min(session.idle_end), now);
    if !region {
        // On other pages of the person only the banner is live
        let ctx = pages::context_of(state, lang, Page::Start, Some(&session), Filled::plain(Shared::Nothing), info).await;
        return Ok(Some((Frame::Region(render::table_frame(&Arc::new(ctx)), String::new()), Some(table.id), until)));
    }
    let id = table.id;
    let case = recent(state, &session, person, id, now).await;
    let mut filled = together::of_case(state, &session, case, Some(table), None).await?;
    let lit = match &mut filled.shared {
        Shared::Together(page) => page.table.as_mut().and_then(|table| table.lit.take()),
        _ => None,
    };
    let ctx = pages::context_of(state, lang, Page::Together, Some(&session), filled, info).await;
    Ok(Some((Frame::Region(render::table_frame(&Arc::new(ctx)), lit.map(|line| line.text()).unwrap_or_default()), Some(id), until)))
}

async fn look_other(
    state: &AppState,
    lang: Lang,
    seat: &SplitKey,
    session: Option<&SplitKey>,
    info: Option<RequestInfo>,
) -> Result<Option<Seen>, SharingError> {
    let session = match session {
        Some(key) => alive(state, key).await,
        None => None,
    };
    let Some(at) = table::seat(state, Some(seat), session.as_ref()).await? else { return Ok(None) };
    let mut filled = table::filled(state, &at).await?;
    let lit = match &mut filled.shared {
        Shared::Table(page) => page.lit.take(),
        _ => None,
    };
    let ctx = pages::context_of(state, lang, Page::Table, None, filled, info).await;
    let html = render::table_frame(&Arc::new(ctx));
    // Decided before rendering; decided once more before sending, because rendering took time
    if table::seat(state, Some(seat), session.as_ref()).await?.is_none_or(|again| again.table.revision != at.table.revision) {
        return Ok(Some((Frame::Beat, Some(at.table.id), Some(Duration::ZERO))));
    }
    let until = left(at.table.until(), state.real.now());
    Ok(Some((Frame::Region(html, lit.map(|line| line.text()).unwrap_or_default()), Some(at.table.id), until)))
}

fn left(until: jiff::Timestamp, now: jiff::Timestamp) -> Option<Duration> {
    Some(Duration::try_from(until.duration_since(now)).unwrap_or(Duration::ZERO) + Duration::from_millis(1))
}

/// The events of a frame: only what is new, and a beat when nothing is.
fn events(lang: Lang, side: &Side, frame: &Frame, sent: Option<&Frame>) -> Vec<Event> {
    let to = match side {
        Side::Own { .. } => Page::Together,
        Side::Other { .. } => Page::Table,
    };
    match (frame, sent) {
        (Frame::Over, _) => vec![Event::default().event("over").data(to.href(lang))],
        (Frame::Beat, _) => vec![Event::default().comment("")],
        (Frame::Region(html, lit), Some(Frame::Region(before, lit_before))) if html == before => {
            if lit == lit_before {
                vec![Event::default().comment("")]
            } else {
                vec![point(lit)]
            }
        }
        (Frame::Region(html, lit), _) => vec![Event::default().event("frame").data(html), point(lit)],
    }
}

fn point(line: &str) -> Event {
    Event::default().event("point").data(line)
}

/// Addresses of streams, for the rule about other sites.
pub fn is_stream(path: &str) -> bool {
    matches!(page_routes::path_after_language(path), "together/stream" | "table/stream")
}
