"""A section of a page of docs/ that a command writes: what lies between two marks."""

from pathlib import Path

END = "<!-- end -->"


def written(page: Path, name: str, text: str) -> None:
    """Write the text between `<!-- NAME -->` and the next `<!-- end -->` of a page."""
    head, mark, rest = page.read_text(encoding="utf-8").partition(f"<!-- {name} -->\n")
    tail = rest.partition(END)[2]
    page.write_text(f"{head}{mark}{text.strip()}\n{END}{tail}", encoding="utf-8")


def kept(page: Path, name: str) -> str:
    """What stands between the marks of a page, with the marks; the marks alone if the page has none."""
    known = page.read_text(encoding="utf-8") if page.exists() else ""
    text = known.partition(f"<!-- {name} -->\n")[2].partition(END)[0]
    return f"<!-- {name} -->\n{text}{END}"
