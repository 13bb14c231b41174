"""Hosts that are not simple names below a registrable domain: one visited page each."""

from cookies.scenario import Scenario, image, utf8

SITE = "voorbeeldkrant.example"
IDNA = "www.xn--renie-lva.example"              # www.reünie.example

scenario = Scenario()
page = scenario.page


def pages():
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


STEPS = [("open", url) for url in pages()]
