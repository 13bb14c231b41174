/// A capture that uses every field of HAR 1.2 and the fields that exporters add; every value is made up.
enum SyntheticCapture {
    static let bytes = Array(text.utf8)

    static let text = #"""
        {
          "log": {
            "version": "1.2",
            "creator": {"name": "Recorder", "version": "7.1", "comment": "made up"},
            "browser": {"name": "Navigator", "version": "99"},
            "comment": "a caf\u00e9",
            "pages": [
              {"startedDateTime": "2026-03-01T10:00:00.120+01:00", "id": "page_1", "title": "Shop \"A\"",
               "pageTimings": {"onContentLoad": 310.5, "onLoad": 900, "comment": "fast"}, "comment": "first"},
              {"startedDateTime": "nonsense", "id": "page_2", "title": "", "pageTimings": {"onContentLoad": -1, "onLoad": null}}
            ],
            "entries": [
              {
                "pageref": "page_1",
                "startedDateTime": "2026-03-01T10:00:00.125+01:00",
                "time": 42.75,
                "request": {
                  "method": "POST",
                  "url": "https:\/\/shop.example\/cart?a=1&b=%20#top",
                  "httpVersion": "h2",
                  "cookies": [{"name": "sid", "value": "a\"b"}],
                  "headers": [
                    {"name": "Cookie", "value": "sid=a\"b; t=\ud83d\ude00x"},
                    {"name": "Content-Type", "value": "application/x-www-form-urlencoded", "comment": "c"}
                  ],
                  "queryString": [{"name": "a", "value": "1"}, {"name": "b", "value": " ", "comment": "c"}],
                  "postData": {
                    "mimeType": "application/x-www-form-urlencoded",
                    "params": [{"name": "q", "value": "x y"},
                               {"name": "f", "fileName": "a.txt", "contentType": "text/plain"}],
                    "text": "q=x\ty&f=\u00e9"
                  },
                  "headersSize": 120,
                  "bodySize": "15"
                },
                "response": {
                  "status": 302,
                  "statusText": "Found",
                  "httpVersion": "HTTP/2.0",
                  "cookies": [{"name": "sid", "value": "new", "path": "/", "domain": ".shop.example",
                               "expires": "2027-03-01T00:00:00.000Z", "httpOnly": true, "secure": "true",
                               "sameSite": "Lax", "comment": "c"}],
                  "headers": [
                    {"name": "Set-Cookie", "value": "sid=new; Path=/\ntwo=2"},
                    {"name": "Location", "value": "/thanks"}
                  ],
                  "content": {"size": 5, "compression": -1, "mimeType": "text/html", "text": "aGVsbG8=",
                              "encoding": "base64", "comment": "c"},
                  "redirectURL": "/thanks",
                  "headersSize": -1,
                  "bodySize": 5.0,
                  "_error": null
                },
                "cache": {
                  "beforeRequest": {"expires": "2026-04-01T00:00:00Z", "lastAccess": "2026-02-01T00:00:00Z",
                                    "eTag": "\"e\"", "hitCount": 3, "comment": "c"},
                  "afterRequest": null
                },
                "timings": {"blocked": 1.5, "dns": 2, "connect": 10, "ssl": 4, "send": 0.25, "wait": 20, "receive": 9},
                "serverIPAddress": "192.0.2.7",
                "connection": "443",
                "comment": "an entry",
                "_initiator": {"type": "script", "stack": {"callFrames": [{"url": "https://t.example/t.js", "lineNumber": 8}]}},
                "_resourceType": "XHR",
                "_requestId": "17.3"
              },
              {
                "pageref": "page_1",
                "startedDateTime": "2026-03-01T09:00:01Z",
                "time": -1,
                "request": {"method": "GET", "url": "wss://live.example/", "headers": [], "cookies": []},
                "response": {"status": 0, "headers": [], "content": {"size": 0, "mimeType": "x-unknown"},
                             "redirectURL": "", "fromDiskCache": true, "fromServiceWorker": true, "_error": "net::ERR"},
                "timings": {"send": -1, "wait": null},
                "_fetchedViaServiceWorker": false,
                "_fromCache": "memory",
                "_wasFulfilled": true,
                "_wasAborted": true,
                "_failureText": "aborted",
                "_initiator": "https://shop.example/",
                "_initiator_type": "parser",
                "_initiator_line": 12,
                "_webSocketMessages": [
                  {"type": "send", "time": 1772355601.5, "opcode": 1, "data": "{\"hello\":1}"},
                  {"type": "receive", "time": 1772355602, "opcode": 2, "data": "AAE="}
                ],
                "_new": {"of": ["no", "specification"]}
              }
            ]
          }
        }
        """#
}
