"""Where a cookie is set and sent: SameSite, third parties, frames, partitions, redirects across sites."""

from cookies.scenario import Scenario, image

SITE = "voorbeeldkrant.example"
OTHER = "voorbeeldwinkel.example"
THIRD = "t.voorbeeldmeter.example"              # images
SCRIPTED = "api.voorbeeldmeter.example"         # fetch, XMLHttpRequest, sockets
SYNC = "sync.voorbeeldmeter.example"            # the hop in the middle
EMBED = "embed.voorbeeldvideo.example"          # frames
HOP = "hop.voorbeeldsprong.example"             # redirects
LISTED = "pixel.voorbeeldspeurder.example"      # on Firefox's list of trackers
WIPED = "www.voorbeeldwis.example"

NONE = "; SameSite=None; Secure"
PARTITIONED = NONE + "; Partitioned"

scenario = Scenario()
offer, page = scenario.offer, scenario.page


def same_site_values(name, path="; Path=/"):
    """One cookie for each value that SameSite can have."""
    return {
        f"{name}-strict": f"{path}; SameSite=Strict",
        f"{name}-lax": f"{path}; SameSite=Lax",
        f"{name}-none": f"{path}{NONE}",
        f"{name}-default": path,
    }


def with_partitions(name):
    return same_site_values(name) | {f"{name}-partitioned": "; Path=/" + PARTITIONED}


def third_party_images():
    yield ["image", offer(f"https://samesite.{SITE}/set", same_site_values("own-site") | {
        "own-site-none-insecure": "; Path=/; SameSite=None",
        "own-site-partitioned": "; Path=/" + PARTITIONED,
        "own-site-partitioned-lax": "; Path=/; Secure; SameSite=Lax; Partitioned",
        "own-site-partitioned-insecure": "; Path=/; Partitioned",
    })]
    yield ["image", offer(f"https://{THIRD}/set", with_partitions("third-image") | {
        "third-image-none-insecure": "; Path=/; SameSite=None",
        "third-image-unknown-samesite": "; Path=/; Secure; SameSite=Soms",
        "third-image-none-domain": f"; Path=/; Domain=voorbeeldmeter.example{NONE}",
        "third-image-none-lasting": f"; Path=/; Max-Age=86400{NONE}",
        "third-image-secure-default": "; Path=/; Secure",
        "third-image-partitioned-insecure": "; Path=/; SameSite=None; Partitioned",
        "third-image-partitioned-default": "; Path=/; Secure; Partitioned",
        "third-image-partitioned-lax": "; Path=/; Secure; SameSite=Lax; Partitioned",
        "third-image-partitioned-host-prefix": f"__Host-deel=1; Path=/{PARTITIONED}",
        "third-image-partitioned-deleted": f"; Path=/{PARTITIONED}",
        "third-image-partitioned-not-deleted": f"; Path=/{PARTITIONED}",
        "third-image-twins": [f"tweeling=heel; Path=/{NONE}", f"tweeling=deel; Path=/{PARTITIONED}"],
        "third-image-two-sites": f"tweeplaatsen=krant; Path=/{PARTITIONED}",
    })]
    yield image(THIRD)
    yield ["image", offer(f"https://{THIRD}/delete", {
        "third-image-partitioned-deleted": f"; Path=/; Max-Age=0{PARTITIONED}",
        "third-image-partitioned-not-deleted": f"; Path=/; Max-Age=0{NONE}",
    })]
    yield ["image", offer(f"https://{LISTED}/set", {"listed-none": "; Path=/" + NONE, "listed-partitioned": "; Path=/" + PARTITIONED,
                                                    "listed-default": "; Path=/"})]
    yield image(LISTED)


def third_party_requests():
    def pair(name):
        return {f"third-{name}": "; Path=/" + NONE, f"third-{name}-partitioned": "; Path=/" + PARTITIONED}

    for name, how, options in (
        ("fetch-include", "fetch", {"credentials": "include"}),
        ("fetch-omit", "fetch", {"credentials": "omit"}),
        ("fetch-post", "fetch", {"method": "POST", "body": "a=1", "credentials": "include"}),
        ("xhr", "xhr", False),
        ("xhr-with-credentials", "xhr", True),
    ):
        yield [how, [offer(f"https://{SCRIPTED}/{name}", pair(name)), options]]
    yield ["anonymous", offer(f"https://{SCRIPTED}/anonymous", pair("image-anonymous"))]
    yield ["beacon", offer(f"https://{SCRIPTED}/beacon", pair("beacon"))]
    yield ["socket", offer(f"https://{SCRIPTED}/socket", pair("socket") | {"third-socket-lax": "; SameSite=Lax"}).replace("https", "wss")]
    yield image(SCRIPTED)


