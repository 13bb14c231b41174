"""A capture through a JSON parser of Python: json_walk.py orjson|json REPEATS FILE.

Prints what `WorkMeasurement` reads: CPU seconds and wall seconds of parsing alone (medians), entries, headers, cookies and
the sum of status codes. Walking over what was parsed is not measured.
"""

import statistics
import sys
import time

if sys.argv[1] == "orjson":
    from orjson import loads
else:
    from json import loads

with open(sys.argv[3], "rb") as file:
    data = file.read()
cpu, wall = [], []
capture = None
for _ in range(int(sys.argv[2])):
    # The last result is given up first: no two are in memory at once.
    capture = None
    cpu_start, wall_start = time.process_time(), time.perf_counter()
    capture = loads(data)
    wall.append(time.perf_counter() - wall_start)
    cpu.append(time.process_time() - cpu_start)
entries = capture["log"]["entries"]
messages = [entry[side] for entry in entries for side in ("request", "response")]
print(
    statistics.median(cpu),
    statistics.median(wall),
    len(entries),
    sum(len(message["headers"]) for message in messages),
    sum(len(message["cookies"]) for message in messages),
    sum(entry["response"]["status"] for entry in entries),
    "-",
)
