"""What scripts do on their own site: `document.cookie`, fetch, XMLHttpRequest, beacons, sockets, workers."""

from cookies.scenario import Scenario, framed, image

SITE = "voorbeeldkrant.example"

scenario = Scenario()
offer, page = scenario.offer, scenario.page


def scripts():
    host = f"script.{SITE}"
    names = ("plain", "overwrites", "deletes", "lasting", "beyond-cap", "samesite-none", "samesite-none-insecure",
             "deleted-by-server", "changed-by-server", "http-only", "on-path", "on-site", "expired", "two-at-once",
             "store", "store-lasting", "unread")
    offers = {
        "script-overwrites": "; Path=/",
        "script-deletes": "; Path=/",
        "script-overwrites-httponly": "; Path=/; HttpOnly",
        "script-deletes-httponly": "; Path=/; HttpOnly",
        "script-shadows-httponly": "; Path=/map; HttpOnly",
    }
    loads = [
        *(["cookie", line] for line in (
            "script-plain=1; path=/",
            "script-overwrites=2; path=/",
            "script-deletes=; path=/; max-age=0",
            "script-overwrites-httponly=2; path=/",
            "script-deletes-httponly=; path=/; max-age=0",
            "script-shadows-httponly=2; path=/",
            "script-http-only=1; path=/; httponly",
            "script-lasting=1; path=/; max-age=86400",
            "script-beyond-cap=1; path=/; max-age=157680000",
            "script-samesite-none=1; path=/; samesite=none; secure",
            "script-samesite-none-insecure=1; path=/; samesite=none",
            "script-deleted-by-server=1; path=/",
            "script-changed-by-server=1; path=/",
            "script-on-path=1",
            f"script-on-site=1; path=/; domain={SITE}",
            "script-expired=1; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT",
            "script-two-at-once=1; path=/, script-two-at-once-b=2",
            "__Host-script=1; path=/; secure",
            "__Http-script=1; path=/; secure",
            "script-unread=1; path=/nooit",
            "script-too-long=" + "x" * 4096,
            "script-foreign=1; domain=voorbeeldwinkel.example",
            "script-control=a\x01b; path=/",
            "script-nameless; path=/nameless",
        )),
        ["store", {"name": "script-store", "value": "1"}],
        ["store", {"name": "script-store-lasting", "value": "1", "expires": 4102444800000, "sameSite": "none"}],
        image(host),
        ["image", offer(f"https://{host}/server", {
            "script-deleted-by-server": "; Path=/; Max-Age=0",
            "script-changed-by-server": "script-changed-by-server=2; Path=/; HttpOnly",
        })],
        image(host),
    ]
    scripted = {f"script-{name}": [f"script-{name}"] for name in names if name not in ("overwrites", "deletes")} | {
        "script-host-prefix": ["__Host-script"], "script-http-prefix": ["__Http-script"],
        "script-too-long": ["script-too-long"], "script-foreign": ["script-foreign"],
        "script-control": ["script-control"], "script-nameless": ["script-nameless"],
        "meta-element": ["meta-element"],
    }
    meta = '<meta http-equiv="Set-Cookie" content="meta-element=1; Path=/">'
    yield framed(page(f"https://{host}/map/frame", offers, loads, head=meta, scripted=scripted))


