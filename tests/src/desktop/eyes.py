"""Reads one program's window through AT-SPI; speaks JSON, one line for each line it hears.

It knows no page: it lists what there is and presses what it is told to.
"""
import json
import sys

import pyatspi

PROGRAM = sys.argv[1]


def program():
    for candidate in pyatspi.Registry.getDesktop(0):
        if candidate is not None and candidate.name == PROGRAM:
            return candidate
    return None


def text_of(thing):
    try:
        return thing.queryText().getText(0, -1)
    except NotImplementedError:
        return ""


def height_of(thing):
    try:
        return max(0, thing.queryComponent().getExtents(pyatspi.DESKTOP_COORDS).height)
    except NotImplementedError:
        return 0


def below(thing):
    yield thing
    for child in thing:
        if child is not None:
            yield from below(child)


def described(thing):
    return {
        "role": thing.getRoleName(),
        "name": thing.name or "",
        "text": text_of(thing),
        "height": height_of(thing),
    }


def spoken(name):
    return "".join(letter for letter in name or "" if letter not in "\u2068\u2069").strip()


def see():
    window = program()
    return [] if window is None else [described(thing) for thing in below(window)]


def focused():
    window = program()
    if window is None:
        return []
    under = [thing for thing in below(window) if thing.getState().contains(pyatspi.STATE_FOCUSED)]
    # The scroll pane and the document around it have the focus too; the innermost comes last.
    return [described(under[-1])] if under else []


def press(role, name):
    window = program()
    if window is None:
        return False
    for thing in below(window):
        if thing.getRoleName() == role and spoken(thing.name).startswith(name):
            return thing.queryAction().doAction(0)
    return False


WISHES = {"see": see, "focus": focused, "press": press}

print("ready", flush=True)
for line in sys.stdin:
    wish = json.loads(line)
    try:
        answer = WISHES[wish.pop("do")](**wish)
    except Exception:
        # A page that gives way to the next takes its things with it while they are read.
        answer = None
    print(json.dumps(answer), flush=True)
