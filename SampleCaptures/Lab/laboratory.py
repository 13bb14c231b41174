"""What the recorders share: the command line, the server of one visit, the ground truth."""

import json
import os
import sys
from pathlib import Path

import sites
from server import LoopbackServer
from visits import VISITS


class Laboratory:
    """One visit: `record_x.py <visit> <certificate folder> <output folder>`."""

    def __init__(self):
        self.name, certificates, output = sys.argv[1:4]
        self.visit = VISITS[self.name]
        self.certificates = Path(certificates)
        self.output = Path(output)
        sites.begin(self.name)

    def server(self):
        return LoopbackServer(sites.answer, self.certificates / "leaf.pem", self.certificates / "leaf.key")

    def path(self, suffix):
        return self.output / (self.name + suffix)

    def write_truth(self, browser, choices, jar, requests, suffixes=("",)):
        truth = {
            "scenario": self.name,
            "browser": browser,
            "choices": choices,
            "jar": sorted(jar, key=lambda c: (c["domain"], c["path"], c["name"], c.get("partitionKey", ""))),
            "requests": sorted(requests, key=lambda r: r["at"]),
        }
        text = json.dumps(truth, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
        for suffix in suffixes:
            self.path(suffix + ".truth.json").write_text(text)
        print(f"{self.name}: {len(truth['requests'])} requests, {len(jar)} cookies, choices {choices}")


def jar_cookie(name, value, domain, path, expires, http_only, secure, same_site, partition):
    """A stored cookie in the one form that all browsers' jars are written in."""
    cookie = dict(name=name, value=value, domain=domain, path=path, expires=expires,
                  httpOnly=http_only, secure=secure, sameSite=same_site)
    return {**cookie, "partitionKey": partition} if partition else cookie


def needs_no_sandbox():
    return os.geteuid() == 0        # Chromium's sandbox does not run for root
