"""Reading tables of facts and writing Swift literals; shared by the scripts beside it."""
import hashlib
from pathlib import Path


def records(path: Path):
    """The rows of a table with tabs, each a dictionary by the names of the first line."""
    lines = path.read_text(encoding="utf-8").splitlines()
    header = lines[0].split("\t")
    return [dict(zip(header, line.split("\t"), strict=True)) for line in lines[1:]]


def literal(rows) -> str:
    """A raw multi-line string literal; its text is the rows joined by line feeds, without a last one."""
    text = "\n".join(rows)
    assert '"""#' not in text and "\\#" not in text and "\r" not in text
    return f'#"""\n{text}\n"""#'


def digest(rows) -> str:
    return hashlib.sha256("\n".join(rows).encode("utf-8")).hexdigest()


def starts(rows) -> str:
    """Where each row begins in the UTF-8 text: four digits to the base 64, each a character from `0` to `o`.

    A search by halves over sorted rows then needs neither a dictionary nor a walk over the text.
    """
    result, position = [], 0
    for row in rows:
        assert position < 1 << 24
        result.append("".join(chr(0x30 + (position >> shift & 63)) for shift in (18, 12, 6, 0)))
        position += len(row.encode("utf-8")) + 1
    return "".join(result)
