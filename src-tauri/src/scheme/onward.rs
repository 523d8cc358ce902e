//! Where a redirect may lead, because webviews follow none for an own scheme and a page stands in for it.

use http::HeaderValue;

/// Where a redirect leads, if it leads to a page of this window: a path from the root, and nothing that a browser could
/// read as another host.
pub(super) fn path(location: Option<&HeaderValue>) -> Option<HeaderValue> {
    let path = location?.to_str().ok()?;
    let stays = path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\t']);
    stays.then(|| location.cloned()).flatten()
}
