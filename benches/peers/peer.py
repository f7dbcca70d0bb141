#!/usr/bin/python3 -I
"""The same job as a script of its own: Jinja2, gettext, MIMEText, smtplib.

    peer.py WORK (--out FILE | --smtp PORT) < EVENTS    # one JSON a line

WORK holds the compiled message catalogs, and keeps compiled templates. Written for speed:
templates compiled on disk, the older MIME classes, one connection for all mails.
"""

import email.header
import email.utils
import gettext
import json
import pathlib
import re
import smtplib
import sys
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, select_autoescape

HERE = pathlib.Path(__file__).resolve().parent
FROM, HELP, ADMIN = '"Mail filter" <filter@lab.example>', "helpdesk@lab.example", "postmaster@lab.example"
GERMAN = {"anna@lab.example"}
KNOWN = json.loads((HERE / "known.json").read_text())
KNOWN = [(re.compile(pattern, re.I), meaning, severity) for pattern, meaning, severity in KNOWN]
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069]+")


def clean(text):
    """Takes out control and direction characters, and cuts."""
    return CONTROL.sub(" ", text or "").strip()[:300]


class Peer:
    def __init__(self, work):
        cache = work / "jinja"
        cache.mkdir(exist_ok=True)
        self.environment = Environment(
            loader=FileSystemLoader(HERE / "jinja"),
            autoescape=select_autoescape(("html",)),
            auto_reload=False,
            bytecode_cache=FileSystemBytecodeCache(str(cache)),
        )
        self.environment.filters["clean"] = clean
        self.words = {tag: gettext.translation("peer", work, [tag], fallback=True) for tag in ("de", "en")}

    def mails(self, event):
        """Yields address and message of everyone who is told."""
        names = dict.fromkeys(clean(name) for scanner in event["scanners"] for name in scanner["names"])
        findings = [{"name": name, **meaning(name)} for name in names]
        view = {
            "event": event,
            "findings": findings,
            "help": HELP,
            "sender": clean(event["from"] or event["sender"]),
            "date": email.utils.formatdate(event["time"]),
            "files": [clean(part["name"]) for part in event["parts"] if part["name"]],
        }
        for recipient in event["recipients"]:
            if recipient["local"]:
                yield recipient["addr"], self.mail("recipient", recipient["addr"], view)
        yield ADMIN, self.mail("admin", ADMIN, view)

    def mail(self, kind, reader, view):
        language = "de" if reader in GERMAN else "en"
        words = self.words[language]
        view = dict(view, _=words.gettext, ngettext=words.ngettext, language=language, reader=reader)
        title = words.gettext("Report of the mail filter" if kind == "admin" else "We stopped a mail to you")
        message = MIMEMultipart("alternative")
        message["From"], message["To"] = FROM, reader
        message["Subject"] = email.header.Header(f"{title}: {view['sender']}", "utf-8")
        message["Date"] = email.utils.formatdate()
        message["Message-ID"] = f"<{view['event']['mail_id']}.{kind}.{reader}>"
        message["Auto-Submitted"], message["Content-Language"] = "auto-generated", language
        for ending, subtype in (("txt", "plain"), ("html", "html")):
            text = self.environment.get_template(f"{kind}.{ending}").render(view, title=title)
            message.attach(MIMEText(text, subtype, "utf-8"))
        return message.as_bytes()


def meaning(name):
    """Finds what a name means."""
    for pattern, text, severity in KNOWN:
        if pattern.search(name):
            return {"meaning": text, "severity": severity}
    return {"meaning": "Harmful program", "severity": "high"}


def main():
    work, how, where = sys.argv[1:]
    peer = Peer(pathlib.Path(work))
    events = (json.loads(line) for line in sys.stdin.buffer)
    mails = (mail for event in events for mail in peer.mails(event))
    if how == "--out":
        with open(where, "wb") as out:
            for _, message in mails:
                out.write(message)
        return
    with smtplib.SMTP("127.0.0.1", int(where), local_hostname="mx.lab.example") as relay:
        for reader, message in mails:
            relay.sendmail("", [reader], message)


main()
