#!/usr/bin/env python3
"""Writes the seeds that fuzzing starts from into Seeds/, one folder a target: small texts of our own, and entries cut
from the sample captures of this project. Two runs write the same bytes."""
import io
import json
import pathlib
import zipfile
import zlib

HERE = pathlib.Path(__file__).resolve().parent
SAMPLES = HERE.parent.parent / "SampleCaptures"


def save(target, name, data):
    folder = HERE / "Seeds" / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data.encode() if isinstance(data, str) else data)


def compact(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def shortened(entry):
    """An entry of a sample with few headers and a short body."""
    for message in (entry["request"], entry["response"]):
        wanted = ("cookie", "set-cookie", "location", "content-type", "referer", ":status")
        message["headers"] = [h for h in message["headers"] if h["name"].lower() in wanted][:4]
        message["cookies"] = message["cookies"][:1]
    text = entry["response"]["content"].get("text")
    if text:
        entry["response"]["content"]["text"] = text[:40]
    return {k: v for k, v in entry.items() if k not in ("_initiator", "_webSocketMessages")}


def captures():
    """Pairs of a name and the text of a small capture."""
    for name in ("devtools-accept", "firefox-reject-then-accept", "playwright-withdraw"):
        log = json.loads((SAMPLES / f"{name}.har").read_text())["log"]
        with_cookies = [e for e in log["entries"] if e["response"]["cookies"]][:1]
        log["entries"] = [shortened(e) for e in log["entries"][:1] + with_cookies]
        log["pages"] = log.get("pages", [])[:1]
        yield name, compact({"log": log})
    entry = {"startedDateTime": "2026-03-01T10:00:00.000Z", "request": {"method": "GET", "url": "https://a.example/"}}
    entry["response"] = {"status": 200, "content": {"size": 3, "text": "é\n\U0001F600"}}
    log = {"log": {"version": "1.2", "creator": {"name": "x", "version": "1"}, "entries": [entry]}}
    yield "small", compact(log)
    yield "escaped", json.dumps(log)
    yield "indented", json.dumps(log, indent=2)
    yield "two", compact({"log": {**log["log"], "entries": [entry, entry]}})
    yield "empty", '{"log":{"entries":[]}}'
    yield "wrapped", "/**/cb(" + compact(log) + ");"
    yield "marked", "\ufeff" + compact(log)
    yield "bare", compact(log["log"])
    headers = '{"startedDateTime":"x","request":{"url":"b","headers":{"A":"1","B":[2]}},"response":{"status":"200"}}'
    yield "object-headers", '{"log":{"entries":[' + headers + ",7]}}"
    nested = compact(entry)
    yield "swallowed", '{"log":{"entries":[{"request":{"headers":[{"name":"a"},' + nested + "," + nested + "]}}"


for name, text in captures():
    for target in ("capture", "parts", "analysis"):
        save(target, name, text)
    if name in ("small", "two", "empty", "wrapped"):
        data = text.encode()
        raw = zlib.compressobj(9, zlib.DEFLATED, -15)
        body = raw.compress(data) + raw.flush()
        trailer = zlib.crc32(data).to_bytes(4, "little") + len(data).to_bytes(4, "little")
        save("container", f"gzip-{name}", b"\0" + body + trailer)
        stored = b"\1" + len(data).to_bytes(2, "little") + (len(data) ^ 0xFFFF).to_bytes(2, "little") + data
        save("container", f"gzip-stored-{name}", b"\1\x08\0\0\0\0\0\0\x03" + stored + trailer)
        for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            archive = io.BytesIO()
            with zipfile.ZipFile(archive, "w", method) as file:
                file.writestr(zipfile.ZipInfo("har.har"), data, method)
                file.writestr(zipfile.ZipInfo("0123.txt"), b"body", method)
            save("container", f"zip-{method}-{name}", b"\3" + archive.getvalue())
    if name in ("small", "escaped", "indented"):
        save("json", name, text)

for index, text in enumerate([
    "[]", "{}", '[1,-0,0.5,1e3,1E-2,true,false,null,"",NaN,-Infinity,01,+1]', '{"a":{"b":[{"c":"d"}]},"a":2}',
    r'["\u00e9\ud83d\ude00\ud800\n\\\"\/","é😀"]', "[" * 30 + "]" * 30, '[1,]', '{"a" : 1 , }', '["\t\\x"]',
    '["' + "long text " * 12 + '\\\\\\"", 1]',
]):
    save("json", f"text-{index}", text)

for index, text in enumerate([
    "2026-03-01T10:00:00.123Z", "2026-03-01T10:00:00.123456789012345+01:00", "2024-02-29T23:59:60-0530",
    "2026-03-01 10:00:00 +0200", "2026-03-01T10:00", "0000-01-01T00:00:00Z", "9999-12-31T24:00:00,5Z",
    "Thu, 01 Jan 1970 00:00:00 GMT", "Sat, 29-Feb-2016 23:59:59 GMT", "1 Jan 70 1:2:3", "31 dec 9999 23:59:59",
]):
    save("dates", f"date-{index}", text)

for index, text in enumerate([
    "sid=31d4d96e; Path=/; Domain=.shop.example; Secure; HttpOnly; SameSite=Lax",
    '__Host-id="a b"; path=/; max-age=34560000; secure; Partitioned', "=; ;;=;=a; Max-Age=-0",
    "a=b; Expires=Sat, 29-Feb-2016 23:59:59 GMT; Priority=High", "a; Domain=127.0.0.1; Path=x; SameSite=None",
]):
    save("cookies", f"line-{index}", text)

for index, text in enumerate([
    '{"request":{"url":"b"},"response":{"status":two', '{"startedDateTime":"x","request":{"url":"b","headers":[',
    '@@@ "startedDateTime" {{{ ', '{"time":1,"x":"', '{"a":"\\', '{"request":{"url":"b"', "7", '"', '{"comment":"',
]):
    save("recovery", f"broken-{index}", text)

for index, text in enumerate([
    "https://ads.test/x/y.js?a=b\n! Title: x\n||ads.test^$third-party,domain=a.test|~b.*\n@@||ads.test/x*y^$script\n",
    "https://ads.test:80/AD1\n/ad[0-9]{1,3}$/$match-case\n|https://*.test/ad^|$~image,important\n/ad1|\n",
    "wss://[::1]/x\n0.0.0.0 a.test b.test # c\n127.0.0.1 localhost\n::1 ip6-localhost\n",
    "http://\u00fc.test/\u00e9\n||\u00fc.test^\n/\u00e9/*\n*.a.test\n.b.test.\n",
    'http://a.test\n{"categories":{"Ads":[{"A":{"http://a/":["a.test"]}}]}}',
    'http://a.test\n{"trackers":{"a.test":{"default":"block","rules":[{"rule":"a\\\\.test/(x|y)+","action":"ignore"}]}}}',
]):
    save("filters", f"list-{index}", text)
