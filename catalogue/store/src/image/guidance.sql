-- What there is to read: articles and questions, numbered by id. The letter of an id tells which of the two it is.
CREATE TABLE reading (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    readers TEXT NOT NULL,
    position INTEGER NOT NULL,
    -- 1 when people under 18 may be shown it.
    youth_ok INTEGER NOT NULL,
    -- 1 when it says things that differ by country.
    country_specific INTEGER NOT NULL,
    -- 1 when it speaks of harm, suicide or slips.
    emergency INTEGER NOT NULL,
    review_state TEXT NOT NULL,
    written_on TEXT NOT NULL,
    -- Where it leads: ids, and names of pages.
    exercises TEXT NOT NULL DEFAULT '',
    articles TEXT NOT NULL DEFAULT '',
    services TEXT NOT NULL DEFAULT '',
    pages TEXT NOT NULL DEFAULT '',
    -- How far translations can be trusted: a locale and its state, as 'de draft'.
    translations TEXT NOT NULL DEFAULT '',
    -- What was read, one on a line: the address or '-', then the title where there is one.
    sources TEXT NOT NULL DEFAULT ''
) STRICT;

-- The words of an article or a question, one row per language: the tree of the text as JSON, without white space. A row for
-- every paragraph would cost more than it says.
CREATE TABLE reading_text (
    reading INTEGER NOT NULL,
    locale TEXT NOT NULL,
    tree TEXT NOT NULL,
    PRIMARY KEY (reading, locale)
) STRICT, WITHOUT ROWID;

-- What the law of a country asks of people who are told something. Past the last day nothing of it is shown.
CREATE TABLE duty (
    country TEXT NOT NULL PRIMARY KEY,
    sources TEXT NOT NULL,
    checked_on TEXT NOT NULL,
    expires_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The statements, one row per language.
CREATE TABLE duty_text (
    country TEXT NOT NULL,
    position INTEGER NOT NULL,
    locale TEXT NOT NULL,
    -- Whose duty it is.
    about TEXT NOT NULL,
    statement TEXT NOT NULL,
    PRIMARY KEY (country, position, locale)
) STRICT, WITHOUT ROWID;
