"""Every host the loopback server answers for.

The sites are fictional and use the reserved top-level domain `.example`. The
third parties carry real names, so that lists of trackers recognise them; what
they do here is invented.

Run as a program, this prints the names as a certificate's subjectAltName.
"""

NEWSPAPER = "www.voorbeeldkrant.example"
SHOP = "www.voorbeeldwinkel.example"
TRAVEL = "www.voorbeeldreizen.example"
SITES = (NEWSPAPER, SHOP, TRAVEL)

CONSENT_PLATFORMS = (
    "consent.cookiefirst.com",
    "api.cookiefirst.com",
    "cdn.cookielaw.org",
    "geolocation.onetrust.com",
    "privacyportal-eu.onetrust.com",
    "consent.cookiebot.com",
)

TRACKERS = (
    "ad.doubleclick.net",
    "cm.g.doubleclick.net",
    "ib.adnxs.com",
    "s.amazon-adsystem.com",
    "tk.amazon-adsystem.com",
    "c.amazon-adsystem.com",
    "gum.criteo.com",
    "www.googletagmanager.com",
    "www.google-analytics.com",
    "region1.google-analytics.com",
    "connect.facebook.net",
    "www.facebook.com",
    "bat.bing.com",
)

# A page asks for this one too, but nobody answers: a request that fails.
UNREACHABLE = "pixel.onbereikbaar.example"

ALL = SITES + CONSENT_PLATFORMS + TRACKERS

if __name__ == "__main__":
    import cookies.visits

    # A name is written without its final dot, and an address needs no certificate here.
    names = sorted(set(ALL) | {host.rstrip(".") for host in cookies.visits.hosts() if not host[-1].isdigit()})
    print(",".join(f"DNS:{host}" for host in names))
