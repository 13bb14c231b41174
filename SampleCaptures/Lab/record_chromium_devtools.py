"""Records a visit with Chromium's own DevTools, and exports with DevTools' own HAR writer."""

import json
import socket
import tempfile
import time
import urllib.request
from pathlib import Path

from playwright.sync_api import sync_playwright

import chromium
from laboratory import Laboratory

# What "Export HAR" does in the Network panel, without its file dialogue.
PREPARE = """async () => {
  const Common = await import('./core/common/common.js');
  Common.Settings.Settings.instance().moduleSetting('network-log.preserve-log').set(true);
}"""
EXPORT = """async (sanitize) => {
  const HAR = await import('./models/har/har.js');
  const Logs = await import('./models/logs/logs.js');
  const Common = await import('./core/common/common.js');
  const chunks = [];
  const stream = { write: async chunk => { chunks.push(chunk); }, close: async () => {} };
  const requests = () => Logs.NetworkLog.NetworkLog.instance().requests();
  const unfinished = () => requests().filter(request => !request.finished);
  for (let tries = 0; unfinished().length; tries++) {       // the writer would wait for them without end
    if (tries === 100) throw new Error('unfinished: ' + unfinished().map(request => request.url()));
    await new Promise(resume => setTimeout(resume, 20));
  }
  await HAR.Writer.Writer.write(stream, [...requests()], { sanitize }, new Common.Progress.Progress());
  return chunks.join('');
}"""

# What the HAR writer leaves out: which cookies the browser did not store or not send, and why.
VERDICTS = """async () => {
  const Logs = await import('./models/logs/logs.js');
  return Logs.NetworkLog.NetworkLog.instance().requests().map(request => ({
    url: request.url(),
    notStored: request.blockedResponseCookies().map(({ cookieLine, blockedReasons }) => ({ line: cookieLine, reasons: blockedReasons })),
    storedByException: request.exemptedResponseCookies().map(({ cookieLine, exemptionReason }) => ({ line: cookieLine, reason: exemptionReason })),
    notSent: request.blockedRequestCookies().map(({ cookie, blockedReasons }) => ({ name: cookie.name(), reasons: blockedReasons }))
      .filter(({ reasons }) => !reasons.includes('DomainMismatch') && !reasons.includes('NotOnPath')),
  })).filter(verdict => verdict.notStored.length + verdict.storedByException.length + verdict.notSent.length);
}"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def open_devtools(context, port):
    """DevTools as a page of its own, attached to the context's first page."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/json") as answer:
        target = next(t for t in json.load(answer) if t["type"] == "page")
    devtools = context.new_page()
    devtools.goto(f"http://127.0.0.1:{port}/devtools/inspector.html"
                  f"?ws=127.0.0.1:{port}/devtools/page/{target['id']}&panel=network")
    time.sleep(4)
    devtools.evaluate(PREPARE)
    return devtools


def record(laboratory, playwright, profile, server):
    if laboratory.visit.third_party_cookies:
        chromium.allow_third_party_cookies(profile)
    port = free_port()
    context = playwright.chromium.launch_persistent_context(
        str(profile), executable_path=chromium.EXECUTABLE,
        args=chromium.arguments(laboratory, server.port) + [
            f"--remote-debugging-port={port}", f"--remote-allow-origins=http://127.0.0.1:{port}"])
    page = context.pages[0]
    version = page.context.new_cdp_session(page).send("Browser.getVersion")["product"]
    devtools = open_devtools(context, port)

    choices = laboratory.play(chromium.Page(page))

    suffixes = {"": False, "-sanitized": True} if laboratory.name == "devtools-accept" else {"": False}
    for suffix, sanitize in suffixes.items():
        laboratory.path(suffix + ".har").write_text(devtools.evaluate(EXPORT, sanitize), newline="")
    verdicts = {"verdicts": devtools.evaluate(VERDICTS)} if laboratory.scenario else {}
    laboratory.write_truth(version, choices, chromium.jar(page), server.log, suffixes, **verdicts)
    context.close()


if __name__ == "__main__":
    laboratory = Laboratory()
    with laboratory.server() as server, tempfile.TemporaryDirectory() as profile, sync_playwright() as playwright:
        record(laboratory, playwright, Path(profile), server)
