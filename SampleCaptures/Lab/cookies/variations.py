"""A second set, made after the first was decided without a fault: the same questions in other words and other ways."""

from cookies.scenario import Scenario, framed, image, utf8

SITE = "voorbeeldblad.example"
OTHER = "voorbeeldmarkt.example"
THIRD = "s.voorbeeldteller.example"
EMBED = "e.voorbeeldspeler.example"
FULL = "www.voorbeeldvol.example"

NONE = "; SameSite=None; Secure"
PARTITIONED = NONE + "; Partitioned"

scenario = Scenario()
offer, page = scenario.offer, scenario.page


def words():
    host = f"words.{SITE}"
    dates = {
        "js": "Thu Jan 01 2032 10:00:00 GMT+0200 (CET)", "utc": "Thu, 01 Jan 2032 10:00:00 UTC",
        "pst": "Thu, 01 Jan 2032 10:00:00 PST", "minus": "Thu, 01 Jan 2032 10:00:00 -0800",
        "minutes": "Thu, 01 Jan 2032 10:00 GMT", "single-year": "Thu, 01 Jan 5 10:00:00 GMT",
        "three-year": "Thu, 01 Jan 132 10:00:00 GMT", "short-year": "Thu, 01 Jan 32 10:00:00 GMT",
        "day-0": "Thu, 00 Jan 2032 10:00:00 GMT", "day-32": "Thu, 32 Jan 2032 10:00:00 GMT",
        "hour-25": "Thu, 01 Jan 2032 25:00:00 GMT", "slashes": "1/2/2032 10:00:00",
        "dots": "01.02.2032 10:00:00", "iso-space": "2032-01-02 10:00:00", "words": "morgen",
        "zero": "0", "minus-one": "-1", "twice-month": "Thu, 01 Jan Feb 2032 10:00:00 GMT",
        "no-comma": "Thu 01 Jan 2032 10:00:00 GMT", "underscores": "Thu,_01_Jan_2032_10:00:00_GMT",
        "long-past": "Thursday, 01-January-1970 00:00:01 GMT", "ampersand": "Thu, 01 Jan 2032 10:00:00 &amp; GMT",
        "glued": "01Jan2032 10:00:00", "fraction": "Thu, 01 Jan 2032 10:00:00.500 GMT",
    }
    yield ["image", offer(f"https://{host}/set", {f"expires-{k}": f"; Expires={v}" for k, v in dates.items()} | {
        "maxage-exponent": "; Max-Age=1e3", "maxage-hex": "; Max-Age=0x10", "maxage-unit": "; Max-Age=3600s",
        "maxage-minus-zero": "; Max-Age=-0", "maxage-zeros": "; Max-Age=000", "maxage-minus-space": "; Max-Age=- 5",
        "maxage-31-bits": "; Max-Age=2147483648", "maxage-63-bits": "; Max-Age=9223372036854775808",
        "maxage-wide": utf8("; Max-Age=３６００"), "maxage-no-value": "; Max-Age", "maxage-tilde": "; Max-Age=~0",
        "samesite-quoted": '; SameSite="None"; Secure', "samesite-upper": "; SameSite=NONE; Secure",
        "samesite-no-value": "; SameSite", "samesite-empty": "; SameSite=; Secure", "samesite-spaces": "; SameSite = Lax ",
        "secure-empty": "; Secure=", "httponly-value": "; HttpOnly=nee", "partitioned-value": "; Secure; Partitioned=0",
        "path-no-value": "; Path", "path-double-slash": "; Path=//", "path-dots": "; Path=/set/../",
        "path-space-before": "; Path =  /set ", "path-non-ascii": utf8("; Path=/é"),
        "prefix-bare-secure": "__Secure-=1; Secure", "prefix-bare-host": "__Host-=1; Secure; Path=/",
        "prefix-space": " __Host-spatie=1; Path=/", "prefix-upper": "__HOST-groot=1; Secure; Path=/",
        "prefix-secure-domain": f"__Secure-domein=1; Secure; Domain={SITE}",
        "prefix-http-lower": "__http-klein=1; Secure; HttpOnly", "prefix-http-lower-open": "__http-kleinopen=1; Secure",
        "prefix-almost": "__Host=1", "prefix-one-underscore": "_Host-x=1",
        "name-brackets": "a[b]=1", "name-at": "a@b=1", "name-quoted": '"naam"=1', "name-only-spaces": "   =waarde2",
        "value-only-spaces": "leegte=   ", "value-tab-end": "tabeind=1\t; Path=/", "value-nbsp": utf8("nbsp=\u00a01"),
        "value-plus": "plus=a+b%20c", "value-dollar": "$Version=1", "value-comma-date": "datum=Thu, 01 Jan 2032",
        "domain-upper-own": f"; Domain={host.upper()}", "domain-tab": f"; Domain=\t{SITE}\t",
        "domain-underscore": f"; Domain=_x.{SITE}", "domain-slash": f"; Domain=/{SITE}",
    })]
    yield image(host)


