"""How long a cookie lives, and what ends it: dates, clock skew, Max-Age, deletion, expiry, Secure over HTTP."""

from cookies.scenario import Scenario, image

SITE = "voorbeeldkrant.example"
DAY = 86400

scenario = Scenario()
offer, page = scenario.offer, scenario.page


def dates():
    host = f"dates.{SITE}"
    forms = ("imf", "netscape", "rfc850", "asctime", "bare", "wrongday", "lower", "american", "offset", "iso", "timeless", "unix")
    yield ["image", offer(f"https://{host}/set", {
        **{f"date-{form}": f"; Expires={{{form} 7200}}" for form in forms},
        "date-quoted": '; Expires="{imf 7200}"',
        "date-empty": "; Expires=",
        "date-31-february": "; Expires=Sat, 31 Feb 2032 10:00:00 GMT",
        "date-29-february-2100": "; Expires=Mon, 29 Feb 2100 10:00:00 GMT",
        "date-hour-24": "; Expires=Thu, 01 Jan 2032 24:00:00 GMT",
        "date-second-60": "; Expires=Wed, 31 Dec 2031 23:59:60 GMT",
        "date-year-69": "; Expires=Tue, 01-Jan-69 00:00:00 GMT",
        "date-year-70": "; Expires=Thu, 01-Jan-70 00:00:00 GMT",
        "date-year-1600": "; Expires=Sat, 01 Jan 1600 00:00:00 GMT",
        "date-year-1601": "; Expires=Mon, 01 Jan 1601 00:00:00 GMT",
        "date-year-1969": "; Expires=Wed, 31 Dec 1969 23:59:59 GMT",
        "date-year-9999": "; Expires=Fri, 31 Dec 9999 23:59:59 GMT",
        "date-year-12032": "; Expires=Thu, 01 Jan 12032 00:00:00 GMT",
        "date-single-digits": "; Expires=Thu, 1 Jan 2032 1:2:3 GMT",
        "date-tabs": "; Expires=Thu,\t01\tJan\t2032\t01:02:03\tGMT",
        "date-long-month": "; Expires=Thu, 01 January 2032 01:02:03 GMT",
        "date-dutch-month": "; Expires=Sat, 01 Mei 2032 01:02:03 GMT",
        "date-year-first": "; Expires=2032 Jan 01 01:02:03",
        "date-half-day": "; Expires=Thu, 01 Jan 2032 01:02:03 PM",
        "date-past": "; Expires={imf -60}",
        "date-twice": "; Expires={imf -60}; Expires={imf 7200}",
    })]
    yield image(host)


def ages():
    host = f"ages.{SITE}"
    yield ["image", offer(f"https://{host}/set", {
        "age-hour": "; Max-Age=3600",
        "age-zero": "; Max-Age=0",
        "age-negative": "; Max-Age=-1",
        "age-plus": "; Max-Age=+3600",
        "age-fraction": "; Max-Age=3600.5",
        "age-quoted": '; Max-Age="3600"',
        "age-spaces": "; Max-Age =  3600  ",
        "age-inner-space": "; Max-Age=36 00",
        "age-leading-zeros": "; Max-Age=0003600",
        "age-empty": "; Max-Age=",
        "age-minus-only": "; Max-Age=-",
        "age-overflow": "; Max-Age=99999999999999999999999999",
        "age-negative-overflow": "; Max-Age=-99999999999999999999999999",
        "age-cap": "; Max-Age=34560000",
        "age-beyond-cap": "; Max-Age=157680000",
        "age-last-wins": "; Max-Age=0; Max-Age=3600",
        "age-last-is-zero": "; Max-Age=3600; Max-Age=0",
        "age-beats-past-date": "; Max-Age=3600; Expires={imf -3600}",
        "age-beats-later-date": "; Expires={imf 7200}; Max-Age=0",
        "age-bad-then-past-date": "; Max-Age=straks; Expires={imf -3600}",
        "age-date-beyond-cap": "; Expires={imf 63072000}",
    })]
    yield image(host)


