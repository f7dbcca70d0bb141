"""A mail server on loopback that keeps what it is given.

Runs in threads of the test run. If asked to, it refuses some recipients, by
their local part: `rej+...` for good (550), `tmp+...` for now (451).
"""

import collections
import socketserver
import threading

Envelope = collections.namedtuple("Envelope", "reverse_path recipients data")
EXTENSIONS = ["PIPELINING", "8BITMIME", "SMTPUTF8", "DSN", "ENHANCEDSTATUSCODES", "SIZE"]


class Sink:
    """The server; `port` is where it listens."""

    def __init__(self, refuses):
        self.refuses = refuses
        self._kept = []
        self._lock = threading.Lock()
        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Session)
        self._server.daemon_threads = True
        self._server.sink = self
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def keep(self, envelope):
        """Keeps a message and returns its number."""
        with self._lock:
            self._kept.append(envelope)
            return len(self._kept)

    def take(self):
        """Returns what came since the last call."""
        with self._lock:
            kept, self._kept = self._kept, []
            return kept

    def close(self):
        """Stops listening."""
        self._server.shutdown()
        self._server.server_close()


class Session(socketserver.StreamRequestHandler):
    """One SMTP session."""

    timeout = 120
    disable_nagle_algorithm = True

    def handle(self):
        reverse_path, recipients = "", []
        self.say("220 sink.lab.example ESMTP")
        while line := self.rfile.readline(65536):
            command = line.decode("utf-8", "surrogateescape").rstrip("\r\n")
            verb = command.upper()
            if verb.startswith("EHLO"):
                for extension in EXTENSIONS[:-1]:
                    self.say("250-" + extension)
                self.say("250 " + EXTENSIONS[-1])
            elif verb.startswith("MAIL FROM:"):
                reverse_path, recipients = address(command), []
                self.say("250 2.1.0 Ok")
            elif verb.startswith("RCPT TO:"):
                self.recipient(address(command), recipients)
            elif verb == "DATA":
                self.data(reverse_path, recipients)
            elif verb == "QUIT":
                self.say("221 2.0.0 Bye")
                return
            else:
                self.say("250 2.0.0 Ok" if verb in ("RSET", "NOOP") else "502 5.5.2 unknown")

    def recipient(self, forward_path, recipients):
        """Takes or refuses a recipient."""
        if self.server.sink.refuses and forward_path.startswith("rej+"):
            self.say("550 5.1.1 no such user")
        elif self.server.sink.refuses and forward_path.startswith("tmp+"):
            self.say("451 4.3.0 try later")
        else:
            recipients.append(forward_path)
            self.say("250 2.1.5 Ok")

    def data(self, reverse_path, recipients):
        """Takes the message itself."""
        if not recipients:
            self.say("554 5.5.1 no valid recipients")
            return
        self.say("354 go ahead")
        message = []
        while (line := self.rfile.readline()) not in (b"", b".\r\n"):
            message.append(line[1:] if line.startswith(b".") else line)
        number = self.server.sink.keep(Envelope(reverse_path, list(recipients), b"".join(message)))
        self.say(f"250 2.0.0 Ok: queued as SINK{number:05}")

    def say(self, reply):
        """Answers."""
        self.wfile.write(reply.encode() + b"\r\n")


def address(command):
    """Returns what stands between the angle brackets of MAIL FROM and RCPT TO."""
    return command.partition("<")[2].rpartition(">")[0]
