"""The chapter "About": method, sources, licences, what is checked and what is not."""

from collections.abc import Iterator

from geo.content import provenance
from geo.content.blocks import Block, Chapter, Heading, Items, Note
from geo.content.inline import Link, Name
from geo.perspective import Perspective
from geo.words.language import N_, _


def _blocks(perspective: Perspective) -> Iterator[Block]:
    article = perspective.article
    for title, lines in provenance.chapters():
        yield Heading(title)
        yield Items(tuple(lines))
    yield Heading(_("Sources of the positions"))
    sources = provenance.sources(article)
    yield Items(tuple((Name(name), ": ", Link(source, address)) for name, source, address in sources), many=True)
    words = _("On {subject}; {version}.")
    yield Note(words.format(subject=provenance.subject(article), version=provenance.version(article)))


CHAPTER = Chapter("about", N_("About"), _blocks)
