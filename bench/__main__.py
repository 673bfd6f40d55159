"""Measure how long readers wait, and write docs/performance.md: `make bench`, or `python -m bench --quick`."""

import argparse
import subprocess
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Browser, Error, sync_playwright

from bench import cdn, machine, measure, report, section, stories
from bench.measure import Subject
from bench.reader import Reader
from bench.server import Server
from tools.programs import FLAGS, chromium

DOCS = Path(__file__).parents[1] / "docs"


def main() -> None:
    """Measure everything in one run, and write the report and its plot."""
    options = _options()
    begun, load = time.monotonic(), machine.load()

    def say(words: str) -> None:
        print(f"{time.monotonic() - begun:6.0f} s  {words}", flush=True)

    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        scratch = Path(folder)
        cdns, note = _cdns(scratch)
        flags = cdns.flags if cdns else (cdn.resolver(),)
        subjects = _subjects(scratch, options.places, plain=cdns is not None)
        browser = playwright.chromium.launch(executable_path=chromium(), args=[*FLAGS, *flags])
        with measure.serving(subjects, scratch) as servers:
            measure.rounds(browser, servers, subjects, options.rounds, say)
            by_name = {one.name: one for one in subjects}
            for name in ("empty page", "plain page", "Dateline"):
                if name in by_name:
                    measure.sessions(browser, servers[name], by_name[name])
                    say(f"memory of sessions: {name}")
            ours = by_name["Dateline"]
            pages = [by_name[name] for name in ("plain page", "Dateline") if name in by_name]
            sights = measure.sights(browser, servers, pages, 3)
            say("other devices")
            exported = measure.exported(browser, scratch, options.rounds)
            say("exported page")
            looks = measure.changes(browser, servers[ours.name], ours, options.changes, say)
            profiles = {
                act: files
                for one in subjects
                if one.page == "dashboard.py" and not one.failed
                for act, files in _profiles(browser, servers[one.name], one).items()
            }
        results = report.Results(
            subjects=by_name,
            sizes=options.places,
            looks=looks,
            sights=sights,
            exported=exported,
            profiles=profiles,
            machine=machine.described(browser.version),
            load=load,
            rounds=options.rounds,
            note=note,
        )
        browser.close()
        if cdns:
            cdns.stop()
    out = Path(options.out)
    (out / "pictures").mkdir(parents=True, exist_ok=True)
    readers = section.kept(DOCS / "performance.md", "readers")
    (out / "performance.md").write_text(report.document(results, readers), encoding="utf-8")
    (out / "pictures" / "performance.svg").write_text(report.picture(results), encoding="utf-8")
    say(f"written: {out / 'performance.md'}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="how many times everything is measured")
    parser.add_argument("--places", default="5,100,1000,10000", help="sizes of the made-up stories")
    parser.add_argument("--changes", type=int, default=500, help="layer changes over which memory is measured")
    parser.add_argument("--quick", action="store_true", help="2 rounds and 100 changes, to try the command")
    parser.add_argument("--out", default=DOCS, help="where performance.md is written")
    options = parser.parse_args()
    options.places = tuple(int(size) for size in options.places.split(","))
    if options.quick:
        options.rounds, options.changes = 2, 100
    return options


def _cdns(scratch: Path) -> tuple[cdn.Cdn | None, str]:
    try:
        return cdn.Cdn(scratch), ""
    except cdn.MissingToolError as error:
        why = f"it needs {error}"
    except subprocess.CalledProcessError:
        why = "its files could not be fetched from npm"
    return None, f" The plain page was left out: {why}."


def _subjects(scratch: Path, sizes: tuple[int, ...], *, plain: bool) -> list[Subject]:
    folders = {size: stories.written(scratch / f"{size}", size) for size in sizes}
    subjects = [measure.empty(), measure.empty(report.SERVED_ALIKE, is_ours=True)]
    subjects += [measure.subject("plain page", "bench/plain_app.py", stories.DATA)] if plain else []
    subjects.append(measure.subject("Dateline", "dashboard.py", stories.DATA))
    for size, folder in folders.items():
        clicks = 6 if size < 500 else 4
        if plain and size < 500:
            subjects.append(measure.subject(f"plain page, {size:,} places", "bench/plain_app.py", folder, 4))
        subjects.append(measure.subject(f"Dateline, {size:,} places", "dashboard.py", folder, clicks))
    return subjects


def _profiles(browser: Browser, server: Server, one: Subject) -> dict[str, dict[str, float]]:
    with Reader(browser, server.url, is_map=True) as reader:
        try:
            first = reader.profiled(lambda: reader.open(one.all))
            reader.rest(1.0)
            click = reader.profiled(lambda: reader.click(stories.TOGGLED, one.without))
        except Error:
            return {}
    return {f"{one.name}, first map": first, f"{one.name}, click": click}


if __name__ == "__main__":
    main()
