#!/usr/bin/env python3
"""Makes large captures with the proportions of real ones, for the benchmarks.

    make_captures.py [--seed N] FOLDER NAME...

A NAME is a style and a size: bodies-20, bodies-200, bodies-1000 and metadata-20 are files NAME.har of so many 10^6
bytes; many-1000 is a folder of so many captures of 1 MB each, with bodies. What is there already, made by the same
version of this script with the same seed, is kept. For each the proportions reached are printed.

Entries are written as Chrome DevTools exports them: members in its order, two spaces of indentation. Bodies are real
text of the machine (the sources of Python's standard library, and scripts, style sheets and pages below /usr/share and
/usr/lib/node_modules where there are any), some of it with its indentation and line ends taken out as minifiers do,
JSON of an invented service in several scripts, and random bytes in Base64 for pictures and fonts. Nothing in a capture
was recorded: hosts, cookies and people are made up. The same seed on the same machine gives the same bytes.

Python 3.8 or later, standard library only.
"""

import argparse
import base64
import hashlib
import json
import os
import random
import re
import string
import sys
import sysconfig
import time

# Proportions aimed at: means of captures saved with bodies, in bytes.
BODY_SHARE = 0.87
BYTES_PER_ENTRY = 53_000
# How the text of bodies is composed, in shares of its bytes; the rest is source text.
BASE64_SHARE, JSON_SHARE, MINIFIED_SHARE = 0.34, 0.075, 0.27
POOL_BYTES = 32_000_000
POOL_ENTRIES = 1500
LARGEST_BODY = 600_000

BROWSER = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36"
)
FIRST_PARTY = "www.shop.example"
HOSTS = [FIRST_PARTY] * 6 + ["static.shop.example", "img.shop.example", "api.shop.example"] * 3 + [
    f"{name}.{domain}"
    for domain in ("cdn.example", "metrics.example", "tags.test", "ads.invalid", "social.example", "fonts.test")
    for name in ("www", "a", "edge", "collect", "js", "px", "sync", "s7", "eu-west")
]
KINDS = [
    # resource type, MIME type, ending, priority, weight
    ("script", "application/javascript", "js", "High", 34),
    ("image", "image/webp", "webp", "Low", 22),
    ("xhr", "application/json", "json", "High", 14),
    ("fetch", "application/json", "json", "High", 8),
    ("stylesheet", "text/css", "css", "VeryHigh", 8),
    ("document", "text/html", "html", "VeryHigh", 6),
    ("font", "font/woff2", "woff2", "VeryHigh", 4),
    ("ping", "text/plain", "", "VeryLow", 4),
]
WORDS = (
    "Bestellung Größe Straße über Zurück naïve façade Señor mañana coração ação élève déjà crème København Łódź żółw "
    "Привет корзина доставка оплата настройки 東京 日本語 買い物かご 設定 配送 中文 购物车 设置 隐私 αγορά καλάθι سلة إعدادات "
    "word cookie consent basket price amount item color size stock order customer list total name title text image link"
).split()
FOREIGN_WORDS = WORDS.index("word")


# MARK: Bodies


def source_files(random_source):
    """Paths of real text on this machine, in an order that the seed decides."""
    roots = ["/usr/share/javascript", "/usr/lib/node_modules", "/usr/share/doc", sysconfig.get_path("stdlib")]
    found = []
    for root in roots:
        for folder, folders, names in os.walk(root):
            folders.sort()
            if "site-packages" in folder or "dist-packages" in folder:
                continue
            found += [
                os.path.join(folder, name)
                for name in sorted(names)
                if name.endswith((".js", ".mjs", ".css", ".html", ".py"))
            ]
    random_source.shuffle(found)
    return found


def minified(text):
    """Comments, indentation and most line ends taken out, roughly as minifiers do."""
    lines = [line.strip() for line in text.split("\n")]
    lines = [line for line in lines if line and not line.startswith(("#", "//", "*", "/*"))]
    return "\n".join(";".join(lines[at : at + 30]) for at in range(0, len(lines), 30))


