"""A stand-in for the REST interface of the Cuckoo sandbox, as PeekabooAV 2.1 uses it.

Every task is finished at once. What the file holds decides what the sandbox saw.
"""

import collections
import http.server
import json
import threading

Seen = collections.namedtuple("Seen", "score signatures log")
DONE = ["INFO: analysis completed successfully"]

NOTHING = Seen(0.2, [], DONE)
BEHAVIOR = {
    b"LAB-SANDBOX-STEALER": Seen(
        6.1,
        ["Queries for the computername", "Steals private information from local Internet browsers"],
        DONE,
    ),
    b"LAB-SANDBOX-AUTORUN": Seen(2.4, ["Installs itself for autorun at Windows startup"], DONE),
    b"LAB-SANDBOX-ENCRYPTS": Seen(
        9.8,
        [
            "Attempts to modify desktop wallpaper",
            "Appends a new file extension or content to 412 files indicative of"
            " a ransomware file encryption process",
        ],
        DONE,
    ),
    b"LAB-SANDBOX-SCORE": Seen(6.8, ["Creates a window of its own"], DONE),
    b"LAB-SANDBOX-BREAKS": Seen(0.0, [], ["ERROR: the virtual machine did not come back"]),
}


class Cuckoo:
    """The server; `url` is where it listens."""

    def __init__(self):
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Request)
        self._server.tasks = []
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self):
        """Stops listening."""
        self._server.shutdown()
        self._server.server_close()


class Request(http.server.BaseHTTPRequestHandler):
    """One request."""

    def do_POST(self):
        """Takes a file; its number is its place in the list."""
        octets = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        seen = next((seen for mark, seen in BEHAVIOR.items() if mark in octets), NOTHING)
        self.server.tasks.append(seen)
        self.answer({"task_id": len(self.server.tasks)})

    def do_GET(self):
        """Tells the state of a task, or its report."""
        _, _, what, number = self.path.split("/")
        if what == "view":
            self.answer({"task": {"status": "reported"}})
            return
        seen = self.server.tasks[int(number) - 1]
        self.answer(
            {
                "info": {"score": seen.score},
                "signatures": [{"description": text} for text in seen.signatures],
                "debug": {"errors": [], "cuckoo": seen.log},
            }
        )

    def answer(self, value):
        """Sends a value as JSON."""
        body = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_ignored):
        """Says nothing on the terminal."""
