"""Builds the test mails from their description in cases/*.toml.

A description names the parts of a mail; this file knows how such parts look on
the wire, odd and broken forms included. It knows nothing of verdicts.
"""

import base64
import io
import os
import pathlib
import subprocess
import tempfile
import time
import urllib.parse
import zipfile

HERE = pathlib.Path(__file__).resolve().parent

# Written in pieces, so that no scanner takes this file for the real thing.
EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-" + "FILE!$H+H*"
GTUBE = "XJS*C4JDBQADN1.NSBN3*2IDNEN*" + "GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL" + "*C.34X"
WIDOW = (
    "Dear friend, I am the widow of the late Dr. MILLION DOLLARS!!! act now viagra cialis,"
    " click here http://1.2.3.4/ 100% free risk free guarantee\n"
)
# The smallest thing that file(1) calls a Windows program.
PROGRAM = b"MZ" + bytes(58) + b"\x40\0\0\0PE\0\0" + b"\x4c\1" + bytes(200)
ARCHIVE_PASSWORD = "secret"

# What `holds` and `body` may name; any other text stands for itself.
CONTENT = {
    "@eicar": EICAR.encode(),
    "@gtube": ("buy now\n" + GTUBE + "\n").encode(),
    "@widow": WIDOW.encode(),
    "@program": PROGRAM,
    "@program+eicar": PROGRAM + EICAR.encode(),
}
BOUNDARY = "LAB"


def build(name, case, key_file):
    """Returns the message of a case as octets with CRLF line ends."""
    if "attach" in case:
        message = multipart(name, case)
    else:
        head = header(name, case)
        head += "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        message = head.encode() + lines(content(case.get("body", "hello\n")))
    for trick in case.get("tricks", []):
        message = TRICKS[trick](message, key_file)
    return message


def header(name, case):
    """Returns the header as text, ending after MIME-Version and the extra fields."""
    tricks = case.get("tricks", [])
    now = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime())
    display, _, address = case.get(
        "header_from", '"Alice Ädams" <alice@outside.example>'
    ).rpartition(" <")
    display = encoded_word(display.strip('"'))
    fields = [
        "Received: from mail.outside.example (mail.outside.example [203.0.113.77])"
        f" by mx.lab.example with ESMTP id ABC123; {now}",
        f"From: {display} <{address}",
        f"To: <{case.get('header_to', 'anna@lab.example')}>",
        f"Subject: {encoded_word(case.get('subject', 'Lab message'))}",
    ]
    if "no-date" not in tricks:
        fields.append(f"Date: {now}")
    if "message-id-of-ours" in tricks:
        fields.append("Message-ID: <n.5f1c2a9e0b7d@mx.lab.example>")
    elif "no-message-id" not in tricks:
        fields.append(f"Message-ID: <{name}-{time.time_ns()}@outside.example>")
    fields += [f"X-Lab-Case: {name}", "MIME-Version: 1.0", *case.get("fields", [])]
    return "\r\n".join(fields) + "\r\n"


def multipart(name, case):
    """Returns a multipart/mixed message: the body text, then each attachment."""
    out = header(name, case).encode()
    out += f'Content-Type: multipart/mixed; boundary="{BOUNDARY}"\r\n\r\n--{BOUNDARY}\r\n'.encode()
    out += b"Content-Type: text/plain; charset=UTF-8\r\n\r\n"
    out += lines(content(case.get("body", "See attachment.\n")))
    for part in case["attach"]:
        media_type = part.get("type", "application/octet-stream")
        out += f"\r\n--{BOUNDARY}\r\nContent-Type: {media_type}\r\n".encode()
        out += b"Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; "
        out += file_name(part["name"], part.get("coding", "quoted")) + b"\r\n\r\n"
        out += lines(base64.encodebytes(attached(part)))
    return out + f"\r\n--{BOUNDARY}--\r\n".encode()


def attached(part):
    """Returns the octets of an attachment or of a member of an archive."""
    if "zip" in part:
        return zipped(part["zip"])
    if "encrypted_zip" in part:
        return encrypted("x.zip", ["zip", "-q", "-P", ARCHIVE_PASSWORD], part["encrypted_zip"])
    if "hidden_7z" in part:
        return encrypted("x.7z", ["7z", "a", "-p" + ARCHIVE_PASSWORD, "-mhe=on"], part["hidden_7z"])
    if "zip_of_many" in part:
        return zipped(
            [{"name": f"f{i:04}.txt", "holds": f"x{i}"} for i in range(part["zip_of_many"])]
        )
    data = content(part.get("holds", ""))
    if part.get("unlike_before"):
        # A sandbox answers from memory when it has seen the same octets.
        data += f"\n{time.time_ns()}\n".encode()
    return data + os.urandom(part.get("random_octets", 0))


def content(text):
    """Returns the octets that a word of CONTENT, or a plain text, stands for."""
    return CONTENT.get(text, text.encode())


def zipped(members):
    """Returns a zip archive of the members, which may be archives themselves."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for member in members:
            archive.writestr(member["name"], attached(member))
    return out.getvalue()


def encrypted(archive, command, member):
    """Returns an archive with a password, as the real archiver writes it."""
    with tempfile.TemporaryDirectory() as where:
        pathlib.Path(where, member).write_bytes(b"secret text")
        subprocess.run(
            [*command, archive, member],
            cwd=where,
            check=True,
            stdout=subprocess.DEVNULL,
            timeout=30,
        )
        return pathlib.Path(where, archive).read_bytes()


def file_name(name, coding):
    """Returns the filename parameter in one of the forms that are met in mail."""
    if coding == "rfc2231":
        return f"filename*=UTF-8''{urllib.parse.quote(name, safe='')}".encode()
    if coding == "rfc2047":
        return f'filename="{encoded_word(name)}"'.encode()
    if coding == "raw-latin1":
        return f'filename="{name}"'.encode("latin-1")
    return f'filename="{name}"'.encode()


def encoded_word(text):
    """Returns text as it may stand in a header field: ASCII as it is, else RFC 2047."""
    return (
        text if text.isascii() else "=?UTF-8?B?" + base64.b64encode(text.encode()).decode() + "?="
    )


def lines(octets):
    """Returns octets with CRLF line ends."""
    return octets.replace(b"\n", b"\r\n")


def signed(message, key_file):
    """Returns the message with a DKIM signature of signed.example on top."""
    sign = ["perl", str(HERE / "dkim.pl"), "sign", str(key_file)]
    return (
        subprocess.run(sign, input=message, stdout=subprocess.PIPE, check=True, timeout=30).stdout
        + message
    )


RAW_SUBJECT = "Subject: Überweisung fällig".encode("latin-1")
HEADER_TRICKS = ["no-date", "no-message-id", "message-id-of-ours"]
# Ways in which a mail is not what it should be; header() knows the others.
TRICKS = {
    **{trick: lambda message, _key: message for trick in HEADER_TRICKS},
    "subject-raw-8bit": lambda message, _key: message.replace(
        b"Subject: Lab message", RAW_SUBJECT, 1
    ),
    "subject-twice": lambda message, _key: message.replace(
        b"MIME-Version", b"Subject: second\r\nMIME-Version", 1
    ),
    "boundary-twice": lambda message, _key: message.replace(
        b"boundary=", b'boundary="FOO"; boundary=', 1
    ),
    "last-boundary-cut": lambda message, _key: message.replace(b"--LAB--", b"--LA"),
    "signed": signed,
    "tampered": lambda message, _key: message.replace(b"\r\n\r\nhello", b"\r\n\r\naltered", 1),
}