def service_answer(random_source, size):
    """JSON of an invented service, without white space, words in several scripts."""
    items = []
    length = 0
    words = WORDS if random_source.random() < 0.33 else WORDS[FOREIGN_WORDS:]
    while length < size:
        item = {
            "id": random_source.randrange(10**9),
            "title": " ".join(random_source.choices(words, k=8)),
            "url": f"https://{random_source.choice(HOSTS)}/p/{random_source.randrange(10**7)}",
            "price": round(random_source.uniform(1, 900), 2),
            "tags": random_source.choices(words, k=4),
            "available": random_source.random() < 0.8,
            "description": None if random_source.random() < 0.3 else " ".join(random_source.choices(WORDS[FOREIGN_WORDS:], k=28)),
        }
        length += 420
        items.append(item)
    return json.dumps({"items": items}, ensure_ascii=False, separators=(",", ":"))


def escaped(text):
    """A text between the quotes of a JSON string, as JSON.stringify writes it."""
    return json.dumps(text, ensure_ascii=False)[1:-1].encode()


def body_sizes(random_source):
    """Sizes as they are met: many small ones and a few large."""
    while True:
        yield min(LARGEST_BODY, max(200, int(random_source.lognormvariate(10.1, 1.3))))


def make_bodies(random_source):
    """Bodies by kind (text or Base64), escaped: [(bytes, size before escaping)]."""
    sizes = body_sizes(random_source)
    blobs, texts = [], []
    total = 0
    while total < POOL_BYTES * BASE64_SHARE:
        size = next(sizes) * 3 // 4
        blobs.append((base64.b64encode(random_source.getrandbits(size * 8).to_bytes(size, "little")), size))
        total += len(blobs[-1][0])
    total = 0
    while total < POOL_BYTES * JSON_SHARE:
        text = service_answer(random_source, next(sizes))
        texts.append((escaped(text), len(text.encode())))
        total += len(texts[-1][0])
    wanted_minified = POOL_BYTES * MINIFIED_SHARE
    wanted = POOL_BYTES * (1 - BASE64_SHARE - JSON_SHARE)
    total, total_minified = 0, 0
    rest = ""
    size = next(sizes)
    for path in source_files(random_source):
        with open(path, encoding="utf-8", errors="ignore") as file:
            text = file.read(2 * LARGEST_BODY)
        is_minified = total_minified < wanted_minified
        rest = (minified(text) if is_minified else text) + "\n" + rest
        while len(rest) >= size:
            body, rest = rest[:size], rest[size:]
            texts.append((escaped(body), len(body.encode())))
            total += len(texts[-1][0])
            total_minified += len(texts[-1][0]) if is_minified else 0
            size = next(sizes)
        if total >= wanted:
            break
    random_source.shuffle(texts)
    random_source.shuffle(blobs)
    return texts, blobs


# MARK: Entries


def token(random_source, length, alphabet=string.ascii_letters + string.digits):
    return "".join(random_source.choices(alphabet, k=length))


def make_cookies(random_source, host):
    """Cookies of a response, as DevTools lists them, and the headers that set them."""
    cookies, headers = [], []
    for _ in range(random_source.choices((0, 1, 2, 4), (70, 18, 8, 4))[0]):
        name, value = token(random_source, random_source.randint(3, 12)), token(random_source, random_source.randint(8, 60))
        cookies.append(
            {
                "name": name,
                "value": value,
                "path": "/",
                "domain": host,
                "expires": "2027-11-22T09:10:11.000Z",
                "httpOnly": random_source.random() < 0.4,
                "secure": True,
                "sameSite": "None",
            }
        )
        headers.append(
            (
                "set-cookie",
                f"{name}={value}; expires=Mon, 22 Nov 2027 09:10:11 GMT; path=/; domain={host}; secure; SameSite=None",
            )
        )
    return cookies, headers


def make_stack(random_source):
    """The call stack of a request, with an asynchronous parent at times."""

    def frames(count):
        return [
            {
                "functionName": random_source.choice(("", "t", "load", "e.send", "dispatch", "Promise.then", "n.init")),
                "scriptId": str(random_source.randrange(400)),
                "url": f"https://{random_source.choice(HOSTS)}/static/{token(random_source, 12)}.js",
                "lineNumber": random_source.randrange(3),
                "columnNumber": random_source.randrange(90_000),
            }
            for _ in range(count)
        ]

    stack = {"callFrames": frames(random_source.randint(1, 5))}
    if random_source.random() < 0.4:
        stack["parent"] = {"description": "Promise.then", "callFrames": frames(random_source.randint(1, 3))}
    return stack