def changes():
    host = f"changes.{SITE}"
    gone = "; Max-Age=0"
    yield ["image", offer(f"https://{host}/a/set", {
        "change-shorter": "; Path=/; Max-Age=600", "change-longer": "; Path=/; Max-Age=60",
        "change-path-case": "; Path=/A", "change-default-path": "; Path=/a", "change-root-by-default": "; Path=/",
        "change-host-and-domain": ["tweetal=1; Path=/", f"tweetal=2; Path=/; Domain={host}"],
        "change-secure-off": "; Path=/; Secure", "change-httponly-on": "; Path=/",
        "change-partitioned": f"; Path=/{PARTITIONED}", "change-partitioned-by-plain": f"; Path=/{PARTITIONED}",
        "change-to-empty": "; Path=/", "change-by-invalid": "; Path=/", "change-samesite": "; Path=/; SameSite=Lax",
    })]
    yield ["image", offer(f"https://{host}/a/again", {
        "change-shorter": "; Path=/; Max-Age=60", "change-longer": "; Path=/; Max-Age=600",
        "change-path-case": "; Path=/a" + gone, "change-default-path": gone, "change-root-by-default": gone,
        "change-host-and-domain": f"tweetal=; Path=/; Domain={host}" + gone,
        "change-secure-off": "change-secure-off=2; Path=/", "change-httponly-on": "; Path=/; HttpOnly",
        "change-partitioned": f"change-partitioned=; Path=/{PARTITIONED}" + gone,
        "change-partitioned-by-plain": f"change-partitioned-by-plain=; Path=/{NONE}" + gone,
        "change-to-empty": "change-to-empty=; Path=/", "change-by-invalid": "change-by-invalid=2; Path=/; SameSite=None",
        "change-samesite": "; Path=/; SameSite=Strict",
    })]
    yield image(host)
    cached = offer(f"https://{host}/cached", {"cached-redirect": "; Path=/"}, status=301,
                   headers={"Location": "/check", "Cache-Control": "max-age=3600"})
    yield ["fetch", [cached, {"credentials": "include"}]]
    yield ["image", offer(f"https://{host}/uncached", {"cached-redirect": "; Path=/" + gone})]
    yield ["fetch", [cached, {"credentials": "include"}]]
    yield image(host)


def element(html):
    """An element that the page itself writes, and the time it needs."""
    return [["run", f"document.body.insertAdjacentHTML('beforeend', `{html}`)"], ["wait", 350]]


def third(name):
    return {f"{name}-none": "; Path=/" + NONE, f"{name}-default": "; Path=/", f"{name}-partitioned": "; Path=/" + PARTITIONED}


def ways():
    def at(name, **options):
        return offer(f"https://{THIRD}/{name}", third(name), **options)

    style = {"body": b"p{}", "type": "text/css"}
    yield from element(f'<link rel="stylesheet" href="{at("stylesheet", **style)}">')
    yield from element(f'<div style="width:9px;height:9px;background:url({at("background")})"></div>')
    yield from element(f'<video src="{at("video")}"></video>')
    yield from element(f'<object data="{at("object")}"></object>')
    yield from element(f'<img crossorigin="use-credentials" src="{at("image-credentials")}">')
    yield from element(f'<img referrerpolicy="no-referrer" src="{at("image-no-referrer")}">')
    yield from element(f'<link rel="prefetch" href="{at("prefetch")}">')
    yield ["run", f"document.head.append(Object.assign(document.createElement('script'), {{ src: '{at('script', type='application/javascript', body=b'1')}' }}))"]
    yield ["wait", 200]
    yield ["fetch", [at("keepalive"), {"keepalive": True, "credentials": "include"}]]
    yield ["fetch", [at("no-cors-include", status=204), {"mode": "no-cors", "credentials": "include"}]]
    yield ["fetch", [at("no-cors-omit", status=204), {"mode": "no-cors", "credentials": "omit"}]]
    yield ["run", f"await new Promise(end => {{ const s = new EventSource('{at('events', body=b'data: 1', type='text/event-stream')}', {{ withCredentials: true }}); s.onerror = () => {{ s.close(); end(); }}; }})"]
    yield image(THIRD)


