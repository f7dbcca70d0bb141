"""Compares the mails that the program made of a case with what they must be."""

import tomllib

import mails
import program
from notice import plain

ORGANIZATIONS = [
    tomllib.loads(path.read_text("utf-8"))
    for path in sorted((program.HERE / "site/organizations").glob("*/organization.toml"))
]
TEST_STRINGS = [mails.EICAR, mails.GTUBE]


def compare(name, case, events, notices, report):
    """Fails the case for every difference."""
    by_id = {event["mail_id"]: event for event in events}
    wanted = {(mail["to"], mail["mail"]): mail for mail in case["mails"]}
    made = [(notice.reader, notice.kind) for notice in notices]
    for reader, kind in sorted(set(wanted) - set(made)):
        report.fail(name, f"no {kind} to {reader}")
    for reader, kind in sorted(set(made) - set(wanted)):
        report.fail(name, f"a {kind} to {reader}, which nobody expects")
    for reader, kind in sorted({mail for mail in made if made.count(mail) > 1}):
        report.fail(name, f"{made.count((reader, kind))} of {kind} to {reader}")
    for notice in notices:
        who = f"{notice.kind} to {notice.reader}"
        mail = wanted.get((notice.reader, notice.kind))
        event = by_id.get(notice.field("X-Whyblocked-Event"))
        found = [*notice.flaws(), *(differences(mail, notice) if mail else [])]
        found += (
            rules(event, notice) if event else ["X-Whyblocked-Event names no event of this case"]
        )
        for flaw in found:
            report.fail(name, f"{who}: {flaw}")


def differences(mail, notice):
    """Yields what a mail says, or does not say, against its row."""
    if notice.language != mail["in"]:
        yield f"Content-Language {notice.language}, {mail['in']} expected"
    said = f"{plain(notice.field('Subject'))} {notice.text}".casefold()
    for words in mail.get("says", []):
        if plain(words).casefold() not in said:
            yield f"does not say {words!r}"
    everything = notice.everything + plain(notice.everything)
    for words in mail.get("hides", []):
        if words.casefold() in everything.casefold():
            yield f"holds {words!r}"


def rules(event, notice):
    """Yields what a mail of this kind must or must not hold, whatever the case."""
    organization = organization_of(notice.reader)
    if organization is None:
        yield "the reader is nobody of ours"
        return
    for text in TEST_STRINGS:
        if text in notice.everything:
            yield "quotes a test string whole"
    scanners = [scanner for scanner in event.get("scanners", []) if scanner["status"] == "infected"]
    named = [name for scanner in scanners for name in [scanner["name"], *scanner["names"]] if name]
    if notice.kind == "admin-alert":
        facts = [
            event["mail_id"],
            event["log_id"],
            event["client"]["ip"],
            *named,
            *event["quarantine"],
        ]
        facts += [
            recipient["addr"]
            for recipient in event["recipients"]
            if is_in(recipient["addr"], organization)
        ]
        # amavis shows an encrypted mail to scanners as a whole: that is no file of it.
        files = [part for part in event["parts"] if part["name"] and part["kind"] != "MAIL"]
        facts += [part["sha256"] for part in files if part["sha256"]]
        for fact in facts:
            if plain(fact) not in notice.text:
                yield f"does not tell {fact!r}"
        for recipient in event["recipients"]:
            if (
                not is_in(recipient["addr"], organization)
                and recipient["addr"] in notice.everything
            ):
                yield f"tells of {recipient['addr']}, who is none of theirs"
    elif notice.kind != "admin-trouble":
        if organization["contact"]["phone"] not in notice.text:
            yield "does not say whom to call"
        for name in named:
            if name in notice.everything:
                yield f"tells a reader {name!r}"


def organization_of(address):
    """Returns the organization of an address, or None."""
    return next((found for found in ORGANIZATIONS if is_in(address, found)), None)


def is_in(address, organization):
    """Tells whether an address belongs to an organization."""
    domain = address.rpartition("@")[2].lower()
    return any(
        domain == known.lstrip(".") or (known.startswith(".") and domain.endswith(known))
        for known in organization["domains"]
    )
