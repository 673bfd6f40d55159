"""Texts for the tests of the audit, and jobs for its workers."""

import json
import os
import signal
import time
from pathlib import Path

from geo.audit import work
from geo.audit.work import Part
from geo.words.language import Language

RIGHT = "Paris is about 340 km from London. The tower is 100 feet (30.5 metres) high."
WRONG = "Madrid is 4,000 km from Lisbon. They met on Monday, 4 June 2024."
HOSTILE = "<img src=x onerror=alert(1)> Madrid is 4,000 km from Lisbon </script><script>alert(2)</script>."
POISON = "A worker dies at this one. Paris is about 340 km from London."


def lines(path: Path, texts: list[str], date: str = "2024-07-28") -> Path:
    """A file of JSON lines."""
    rows = [json.dumps({"id": f"t{number}", "date": date, "text": text}) for number, text in enumerate(texts)]
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def many(count: int) -> list[str]:
    """Short texts of which every tenth is wrong; all differ."""
    return [f"Report {number}. {WRONG if number % 10 == 0 else RIGHT}" for number in range(count)]


def dying(part: Part, expected: str, language: Language) -> bytes:
    """Read a part, but die at a poisoned text."""
    if any(record.text == POISON for record in part.records):
        os.kill(os.getpid(), signal.SIGKILL)
    return work.read_part(part, expected, language)


def slow(part: Part, expected: str, language: Language) -> bytes:
    """Read a part, slowly enough for a worker or a scheduler to be killed meanwhile."""
    time.sleep(0.7)
    return work.read_part(part, expected, language)


read_part = work.read_part
