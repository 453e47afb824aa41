"""Pages, parts and names within files come back as they were put in."""

from array import array

from timeline_app.errors import ProblemCode
from timeline_app.message import told as as_told
from timeline_app.model import (
    Document,
    Page,
    PageKind,
    PageRun,
    Pages,
    Part,
    PartKind,
    Published,
    PublishedFrom,
    Span,
)
from timeline_app.model.when import day
from timeline_app.store import checking, open_store

TEXT = "One two."
PAGES = Pages(
    (Page("i", 595, 842), Page("A5", kind=PageKind.SHEET)),
    (PageRun(0, 1), PageRun(4, 2)),
    array("f", [0, 0, 6, 12] * len(TEXT)).tobytes(),
)
PART = Part(
    Span(0, 4), PartKind.CUE, Published(day(1997, 1, 11), PublishedFrom.METADATA), "Bo", "00:01"
)
DOCUMENT = Document(
    "/talk.zip/a.vtt", "f" * 64, TEXT, "A talk",
    parts=(PART,), member="a.vtt", pages=PAGES, doubtful=(Span(0, 3), Span(4, 8)),
)  # fmt: skip


def test_the_shape_comes_back(path):
    with open_store(path, create=True) as store:
        number = store.documents.add(DOCUMENT)
        back = store.documents.one(number)
        assert back.pages == Pages(PAGES.pages, PAGES.runs)
        assert store.documents.pages(number, has_boxes=True) == PAGES
        assert (back.parts, back.member) == ((PART,), "a.vtt")
        assert back.doubtful == DOCUMENT.doubtful
        assert not checking.deeply(store.connection.raw)


def test_a_plain_text_has_no_shape(path):
    with open_store(path, create=True) as store:
        number = store.documents.add(Document("/a.txt", "0" * 64, TEXT))
        back = store.documents.one(number)
        assert not back.pages
        assert (back.parts, back.member, back.doubtful) == ((), "", ())


def test_a_problem_keeps_its_code_until_the_file_is_read(path):
    with open_store(path, create=True) as store:
        store.documents.add_problem(
            DOCUMENT.path, as_told("a password locks it"), ProblemCode.PASSWORD
        )
        assert [problem.code for problem in store.documents.problems()] == [ProblemCode.PASSWORD]
        store.documents.add(DOCUMENT)
        assert not store.documents.problems()
        store.documents.add_problem("/b.txt", as_told("who knows"))
        assert [problem.code for problem in store.documents.problems()] == [ProblemCode.UNFORESEEN]