def frames():
    nested = page(f"https://nested.{SITE}/", with_partitions("nested"), [image(f"nested.{SITE}")])
    scripted = {f"frame-script-{kind}": [f"frame-script-{kind}"] for kind in ("default", "lax", "none", "partitioned")}
    frame = page(f"https://{EMBED}/frame", with_partitions("frame") | {
        "frame-partitioned-insecure": "; Path=/; SameSite=None; Partitioned",
    }, [
        ["cookie", "frame-script-default=1; path=/"],
        ["cookie", "frame-script-lax=1; path=/; samesite=lax"],
        ["cookie", "frame-script-none=1; path=/; samesite=none; secure"],
        ["cookie", "frame-script-partitioned=1; path=/; samesite=none; secure; partitioned"],
        ["image", offer(f"https://{EMBED}/inner", with_partitions("frame-own-image"))],
        ["image", offer(f"https://back.{SITE}/set", with_partitions("frame-image-of-page"))],
        ["frame", [nested]],
        image(EMBED),
    ], scripted=scripted)
    yield ["frame", [frame]]
    sandbox = page(f"https://sandbox.{SITE}/", with_partitions("sandbox"), [image(f"sandbox.{SITE}")])
    yield ["frame", [sandbox, "allow-scripts"]]


def redirects():
    def to(url):
        return {"status": 302, "headers": {"Location": url}}

    own = f"redirect.{SITE}"
    first = offer(f"https://{own}/1", same_site_values("away-first"), **to(f"https://{HOP}/2"))
    offer(f"https://{HOP}/2", with_partitions("away-hop"), **to(f"https://{own}/3"))
    offer(f"https://{own}/3", same_site_values("away-back"))
    yield ["image", first]
    yield image(own)
    sync = offer(f"https://{HOP}/sync", {"sync-first": "; Path=/" + NONE, "sync-first-partitioned": "; Path=/" + PARTITIONED},
                 **to(f"https://{SYNC}/sync"))
    offer(f"https://{SYNC}/sync", {"sync-middle": "; Path=/" + NONE, "sync-middle-partitioned": "; Path=/" + PARTITIONED},
          **to(f"https://{HOP}/end"))
    offer(f"https://{HOP}/end", {"sync-last": "; Path=/" + NONE, "sync-last-partitioned": "; Path=/" + PARTITIONED})
    yield ["image", sync]


def insecure_page():
    return page(f"http://plain.{SITE}/", same_site_values("plain-page"), [
        ["image", offer(f"https://samesite.{SITE}/schemeful", same_site_values("schemeful"))],
        ["image", offer(f"http://{THIRD}/plain", {
            "third-plain-default": "; Path=/", "third-plain-none": "; Path=/; SameSite=None",
            "third-plain-lax": "; Path=/; SameSite=Lax"})],
        image(f"samesite.{SITE}"), image(f"plain.{SITE}", scheme="http"),
    ])


def navigations():
    """Links, a form and a redirect that lead from one site to another."""
    landing = page(f"https://www.{OTHER}/landing", same_site_values("landing"), [])
    order = page(f"https://www.{OTHER}/order", same_site_values("order"), [])
    arrival = page(f"https://www.{OTHER}/arrival", same_site_values("arrival"), [
        image(f"www.{OTHER}"),
        ["image", offer(f"https://{THIRD}/second", {
            "third-image-two-sites": f"tweeplaatsen=winkel; Path=/{PARTITIONED}",
            "second-site-none": "; Path=/" + NONE, "second-site-default": "; Path=/"})],
        image(THIRD),
        ["frame", [f"https://{EMBED}/second"]],
    ])
    page(f"https://{EMBED}/second", with_partitions("second-frame"), [image(EMBED)])
    bounce = offer(f"https://{HOP}/bounce", same_site_values("bounce"), status=302, headers={"Location": arrival})
    leave = f"https://www.{SITE}/leave"
    page(leave, {}, [])
    form = (f"const form = Object.assign(document.createElement('form'), {{ method: 'POST', action: '{order}' }});"
            "document.body.append(form); form.submit();")
    return [
        ("open", leave), ("leave", f"location.href = '{landing}'", landing),
        ("open", leave), ("leave", form, order),
        ("open", leave), ("leave", f"location.href = '{bounce}'", arrival),
    ]


def wiped_site():
    clear = offer(f"https://{WIPED}/clear", {"wiped-by-same-response": "; Path=/"}, headers={"Clear-Site-Data": '"cookies"'})
    sub = f"shop.{WIPED[4:]}"
    return page(f"https://{WIPED}/", {
        "wiped-host-only": "; Path=/", "wiped-domain": f"; Path=/; Domain={WIPED[4:]}", "wiped-http-only": "; HttpOnly",
        "wiped-partitioned": "; Path=/" + PARTITIONED,
    }, [
        ["image", offer(f"https://{sub}/set", {"wiped-other-host": "; Path=/"})],
        ["image", clear],
        ["image", offer(f"https://{WIPED}/after", {"wiped-set-after": "; Path=/"})],
        image(WIPED), image(sub),
    ])


VISITED = page(f"https://www.{OTHER}/", same_site_values("visited-before"), [image(f"www.{OTHER}")])
THIRD_VISITED = page(f"https://{THIRD}/", same_site_values("third-visited-before"), [])
START = page(f"https://www.{SITE}/", {"first-party-session": "; HttpOnly", "first-party-lasting": "; Max-Age=86400"},
             [*third_party_images(), *third_party_requests(), *frames(), *redirects()])
STEPS = [("open", VISITED), ("open", THIRD_VISITED), ("open", START), ("open", insecure_page()),
         *navigations(), ("open", wiped_site())]
