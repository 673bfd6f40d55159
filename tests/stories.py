"""What tests make their cases from: the shipped stories, a place, an article, hostile names, noon."""

from datetime import UTC, datetime
from pathlib import Path

from geo.files import reading

ROOT = Path(__file__).parents[1]
DATA = ROOT / "data"
SHIPPED = reading.load(DATA)
"""The first story."""
AIRBRIDGE = reading.load(ROOT / "stories" / "atlantic-airbridge")
"""A story with range rings."""

NOON = datetime(2024, 7, 28, 12, tzinfo=UTC)
"""Noon, UTC, on the day of the first story."""

NOON_IN_TOKYO = datetime(2024, 7, 28, 3, tzinfo=UTC)
"""The first story's own instant."""

HOSTILE = {
    "yokota": "{{ 7*191 }}",
    "hawaii": "${parent.x=1}",
    "senkaku": "</script><img src=x onerror=parent.x=2>",
    "taiwan": "'\"><script>parent.x=3</script>",
    "north-korea": "<svg onload=parent.x=4> &lt;b&gt;",
}
"""Names that try to be code, by the id of a place of the first story."""
