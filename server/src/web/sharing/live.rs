//! Live frames over server-sent events. Before every frame it is decided again from the store; a change, a deadline or
//! a lost channel ends or renews what is shown (LIVE-1, LIVE-2, LIVE-3). A stream is never activity.

use super::{Filled, seat_key, table, together};
use crate::{
    session::{CurrentSession, Lookup, SignedIn, SplitKey},
    sharing::{Change, Id, Table, store::SharingError},
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
    /// Only that it lives: nothing changed, or something did while a region was made, and it is made anew at once.
    Beat,
    /// It is over; go there.
    Over,
}

/// What a region was made from. While it is the same, nothing is made again.
#[derive(Clone, PartialEq, Eq)]
struct Stamp {
    revision: i64,
    lit: Option<String>,
    fetched: Option<jiff::Timestamp>,
    shown: Option<Id>,
}

impl Stamp {
    fn of(state: &AppState, table: &Table, shown: Option<Id>) -> Stamp {
        Stamp { revision: table.revision, lit: table.lit.clone(), fetched: state.rooms.fetched(table.id), shown }
    }
}

/// Whose changes a stream listens to.
#[derive(Clone, Copy)]
struct Of {
    table: Id,
    subject: [u8; 16],
}

impl Of {
    fn table(table: &Table) -> Of {
        Of { table: table.id, subject: *table.subject.bytes() }
    }

    fn concerns(self, change: &Change) -> bool {
        match change {
            Change::Table(table) => *table == self.table,
            Change::Subject(subject) => *subject == self.subject,
            // What was not heard may be anything
            Change::Lost => true,
        }
    }
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
    let (mut sent, mut stamp): (Option<Frame>, Option<Stamp>) = (None, None);
    loop {
        let seen = look(state, lang, side, info.clone(), stamp.as_ref()).await.unwrap_or_else(|error| {
            // Not decided, not sent
            tracing::error!(event = "store-failed", %error, "stream");
            None
        });
        let frame = seen.as_ref().map_or(&Frame::Over, |seen| &seen.frame);
        for event in events(lang, side, frame, sent.as_ref()) {
            if frames.send(event).await.is_err() {
                return;
            }
        }
        let Some(seen) = seen else { return };
        stamp = seen.stamp;
        if seen.frame != Frame::Beat {
            sent = Some(seen.frame);
        }
        let wake = Instant::now() + seen.until.map_or(BEAT, |until| BEAT.min(until));
        if !wait(&mut changes, seen.of, wake, &frames).await {
            return;
        }
    }
}

/// Waits for a change that concerns this stream, for the deadline, or for the next beat. False: the browser is gone.
async fn wait(changes: &mut broadcast::Receiver<Change>, of: Of, wake: Instant, frames: &mpsc::Sender<Event>) -> bool {
    loop {
        tokio::select! {
            () = frames.closed() => return false,
            () = sleep_until(wake) => return true,
            change = changes.recv() => match change {
                Ok(change) if !of.concerns(&change) => {}
                // A lagging or lost channel is looked through the store at once
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

/// What a look gave.
struct Seen {
    frame: Frame,
    of: Of,
    /// Look again after this time at the latest.
    until: Option<Duration>,
    /// What the region was made from; none when it must be made anew.
    stamp: Option<Stamp>,
}

/// Decides, and makes a frame when something is not as at the last `stamp`. `None`: it is over.
async fn look(
    state: &AppState,
    lang: Lang,
    side: &Side,
    info: Option<RequestInfo>,
    stamp: Option<&Stamp>,
) -> Result<Option<Seen>, SharingError> {
    match side {
        Side::Own { key, region } => look_own(state, lang, key, *region, info, stamp).await,
        Side::Other { seat, session } => look_other(state, lang, seat, session.as_ref(), info, stamp).await,
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
    last: Option<&Stamp>,
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
    let of = Of::table(&table);
    let until = left(table.ends_at.min(session.idle_end), now);
    let case = if region { Some(recent(state, &session, person, table.id, now).await) } else { None };
    let stamp = Stamp::of(state, &table, state.rooms.shown(key.row_id(), now).map(|shown| shown.id));
    if last == Some(&stamp) {
        return Ok(Some(Seen { frame: Frame::Beat, of, until, stamp: Some(stamp) }));
    }
    let Some(case) = case else {
        // On other pages of the person only the banner is live
        let ctx = pages::context_of(state, lang, Page::Start, Some(&session), Filled::plain(Shared::Nothing), info).await;
        let frame = Frame::Region(render::table_frame(&Arc::new(ctx)), String::new());
        return Ok(Some(Seen { frame, of, until, stamp: Some(stamp) }));
    };
    let mut filled = together::of_case(state, &session, case, Some(table), None).await?;
    let lit = match &mut filled.shared {
        Shared::Together(page) => page.table.as_mut().and_then(|table| table.lit.take()),
        _ => None,
    };
    let ctx = pages::context_of(state, lang, Page::Together, Some(&session), filled, info).await;
    let frame = Frame::Region(render::table_frame(&Arc::new(ctx)), lit.map(|line| line.text()).unwrap_or_default());
    Ok(Some(Seen { frame, of, until, stamp: Some(stamp) }))
}

async fn look_other(
    state: &AppState,
    lang: Lang,
    seat: &SplitKey,
    session: Option<&SplitKey>,
    info: Option<RequestInfo>,
    last: Option<&Stamp>,
) -> Result<Option<Seen>, SharingError> {
    let session = match session {
        Some(key) => alive(state, key).await,
        None => None,
    };
    let Some(at) = table::seat(state, Some(seat), session.as_ref()).await? else { return Ok(None) };
    let of = Of::table(&at.table);
    let until = left(at.table.until(), state.real.now());
    let stamp = Stamp::of(state, &at.table, None);
    if last == Some(&stamp) {
        return Ok(Some(Seen { frame: Frame::Beat, of, until, stamp: Some(stamp) }));
    }
    let mut filled = table::filled(state, &at).await?;
    let lit = match &mut filled.shared {
        Shared::Table(page) => page.lit.take(),
        _ => None,
    };
    let ctx = pages::context_of(state, lang, Page::Table, None, filled, info).await;
    let html = render::table_frame(&Arc::new(ctx));
    // Decided before rendering; decided once more before sending, because rendering took time
    if table::seat(state, Some(seat), session.as_ref()).await?.is_none_or(|again| again.table.revision != at.table.revision) {
        return Ok(Some(Seen { frame: Frame::Beat, of, until: Some(Duration::ZERO), stamp: None }));
    }
    Ok(Some(Seen { frame: Frame::Region(html, lit.map(|line| line.text()).unwrap_or_default()), of, until, stamp: Some(stamp) }))
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
