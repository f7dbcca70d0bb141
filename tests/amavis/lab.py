"""Starts what the test run needs, on free ports of loopback, and ends it again.

Stand-ins run as threads of this process; clamd, PeekabooAV and amavisd are the
real programs, as user amavis, each with a time limit of its own.
"""

import contextlib
import os
import pathlib
import shutil
import signal
import smtplib
import socket
import subprocess
import time
import urllib.request

from cuckoo import Cuckoo
from resolver import Resolver
from scanners import Scanners
from sink import Sink

HERE = pathlib.Path(__file__).resolve().parent
USER = "amavis"
SNIPPET = "60-whyblocked"
# Nothing that we start lives longer than this, nor longer than we do.
PROCESS_SECONDS_MAX = 480
START_SECONDS_MAX = 60
STOP_SECONDS_MAX = 15
ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"}
# The policy bank of each port of amavisd; the first has none.
BANKS = [
    "",
    "REJECT",
    "PASS",
    "ORIGINATING",
    "SANDBOX-EN",
    "SANDBOX-DE",
    "CLAMD-SANDBOX-EN",
    "CLAMD-SANDBOX-DE",
]
SIGNATURES = {
    "Win.Infostealer.LabHandmade-1": b"LAB-CLAMD-STEALER",
    "Doc.Downloader.LabHandmade-2": b"LAB-CLAMD-DOWNLOADER",
}


class Lab:
    """All but amavisd: sinks, scanners, sandbox, resolver."""

    def __init__(self, root, peekaboo_program):
        self.root = root
        self.var = root / "var"
        self.key_file = root / "dkim.pem"
        self._stack = contextlib.ExitStack()
        for name in ("home/tmp", "home/db", "quarantine", "drop", "overflow", "spool"):
            (self.var / name).mkdir(parents=True)
        own(self.var)
        try:
            self._start_all(peekaboo_program)
        except BaseException:
            self.close()
            raise

    def close(self):
        """Ends everything, last started first."""
        self._stack.close()

    def _start_all(self, peekaboo_program):
        self.forward = self._start(Sink(refuses=True))
        self.notify, self.delivery = [self._start(Sink(refuses=False)) for _ in range(2)]
        self.scanners = self._start(Scanners(self.var))
        self.cuckoo = self._start(Cuckoo())
        public_key = subprocess.check_output(
            ["perl", HERE / "dkim.pl", "key", self.key_file], text=True, timeout=60
        )
        self.resolver = self._start(Resolver({"lab._domainkey.signed.example": public_key.strip()}))
        self._start_clamd()
        self.peekaboo = {tag: self._start_peekaboo(peekaboo_program, tag) for tag in ("en", "de")}

    def _start(self, server):
        self._stack.callback(server.close)
        return server

    def _start_clamd(self):
        """Starts the real clamd with two signatures written by hand."""
        database = self.root / "clamd"
        database.mkdir()
        rows = [f"{name}:0:*:{octets.hex()}\n" for name, octets in SIGNATURES.items()]
        (database / "lab.ndb").write_text("".join(rows))
        config = self.root / "clamd.conf"
        path = self.var / "clamd.sock"
        config.write_text(
            f"LocalSocket {path}\nLocalSocketMode 666\nDatabaseDirectory {database}\n"
            f"LogFile {self.var}/clamd.log\nForeground yes\n"
        )
        process = Process(["clamd", "-c", config], self.root / "clamd.out")
        self._stack.callback(process.stop)
        process.wait_until(lambda: can_connect(path))

    def _start_peekaboo(self, program, language):
        """Starts the real PeekabooAV, reporting in a language; returns its address."""
        port = free_ports([language])[language]
        state = self.var / f"peekaboo-{language}"
        (state / "reports").mkdir(parents=True)
        own(state)
        config = self.root / f"peekaboo-{language}.conf"
        samples = program.parent.parent / "share/doc/peekaboo"
        analyzers = self.root / f"analyzers-{language}.conf"
        analyzers.write_text(f"[cuckoo]\nurl: {self.cuckoo.url}\npoll_interval: 1\n")
        config.write_text(
            f"[global]\nuser: {USER}\nhost: 127.0.0.1\nport: {port}\nreport_locale: {language}\n"
            f"processing_info_dir: {state}/reports\n"
            f"[ruleset]\nconfig: {samples}/ruleset.conf.sample\n[analyzers]\nconfig: {analyzers}\n"
            f"[db]\nurl: sqlite:///{state}/peekaboo.db\n[logging]\nlog_level: INFO\n"
        )
        process = Process([program, "-c", config, "-D"], self.root / f"peekaboo-{language}.out")
        self._stack.callback(process.stop)
        url = f"http://127.0.0.1:{port}"
        process.wait_until(lambda: answers(url + "/ping"))
        return url


