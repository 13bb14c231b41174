"""Set-Cookie lines through http.cookiejar: cookie_lines.py FILE, a line `URL tab Set-Cookie` each.

Prints the number of lines, seconds of processor time and the number of cookies that are held at the end.
"""

import email.message
import http.cookiejar
import sys
import time
import urllib.request


class Response:
    def __init__(self, line):
        self.headers = email.message.Message()
        self.headers["Set-Cookie"] = line

    def info(self):
        return self.headers


with open(sys.argv[1], encoding="utf-8") as file:
    rows = [line.rstrip("\n").split("\t", 1) for line in file]
# Requests and responses are made beforehand: only the jar is measured.
exchanges = [(urllib.request.Request(url), Response(line)) for url, line in rows]
jar = http.cookiejar.CookieJar()
start = time.process_time()
for request, response in exchanges:
    jar.extract_cookies(response, request)
print(len(exchanges), time.process_time() - start, len(jar))
