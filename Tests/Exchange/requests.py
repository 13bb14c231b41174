"""requests.py NETLOG: fails if a browser's log of the network has a request that a page could have made.

The browser's own services (updates, sign-in) are known by the hosts they ask; a page can ask for anything else.
"""
import json
import re
import sys

OWN = re.compile(r"^(file|chrome|chrome-extension|devtools|data):|^https?://([a-z0-9-]+\.)*(google|googleapis|gstatic|gvt1)\.com/")
text = open(sys.argv[1], encoding="utf-8", errors="replace").read()
try:
    log = json.loads(text)
except json.JSONDecodeError:
    log = json.loads(text.rstrip().rstrip(",") + "]}")
asked = set()
for event in log["events"]:
    url = (event.get("params") or {}).get("url")
    if url and not OWN.match(url):
        asked.add(url)
for url in sorted(asked):
    print(f"the page asks for {url}")
sys.exit(1 if asked else 0)
