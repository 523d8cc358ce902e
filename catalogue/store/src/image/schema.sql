-- The image of an edition. Format 3. What there is to read stands in guidance.sql.
--
-- Services are numbered in the reader's order: relevance, newest source first, name, id. The order is the same for every
-- search, so it is decided once, here. Child tables are clustered by the number of what they belong to.
--
-- A text that is not known is '' and a number that is not known is -1: no text of a record is empty, no number negative.
-- What stands for several values in one column is a list of terms, codes, tags or addresses separated by single spaces;
-- lists of texts have a line for each, since no text of a record has a line break. Rows are few on purpose: every row of its
-- own costs seven bytes that do not compress, which for eight rows a service was a tenth of the download.
-- There is no index for search: it would nearly double the download, and the reader builds it in memory.

-- One row: what the edition says of itself.
CREATE TABLE edition (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    -- 1 when the facts were not confirmed by telephone.
    preview INTEGER NOT NULL,
    -- How many services there are; they are numbered from 1 without a gap.
    services INTEGER NOT NULL
) STRICT;

-- Which services have which value of which facet: bit 0 of the first byte is service 1. The closed vocabularies
-- (category, method, audience, delivery, anonymity, cost) stand only here.
CREATE TABLE facet_value (
    facet TEXT NOT NULL,
    value TEXT NOT NULL,
    services BLOB NOT NULL,
    PRIMARY KEY (facet, value)
) STRICT, WITHOUT ROWID;

-- Organizations that run a service of this edition, numbered by id (HSDS organization).
CREATE TABLE organization (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    -- Websites, one on a line: the address, then the ids of the services whose sources state it.
    websites TEXT NOT NULL DEFAULT ''
) STRICT;

-- Services (HSDS service).
CREATE TABLE service (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    alternate_name TEXT NOT NULL DEFAULT '',
    organization INTEGER NOT NULL DEFAULT -1,
    -- Countries and languages stand here in the order of the record; which services have them stands in facet_value.
    countries TEXT NOT NULL,
    languages TEXT NOT NULL,
    languages_basis TEXT NOT NULL DEFAULT '',
    coverage TEXT NOT NULL,
    relevance TEXT NOT NULL,
    evidence TEXT NOT NULL DEFAULT '',
    min_age INTEGER NOT NULL DEFAULT -1,
    max_age INTEGER NOT NULL DEFAULT -1,
    listing_advice TEXT NOT NULL,
    confidence TEXT NOT NULL,
    researched_on TEXT NOT NULL,
    emails TEXT NOT NULL DEFAULT '',
    websites TEXT NOT NULL DEFAULT '',
    chat_url TEXT NOT NULL DEFAULT '',
    onion_url TEXT NOT NULL DEFAULT '',
    -- The IANA name of the zone of the hours as stated.
    hours_zone TEXT NOT NULL DEFAULT '',
    -- Pages that were read, one on a line: address, publisher, date on the page or '-', then the facts it supports.
    sources TEXT NOT NULL DEFAULT ''
) STRICT;

-- What is said of a service in words, one row per language.
CREATE TABLE service_text (
    service INTEGER NOT NULL,
    locale TEXT NOT NULL,
    description TEXT NOT NULL,
    caveats TEXT NOT NULL DEFAULT '',
    confidentiality TEXT NOT NULL DEFAULT '',
    eligibility TEXT NOT NULL DEFAULT '',
    hours TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (service, locale)
) STRICT, WITHOUT ROWID;

-- Telephone numbers (HSDS phone).
CREATE TABLE phone (
    service INTEGER NOT NULL,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    as_printed TEXT NOT NULL,
    -- 1 free, 0 not free.
    free INTEGER NOT NULL DEFAULT -1,
    on_own_page INTEGER NOT NULL,
    confirmed_by TEXT NOT NULL,
    PRIMARY KEY (service, position)
) STRICT, WITHOUT ROWID;

-- What is said of a telephone number in words, one row per language.
CREATE TABLE phone_text (
    service INTEGER NOT NULL,
    phone INTEGER NOT NULL,
    locale TEXT NOT NULL,
    hours TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (service, phone, locale)
) STRICT, WITHOUT ROWID;