def pairs(items):
    return [{"name": name, "value": value} for name, value in items]


def make_entry(random_source, number, body):
    """One entry, with @TIME@, @NUMBER@ and @BODY@ where it differs from use to use. `body` is none, text or base64."""
    fitting = [kind for kind in KINDS if (kind[0] in ("image", "font")) == (body == "base64") or body == "none"]
    kind, mime_type, ending, priority, _ = random_source.choices(fitting, [kind[4] for kind in fitting])[0]
    host = random_source.choice(HOSTS)
    referrer = f"https://{FIRST_PARTY}/"
    query = [
        (token(random_source, random_source.randint(1, 4), string.ascii_lowercase), token(random_source, random_source.randint(1, 24)))
        for _ in range(random_source.choices((0, 1, 3, 9, 22), (45, 20, 17, 12, 6))[0])
    ]
    if random_source.random() < 0.2:
        query.append(("dl", referrer))
    path = "/".join(token(random_source, random_source.randint(3, 12), string.ascii_lowercase) for _ in range(3))
    url = f"https://{host}/{path}-@NUMBER@.{ending or 'gif'}"
    if query:
        url += "?" + "&".join(f"{name}={value.replace(':', '%3A').replace('/', '%2F')}" for name, value in query)
    status, status_text = random_source.choices(
        ((200, "OK"), (204, "No Content"), (302, "Found"), (304, "Not Modified")), (86, 6, 4, 4)
    )[0]
    if body != "none":
        status, status_text = 200, "OK"
    sent_cookies = [
        (token(random_source, random_source.randint(3, 12)), token(random_source, random_source.randint(8, 44)))
        for _ in range(random_source.choices((0, 1, 4, 8), (52, 22, 16, 10))[0])
    ]
    request_headers = [
        (":authority", host),
        (":method", "GET"),
        (":path", url.split(host, 1)[1]),
        (":scheme", "https"),
        ("accept", "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8" if kind == "image" else "*/*"),
        ("accept-encoding", "gzip, deflate, br, zstd"),
        ("accept-language", "nl-NL,nl;q=0.9,en-US;q=0.8,en;q=0.7"),
        ("cache-control", "no-cache"),
        ("pragma", "no-cache"),
        ("priority", "u=1, i"),
        ("referer", referrer),
        ("sec-ch-ua", '"Google Chrome";v="141", "Not?A_Brand";v="8", "Chromium";v="141"'),
        ("sec-ch-ua-mobile", "?0"),
        ("sec-ch-ua-platform", '"Windows"'),
        ("sec-fetch-dest", {"xhr": "empty", "fetch": "empty", "ping": "empty"}.get(kind, kind)),
        ("sec-fetch-mode", "cors" if kind in ("xhr", "fetch", "font") else "no-cors"),
        ("sec-fetch-site", "same-origin" if host == FIRST_PARTY else "cross-site"),
        ("user-agent", BROWSER),
    ]
    if sent_cookies:
        request_headers.insert(8, ("cookie", "; ".join(f"{name}={value}" for name, value in sent_cookies)))
    cookies, cookie_headers = make_cookies(random_source, host)
    response_headers = [
        ("access-control-allow-origin", "*"),
        ("age", str(random_source.randrange(90_000))),
        ("alt-svc", 'h3=":443"; ma=2592000' if random_source.random() < 0.5 else "clear"),
        ("cache-control", "public, max-age=31536000, immutable"),
        ("content-encoding", "br"),
        ("content-type", mime_type),
        ("date", "Sun, 22 Nov 2026 09:10:11 GMT"),
        ("etag", f'W/"{token(random_source, 24)}"'),
        ("last-modified", "Tue, 17 Nov 2026 10:00:00 GMT"),
        ("server", random_source.choice(("nginx", "cloudflare", "AmazonS3", "gws"))),
        ("strict-transport-security", "max-age=31536000; includeSubDomains; preload"),
        ("vary", "Accept-Encoding"),
        ("x-content-type-options", "nosniff"),
        ("x-request-id", token(random_source, 32, "0123456789abcdef")),
    ][random_source.choice((0, 0, 2, 3)) :]
    if random_source.random() < 0.2:
        response_headers.append(
            ("content-security-policy", "default-src 'self'; script-src 'self' 'unsafe-inline' https://*.cdn.example; img-src * data:")
        )
    if status == 302:
        response_headers.append(("location", referrer))
    response_headers += cookie_headers
    content = {"size": 0, "mimeType": mime_type}
    if body != "none":
        content["size"] = "@SIZE@"
        content["text"] = "@BODY@"
        if body == "base64":
            content["encoding"] = "base64"

    def milliseconds(largest):
        return random_source.uniform(0, largest)

    initiator = random_source.random()
    entry = {
        "_connectionId": str(random_source.randrange(100, 9000)),
        "_initiator": {"type": "script", "stack": make_stack(random_source)}
        if initiator < 0.55
        else {"type": "parser", "url": referrer, "lineNumber": random_source.randrange(3000)}
        if initiator < 0.85
        else {"type": "other"},
        "_priority": priority,
        "_resourceType": kind,
        "cache": {},
        "connection": str(random_source.randrange(1000, 60_000)),
        "pageref": "page_1",
        "request": {
            "method": "POST" if kind == "ping" else "GET",
            "url": url,
            "httpVersion": "http/2.0",
            "headers": pairs(request_headers),
            "queryString": pairs(query),
            "cookies": [
                {
                    "name": name,
                    "value": value,
                    "path": "/",
                    "domain": host,
                    "expires": "2027-11-22T09:10:11.000Z",
                    "httpOnly": False,
                    "secure": True,
                }
                for name, value in sent_cookies
            ],
            "headersSize": -1,
            "bodySize": 0,
        },
        "response": {
            "status": status,
            "statusText": status_text,
            "httpVersion": "http/2.0",
            "headers": pairs(response_headers),
            "cookies": cookies,
            "content": content,
            "redirectURL": referrer if status == 302 else "",
            "headersSize": -1,
            "bodySize": -1,
            "_transferSize": random_source.randrange(80_000),
            "_error": None,
            "_fetchedViaServiceWorker": False,
        },
        "serverIPAddress": f"192.0.2.{random_source.randrange(1, 255)}",
        "startedDateTime": "@TIME@",
        "time": milliseconds(900),
        "timings": {
            "blocked": milliseconds(40),
            "dns": -1,
            "ssl": -1,
            "connect": -1,
            "send": milliseconds(1),
            "wait": milliseconds(300),
            "receive": milliseconds(500),
            "_blocked_queueing": milliseconds(20),
            "_workerStart": -1,
            "_workerReady": -1,
            "_workerFetchStart": -1,
            "_workerRespondWithSettled": -1,
        },
    }
    count = sum(len(entry[side][list_]) for side in ("request", "response") for list_ in ("headers", "cookies"))
    text = json.dumps(entry, indent=2, ensure_ascii=False).replace('"@SIZE@"', "@SIZE@")
    text = text.replace("\n", "\n      ").encode()
    return re.split(rb"@(TIME|NUMBER|SIZE|BODY)@", text), count + len(query)


