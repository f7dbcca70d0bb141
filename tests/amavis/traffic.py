"""Sends every case through amavis, without the hook and with it.

The hook may change no reply; it leaves one event for each verdict worth one.
"""

import json
import os
import re
import socket

import cases as case_files
import mails
import send

DATAGRAM_OCTETS_MAX = 200
# A mail of amavis that tells a sender that a mail was not delivered.
DSN = re.compile(rb"report-type=\"?(global-)?delivery-status", re.I)


class Traffic:
    """Sends cases to one amavisd and collects the events of its hook."""

    def __init__(self, lab, amavis):
        self._lab = lab
        self._amavis = amavis
        self.native_notices = []

    def send(self, name, case):
        """Sends a case as often as it says; returns all replies."""
        message = mails.build(name, case, self._lab.key_file)
        replies = []
        for _ in range(case["times"]):
            if case.get("via") == "am.pdp":
                where = self._amavis.control_socket, self._lab.var / "home/tmp"
                replies += send.over_ampdp(*where, case["from"], case["to"], message)
            else:
                port = self._amavis.ports[case["bank"]]
                replies += send.over_smtp(port, case["from"], case["to"], message)
        return replies

    def answers(self, name, case):
        """Sends a case; returns replies, what was forwarded, and which senders were told."""
        self._lab.forward.take()
        replies = send.same(self.send(name, case))
        for mail in sorted(self._lab.forward.take()):
            replies.append(f"forwarded from <{mail.reverse_path}> to {mail.recipients}")
        for mail in sorted(self._lab.notify.take()):
            if DSN.search(mail.data):
                replies.append(f"told the sender {mail.recipients}")
            else:
                self.native_notices.append(mail)
        return replies

    def take_events(self, directory="drop"):
        """Returns the events of a directory as octets by file name, oldest first, and removes them."""
        paths = sorted(
            (self._lab.var / directory).glob("*.json"), key=lambda path: path.stat().st_mtime_ns
        )
        events = {path.name: path.read_bytes() for path in paths}
        for path in paths:
            path.unlink()
        return events


class WakeSocket:
    """The datagram socket of the daemon, which the hook rings."""

    def __init__(self, path):
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(path))
        self._socket.setblocking(False)
        self._path = path
        os.chmod(path, 0o666)

    def take(self):
        """Returns the datagrams that came since the last call."""
        rung = []
        while True:
            try:
                rung.append(self._socket.recv(DATAGRAM_OCTETS_MAX).decode("utf-8", "replace"))
            except BlockingIOError:
                return rung

    def close(self):
        """Stops listening."""
        self._socket.close()
        self._path.unlink()


def baseline(traffic, cases, report):
    """Sends every case to an amavis without the hook; returns the replies."""
    replies = {}
    for name, case in cases.items():
        report.begin(name)
        replies[name] = traffic.answers(name, case)
    return replies


def with_hook(traffic, wake, cases, replies, report):
    """Sends every case to an amavis with the hook; returns the events of each as octets."""
    events = {}
    for name, case in cases.items():
        report.begin(name)
        answered = traffic.answers(name, case)
        if answered != replies[name]:
            report.fail(
                name, f"the hook changes mail: {replies[name]} without it, {answered} with it"
            )
        found = traffic.take_events()
        rung = wake.take()
        if sorted(rung) != sorted(file.removesuffix(".json") for file in found):
            report.fail(name, f"the hook rang for {rung}, and stored {list(found)}")
        events[name] = list(found.values())
        check_events(name, case, events[name], report)
    return events


def check_events(name, case, found, report):
    """Compares the events of a case with what it expects."""
    wanted = 0 if case["event"] is False else case["times"]
    if len(found) != wanted:
        report.fail(name, f"{len(found)} events, {wanted} expected")
    for octets in found:
        event = json.loads(octets)
        for path, expected in (case["event"] or {}).items():
            value = case_files.lookup(event, path)
            if not case_files.holds(value, expected):
                report.fail(name, f"event has {path} = {value!r}, {expected!r} expected")
        addresses = [recipient["addr"] for recipient in event["recipients"]]
        if sorted(addresses) != sorted(case["to"]):
            report.fail(name, f"event has the recipients {addresses}, {case['to']} expected")
        if "secret_id" in event:
            report.fail(name, "the event holds the secret id")
