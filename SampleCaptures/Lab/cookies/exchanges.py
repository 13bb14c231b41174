"""Which responses set cookies: status codes, redirects, caches."""

from cookies.scenario import Scenario, framed, image

SITE = "voorbeeldkrant.example"

scenario = Scenario()
offer, page = scenario.offer, scenario.page


def statuses():
    host = f"status.{SITE}"
    for code in (201, 204, 205, 206, 400, 401, 403, 404, 407, 410, 500, 503):
        yield ["fetch", [offer(f"https://{host}/{code}", {f"status-{code}": "; Path=/"}, status=code), {"credentials": "include"}]]
    for code in (300, 301, 303, 307, 308):
        headers = {"Location": f"https://{host}/arrived"} if code != 300 else {}
        yield ["image", offer(f"https://{host}/{code}", {f"status-{code}": "; Path=/"}, status=code, headers=headers)]
    hints = ("HTTP/1.1 103 Early Hints\r\nSet-Cookie: status-103=1; Path=/\r\n"
             "Link: </x.css>; rel=preload; as=style\r\n\r\n").encode()
    scenario.note("status-103", ["status-103"], f"https://{host}/")
    yield framed(page(f"https://{host}/103", {"status-200-after-103": "; Path=/"}, [image(host)], before=hints))
    processing = b"HTTP/1.1 102 Processing\r\nSet-Cookie: status-102=1; Path=/\r\n\r\n"
    scenario.note("status-102", ["status-102"], f"https://{host}/")
    yield ["image", offer(f"https://{host}/102", {"status-200-after-102": "; Path=/"}, before=processing)]
    yield ["fetch", [offer(f"https://{host}/head", {"method-head": "; Path=/"}), {"method": "HEAD", "credentials": "include"}]]
    yield ["fetch", [offer(f"https://{host}/post", {"method-post": "; Path=/"}), {"method": "POST", "body": "a=1", "credentials": "include"}]]
    yield ["fetch", [offer(f"https://{host}/put", {"method-put": "; Path=/"}, preflight_cookies=["preflight=1; Path=/; SameSite=None; Secure"]),
                     {"method": "POST", "headers": {"X-Lab": "1"}, "credentials": "include"}]]
    scenario.note("preflight", ["preflight"], f"https://{host}/")
    yield ["image", offer(f"https://{host}/two", {}, headers={"Set-Cookie2": "set-cookie2=1; Version=1; Path=/"})]
    scenario.note("set-cookie2", ["set-cookie2"], f"https://{host}/")
    yield image(host)


def redirects():
    host, next_host = f"redirect.{SITE}", f"next.{SITE}"
    first = offer(f"https://{host}/1", {"redirect-first-hop": "; Path=/", "redirect-site-cookie": f"; Path=/; Domain={SITE}"},
                  status=302, headers={"Location": f"https://{next_host}/2"})
    offer(f"https://{next_host}/2", {"redirect-second-hop": "; Path=/", "redirect-changed": "redirect-changed=1; Path=/"},
          status=302, headers={"Location": "/3"})
    offer(f"https://{next_host}/3", {"redirect-changed": "redirect-changed=2; Path=/", "redirect-deleted": f"redirect-deleted=1; Path=/; Domain={SITE}"},
          status=307, headers={"Location": f"https://{host}/4"})
    offer(f"https://{host}/4", {"redirect-last-hop": "; Path=/", "redirect-deleted": f"redirect-deleted=; Path=/; Domain={SITE}; Max-Age=0"})
    yield ["image", first]
    loop = f"https://loop.{SITE}/"
    offer(loop, {"redirect-to-itself": "; Path=/"}, status=302, headers={"Location": "/"})
    yield ["image", offer(loop, {"redirect-to-itself": "redirect-to-itself=2; Path=/"})]
    yield ["fetch", [offer(f"https://{host}/manual", {"redirect-not-followed": "; Path=/"}, status=302, headers={"Location": "/never"}),
                     {"redirect": "manual", "credentials": "include"}]]
    yield ["fetch", [offer(f"https://{host}/error", {"redirect-as-error": "; Path=/"}, status=302, headers={"Location": "/never"}),
                     {"redirect": "error", "credentials": "include"}]]
    yield image(host)
    yield image(next_host)


def caches():
    host = f"cache.{SITE}"
    fresh = offer(f"https://{host}/fresh", {"cache-fresh": "; Path=/"}, headers={"Cache-Control": "max-age=3600"})
    yield ["fetch", [fresh, {"credentials": "include"}]]
    yield ["image", offer(f"https://{host}/delete", {"cache-fresh": "; Path=/; Max-Age=0"})]
    yield ["fetch", [fresh, {"credentials": "include"}]]
    checked = f"https://{host}/checked"
    validation = {"Cache-Control": "no-cache", "ETag": '"1"'}
    offer(checked, {"cache-checked": "; Path=/", "cache-from-200": "; Path=/"}, headers=validation)
    offer(checked, {"cache-checked": "cache-checked=2; Path=/", "cache-from-304": "; Path=/"}, status=304, headers=validation)
    yield ["fetch", [checked, {"credentials": "include"}]]
    yield ["image", offer(f"https://{host}/delete-checked", {"cache-from-200": "; Path=/; Max-Age=0"})]
    yield ["fetch", [checked, {"credentials": "include"}]]
    quiet = f"https://{host}/quiet"
    offer(quiet, {"cache-304-without-cookies": "; Path=/"}, headers=validation)
    offer(quiet, {}, status=304, headers=validation)
    yield ["fetch", [quiet, {"credentials": "include"}]]
    yield ["image", offer(f"https://{host}/delete-quiet", {"cache-304-without-cookies": "; Path=/; Max-Age=0"})]
    yield ["fetch", [quiet, {"credentials": "include"}]]
    yield image(host)


START = page(f"https://www.{SITE}/", {"first-party-session": "; HttpOnly", "first-party-lasting": "; Max-Age=86400"},
             [*statuses(), *redirects(), *caches()])
STEPS = [("open", START)]
