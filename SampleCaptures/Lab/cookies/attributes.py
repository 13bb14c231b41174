"""What a Set-Cookie line says: prefixes, domains, paths, sizes, characters, on visited sites."""

from cookies.scenario import Scenario, image, utf8

SITE = "voorbeeldkrant.example"
OTHER = "voorbeeldwinkel.example"
IDNA = "www.xn--renie-lva.example"              # www.reünie.example

scenario = Scenario()
offer, page = scenario.offer, scenario.page


def prefixes():
    host = f"prefixes.{SITE}"
    yield ["image", offer(f"https://{host}/deep/set", {
        "prefix-secure": "__Secure-goed=1; Secure; Path=/",
        "prefix-secure-without-secure": "__Secure-kaal=1; Path=/",
        "prefix-secure-lower-case": "__secure-klein=1; Path=/",
        "prefix-secure-mixed-case": "__SeCuRe-gemengd=1; Path=/",
        "prefix-host": "__Host-goed=1; Secure; Path=/",
        "prefix-host-without-secure": "__Host-kaal=1; Path=/",
        "prefix-host-with-domain": f"__Host-domein=1; Secure; Path=/; Domain={host}",
        "prefix-host-with-empty-domain": "__Host-leegdomein=1; Secure; Path=/; Domain=",
        "prefix-host-with-path": "__Host-diep=1; Secure; Path=/deep",
        "prefix-host-without-path": "__Host-padloos=1; Secure",
        "prefix-host-lower-case-with-domain": f"__host-klein=1; Secure; Path=/; Domain={host}",
        "prefix-http": "__Http-goed=1; Secure; HttpOnly; Path=/",
        "prefix-http-without-httponly": "__Http-open=1; Secure; Path=/",
        "prefix-http-without-secure": "__Http-kaal=1; HttpOnly; Path=/",
        "prefix-host-http": "__Host-Http-goed=1; Secure; HttpOnly; Path=/",
        "prefix-host-http-without-httponly": "__Host-Http-open=1; Secure; Path=/",
        "prefix-host-http-with-domain": f"__Host-Http-domein=1; Secure; HttpOnly; Path=/; Domain={host}",
        "prefix-host-http-lower-case": "__host-http-klein=1; Secure; Path=/",
        "prefix-unknown": "__Anders-x=1; Path=/",
    })]
    yield ["image", offer(f"https://{host}/set", {
        "prefix-host-default-path-root": "__Host-impliciet=1; Secure",
        "prefix-host-lower-case-default-path-root": "__host-impliciet=1; Secure",
    })]
    yield image(host)
    yield ["image", offer(f"https://prefix-in-value.{SITE}/set", {"prefix-in-nameless-value": "=__Host-verstopt=1; Path=/"})]
    yield ["image", offer(f"https://prefix-as-value.{SITE}/set", {"prefix-in-value-without-equals": "__Secure-los; Path=/"})]


def domains():
    host = f"a.domain.{SITE}"
    yield ["image", offer(f"https://{host}/set", {
        "domain-none": "",
        "domain-own-host": f"; Domain={host}",
        "domain-parent": f"; Domain=domain.{SITE}",
        "domain-site": f"; Domain={SITE}",
        "domain-leading-dot": f"; Domain=.{SITE}",
        "domain-two-dots": f"; Domain=..{SITE}",
        "domain-upper-case": f"; Domain={SITE.upper()}",
        "domain-child": f"; Domain=x.{host}",
        "domain-sibling": f"; Domain=b.domain.{SITE}",
        "domain-other-site": f"; Domain={OTHER}",
        "domain-public-suffix": "; Domain=example",
        "domain-dotted-public-suffix": "; Domain=.example",
        "domain-trailing-dot": f"; Domain={SITE}.",
        "domain-empty": "; Domain=",
        "domain-single-dot": "; Domain=.",
        "domain-without-value": "; Domain",
        "domain-last-wins": f"; Domain={OTHER}; Domain={SITE}",
        "domain-last-is-foreign": f"; Domain={SITE}; Domain={OTHER}",
        "domain-last-is-empty": f"; Domain={SITE}; Domain=",
        "domain-end-of-label": "; Domain=krant.example",
        "domain-with-port": f"; Domain={SITE}:443",
        "domain-with-path": f"; Domain={SITE}/",
        "domain-with-wildcard": f"; Domain=*.{SITE}",
        "domain-non-ascii": utf8(f"; Domain=réd.{SITE}"),
        "domain-with-spaces": f"; Domain =  {SITE}  ",
        "domain-quoted": f'; Domain="{SITE}"',
        "domain-host-only-and-domain": ["domain-twee=host", f"domain-twee=domein; Domain={host}"],
    })]
    yield image(host)
    yield image(f"b.domain.{SITE}")