def skewed_clocks():
    """`Expires` is a server's time. All instants here are counted from the true time."""
    host = f"clock.{SITE}"
    yield ["image", offer(f"https://{host}/behind", {
        "skew-behind-one-hour": "; Expires={imf 3600}",
        "skew-behind-past-hour": "; Expires={imf -3600}",
        "skew-behind-two-days-past": "; Expires={imf -172800}",
        "skew-behind-age": "; Max-Age=3600",
    }, date="{imf -86400}")]
    yield ["image", offer(f"https://{host}/ahead", {
        "skew-ahead-one-hour": "; Expires={imf 3600}",
        "skew-ahead-25-hours": "; Expires={imf 90000}",
        "skew-ahead-age": "; Max-Age=3600",
    }, date="{imf 86400}")]
    yield ["image", offer(f"https://{host}/dateless", {
        "skew-no-date": "; Expires={imf 3600}",
        "skew-no-date-past": "; Expires={imf -3600}",
    }, date="")]
    yield ["image", offer(f"https://{host}/odd-date", {
        "skew-odd-date": "; Expires={imf 3600}",
        "skew-odd-date-past": "; Expires={imf -3600}",
    }, date="gisteren")]
    yield ["image", offer(f"https://{host}/iso-date", {
        "skew-iso-date-past": "; Expires={imf -3600}",
        "skew-iso-date": "; Expires={imf 3600}",
    }, date="{iso -86400}")]
    yield image(host)


def deletions():
    host, domain = f"delete.{SITE}", f"; Domain=delete.{SITE}"
    gone = "; Expires=Thu, 01 Jan 1970 00:00:00 GMT"
    yield ["image", offer(f"https://{host}/map/set", {
        "delete-by-date": "; Path=/",
        "delete-by-age": "; Path=/",
        "delete-by-negative-age": "; Path=/",
        "delete-with-other-value": "; Path=/",
        "delete-with-empty-value": "; Path=/",
        "delete-on-other-path": "; Path=/map",
        "delete-host-only-by-domain": "; Path=/",
        "delete-domain-by-host-only": "; Path=/" + domain,
        "delete-domain-by-dotted-domain": "; Path=/" + domain,
        "delete-domain-by-parent": "; Path=/" + domain,
        "delete-from-sibling": f"; Path=/; Domain={SITE}",
        "delete-secure-without-secure": "; Path=/; Secure",
        "delete-httponly-without-httponly": "; Path=/; HttpOnly",
        "delete-other-case": "; Path=/",
        "delete-prefix-without-secure": "__Host-wissen=1; Secure; Path=/",
        "delete-prefix": "__Host-weg=1; Secure; Path=/",
        "delete-default-path": "",
        "delete-by-quoted-empty": "; Path=/",
        "delete-then-set-again": "; Path=/",
        "delete-with-too-long-value": "; Path=/",
        "delete-samesite-none-insecure": "; Path=/",
        "refresh-same-value": "; Path=/; Max-Age=60",
        "refresh-other-value": "; Path=/; Max-Age=60",
        "refresh-to-session": "; Path=/; Max-Age=60",
        "refresh-attributes": "; Path=/; Max-Age=60",
        "expire-in-capture": "; Path=/; Max-Age=2",
        "expire-renewed": "; Path=/; Max-Age=2",
    })]
    yield image(host)
    yield ["image", offer(f"https://{host}/unset", {
        "delete-by-date": "; Path=/" + gone,
        "delete-by-age": "; Path=/; Max-Age=0",
        "delete-by-negative-age": "; Path=/; Max-Age=-99",
        "delete-with-other-value": "delete-with-other-value=weg; Path=/" + gone,
        "delete-with-empty-value": "delete-with-empty-value=; Path=/" + gone,
        "delete-on-other-path": "; Path=/" + gone,
        "delete-host-only-by-domain": "; Path=/" + domain + gone,
        "delete-domain-by-host-only": "; Path=/" + gone,
        "delete-domain-by-dotted-domain": f"; Path=/; Domain=.{host}" + gone,
        "delete-domain-by-parent": f"; Path=/; Domain={SITE}" + gone,
        "delete-secure-without-secure": "; Path=/" + gone,
        "delete-httponly-without-httponly": "; Path=/" + gone,
        "delete-other-case": "Delete-Other-Case=; Path=/" + gone,
        "delete-prefix-without-secure": "__Host-wissen=; Path=/" + gone,
        "delete-prefix": "__Host-weg=; Secure; Path=/" + gone,
        "delete-default-path": gone,
        "delete-by-quoted-empty": 'delete-by-quoted-empty=""; Path=/; Expires="Thu, 01 Jan 1970 00:00:00 GMT"',
        "delete-then-set-again": ["; Path=/" + gone, "delete-then-set-again=2; Path=/"],
        "delete-with-too-long-value": "delete-with-too-long-value=" + "z" * 4096 + "; Path=/" + gone,
        "delete-samesite-none-insecure": "; Path=/; SameSite=None" + gone,
        "delete-noop": gone,
        "refresh-same-value": "; Path=/; Max-Age=600",
        "refresh-other-value": "refresh-other-value=2; Path=/; Max-Age=60",
        "refresh-to-session": "; Path=/",
        "refresh-attributes": "; Path=/; Max-Age=60; Secure; SameSite=Strict",
        "expire-renewed": "; Path=/; Max-Age=600",
    })]
    yield ["image", offer(f"https://sibling.{SITE}/unset", {"delete-from-sibling": f"; Path=/; Domain={SITE}" + gone})]
    yield ["wait", 2600]
    yield image(host)
    yield image(host, "/map/check")


