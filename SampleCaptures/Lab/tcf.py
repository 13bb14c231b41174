"""Writes TCF v2 consent strings: the core segment and, if asked for, DisclosedVendors.

Bit layout: IAB Tech Lab, "Consent string and vendor list formats v2".
"""

import base64

DAY = 86_400


class Bits:
    """A string of bits that grows from the left, most significant bit first."""

    def __init__(self):
        self.text = ""

    def number(self, value, width):
        self.text += format(value, f"0{width}b")

    def flags(self, members, count):
        """`count` bits; bit i (from 1) is set when `members` holds i."""
        self.text += "".join("1" if i in members else "0" for i in range(1, count + 1))

    def letters(self, two_letters):
        for letter in two_letters:
            self.number(ord(letter) - ord("A"), 6)

    def vendors(self, vendors):
        """A vendor section, as bit field or as ranges, whichever is shorter."""
        highest = max(vendors, default=0)
        self.number(highest, 16)
        ranges = consecutive_runs(vendors)
        as_ranges = 12 + sum(17 if first == last else 33 for first, last in ranges)
        if as_ranges >= highest:
            self.number(0, 1)
            self.flags(vendors, highest)
            return
        self.number(1, 1)
        self.number(len(ranges), 12)
        for first, last in ranges:
            self.number(0 if first == last else 1, 1)
            self.number(first, 16)
            if first != last:
                self.number(last, 16)

    def base64url(self):
        padded = self.text + "0" * (-len(self.text) % 8)
        octets = int(padded, 2).to_bytes(len(padded) // 8, "big")
        return base64.urlsafe_b64encode(octets).decode().rstrip("=")


def consecutive_runs(numbers):
    """[1, 2, 3, 7] becomes [(1, 3), (7, 7)]."""
    runs = []
    for number in sorted(numbers):
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs


def consent_string(now, cmp_id, purposes=(), vendors=(), disclosed=None):
    """A consent string of the day of `now` (Unix seconds), language and country NL.

    Created and LastUpdated are equal and at midnight UTC, as the policies ask.
    """
    midnight = int(now // DAY * DAY) * 10
    core = Bits()
    core.number(2, 6)               # Version
    core.number(midnight, 36)       # Created, in tenths of a second
    core.number(midnight, 36)       # LastUpdated
    core.number(cmp_id, 12)
    core.number(1, 12)              # CmpVersion
    core.number(1, 6)               # ConsentScreen
    core.letters("NL")              # ConsentLanguage
    core.number(140, 12)            # VendorListVersion
    core.number(5, 6)               # TcfPolicyVersion: TCF 2.3
    core.number(1, 1)               # IsServiceSpecific
    core.number(0, 1)               # UseNonStandardTexts
    core.flags((), 12)              # SpecialFeatureOptIns
    core.flags(purposes, 24)        # PurposesConsent
    core.flags((), 24)              # PurposesLITransparency
    core.number(0, 1)               # PurposeOneTreatment
    core.letters("NL")              # PublisherCC
    core.vendors(vendors)           # vendor consents
    core.vendors(())                # vendor legitimate interests
    core.number(0, 12)              # NumPubRestrictions
    if disclosed is None:
        return core.base64url()

    segment = Bits()
    segment.number(1, 3)            # SegmentType: DisclosedVendors
    segment.vendors(disclosed)
    return core.base64url() + "." + segment.base64url()
