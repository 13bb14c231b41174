#!/usr/bin/env python3
"""Writes the bundled tables PublicSuffixRows, TrackerRows, CookieRows and VendorRows, a Swift file each.

    python3 generate.py --facts DIR --psl FILE            writes the files
    python3 generate.py --facts DIR --psl FILE --check    fails if they differ from what it would write

DIR holds trackers.tsv, cname_targets.tsv, cookies.tsv, tcf_vendors.tsv and vendor_device_storage.tsv; FILE
is public_suffix_list.dat. Python 3 standard library only; the same input gives the same bytes. Not part of
the Swift target: the written files are the source. Cookies and vendors are in generate_knowledge.py.
"""
import argparse, html, re, sys, unicodedata
from pathlib import Path

sys.dont_write_bytecode = True  # nothing but the tables is written beside them
from generate_knowledge import cookie_file, vendor_file
from table_text import digest, literal, records, starts

try:
    import idna  # optional: a second opinion on every non-ASCII label
except ImportError:
    idna = None

TRACKER_VERSION = "2026-11"  # when the facts were compiled; each source has its own, older date

# code, name, URL, licence
SOURCES = """
autoconsent|DuckDuckGo autoconsent|https://github.com/duckduckgo/autoconsent|MPL-2.0
cname|AdGuard cname-trackers|https://github.com/AdguardTeam/cname-trackers|MIT
cur|The project's own knowledge, unverified|-|-
hst|harstack|https://github.com/pbarnhart/harstack|MIT
gvl|IAB Europe Global Vendor List, versions 2 and 3: vendor ids and names|https://vendor-list.consensu.org|no licence stated
ocd|Open Cookie Database|https://github.com/jkwakman/Open-Cookie-Database|Apache-2.0
omni|Omnibug|https://github.com/MisterPhilip/omnibug|MIT
prebid|Vendors' storage disclosures as Prebid.js archived them|https://github.com/prebid/Prebid.js|Apache-2.0
pbs|Prebid Server bidder information|https://github.com/prebid/prebid-server|Apache-2.0
prod|As an owner's source: no source names an owner, the product's name stands in|-|-
thar|TrackHAR|https://github.com/tweaselORG/TrackHAR|CC0-1.0
tpw|third-party-web|https://github.com/patrickhulce/third-party-web|MIT
wtm|WhoTracks.me 2021|https://github.com/ghostery/whotracks.me|CC-BY-4.0
""".strip().replace("|", "\t").split("\n")

