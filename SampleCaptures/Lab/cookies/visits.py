"""The cookie visits: which scenario, in which browser, under which setting for third parties."""

import time
from dataclasses import dataclass

from cookies import attributes, contexts, exchanges, lifetimes, scripts

SCENARIOS = {"attributes": attributes, "lifetimes": lifetimes, "exchanges": exchanges,
             "scripts": scripts, "contexts": contexts}
PATIENCE = 60       # seconds for one page


@dataclass(frozen=True)
class CookieVisit:
    module: object
    third_party_cookies: bool = False       # Chromium: store them even when not partitioned
    cookie_behavior: int = 5                # Firefox: network.cookie.cookieBehavior

    @property
    def scenario(self):
        return self.module.scenario

    @property
    def steps(self):
        return self.module.STEPS

    def setting(self, firefox):
        if firefox:
            return f"network.cookie.cookieBehavior={self.cookie_behavior}"
        return "third-party cookies " + ("allowed" if self.third_party_cookies else "blocked")


VISITS = {
    **{f"cookies-{browser}-{name}": CookieVisit(SCENARIOS[name])
       for browser in ("chromium", "firefox") for name in ("attributes", "lifetimes", "exchanges", "scripts")},
    "cookies-chromium-contexts-blocked": CookieVisit(contexts),
    "cookies-chromium-contexts-allowed": CookieVisit(contexts, third_party_cookies=True),
    **{f"cookies-firefox-contexts-{behavior}": CookieVisit(contexts, cookie_behavior=behavior) for behavior in (5, 4, 1, 0)},
}


def hosts():
    return sorted(set().union(*(module.scenario.hosts() for module in SCENARIOS.values())))


def play(visit, browser):
    for step, *what in visit.steps:
        if step == "open":
            browser.open(what[0])
            finish(browser, what[0])
        else:
            browser.run(f"setTimeout(() => {{ {what[0]} }}, 50)")
            finish(browser, what[1])


def finish(browser, url):
    """Waits until the page at `url` has done its loads."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        time.sleep(0.1)
        try:
            if browser.run("return window.finished === true && location.href") == url:
                time.sleep(0.3)     # the recorder is behind
                return
        except Exception:       # the page is being left
            pass
    raise TimeoutError(url)