def fetches():
    """The page is on another host of the same site: same-site, cross-origin."""
    for name, how, options in (
        ("include", "fetch", {"credentials": "include"}),
        ("same-origin", "fetch", {"credentials": "same-origin"}),
        ("default", "fetch", {}),
        ("omit", "fetch", {"credentials": "omit"}),
        ("no-cors-include", "fetch", {"mode": "no-cors", "credentials": "include"}),
        ("no-cors-omit", "fetch", {"mode": "no-cors", "credentials": "omit"}),
        ("xhr", "xhr", False),
        ("xhr-with-credentials", "xhr", True),
    ):
        # An answer that the page may not read has no body: DevTools would wait for its end without end.
        answer = {"status": 204} if name.startswith("no-cors") else {}
        yield [how, [offer(f"https://fetch.{SITE}/{name}", {f"fetch-{name}": "; Path=/"}, **answer), options]]
    yield ["fetch", [offer(f"https://fetch.{SITE}/forbidden", {"fetch-cors-forbids-reading": "; Path=/"}, cors="none"), {"credentials": "include"}]]
    yield ["fetch", [offer(f"https://fetch.{SITE}/any", {"fetch-cors-any-origin": "; Path=/"}, cors="any"), {"credentials": "include"}]]
    yield ["anonymous", offer(f"https://fetch.{SITE}/anonymous", {"image-anonymous": "; Path=/"})]
    yield ["fetch", [offer(f"https://www.{SITE}/own-omit", {"fetch-own-origin-omit": "; Path=/"}), {"credentials": "omit"}]]
    yield ["fetch", [offer(f"https://www.{SITE}/own", {"fetch-own-origin": "; Path=/"}), {}]]
    yield ["beacon", offer(f"https://fetch.{SITE}/beacon", {"beacon": "; Path=/"})]
    yield ["socket", offer(f"https://socket.{SITE}/", {"socket-handshake": "; Path=/", "socket-handshake-http-only": "; HttpOnly; Secure"}).replace("https", "wss")]
    yield image(f"socket.{SITE}")
    yield image(f"fetch.{SITE}")
    slow = offer(f"https://overlap.{SITE}/slow", {"overlap": "overlap=slow; Path=/"}, delay=0.6)
    quick = offer(f"https://overlap.{SITE}/quick", {"overlap": "overlap=quick; Path=/"})
    yield ["all", [["image", slow], ["image", quick]]]
    yield image(f"overlap.{SITE}")


WORKER = """
addEventListener('install', event => { skipWaiting(); });
addEventListener('activate', event => { event.waitUntil(clients.claim()); });
addEventListener('fetch', event => {
  const path = new URL(event.request.url).pathname;
  if (path === '/made') event.respondWith(new Response('made', { headers: { 'Set-Cookie': 'worker-made=1; Path=/' } }));
  if (path === '/passed') event.respondWith(fetch(event.request));
  if (path === '/stored') event.respondWith(caches.open('lab').then(cache => cache.match(event.request).then(found =>
    found ?? fetch(event.request).then(answer => { cache.put(event.request, answer.clone()); return answer; }))));
});
"""


def worker():
    host = f"worker.{SITE}"
    offer(f"https://{host}/worker.js", {"worker-script": "; Path=/"}, body=WORKER.encode(), type="application/javascript")
    scenario.note("worker-made", ["worker-made"], f"https://{host}/")
    register = """await navigator.serviceWorker.register('/worker.js');
        if (!navigator.serviceWorker.controller)
            await new Promise(end => navigator.serviceWorker.addEventListener('controllerchange', end));"""
    return page(f"https://{host}/", {"worker-page": ""}, [
        ["run", register],
        ["fetch", [f"https://{host}/made", {}]],
        ["fetch", [offer(f"https://{host}/passed", {"worker-passed": "; Path=/"}), {}]],
        ["fetch", [offer(f"https://{host}/stored", {"worker-stored": "; Path=/"}), {}]],
        ["fetch", [offer(f"https://{host}/delete", {"worker-stored": "; Path=/; Max-Age=0"}), {}]],
        ["fetch", [f"https://{host}/stored", {}]],
        ["fetch", [f"https://{host}/check", {}]],
        ["run", "for (const r of await navigator.serviceWorker.getRegistrations()) await r.unregister();"],
    ])


START = page(f"https://www.{SITE}/", {"first-party-session": "; HttpOnly", "first-party-lasting": "; Max-Age=86400"},
             [*scripts(), *fetches()])
STEPS = [("open", START), ("open", worker())]
