"""A DNS server that knows the TXT records it is given, and nothing else."""

import socketserver
import struct
import threading

TYPE_TXT = 16
ANSWER, UNKNOWN = b"\x85\x80", b"\x85\x83"
NAME_OF_QUESTION = b"\xc0\x0c"


class Resolver:
    """The server; `port` is where it listens (UDP)."""

    def __init__(self, records):
        self._server = socketserver.ThreadingUDPServer(("127.0.0.1", 0), Query)
        self._server.records = records
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self):
        """Stops listening."""
        self._server.shutdown()
        self._server.server_close()


class Query(socketserver.BaseRequestHandler):
    """One question."""

    def handle(self):
        packet, reply_socket = self.request
        reply_socket.sendto(answer(packet, self.server.records), self.client_address)


def answer(packet, records):
    """Returns the reply to a query of one question."""
    labels, at = [], 12
    while length := packet[at]:
        labels.append(packet[at + 1 : at + 1 + length].decode("latin-1").lower())
        at += length + 1
    question = packet[12 : at + 5]
    wanted = struct.unpack(">H", packet[at + 1 : at + 3])[0]
    text = records.get(".".join(labels)) if wanted == TYPE_TXT else None
    if text is None:
        return packet[:2] + UNKNOWN + struct.pack(">4H", 1, 0, 0, 0) + question
    pieces = [text[i : i + 200].encode() for i in range(0, len(text), 200)]
    data = b"".join(bytes([len(piece)]) + piece for piece in pieces)
    record = NAME_OF_QUESTION + struct.pack(">HHIH", TYPE_TXT, 1, 60, len(data)) + data
    return packet[:2] + ANSWER + struct.pack(">4H", 1, 1, 0, 0) + question + record
