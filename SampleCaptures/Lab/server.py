"""The loopback server, HTTPS and HTTP on one port, and the log of what it really received and sent."""

import gzip
import socket
import socketserver
import ssl
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qsl, urlsplit


@dataclass
class Request:
    host: str
    method: str
    target: str                     # path and query, as received
    headers: object
    body: bytes
    scheme: str = "https"

    @property
    def path(self):
        return urlsplit(self.target).path

    @property
    def raw_query(self):
        return urlsplit(self.target).query

    @property
    def query(self):
        return dict(parse_qsl(self.raw_query, keep_blank_values=True))

    @property
    def cookies(self):
        pairs = (self.headers.get("Cookie") or "").split("; ")
        return dict(pair.split("=", 1) for pair in pairs if "=" in pair)


@dataclass
class Answer:
    body: bytes = b""
    type: str = "text/plain; charset=utf-8"
    status: int = 200
    cookies: list = field(default_factory=list)     # Set-Cookie values, one character a byte
    headers: dict = field(default_factory=dict)
    date: object = None             # the Date header if not the true one; "" for none
    before: bytes = b""             # informational responses
    delay: float = 0                # seconds


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def setup(self):                    # in this connection's own thread
        self.scheme = "http"
        if self.request.recv(1, socket.MSG_PEEK) == b"\x16":       # a TLS handshake
            self.request = self.server.tls.wrap_socket(self.request, server_side=True)
            self.scheme = "https"
        super().setup()

    def finish(self):
        super().finish()
        self.request.close()

    def handle_any(self):
        received = time.time()
        length = int(self.headers.get("Content-Length") or 0)
        host = (self.headers.get("Host") or "").split(":")[0]
        request = Request(host, self.command, self.path, self.headers, self.rfile.read(length), self.scheme)
        answer = self.server.answer(request)
        self.server.log.append({
            "at": round(received * 1000),
            "host": host,
            "method": self.command,
            "path": self.path,
            "status": answer.status,
            "cookie": self.headers.get("Cookie"),
            "setCookie": list(answer.cookies),
            **({"scheme": "http"} if self.scheme == "http" else {}),
        })
        self.send(answer)

    do_GET = do_POST = do_HEAD = do_OPTIONS = handle_any

    def send(self, answer):
        body = answer.body
        time.sleep(answer.delay)
        if answer.before:
            self.wfile.write(answer.before)
        self.send_response_only(answer.status)
        date = self.date_time_string() if answer.date is None else answer.date
        if date:
            self.send_header("Date", date)
        if answer.status not in (101, 204, 304):
            if body and answer.type.startswith("text/html"):
                if "gzip" in (self.headers.get("Accept-Encoding") or ""):
                    body = gzip.compress(body)
                    self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Type", answer.type)
            self.send_header("Content-Length", str(len(body)))
        for name, value in answer.headers.items():
            self.send_header(name, value)
        for cookie in answer.cookies:
            self.send_header("Set-Cookie", cookie)
        self.end_headers()
        if self.command != "HEAD" and answer.status not in (204, 304):
            self.wfile.write(body)
        if answer.status == 101:
            self.close_connection = True

    def log_message(self, *arguments):
        pass


class LoopbackServer(socketserver.ThreadingTCPServer):
    """Serves `answer(request)` on a free port of 127.0.0.1 while used in a `with` block."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, answer, certificate, key):
        super().__init__(("127.0.0.1", 0), Handler)
        self.answer = answer
        self.log = []
        self.port = self.server_address[1]
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.tls.load_cert_chain(certificate, key)

    def handle_error(self, request, client_address):
        pass                            # browsers drop connections all the time

    def __enter__(self):
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *error):
        self.shutdown()
        self.server_close()
