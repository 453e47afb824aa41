"""Files for the tests of this room: some that lie beside them, others drawn when asked for."""

import io
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from timeline_app.readers.pdf.stretches import TextStretch

_HERE = Path(__file__).parent / "made"


@pytest.fixture
def made():
    """The bytes of a file of the valley's story, by its name."""
    return lambda name: (_HERE / f"{name}.pdf").read_bytes()


@pytest.fixture
def drawn():
    """The bytes of a PDF whose pages some functions draw on a canvas, each on one."""

    def draw(*pages, size=A4, **about):
        buffer = io.BytesIO()
        canvas = Canvas(buffer, pagesize=size, invariant=True)
        for name, value in about.items():
            getattr(canvas, f"set{name.capitalize()}")(value)
        for page in pages:
            page(canvas)
            canvas.showPage()
        canvas.save()
        return buffer.getvalue()

    return draw


@pytest.fixture
def at():
    """A stretch of text at a place: left and top, ten points high, five a letter."""

    def place(text, left, top, *, start=0, size=10.0, right=None):
        return TextStretch(
            start=start,
            end=start + len(text),
            left=left,
            top=top,
            right=left + 5 * len(text) if right is None else right,
            bottom=top + size,
            words=len(text.split()),
            line=start,
            is_turned=False,
            text=text,
        )

    return place
