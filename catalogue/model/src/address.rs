//! Addresses on the network, as text to copy. Nothing here is ever opened by the program.

use crate::{Malformed, text::is_forbidden};

/// A web address beginning with `http://` or `https://` and naming a host.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WebAddress(String);

impl WebAddress {
    /// Checks an address.
    ///
    /// # Errors
    /// When the scheme or the host is missing, or a character may not be shown.
    pub fn new(text: &str) -> Result<Self, Malformed> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or("");
        if rest.is_none() {
            return Err(Malformed::new(
                format!("{text:?} has no scheme"),
                "begin the address with https:// or http://, as the page has it",
            ));
        }
        let host_is_sound = host.contains('.') && !host.contains('@') && !host.starts_with('.');
        if !host_is_sound
            || text.chars().any(|c| c.is_whitespace() || is_forbidden(c) || matches!(c, '"' | '<' | '>' | '\\' | '`'))
        {
            return Err(Malformed::new(
                format!("{text:?} is not a web address"),
                "copy the address from the page, without spaces or quotation marks",
            ));
        }
        Ok(Self(text.to_owned()))
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The host alone.
    #[must_use]
    pub fn host(&self) -> &str {
        self.0.split('/').nth(2).and_then(|host| host.split(['?', '#']).next()).unwrap_or("")
    }
}

/// An e-mail address with one `@` and a host that has a dot.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// Checks an address.
    ///
    /// # Errors
    /// When it has not the shape `name@host.tld`.
    pub fn new(text: &str) -> Result<Self, Malformed> {
        let sound = text.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty()
                && host.contains('.')
                && !host.contains('@')
                && !host.starts_with('.')
                && !host.ends_with('.')
        });
        if sound
            && !text.chars().any(|c| c.is_whitespace() || is_forbidden(c) || matches!(c, '<' | '>' | '"' | ',' | ';'))
        {
            Ok(Self(text.to_owned()))
        } else {
            Err(Malformed::new(format!("{text:?} is not an e-mail address"), "write it as name@example.org"))
        }
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::{EmailAddress, WebAddress};

    #[test]
    fn web_addresses_name_a_host() {
        assert_eq!(WebAddress::new("https://www.example.org/a?b#c").unwrap().host(), "www.example.org");
        for text in [
            "www.example.org",
            "ftp://example.org",
            "https://",
            "https://localhost",
            "https://a b.org",
            "javascript:alert(1)",
            "https://a@b.org/",
        ] {
            WebAddress::new(text).unwrap_err();
        }
    }

    #[test]
    fn email_addresses_have_two_halves() {
        EmailAddress::new("help@example.org").unwrap();
        for text in ["help", "@example.org", "help@example", "a@b@c.org", "a b@c.org"] {
            EmailAddress::new(text).unwrap_err();
        }
    }
}