class Filter:
    """One amavisd. `directory` holds its configuration, which only root may write."""

    def __init__(self, lab, directory, hook_files, with_hook):
        self.ports = free_ports(BANKS)
        self.log = lab.var / "amavis.log"
        self.control_socket = lab.var / "amavisd.sock"
        directory.mkdir()
        for path in [HERE / "scanner-cli", *hook_files.iterdir()]:
            if path.is_file():
                shutil.copy(path, directory)
        hook = ""
        if with_hook:
            shutil.copytree(HERE / "site/organizations", directory / "organizations")
            (directory / "whyblocked.toml").touch()
            (directory / SNIPPET).write_text(snippet(hook_files / SNIPPET, lab.var, directory))
            hook = f"include_config_files('{directory / SNIPPET}');"
        values = {
            "VAR": lab.var,
            "PORTS": ", ".join(map(str, self.ports.values())),
            "INTERFACES": ", ".join(
                f"{port} => '{bank}'" for bank, port in self.ports.items() if bank
            ),
            "FORWARD": lab.forward.port,
            "NOTIFY": lab.notify.port,
            "DNS": lab.resolver.port,
            "SCANNER_A": lab.scanners.clamd_dialect,
            "SCANNER_B": lab.scanners.tab_dialect,
            "SCANNER_CLI": directory / "scanner-cli",
            "PEEKABOO_SCANNER": directory / "whyblocked-peekaboo.pl",
            "PEEKABOO_EN": lab.peekaboo["en"],
            "PEEKABOO_DE": lab.peekaboo["de"],
            "HOOK": hook,
        }
        config = directory / "amavisd.conf"
        config.write_text(filled(HERE / "amavisd.conf.in", values))
        self._process = Process(
            ["/usr/sbin/amavisd", "-c", config, "foreground"],
            directory / "amavisd.out",
            as_user=False,
        )
        try:
            self._process.wait_until(lambda: greets(self.ports[""]))
        except Exception:
            self.close()
            raise

    def close(self):
        """Ends amavisd and its children."""
        self._process.stop()


class Process:
    """A program in a session of its own, under timeout(1)."""

    def __init__(self, command, output, as_user=True):
        self._command = [str(word) for word in command]
        self._output = output
        user = (
            ["setpriv", "--reuid", USER, "--regid", USER, "--init-groups", "--"] if as_user else []
        )
        limit = [
            "setpriv",
            "--pdeathsig",
            "TERM",
            "--",
            "timeout",
            "--kill-after=5",
            str(PROCESS_SECONDS_MAX),
        ]
        with open(output, "wb") as out:
            self._popen = subprocess.Popen(
                limit + user + self._command,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                cwd=output.parent,
                env=ENVIRONMENT,
                start_new_session=True,
            )

    def wait_until(self, ready):
        """Waits until the program answers, or says why it does not."""
        deadline = time.monotonic() + START_SECONDS_MAX
        while not ready():
            if self._popen.poll() is not None or time.monotonic() > deadline:
                self.stop()
                tail = self._output.read_text("utf-8", "replace")[-2000:]
                raise RuntimeError(f"{self._command[0]} did not start:\n{tail}")
            time.sleep(0.1)

    def stop(self):
        """Ends the program; what is left of its session after a while is killed."""
        if self._popen.poll() is None:
            self._popen.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._popen.wait(STOP_SECONDS_MAX)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._popen.pid, signal.SIGKILL)
        self._popen.wait(STOP_SECONDS_MAX)


def snippet(shipped, var, directory):
    """Returns the shipped configuration snippet with the places of this run."""
    text = shipped.read_text()
    places = {
        "/usr/share/whyblocked/amavis": directory,
        "/var/spool/whyblocked/drop": var / "drop",
        "/var/lib/whyblocked/overflow": var / "overflow",
        "/run/whyblocked/wake.sock": var / "wake.sock",
        "/etc/whyblocked": directory,
    }
    for shipped_place, place in places.items():
        if f"'{shipped_place}" not in text:
            raise ValueError(f"{shipped.name} does not name {shipped_place} any more")
        text = text.replace(f"'{shipped_place}", f"'{place}")
    return text


def filled(template, values):
    """Returns the text of a template with `@NAME@` replaced."""
    text = template.read_text()
    for name, value in values.items():
        text = text.replace(f"@{name}@", str(value))
    return text


def own(directory):
    """Gives a directory and all below it to the user of amavis."""
    for path in [directory, *directory.rglob("*")]:
        shutil.chown(path, USER, USER)


def free_ports(names):
    """Returns a TCP port of loopback that nobody uses for each name."""
    with contextlib.ExitStack() as stack:
        probes = {name: stack.enter_context(socket.socket()) for name in names}
        for probe in probes.values():
            probe.bind(("127.0.0.1", 0))
        return {name: probe.getsockname()[1] for name, probe in probes.items()}


def can_connect(path):
    """Tells whether somebody listens on a unix socket."""
    with socket.socket(socket.AF_UNIX) as probe:
        return probe.connect_ex(str(path)) == 0


def answers(url):
    """Tells whether an HTTP server answers."""
    try:
        with urllib.request.urlopen(url, timeout=5) as reply:
            return reply.status == 200
    except OSError:
        return False


def greets(port):
    """Tells whether an SMTP server greets."""
    try:
        with smtplib.SMTP("127.0.0.1", port, local_hostname="mx.lab.example", timeout=10):
            return True
    except OSError:
        return False
