use std::convert::Infallible;
use std::io;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{
    ALLOW, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, LOCATION, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use tokio::sync::Notify;
use tokio_stream::StreamExt;

use crate::ask;
use crate::board::Board;
use crate::listen::Listeners;
use crate::media::media_type;

/// The folder of what belongs to the server and not to the site; no site has such a folder.
pub const HERE: &str = ".spoorboek";

/// What stands at a path.
#[derive(Debug)]
pub enum Answer {
    /// A file, and the path by whose ending its type is known.
    File { path: String, bytes: Vec<u8> },
    /// A folder that was asked for as if it were a file.
    Folder,
    /// Nothing; the page that says so.
    Nothing(Vec<u8>),
    /// Not known yet; the page that says so.
    NotYet(Vec<u8>),
}

/// What the server asks for its answers, from many threads.
pub trait Site: Send + Sync + 'static {
    /// What stands at a path below the site, without `/` in front; the empty path is its root.
    fn answer(&self, path: &str) -> Answer;
}

struct Server {
    site: Box<dyn Site>,
    board: Board,
    port: u16,
}

/// Answers until the program is told to stop.
///
/// # Errors
/// Where the system refuses.
pub fn serve(listeners: Listeners, site: Box<dyn Site>, board: Board) -> io::Result<()> {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let server = Arc::new(Server { site, board, port: listeners.port });
    let router = Router::new().fallback(answer).with_state(server);
    let stopped = runtime.block_on(async {
        // Before anyone can ask, so that whoever was answered can stop it.
        let enough = stop()?;
        for listener in listeners.all {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            let router = router.clone();
            tokio::spawn(async { axum::serve(listener, router).await });
        }
        enough.notified().await;
        Ok(())
    });
    // Browsers that still listen for news would listen for ever.
    runtime.shutdown_background();
    stopped
}

/// What is told when the user or the system says that it is enough.
fn stop() -> io::Result<Arc<Notify>> {
    let enough = Arc::new(Notify::new());
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        for kind in [SignalKind::interrupt(), SignalKind::terminate()] {
            let (enough, mut said) = (Arc::clone(&enough), signal(kind)?);
            tokio::spawn(async move {
                said.recv().await;
                enough.notify_one();
            });
        }
    }
    #[cfg(not(unix))]
    {
        let enough = Arc::clone(&enough);
        tokio::spawn(async move {
            if tokio::signal::ctrl_c().await.is_ok() {
                enough.notify_one();
            }
        });
    }
    Ok(enough)
}

/// What holds for the published site holds here: no script or style within a page. What the page of search may
/// beside that, any page may on this machine.
const POLICY: &str =
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; frame-ancestors 'self'";

async fn answer(State(server): State<Arc<Server>>, request: Request) -> Response {
    let mut response = checked(server, request).await;
    let headers = response.headers_mut();
    for (name, value) in [
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (CACHE_CONTROL, "no-store"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

async fn checked(server: Arc<Server>, request: Request) -> Response {
    let uri = request.uri();
    let mut hosts = request.headers().get_all(HOST).iter().map(HeaderValue::to_str);
    let named = |host: &str| ask::is_own(host, server.port);
    let is_asked_here = hosts.next().is_some_and(|host| host.is_ok_and(named))
        && hosts.next().is_none()
        && uri.authority().is_none_or(|authority| named(authority.as_str()));
    if !is_asked_here {
        return plain(StatusCode::MISDIRECTED_REQUEST);
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let allow = [(ALLOW, HeaderValue::from_static("GET, HEAD"))];
        return (allow, plain(StatusCode::METHOD_NOT_ALLOWED)).into_response();
    }
    let Some(path) = ask::below(uri.path()) else {
        return plain(StatusCode::BAD_REQUEST);
    };
    if let Some(name) = path.strip_prefix(HERE).and_then(|rest| rest.strip_prefix('/')) {
        return own(&server, name);
    }
    let raw = uri.path().to_owned();
    let asked = tokio::task::spawn_blocking(move || server.site.answer(&path));
    match asked.await {
        Ok(Answer::File { path, bytes }) => file(StatusCode::OK, &path, bytes),
        Ok(Answer::Nothing(page)) => file(StatusCode::NOT_FOUND, ".html", page),
        Ok(Answer::NotYet(page)) => file(StatusCode::SERVICE_UNAVAILABLE, ".html", page),
        Ok(Answer::Folder) => match HeaderValue::try_from(format!("{raw}/")) {
            Ok(way) => ([(LOCATION, way)], plain(StatusCode::TEMPORARY_REDIRECT)).into_response(),
            Err(_) => plain(StatusCode::BAD_REQUEST),
        },
        Err(_) => plain(StatusCode::INTERNAL_SERVER_ERROR),
    }
}

/// What belongs to the server itself.
fn own(server: &Server, name: &str) -> Response {
    match name {
        "live.js" => file(StatusCode::OK, name, include_bytes!("live.js").to_vec()),
        "live.css" => file(StatusCode::OK, name, include_bytes!("live.css").to_vec()),
        "news" => {
            let news = server.board.follow();
            let told = news.map(|text| Ok::<_, Infallible>(Event::default().data(text)));
            Sse::new(told).keep_alive(KeepAlive::default()).into_response()
        }
        _ => plain(StatusCode::NOT_FOUND),
    }
}

fn file(status: StatusCode, path: &str, bytes: Vec<u8>) -> Response {
    (status, [(CONTENT_TYPE, media_type(path))], Body::from(bytes)).into_response()
}

fn plain(status: StatusCode) -> Response {
    file(status, ".txt", format!("{status}\n").into_bytes())
}
