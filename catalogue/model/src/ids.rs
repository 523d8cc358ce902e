//! Identifiers: of services and organizations, of countries and languages.

use crate::Malformed;

/// The longest slug; longer ones are a mistake and would not fit a line of a report.
const LONGEST_SLUG: usize = 80;

macro_rules! slug {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Checks a slug: lower-case letters, digits and single hyphens.
            ///
            /// # Errors
            /// When the text is no such slug.
            pub fn new(text: &str) -> Result<Self, Malformed> {
                let parts_are_words = text.split('-').all(|part| {
                    !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
                });
                if parts_are_words && text.len() <= LONGEST_SLUG {
                    Ok(Self(text.to_owned()))
                } else {
                    Err(Malformed::new(
                        format!("{text:?} is not an id"),
                        "use lower-case letters a to z, digits and single hyphens",
                    ))
                }
            }

            /// The slug.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
    };
}

slug! {
    /// Names one service for ever: `de-ktw-berlin`.
    ServiceId
}
slug! {
    /// Names one organization for ever.
    OrganizationId
}

/// A country, as ISO 3166-1 alpha-2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryCode([u8; 2]);

impl CountryCode {
    /// Checks a code against the list of officially assigned ones.
    ///
    /// # Errors
    /// When the code is not assigned.
    pub fn new(text: &str) -> Result<Self, Malformed> {
        let known = COUNTRIES.split_ascii_whitespace().any(|code| code == text);
        match text.as_bytes() {
            &[a, b] if known => Ok(Self([a, b])),
            _ => Err(Malformed::new(
                format!("{text:?} is not a country code"),
                "use the two capital letters of ISO 3166-1, for example DE or GB",
            )),
        }
    }

    /// The two letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("")
    }
}

/// A language, as BCP 47: `de`, `pt`, `sr-Latn`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageTag(String);

impl LanguageTag {
    /// Checks a tag: a two-letter language of ISO 639-1, or a three-letter one, then subtags of two to eight characters.
    ///
    /// # Errors
    /// When the language is unknown or a subtag is malformed.
    pub fn new(text: &str) -> Result<Self, Malformed> {
        let mut parts = text.split('-');
        let language = parts.next().unwrap_or("");
        let known = match language.len() {
            2 => LANGUAGES.split_ascii_whitespace().any(|code| code == language),
            3 => language.bytes().all(|b| b.is_ascii_lowercase()),
            _ => false,
        };
        if known && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())) {
            Ok(Self(text.to_owned()))
        } else {
            Err(Malformed::new(
                format!("{text:?} is not a language code"),
                "use a BCP 47 tag, for example de, fr or sr-Latn",
            ))
        }
    }

    /// The tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// ISO 3166-1 alpha-2, officially assigned codes.
const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ \
    CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR \
    GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP \
    KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ \
    NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW \
    SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ \
    UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

/// ISO 639-1, two-letter language codes.
const LANGUAGES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz \
    ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv \
    ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my \
    na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw \
    ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::{CountryCode, LanguageTag, ServiceId};

    #[test]
    fn slugs_are_plain() {
        ServiceId::new("de-ktw-berlin").unwrap();
        for text in ["", "De-x", "a--b", "-a", "a-", "a b", "ä", "a/b"] {
            ServiceId::new(text).unwrap_err();
        }
    }

    #[test]
    fn countries_are_assigned_codes() {
        assert_eq!(CountryCode::new("GR").unwrap().as_str(), "GR");
        for text in ["UK", "EL", "de", "DEU", "", "XX"] {
            CountryCode::new(text).unwrap_err();
        }
    }

    #[test]
    fn languages_are_bcp_47_tags() {
        for text in ["de", "no", "sr-Latn", "smn"] {
            assert_eq!(LanguageTag::new(text).unwrap().as_str(), text);
        }
        for text in ["", "xx", "german", "de-", "de_DE", "DE"] {
            LanguageTag::new(text).unwrap_err();
        }
    }
}
