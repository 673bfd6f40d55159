"""Documents of every kind that is read, and those that are not: a text, or one sentence that says why."""

import io
import time
import tracemalloc
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.extract import web_page
from geo.extract.documents import text_of as read
from geo.extract.found import UnreadableError
from tests.conftest import examples

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "word/_rels/document.xml.rels": "<Relationships/>",
}


def docx(body: str, compression: int = zipfile.ZIP_DEFLATED, head: str = "", **parts: str | bytes) -> bytes:
    packed = io.BytesIO()
    document = f'{head}<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    with zipfile.ZipFile(packed, "w", compression) as archive:
        for name, content in (PARTS | {"word/document.xml": document} | parts).items():
            archive.writestr(name, content)
    return packed.getvalue()


def paragraph(*runs: str) -> str:
    return "<w:p>" + "".join(run if "<" in run else f"<w:r><w:t>{run}</w:t></w:r>" for run in runs) + "</w:p>"


def why_not(data: bytes, name: str = "story.txt") -> str:
    with pytest.raises(UnreadableError) as refused:
        read(data, name)
    return str(refused.value)


# --- plain text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "windows-1252"])
def test_text_in_every_encoding_is_read(encoding: str) -> None:
    text = "São Luís is 1,500 km from Brasília – “far”, they said, at 20°C.\n\nThe end."
    assert read(text.encode(encoding), "story.txt") == text


def test_text_is_left_as_it_is() -> None:
    assert read(b"One\r\ntwo\rthree\x07", "a") == "One\r\ntwo\rthree\x07"
    assert read(b"", "a.txt") == ""


@pytest.mark.parametrize(
    "data", [bytes(range(256)) * 9, b"\x00" * 999, b"\x89PNG\r\n\x1a\n" + bytes(range(200)) * 3, b"\x81 x"]
)
def test_a_binary_file_is_no_text(data: bytes) -> None:
    assert why_not(data) == "This is no text file. Bring .txt, .md, .html or .docx, or paste the text."


@pytest.mark.parametrize(
    ("data", "name", "word"),
    [
        (b"%PDF-1.7", "a.pdf", "a PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.doc", "an old Word document"),
        (b"Plain text", "a.docx", "no Word document"),
        (b"PK\x03\x04 no zip", "a.docx", "cannot be read"),
    ],
)
def test_another_kind_of_file_is_named(data: bytes, name: str, word: str) -> None:
    assert word in why_not(data, name)


def test_a_file_of_more_than_5_mb_is_too_large() -> None:
    assert why_not(bytes(5_000_001)) == "The file is too large."


# --- Markdown and web pages


def test_markdown_loses_its_marks_and_keeps_its_words() -> None:
    text = "# Head\n\n> **Bold** and *it* at [Kyiv](https://example.org/a_b), 5 * 3 * 2 ![picture](x.png)\n- snake_case"
    assert read(text.encode(), "a.md") == "Head\n\nBold and it at Kyiv, 5 * 3 * 2 \n- snake_case"
    assert read(b"2 ** 3 # no head", "a.txt") == "2 ** 3 # no head"


PAGE = """<!doctype html><html><head><title>Site</title><style>p { color: red }</style>
<script>if (1 < 2) document.write("<p>written</p>")</script></head><body><header><a href="/">Home</a></header>
<nav><ul><li>World</li></ul></nav><!-- <p>a comment</p> --><article data-x="a > b"><h1>The&nbsp;head</h1>
<p>One &lt;b&gt; &amp; <em>two</em><br>three</p><aside>Read also</aside><table><tr><td>a</td><td>b</td></tr></table>
</article><footer>Imprint</footer></body></html>"""


def test_a_web_page_gives_its_article_only() -> None:
    assert read(PAGE.encode(), "a.html") == "The head\n\nOne <b> & two\nthree\n\na b"


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>1 < 2 and 3 > 2</p>", "1 < 2 and 3 > 2"),
        ("no tags", "no tags"),
        ("<p title='it\"s'>a</p><p>b", "a\n\nb"),
        ('<p title="broken>a</p><p>b</p>', "a\n\nb"),
        ("<script>never closed <p>x", ""),
        ("<nav>a<nav>b</nav>c</nav>d", "d"),
        ("<article></article><p>outside</p>", "outside"),
        ("<p>a</p><!-- open", "a"),
        ("<SCRIPT>x</ScRiPt >y", "y"),
        ("&#x4eac;&#20140; &#0; &unknown;", "京京 \N{REPLACEMENT CHARACTER} &unknown;"),
    ],
)
def test_broken_pages_give_their_text(page: str, text: str) -> None:
    assert web_page.text_of(page) == text


