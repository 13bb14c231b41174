"""How Chromium is started, driven and asked for its cookie jar."""

import json

from laboratory import jar_cookie, needs_no_sandbox

EXECUTABLE = "/usr/bin/chromium"


def arguments(laboratory, port):
    """Only the laboratory's hosts resolve, all to the loopback server; nothing else does."""
    mapped = [f"MAP {host} 127.0.0.1:{port}" for host in laboratory.hosts]
    trusted = (laboratory.certificates / "leaf.spki").read_text().strip()
    switches = [
        "--host-resolver-rules=" + ",".join(mapped + ["MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1"]),
        f"--ignore-certificate-errors-spki-list={trusted}",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
        "--accept-lang=nl-NL",
    ]
    return switches + ["--no-sandbox"] if needs_no_sandbox() else switches


def allow_third_party_cookies(profile):
    """Writes the choice into a new profile, as its settings page would."""
    preferences = profile / "Default" / "Preferences"
    preferences.parent.mkdir(parents=True)
    preferences.write_text(json.dumps({"profile": {"cookie_controls_mode": 0, "block_third_party_cookies": False}}))


class Page:
    """The steps of a visit, on a Playwright page."""

    def __init__(self, page):
        self.page = page

    def open(self, url):
        self.page.goto(url, wait_until="load")

    def click(self, element):
        self.page.click("#" + element)

    def run(self, script):
        return self.page.evaluate(f"(() => {{ {script} }})()")


def jar(page):
    """Every cookie of the browser context, from the browser itself."""
    session = page.context.new_cdp_session(page)
    return [
        jar_cookie(
            c["name"], c["value"], c["domain"], c["path"],
            None if c["session"] else round(c["expires"] * 1000),
            c["httpOnly"], c["secure"], c.get("sameSite"),
            c.get("partitionKey", {}).get("topLevelSite"), c.get("partitionKey", {}).get("hasCrossSiteAncestor"))
        for c in session.send("Network.getAllCookies")["cookies"]
    ]
