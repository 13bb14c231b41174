"""How the third-party hosts answer: pixels, cookies and a chain of redirects.

All behaviour is invented for the laboratory. Between them the hosts set cookies
that a browser stores, stores in a partition, refuses, shortens or replaces.
"""

import base64
import random
import time
import uuid
from email.utils import formatdate
from urllib.parse import unquote

from files import script
from server import Answer

DAY = 86_400
GIF = bytes.fromhex("47494638396101000100800000ffffff00000021f90401000000002c00000000010001000002024401003b")
DELETED = "Thu, 01 Jan 1970 00:00:00 GMT"


def after(days):
    return formatdate(time.time() + days * DAY, usegmt=True)


def digits(count):
    return "".join(random.choices("123456789", k=count))


def letters(count):
    return "".join(random.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_", k=count))


def pixel(*cookies, headers=None):
    return Answer(GIF, "image/gif", cookies=list(cookies),
                  headers={"Cache-Control": "no-store", **(headers or {})})


def redirect(location, *cookies):
    return Answer(status=302, type="text/html", cookies=list(cookies),
                  headers={"Location": location, "Cache-Control": "no-store"})


def consent_of(request):
    """The consent parameters, passed on to the next hop as they came."""
    return "&".join(pair for pair in request.raw_query.split("&") if pair.startswith("gdpr"))


def doubleclick(request):
    """Probes with `test_cookie`; once that comes back, deletes it and sets `IDE`."""
    base = "path=/; domain=.doubleclick.net; Secure; SameSite=none"
    if "IDE" in request.cookies:        # same value, later expiry
        return pixel(f"IDE={request.cookies['IDE']}; expires={after(390)}; {base}; HttpOnly")
    if "test_cookie" in request.cookies:
        return pixel(f"IDE=AHWqTU{letters(58)}; expires={after(390)}; {base}; HttpOnly",
                     f"test_cookie=; expires={DELETED}; {base}")
    return pixel(f"test_cookie=CheckForPermission; expires={after(1 / 96)}; {base}")


def doubleclick_match(request):
    """Second hop of the chain: passes Google's id for the visitor on to Criteo."""
    google_id = "CAESE" + letters(22)
    return redirect(
        f"https://gum.criteo.com/sync?c=72&r=1&google_gid={google_id}&google_cver=1&{consent_of(request)}",
        f"DSID=NO_DATA; expires={after(1 / 24)}; path=/; domain=.doubleclick.net; Secure; HttpOnly; SameSite=none")


def adnxs(request):
    """`uuid2` is not partitioned, `anj` is; `/getuid` begins a chain of redirects."""
    if request.path == "/ut/v3/prebid":
        return Answer(b'{"version":"3.0.0","tags":[]}', "application/json", headers=cross_origin(request))
    visitor = request.cookies.get("uuid2") or digits(19)
    cookies = (
        f"uuid2={visitor}; SameSite=None; Path=/; Max-Age=7776000; Expires={after(90)}; Domain=.adnxs.com; Secure; HttpOnly",
        f"anj=dTM7k!M4{letters(12)}; SameSite=None; Path=/; Max-Age=7776000; Domain=.adnxs.com; Secure; HttpOnly; Partitioned",
    )
    if request.path == "/getuid":       # first hop of the chain: the target is the whole query
        target, _, passed_on = request.raw_query.partition("&")
        return redirect(unquote(target).replace("$UID", visitor) + "&" + passed_on, *cookies,
                        "receive-cookie-deprecation=1; Secure; HttpOnly; SameSite=None; Path=/; Partitioned")
    return pixel(*cookies) if "anj" not in request.cookies else pixel()


def amazon(request):
    """`ad-id` (a version-4 UUID), a five-year cookie and one for a foreign domain."""
    visitor = base64.urlsafe_b64encode(b"\x03" + uuid.UUID(int=random.getrandbits(128), version=4).bytes)
    ad_id = request.cookies.get("ad-id") or visitor.decode().rstrip("=")
    base = "Domain=.amazon-adsystem.com; Path=/; Secure; HttpOnly; SameSite=None"
    return pixel(f"ad-id={ad_id}; Expires={after(200)}; {base}",
                 f"ad-privacy=0; Max-Age={5 * 365 * DAY}; {base}",
                 "ubid-main=130-1234567-7654321; Domain=.amazon.com; Path=/; Secure; SameSite=None")


def amazon_token(request):
    return Answer(b'{"AIPToken":"AxVoorbeeld"}', "application/json", headers=cross_origin(request))


def criteo(request):
    """A lasting id, `SameSite=None` without `Secure`, and no attributes at all."""
    visitor = request.cookies.get("uid") or str(uuid.UUID(int=random.getrandbits(128), version=4))
    return pixel(f"uid={visitor}; expires={after(390)}; domain=.criteo.com; path=/; secure; samesite=none",
                 "cto_onveilig=1; SameSite=None; Path=/; Max-Age=86400",
                 "cto_kaal=1; path=/")


def facebook(request):
    """`fr` gets a new value with every answer."""
    return pixel(f"fr=0{letters(16)}..{letters(6)}; expires={after(90)}; path=/; domain=.facebook.com; "
                 "secure; httponly; SameSite=None")


def bing(request):
    if request.path == "/bat.js":
        return script("bat.js")
    visitor = request.cookies.get("MUID") or "".join(random.choices("0123456789ABCDEF", k=32))
    return Answer(status=204, headers={"Cache-Control": "no-store"}, cookies=[
        f"MUID={visitor}; domain=.bing.com; expires={after(390)}; path=/; SameSite=None; Secure; Priority=High",
        f"MR=0; domain=bat.bing.com; expires={after(7)}; path=/; SameSite=None; Secure"])


def google_analytics(request):
    return Answer(status=204, headers=cross_origin(request))


def cross_origin(request):
    return {"Access-Control-Allow-Origin": request.headers.get("Origin") or "*",
            "Access-Control-Allow-Credentials": "true",
            "Access-Control-Allow-Headers": "content-type",
            "Cache-Control": "no-store"}


ANSWERS = {
    "ad.doubleclick.net": doubleclick,
    "cm.g.doubleclick.net": doubleclick_match,
    "ib.adnxs.com": adnxs,
    "s.amazon-adsystem.com": amazon,
    "tk.amazon-adsystem.com": amazon_token,
    "c.amazon-adsystem.com": lambda request: script("amzn-consent.js"),
    "gum.criteo.com": criteo,
    "www.googletagmanager.com": lambda request: script("gtag.js"),
    "www.google-analytics.com": google_analytics,
    "region1.google-analytics.com": google_analytics,
    "connect.facebook.net": lambda request: script("fbevents.js"),
    "www.facebook.com": facebook,
    "bat.bing.com": bing,
}
