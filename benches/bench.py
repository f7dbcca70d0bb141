"""What the parts of the benchmark share: events, processes, the sink, a site."""

import contextlib
import http.client
import json
import os
import pathlib
import shutil
import signal
import socket
import statistics
import subprocess
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
PEERS = HERE / "peers"
# Malware in a mail for one recipient or for several: everybody is told at once.
STORIES = ["two-names", "eicar-3l1e", "many-names", "only-b", "eicar-1", "pk-zip-member"]
WAIT_SECONDS_MAX = 60


def stories():
    """Returns the events that all others are made of."""
    return [json.loads((ROOT / f"tests/cases/{name}/event.json").read_bytes()) for name in STORIES]


def events(count, start=0):
    """Yields events of different mails, so that none is a repeat."""
    models = stories()
    for number in range(start, start + count):
        event = dict(models[number % len(models)])
        event["mail_id"] = f"B{number:011}"
        event["message_id"] = f"<{number}@outside.example>"
        event["sender"] = f"s{number}@outside.example"
        event["digest"] = f"{number:064x}"
        yield event


def readers(event):
    """Counts the mails that an event makes: one for each local recipient, one for the admins."""
    return 1 + sum(recipient["local"] for recipient in event["recipients"])


def lines(items):
    """Writes JSON lines."""
    return b"".join(json.dumps(item, ensure_ascii=False).encode() + b"\n" for item in items)


class Run:
    """What one run of a program took."""

    def __init__(self, command, stdin=subprocess.DEVNULL, environment=None):
        started = time.monotonic()
        process = subprocess.Popen(
            [str(word) for word in command],
            stdin=stdin,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env=environment,
        )
        errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        self.wall = time.monotonic() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if status:
            raise RuntimeError(f"{command[0]}: {errors.decode(errors='replace')[-2000:]}")
        self.cpu = usage.ru_utime + usage.ru_stime


class Sink:
    """The server that takes all mails."""

    def __init__(self, work):
        self._process = subprocess.Popen(
            [work / "sink"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )
        self.port = int(self._process.stdout.readline())

    def expect(self, count):
        """Counts from now on."""
        self._process.stdin.write(f"{count}\n")
        assert self._process.stdout.readline() == "ready\n"

    def wait(self):
        """Waits for all that is expected; returns when the first and the last came."""
        watch = signal.alarm(WAIT_SECONDS_MAX)
        answer = self._process.stdout.readline()
        signal.alarm(watch)
        first, last = map(float, answer.split())
        return first, last

    def close(self):
        self._process.stdin.close()
        self._process.wait(10)


class Site:
    """A site of the product, with a state of its own."""

    def __init__(self, folder, port, delivery="", limits=False):
        self.folder = folder
        shutil.rmtree(folder, ignore_errors=True)
        for name in ("drop", "staged", "organizations/lab"):
            (folder / name).mkdir(parents=True)
        organization = (ROOT / "tests/site/organizations/town-hall/organization.toml").read_text()
        # One organization for all local domains: as many mails as the peers make.
        own = organization.replace('domains = [', 'domains = ["münchen.example", ')
        if not limits:
            # The peers have none: every mail is told, and at once.
            most = 1_000_000_000
            own += f"[limits]\nincident_hours = 0\nrecipient_notices_per_day = {most}\n"
            own += f"organization_notices_per_hour = {most}\norganization_warnings_per_hour = {most}\n"
        (folder / "organizations/lab/organization.toml").write_text(own)
        (folder / "whyblocked.toml").write_text(
            '[drop]\ndirectory = "drop"\nevents_per_minute_max = 1000000\n[store]\npath = "store.sqlite"\n'
            f"[delivery]\n{delivery}\n"
            f'[delivery.transport.smtp]\nhost = "127.0.0.1"\nport = {port}\n'
        )

    def stage(self, items):
        """Writes events beside the drop directory; returns how many mails they make."""
        mails = 0
        for event in items:
            (self.folder / "staged" / f"{event['mail_id']}.json").write_bytes(lines([event]))
            mails += readers(event)
        return mails

    def drop(self):
        """Moves what is staged into the drop directory; returns when that began."""
        started = time.monotonic()
        for path in sorted((self.folder / "staged").iterdir()):
            path.rename(self.folder / "drop" / path.name)
        return started

    def wait_until_taken(self):
        """Waits until the drop directory is empty; returns when it was."""
        deadline = time.monotonic() + WAIT_SECONDS_MAX
        while not self._has_taken_all():
            if time.monotonic() > deadline:
                raise TimeoutError("events stay in the drop directory")
            # Looking more often would take the processor from what is measured.
            time.sleep(0.01)
        return time.monotonic()

    def _has_taken_all(self):
        with os.scandir(self.folder / "drop") as entries:
            return next(entries, None) is None


@contextlib.contextmanager
def serving(program, site):
    """Runs the daemon meanwhile, and gives its process."""
    environment = {"WHYBLOCKED_LOG": "warn", "PATH": os.environ["PATH"]}
    with open(site.folder / "log", "ab") as log:
        process = subprocess.Popen(
            [program, "serve", "--config", site.folder], env=environment, stderr=log
        )
    try:
        time.sleep(0.5)
        yield process
    finally:
        process.terminate()
        process.wait(30)


def peak_megabytes(process):
    """Reads how much memory a process had at most."""
    with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))


