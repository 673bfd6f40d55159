"""Dateline turns a security-news article into a map that checks the article's own figures.

This module is the public interface for other programs. Everything else may change.

>>> from datetime import UTC, datetime
>>> from pathlib import Path
>>> import geo
>>> article = geo.load(Path("data"))
>>> {verdict.claim.id: verdict.name for verdict in geo.check(article)}["distance"]
'depends-on-endpoints'
>>> instant = datetime(2024, 7, 28, 12, tzinfo=UTC)
>>> geo.facts(article, instant)["legs"][0]["to"]
'hawaii'
>>> perspective = geo.Perspective(article, geo.View.default(article), instant)
>>> geo.export.write("svg", perspective)[:5]
b'<?xml'
"""

from geo import export
from geo.claims import check_all as check
from geo.files.reading import load, read
from geo.perspective import Perspective
from geo.report import facts
from geo.view import View

__version__ = "1.0.0"

__all__ = ["Perspective", "View", "__version__", "check", "export", "facts", "load", "read"]
