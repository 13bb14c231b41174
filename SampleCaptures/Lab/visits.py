"""What the visitor does, per capture. Every recorder plays these same steps."""

import time
from dataclasses import dataclass

import hosts


@dataclass(frozen=True)
class Visit:
    site: str
    steps: tuple                        # ("open", path), ("wait", seconds) or ("click", element id)
    third_party_cookies: bool = False   # Chromium: store them even when not partitioned

    @property
    def origin(self):
        return f"https://{self.site}"


BEFORE = ("wait", 1.5)
AFTER = ("wait", 1.6)
SECOND_PAGE = ("wait", 0.5)

VISITS = {
    "devtools-no-choice": Visit(hosts.NEWSPAPER, (
        ("open", "/"), ("wait", 2.5),
        ("open", "/artikel"), SECOND_PAGE,
    )),
    "devtools-reject": Visit(hosts.NEWSPAPER, (
        ("open", "/"), BEFORE, ("click", "cookie-reject"), AFTER,
        ("open", "/artikel"), SECOND_PAGE,
    ), third_party_cookies=True),
    "devtools-accept": Visit(hosts.SHOP, (
        ("open", "/"), BEFORE, ("click", "cookie-accept"), AFTER,
        ("open", "/product"), SECOND_PAGE,
    ), third_party_cookies=True),
    "firefox-reject-then-accept": Visit(hosts.TRAVEL, (
        ("open", "/"), BEFORE, ("click", "cookie-reject"), AFTER,
        ("open", "/reis"), BEFORE, ("click", "cookie-settings"), ("click", "cookie-accept"), AFTER,
        ("open", "/"), SECOND_PAGE,
    )),
    "playwright-withdraw": Visit(hosts.NEWSPAPER, (
        ("open", "/"), BEFORE, ("click", "cookie-accept"), AFTER,
        ("open", "/artikel"), BEFORE, ("click", "cookie-settings"), ("click", "cookie-withdraw"), AFTER,
        ("open", "/"), SECOND_PAGE,
    )),
}

# Every consent platform, asked nothing, refused, accepted, and accepted then withdrawn: for `record-consent`.
PLATFORMS = {"cookiefirst": (hosts.NEWSPAPER, "/artikel"), "onetrust": (hosts.SHOP, "/product"),
             "cookiebot": (hosts.TRAVEL, "/reis")}
CHOICES = {
    "none": lambda second, taken_back: (("open", "/"), ("wait", 2.5), ("open", second), SECOND_PAGE),
    "reject": lambda second, taken_back: (
        ("open", "/"), BEFORE, ("click", "cookie-reject"), AFTER, ("open", second), SECOND_PAGE),
    "accept": lambda second, taken_back: (
        ("open", "/"), BEFORE, ("click", "cookie-accept"), AFTER, ("open", second), SECOND_PAGE),
    "withdraw": lambda second, taken_back: (
        ("open", "/"), BEFORE, ("click", "cookie-accept"), AFTER,
        ("open", second), BEFORE, ("click", "cookie-settings"), ("click", taken_back), AFTER,
        ("open", "/"), SECOND_PAGE),
}
CONSENT = {
    f"{browser}-consent-{platform}-{choice}": Visit(
        site, steps(second, "cookie-withdraw" if platform == "cookiefirst" else "cookie-reject"),
        third_party_cookies=True)
    for browser in ("devtools", "firefox")
    for platform, (site, second) in PLATFORMS.items()
    for choice, steps in CHOICES.items()
}
VISITS |= CONSENT


def play(visit, browser):
    """Plays the steps in `browser` (open, click, run); returns the page's record of choices."""
    choices = []
    for step, value in visit.steps:
        if step == "wait":
            time.sleep(value)
        elif step == "click":
            browser.click(value)
        else:
            choices += leave(browser)
            browser.open(visit.origin + value)
    return choices + leave(browser)


def leave(browser):
    """Lets the page's last requests end, and saves its record of choices, which goes with the page.

    DevTools never calls a request finished that a navigation cut off.
    """
    choices = browser.run("for (let timer = 1; timer < 100; timer++) clearInterval(timer); return window.choices ?? []")
    time.sleep(0.2)
    return choices


if __name__ == "__main__":
    print(*CONSENT)
