"""Runs the program on events, as a site would, and returns the mails it sent."""

import pathlib
import shutil
import subprocess
import time

from lab import filled, own

HERE = pathlib.Path(__file__).resolve().parent
SECONDS_MAX = 60
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}


class Site:
    """One site: its configuration, drop directory and store, in a directory of its own."""

    def __init__(self, program, directory, lab):
        self._program = program
        self._lab = lab
        self.seconds = 0.0
        self.drop, self.overflow, self._mails = [
            directory / name for name in ("drop", "overflow", "mails")
        ]
        for path in (self.drop, self.overflow, self._mails):
            path.mkdir(parents=True)
        self._config = directory / "config"
        shutil.copytree(HERE / "site/organizations", self._config / "organizations")
        values = {
            "DROP": self.drop,
            "OVERFLOW": self.overflow,
            "STORE": directory / "whyblocked.sqlite",
            "PORT": lab.delivery.port,
            "SECRET": lab.root / "secret",
        }
        (self._config / "whyblocked.toml").write_text(
            filled(HERE / "site/whyblocked.toml.in", values)
        )

    def serve_once(self, events, directory=None):
        """Puts events into the drop directory, drains it; returns the envelopes sent and what went wrong."""
        directory = directory or self.drop
        for mail_id, octets in events:
            path = directory / f"{mail_id}.json"
            path.write_bytes(octets)
            path.chmod(0o640)
        own(self.drop)
        own(self.overflow)
        command = [self._program, "serve", "--once", "--config", self._config]
        started = time.monotonic()
        wrong = []
        try:
            done = subprocess.run(
                command, capture_output=True, timeout=SECONDS_MAX, env=ENVIRONMENT
            )
            if done.returncode != 0:
                told = done.stderr.decode("utf-8", "replace").strip()[-500:]
                wrong.append(f"serve --once exited with {done.returncode}: {told}")
        except subprocess.TimeoutExpired:
            wrong.append(f"serve --once took more than {SECONDS_MAX} s")
        self.seconds = time.monotonic() - started
        wrong += [f"left behind: {path}" for path in directory.rglob("*") if path.is_file()]
        envelopes = self._lab.delivery.take()
        for envelope in envelopes:
            number = len(list(self._mails.iterdir())) + 1
            (self._mails / f"{number:03}-{envelope.recipients[0]}.eml").write_bytes(envelope.data)
        return envelopes, wrong
