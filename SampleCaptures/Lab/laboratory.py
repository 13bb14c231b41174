"""What the recorders share: the command line, the server of one visit, the ground truth."""

import json
import os
import sys
from pathlib import Path

import cookies.visits
import hosts
import sites
import visits
from server import LoopbackServer


class Laboratory:
    """One visit: `record_x.py <visit> <certificate folder> <output folder>`."""

    def __init__(self):
        self.name, certificates, output = sys.argv[1:4]
        self.certificates = Path(certificates)
        self.output = Path(output)
        self.scenario = None            # of a cookie visit
        if self.name in visits.VISITS:
            self.visit = visits.VISITS[self.name]
            self.hosts, self.answer = hosts.ALL, sites.answer
            sites.begin(self.name)
        else:
            self.visit = cookies.visits.VISITS[self.name]
            self.scenario = self.visit.scenario
            self.hosts, self.answer = sorted(self.scenario.hosts()), self.scenario.answer
            self.output /= "Cookies"
            self.output.mkdir(exist_ok=True)

    def server(self):
        return LoopbackServer(self.answer, self.certificates / "leaf.pem", self.certificates / "leaf.key")

    def play(self, page):
        """Plays the visit; returns the page's record of choices."""
        if self.scenario is None:
            return visits.play(self.visit, page)
        cookies.visits.play(self.visit, page)
        if missing := self.scenario.unrequested():
            print(f"{self.name}: never requested: {missing}", file=sys.stderr)
        return []

    def path(self, suffix):
        return self.output / (self.name + suffix)

    def write_truth(self, browser, choices, jar, requests, suffixes=("",), **more):
        truth = {
            "scenario": self.name,
            "browser": browser,
            "choices": choices,
            "jar": sorted(jar, key=lambda c: (c["domain"], c["path"], c["name"], c.get("partitionKey", ""))),
            "requests": sorted(requests, key=lambda r: r["at"]),
            **more,
        }
        if self.scenario is not None:
            truth["setting"] = self.visit.setting(firefox=browser.startswith("Firefox"))
            truth["situations"] = self.scenario.situations
        text = json.dumps(truth, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
        for suffix in suffixes:
            self.path(suffix + ".truth.json").write_text(text)
        print(f"{self.name}: {len(truth['requests'])} requests, {len(jar)} cookies, choices {choices}")


def jar_cookie(name, value, domain, path, expires, http_only, secure, same_site, partition, ancestor=False):
    """A stored cookie in the one form that all browsers' jars are written in."""
    cookie = dict(name=name, value=value, domain=domain, path=path, expires=expires,
                  httpOnly=http_only, secure=secure, sameSite=same_site)
    if partition:
        cookie["partitionKey"] = partition
    if ancestor:
        cookie["crossSiteAncestor"] = True
    return cookie


def needs_no_sandbox():
    return os.geteuid() == 0        # Chromium's sandbox does not run for root