def secure_cookies():
    """Set over HTTPS; an HTTP page tries to overlay them afterwards."""
    yield ["image", offer(f"https://alone.{SITE}/map/set", {
        "alone-same": "; Secure; Path=/",
        "alone-domain-for-host-only": "; Secure; Path=/",
        "alone-host-only-for-domain": f"; Secure; Path=/; Domain=alone.{SITE}",
        "alone-deeper-path": "; Secure; Path=/",
        "alone-higher-path": "; Secure; Path=/map",
        "alone-other-path": "; Secure; Path=/elders",
        "alone-not-secure": "; Path=/",
        "alone-delete": "; Secure; Path=/",
        "alone-httponly": "; Path=/; HttpOnly",
        "alone-over-https": "; Secure; Path=/",
        "scheme-https-plain": "; Path=/",
        "scheme-https-secure": "; Path=/; Secure",
    })]
    yield ["image", offer(f"https://alone.{SITE}/again", {"alone-over-https": "alone-over-https=2; Path=/"})]
    yield image(f"alone.{SITE}")


def insecure_page():
    host = f"alone.{SITE}"
    overlay = {
        "alone-same": "alone-same=2; Path=/",
        "alone-domain-for-host-only": f"alone-domain-for-host-only=2; Path=/; Domain={host}",
        "alone-host-only-for-domain": "alone-host-only-for-domain=2; Path=/",
        "alone-deeper-path": "alone-deeper-path=2; Path=/map",
        "alone-higher-path": "alone-higher-path=2; Path=/",
        "alone-other-path": "alone-other-path=2; Path=/map",
        "alone-not-secure": "alone-not-secure=2; Path=/",
        "alone-delete": "; Path=/; Max-Age=0",
        "alone-httponly": "alone-httponly=2; Path=/",
        "scheme-http-secure": "; Secure; Path=/",
        "scheme-http-samesite-none": "; SameSite=None; Path=/",
        "scheme-http-samesite-none-secure": "; SameSite=None; Secure; Path=/",
        "scheme-http-samesite-lax": "; SameSite=Lax; Path=/",
        "scheme-http-plain": "; Path=/",
        "scheme-http-year": "; Path=/; Max-Age=31536000",
        "scheme-http-secure-prefix": "__Secure-http=1; Secure; Path=/",
        "scheme-http-host-prefix": "__Host-http=1; Secure; Path=/",
    }
    return page(f"http://{host}/map/", overlay, [image(host, scheme="http"), image(host)])


HOST = f"www.{SITE}"
START = page(f"https://{HOST}/", {"first-party-session": "; HttpOnly", "first-party-lasting": "; Max-Age=86400"},
             [*dates(), *ages(), *skewed_clocks(), *deletions(), *secure_cookies()])
CHECK = page(f"https://alone.{SITE}/map/last", {}, [image(f"alone.{SITE}", "/map/check")])
STEPS = [("open", START), ("open", insecure_page()), ("open", CHECK)]