def frames():
    inner = offer(f"https://{EMBED}/inner", third("quiet-inner"))
    quiet = page(f"https://{EMBED}/quiet", third("quiet-frame"), [["image", inner], image(EMBED)],
                 headers={"Referrer-Policy": "no-referrer"})
    yield framed(quiet)
    own = page(f"https://own.{SITE}/", third("own-frame"), [
        ["image", offer(f"https://{THIRD}/in-own-frame", third("in-own-frame"))], image(f"own.{SITE}")])
    yield framed(own)
    yield from element(f'<iframe srcdoc="<img src={offer(f"https://{THIRD}/srcdoc", third("srcdoc"))}>"></iframe>')
    yield from element(f'<iframe sandbox srcdoc="<img src={offer(f"https://box.{SITE}/srcdoc", third("boxed"))}>"></iframe>')
    yield from element(f'<iframe name="doel"></iframe><form target="doel" method="POST" action="{offer(f"https://{EMBED}/posted", third("posted-frame"), body=b"<p>", type="text/html")}" id="formulier"></form>')
    yield ["run", "document.getElementById('formulier').submit()"]
    yield ["wait", 400]
    yield image(EMBED, "/last")
    yield image(f"box.{SITE}")


def visits():
    def to(url, **headers):
        return {"status": 302, "headers": {"Location": url, **headers}}

    values = {"strict": "; Path=/; SameSite=Strict", "lax": "; Path=/; SameSite=Lax", "none": "; Path=/" + NONE, "default": "; Path=/"}
    start = f"https://www.{SITE}/links"
    page(start, {}, [])
    back = page(f"https://www.{SITE}/back", {f"back-{k}": v for k, v in values.items()}, [image(f"www.{SITE}")])
    bounce = offer(f"https://{THIRD}/bounce", {f"bounced-{k}": v for k, v in values.items()}, **to(back))
    post = page(f"https://www.{OTHER}/posted", {f"posted-{k}": v for k, v in values.items()}, [image(f"www.{OTHER}")])
    hop = offer(f"https://www.{OTHER}/307", {f"posted-hop-{k}": v for k, v in values.items()}, status=307, headers={"Location": post})
    refresh = page(f"https://www.{OTHER}/refreshed", {f"refreshed-{k}": v for k, v in values.items()}, [image(f"www.{OTHER}")])
    page(f"https://www.{SITE}/refresh", {}, [], head=f'<meta http-equiv="refresh" content="1; url={refresh}">')
    upgraded = page(f"https://up.{SITE}/", {f"upgraded-{k}": v for k, v in values.items()}, [image(f"up.{SITE}")],
                    headers={"Strict-Transport-Security": "max-age=3600"})
    plain = offer(f"http://up.{SITE}/", {f"upgrade-{k}": v for k, v in values.items()}, status=301, headers={"Location": upgraded})
    form = (f"const form = Object.assign(document.createElement('form'), {{ method: 'POST', action: '{hop}' }});"
            "document.body.append(form); form.submit();")
    full = page(f"https://{FULL}/", {"full-first": "; Max-Age=9000"}, [
        ["image", offer(f"https://{FULL}/many", {"full-many": [f"vol{n}=1" for n in range(185)]})]])
    return [
        ("open", start), ("leave", f"location.href = '{bounce}'", back),
        ("open", start), ("leave", form, post),
        ("open", f"https://www.{SITE}/refresh"), ("leave", "", refresh),
        ("leave", f"location.href = '{plain}'", upgraded), ("leave", f"location.href = '{plain}'", upgraded),
        ("open", full),
    ]


START = page(f"https://www.{SITE}/", {"start": "; HttpOnly"}, [*words(), *changes()])
WAYS = page(f"https://www.{SITE}/ways", {}, [*ways(), *frames()])
STEPS = [("open", START), ("open", WAYS), *visits()]
