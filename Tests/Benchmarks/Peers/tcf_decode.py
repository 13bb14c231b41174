"""Times iab-tcf on one TC string: prints microseconds of processor time for one decoding, the median of 9 runs.

    tcf_decode.py STRING

The package decodes when it is called; asked for afterwards are the consent of vendor 793 and for purpose 1.
"""

import statistics
import sys
import time

from iab_tcf import decode_v2

COUNT = 200


def once(text):
    start = time.process_time()
    for _ in range(COUNT):
        consent = decode_v2(text)
        consent.is_vendor_allowed(793) if hasattr(consent, "is_vendor_allowed") else consent.consented_vendors.get(793)
    return (time.process_time() - start) / COUNT * 1e6


print(statistics.median(once(sys.argv[1]) for _ in range(9)))
