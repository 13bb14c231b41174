#!/usr/bin/env python3
"""Writes the bundled tables GPPSectionRows.swift, ConsentHostRows.swift and ConsentVendorRows.swift.

    python3 generate_consent.py --facts DIR            writes the files
    python3 generate_consent.py --facts DIR --check    fails if they differ from what it would write

DIR holds gpp_sections.tsv, cmps.tsv, cmp_signals.tsv, tcf_vendors.tsv and vendor_device_storage.tsv. Python 3 standard library only; the same input
gives the same bytes. Not part of the Swift target: the written files are the source.
"""
import argparse, csv, re, sys
from pathlib import Path

VERSION = "2026-11"  # when the facts were compiled

# The consent managers of cmps.tsv and cmp_signals.tsv by the name that the decoders use. A manager that is not
# named here has no hosts of its own: its script and records lie on the site, or on hosts that serve other things.
MANAGERS = {
    "OneTrust": ["OneTrust / Optanon / CookiePro", "OneTrust / CookiePro"],
    "consentmanager.net": ["consentmanager.net"],
    "Cookiebot": ["Cookiebot", "Cookiebot (Usercentrics)"],
    "Sourcepoint": ["Sourcepoint"],
    "Usercentrics": ["Usercentrics (v2/v3)", "Usercentrics"],
    "Google Funding Choices": ["Google Funding Choices (Privacy & messaging)", "Google Funding Choices"],
    "CookieYes": ["CookieYes", "CookieYes / CookieLawInfo"],
    "Quantcast Choice": ["Quantcast Choice / InMobi CMP", "Quantcast/InMobi Choice"],
    "Civic Cookie Control": ["Civic Cookie Control"],
    "Osano": ["Osano"],
    "Didomi": ["Didomi"],
    "CookieScript": ["Cookie Script", "CookieScript"],
    "CookieFirst": ["CookieFirst"],
    "Klaro": ["Klaro"],
    "Termly": ["Termly"],
    "Ketch": ["Ketch"],
    "Transcend": ["Transcend"],
    "iubenda": ["iubenda"],
    "TrustArc": ["TrustArc (TRUSTe)", "TrustArc"],
    "CookieHub": ["CookieHub"],
    "Evidon": ["Evidon / Crownpeak UCP"],
    "Cookie Information": ["Cookie Information", "Cookie Information (DK)"],
    "Axeptio": ["Axeptio"],
    "TrustCommander": ["TrustCommander", "Commanders Act"],
    "LiveRamp Privacy Manager": ["LiveRamp Privacy Manager (ex Faktor)"],
    "Sirdata": ["Sirdata CMP"],
    "Clickio Consent": ["Clickio Consent"],
    "UniConsent": ["UniConsent"],
    "Google": ["Google own (SOCS/CONSENT)"],
    "DPG Media": ["DPG Media privacy gate"],
    "Pandectes": ["Pandectes (Shopify)"],
}

# Hosts of these rows that serve other things too, or whose token is no host.
SHARED = {"s.clickiocdn.com", "app.secureprivacy.ai", "gdpr-static.s3", "collect.tealiumiq.com", "tags.tiqcdn.com"}

HOST = re.compile(r"(?:\*\.|\[a-d\]\.|<client>\.)?((?:[a-z0-9-]+\.)+(?:com|net|eu|org|io|es|nl|ai))(?![a-z0-9.-]*\()", re.I)

HEADER = """// swift-format-ignore-file
//
// {about}
// Generated: do not edit. To change a row, change the facts or generate_consent.py and run
//     python3 generate_consent.py --facts DIR

"""


def rows_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def gpp(facts):
    """One line a segment: section, name, version, segment, then field:bits."""
    segments = {}
    for row in rows_of(facts / "gpp_sections.tsv"):
        if row["section_id"] in {"2", "3", "5", "6"}:
            continue  # TC strings, the header and US Privacy have decoders of their own
        key = (int(row["section_id"]), row["api_prefix"], row["section_version"], row["segment"])
        segments.setdefault(key, []).append(f"{row['field']}:{row['bits']}")
    lines = ["\t".join([str(key[0]), *key[1:], ",".join(fields)]) for key, fields in sorted(segments.items())]
    return HEADER.format(about="The fields of the US sections of the IAB Global Privacy Platform, as rows.") + '''/// The segments of the US sections of GPP, one a line, tab-separated: section id, API prefix, version, segment, and
/// the fields in order as `name:bits` or, for a list, `name:bits×count` (written with `x`).
///
/// Source: `IABTechLab/iabgpp-es` 3.2.0 (Apache-2.0), which implements the IAB's section specifications (CC BY 3.0).
enum GPPSectionRows {
    static let rows = #"""
''' + "\n".join(lines) + '\n"""#\n}\n'


