"""The tables of what is said about cookies: CookieRows.swift and VendorRows.swift. Called by generate.py."""
import re
import unicodedata
from pathlib import Path

from table_text import digest, literal, records, starts


def clean(text: str) -> str:
    """One line of NFC text without control characters or doubled spaces."""
    text = "".join(c for c in text if c == " " or unicodedata.category(c) not in ("Cc", "Cf"))
    return unicodedata.normalize("NFC", " ".join(text.split()))


def cookie_rows(facts: Path):
    """What lists say of cookies, sorted by name. Retention is left out: only a capture shows a lifetime."""
    rows = set()
    for record in records(facts / "cookies.tsv"):
        # The vendors' own disclosures are a table of their own; web storage is in no capture.
        if record["source"] == "prebid-tcf" or record["storage"] != "cookie":
            continue
        name = record["name"]
        match = {"exact": "e", "prefix": "p", "glob": "g"}[record["match"]]
        domains = [domain.strip(".") for domain in record["domain"].lower().split(";") if domain]
        assert all(re.fullmatch(r"[a-z0-9_-]+(\.[a-z0-9_-]+)*", domain) for domain in domains), record
        platform = clean(record["platform"]).strip("()")
        controller = clean(record["controller"])
        category = record["category"].rstrip("?")
        fields = [name, match, ";".join(domains), category, platform, "" if controller == platform else controller,
                  record["party"], record["source"], record["ref"] if record["source"] == "ocd" else ""]
        assert name and not any("\t" in field for field in fields), record
        rows.add("\t".join(fields))
    return sorted(rows, key=lambda row: (row.split("\t")[0].encode(), row.encode()))


def identifier_pattern(text: str) -> str:
    """The identifier as vendors write it, each placeholder turned into `*`."""
    return re.sub(r"\*+", "*", re.sub(r"\$?\{[^}]*\}|<[^>]*>|X{4,}", "*", text))


def disclosure_rows(facts: Path):
    """What vendors disclose of their storage on the visited sites' domains, sorted by vendor id as six digits, then identifier."""
    rows = set()
    for record in records(facts / "vendor_device_storage.tsv"):
        if not record["gvlid"]:
            continue
        age = record["maxAgeSeconds"]
        assert age == "" or age.isdecimal(), record
        fields = [record["gvlid"].zfill(6), identifier_pattern(record["identifier"]),
                  {"cookie": "c", "web": "w"}[record["type"]], age,
                  {"True": "r", "False": "", "": ""}[record["cookieRefresh"]], record["purposes"].replace(",", ";"),
                  record["specialPurposes"].replace(",", ";"),
                  record["identifier"] if identifier_pattern(record["identifier"]) != record["identifier"] else ""]
        assert not any("\t" in field for field in fields), record
        rows.add("\t".join(fields))
    return sorted(rows, key=str.encode)


def vendor_rows(facts: Path):
    """The vendors of the framework, sorted by id as six digits."""
    archived = {}
    for record in records(facts / "vendor_device_storage.tsv"):
        if record["gvlid"]:
            said = archived.setdefault(record["gvlid"], (record["disclosure_url"], record["fetched_by_prebid"][:10]))
            assert said == (record["disclosure_url"], record["fetched_by_prebid"][:10]), record
    rows = []
    for record in records(facts / "tcf_vendors.tsv"):
        url, date = archived.get(record["tcf_id"], ("", ""))
        fields = [record["tcf_id"].zfill(6), clean(record["name"]), record["gvl_source"],
                  "d" if record["deleted"] else "", record["policy_domain"], url, date]
        rows.append("\t".join(fields))
    names = {row.split("\t")[0] for row in rows}
    for vendor in sorted(set(archived) - {name.lstrip("0") for name in names}):
        rows.append("\t".join([vendor.zfill(6), "", "prebid only", "", "", *archived[vendor]]))
    assert len({row.split("\t")[0] for row in rows}) == len(rows)
    return sorted(rows, key=str.encode)


