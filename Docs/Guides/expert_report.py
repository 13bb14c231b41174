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
        for finding in findings:
            parts.append(paragraph(finding["statement"], True))
            parts.append(paragraph(f"Confidence: {finding['confidence']['level']}. Limits: {', '.join(finding['limits']) or 'none'}."))
            rows = [["Pointer", "Offset", "Length", "SHA-256"]]
            rows += [[e["pointer"], str(e["offset"]), str(e["length"]), e.get("sha256", "")] for e in finding["evidence"][:5]]
            parts.append(table(rows))
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
