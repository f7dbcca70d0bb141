"""Measures the program beside its peers and floors, in rounds that take turns.

    measure.py PROGRAM WORK [quick] [PART…]
    measure.py PROGRAM WORK growth

Prints a table: the medians of all rounds, their ranges, and the ratio within a round; or what
ever more events take, with the limits that a site has if it sets none.
"""

import pathlib
import shutil
import signal
import sqlite3
import sys
import time

from bench import (
    PEERS,
    Alertmanager,
    Run,
    Site,
    Sink,
    events,
    figure,
    lines,
    middle,
    peak_megabytes,
    readers,
    serving,
)

PROGRAM, WORK = map(pathlib.Path, sys.argv[1:3])
QUICK = "quick" in sys.argv[3:]
ROUNDS = 2 if QUICK else 5
ONE_SHOTS = 5 if QUICK else 25
EVENTS = 300 if QUICK else 1500
FLOOD = 600 if QUICK else 4000
# As many events as the daemon stores in one transaction.
TOGETHER = 100
# How many events come, and how many of them wait at once.
GROWTH, GROWTH_AT_ONCE = [1_000, 10_000, 100_000, 1_000_000], 1_000
PYTHON, PERL = PEERS / "peer.py", PEERS / "peer.pl"


class Table:
    """What was measured: for each quantity, the figures of each contender."""

    def __init__(self):
        self._rows = {}

    def add(self, what, ours, **others):
        """Notes one round; more is better."""
        row = self._rows.setdefault(what, {"whyblocked": []})
        row["whyblocked"].append(ours)
        for name, value in others.items():
            row.setdefault(name, []).append(value)

    def print(self):
        print("| quantity | whyblocked | against | its figure | ratio |\n|---|---|---|---|---|")
        for what, row in self._rows.items():
            ours = row.pop("whyblocked")
            for name, theirs in row.items() or [("–", [])]:
                ratio = middle([a / b for a, b in zip(ours, theirs)]) if theirs else "–"
                shown = middle(theirs) if theirs else "–"
                print(f"| {what} | {middle(ours)} | {name.replace('_', ' ')} | {shown} | {ratio} |")


def compose(table, sink):
    """Events on standard input → mails in a file: mails for each second of the processor."""
    items = list(events(EVENTS))
    mails = sum(map(readers, items))
    (WORK / "events").write_bytes(lines(items))
    rates = {}
    site = Site(WORK / "compose", sink.port)
    commands = {
        "ours": [PROGRAM, "render", "--config", site.folder, "--format", "eml"],
        "Python": [PYTHON, WORK, "--out", "/dev/null"],
        "Perl": [PERL, WORK, "--out", "/dev/null"],
    }
    for name, command in commands.items():
        with open(WORK / "events", "rb") as stdin:
            run = Run(command, stdin)
        rates[name] = mails / run.cpu
    table.add("mails composed, per CPU second", **rates)


def one_shot(table, sink):
    """One event → its mails durable and accepted by the relay, a process of its own each time."""
    site = Site(WORK / "one-shot", sink.port)
    one_shot.count += 1
    for event in events(ONE_SHOTS, start=one_shot.count * 1000):
        (WORK / "event").write_bytes(lines([event]))
        walls = {}
        commands = {
            "ours": [PROGRAM, "notify", "--config", site.folder],
            "Python": [PYTHON, WORK, "--smtp", sink.port],
            "Perl": [PERL, WORK, "--smtp", sink.port],
        }
        for name, command in commands.items():
            with open(WORK / "event", "rb") as stdin:
                walls[name] = Run(command, stdin).wall
        # A rate, so that more is better.
        table.add("one-shot runs a second, SMTP", **{name: 1 / wall for name, wall in walls.items()})


one_shot.count = 0


def through(table, sink):
    """Event files (alerts, lines) → accepted by the relay: mails a second."""
    items = list(events(EVENTS))
    mails = sum(map(readers, items))
    rates = {}
    site = Site(WORK / "through", sink.port)
    site.stage(items)
    with serving(PROGRAM, site) as daemon:
        sink.expect(mails)
        started = site.drop()
        rates["ours"] = mails / (sink.wait()[1] - started)
        table.add("memory of the daemon, MB", peak_megabytes(daemon))
    for name, command in {"Python": PYTHON, "Perl": PERL}.items():
        sink.expect(mails)
        with open(WORK / "events", "rb") as stdin:
            run = Run([command, WORK, "--smtp", sink.port], stdin)
        sink.wait()
        rates[name] = mails / run.wall
    alertmanager = Alertmanager(WORK, sink.port)
    try:
        sink.expect(mails)
        started = alertmanager.post(items, together=50)
        rates["Alertmanager"] = mails / (sink.wait()[1] - started)
    finally:
        alertmanager.close()
    table.add("mails a second, event → relay", **rates)


def acceptance(table, _sink):
    """Event files → durable in the outbox, while the relay is out of reach; then the rows alone."""
    items = list(events(FLOOD))
    site = Site(WORK / "full", 9)
    site.stage(items)
    with serving(PROGRAM, site):
        started = site.drop()
        ours = len(items) / (site.wait_until_taken() - started)
    schema, rows = copied(site.folder / "store.sqlite")
    bare = {
        "the_same_rows_alone": rows,
        "the_same_alone_with_mails_as_they_leave": rows | {"message": uncompressed(rows["message"])},
    }
    bare = {name: len(items) / insert(schema, rows) for name, rows in bare.items()}
    table.add("events accepted a second, durable", ours, **bare)


