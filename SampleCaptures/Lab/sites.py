"""The three fictional sites, and which host answers a request."""

import random
from html import escape

import consent_platforms
import hosts
import trackers
from files import SCRIPTS, script
from server import Answer
from trackers import DELETED, after, letters

# What each site loads. `data-when="always"`: the tracker does not wait for consent.
PAGES = {
    hosts.NEWSPAPER: dict(
        title="De Voorbeeldkrant – nieuws 🇳🇱",
        banner='src="https://consent.cookiefirst.com/sites/www.voorbeeldkrant.example-0f3f9a52/consent.js"',
        scripts=(
            'src="https://www.googletagmanager.com/gtag/js?id=G-KRANT00001" data-when="always" data-host="www.google-analytics.com"',
            'src="https://connect.facebook.net/en_US/fbevents.js" data-when="always"',
            'src="/advertenties.js" data-when="always"',
        ),
    ),
    hosts.SHOP: dict(
        title="Voorbeeldwinkel",
        banner='src="https://cdn.cookielaw.org/scripttemplates/otSDKStub.js" data-domain-script="7c5a1d9e-0000-4000-8000-0123456789ab"',
        scripts=(
            'src="https://www.googletagmanager.com/gtag/js?id=G-WINKEL0001" data-when="consent" data-host="region1.google-analytics.com"',
            'src="https://c.amazon-adsystem.com/aat/amzn-consent.js"',
            'src="https://connect.facebook.net/en_US/fbevents.js" data-when="consent"',
            'src="https://bat.bing.com/bat.js" data-when="always"',
            'src="/advertenties.js" data-when="consent"',
        ),
    ),
    hosts.TRAVEL: dict(
        title="Voorbeeldreizen",
        banner='id="Cookiebot" src="https://consent.cookiebot.com/uc.js" data-cbid="00000000-0000-4000-8000-00000000c00c"',
        scripts=(
            'src="https://www.googletagmanager.com/gtag/js?id=G-REIZEN0001" data-when="consent" data-host="region1.google-analytics.com"',
            'src="https://connect.facebook.net/en_US/fbevents.js" data-when="always"',
            'src="https://bat.bing.com/bat.js" data-when="consent"',
            'src="/advertenties.js" data-when="always"',
        ),
    ),
}

PAGE = """<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>{title}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/stijl.css">
<script {banner}></script>
</head><body><h1>{title}</h1>
{scripts}
<script>{poll}</script>
</body></html>
"""


def answer(request):
    """The answer of whichever host the request is for."""
    if request.host in PAGES:
        return first_party(request)
    known = {**trackers.ANSWERS, **consent_platforms.ANSWERS}.get(request.host)
    return known(request) if known else Answer(status=404)


def first_party(request):
    if request.path in ("/", "/artikel", "/product", "/reis"):
        return page(request)
    if request.path == "/stijl.css":
        return Answer(b"body { font-family: sans-serif }\n", "text/css", headers={"Cache-Control": "max-age=3600"})
    if request.path == "/advertenties.js":
        return script("advertenties.js")
    if request.path.startswith("/api/"):
        return Answer(b'{"live":true}', "application/json", headers={"Cache-Control": "no-store"})
    return Answer(b"niet gevonden", status=404)


def page(request):
    content = PAGES[request.host]
    html = PAGE.format(title=escape(content["title"]), banner=content["banner"],
                       poll=(SCRIPTS / "live.js").read_text(),
                       scripts="\n".join(f"<script {attributes}></script>" for attributes in content["scripts"]))
    return Answer(html.encode(), "text/html; charset=utf-8", cookies=page_cookies(request),
                  headers={"Cache-Control": "no-cache"})


def page_cookies(request):
    domain = request.host.removeprefix("www.")
    visits = int(request.cookies.get("bezoek", "0")) + 1
    cookies = [f"bezoek={visits}; Domain={domain}; Path=/; Max-Age=2592000; Secure; SameSite=Lax"]  # changes each time
    if "sessie" not in request.cookies:
        cookies += [
            f"sessie={letters(24)}; Path=/; HttpOnly; Secure; SameSite=Lax",    # of the session
            f"__Host-csrf={letters(24)}; Path=/; Secure; HttpOnly; SameSite=Lax",
            f"__Host-ongeldig=1; Domain={domain}; Path=/; Secure",              # refused: has a Domain
            f"ab=variant,1; Expires={after(30)}; Path=/",                       # a comma, no Secure
            "oud=1; expires=Thu, 01-Jan-1970 00:00:10 GMT; path=/",             # deletes what never was
            "welkom=1; Max-Age=86400; Path=/; Secure",
        ]
    elif "welkom" in request.cookies:
        cookies.append(f"welkom=; Expires={DELETED}; Path=/; Secure")           # deletes what was live
    return cookies


def begin(seed):
    """Makes identifiers repeatable: the same seed gives the same visitor."""
    random.seed(seed)
