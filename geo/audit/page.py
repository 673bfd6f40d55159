"""The summary page of an audit: one HTML file with charts and the worst statements. It loads nothing.

Every word of a text is escaped, as on all pages. Of a text it has sentences of 25 words at most.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from geo.audit.tally import Tally
from geo.claims.verdicts import BY_WEIGHT, MARKS, Tone, VerdictName
from geo.content import document
from geo.content.elements import Html, join, tag
from geo.words.formats import number
from geo.words.language import N_, _

MOST_ROWS = 500
"""The most statements on the page."""
_MOST_BARS = 40

_HERE = Path(__file__).parent
_KINDS = {
    "clock": N_("Clock times"),
    "containment": N_("What lies where"),
    "conversion": N_("Conversions"),
    "count": N_("Counts"),
    "direction": N_("Directions"),
    "distance": N_("Distances"),
    "interval": N_("Intervals"),
    "time-difference": N_("Time differences"),
    "weekday": N_("Weekdays"),
}
_TONES: dict[Tone, str] = {
    "bad": N_("wrong"),
    "fair": N_("in doubt or roughly right"),
    "good": N_("correct"),
    "none": N_("not checked"),
}


def written(tally: Tally, name: str, rules: str) -> bytes:
    """Write the page.

    Args:
        tally: The counts and the worst statements.
        name: The name of the input.
        rules: The version of the rules that judged.

    Returns:
        UTF-8; the same bytes for the same tally.
    """
    title = _("Audit of {name}").format(name=name)
    worst = tally.worst[:MOST_ROWS]
    parts = [_head(title, tally, rules), _charts(tally), _worst(worst, tally), _files()]
    return document.written(
        title,
        _summary(tally),
        [tag("main", *parts)],
        style=(_HERE / "page.css").read_text(encoding="utf-8"),
        scripts=[(_HERE / "static" / "summary.js").read_text(encoding="utf-8")],
    )


def _summary(tally: Tally) -> str:
    return _("Wrong: {wrong} of {statements} statements in {texts} texts. In doubt: {doubt}.").format(
        wrong=number(tally.wrong),
        statements=number(tally.statements),
        texts=number(tally.texts),
        doubt=number(tally.verdicts["in-doubt"]),
    )


def _head(title: str, tally: Tally, rules: str) -> Html:
    notes = [_("Version of the rules: {rules}.").format(rules=rules)]
    if tally.skipped:
        notes.append(_("Earlier records that are left out: {count}.").format(count=number(tally.skipped)))
    if tally.bad:
        notes.append(_("Records that could not be read, or not fully: {count}.").format(count=number(tally.bad)))
    return tag(
        "header",
        tag("h1", title),
        tag("p", _summary(tally), class_="lead"),
        tag("p", " ".join(notes), class_="dl-quiet-text"),
        class_="top",
    )


# --- charts


def _charts(tally: Tally) -> Html:
    charts = [
        _bars(_("Verdicts"), _by_verdict(tally.verdicts)),
        _stacks(tally),
        _bars(_months_title(tally), _by_month(tally)),
        _bars(_("Records that could not be read"), [(text, count, "none") for text, count in _most(tally.problems)]),
    ]
    return tag("div", *(chart for chart in charts if chart), class_="charts")


def _most(counted: Mapping[str, int]) -> list[tuple[str, int]]:
    return sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))[:12]


def _by_verdict(verdicts: Counter[VerdictName]) -> list[tuple[str, int, Tone]]:
    found = [(mark.label, verdicts[name], mark.tone) for name, mark in MARKS.items() if verdicts[name]]
    return sorted(found, key=lambda each: BY_WEIGHT.index(each[2]))


def _by_month(tally: Tally) -> list[tuple[str, int, Tone]]:
    """The wrong statements by month or, if there are many months, by year."""
    length = 7 if len(tally.months) <= _MOST_BARS else 4
    counted: Counter[str] = Counter()
    for month, counts in tally.months.items():
        counted[month[:length]] += counts["wrong"]
    return [(when, counted[when], "bad") for when in sorted(counted)[-_MOST_BARS:]] if len(counted) > 1 else []


def _months_title(tally: Tally) -> str:
    return _("Wrong statements by month") if len(tally.months) <= _MOST_BARS else _("Wrong statements by year")


def _bars(title: str, rows: Iterable[tuple[str, int, Tone]]) -> Html:
    drawn = list(rows)
    most = max((count for _name, count, _tone in drawn), default=0)
    if not drawn:
        return join([])
    parts = [
        part
        for name, count, tone in drawn
        for part in (
            tag("dt", tag("bdi", name)),
            tag("dd", _bar([(count, tone)], most), tag("b", number(count))),
        )
    ]
    return tag("section", tag("h2", title), tag("dl", *parts, class_="bars"), class_="chart")


def _stacks(tally: Tally) -> Html:
    """For each kind of statement how many are wrong, in doubt, correct, not checked."""
    if not tally.kinds:
        return join([])
    most = max(tones.total() for tones in tally.kinds.values())
    parts = []
    for kind in sorted(tally.kinds, key=lambda each: (-tally.kinds[each].total(), each)):
        tones = tally.kinds[kind]
        parts.append(tag("dt", _kind(kind)))
        told = ", ".join(f"{_(_TONES[tone])} {number(tones[tone])}" for tone in _TONES if tones[tone])
        parts.append(
            tag("dd", _bar([(tones[tone], tone) for tone in _TONES], most), tag("b", number(tones.total())), title=told)
        )
    key = tag(
        "p", *(tag("span", tag("i", class_=f"of-{tone}"), _(name)) for tone, name in _TONES.items()), class_="key"
    )
    return tag("section", tag("h2", _("Kinds of statements")), tag("dl", *parts, class_="bars"), key, class_="chart")


def _bar(counts: Iterable[tuple[int, Tone]], most: int) -> Html:
    pieces = [
        tag("i", class_=f"of-{tone}", style=f"width:{100 * count / most:.2f}%") for count, tone in counts if count
    ]
    return tag("span", *pieces, class_="bar", aria_hidden="true")


def _kind(kind: str) -> str:
    return _(_KINDS[kind]) if kind in _KINDS else kind


# --- the worst


def _worst(rows: list[dict[str, Any]], tally: Tally) -> Html:
    title = tag("h2", _("The worst first"), id="worst-title")
    if not rows:
        return tag("section", title, tag("p", _("Nothing is wrong or in doubt.")))
    heads = (
        tag("th", tag("button", name, type="button", data_by=by), scope="col")
        for by, name in (
            ("rank", _("Verdict")),
            ("kind", _("Kind")),
            ("sentence", _("Sentence")),
            ("found", _("Found")),
            ("reason", _("Reason")),
            ("text", _("Text")),
        )
    )
    body = (tag("tr", *_cells(rank, row), data_rank=f"{rank}") for rank, row in enumerate(rows, 1))
    table = tag("table", tag("thead", tag("tr", *heads)), tag("tbody", *body), class_="dl-table worst")
    return tag(
        "section",
        title,
        _controls(rows, tally),
        tag("div", table, class_="dl-scroll", tabindex="0", role="region", aria_labelledby="worst-title"),
        class_="part",
    )


def _controls(rows: list[dict[str, Any]], tally: Tally) -> Html:
    verdicts = list(dict.fromkeys(row["verdict"] for row in rows))
    kinds = sorted({row["kind"] for row in rows})
    told = sum(tally.verdicts[name] for name in MARKS if MARKS[name].tone in ("bad", "fair"))
    every = tag("option", _("All"), value="*")
    return tag(
        "div",
        tag("label", _("Search"), tag("input", type="search", id="search")),
        tag(
            "label",
            _("Verdict"),
            tag("select", every, *(tag("option", MARKS[name].label, value=name) for name in verdicts), id="verdict"),
        ),
        tag(
            "label",
            _("Kind"),
            tag("select", every, *(tag("option", _kind(kind), value=kind) for kind in kinds), id="kind"),
        ),
        tag(
            "p",
            tag("output", number(len(rows)), id="shown"),
            f" / {number(len(rows))} ",
            _("that are wrong, in doubt or roughly right")
            if told <= len(rows)
            else _("worst of {all} that are wrong, in doubt or roughly right").format(all=number(told)),
            class_="dl-quiet-text",
        ),
        class_="controls",
    )


def _cells(rank: int, row: dict[str, Any]) -> Iterator[Html]:
    verdict: VerdictName = row["verdict"]
    mark = MARKS[verdict]
    yield tag("td", tag("span", mark.label, class_=f"dl-badge dl-{mark.tone}"), data_value=verdict)
    yield tag("td", _kind(row["kind"]), data_value=row["kind"])
    yield tag("td", _with_quote(row["sentence"], row["quote"]), class_="said")
    yield tag("td", row["found"])
    yield tag("td", row["reason"], class_="why")
    where = f"{row['file']}:{row['row']}" if row["row"] else row["file"]
    date = f"{row['date']:%Y-%m-%d}" if row["date"] else ""
    below = [text for text in (where if where != row["id"] else "", date) if text]
    yield tag("td", tag("bdi", row["id"]), *(tag("small", tag("bdi", text)) for text in below), class_="where")


def _with_quote(sentence: str, quote: str) -> Html:
    before, found, after = sentence.partition(quote.removesuffix("…").rstrip())
    return join([tag("bdi", before, tag("strong", found), after)]) if found else tag("bdi", sentence)


def _files() -> Html:
    files = (
        ("statements.parquet", _("a row for each statement")),
        ("texts.parquet", _("a row for each text")),
        ("bad.parquet", _("a row for each record that could not be read")),
    )
    items = (tag("li", tag("code", name), ": ", text) for name, text in files)
    return tag("section", tag("h2", _("The tables beside this page")), tag("ul", *items), class_="part")