class Pool:
    """Bodies and entries, ready to be put together."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        texts, blobs = make_bodies(self.random)
        self.bodies = {"text": texts, "base64": blobs}
        self.base64_share = len(blobs) / (len(texts) + len(blobs))
        mean = sum(len(body) for body, _ in texts + blobs) / (len(texts) + len(blobs))
        self.share_with_body = min(1.0, BODY_SHARE * BYTES_PER_ENTRY / mean)
        self.entries = {
            body: [make_entry(self.random, number, body) for number in range(POOL_ENTRIES // 3)]
            for body in ("none", "text", "base64")
        }

    def entry(self, number, with_bodies):
        """The bytes of an entry, those of its body, and its name/value pairs."""
        body, size = b"", 0
        kind = "none"
        has_body = self.random.random() < self.share_with_body
        if with_bodies and has_body:
            kind = "base64" if self.random.random() < self.base64_share else "text"
            body, size = self.random.choice(self.bodies[kind])
        parts, count = self.random.choice(self.entries[kind])
        milliseconds = 8 * number
        values = {
            b"TIME": b"2026-11-22T%02d:%02d:%02d.%03dZ"
            % (8 + milliseconds // 3_600_000, milliseconds // 60_000 % 60, milliseconds // 1000 % 60, milliseconds % 1000),
            b"NUMBER": b"%d" % number,
            b"SIZE": b"%d" % size,
            b"BODY": body,
        }
        return b"".join(values[part] if at % 2 else part for at, part in enumerate(parts)), len(body), count


HEAD = b"""{
  "log": {
    "version": "1.2",
    "creator": {
      "name": "WebInspector",
      "version": "537.36"
    },
    "pages": [
      {
        "startedDateTime": "2026-11-22T08:00:00.000Z",
        "id": "page_1",
        "title": "https://www.shop.example/",
        "pageTimings": {
          "onContentLoad": 812.4659999972209,
          "onLoad": 2409.116000053473
        }
      }
    ],
    "entries": [
      """
TAIL = b"\n    ]\n  }\n}"


# MARK: Captures


class Tally:
    """What a capture is made of."""

    def __init__(self):
        self.bytes = self.entries = self.body = self.pairs = self.quotes = self.backslashes = self.non_ascii = 0

    def count(self, text):
        self.bytes += len(text)
        self.quotes += text.count(b'"')
        self.backslashes += text.count(b"\\")
        self.non_ascii += len(text) - len(text.translate(None, bytes(range(128, 256))))

    def __str__(self):
        return (
            f"{self.bytes / 1e6:.1f} MB, {self.entries} entries, {self.bytes / self.entries / 1000:.1f} KB per entry, "
            f"{self.pairs / self.entries:.1f} pairs per entry, bodies {self.body / self.bytes:.1%}, "
            f"quotes {self.quotes / self.bytes:.2%}, backslashes {self.backslashes / self.bytes:.2%}, "
            f"non-ASCII {self.non_ascii / self.bytes:.2%}"
        )


def write_capture(path, pool, size, with_bodies, tally):
    temporary = path + ".part"
    with open(temporary, "wb") as file:
        written = 0
        number = 0
        part = HEAD
        while written < size:
            text, body, count = pool.entry(number, with_bodies)
            part += text if number == 0 else b",\n      " + text
            tally.body += body
            tally.pairs += count
            tally.entries += 1
            number += 1
            written += file.write(part)
            tally.count(part)
            part = b""
        tally.count(TAIL)
        file.write(TAIL)
    os.replace(temporary, path)


def make(folder, name, pool_of):
    style, _, number = name.partition("-")
    if style not in ("bodies", "metadata", "many") or not number.isdigit() or int(number) == 0:
        sys.exit(f"{name} is no capture: bodies-N, metadata-N or many-N")
    version = hashlib.sha256(open(__file__, "rb").read()).hexdigest()[:16]
    mark = os.path.join(folder, f"{name}.made")
    stamp = f"script {version}, seed {pool_of.seed}"
    if os.path.exists(mark):
        lines = open(mark).read().splitlines()
        if len(lines) == 2 and lines[0] == stamp:
            print(f"{name}: {lines[1]} (kept)")
            return
    started = time.monotonic()
    pool = pool_of(name)
    tally = Tally()
    if style == "many":
        os.makedirs(os.path.join(folder, name), exist_ok=True)
        for at in range(int(number)):
            write_capture(os.path.join(folder, name, f"{at:05}.har"), pool, 1_000_000, True, tally)
    else:
        write_capture(os.path.join(folder, f"{name}.har"), pool, int(number) * 10**6, style == "bodies", tally)
    with open(mark, "w") as file:
        file.write(f"{stamp}\n{tally}\n")
    print(f"{name}: {tally} (made in {time.monotonic() - started:.0f} s)")


class Pools:
    """The pool, made when first needed; each capture has its own run of chances."""

    def __init__(self, seed):
        self.seed = seed
        self.pool = None

    def __call__(self, name):
        self.pool = self.pool or Pool(self.seed)
        self.pool.random = random.Random(f"{self.seed} {name}")
        return self.pool


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", metavar="FOLDER")
    parser.add_argument("names", metavar="NAME", nargs="+")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    os.makedirs(arguments.folder, exist_ok=True)
    pools = Pools(arguments.seed)
    for name in arguments.names:
        make(arguments.folder, name, pools)


if __name__ == "__main__":
    main()
