"""Reads cases/*.toml: what is sent, and who gets which mail.

Keys of a case, all optional:

    via      "am.pdp" instead of SMTP
    bank     policy bank of the port it is sent to; "" is the first port
    from     envelope sender (default: alice@outside.example)
    to       envelope recipients (default: anna@lab.example)
    times    how often it is sent (default: once)
    header_from, header_to, subject, fields, body, attach, tricks: see mails.py
    event    false: the hook writes none; a table: path -> value it holds there
             (false stands for nothing, "~text" for "contains text")
    mails    who gets which: to, mail (kind), in (language), says (in its text),
             hides (nowhere in it, the other parts and the header included)
"""

import pathlib
import tomllib

HERE = pathlib.Path(__file__).resolve().parent
DEFAULTS = {
    "bank": "",
    "from": "alice@outside.example",
    "to": ["anna@lab.example"],
    "times": 1,
    "event": {},
    "mails": [],
}
KEYS = {
    *DEFAULTS,
    "via",
    "header_from",
    "header_to",
    "subject",
    "fields",
    "body",
    "attach",
    "tricks",
}
MAIL_KEYS = {"to", "mail", "in", "says", "hides"}


def read(wanted):
    """Returns name -> case; `wanted` limits it to some names if it is not empty."""
    cases = {}
    for path in sorted((HERE / "cases").glob("*.toml")):
        for name, case in tomllib.loads(path.read_text("utf-8")).items():
            check(path, name, case)
            if name in cases:
                raise ValueError(f"{path.name}: {name} is there twice")
            cases[name] = DEFAULTS | case
    unknown = set(wanted) - set(cases)
    if unknown:
        raise SystemExit(f"amavis: no such case: {', '.join(sorted(unknown))}")
    return {name: case for name, case in cases.items() if not wanted or name in wanted}


def check(path, name, case):
    """Refuses a key that nothing reads: it would be a test that tests nothing."""
    odd = set(case) - KEYS
    odd |= {key for mail in case.get("mails", []) for key in set(mail) - MAIL_KEYS}
    if odd:
        raise ValueError(f"{path.name}: {name} has unknown keys: {', '.join(sorted(odd))}")
    if case.get("event") is False and case.get("mails"):
        raise ValueError(f"{path.name}: {name} expects mails without an event")


def lookup(event, path):
    """Returns what an event holds at a dotted path, or None."""
    for step in path.split("."):
        if isinstance(event, list) and step.isdigit() and int(step) < len(event):
            event = event[int(step)]
        elif isinstance(event, dict) and step in event:
            event = event[step]
        else:
            return None
    return event


def holds(value, expected):
    """Tells whether a value is what a case expects."""
    if expected is False:
        return value in (None, False, "", [], 0)
    if isinstance(expected, str) and expected.startswith("~"):
        return isinstance(value, str) and expected[1:] in value
    return value == expected
