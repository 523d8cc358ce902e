//! Silence: the window's processes reach no network, whatever WebKit or a page of ours may try.
//!
//! On Linux the kernel itself refuses sockets, see `confine/filter.rs`. On every system the webview is told to ask a proxy
//! that nobody runs. On Windows and macOS that proxy, the content policy and the denied navigation are all there is, which
//! is **weaker**: they bind the webview and not the kernel, loopback is not sent through the proxy, and a fault in the
//! webview could go round them. Neither has been measured, and the sandboxes of these systems are not used.
//!
//! What fetches an edition is another program that is started before this, see `renew.rs`.

// The build for WebKitWebDriver is left out: its driver speaks to it over a loopback port.
#[cfg(all(target_os = "linux", not(feature = "window-automation")))]
mod filter;

use tauri::Url;

#[cfg(all(target_os = "linux", not(feature = "window-automation")))]
pub(crate) use filter::{confine, is_confined};

/// Where the webview believes that a proxy is.
///
/// Port 9 is assigned to the discard service (RFC 863): nobody runs it, only an administrator could on Linux and macOS, and
/// by its nature it answers nothing. A port that we took and kept would be a port that listens, and there is to be none.
///
/// On Linux no connection to it comes about. It is set all the same because a webview with a proxy leaves looking up names
/// to it: names could otherwise be asked of other programs (nscd, systemd-resolved), which is done without the Internet.
const DEAD_PROXY: &str = "http://127.0.0.1:9";

/// The dead proxy, as the window is told.
pub(crate) fn dead_proxy() -> Url {
    Url::parse(DEAD_PROXY).expect("the address is a constant, and a test reads it")
}

/// What WebView2 on Windows is told at its start: wry's own switches, which these replace, then the proxy, no names but our
/// own, and no WebRTC round the proxy. Other systems ignore it.
pub(crate) const BROWSER_ARGUMENTS: &str = "--disable-features=msWebOOUI,msPdfOOUI,msSmartScreenProtection \
     --proxy-server=http://127.0.0.1:9 \
     --host-resolver-rules=\"MAP * ~NOTFOUND, EXCLUDE *.localhost\" \
     --force-webrtc-ip-handling-policy=disable_non_proxied_udp";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dead_proxy_is_the_discard_port_of_this_computer() {
        let proxy = dead_proxy();
        assert_eq!((proxy.scheme(), proxy.host_str(), proxy.port()), ("http", Some("127.0.0.1"), Some(9)));
        assert!(BROWSER_ARGUMENTS.contains(&format!("--proxy-server={DEAD_PROXY} ")));
    }
}
