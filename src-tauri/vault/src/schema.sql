-- What a vault holds. Version 1. The number stands in user_version.
--
-- A text or a day that is not known is '' and a number that is not known is -1: nothing that a person keeps is empty or
-- negative. Days are written YYYY-MM-DD; no time of day is kept anywhere. A set of names stands in one column, separated by
-- single spaces, which no name holds. Names are the program's ids; their words are in the program and not here.
--
-- Not a letter within a statement changes any more, comments included: an image that opens is held against them. What is to
-- be otherwise is a step of its own (`migrations.rs`).

-- One exercise, done and kept. Numbers are never given twice, so that a page that is out of date forgets nothing else.
CREATE TABLE sitting (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    exercise TEXT NOT NULL,
    day TEXT NOT NULL,
    expires_on TEXT NOT NULL DEFAULT ''
) STRICT;

-- What was answered in a sitting, in the order of the exercise. Long texts make rows that WITHOUT ROWID would give a page
-- each; so here, and in the plan.
CREATE TABLE answer (
    sitting INTEGER NOT NULL REFERENCES sitting (number),
    position INTEGER NOT NULL,
    step TEXT NOT NULL,
    -- The line of a list, from 1; 0 where the step is no list.
    line INTEGER NOT NULL DEFAULT 0,
    field TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('option', 'number', 'text')),
    value TEXT NOT NULL,
    PRIMARY KEY (sitting, position)
) STRICT;

-- Lists of a person's own: reasons, coping cards, things that take five minutes.
CREATE TABLE shelf_item (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    shelf TEXT NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    -- What was picked beside the text, as names.
    tags TEXT NOT NULL DEFAULT '',
    starred INTEGER NOT NULL DEFAULT 0,
    day TEXT NOT NULL,
    expires_on TEXT NOT NULL DEFAULT '',
    -- The exercise that it comes from.
    exercise TEXT NOT NULL DEFAULT ''
) STRICT;

-- The safety and coping plan, section by section.
CREATE TABLE plan_item (
    section TEXT NOT NULL,
    position INTEGER NOT NULL,
    -- Whether `words` are the person's own, a name of the program's, or the id of a service of the catalogue.
    kind TEXT NOT NULL CHECK (kind IN ('own', 'known', 'service')),
    words TEXT NOT NULL,
    -- The second half of a pair: what follows "then", a telephone number.
    second TEXT NOT NULL DEFAULT '',
    ticked INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (section, position)
) STRICT;

-- One row, when a day was set on which to look at the plan again.
CREATE TABLE plan_review (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    day TEXT NOT NULL
) STRICT;

-- One check-in a day.
CREATE TABLE checkin (
    day TEXT PRIMARY KEY,
    mood INTEGER NOT NULL DEFAULT -1,
    distress INTEGER NOT NULL DEFAULT -1,
    pull INTEGER NOT NULL DEFAULT -1,
    confidence INTEGER NOT NULL DEFAULT -1,
    helped INTEGER NOT NULL DEFAULT -1,
    sleep TEXT NOT NULL DEFAULT '',
    substances TEXT NOT NULL DEFAULT '',
    mattered TEXT NOT NULL DEFAULT '',
    around TEXT NOT NULL DEFAULT '',
    used TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- That an exercise was done, and the two numbers around it.
CREATE TABLE mark (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    exercise TEXT NOT NULL,
    day TEXT NOT NULL,
    before INTEGER NOT NULL DEFAULT -1,
    after INTEGER NOT NULL DEFAULT -1,
    minutes INTEGER NOT NULL DEFAULT -1,
    state TEXT NOT NULL CHECK (state IN ('done', 'paused'))
) STRICT;

-- How a person wants things: the rhythm of check-ins, what is hidden.
CREATE TABLE choice (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
