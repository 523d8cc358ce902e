//! Names, places and sentences that read like a directory and say nothing.

use super::Random;

/// Frequent words of such directories, the most frequent first.
const WORDS: &str = "the and for of people in with to who a support or help by is their are on that from counselling therapy \
    service families anonymous free professionals treatment online telephone group centre can at offers advice concerned team \
    not be have own about young adults worried behaviour thoughts weekly contact appointment confidential individual sessions \
    first clinic hospital regional national programme trained psychologists psychiatrists counsellors information referral after \
    before court without name given also relatives friends partners parents work workers training material questions answered \
    within days website form chat email working language languages interpreter available insurance costs covered doctor general \
    practitioner university foundation association church public health ministry funded by project started pilot region city \
    waiting list several months short long term cognitive behavioural method exercises self guided modules course courses book \
    workbook meetings evening room building floor station near open closed holidays summer callers voice mail calls back reply \
    letters post address visit visits home prison probation release voluntary motivation change learn recognise situations plan \
    risk early steps daily life stress loneliness shame relationships family therapist supervision staff experience years since \
    founded member network European partner organisations schools teachers social workers nurses police never passed on record \
    kept notes data protection law duty limits explained beginning conversation goals evaluation results published study \
    university researchers participants improved feel safer control impulses sleep mood anxiety depression addiction internet use \
    devices accountability trusted person mentor circle volunteers community reintegration housing employment practical steps \
    leaflet brochure download film podcast library article guide checklist worksheet diary breathing walk sport hobby creative \
    workshop weekend seminar lecture conference supervision intervision certificate module licence accredited standard quality \
    assurance annual report board director office secretary reception entrance ramp lift parking bus tram underground bicycle";

/// Words that names of services are made of.
const OFFERS: [&str; 24] = [
    "Helpline",
    "Beratungsstelle",
    "Counselling Centre",
    "Clinic",
    "Ambulanz",
    "Prevention Project",
    "Centre d'écoute",
    "Hjelpelinjen",
    "Poradna",
    "Línea de ayuda",
    "Linea d'ascolto",
    "Opvang",
    "Behandlingssenter",
    "Support Group",
    "Selbsthilfegruppe",
    "Terapihuset",
    "Γραμμή",
    "Auskunft",
    "Self-help Programme",
    "Forum",
    "Praxis",
    "Institute",
    "Telefonseelsorge",
    "Rådgivning",
];

const BEGINNINGS: [&str; 40] = [
    "Al", "Ber", "Bra", "Cor", "Dal", "Dor", "El", "Fal", "Fer", "Gar", "Gro", "Hal", "Hol", "Il", "Jar", "Kal", "Kir",
    "Lan", "Lin", "Lö", "Mar", "Mon", "Nor", "Ny", "Os", "Par", "Por", "Ras", "Ros", "Sal", "Sten", "Stra", "Tal",
    "Tor", "Ul", "Val", "Vest", "Wal", "Zel", "Å",
];
const MIDDLES: [&str; 24] = [
    "a", "an", "ber", "de", "den", "e", "el", "en", "er", "i", "in", "is", "ka", "le", "li", "ma", "na", "o", "on",
    "or", "ra", "ti", "u", "ve",
];
const ENDINGS: [&str; 32] = [
    "au", "berg", "borg", "bourg", "by", "dal", "don", "dorf", "feld", "ford", "grad", "hagen", "ham", "haven", "heim",
    "holm", "hus", "ia", "in", "ingen", "kirchen", "land", "mouth", "nes", "ona", "ow", "stad", "stedt", "ton", "vik",
    "ville", "wald",
];

/// The name of a place that does not exist.
pub(super) fn place(random: &mut Random) -> String {
    let middle: String = (0..random.below(3)).map(|_| *random.common(&MIDDLES)).collect();
    format!("{}{middle}{}", random.common(&BEGINNINGS), random.common(&ENDINGS))
}

/// The name of a service or an organization.
pub(super) fn name(random: &mut Random) -> String {
    let offer = random.common(&OFFERS);
    match random.below(4) {
        0 => format!("{offer} {}", place(random)),
        1 => format!("{} {offer} {}", place(random), place(random)),
        2 => format!("{}-{offer}", place(random)),
        _ => format!("{offer} {} {}", capital(word(random)), place(random)),
    }
}

/// A sentence of about so many words.
pub(super) fn sentence(random: &mut Random, about: usize) -> String {
    let length = about / 2 + random.below(about) + 2;
    let mut words: Vec<String> = (0..length).map(|_| word(random).to_owned()).collect();
    if let Some(first) = words.first_mut() {
        *first = capital(first);
    }
    if random.chance(50) {
        words.push(place(random));
    }
    words.join(" ") + "."
}

fn word(random: &mut Random) -> &'static str {
    use std::sync::LazyLock;
    static LIST: LazyLock<Vec<&str>> = LazyLock::new(|| WORDS.split_ascii_whitespace().collect());
    random.common::<&str>(LIST.as_slice())
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
