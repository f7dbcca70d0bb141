"""Two virus scanner daemons on unix sockets, each with a dialect of its own.

What a file holds decides what they say. The dialect of clamd reads
`CONTSCAN <directory>` and answers `<path>: <name> FOUND` or `<path>: OK`; the
other reads `SCAN <directory>` and answers `<path>TABinfectedTAB<name>` or
`<path>TABclean`.
"""

import os
import pathlib
import socketserver
import threading

EICAR = b"EICAR-STANDARD-ANTIVIRUS-TEST-" + b"FILE"
OUT_OF_ORDER = b"LAB-BOTH-FAIL"

# What a file holds -> the names that the scanner gives it.
CLAMD_DIALECT = {
    EICAR: ["Eicar-Test-Signature"],
    b"LAB-TWO-NAMES": ["Win.Trojan.Emotet-9951823-0"],
    b"LAB-MANY-NAMES": ["Doc.Dropper.Agent-1", "Html.Phishing.Bank-7", "Js.Downloader.X-3"],
    b"LAB-SPAM-NAME": ["Heuristics.Phishing.Email.SpoofedDomain"],
    b"LAB-RANSOMWARE": ["Win.Ransomware.Locky-1234567-0"],
    b"LAB-MACRO": ["Heuristics.OLE2.ContainsMacros.VBA"],
}
TAB_DIALECT = {
    EICAR: ["EICAR_Test_File (not a virus)"],
    b"LAB-TWO-NAMES": ["Trojan:Win32/Emotet.RPX!MTB"],
    b"LAB-SECOND-ONLY": ["HEUR/Suspicious.\u00dcnicode.Gen"],
    b"LAB-RANSOMWARE": ["Ransom:Win32/Locky.A!MTB"],
}


class Scanners:
    """Both daemons; `clamd_dialect` and `tab_dialect` are their sockets."""

    def __init__(self, directory):
        self.clamd_dialect = directory / "scanner-a.sock"
        self.tab_dialect = directory / "scanner-b.sock"
        self._servers = [
            serve(self.clamd_dialect, clamd_answer),
            serve(self.tab_dialect, tab_answer),
        ]

    def close(self):
        """Stops listening."""
        for server in self._servers:
            server.shutdown()
            server.server_close()


def serve(path, answer):
    """Starts a daemon that answers each request line."""

    class Request(socketserver.StreamRequestHandler):
        timeout = 60

        def handle(self):
            directory = self.rfile.readline().decode().strip().partition(" ")[2]
            found = list(files(directory))
            if any(OUT_OF_ORDER in octets for _, octets in found):
                self.wfile.write(b"engine failure ERROR\n")
                return
            self.wfile.write(("\n".join(answer(*file) for file in found) + "\n").encode())

    server = socketserver.ThreadingUnixStreamServer(str(path), Request)
    server.daemon_threads = True
    os.chmod(path, 0o777)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def files(directory):
    """Yields path and octets of each file below a directory."""
    for path in sorted(pathlib.Path(directory).rglob("*")):
        if path.is_file() and not path.is_symlink():
            yield path, path.read_bytes()


def clamd_answer(path, octets):
    """Returns the lines of the clamd dialect for one file."""
    return (
        "\n".join(f"{path}: {name} FOUND" for name in names(CLAMD_DIALECT, octets)) or f"{path}: OK"
    )


def tab_answer(path, octets):
    """Returns the lines of the other dialect for one file."""
    return (
        "\n".join(f"{path}\tinfected\t{name}" for name in names(TAB_DIALECT, octets))
        or f"{path}\tclean"
    )


def names(table, octets):
    """Returns the names of everything in the table that the octets hold."""
    return [name for mark, found in table.items() if mark in octets for name in found]
