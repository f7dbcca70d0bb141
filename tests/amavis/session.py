"""The whole run, phase by phase."""

import contextlib
import json
import re
import statistics

import cases as case_files
import cost
import dropdir
import expect
import feedback
import program
import traffic
from lab import Filter, Lab
from notice import Notice
from report import Report

GAP_CASE = "the-gap-is-told"
# What Perl and amavis write about code of ours that went wrong.
COMPLAINT = re.compile(r".*(?:whyblocked error|custom \w+ err|whyblocked\S*\.pl line \d).*")


def run(options, directory):
    """Runs the wanted phases in a directory and returns the exit status."""
    report = Report()
    cases = case_files.read(options.cases)
    with contextlib.ExitStack() as stack:
        lab = Lab(directory, options.peekaboo)
        stack.callback(lab.close)
        replies = without_hook(lab, options, cases, report)

        amavis = Filter(lab, directory / "with-hook", options.hook, with_hook=True)
        stack.callback(amavis.close)
        wake = traffic.WakeSocket(lab.var / "wake.sock")
        stack.callback(wake.close)
        hooked = traffic.Traffic(lab, amavis)
        events = traffic.with_hook(hooked, wake, cases, replies, report)
        report.begin("native-notices-off")
        for notice in hooked.native_notices:
            what = f"{notice.recipients}: {notice.data.partition(b'Subject: ')[2][:100]}"
            report.fail("native-notices-off", f"amavis still writes to {what}")
        complaints = COMPLAINT.findall(amavis.log.read_text("utf-8", "replace"))
        report.expect("hook-silent", not complaints, f"amavis' log says {complaints[:3]}")
        if options.record:
            record(options.record, events)

        gap = None
        if "drop" in options.phases:
            gap = dropdir.run(lab, hooked, amavis.log, cases, replies, report)
        if "cost" in options.phases:
            cost.run(lab, hooked, amavis.log, cases, report)
        if "mails" in options.phases:
            notices = mails(lab, options, cases, events, report)
            tell_gap(lab, options, gap, report)
            from_overflow(lab, options, events, report)
            all_at_once(lab, options, cases, events, report)
            if "feedback" in options.phases:
                feedback.run(lab, amavis, hooked, options, notices, report)
    return report.close()


def without_hook(lab, options, cases, report):
    """Sends everything through an amavis that knows nothing of us; returns its replies."""
    amavis = Filter(lab, lab.root / "without-hook", options.hook, with_hook=False)
    plain = traffic.Traffic(lab, amavis)
    try:
        replies = traffic.baseline(plain, cases, report)
    finally:
        amavis.close()
    (lab.root / "replies.json").write_text(json.dumps(replies, indent=1, ensure_ascii=False))
    count = len(plain.native_notices)
    report.expect(
        "native-notices-on", bool(count or options.cases), "amavis wrote no notices to switch off"
    )
    report.figure(f"amavis' own notices without us: {count}")
    return replies


def record(directory, events):
    """Stores the events of all cases, one file each."""
    directory.mkdir(parents=True, exist_ok=True)
    for name, found in events.items():
        for number, octets in enumerate(found):
            suffix = f"-{number + 1}" if number else ""
            (directory / f"{name}{suffix}.json").write_bytes(octets)


def named(found):
    """Returns (mail_id, octets) of each event."""
    return [(json.loads(octets)["mail_id"], octets) for octets in found]


def mails(lab, options, cases, events, report):
    """Runs the program on each case alone; returns all mails it made."""
    notices, seconds = [], []
    for name, case in cases.items():
        if not events[name]:
            continue
        site = program.Site(options.program, lab.root / "sites" / name, lab)
        envelopes, wrong = site.serve_once(named(events[name]))
        seconds.append(site.seconds)
        for reason in wrong:
            report.fail(name, reason)
        made = [Notice(envelope) for envelope in envelopes]
        expect.compare(name, case, [json.loads(octets) for octets in events[name]], made, report)
        notices += made
    if seconds:
        median = statistics.median(seconds) * 1000
        report.figure(f"serve --once: median {median:.0f} ms for one event, delivery included")
    return notices


def tell_gap(lab, options, gap, report):
    """Expects that the admins are told how many events were lost."""
    if gap is None:
        return
    site = program.Site(options.program, lab.root / "sites" / GAP_CASE, lab)
    envelopes, wrong = site.serve_once(named([gap]))
    told = [notice for notice in map(Notice, envelopes) if notice.kind == "admin-trouble"]
    for reason in wrong:
        report.fail(GAP_CASE, reason)
    to_us = [notice for notice in told if notice.reader == "postmaster@lab.example"]
    report.expect(
        GAP_CASE,
        len(to_us) == 1,
        f"{len(to_us)} admin-trouble to postmaster@lab.example, 1 expected",
    )
    missed = str(json.loads(gap)["missed"])
    for notice in told:
        is_told = missed in notice.text
        report.expect(GAP_CASE, is_told, f"does not say how many: {notice.text[:200]}")
        for flaw in notice.flaws():
            report.fail(GAP_CASE, f"{notice.reader}: {flaw}")


def from_overflow(lab, options, events, report):
    """Expects that what the hook had to put into the second directory is told, too."""
    name, found = next(item for item in events.items() if item[1])
    site = program.Site(options.program, lab.root / "sites" / "from-overflow", lab)
    envelopes, wrong = site.serve_once(named(found), site.overflow)
    report.expect(
        "from-overflow", bool(envelopes) and not wrong, f"{len(envelopes)} mails of {name} {wrong}"
    )


def all_at_once(lab, options, cases, events, report):
    """Drains all events together, then once more: nobody gets what no case expects, nor anything twice."""
    name = "all-at-once"
    site = program.Site(options.program, lab.root / "sites" / name, lab)
    found = named([octets for case in events.values() for octets in case])
    expected = {(mail["to"], mail["mail"]) for case in cases.values() for mail in case["mails"]}
    envelopes, wrong = site.serve_once(found)
    for reason in wrong:
        report.fail(name, reason)
    made = {(notice.reader, notice.kind) for notice in map(Notice, envelopes)}
    report.expect(name, made <= expected, f"nobody expects {sorted(made - expected)}")
    report.expect(name, expected <= made, f"nobody got {sorted(expected - made)}")
    again, wrong = site.serve_once(found)
    report.expect(
        name, not wrong and not again, f"the same events again made {len(again)} mails {wrong}"
    )
    report.figure(f"all at once: {len(found)} events, {len(envelopes)} mails")
