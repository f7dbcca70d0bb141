"""Sends the program's own mails through amavis, and what only looks like them.

A mail of ours comes out clean and makes no event. If a scanner should call it
bad all the same, nobody is told: no notice about a notice. A bad mail that
carries the header of a real notice is told like any other.
"""

import json
import re

import mails
import program
import scanners
import send
from notice import Notice

VERDICT = re.compile(r"\) (Passed|Blocked) ([A-Z-]+)")
# In every mail to readers of the first organization: a scanner can be made to hate it.
IN_EVERY_MAIL = b"helpdesk@lab.example"
FALSE_ALARM = "Win.Trojan.FalseAlarm-1"
# Fields of the real notice that the forgery does not take over.
OF_THE_BODY = re.compile(rb"^(content-(?!language)[^:]*|mime-version):", re.I)


def run(lab, amavis, traffic, options, notices, report):
    """Sends every notice, then the false alarm and the forgery."""
    lab.forward.take()
    lab.notify.take()
    for notice in notices:
        comes_out_clean(lab, amavis, traffic, notice, report)
    report.figure(f"fed back: {len(notices)} mails")
    of_the_lab = [notice for notice in notices if IN_EVERY_MAIL.decode() in notice.text]
    to_bob = [notice for notice in of_the_lab if notice.reader == "bob@lab.example"]
    report.expect("false-alarm", bool(to_bob), "no notice to try it with")
    if to_bob:
        false_alarm(lab, amavis, traffic, options, to_bob[0], report)
        forgery(lab, amavis, traffic, options, to_bob[0], report)


def comes_out_clean(lab, amavis, traffic, notice, report):
    """Expects that a notice passes as clean, once, with no event and no other mail."""
    start = amavis.log.stat().st_size
    who = f"{notice.kind} to {notice.reader} ({notice.field('X-Whyblocked-Event')})"
    replies = hand_in(amavis, notice.envelope.data, notice.reader)
    with open(amavis.log, encoding="utf-8", errors="replace") as log:
        log.seek(start)
        verdicts = VERDICT.findall(log.read())
    report.expect(
        "fed-back", len(replies) == 1 and replies[0].startswith("250"), f"{who} got {replies}"
    )
    report.expect("fed-back", verdicts == [("Passed", "CLEAN")], f"{who} is {verdicts}")
    report.expect("fed-back", not traffic.take_events(), f"{who} made an event")
    report.expect("fed-back", len(lab.forward.take()) == 1, f"{who} was not forwarded once")
    report.expect("fed-back", not lab.notify.take(), f"{who} made amavis write a mail")


def hand_in(amavis, message, reader):
    """Gives a message to amavis with the empty reverse-path that our mails have."""
    return send.over_smtp(amavis.ports[""], "", [reader], message)


def false_alarm(lab, amavis, traffic, options, notice, report):
    """Makes a scanner call a real notice bad: an event, and no mail about it."""
    scanners.CLAMD_DIALECT[IN_EVERY_MAIL] = [FALSE_ALARM]
    try:
        hand_in(amavis, notice.envelope.data, notice.reader)
    finally:
        del scanners.CLAMD_DIALECT[IN_EVERY_MAIL]
    made = judged("false-alarm", lab, traffic, options, report)
    report.expect(
        "false-alarm", not made, f"a notice about a notice: {[mail.kind for mail in made]}"
    )


def forgery(lab, amavis, traffic, options, notice, report):
    """Puts the header of a real notice, mark and all, on a bad mail."""
    case = {"attach": [{"name": "eicar.txt", "type": "text/plain", "holds": "@eicar"}]}
    body = mails.multipart("forged-with-a-real-mark", case).partition(b"MIME-Version: 1.0\r\n")[2]
    hand_in(
        amavis, header_of(notice.envelope.data) + b"MIME-Version: 1.0\r\n" + body, notice.reader
    )
    made = judged("forged-with-a-real-mark", lab, traffic, options, report)
    kinds = sorted((mail.reader, mail.kind) for mail in made)
    wanted = [(notice.reader, "recipient-blocked"), ("postmaster@lab.example", "admin-alert")]
    report.expect("forged-with-a-real-mark", kinds == wanted, f"made {kinds}, {wanted} expected")


def header_of(message):
    """Returns the header of a message without the fields that describe its body."""
    fields = re.split(rb"\r\n(?![ \t])", message.partition(b"\r\n\r\n")[0])
    return b"".join(field + b"\r\n" for field in fields if not OF_THE_BODY.match(field))


def judged(name, lab, traffic, options, report):
    """Expects one event, runs the program on it, and returns the mails that it made."""
    found = list(traffic.take_events().values())
    report.expect(name, len(found) == 1, f"{len(found)} events, 1 expected")
    site = program.Site(options.program, lab.root / "sites" / name, lab)
    envelopes, wrong = site.serve_once(
        [(json.loads(octets)["mail_id"], octets) for octets in found]
    )
    for reason in wrong:
        report.fail(name, reason)
    return [Notice(envelope) for envelope in envelopes]
