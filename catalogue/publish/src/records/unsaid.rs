//! Words that exercises, articles and answers do not say, with the reason, by language. This file is a list; how it is applied stands in `said`.
//!
//! Whole words in any case. A star stands for any beginning or ending; a word in capitals stands for itself, because it is
//! an abbreviation. Several words are meant one after the other. A warning is for words that also have a harmless meaning:
//! somebody looks at each place once, and enters it below.

use i18n::Locale;

use super::problem::Severity;

/// Words that are not said for one reason.
pub(super) struct Unsaid {
    pub(super) locale: Locale,
    pub(super) severity: Severity,
    pub(super) words: &'static [&'static str],
    /// What to say instead, and why.
    pub(super) advice: &'static str,
}

/// Places at which a word was looked at and may stay: the id of the record, the word as it is listed, the reason.
pub(super) const LOOKED_AT: &[(&str, &str, &str)] = &[
    ("f01.myths", "guarantee*", "says that help guarantees nothing"),
    ("f01.myths", "garantie*", "says that help guarantees nothing"),
];

/// Numbers that were looked at and count something: the id of the record, the number as it stands, what it counts.
pub(super) const COUNTED: &[(&str, &str, &str)] = &[("duties/de", "203", "a section of the German Criminal Code")];

/// Names of others, which are theirs to choose.
pub(super) const NAMES: [&str; 1] = ["Kein Täter werden"];

const LABEL: &str =
    "say \"person with sexual thoughts about children\": a label is not a person, and keeps people from help";
const ACTED: &str = "say \"person who has caused harm\": what somebody did is not who they are";
const SOFTENS: &str = "say \"child sexual abuse\" or \"harm\": a child cannot consent, and softer words hide that";
const MATERIAL: &str = "say \"images of abuse\": it is abuse, and every image is harm";
const COLOURS: &str = "say urge, pull, thought or strong feeling: nothing here has a sexual colour";
const FATE: &str = "say \"a slip\" or \"acting on it\": people can act, and nothing is fate";
const PURITY: &str = "say \"stay safe\" or \"keep on track\": nobody is dirty, and nobody is repaired";
const PROMISES: &str = "say \"it may help\": nothing here is certain";
const RESPECT: &str = "say child, young person, or \"person who was abused\": with respect, and clearly";
const BARGAINS: &str = "set no condition: there is no lesser harm to bargain for";

/// Every list.
pub(super) const UNSAID: &[Unsaid] = &[
    error(
        Locale::En,
        &["*paedophil*", "*pedophil*", "paedo*", "pedo", "pedos", "monster*", "pervert*", "predator*"],
        LABEL,
    ),
    error(
        Locale::En,
        &[
            "minor-attracted",
            "minor attracted",
            "MAP",
            "MAPs",
            "boy-lover*",
            "girl-lover*",
            "boylover*",
            "girllover*",
            "child lover*",
        ],
        LABEL,
    ),
    error(Locale::En, &["offender*", "molester*", "abuser*"], ACTED),
    error(Locale::En, &["child porn*", "kiddie*", "CP", "child erotica", "victimless"], MATERIAL),
    warning(Locale::En, &["collection*", "fake*"], MATERIAL),
    error(
        Locale::En,
        &[
            "sex with a child",
            "sex with children",
            "sex with minors",
            "relationship with a child",
            "relationships with children",
            "affair*",
            "consensual*",
        ],
        SOFTENS,
    ),
    warning(Locale::En, &["intimacy", "intimate"], SOFTENS),
    error(Locale::En, &["kid", "kids", "young-looking"], RESPECT),
    warning(Locale::En, &["minor", "minors", "victim*", "damaged"], RESPECT),
    error(
        Locale::En,
        &["desire", "desires", "temptation*", "tempted", "tempting", "fantas*", "arous*", "masturbat*"],
        COLOURS,
    ),
    error(Locale::En, &["gave in", "give in", "gives in", "giving in"], FATE),
    warning(Locale::En, &["relapse*", "fell"], FATE),
    error(Locale::En, &["cured", "normal again", "purity"], PURITY),
    warning(Locale::En, &["clean", "dirty"], PURITY),
    error(Locale::En, &["proven"], PROMISES),
    warning(Locale::En, &["guarantee*"], PROMISES),
    warning(Locale::En, &["as long as you"], BARGAINS),
    error(
        Locale::De,
        &["*pädophil*", "*paedophil*", "pädo", "pädos", "*monster*", "pervers*", "*kinderschänder*", "*raubtier*"],
        LABEL,
    ),
    error(Locale::De, &["*täter*", "*verbrecher*"], ACTED),
    error(Locale::De, &["*kinderporn*", "kipo", "opferlos*"], MATERIAL),
    error(
        Locale::De,
        &[
            "sex mit einem kind",
            "sex mit kindern",
            "beziehung mit einem kind",
            "beziehungen mit kindern",
            "affäre*",
            "*einvernehmlich*",
            "knabenliebe*",
        ],
        SOFTENS,
    ),
    warning(Locale::De, &["intim*"], SOFTENS),
    warning(Locale::De, &["minderjährig*", "opfer*", "gestört*"], RESPECT),
    error(
        Locale::De,
        &[
            "*begierde*",
            "begehren*",
            "*versuchung*",
            "*fantasie*",
            "*phantasie*",
            "erregung*",
            "erregt*",
            "*masturb*",
            "selbstbefriedig*",
        ],
        COLOURS,
    ),
    error(Locale::De, &["nachgegeben", "schwach geworden"], FATE),
    warning(Locale::De, &["rückfall*", "rückfällig*"], FATE),
    error(Locale::De, &["geheilt*", "wieder normal"], PURITY),
    warning(Locale::De, &["clean", "sauber*", "schmutzig*"], PURITY),
    error(Locale::De, &["erwiesen*", "bewiesen*"], PROMISES),
    warning(Locale::De, &["garantie*"], PROMISES),
];

const fn error(locale: Locale, words: &'static [&'static str], advice: &'static str) -> Unsaid {
    Unsaid { locale, severity: Severity::Error, words, advice }
}

const fn warning(locale: Locale, words: &'static [&'static str], advice: &'static str) -> Unsaid {
    Unsaid { locale, severity: Severity::Warning, words, advice }
}
