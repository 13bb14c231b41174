"""The pages' scripts, with the values that the server fills in."""

from pathlib import Path

from server import Answer

SCRIPTS = Path(__file__).parent / "scripts"


def script(*names, cache="max-age=3600", **values):
    """The named scripts in one answer; `%NAME%` in them becomes `values["NAME"]`."""
    text = "\n".join((SCRIPTS / name).read_text() for name in names)
    for name, value in values.items():
        text = text.replace(f"%{name}%", value)
    return Answer(text.encode(), "application/javascript; charset=utf-8",
                  headers={"Cache-Control": cache, "Access-Control-Allow-Origin": "*"})
