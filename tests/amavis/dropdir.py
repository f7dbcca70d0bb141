"""Takes the drop directory away in several ways, while mail flows.

Replies stay as they are, what the hook accepted is kept in the overflow
directory, and what neither directory took is counted in the next event.
"""

import concurrent.futures
import contextlib
import json
import os
import subprocess
import time

from lab import own

# A mail that is blocked, one that is delivered with an event, one without.
PROBES = ["eicar", "forbidden-passed", "clean"]
CHILDREN = 2
LOST = 6
# Rounds of one mail for each child; by then every child has had its turn.
TELLING_ROUNDS = 4


def run(lab, traffic, log, cases, replies, report):
    """Tries every state; returns the octets of the event that tells of a gap."""
    drop, overflow = lab.var / "drop", lab.var / "overflow"
    for name, state in STATES.items():
        with state(drop):
            probe(name, traffic, cases, replies, report)
            kept = traffic.take_events("overflow")
        report.expect(
            name, len(kept) == 2, f"{len(kept)} events in the overflow directory, 2 expected"
        )
        report.expect(
            name, not traffic.take_events(), "the drop directory has events that it refused"
        )
    told = None
    for name, state in {
        "drop-and-overflow-missing": missing,
        "drop-and-overflow-full": full,
    }.items():
        with state(drop), state(overflow):
            since, start = time.time(), log.stat().st_size
            probe(name, traffic, cases, replies, report)
            send_at_once(traffic, cases["eicar"], LOST - 2)
            kept = traffic.take_events() | traffic.take_events("overflow")
        lines = log.read_bytes()[start:].count(b"whyblocked: EVENT LOST")
        report.expect(name, lines == LOST, f"{lines} lost events in the log, {LOST} expected")
        report.expect(name, not kept, "events were stored in a directory that takes none")
        told = gap(name, traffic, cases["eicar"], since, report)
    return told


def probe(name, traffic, cases, replies, report):
    """Sends the probes and compares the replies."""
    for case in PROBES:
        answered = traffic.answers(case, cases[case])
        report.expect(
            name, answered == replies[case], f"{case} got {answered}, {replies[case]} expected"
        )


def send_at_once(traffic, case, count):
    """Sends more mails, as many at a time as amavis has children."""
    with concurrent.futures.ThreadPoolExecutor(CHILDREN) as pool:
        list(pool.map(lambda _: traffic.send("eicar", case), range(count)))


def gap(name, traffic, case, since, report):
    """Expects that the next events tell the whole gap, once; returns the first of them.

    A child that could not reach the common count tells its own share later.
    """
    found = []
    for _ in range(TELLING_ROUNDS):
        send_at_once(traffic, case, CHILDREN)
        found += traffic.take_events().values()
    told = [json.loads(octets) for octets in found]
    missed = [event.get("missed") or 0 for event in told]
    report.expect(name, sum(missed) == LOST, f"events tell a gap of {missed}, {LOST} expected")
    for event in told:
        if event.get("missed"):
            begin = event.get("missed_since") or 0
            is_right = int(since) <= begin <= time.time()
            report.expect(name, is_right, f"the gap began at {begin}, not at {since}")
    return next((octets for octets, count in zip(found, missed, strict=True) if count), None)


@contextlib.contextmanager
def missing(directory):
    """The directory is not there."""
    aside = directory.with_name(directory.name + "-aside")
    directory.rename(aside)
    try:
        yield
    finally:
        aside.rename(directory)


@contextlib.contextmanager
def a_file(directory):
    """A file is in its place."""
    with missing(directory):
        directory.write_bytes(b"")
        try:
            yield
        finally:
            directory.unlink()


@contextlib.contextmanager
def not_writable(directory):
    """The directory belongs to somebody else."""
    os.chown(directory, 0, 0)
    directory.chmod(0o755)
    try:
        yield
    finally:
        own(directory)


@contextlib.contextmanager
def in_memory(directory, options="mode=0777"):
    """A file system in memory is in its place."""
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", directory]
    subprocess.run(command, check=True, timeout=30)
    try:
        yield
    finally:
        subprocess.run(["umount", directory], check=True, timeout=30)


@contextlib.contextmanager
def full(directory):
    """No space is left on its file system."""
    with in_memory(directory, "size=64k,mode=0777"):
        with (
            contextlib.suppress(OSError),
            open(directory / "filler", "wb", buffering=0) as filler,
        ):
            while filler.write(bytes(4096)):
                pass
        yield


STATES = {
    "drop-missing": missing,
    "drop-is-a-file": a_file,
    "drop-not-writable": not_writable,
    "drop-full": full,
}
