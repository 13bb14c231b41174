"""Records a visit with Firefox's own network monitor, in a new profile."""

import json
import os
import subprocess
import tempfile
import time
from pathlib import Path

from cookies.contexts import LISTED
from laboratory import Laboratory, jar_cookie
from marionette import Marionette
from record_chromium_devtools import free_port

EXECUTABLE = "firefox-esr"

QUIET = {
    "app.normandy.enabled": False,
    "app.update.disabledForTesting": True,
    "browser.aboutConfig.showWarning": False,
    "browser.newtabpage.enabled": False,
    "browser.safebrowsing.blockedURIs.enabled": False,
    "browser.safebrowsing.malware.enabled": False,
    "browser.safebrowsing.phishing.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.homepage": "about:blank",
    "browser.startup.page": 0,
    "datareporting.policy.dataSubmissionEnabled": False,
    "extensions.getAddons.cache.enabled": False,
    "extensions.update.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "network.prefetch-next": False,
    "services.settings.server": "data:,",
    "toolkit.telemetry.enabled": False,
}

OPEN_MONITOR = """
    const { require } = ChromeUtils.importESModule("resource://devtools/shared/loader/Loader.sys.mjs");
    const { gDevTools } = require("devtools/client/framework/devtools");
    const window = Services.wm.getMostRecentWindow("navigator:browser");
    window.laboratoryToolbox = await gDevTools.showToolboxForTab(window.gBrowser.selectedTab, { toolId: "netmonitor" });
"""
EXPORT = """
    const window = Services.wm.getMostRecentWindow("navigator:browser");
    const monitor = await window.laboratoryToolbox.getNetMonitorAPI();
    return JSON.stringify(await monitor.getHar());
"""
TRUST = """
    const certificates = Cc["@mozilla.org/security/x509certdb;1"].getService(Ci.nsIX509CertDB);
    certificates.addCertFromBase64(given[0], "C,,");
"""
JAR = """
    const text = bytes => { try { return decodeURIComponent(escape(bytes)); } catch { return bytes; } };    // UTF-8
    return Services.cookies.cookies.map(c => ({
      name: text(c.name), value: c.value, domain: c.host, path: c.path, expiry: c.expiry, session: c.isSession,
      httpOnly: c.isHttpOnly, secure: c.isSecure, sameSite: c.sameSite, partition: c.originAttributes.partitionKey,
    }));
"""
# What the monitor does not show: every change of the jar, and what the console says of refused cookies.
WATCH_JAR = """
    const text = bytes => { try { return decodeURIComponent(escape(bytes)); } catch { return bytes; } };    // UTF-8
    const window = Services.wm.getMostRecentWindow("navigator:browser"), changes = window.laboratoryChanges = [];
    const actions = ["deleted", "added", "changed", "batch deleted", "all cleared"];
    Services.obs.addObserver(subject => {
      const notification = subject.QueryInterface(Ci.nsICookieNotification);
      const cookie = notification.cookie;
      changes.push({ at: Date.now(), act: actions[notification.action] ?? String(notification.action),
        ...(cookie ? { name: cookie.name, value: cookie.value.slice(0, 40), domain: cookie.host, path: cookie.path } : {}) });
    }, "cookie-changed");
"""
VERDICTS = """
    const window = Services.wm.getMostRecentWindow("navigator:browser");
    const messages = Services.console.getMessageArray()
      .filter(message => message instanceof Ci.nsIScriptError && /cookie/i.test(message.category + message.errorMessage))
      .map(message => ({ at: message.timeStamp, text: message.errorMessage.slice(0, 200), category: message.category, source: message.sourceName }));
    return { changes: window.laboratoryChanges, console: messages };
"""
SAME_SITE = {0: "None", 1: "Lax", 2: "Strict"}      # another number: not stated


class Page:
    """The steps of a visit, over Marionette."""

    def __init__(self, firefox):
        self.firefox = firefox

    def open(self, url):
        self.firefox.send("WebDriver:Navigate", url=url)

    def click(self, element):
        found = self.firefox.send("WebDriver:FindElement", using="css selector", value="#" + element)
        self.firefox.send("WebDriver:ElementClick", id=next(iter(found.values())))

    def run(self, script):
        return self.firefox.page(script)


def preferences(laboratory, server_port, marionette_port):
    """Every name resolves to loopback, and port 443 there is the laboratory's server."""
    return {
        **QUIET,
        "network.dns.forceResolve": "127.0.0.1",
        "network.socket.forcePort": f"443={server_port};80={server_port}",
        "dom.security.https_first": False,
        "dom.security.https_first_schemeless": False,
        "network.trr.mode": 5,
        "marionette.port": marionette_port,
        "devtools.netmonitor.persistlog": True,
        "intl.accept_languages": "nl-NL, nl",
        **(cookie_preferences(laboratory.visit) if laboratory.scenario else {}),
    }


def cookie_preferences(visit):
    return {
        "network.cookie.cookieBehavior": visit.cookie_behavior,
        # Stands for the list of trackers, which is downloaded otherwise.
        "urlclassifier.trackingAnnotationTable.testEntries": LISTED,
        "urlclassifier.trackingTable.testEntries": LISTED,
    }


def start(profile, settings):
    lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in settings.items()]
    (profile / "user.js").write_text("\n".join(lines) + "\n")
    return subprocess.Popen(
        [EXECUTABLE, "--headless", "--marionette", "--remote-allow-system-access", "--no-remote",
         "--profile", str(profile), "about:blank"],
        env={**os.environ, "HOME": str(profile), "TZ": "Europe/Amsterdam"},
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def partition_site(key):
    """`(https,voorbeeld.example)` becomes `https://voorbeeld.example`."""
    scheme, _, rest = key.strip("()").removesuffix(",f").partition(",")
    return f"{scheme}://{rest}" if key else None


def jar(firefox):
    def milliseconds(expiry):       # seconds in older versions
        return expiry if expiry > 1e11 else expiry * 1000

    now = time.time() * 1000        # expired cookies stay in its list for a while; they are not sent
    return [
        jar_cookie(c["name"], c["value"], c["domain"], c["path"],
                   None if c["session"] else milliseconds(c["expiry"]),
                   c["httpOnly"], c["secure"], SAME_SITE.get(c["sameSite"]), partition_site(c["partition"]),
                   c["partition"].endswith(",f)"))
        for c in firefox.browser(JAR)
        if c["session"] or milliseconds(c["expiry"]) > now
    ]


def record(laboratory, firefox, server):
    firefox.send("WebDriver:NewSession", capabilities={})
    version = firefox.browser("return Services.appinfo.version")
    authority = (laboratory.certificates / "authority.pem").read_text().splitlines()
    firefox.browser(TRUST, "".join(line for line in authority if not line.startswith("-----")))
    if laboratory.scenario:
        firefox.browser(WATCH_JAR)
    firefox.browser(OPEN_MONITOR)
    firefox.send("Marionette:SetContext", value="content")

    choices = laboratory.play(Page(firefox))

    laboratory.path(".har").write_text(firefox.browser(EXPORT), newline="")
    verdicts = firefox.browser(VERDICTS) if laboratory.scenario else {}
    laboratory.write_truth(f"Firefox/{version}", choices, jar(firefox), server.log, **verdicts)


if __name__ == "__main__":
    laboratory = Laboratory()
    with laboratory.server() as server, tempfile.TemporaryDirectory() as profile:
        port = free_port()
        process = start(Path(profile), preferences(laboratory, server.port, port))
        try:
            record(laboratory, Marionette(port), server)
        finally:
            process.terminate()
            process.wait()
