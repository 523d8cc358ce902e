//! The page that stands in for a redirect, because webviews follow none for an own scheme.

use http::HeaderValue;

/// Where a redirect leads, if it leads to a page of this window: a path from the root, and nothing that a browser could
/// read as another host.
pub(super) fn path(location: Option<&HeaderValue>) -> Option<HeaderValue> {
    let path = location?.to_str().ok()?;
    let stays = path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\t']);
    stays.then(|| location.cloned()).flatten()
}

/// A page that goes on at once, with a link for those whose webview does not.
///
/// A refresh after 0 seconds takes this page's place in the history, so that going back does not come here again.
pub(super) fn page(path: &HeaderValue) -> String {
    let path = escaped(path.to_str().unwrap_or("/"));
    format!(
        "<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"refresh\" content=\"0; url={path}\">\n<title>Waymark</title>\n\
         <link rel=\"stylesheet\" href=\"/assets/app.css\">\n</head>\n<body>\n<main id=\"main\">\n<h1>Waymark</h1>\n\
         <p><a href=\"{path}\">Continue</a></p>\n<p lang=\"de\"><a href=\"{path}\">Weiter</a></p>\n</main>\n</body>\n</html>\n"
    )
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}
