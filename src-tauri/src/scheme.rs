//! Turns what a webview asks into what the router understands, and the answer into what a webview understands.
//!
//! This is the only code that knows how webviews differ from HTTP: they follow no redirect, keep no cookie, decode no
//! compressed body, cannot stream, and wait for ever when nobody answers. So every request gets exactly one answer, also
//! when a page panics. What stands on the pages is not decided here, see the crate `ui`.

mod answer;
mod onward;
mod request;
#[cfg(test)]
mod tests;

use std::sync::{Arc, LazyLock};

use axum::{Router, body::Body};
use http::{Request, Response};
use tokio::runtime::Handle;
use tower::ServiceExt as _;

/// The interface, made on a thread of its own while the window opens. Whoever needs it first waits for it.
pub(crate) type Interface = LazyLock<Router, Box<dyn FnOnce() -> Router + Send>>;

/// Answers `request` away from the calling thread, and hands the answer to `respond`.
pub(crate) fn answer_elsewhere(
    runtime: &Handle,
    interface: &Arc<Interface>,
    request: Request<Vec<u8>>,
    respond: impl FnOnce(Response<Vec<u8>>) + Send + 'static,
) {
    let interface = Arc::clone(interface);
    runtime.spawn(async move { respond(answer(move || Router::clone(&interface), request).await) });
}

/// The one answer to a request, whatever the page does.
async fn answer(router: impl FnOnce() -> Router + Send + 'static, request: Request<Vec<u8>>) -> Response<Vec<u8>> {
    let asked = tokio::spawn(async move {
        let asker = answer::Asker::of(&request);
        let (request, instead) = request::admit(request);
        let answered = ask(router(), request).await;
        answer::for_webview(answered, asker, instead)
    });
    match asked.await {
        Ok(answered) => answered,
        // The task ends early only by a panic: nobody aborts it.
        Err(_panicked) => own_fault().await,
    }
}

async fn ask(router: Router, request: Request<Body>) -> Response<Vec<u8>> {
    let answered = match router.oneshot(request).await {
        Ok(answered) => answered,
        Err(never) => match never {},
    };
    whole(answered).await
}

/// Reads the body to its end: a webview takes an answer in one piece.
async fn whole(answered: Response<Body>) -> Response<Vec<u8>> {
    let (parts, body) = answered.into_parts();
    match axum::body::to_bytes(body, usize::MAX).await {
        Ok(bytes) => Response::from_parts(parts, bytes.into()),
        Err(_broken) => answer::bare(http::StatusCode::INTERNAL_SERVER_ERROR),
    }
}

/// The page for a fault of our own. If even that cannot be made, an empty answer.
async fn own_fault() -> Response<Vec<u8>> {
    let page = tokio::spawn(async { answer::strict(whole(ui::panic_page()).await) });
    page.await.unwrap_or_else(|_panicked| answer::bare(http::StatusCode::INTERNAL_SERVER_ERROR))
}