# The landlord trap. Under these suffixes the customers of a host choose the name (or the bucket) and serve
# what they like. The sources give them all to the landlord, and some to one well-known tenant, so a tenant's
# tracker would be laid at the door of Amazon, Microsoft, Akamai or Fastly. Such a row keeps no owner: the
# claim moves to "other owners claimed", the category and the note become `infrastructure`, and the match
# becomes `s`, so that no wider row attributes a tenant instead. A longer row for one tenant still stands.
# Names that the facts do not hold (yet) are listed too, so that a later refresh cannot bring the trap back.
INFRASTRUCTURE = set("""
# Amazon Web Services: CDN, storage, load balancers, API gateways, application hosting, tenants' log-in hosts
cloudfront.net amazonaws.com amazonaws.com.cn elasticbeanstalk.com amazoncognito.com awsapps.com
awsglobalaccelerator.com awsapprunner.com amplifyapp.com on.aws
# ... CloudWatch RUM: a site's own measurement, kept in its own AWS account
rum.us-east-1.amazonaws.com dataplane.rum.eu-west-1.amazonaws.com
# ... one tenant's own domain, which tpw files under AWS because it stood on a load balancer
105app.com
# Microsoft Azure: CDN, web apps, virtual machines, traffic manager, storage (blob.core.windows.net ...)
azureedge.net azurefd.net azurewebsites.net azurestaticapps.net cloudapp.net cloudapp.azure.com msecnd.net
trafficmanager.net windows.net
# Google Cloud and Firebase: apps, functions, buckets, databases, virtual machines; Blogger
appspot.com cloudfunctions.net run.app web.app firebaseapp.com firebaseio.com storage.googleapis.com
commondatastorage.googleapis.com firebasestorage.googleapis.com bc.googleusercontent.com blogspot.com
# Akamai: edge names of its customers
akamai.net akamaiedge.net akamaihd.net akamaized.net akamaitechnologies.com akamaitechnologies.fr edgefcs.net
edgekey.net edgesuite.net srip.net
# Fastly, Cloudflare
fastly.net fastlylb.net cloudflare.net pages.dev workers.dev r2.dev
# Application and page hosting; files of any GitHub user
herokuapp.com netlify.app netlify.com netlifyusercontent.com vercel.app now.sh onrender.com fly.dev github.io
githubusercontent.com rawgit.com gitlab.io onmodulus.net wpengine.com hostingprod.com websitetestlink.com
# Other CDNs and object stores
b-cdn.net digitaloceanspaces.com ondigitalocean.app rackcdn.com raxcdn.com rackspacecloud.com cachefly.net
cdn77.org kxcdn.com kinxcdn.com mncdn.com bitgravity.com cdnetworks.net gccdn.net cdndelivery.net hwcdn.net
edgecastcdn.net edgecastdns.net footprint.net secure.footprint.net leasewebcdn.com lswcdn.net nexcesscdn.net
netdna-cdn.com netdna-ssl.com stackpathdns.com ahcdn.com rncdn3.com imgix.net cloudimg.io
# Given to one tenant by a source: Limelight (tpw: Tealium), CDNetworks (tpw: ClickTale), and two registries'
# public suffixes, de.com (tpw: Meetrics) and net.pl (tpw: Conversion Labs)
llnwd.net limelight.com cdngc.net de.com net.pl
# Targets of aliases that are whole platforms: b-cdn.net stands above, Azure, load balancers, WP Engine, Imperva,
# Shopify's shops, HubSpot's sites, Akamai
azure.com elb.us-east-1.amazonaws.com wpeproxy.com impervadns.net shops.myshopify.com hscoscdn-eu1.net
dsca.akamaiedge.net com.trafficmanager.net
# Addresses of Akamai, Layershift, Contabo and DigitalOcean: whoever rents one today
23.62.3.183 109.109.138.174 185.2.100.179 95.85.62.56
""".strip().split("\n"))
INFRASTRUCTURE = {name for line in INFRASTRUCTURE if not line.startswith("#") for name in line.split()}
ANALYTICS_ALSO = {"rum.us-east-1.amazonaws.com", "dataplane.rum.eu-west-1.amazonaws.com"}

# Public suffixes (private section) that are one company's own service, whoever the customer is.
OPERATORS_OWN_SUFFIXES = {"googleapis.com", "withgoogle.com", "ladesk.com"}

# Rows that the Amazon checklist supports (rules of public lists corroborate them) and a virtual machine
# suffix below a row of Google's. Nobody's permissive source was seen: they rest on `cur`.
ADDITIONS = [
    dict(domain="fls-fe.amazon.com", owner="Amazon", categories="analytics"),
    dict(domain="minerva.devices.a2z.com", owner="Amazon", categories="analytics"),
    dict(domain="insights.video.a2z.com", owner="Amazon", categories="analytics"),
    dict(domain="bc.googleusercontent.com", owner="Google", categories="cdn/hosting"),
    dict(domain="zappos.com", owner="Amazon", categories="other"),
]
# Amazon's shops in other countries, their client logs and metrics, and its other shops (own knowledge).
ADDITIONS += [
    dict(domain=domain, owner="Amazon", categories="other")
    for domain in """amazon.com.au amazon.com.br amazon.com.mx amazon.com.tr amazon.in amazon.sg amazon.ae amazon.sa
    amazon.eg amazon.cn amazon.co.za audible.de audible.co.uk audible.fr audible.it audible.es audible.ca
    audible.com.au audible.co.jp audible.in abebooks.com abebooks.co.uk abebooks.de abebooks.fr abebooks.it
    abebooks.es""".split()
]
ADDITIONS += [
    dict(domain=f"{host}.amazon.{suffix}", owner="Amazon", categories="analytics")
    for suffix in "nl de co.uk fr es it se pl com.be ie".split() for host in ("unagi", "fls-eu")
]
ADDITIONS += [dict(domain=f"unagi-{region}.amazon.com", owner="Amazon", categories="analytics")
              for region in ("na", "eu", "fe")]
