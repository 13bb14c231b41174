"""How the consent platforms' hosts answer: their banner scripts and their choice logs."""

import json
import time

from files import script
from server import Answer
from tcf import consent_string
from trackers import cross_origin

FICTIONAL_CMP = 4000            # CookieFirst's number is not known to us
ONETRUST_CMP = 28
PURPOSES = range(1, 12)
VENDORS = {10, 32, 52, 76, 91, 755, 793}    # here: 32 Xandr, 91 Criteo, 755 Google, 793 Amazon


def consent_strings(cmp_id):
    """The strings for both answers, as values for a banner script."""
    now = time.time()
    return {"TC_ACCEPT": consent_string(now, cmp_id, PURPOSES, VENDORS, disclosed=VENDORS),
            "TC_REJECT": consent_string(now, cmp_id, disclosed=VENDORS)}


def cookiefirst(request):
    return script("banner.js", "cookiefirst.js", cache="no-cache", **consent_strings(FICTIONAL_CMP))


def cookiefirst_log(request):
    """The platform's log of choices. The real path is not known; this one is invented."""
    return Answer(b'{"ok":true}', "application/json", headers=cross_origin(request))


def onetrust(request):
    return script("banner.js", "onetrust.js", **consent_strings(ONETRUST_CMP))


def onetrust_location(request):
    return Answer(b'{"country":"NL","state":"NH","continent":"EU"}', "application/json", headers=cross_origin(request))


def onetrust_receipt(request):
    status = 204 if request.method == "OPTIONS" else 201
    return Answer(b'{"receipt":"voorbeeld"}', "application/json", status=status, headers=cross_origin(request))


def cookiebot(request):
    if request.path != "/logconsent.ashx":
        return script("banner.js", "cookiebot.js", cache="no-cache")
    asked = request.query
    allowed = {key: asked[key] for key in ("clp", "cls", "clm")}
    value = ("{stamp:%27Zm9vcmJlZWxkLXN0ZW1wZWw=%27%2Cnecessary:true"
             f"%2Cpreferences:{allowed['clp']}%2Cstatistics:{allowed['cls']}%2Cmarketing:{allowed['clm']}"
             f"%2Cmethod:%27explicit%27%2Cver:1%2Cutc:{asked['nocache']}%2Cregion:%27nl%27}}")
    act = "accept" if asked["action"] == "accept" else "reject"
    return Answer(f"CookieConsent.setCookie({json.dumps(value)},{json.dumps(act)});".encode(),
                  "application/javascript; charset=utf-8", headers={"Cache-Control": "no-store"})


ANSWERS = {
    "consent.cookiefirst.com": cookiefirst,
    "api.cookiefirst.com": cookiefirst_log,
    "cdn.cookielaw.org": onetrust,
    "geolocation.onetrust.com": onetrust_location,
    "privacyportal-eu.onetrust.com": onetrust_receipt,
    "consent.cookiebot.com": cookiebot,
}
