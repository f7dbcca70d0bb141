"""Reads a mail that the program made, and finds what is wrong with it."""

import email
import email.errors
import email.policy
import html
import json
import re

LINE_OCTETS_MAX = 998
# Once each in every mail.
FIELDS = [
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "MIME-Version",
    "Auto-Submitted",
    "X-Auto-Response-Suppress",
    "Content-Language",
    "X-Whyblocked-Notice",
    "X-Whyblocked-Event",
    "X-Whyblocked-Mail",
]
FORBIDDEN_FIELDS = ["Bcc", "Cc", "Disposition-Notification-To"]
# Directions and widths that carry no meaning of their own.
INVISIBLE = re.compile("[\u200b-\u200f\u2060\u2066-\u2069\u00ad]")


class Notice:
    """One mail: its reader, kind, language, text, and everything it holds."""

    def __init__(self, envelope):
        self.envelope = envelope
        self.reader = envelope.recipients[0]
        beyond_ascii = not self.reader.isascii()
        self._policy = email.policy.SMTPUTF8 if beyond_ascii else email.policy.SMTP
        self._message = parsed(envelope.data, self._policy)
        self.kind = str(self._message["X-Whyblocked-Mail"])
        self.language = str(self._message["Content-Language"])
        self.parts = [
            (part.get_content_type(), decoded(part))
            for part in self._message.walk()
            if not part.is_multipart()
        ]
        self.text = plain(next((body for kind, body in self.parts if kind == "text/plain"), ""))
        fields = [f"\n{name}: {value}" for name, value in self._message.items()]
        bodies = [html.unescape(body) if kind == "text/html" else body for kind, body in self.parts]
        self.everything = "".join([*fields, *bodies, envelope.data.decode("utf-8", "replace")])

    def field(self, name):
        """Returns the body of a field as text."""
        return str(self._message[name])

    def flaws(self):
        """Yields what is wrong with the mail itself."""
        yield from octet_flaws(self.envelope.data, self.reader)
        yield from parsing_flaws(self.envelope.data, self._policy)
        for name in FIELDS:
            count = len(self._message.get_all(name, []))
            if count != 1:
                yield f"field {name} is there {count} times"
        for name in FORBIDDEN_FIELDS:
            if name in self._message:
                yield f"field {name} is there"
        if self.field("Auto-Submitted") != "auto-generated":
            yield f"Auto-Submitted: {self.field('Auto-Submitted')}"
        if len(self.envelope.recipients) != 1:
            yield f"one envelope for {self.envelope.recipients}"
        if self.reader not in self.field("To"):
            yield f"To: {self.field('To')}, in an envelope for {self.reader}"
        if self.envelope.reverse_path:
            yield f"reverse-path {self.envelope.reverse_path}"
        kinds = [kind for kind, _ in self.parts]
        if kinds[:2] != ["text/plain", "text/html"]:
            yield f"parts {kinds}"


def octet_flaws(data, reader):
    """Yields what is wrong with the octets."""
    lines = data.split(b"\r\n")
    if any(b"\r" in line or b"\n" in line for line in lines):
        yield "CR or LF alone"
    longest = max(map(len, lines))
    if longest > LINE_OCTETS_MAX:
        yield f"a line of {longest} octets"
    if b"\0" in data:
        yield "NUL"
    if reader.isascii() and not data.isascii():
        yield "8-bit octets"


def parsing_flaws(data, policy):
    """Yields the first defect that a strict parser finds."""
    try:
        message = parsed(data, policy.clone(raise_on_defect=True))
        for part in message.walk():
            for name, value in part.items():
                defects = [
                    defect
                    for defect in getattr(value, "defects", ())
                    if not is_allowed(defect, policy)
                ]
                if defects:
                    yield f"field {name}: {defects}"
            if part.defects:
                yield f"defects {part.defects}"
            if part.get_content_type() == "application/json":
                json.loads(part.get_content())
            elif not part.is_multipart():
                part.get_content()
    except (email.errors.MessageError, ValueError, LookupError) as defect:
        yield f"does not parse: {defect!r}"


def parsed(data, policy):
    """Returns the parsed message. Only with SMTPUTF8 may its header hold UTF-8 as it is."""
    if policy.utf8:
        return email.message_from_string(data.decode("utf-8"), policy=policy)
    return email.message_from_bytes(data, policy=policy)


def is_allowed(defect, policy):
    """Tells whether a defect is none here: a local part beyond ASCII needs SMTPUTF8."""
    return policy.utf8 and isinstance(defect, email.errors.NonASCIILocalPartDefect)


def decoded(part):
    """Returns the content of a part as text."""
    return part.get_payload(decode=True).decode("utf-8", "replace")


def plain(text):
    """Returns text as a reader sees it: one space between words, nothing invisible."""
    return " ".join(INVISIBLE.sub("", text).split())