# Plain slips: tpw files Amazon's shops and images under AWS, and an Azure CDN under Bing Ads. Parents that no
# source states (`mem`). Vendors of the IAB Global Vendor List 3: 793 Amazon Advertising, 68 Amazon Ad Server.
CORRECTIONS = {
    "amazon.com": dict(products="Amazon.com"),
    "amazon.co.uk": dict(products="Amazon.com"),
    "images-amazon.com": dict(products="Amazon CDN"),
    "ssl-images-amazon.com": dict(products="Amazon CDN"),
    "msecnd.net": dict(products="Azure CDN"),
    "amazon-adsystem.com": dict(tcf_ids="793"),
    "serving-sys.com": dict(tcf_ids="68"),
    "sizmek.com": dict(tcf_ids="68"),
    "ymetrica1.com": dict(categories="analytics"),
    "firebaselogging-pa.googleapis.com": dict(categories="analytics"),
    "sdk-api-v1.singular.net": dict(categories="analytics"),
    "track.zappos.com": dict(ultimate_parent="Amazon", parent_basis="mem"),
    **{name + ".googleapis.com": dict(ultimate_parent="Alphabet (Google)", parent_basis="mem")
       for name in ("firebase", "firebaseinstallations", "firebaseremoteconfig", "firestore")},
}
COUNTRIES = {"UK": "GB", "KO": "KR"}  # ISO 3166 codes


def a_label(label: str) -> str:
    """The label in lower-case ASCII; non-ASCII becomes punycode (NFC, IDNA 2008, non-transitional)."""
    label = unicodedata.normalize("NFC", label.lower())
    if label.isascii():
        return label
    encoded = "xn--" + label.encode("punycode").decode("ascii")
    if idna:
        assert idna.encode(label, uts46=True, transitional=False).decode() == encoded, label
    return encoded


def public_suffix_rows(text: str):
    """`rule<tab>i|p`, sorted by the bytes of the rule. A rule in both sections is kept once, as ICANN's."""
    section, rules, shared = None, {}, 0
    for line in text.splitlines():
        marker = re.match(r"// ===(BEGIN|END) (ICANN|PRIVATE) DOMAINS===", line)
        if marker:
            section = {"ICANN": "i", "PRIVATE": "p"}[marker[2]] if marker[1] == "BEGIN" else None
        if not line.strip() or line.startswith("//"):
            continue
        rule = ".".join(a_label(label) for label in line.split()[0].split("."))
        assert section and re.fullmatch(r"!?(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)*", rule), line
        shared += rule in rules
        rules[rule] = min(section, rules.get(rule, section))
    return [f"{rule}\t{rules[rule]}" for rule in sorted(rules, key=str.encode)], shared


def clean(text: str) -> str:
    """One line of NFC text without control characters, entities, mojibake or doubled spaces."""
    text = html.unescape(text)
    if "Ã" in text:
        text = text.encode("cp1252").decode("utf-8")
    text = "".join(c for c in text if c == " " or unicodedata.category(c) not in ("Cc", "Cf"))
    return unicodedata.normalize("NFC", " ".join(text.split()))


def short_products(text: str, owner: str) -> str:
    """The products that say more than the owner does, each once, as many as fit in 48 characters."""
    kept, seen = [], {re.sub(r"\W", "", owner.lower()), ""}
    for product in clean(text).split(" / "):
        key = re.sub(r"\W", "", product.lower())
        if key in seen or product.endswith("(prebid-server)"):
            continue
        seen.add(key)
        if len(" / ".join(kept + [product])) <= 48:
            kept.append(product)
    return " / ".join(kept)


def countries_by_owner(known) -> dict:
    """The country that all rows of an owner agree on, for its rows that state none."""
    said = {}
    for record in known:
        if record["country"] and record["sources"]:
            said.setdefault(clean(record["owner"]), set()).add(record["country"])
    return {owner: next(iter(names)) for owner, names in said.items() if len(names) == 1 and owner}


def disclosing_vendors(facts: Path, known) -> dict:
    """The TCF vendors whose storage disclosure lies on a domain that is there to track, by that domain.

    Policies and disclosures on shops, sites and content networks say nothing of whose cookies they are about.
    """
    tracking = {record["domain"] for record in known if record["match"] == "suffix" and record["sources"]
                and {"advertising", "identity/data-broker", "analytics"} & set(record["categories"].split(";"))}
    found = {}
    for vendor in records(facts / "tcf_vendors.tsv"):
        if vendor["disclosure_domain"] in tracking - INFRASTRUCTURE:
            found.setdefault(vendor["disclosure_domain"], set()).add(vendor["tcf_id"])
    return found