COOKIE_FILE = """\
// swift-format-ignore-file
//
// What published lists say of cookies, as rows. Generated: do not edit. Attributions and licences are in NOTICE.
// To change a row, change the facts or generate_knowledge.py and run
//     python3 generate.py --facts DIR --psl public_suffix_list.dat

/// What published lists say of cookies by their names, one claim a line, none merged.
///
/// Nine columns, separated by tabs, sorted by the bytes of the name: 1. name; 2. match: `e` this name, `p` names that
/// begin so, `g` a pattern with `*`; 3. domains that set it, between `;`, empty where the source names none;
/// 4. purpose as claimed; 5. product; 6. who controls it, empty if named like the product; 7. `first` or `third` party,
/// where the source says; 8. source: `ocd`, `autoconsent` or `cur` (own knowledge, unverified); 9. the source's own id.
/// A lifetime is never taken from a list.
enum CookieRows {{
    static let name = "har-forensics-cookies"
    static let version = "{version}"
    /// Of the UTF-8 bytes of `rows`.
    static let sha256 = "{sha256}"
    static let count = {count}
    /// Where each row begins; see `SortedTable`.
    static let starts = {starts}
    static let rows = {rows}
}}
"""

VENDOR_FILE = """\
// swift-format-ignore-file
//
// Vendors of the IAB Transparency and Consent Framework and what they disclose of their storage, as rows.
// Generated: do not edit. Attributions and licences are in NOTICE. To change a row, change the facts or
// generate_knowledge.py and run
//     python3 generate.py --facts DIR --psl public_suffix_list.dat

/// The vendors of the framework, one a line, sorted by id.
///
/// Seven columns, separated by tabs: 1. id, six digits; 2. name, empty where only Prebid.js knows the id;
/// 3. the Global Vendor List that names it, with its date; 4. `d` if that list marks it deleted; 5. domain of its
/// policy; 6. address of its storage disclosure, if Prebid.js archived one; 7. the day it was archived.
enum VendorRows {{
    static let name = "har-forensics-vendors"
    static let version = "{version}"
    /// Of the UTF-8 bytes of `rows`.
    static let sha256 = "{sha256}"
    static let count = {count}
    /// Where each row begins; see `SortedTable`.
    static let starts = {starts}
    static let rows = {rows}
}}

/// What vendors disclose of their storage on the domains of the sites that embed them (IAB Tech Lab, "Vendor Device
/// Storage & Operational Disclosures"), as Prebid.js archived it, one identifier a line, sorted by vendor.
///
/// An excerpt: Prebid.js keeps identifiers with the domain `*` alone, so that nothing follows from what is missing.
///
/// Eight columns, separated by tabs: 1. vendor id, six digits; 2. identifier, `*` for what varies; 3. `c` cookie,
/// `w` web storage; 4. `maxAgeSeconds`, 0 for the session, empty if not given; 5. `r` if it may be refreshed;
/// 6. purposes, between `;`; 7. special purposes; 8. the identifier as written, where column 2 differs.
enum DisclosureRows {{
    static let name = "har-forensics-disclosures"
    static let version = "{date}"
    /// Of the UTF-8 bytes of `rows`.
    static let sha256 = "{sha256_disclosures}"
    static let count = {count_disclosures}
    /// Where each row begins; see `SortedTable`.
    static let starts = {starts_disclosures}
    static let rows = {rows_disclosures}
}}
"""


def cookie_file(facts: Path, version: str) -> str:
    rows = cookie_rows(facts)
    print(f"CookieRows {len(rows)} rows, sha256 {digest(rows)}")
    return COOKIE_FILE.format(version=version, sha256=digest(rows), count=len(rows), starts=literal([starts(rows)]),
                              rows=literal(rows))


def vendor_file(facts: Path, version: str) -> str:
    vendors, disclosures = vendor_rows(facts), disclosure_rows(facts)
    dates = {row.split("\t")[6] for row in vendors} - {""}
    print(f"VendorRows {len(vendors)} rows, sha256 {digest(vendors)}")
    print(f"DisclosureRows {len(disclosures)} rows of {min(dates)} to {max(dates)}, sha256 {digest(disclosures)}")
    return VENDOR_FILE.format(
        version=version, sha256=digest(vendors), count=len(vendors), starts=literal([starts(vendors)]),
        rows=literal(vendors), date=max(dates), sha256_disclosures=digest(disclosures),
        count_disclosures=len(disclosures), starts_disclosures=literal([starts(disclosures)]),
        rows_disclosures=literal(disclosures))
