#!/usr/bin/env python3
"""expert_report.py PROGRAM CAPTURE OUTPUT.docx: a word-processor document from the JSON of har-forensics.

Needs nothing but Python. Everything that comes from the capture is written as text: no field, link or macro comes of it.
"""
import json
import subprocess
import sys
import zipfile
from xml.sax.saxutils import escape

PARTS = {
    "[Content_Types].xml": """<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""",
    "_rels/.rels": """<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
 Target="word/document.xml"/></Relationships>""",
}


def run(text, bold=False, size=22):
    shape = f"<w:rPr>{'<w:b/>' if bold else ''}<w:sz w:val=\"{size}\"/></w:rPr>"
    return f'<w:r>{shape}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(text, bold=False, size=22):
    return f"<w:p>{run(text, bold, size)}</w:p>"


def table(rows):
    border = "".join(f'<w:{side} w:val="single" w:sz="4"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    body = "".join(
        "<w:tr>" + "".join(f"<w:tc>{paragraph(cell, number == 0, 16)}</w:tc>" for cell in row) + "</w:tr>"
        for number, row in enumerate(rows)
    )
    return f"<w:tbl><w:tblPr><w:tblBorders>{border}</w:tblBorders></w:tblPr>{body}</w:tbl>"


def document(analysis):
    parts = [paragraph("What a network capture shows", True, 36)]
    tool = analysis["tool"]
    parts.append(paragraph(f"{tool['name']} {tool['version']}, rules of SHA-256 {tool['ruleSet']}."))
    for interval in analysis["choices"]:
        between = f"{interval.get('notBefore', 'the begin of the capture')} and {interval['notAfter']}"
        parts.append(paragraph(f"{interval['site']}: {interval['state']} recorded between {between}.", True))
    for capture in analysis["captures"]:
        parts.append(paragraph(f"{capture['name']}: {capture['bytes']} bytes, SHA-256 {capture['sha256']}"))
        rows = [["Can the capture show", "Shown", "Reasons"]]
        rows += [[s["statement"], s["showing"], " ".join(s["reasons"])] for s in capture["completeness"]]
        parts.append(table(rows))
    for rule in analysis["rules"]:
        findings = [finding for finding in analysis["findings"] if finding["rule"] == rule["id"]]
        if not findings:
            continue
        parts.append(paragraph(f"{rule['title']} ({rule['id']}, version {rule['version']})", True, 28))
        parts.append(paragraph(rule["method"], size=18))
        parts.append(paragraph("Known errors: " + " ".join(rule["falsePositives"] + rule["falseNegatives"]), size=18))
        for finding in findings:
            parts.append(paragraph(finding["statement"], True))
            around = finding["circumstances"]
            chain = " <- ".join(f"{a['host']} ({a['kind']}{', ' + a['owner'] if 'owner' in a else ''})" for a in around["actors"])
            found = [c["what"] for c in around["checked"] if c["result"] == "found"]
            lines = [
                f"When: {finding.get('at', 'not recorded')} (UTC; {around.get('clock', {}).get('basis', 'no clock')}).",
                f"Who: {chain or 'the capture itself'}.",
                f"Recorded choice: {around.get('consent', {}).get('phase', 'not applicable')}.",
                f"Confidence: {finding['confidence']['level']} ({', '.join(finding['confidence']['reasons'])}).",
                f"Limits: {', '.join(finding['limits']) or 'none'}. Counter-evidence found: {', '.join(found) or 'none'}.",
                f"Would be refuted by: {' '.join(finding['refutedBy']) or 'nothing named'}",
            ]
            parts += [paragraph(line, size=18) for line in lines]
            rows = [["Bytes as quoted (values masked)", "Pointer", "Offset + length", "SHA-256"]]
            rows += [
                [e.get("quote", ""), e["pointer"], f"{e['offset']} + {e['length']}", e["sha256"]] for e in finding["evidence"][:5]
            ]
            parts.append(table(rows))
    unseen = [["Looked for and not found", "Can the capture show it", "Not fully shown"]]
    unseen += [[r["rule"], r["showing"], ", ".join(r["limitedBy"])] for r in analysis["notFound"]]
    parts += [paragraph("Looked for and not found", True, 28), table(unseen)]
    body = "".join(parts)
    return (
        '<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/'
        f'wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>'
    )


def main():
    program, capture, output = sys.argv[1:4]
    done = subprocess.run([program, "analyze", "--format", "json", capture], stdout=subprocess.PIPE, check=True)
    parts = dict(PARTS, **{"word/document.xml": document(json.loads(done.stdout))})
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), text.encode())


if __name__ == "__main__":
    main()