def tracker_rows(facts: Path, suffix_rules: set):
    known = records(facts / "trackers.tsv")
    present = {record["domain"] for record in known} | {addition["domain"] for addition in ADDITIONS}
    known += [dict.fromkeys(known[0], "") | dict(match="suffix", ultimate_parent=a["owner"], parent_basis="mem",
              country="US" if a["owner"] == "Amazon" else "", sources="cur", owner_source="cur") | a
              for a in ADDITIONS]
    targets = {record["target_registrable"] for record in records(facts / "cname_targets.tsv")}
    # Infrastructure and targets of aliases that no source of the facts has a row for: nobody's name is said.
    known += [dict.fromkeys(known[0], "") | dict(domain=name, match="suffix", sources="cur")
              for name in sorted(INFRASTRUCTURE - present) if not re.fullmatch(r"[0-9.]+", name)]
    known += [dict.fromkeys(known[0], "") | dict(domain=name, match="suffix", sources="cname")
              for name in sorted(targets - present - INFRASTRUCTURE)]
    countries = countries_by_owner(known)
    vendors = disclosing_vendors(facts, known)
    codes = {line.split("\t")[0] for line in SOURCES}
    rows, infrastructure = {}, []
    for record in known:
        if not record["sources"]:
            continue
        domain = record["domain"]
        record |= CORRECTIONS.get(domain, {})
        owner, parent = clean(record["owner"]), clean(record["ultimate_parent"])
        products = short_products(record["products"], owner)
        match = {"suffix": "s", "exact": "e"}[record["match"]]
        claimed = [clean(name) for name in record["owner_alternatives"].split("|")]
        categories, basis = record["categories"], record["parent_basis"]
        country = record["country"] or countries.get(owner, "")
        ids = set(record["tcf_ids"].replace(";", ",").split(",")) - {""} or vendors.get(domain, set())
        owner_source = record["owner_source"]
        note = "cname-target" if domain in targets or "CNAME" in record["notes"] else ""
        if domain in INFRASTRUCTURE:
            infrastructure.append(domain)
            match = "e" if re.fullmatch(r"[0-9.]+", domain) else "s"
            claimed.insert(0, owner)
            owner = parent = basis = country = owner_source = ""
            ids = set()
            categories = "analytics;infrastructure" if domain in ANALYTICS_ALSO else "infrastructure"
            note = "infrastructure"
        elif match == "s" and {domain, "*." + domain.partition(".")[2]} & suffix_rules:
            assert domain in OPERATORS_OWN_SUFFIXES, f"{domain} is a public suffix: whose are its tenants?"
        assert re.fullmatch(r"[a-z0-9_-]+(\.[a-z0-9_-]+)+", domain), domain
        assert set(record["sources"].split("+")) <= codes - {"prod"} and owner_source in codes | {""}, domain
        claimed = [name for name in dict.fromkeys(claimed) if name and name != owner]
        fields = [domain, match, owner, "" if parent == owner else parent, basis, COUNTRIES.get(country, country),
                  categories, products, record["sources"], owner_source,
                  ";".join(sorted(ids, key=int)), " | ".join(claimed), note]
        assert (domain, match) not in rows and not any("\t" in field for field in fields), domain
        rows[domain, match] = "\t".join(fields)
    return [rows[key] for key in sorted(rows, key=lambda key: (key[0].encode(), key[1]))], infrastructure


PUBLIC_SUFFIX_FILE = """\
// swift-format-ignore-file
//
// The Public Suffix List, as rows. Generated: do not edit.
//
// Source      https://publicsuffix.org/list/public_suffix_list.dat
// Repository  https://github.com/publicsuffix/list, commit {commit}
// Version     {version}
// Changed     comments left out, rules written as lower-case A-labels and sorted
// Regenerate  python3 generate.py --facts DIR --psl public_suffix_list.dat
//
// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL
// was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
// SPDX-License-Identifier: MPL-2.0 (this one file; the rest of the project has its own licence)

/// The rules of the Public Suffix List, one a line: the rule with its `*.` or `!`, a tab, and its section.
///
/// The section is `i` (ICANN) or `p` (private). Sorted by the bytes of the rule; no rule occurs twice.
enum PublicSuffixRows {{
    static let name = "public-suffix-list"
    static let version = "{version}"
    static let commit = "{commit}"
    /// Of the UTF-8 bytes of `rows`.
    static let sha256 = "{sha256}"
    static let count = {count}
    /// Where each row begins; see `SortedTable`.
    static let starts = {starts}
    static let rows = {rows}
}}
"""

