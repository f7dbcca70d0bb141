"""Measures what the hook costs a mail, from the line it writes to amavis' log.

Most of it is the disk's, for the event must survive a power cut, and a disk is
as busy as the machine. So the disk is measured beside the hook, and the limit
is for the same mails with a drop directory in memory.
"""

import os
import re
import statistics
import time

from dropdir import in_memory

COST = re.compile(r"whyblocked: event \S+ \d+ bytes ([\d.]+) ms")
MILLISECONDS_MAX = 3.0
# Each kind of mail with a file of each size, so often: 120 mails below 100 kB.
KINDS = ["eicar", "two-scanners", "forbidden-in-zip", "forbidden-passed", "encrypted-zip"]
OCTETS = [0, 10_000, 30_000, 60_000]
TIMES = 6
LARGE = "ten-megabytes"
LARGE_TIMES = 5
EVENT_OCTETS = 2000


def run(lab, traffic, log, cases, report):
    """Sends many mails and reports the medians."""
    small = []
    for kind in KINDS:
        for octets in OCTETS:
            filler = {"name": "filler.bin", "holds": "", "random_octets": octets}
            small.append((kind, cases[kind] | {"attach": [*cases[kind]["attach"], filler]}))
    large = [(LARGE, cases[LARGE])] * LARGE_TIMES
    measure(lab, traffic, log, small * TIMES, "mails below 100 kB", report)
    measure(lab, traffic, log, large, "mails of 10 MB", report)
    with in_memory(lab.var / "drop"):
        what = "mails below 100 kB, drop directory in memory"
        cost = quiet(measure(lab, traffic, log, small * TIMES, what, report))
    reason = f"{cost:.1f} ms even without a disk, {MILLISECONDS_MAX} at most"
    report.expect("hook-cost", cost <= MILLISECONDS_MAX, reason)


def measure(lab, traffic, log, mails, what, report):
    """Reports what hook and disk took for these mails; returns the hook's milliseconds."""
    start = log.stat().st_size
    disk = []
    for mail in mails:
        traffic.send(*mail)
        disk.append(disk_milliseconds(lab.var / "drop"))
    traffic.take_events()
    with open(log, encoding="utf-8", errors="replace") as lines:
        lines.seek(start)
        hook = [float(cost) for cost in COST.findall(lines.read())]
    count = f"{len(hook)} of {len(mails)} costs logged"
    report.expect("hook-cost", len(hook) == len(mails), count)
    hook = hook or [0.0]
    report.figure(
        f"hook: median {statistics.median(hook):.1f} ms, a quarter within {quiet(hook):.1f} ms"
        f" (the disk alone: {statistics.median(disk):.1f}, {quiet(disk):.1f} ms), {len(hook)} {what}"
    )
    return hook


def quiet(milliseconds):
    """Returns the lower quartile: what it takes when little else wants the machine."""
    return sorted(milliseconds)[len(milliseconds) // 4]


def disk_milliseconds(directory):
    """Returns how long the disk takes to keep a small file and its name."""
    started = time.perf_counter()
    path, final = directory / "probe.tmp", directory / "probe"
    with open(path, "wb") as out:
        out.write(bytes(EVENT_OCTETS))
        out.flush()
        os.fsync(out.fileno())
    path.rename(final)
    handle = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
    milliseconds = (time.perf_counter() - started) * 1000
    final.unlink()
    return milliseconds
