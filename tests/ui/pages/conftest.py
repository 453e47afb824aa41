"""An inquiry of five printed pages, two of them a foreword, with an event from each."""

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from timeline_app import readers, store
from timeline_app.model import Span, edits
from timeline_app.model.when import day
from timeline_app.ui.source.source_pane import SourcePane

LINES = (
    "This inquiry was opened on 2 May 2019.",
    "The crew was heard on 3 May 2019 in Porto.",
    "The seal was replaced on 5 February 2019.",
    "The ferry lost steering on 14 March 2019.",
    "It was towed home on 15 March 2019.",
)
DAYS = ((5, 2), (5, 3), (2, 5), (3, 14), (3, 15))
TITLES = ("Inquiry opened", "Crew heard", "Seal replaced", "Steering lost", "Ferry towed")
REST = "Nobody on board was hurt that day."
SECOND = "The pilot came an hour later."
RIGHT = "open sesame"


def printed(path, password=""):
    """Draw the file; the foreword's pages are i and ii, then it begins with 1."""
    kept = {"encrypt": StandardEncryption(password)} if password else {}
    canvas = Canvas(str(path), pagesize=A4, invariant=True, **kept)
    canvas.addPageLabel(0, style="ROMAN_LOWER", start=1)
    canvas.addPageLabel(2, style="ARABIC", start=1)
    for line in LINES:
        canvas.setFont("Times-Roman", 14)
        canvas.drawString(90, 700, line)
        canvas.drawString(90, 660, REST)
        canvas.drawString(90, 620, SECOND)
        canvas.showPage()
    canvas.save()


def kept(path, folder, password=""):
    """A chronology of the file, as its reader reads it."""
    db = folder / "inquiry.db"
    document = readers.read(path, password=password)
    with store.open_store(db, create=True) as made:
        number = made.documents.add(document)
        rows = [*zip(LINES, TITLES, DAYS, strict=True), (SECOND, "Pilot came", DAYS[2])]
        for line, title, (month, date) in rows:
            start = document.text.index(line)
            made.apply(
                edits.AddEvent(
                    title,
                    day(2019, month, date),
                    "repair" if line == SECOND else "inquiry",
                    document=number,
                    span=Span(start, start + len(line)),
                )
            )
    return db


@pytest.fixture
def pdf(tmp_path):
    path = tmp_path / "inquiry.pdf"
    printed(path)
    return path


@pytest.fixture
def locked_pdf(tmp_path):
    path = tmp_path / "locked.pdf"
    printed(path, RIGHT)
    return path


@pytest.fixture
def shown(qtbot, session, theme, tmp_path):
    """The source pane on a chronology of the file, and the ids of its events by title."""

    def show(path, password=""):
        pane = SourcePane(session, theme)
        qtbot.addWidget(pane)
        pane.resize(700, 900)
        pane.show()
        with qtbot.waitSignal(session.snapshot_changed, timeout=20_000):
            session.adopt(store.open_store(kept(path, tmp_path, password)))
        ids = {event.title: event.id for event in session.store.events()}
        return pane, ids

    return show


@pytest.fixture
def drawn(qtbot):
    """Wait until the picture of the page in view is there."""

    def wait(pane):
        view = pane.page.view
        qtbot.waitUntil(
            lambda: view.pictures.picture(view._wanted(view.page)) is not None, timeout=30_000
        )

    return wait


@pytest.fixture
def page_pane(session, shown, drawn, pdf):
    """The pane with the page of the third event in view, and the events' ids."""
    pane, ids = shown(pdf)
    session.select((ids["Seal replaced"],))
    pane.page.choose(is_page=True)
    drawn(pane)
    return pane, ids