TRACKER_FILE = """\
// swift-format-ignore-file
//
// Who is behind a host, as rows: facts restated from the sources in `sources`. Generated: do not edit.
// Attributions and licences are in NOTICE. To change a row, change the facts or generate.py and run
//     python3 generate.py --facts DIR --psl public_suffix_list.dat

/// The bundled catalogue of third-party hosts, one row a line, with who says so.
///
/// The row with the longest matching domain speaks for a host; a shorter one is not asked. Thirteen columns,
/// separated by tabs, sorted by the bytes of the domain, unique in domain and match:
///
/// 1. domain, ASCII in lower case; 2. match: `s` the domain and every host below it, `e` this host only;
/// 3. owner; 4. ultimate parent, empty if it is the owner; 5. basis of the parent: `self` none is known above
/// the owner, `mem` from memory, unverified; 6. country, ISO 3166; 7. categories, between `;`; 8. products;
/// 9. sources, between `+`; 10. source of the owner; 11. IAB TCF vendor ids, between `;` (as Prebid Server says,
/// else the vendors of the IAB Global Vendor List whose storage disclosure lies there; Amazon's two);
/// 12. other owners claimed, between ` | `; 13. note.
///
/// Note `infrastructure`: hosts of many customers of one provider. The row names no owner, and none may be
/// inferred; what the sources claim is in column 12. Note `cname-target`: first-party aliases are known to
/// point here. A row whose sources are `cur` alone is unverified. An owner or a category may be inherited from
/// the row of the domain above it. Ownership is as of the date of its source, not of the capture.
enum TrackerRows {{
    static let name = "har-forensics-catalogue"
    static let version = "{version}"
    /// Of the UTF-8 bytes of `rows`.
    static let sha256 = "{sha256}"
    static let count = {count}
    /// The source codes: code, name, URL, licence.
    static let sources = {sources}
    /// Where each row begins; see `SortedTable`.
    static let starts = {starts}
    static let rows = {rows}
}}
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--facts", type=Path, required=True, help="directory of the .tsv files")
    parser.add_argument("--psl", type=Path, required=True, help="public_suffix_list.dat")
    parser.add_argument("--output", type=Path, default=Path(__file__).parent, help="where the Swift files are")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a file differs")
    arguments = parser.parse_args()

    psl = arguments.psl.read_text(encoding="utf-8")
    suffixes, shared = public_suffix_rows(psl)
    trackers, infrastructure = tracker_rows(arguments.facts, {row.split("\t")[0] for row in suffixes})
    files = {
        "PublicSuffixRows.swift": PUBLIC_SUFFIX_FILE.format(
            version=re.search(r"^// VERSION: (\S+)$", psl, re.M)[1],
            commit=re.search(r"^// COMMIT: (\S+)$", psl, re.M)[1],
            sha256=digest(suffixes), count=len(suffixes), starts=literal([starts(suffixes)]), rows=literal(suffixes)),
        "TrackerRows.swift": TRACKER_FILE.format(
            version=TRACKER_VERSION, sha256=digest(trackers), count=len(trackers), sources=literal(SOURCES),
            starts=literal([starts(trackers)]), rows=literal(trackers)),
        "CookieRows.swift": cookie_file(arguments.facts, TRACKER_VERSION),
        "VendorRows.swift": vendor_file(arguments.facts, TRACKER_VERSION),
    }
    print(f"PublicSuffixRows {len(suffixes)} rows, {shared} in both sections, sha256 {digest(suffixes)}")
    print(f"TrackerRows {len(trackers)} rows, {len(infrastructure)} infrastructure, sha256 {digest(trackers)}")
    differing = 0
    for name, text in files.items():
        path = arguments.output / name
        if not arguments.check:
            path.write_bytes(text.encode("utf-8"))
        elif not path.exists() or path.read_bytes() != text.encode("utf-8"):
            print(f"{name} differs from what generate.py writes", file=sys.stderr)
            differing = 1
    return differing


if __name__ == "__main__":
    sys.exit(main())