@pytest.mark.parametrize(
    "piece", ["<", "<a ", "<!--", "<a b=c ", '<a ">" ', "<a '\"> ", "</a", "<title>", "<title></title x", "<nav>", "&"]
)
def test_the_time_for_a_page_grows_with_its_length(piece: str) -> None:
    def seconds(size: int) -> float:
        page = piece * (size // len(piece))
        begun = time.process_time()
        web_page.text_of(page)
        return time.process_time() - begun

    seconds(1000)
    assert seconds(300_000) < 1.5  # a quadratic way takes half a minute


@examples(60)
@given(st.text(st.sampled_from("<>/'\"&; apnv!-\n="), max_size=80))
def test_any_page_gives_text_without_a_whole_comment(page: str) -> None:
    assert "\n\n\n" not in web_page.text_of(page)


# --- Word


def test_a_word_document_gives_its_paragraphs() -> None:
    body = paragraph("One ", "two") + paragraph("“Three” &lt;b&gt;")
    assert read(docx(body), "a.docx").strip() == "One two\n\n“Three” <b>"


def test_what_was_inserted_is_read_and_what_was_deleted_is_not() -> None:
    tracked = (
        "<w:ins><w:r><w:t>new</w:t></w:r></w:ins>",
        "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>",
        "<w:hyperlink><w:r><w:t> linked</w:t></w:r></w:hyperlink>",
    )
    assert read(docx(paragraph(*tracked)), "a.docx").strip() == "new linked"


def test_other_parts_of_a_word_document_are_not_unpacked() -> None:
    assert read(docx(paragraph("text"), **{"word/media/image1.png": bytes(9_000_000)}), "a.docx").strip() == "text"


@pytest.mark.parametrize(
    "data",
    [
        docx(paragraph("a" * 5_000_000)),
        docx(paragraph("a"), **{"word/footnotes.xml": "<w:footnotes>" + " " * 5_000_000}),
    ],
    ids=["text", "another part"],
)
def test_a_zip_bomb_is_too_long_and_takes_no_memory(data: bytes) -> None:
    tracemalloc.start()
    assert "too long" in why_not(data, "a.docx")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 50_000_000


def test_a_zip_that_lies_about_its_sizes_is_not_believed() -> None:
    whole = docx(paragraph("a" * 60_000_000))
    size = next(
        entry for entry in zipfile.ZipFile(io.BytesIO(whole)).infolist() if entry.filename == "word/document.xml"
    )
    lying = whole.replace(size.file_size.to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    assert lying != whole
    tracemalloc.start()
    assert "cannot be read" in why_not(lying, "a.docx")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 50_000_000


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_with_entities_is_refused(encoding: str) -> None:
    entities = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>'
    bomb = f'{entities}<w:document xmlns:w="{W}"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>'
    data = docx("", **{"word/document.xml": bomb.encode(encoding)})
    assert "Word never writes" in why_not(data, "a.docx")


@pytest.mark.parametrize(
    "data",
    [
        docx("<w:p>"),
        docx("<w:sdt>" * 3000 + "</w:sdt>" * 3000),
        docx(paragraph("x"))[:-30],
        docx("", **{"word/document.xml": b""}),
        docx("", **{"word/document.xml": "<other/>"}),
        docx("", **{"_rels/.rels": "<Relationships xmlns='r'><Relationship/></Relationships>"}),
    ],
    ids=["broken XML", "nested", "cut", "empty part", "another document", "no article"],
)
def test_a_broken_word_document_gives_a_sentence(data: bytes) -> None:
    told = "This Word document cannot be read. Open it, copy its text and paste that."
    assert told_of(data) in ("", told)


def told_of(data: bytes) -> str:
    """The text of a Word document, or why it cannot be read."""
    try:
        return read(data, "a.docx")
    except UnreadableError as refused:
        return str(refused)


@examples(60)
@given(st.binary(max_size=60), st.sampled_from(["a.txt", "a.md", "a.html", "a.docx", "a"]))
def test_any_bytes_give_a_text_or_a_sentence(data: bytes, name: str) -> None:
    try:
        text = read(data, name)
    except UnreadableError:
        return
    assert isinstance(text, str)