-- Regular hours of a telephone number, or of the chat (HSDS schedule).
CREATE TABLE service_hours (
    service INTEGER NOT NULL,
    -- The position of the telephone number; -1 is the chat.
    phone INTEGER NOT NULL,
    -- The IANA name.
    zone TEXT NOT NULL,
    -- 'MO TU 09:30 12:30' for each stretch, separated by semicolons.
    regular TEXT NOT NULL,
    -- 1 when the source says that it rests on public holidays, 0 when it says that it does not.
    closed_on_public_holidays INTEGER NOT NULL DEFAULT -1,
    PRIMARY KEY (service, phone)
) STRICT, WITHOUT ROWID;

-- Places (HSDS location).
CREATE TABLE address (
    service INTEGER NOT NULL,
    position INTEGER NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    street TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (service, position)
) STRICT, WITHOUT ROWID;

-- Checks with a service itself.
CREATE TABLE service_check (
    service INTEGER NOT NULL,
    position INTEGER NOT NULL,
    checked_on TEXT NOT NULL,
    how TEXT NOT NULL,
    people INTEGER NOT NULL,
    facts TEXT NOT NULL,
    PRIMARY KEY (service, position)
) STRICT, WITHOUT ROWID;

-- Emergency, crisis and child lines, numbered by country, purpose, name and number.
CREATE TABLE crisis_line (
    number INTEGER PRIMARY KEY,
    country TEXT NOT NULL,
    purpose TEXT NOT NULL,
    name TEXT NOT NULL,
    dial TEXT NOT NULL,
    languages TEXT NOT NULL,
    free INTEGER NOT NULL DEFAULT -1,
    zone TEXT NOT NULL DEFAULT '',
    regular TEXT NOT NULL DEFAULT '',
    closed_on_public_holidays INTEGER NOT NULL DEFAULT -1,
    source_url TEXT NOT NULL,
    source_publisher TEXT NOT NULL,
    seen_date_in_page TEXT NOT NULL DEFAULT '',
    confidence TEXT NOT NULL,
    researched_on TEXT NOT NULL
) STRICT;

-- What is said of a crisis line in words, one row per language.
CREATE TABLE crisis_text (
    line INTEGER NOT NULL,
    locale TEXT NOT NULL,
    hours TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (line, locale)
) STRICT, WITHOUT ROWID;

-- Checks with a crisis line itself.
CREATE TABLE crisis_check (
    line INTEGER NOT NULL,
    position INTEGER NOT NULL,
    checked_on TEXT NOT NULL,
    how TEXT NOT NULL,
    people INTEGER NOT NULL,
    facts TEXT NOT NULL,
    PRIMARY KEY (line, position)
) STRICT, WITHOUT ROWID;

-- Modules of exercises, numbered in the order in which they are suggested.
CREATE TABLE module (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    track TEXT NOT NULL,
    -- Names of its exercises, in the order in which they are suggested.
    exercises TEXT NOT NULL,
    -- 1 when it stands outside the usual order.
    optional INTEGER NOT NULL
) STRICT;

-- The words of a module, one row per language. Each text has a line, its name before it; its further paragraphs follow on
-- lines that begin with a space. A row for every text made the download of an edition 16 per cent larger, and a JSON object
-- one per cent.
CREATE TABLE module_text (
    module INTEGER NOT NULL,
    locale TEXT NOT NULL,
    texts TEXT NOT NULL,
    PRIMARY KEY (module, locale)
) STRICT, WITHOUT ROWID;

-- Exercises, numbered by id.
CREATE TABLE exercise (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    -- The record without its words, as JSON: fields in the order of the record, without white space.
    structure TEXT NOT NULL
) STRICT;

-- The words of an exercise, one row per language, written like those of a module.
CREATE TABLE exercise_text (
    exercise INTEGER NOT NULL,
    locale TEXT NOT NULL,
    texts TEXT NOT NULL,
    PRIMARY KEY (exercise, locale)
) STRICT, WITHOUT ROWID;

-- Where it was read that a way of helping helps.
CREATE TABLE evidence_source (
    key TEXT NOT NULL PRIMARY KEY,
    citation TEXT NOT NULL,
    urls TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- What the finder counts by ('weights') and by which it reads facts ('mapping'), each as the JSON of its record: fields in the
-- order of the record, without white space. An edition without these rows has no finder.
CREATE TABLE finder (
    name TEXT NOT NULL PRIMARY KEY,
    record TEXT NOT NULL
) STRICT, WITHOUT ROWID;
