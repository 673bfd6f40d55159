"""The findings as SARIF 2.1.0, which code scanning of GitHub and GitLab, and editors, show beside the text."""

import hashlib
import json
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import quote

from geo.audit.tally import Tally
from geo.claims.verdicts import MARKS

_LEVELS = {"differs": "error", "in-doubt": "warning"}
"""What is roughly right, or right in one reading, is a note."""
_LINES, _COLUMNS = {"txt", "text", "md", "markdown"}, {"txt", "text"}
"""The files in which the line, and the column, of the text are those of the file."""


def written(tally: Tally, folder: Path) -> bytes:
    """Write the worst statements.

    Args:
        tally: The audit.
        folder: The folder that the files are in: the addresses in SARIF begin with it.
    """
    results = [_result(row, folder) for row in tally.worst]
    kinds = sorted({result["ruleId"] for result in results})
    rules = [{"id": kind, "shortDescription": {"text": f"A figure that is checked: {kind}"}} for kind in kinds]
    tool = {"driver": {"name": "Dateline", "rules": rules}}
    document = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": tool, "columnKind": "unicodeCodePoints", "results": results}],
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def _result(row: dict[str, Any], folder: Path) -> dict[str, Any]:
    address = quote((PurePosixPath(folder.as_posix()) / row["file"]).as_posix())
    place: dict[str, Any] = {"artifactLocation": {"uri": address}}
    if region := _region(row):
        place["region"] = region
    known = hashlib.sha256("\n".join((row["file"], row["id"], row["kind"], row["quote"])).encode()).hexdigest()
    return {
        "ruleId": row["kind"],
        "level": _LEVELS.get(row["verdict"], "note"),
        "message": {"text": f"{MARKS[row['verdict']].label}: “{row['quote']}”. {row['reason']}"},
        "locations": [{"physicalLocation": place}],
        "partialFingerprints": {"statement/v1": known[:32]},
    }


def _region(row: dict[str, Any]) -> dict[str, int]:
    extension = row["file"].lower().rpartition(".")[2]
    if row["row"]:
        return {"startLine": row["row"]}
    if extension in _COLUMNS:
        return {"startLine": row["line"], "startColumn": row["column"]}
    return {"startLine": row["line"]} if extension in _LINES else {}
