"""Hands a mail to amavis, over SMTP or over AM.PDP, and returns what it said.

Replies carry numbers that differ from run to run; `same` makes them comparable.
"""

import os
import pathlib
import re
import shutil
import smtplib
import socket
import tempfile

SECONDS_MAX = 120
# What the mail server in front of amavis tells about the client.
CLIENT = (
    "NAME=mail.outside.example ADDR=203.0.113.77 PORT=41234"
    " HELO=mail.outside.example PROTO=ESMTP IDENT=4QID123"
)


def over_smtp(port, sender, recipients, message):
    """Sends a message; returns every reply that is not a plain yes, and the last one."""
    smtp = smtplib.SMTP("127.0.0.1", port, local_hostname="mx.lab.example", timeout=SECONDS_MAX)
    try:
        smtp.ehlo()
        smtp.docmd("XFORWARD", CLIENT)
        beyond_ascii = any(not address.isascii() for address in [sender, *recipients])
        smtp.command_encoding = "utf-8"
        asked = [smtp.docmd("MAIL", f"FROM:<{sender}>{' SMTPUTF8' if beyond_ascii else ''}")]
        asked += [smtp.docmd("RCPT", f"TO:<{recipient}>") for recipient in recipients]
        try:
            last = smtp.data(message)
        except smtplib.SMTPDataError as refused:
            last = (refused.smtp_code, refused.smtp_error)
        return [text(reply) for reply in asked if reply[0] != 250] + [text(last)]
    finally:
        smtp.close()


def over_ampdp(control_socket, home, sender, recipients, message):
    """Asks amavis about a message as a milter does; returns the lines of the answer."""
    directory = pathlib.Path(tempfile.mkdtemp(prefix="milter-", dir=home))
    try:
        mail = directory / "email.txt"
        mail.write_bytes(message.replace(b"\r\n", b"\n"))
        for path in (directory, mail):
            shutil.chown(path, "amavis", "amavis")
            os.chmod(path, 0o750 if path is directory else 0o640)
        ask = ["request=AM.PDP", f"tempdir={directory}", "tempdir_removed_by=client"]
        ask += [f"sender=<{sender}>", *[f"recipient=<{recipient}>" for recipient in recipients]]
        ask += ["queue_id=4QID123", "protocol_name=ESMTP", "helo_name=mail.outside.example"]
        ask += ["client_address=203.0.113.77", "client_name=mail.outside.example", "", ""]
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
            connection.settimeout(SECONDS_MAX)
            connection.connect(str(control_socket))
            connection.sendall("\r\n".join(ask).encode())
            answer = connection.makefile("rb")
            return list(iter(lambda: answer.readline().decode("utf-8", "replace").strip(), ""))
    finally:
        shutil.rmtree(directory, ignore_errors=True)


def text(reply):
    """Returns a reply as one line."""
    return f"{reply[0]} {reply[1].decode('utf-8', 'replace')}".replace("\n", " / ")


# What may differ between two runs, and what stands for it.
NUMBERS = [
    (re.compile(r"id=[0-9-]+"), "id=#"),
    (re.compile(r"from MTA\(smtp:\[127\.0\.0\.1\]:\d+\)"), "from MTA"),
    (re.compile(r"queued as SINK\d+"), "queued as #"),
]


def same(replies):
    """Returns replies without what differs between two runs of the same mail."""
    out = []
    for reply in replies:
        for pattern, stand_in in NUMBERS:
            reply = pattern.sub(stand_in, reply)
        out.append(reply)
    return out