def hosts(facts):
    """domain and manager; a row speaks for the hosts below it too."""
    found = {}
    sources = {name: manager for manager, names in MANAGERS.items() for name in names}
    for file, columns in (("cmps.tsv", ["domains_and_script_patterns"]), ("cmp_signals.tsv", ["hosts", "consent_log_endpoints"])):
        for row in rows_of(facts / file):
            manager = sources.get(row["cmp"])
            if manager is None:
                continue
            for column in columns:
                for host in HOST.findall(row[column] or ""):
                    host = host.lower()
                    if host not in SHARED and not host.startswith("www."):
                        found.setdefault(host, set()).add(manager)
    for host, managers in found.items():
        assert len(managers) == 1, (host, managers)
    lines = sorted(f"{host}\t{next(iter(managers))}" for host, managers in found.items())
    return HEADER.format(about="The hosts of consent managers, as rows.") + f'''/// The hosts that consent managers load from and log to, with the manager; a row speaks for the hosts below it too.
///
/// Sources: the rules of autoconsent (facts only), the managers' documentation, Open Cookie Database (Apache-2.0),
/// third-party-web (MIT); host names are facts restated.
enum ConsentHostRows {{
    static let name = "consent-managers"
    static let version = "{VERSION}"
    static let rows = #"""
''' + "\n".join(lines) + '\n"""#\n}\n'


# Domains of vendors whose own disclosures name none: the project's own knowledge, unverified.
OWN_VENDORS = {
    "amazon-adsystem.com": 793, "doubleclick.net": 755, "googleadservices.com": 755, "googlesyndication.com": 755,
}


def vendors(facts):
    """domain, vendor numbers of the IAB framework, and who says so; a row speaks for the hosts below it too."""
    found = {}

    def add(text, vendor, source):
        for domain in re.split(r"[;, ]+", text or ""):
            domain = domain.strip().lstrip("*").lstrip(".").lower()
            if vendor and re.fullmatch(r"(?:[a-z0-9-]+\.)+[a-z]{2,}", domain):
                numbers, sources = found.setdefault(domain, (set(), set()))
                numbers.add(int(vendor))
                sources.add(source)

    for row in rows_of(facts / "vendor_device_storage.tsv"):
        add(row["domains"], row["gvlid"], "disclosure")
    for row in rows_of(facts / "tcf_vendors.tsv"):
        add(row["ad_domains_prebid"], row["tcf_id"], "prebid")
    for domain, vendor in OWN_VENDORS.items():
        if domain not in found:
            add(domain, str(vendor), "own")
    lines = [
        "\t".join([domain, ";".join(map(str, sorted(numbers))), "+".join(sorted(sources))])
        for domain, (numbers, sources) in sorted(found.items())
    ]
    return HEADER.format(about="The domains of vendors of the IAB Transparency and Consent Framework, as rows.") + f'''/// Domains and the numbers of the vendors that use them, with who says so; a row speaks for the hosts below it too.
///
/// Sources: `disclosure` is the vendors' own device storage disclosures as bundled in Prebid.js (Apache-2.0), `prebid` the
/// bidder information of Prebid (Apache-2.0), `own` the project's own knowledge, unverified. Facts restated.
enum ConsentVendorRows {{
    static let version = "{VERSION}"
    static let rows = #"""
''' + "\n".join(lines) + '\n"""#\n}\n'


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--facts", type=Path, required=True)
    arguments.add_argument("--check", action="store_true")
    options = arguments.parse_args()
    folder = Path(__file__).parent
    stale = []
    for name, text in (("GPPSectionRows.swift", gpp(options.facts)), ("ConsentHostRows.swift", hosts(options.facts)),
                       ("ConsentVendorRows.swift", vendors(options.facts))):
        path = folder / name
        if options.check:
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                stale.append(name)
        else:
            path.write_text(text, encoding="utf-8")
    if stale:
        sys.exit("not what the facts give: " + ", ".join(stale))


main()
