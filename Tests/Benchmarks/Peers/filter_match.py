"""adblock-rust over the requests of a table: filter_match.py REQUESTS PASSES LIST...

Writes seconds of processor time (loading, first pass, median of the later passes), resident bytes (before, loaded,
after), requests and blocked ones.
"""

import importlib.metadata
import os
import statistics
import sys
import time

import adblock


def resident():
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def load(paths):
    filters = adblock.FilterSet()
    for path in paths:
        with open(path, encoding="utf-8") as file:
            filters.add_filter_list(file.read())
    return adblock.Engine(filters)


def main(arguments):
    if arguments == ["--version"]:
        print("  adblock", importlib.metadata.version("adblock"), "(adblock-rust), Python", sys.version.split()[0])
        return
    with open(arguments[0], encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in list(file)[1:]]
    requests = [(row[5], row[4], row[0]) for row in rows]
    before = resident()
    start = time.process_time()
    engine = load(arguments[2:])
    loading = time.process_time() - start
    loaded = resident()
    passes = []
    for _ in range(int(arguments[1]) + 1):
        blocked = 0
        check = engine.check_network_urls
        start = time.process_time()
        for request in requests:
            if check(*request).matched:
                blocked += 1
        passes.append(time.process_time() - start)
    figures = [loading, passes[0], statistics.median(passes[1:])]
    print(*figures, before, loaded, resident(), len(requests), blocked)


main(sys.argv[1:])
