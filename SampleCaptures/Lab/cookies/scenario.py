"""A cookie scenario: which response offers which cookie, what each page loads, in which order.

A *situation* is one question put to the browser ("does it store a `__Host-` cookie that has a
Domain?"). It has a name, and its cookies occur in no other situation. Unless a line says
otherwise, the cookie is named after its situation.
"""

import base64
import hashlib
import json
import re
import time
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from server import Answer

PIXEL = bytes.fromhex("47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b")
SCRIPTS = Path(__file__).parent.parent / "scripts"
LOADER = (SCRIPTS / "loads.js").read_text()
WRITER = (SCRIPTS / "writes.js").read_text()        # only where a page writes cookies itself
PAGE = """<!doctype html>
<meta charset="utf-8"><title>{title}</title><link rel="icon" href="data:,">{head}
<script>{loader}run({loads})</script>
"""
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
LONG_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def date(form, seconds, now):
    """The instant `seconds` after `now`, in one of the forms that servers write."""
    t = time.gmtime(now + seconds)
    clock, month = time.strftime("%H:%M:%S", t), MONTHS[t.tm_mon - 1]
    day, long_day = WEEKDAYS[t.tm_wday], LONG_WEEKDAYS[t.tm_wday]
    wrong_day = WEEKDAYS[(t.tm_wday + 3) % 7]
    return {
        "imf": f"{day}, {t.tm_mday:02} {month} {t.tm_year} {clock} GMT",
        "netscape": f"{day}, {t.tm_mday:02}-{month}-{t.tm_year} {clock} GMT",
        "rfc850": f"{long_day}, {t.tm_mday:02}-{month}-{t.tm_year % 100:02} {clock} GMT",
        "asctime": f"{day} {month} {t.tm_mday:2} {clock} {t.tm_year}",
        "bare": f"{t.tm_mday} {month} {t.tm_year} {clock}",
        "wrongday": f"{wrong_day}, {t.tm_mday:02} {month} {t.tm_year} {clock} GMT",
        "lower": f"{day}, {t.tm_mday:02} {month} {t.tm_year} {clock} gmt".lower(),
        "offset": f"{day}, {t.tm_mday:02} {month} {t.tm_year} {clock} +0500",
        "iso": time.strftime("%Y-%m-%dT%H:%M:%SZ", t),
        "american": f"{month} {t.tm_mday}, {t.tm_year} {clock}",
        "timeless": f"{day}, {t.tm_mday:02} {month} {t.tm_year}",
        "unix": str(int(now + seconds)),
    }[form]


def with_dates(text, now):
    """Fills in `{form seconds}`, as in `Expires={imf 3600}`."""
    return re.sub(r"\{(\w+) (-?\d+)\}", lambda m: date(m[1], int(m[2]), now), text)


def image(host, path="/check", scheme="https"):
    """A load that shows which cookies are sent."""
    return ["image", f"{scheme}://{host}{path}"]


def framed(url):
    return ["frame", [url]]


def utf8(text):
    """The text as it goes over the wire: one character for each byte of its UTF-8."""
    return text.encode().decode("latin-1")


def cookie_name(line):
    pair = line.split(";")[0]
    return pair.split("=", 1)[0].strip(" \t") if "=" in pair else ""


@dataclass
class Response:
    lines: list                     # Set-Cookie lines
    body: bytes = PIXEL
    type: str = "image/gif"
    options: dict = field(default_factory=dict)     # further fields of the answer
    cors: str = "credentials"       # "credentials", "any" or "none"
    requested: int = 0


class Scenario:
    def __init__(self):
        self.situations = {}        # name: {"cookies": [names], "hosts": [hosts]}
        self.responses = {}         # URL without query: the responses, in the order of requests
        self.extra_hosts = set()

    # MARK: Declaring

    def offer(self, url, offers, **options):
        """The next response of `url`: `{situation: line or lines}`. `; Attribute…` is short for `situation=1; Attribute…`."""
        body = options.pop("body", PIXEL)
        kind = options.pop("type", "image/gif")
        cors = options.pop("cors", "credentials")
        lines = [line for situation, given in offers.items() for line in self.lines(situation, given, url)]
        self.responses.setdefault(url, []).append(Response(lines, body, kind, options, cors))
        return url

    def page(self, url, offers, loads, title="Cookies", head="", scripted=None, **options):
        """A page that does `loads`, pairs of how and what (scripts/loads.js), one after the other."""
        for situation, names in (scripted or {}).items():
            self.note(situation, names, url)
        self.extra_hosts |= {urlsplit(found).hostname for found in re.findall(r'\w+://[^"]+', json.dumps(loads))}
        text = PAGE.format(title=title, head=head, loader=LOADER + WRITER * any(how in ("cookie", "store") for how, _ in loads), loads=json.dumps(loads))
        return self.offer(url, offers, body=text.encode(), type="text/html; charset=utf-8", **options)

    def lines(self, situation, given, url):
        for line in [given] if isinstance(given, str) else given:
            full = situation + "=1" + line if not line or line.startswith(";") else line
            self.note(situation, [cookie_name(full)], url)
            yield full

    def note(self, situation, names, url):
        known = self.situations.setdefault(situation, {"cookies": [], "hosts": []})
        known["cookies"] += [name for name in names if name not in known["cookies"]]
        host = urlsplit(url).hostname
        known["hosts"] += [host] if host not in known["hosts"] else []

    def hosts(self):
        return {urlsplit(url).hostname for url in self.responses} | self.extra_hosts

    # MARK: Answering

    def answer(self, request):
        url = f"{request.scheme}://{request.host}{request.path}"
        responses = self.responses.get(url)
        if not responses:
            return Answer(PIXEL, "image/gif", headers={"Cache-Control": "no-store", **cors(request, "credentials")})
        response = next((r for r in responses if not r.requested), responses[-1])
        if request.method == "OPTIONS":         # the question before a cross-origin request
            return Answer(status=204, cookies=response.options.get("preflight_cookies", []), headers=cors(request, "credentials"))
        response.requested += 1
        if "Sec-WebSocket-Key" in request.headers:
            return handshake(request, response.lines)
        options = {key: value for key, value in response.options.items() if key != "preflight_cookies"}
        headers = {"Cache-Control": "no-store", **cors(request, response.cors), **options.pop("headers", {})}
        now = time.time()
        if "date" in options:
            options["date"] = with_dates(options["date"], now)
        return Answer(response.body, response.type, cookies=[with_dates(line, now) for line in response.lines],
                      headers={name: value for name, value in headers.items() if value}, **options)

    def unrequested(self):
        return [url for url, responses in self.responses.items() for r in responses if not r.requested]


def handshake(request, cookies):
    """Opens a web socket, and closes it at once (RFC 6455 §4.2.2, §5.5.1)."""
    key = request.headers["Sec-WebSocket-Key"] + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
    accept = base64.b64encode(hashlib.sha1(key.encode()).digest()).decode()
    return Answer(b"\x88\x02\x03\xe8", status=101, cookies=cookies, headers={
        "Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Accept": accept})


def cors(request, kind):
    origin = request.headers.get("Origin")
    if not origin or kind == "none":
        return {}
    if kind == "any":
        return {"Access-Control-Allow-Origin": "*"}
    return {"Access-Control-Allow-Origin": origin, "Access-Control-Allow-Credentials": "true",
            "Access-Control-Allow-Headers": "x-lab"}
