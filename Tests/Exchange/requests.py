"""requests.py NETLOG: fails if a browser's log of the network has a request of a page, but for files and what is built in.

What a page asks for has an origin as its initiator; what the browser asks for by itself (updates, sign-in) has none,
whichever host it is.
"""
import json
import re
import sys

LOCAL = re.compile(r"^(file|chrome|chrome-extension|chrome-untrusted|devtools|data|about|blob):")
text = open(sys.argv[1], encoding="utf-8", errors="replace").read()
try:
    log = json.loads(text)
except json.JSONDecodeError:
    log = json.loads(text.rstrip().rstrip(",") + "]}")
asked = set()
for event in log["events"]:
    parameters = event.get("params") or {}
    url = parameters.get("url")
    if not url or "initiator" not in parameters:
        continue
    if LOCAL.match(url):
        continue
    if parameters["initiator"] != "not an origin" or "file:" in str(parameters.get("network_isolation_key")):
        asked.add(url)
for url in sorted(asked):
    print(f"the page asks for {url}")
sys.exit(1 if asked else 0)