def paths():
    host = f"paths.{SITE}"
    yield ["image", offer(f"https://{host}/a/b/set", {
        "path-default": "",
        "path-root": "; Path=/",
        "path-parent": "; Path=/a",
        "path-longer-segment": "; Path=/a/bb",
        "path-trailing-slash": "; Path=/a/b/",
        "path-upper-case": "; Path=/A/B",
        "path-relative": "; Path=a",
        "path-empty": "; Path=",
        "path-quoted": '; Path="/a"',
        "path-percent": "; Path=/%61/b",
        "path-with-query": "; Path=/a?x=1",
        "path-last-wins": "; Path=/a; Path=/elders",
        "path-last-is-empty": "; Path=/elders; Path=",
        "path-of-another": "; Path=/elders",
        "path-two-cookies": ["pad-twee=kort; Path=/", "pad-twee=lang; Path=/a"],
    })]
    yield ["image", offer(f"https://{host}/top", {"path-default-of-top": ""})]
    yield ["image", offer(f"https://{host}/map/", {"path-default-of-folder": ""})]
    yield from (image(host, path) for path in ("/a/b/check", "/a/b", "/a/bb/check", "/map/x"))


def sizes():
    host = f"sizes.{SITE}"
    yield ["image", offer(f"https://{host}/set", {
        "size-4096": "size-4096=" + "x" * (4096 - 9),
        "size-4097": "size-4097=" + "x" * (4097 - 9),
        "size-4097-octets": "size-4097-octets=" + utf8("é" * 2040 + "x"),
        "size-2209-octets-in-1109-characters": "tweebytes=" + utf8("é" * 1100) + "; Path=/set",
        "size-path-1024": "; Path=/" + "p" * 1023,
        "size-path-1025": "; Path=/" + "p" * 1024,
        "size-domain-1025": "; Domain=" + "d" * 1025,
        "size-unknown-attribute": "; Onbekend=" + "u" * 1100,
    })]
    yield image(host)


