//! The listener with the limits that are only known there: slow headers, connections, streams.

use super::{limits, tries::Peer};
use axum::Router;
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::{conn::auto, graceful::GracefulShutdown},
    service::TowerToHyperService,
};
use std::{sync::Arc, time::Duration};
use tokio::{net::TcpListener, sync::Semaphore};

/// A browser that has not sent its headers by then is let go.
const HEADER_READ: Duration = Duration::from_secs(5);
/// HTTP/2 streams on one connection.
const STREAMS: u32 = 64;
/// What runs may finish this long after the stop.
const DRAIN: Duration = Duration::from_secs(10);

/// Serves until `stop` is ready, then lets what runs finish.
pub async fn serve(listener: TcpListener, router: Router, connections: usize, stop: impl Future<Output = ()>) {
    let places = Arc::new(Semaphore::new(connections));
    let graceful = GracefulShutdown::new();
    let mut builder = auto::Builder::new(TokioExecutor::new());
    // Larger than our own limit, so that the middleware answers with all headers in all but absurd cases
    builder.http1().timer(TokioTimer::new()).header_read_timeout(HEADER_READ).max_buf_size(4 * limits::HEADERS).max_headers(128);
    builder.http2().timer(TokioTimer::new()).max_concurrent_streams(STREAMS).max_header_list_size(4 * 16 * 1024);
    let mut stop = std::pin::pin!(stop);
    loop {
        let Ok(place) = places.clone().acquire_owned().await else { break };
        let (stream, from) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    // Out of file descriptors, most often: wait a little instead of spinning
                    tracing::error!(event = "accept-failed", %error, "listener");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        let _ = stream.set_nodelay(true);
        let peer = Peer::from_ip(from.ip());
        let service = tower::util::MapRequest::new(router.clone(), move |mut request: hyper::Request<hyper::body::Incoming>| {
            request.extensions_mut().insert(peer);
            request
        });
        let connection = builder.serve_connection(TokioIo::new(stream), TowerToHyperService::new(service)).into_owned();
        let watched = graceful.watch(connection);
        tokio::spawn(async move {
            let _ = watched.await;
            drop(place);
        });
    }
    let _ = tokio::time::timeout(DRAIN, graceful.shutdown()).await;
}
