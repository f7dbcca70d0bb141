#!/usr/bin/python3
"""What the hook costs a mail for three local recipients, beside what amavis' own notices cost.

    hook.py [quick]

Needs root and what tests/amavis/install installs. The same mail goes through amavisd without any
notices, with its own, and with the hook; what differs from the first is the cost. Times are those
that amavisd logs of each step, without the steps that wait for scanners, decoders and the client:
they vary by more than the hook costs. Mail servers and scanners around amavisd are those of
tests/amavis, and the event is written to the disk of /var/tmp.
"""

import pathlib
import re
import shutil
import statistics
import sys
import tempfile

from bench import ROOT, figure, middle

sys.path.insert(0, str(ROOT / "tests/amavis"))
import cases as case_files
import cost
from lab import SNIPPET, Filter, Lab
from traffic import Traffic

QUICK = "quick" in sys.argv[1:]
ROUNDS, MAILS = (1, 10) if QUICK else (9, 50)
WARM_UP = 6
RECIPIENTS = [f"{name}@lab.example" for name in ("anna", "bob", "carl")]
PEEKABOO = pathlib.Path("/var/cache/whyblocked-tests/peekaboo/bin/peekaboo")
HOOK = "whyblocked.pl"
# amavisd writes: TIMING [total 99 ms] - SMTP greeting: 3.0 (3%)3, …
STEP = re.compile(r"([^,]+): ([\d.]+) \(\d+%\)\d+")
NOT_COUNTED = ("SMTP", "AV-scan", "get-file-type", "mime_decode", "mkdir", "create", "rundown", "unlink")


def main():
    with tempfile.TemporaryDirectory(dir="/var/tmp", prefix="whyblocked-hook.") as name:
        directory = pathlib.Path(name)
        # amavis runs as a user of its own.
        directory.chmod(0o755)
        compare(directory)


def compare(directory):
    """Measures the three kinds in turn, and prints the table."""
    case = case_files.read(["eicar"])["eicar"] | {"to": RECIPIENTS}
    took = {"none": [], "native": [], "hook": []}
    logged = []
    lab = Lab(directory, PEEKABOO)
    try:
        for number in range(ROUNDS):
            for kind in took:
                place = directory / f"{kind}-{number}"
                milliseconds, costs = measure(lab, kind, place, case)
                took[kind].append(statistics.median(milliseconds))
                logged += costs
    finally:
        lab.close()
    native = [with_ - without for with_, without in zip(took["native"], took["none"])]
    hook = [with_ - without for with_, without in zip(took["hook"], took["none"])]
    print("| cost of a mail for three recipients, by amavisd's clock | ms |\n|---|---|")
    print(f"| the counted steps of a mail without notices | {middle(took['none'])} |")
    print(f"| amavis' own notices (three recipients, one admin) | {middle(native)} |")
    print(f"| the hook, disk included | {middle(hook)} |")
    print(f"| the hook, by its own clock | {middle(logged)} |")
    print(f"\nthe hook costs 1/{middle([a / b for a, b in zip(native, hook)])} of the notices")


def measure(lab, kind, place, case):
    """Sends the mail many times; returns milliseconds each took, and those the hook logged."""
    amavis = Filter(lab, place, files(kind, place), with_hook=kind != "native")
    try:
        traffic = Traffic(lab, amavis)
        send(traffic, case, WARM_UP)
        start = amavis.log.stat().st_size
        send(traffic, case, MAILS)
        expected = (len(RECIPIENTS) + 1) * (MAILS + WARM_UP) * (kind == "native")
        told = len(lab.notify.take())
        if told != expected:
            raise RuntimeError(f"{kind}: {told} notices, not {expected}")
    finally:
        amavis.close()
    with open(amavis.log, encoding="utf-8", errors="replace") as lines:
        lines.seek(start)
        log = lines.read()
    timings = [line.split("] - ", 1)[1] for line in log.splitlines() if " TIMING [" in line]
    # The last mail's may be written after the log was read.
    if len(timings) < MAILS - 1:
        raise RuntimeError(f"{kind}: {len(timings)} timings of {MAILS} mails")
    return list(map(counted, timings)), [float(cost_) for cost_ in cost.COST.findall(log)]


def send(traffic, case, count):
    """Sends the mail, and takes its event out as the daemon does: a file takes longer where more lie."""
    for _ in range(count):
        traffic.send("eicar", case)
        traffic.take_events()


def counted(timing):
    """Adds up the steps of a mail that neither wait for others nor belong to the transport."""
    steps = [(name.strip(), float(ms)) for name, ms in STEP.findall(timing)]
    return sum(ms for name, ms in steps if not name.startswith(NOT_COUNTED))


def files(kind, place):
    """Returns a directory with the hook's files; without a hook, its place is taken by nothing."""
    copy = place.with_name(place.name + "-files")
    shutil.copytree(ROOT / "amavis", copy, ignore=shutil.ignore_patterns("t"))
    if kind == "none":
        (copy / HOOK).write_text("1;\n")
    assert (copy / SNIPPET).is_file()
    return copy


main()