class Alertmanager:
    """Prometheus Alertmanager, with one mail for each alert."""

    def __init__(self, work, port):
        self._folder = work / "alertmanager"
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir()
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]
        config = (PEERS / "alertmanager/alertmanager.yml.in").read_text()
        config = config.replace("@PORT@", str(port))
        config = config.replace("@TEMPLATES@", str(PEERS / "alertmanager/mail.tmpl"))
        (self._folder / "config.yml").write_text(config)
        with open(self._folder / "log", "wb") as log:
            self._process = subprocess.Popen(
                [
                    "prometheus-alertmanager",
                    f"--config.file={self._folder}/config.yml",
                    f"--storage.path={self._folder}/data",
                    f"--web.listen-address=127.0.0.1:{self._port}",
                    "--cluster.listen-address=",
                    "--log.level=warn",
                ],
                stderr=log,
            )
        self._connection = self._connect()

    def _connect(self):
        for _ in range(100):
            with contextlib.suppress(OSError):
                connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=60)
                connection.request("GET", "/-/ready")
                connection.getresponse().read()
                return connection
            time.sleep(0.1)
        raise TimeoutError("Alertmanager does not start")

    def post(self, items, together):
        """Posts an alert for each mail that the events make; returns when that began."""
        bodies = self._bodies(items, together)
        started = time.monotonic()
        for body in bodies:
            headers = {"Content-Type": "application/json"}
            self._connection.request("POST", "/api/v2/alerts", body, headers)
            response = self._connection.getresponse()
            if response.status != 200:
                raise RuntimeError(response.read())
            response.read()
        return started

    @staticmethod
    def _bodies(items, together):
        alerts = []
        for event in items:
            names = {name for scanner in event["scanners"] for name in scanner["names"]}
            notes = {f"finding{number}": name for number, name in enumerate(sorted(names))}
            notes |= {"sender": event["from"], "subject": event["subject"], "date": "2026-11-28 09:00"}
            told = [one["addr"] for one in event["recipients"] if one["local"]]
            for reader in [*told, "postmaster@lab.example"]:
                labels = {"alertname": "blocked", "mail_id": event["mail_id"], "reader": reader}
                alerts.append({"labels": labels, "annotations": notes})
        return [
            json.dumps(alerts[at : at + together]) for at in range(0, len(alerts), together)
        ]

    def close(self):
        self._process.terminate()
        self._process.wait(30)


def middle(values):
    """Writes a median with its range."""
    low, high = min(values), max(values)
    return f"{figure(statistics.median(values))} ({figure(low)}–{figure(high)})"


def figure(value):
    """Writes a number with three digits that count."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"
