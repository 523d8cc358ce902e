//! The interface: a web server without a socket.
//!
//! [`router`] is called in the same process: by the window through its own scheme, by tests directly. This crate opens
//! no file, no socket and no window, and reads no clock: what it needs comes in a [`House`]. Handlers rely on no cookie
//! and on no `Host` or `Accept-Language` header, because the window sends none; the session's language and country are
//! state in memory and go with the program.

mod assets;
mod charts;
mod headers;
mod house;
mod layout;
mod onward;
mod pages;
mod papers;
mod practice;
mod problems;
mod rehearsal;
mod shortlist;
mod sought;
mod speak;
#[cfg(test)]
mod tests;

use axum::{Router, middleware};

pub use house::{
    ChannelRefused, ChannelState, Clock, CopyWording, Door, House, KeepChannel, Keeping, NotUsable, OnShow, Renewal,
    RenewalRunning, RenewalState, Shelf,
};
pub use onward::onward_page;
pub use papers::{CannotRead, OpenWording, Papers, ReadPaper};
pub use problems::panic_page;

/// The interface of a house: every page, every asset, and the problem pages for everything else.
pub fn router(house: House) -> Router {
    Router::new()
        .merge(pages::routes())
        .merge(assets::routes())
        .fallback(problems::not_found)
        .method_not_allowed_fallback(problems::wrong_method)
        .with_state(house::AppState::new(house))
        .layer(middleware::map_response(headers::on_every_answer))
}