def copied(path):
    """Returns a store's schema, and the rows of each table in the order in which they were stored."""
    with sqlite3.connect(path) as store:
        parts = "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
        parts = store.execute(parts).fetchall()
        names = [name for kind, name, _ in parts if kind == "table"]
        rows = {name: store.execute(f"SELECT * FROM {name}").fetchall() for name in names}
        return ";".join(sql for _, _, sql in parts), rows


def uncompressed(messages):
    """Returns rows of messages as long as the mails are; what they say does not matter here."""
    return [
        (entry, kept if octets is None else bytes(octets), None) for entry, kept, octets in messages
    ]


def insert(schema, rows):
    """Stores rows as safely as the store does, those of TOGETHER events at once; returns seconds."""
    path = WORK / "bare.sqlite"
    for side in ("", "-wal", "-shm"):
        path.with_name(path.name + side).unlink(missing_ok=True)
    store = sqlite3.connect(path, isolation_level=None)
    store.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;")
    store.executescript(schema)
    parts = {name: split(rows[name]) for name in rows if rows[name]}
    commands = {
        name: f"INSERT INTO {name} VALUES ({', '.join('?' * len(rows[name][0]))})" for name in parts
    }
    started = time.monotonic()
    for number in range(FLOOD // TOGETHER):
        store.execute("BEGIN IMMEDIATE")
        for name, chunks in parts.items():
            store.executemany(commands[name], chunks[number])
        store.execute("COMMIT")
    took = time.monotonic() - started
    store.close()
    return took


def split(rows):
    """Splits rows into as many parts as there are transactions."""
    count = FLOOD // TOGETHER
    return [rows[len(rows) * at // count : len(rows) * (at + 1) // count] for at in range(count)]


def delivery(table, sink):
    """A full outbox → accepted by the relay, against a client that only speaks SMTP."""
    for connections, acknowledge in ((1, 1), (1, 10), (4, 1), (4, 10), (4, 50)):
        settings = f"connections = {connections}\nacknowledge = {acknowledge}"
        site = Site(WORK / "delivery", sink.port, settings)
        mails = fill(site)
        sink.expect(mails)
        with serving(PROGRAM, site):
            first, last = sink.wait()
        ours = mails / (last - first)
        sink.expect(mails * 2)
        Run([WORK / "client", sink.port, connections, mails * 2, WORK / "message"])
        first, last = sink.wait()
        what = f"mails delivered a second, {connections} connection(s), recorded by {acknowledge}"
        table.add(what, ours, C_client=mails * 2 / (last - first))


def fill(site):
    """Takes the outbox that `acceptance` has left, all of it due; returns how many mails it holds."""
    for path in (WORK / "full").glob("store.sqlite*"):
        shutil.copy(path, site.folder)
    with sqlite3.connect(site.folder / "store.sqlite") as store:
        store.execute("UPDATE entry SET due = queued, worker = NULL, attempts = 0")
        (mails,) = store.execute("SELECT count(*) FROM entry").fetchone()
    store.close()
    return mails


def growth(sink):
    """Prints what the daemon takes for ever more events of one outbreak."""
    site = Site(WORK / "growth", sink.port, limits=True)
    sink.expect(GROWTH[-1] * 10)
    print("| events | seconds | events a second | memory at most, MB | store, MB | mails |\n|---|---|---|---|---|---|")
    took = 0.0
    with serving(PROGRAM, site) as daemon:
        for start in range(0, GROWTH[-1], GROWTH_AT_ONCE):
            site.stage(events(GROWTH_AT_ONCE, start))
            started = site.drop()
            took += site.wait_until_taken() - started
            done = start + GROWTH_AT_ONCE
            if done in GROWTH:
                stored = sum(path.stat().st_size for path in site.folder.glob("store.sqlite*"))
                with sqlite3.connect(site.folder / "store.sqlite") as store:
                    (mails,) = store.execute("SELECT count(*) FROM entry").fetchone()
                store.close()
                row = [f"{done:,}", figure(took), figure(done / took), figure(peak_megabytes(daemon))]
                row += [figure(stored / 1_000_000), f"{mails:,}"]
                print(f"| {' | '.join(row)} |", flush=True)


def main():
    signal.signal(signal.SIGALRM, signal.default_int_handler)
    (WORK / "message").write_bytes(b"Subject: floor\r\n\r\n" + b"A line of a mail.\r\n" * 500)
    table, sink = Table(), Sink(WORK)
    if "growth" in sys.argv[3:]:
        try:
            return growth(sink)
        finally:
            sink.close()
    parts = [compose, one_shot, through, acceptance, delivery]
    wanted = [part for part in parts if part.__name__ in sys.argv[3:]] or parts
    try:
        for _ in range(ROUNDS):
            for part in wanted:
                part(table, sink)
    finally:
        sink.close()
    table.print()


main()