def characters():
    host = f"characters.{SITE}"
    yield ["image", offer(f"https://{host}/set", {
        "character-empty-value": "leeg=",
        "character-equals-in-value": "is=a=b=c",
        "character-quotes": 'aanhaling="a b"',
        "character-open-quote": 'open="a',
        "character-semicolon-in-quotes": 'punt="a;b"',
        "character-comma": "komma=a,b=c, d=e",
        "character-spaces-around": "  ruimte  =  a b  ; Path=/",
        "character-space-in-name": "een naam=1",
        "character-tab-in-value": "tab=a\tb",
        "character-tab-around": "\ttabrand\t=\t1\t",
        "character-control": "controle=a\x01b",
        "character-control-in-attribute": "controle-attribuut=1; Path=/\x02x",
        "character-delete": "delete=a\x7fb",
        "character-utf-8": utf8("café=crème €"),
        "character-latin-1": "latijn=cr\xe8me",
        "character-backslash": "schuin=a\\b",
        "character-percent": "procent=%3B%20",
        "character-upper-case-name": ["Groot=1", "groot=2"],
        "character-json": 'json={"a":[1,2]}',
        "attribute-case": "attribuut=1; SECURE; hTTPonly; pAtH=/",
        "attribute-unknown": "onbekend=1; Priority=High; SameParty; Versie=1",
        "attribute-flag-with-value": "vlag=1; Secure=false; HttpOnly=0",
        "attribute-empty": "gaten=1;;; ;Secure;",
        "attribute-samesite-unknown": "bogus=1; SameSite=Soms",
        "attribute-samesite-twice": "twee=1; SameSite=None; SameSite=Lax",
        "duplicate-in-response": ["dubbel=eerste", "dubbel=tweede", "dubbel=derde"],
        "duplicate-other-attributes": ["anders=1; HttpOnly; Max-Age=600", "anders=2"],
    })]
    yield image(host)
    for situation, line in {
        "nameless-value": "=waarde", "nameless-without-equals": "waarde", "nameless-with-equals": "=a=b",
        "nameless-nothing": "=", "nameless-attributes-only": " ; Secure; Path=/", "nameless-spaces": "  =  v  ",
    }.items():
        nameless = f"{situation}.{SITE}"
        yield ["image", offer(f"https://{nameless}/set", {situation: line})]
        yield image(nameless)
    yield ["image", offer(f"https://nul.{SITE}/set", {"character-nul": "nul=a\x00b"})]
    yield ["image", offer(f"https://carriage-return.{SITE}/set", {"character-carriage-return": "terug=a\rb"})]


def special_hosts():
    """One visited page each: hosts that are not simple names below a registrable domain."""
    trailing = f"www.{SITE}."
    yield page(f"https://{trailing}/", {
        "host-trailing-dot": "; HttpOnly",
        "host-trailing-dot-domain": f"; Domain={SITE}",
        "host-trailing-dot-domain-too": f"; Domain={SITE}.",
    }, [image(trailing)])
    yield page(f"https://{IDNA}/", {
        "host-idna": "",
        "host-idna-domain": "; Domain=xn--renie-lva.example",
        "host-idna-domain-upper-case": "; Domain=XN--RENIE-LVA.example",
        "host-idna-domain-utf-8": utf8("; Domain=reünie.example"),
    }, [image(IDNA)])
    yield page("https://voorbeeldboek.co.uk/", {
        "suffix-registrable": "; Domain=voorbeeldboek.co.uk",
        "suffix-icann": "; Domain=co.uk",
        "suffix-icann-top": "; Domain=uk",
    }, [image("www.voorbeeldboek.co.uk")])
    yield page("https://voorbeeldblog.github.io/", {
        "suffix-private-registrable": "; Domain=voorbeeldblog.github.io",
        "suffix-private": "; Domain=github.io",
        "suffix-private-parent": "; Domain=io",
    }, [image("www.voorbeeldblog.github.io")])
    yield page("https://github.io/", {
        "suffix-own-host": "; Domain=github.io",
        "suffix-own-host-without-domain": "",
    }, [image("github.io")])
    yield page("http://192.0.2.7/", {
        "address-host-only": "",
        "address-own": "; Domain=192.0.2.7",
        "address-dotted": "; Domain=.192.0.2.7",
        "address-end": "; Domain=0.2.7",
        "address-secure": "; Secure",
    }, [image("192.0.2.7", scheme="http")])
    yield page("http://localhost/", {
        "localhost-host-only": "",
        "localhost-domain": "; Domain=localhost",
        "localhost-secure": "; Secure",
        "localhost-samesite-none": "; SameSite=None; Secure",
        "localhost-prefix": "__Host-plaatselijk=1; Secure; Path=/",
    }, [image("localhost", scheme="http")])


START = page(f"https://www.{SITE}/", {"first-party-session": "; HttpOnly", "first-party-lasting": "; Max-Age=86400"},
             [*prefixes(), *domains(), *paths(), *sizes(), *characters()])
STEPS = [("open", START), *(("open", url) for url in special_hosts())]
