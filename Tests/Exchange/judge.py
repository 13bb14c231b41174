"""judge.py PACKAGE WORK: JSON against schemas, HTML against the parser of its standard."""
import json
import os
import sys

import html5lib
import jsonschema

package, work = sys.argv[1:3]
problems = []


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def judge(name, document, schema):
    validator = jsonschema.validators.validator_for(schema)
    validator.check_schema(schema)
    for error in list(validator(schema).iter_errors(document))[:5]:
        problems.append(f"{name}: /{'/'.join(map(str, error.path))}: {error.message[:300]}")


judge("analysis.json", load(f"{package}/analysis.json"), load(f"{work}/analysis.schema.json"))
for name in ("cookies", "consent", "trackers", "consent-string"):
    judge(name, load(f"{work}/{name}.json"), load(f"{work}/{name}.schema.json"))
shared = os.environ.get("HAR_FORENSICS_SHARED")
if shared:
    judge("findings.sarif", load(f"{package}/findings.sarif"), load(f"{shared}/suites/schemas/sarif-schema-2.1.0.json"))
for line in open(f"{package}/analysis.ndjson", encoding="utf-8"):
    if "record" not in json.loads(line):
        problems.append("analysis.ndjson: a line without record")

parser = html5lib.HTMLParser(strict=False)
parser.parse(open(f"{package}/report.html", encoding="utf-8").read())
for place, code, _ in parser.errors[:5]:
    problems.append(f"report.html: {code} at {place}")

for problem in problems:
    print(problem)
sys.exit(1 if problems else 0)
