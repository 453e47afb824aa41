"""Makes the documents of the practice case that are no plain text: Word, PDF, scan, workbook.

Run by hand from a checkout, with the extra ``dev``: ``python resources/samples/make_museum.py``.
The other documents of ``museum`` are written by hand.
"""

import os
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from docx import Document
from openpyxl import Workbook
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPageSize, QPainter, QPdfWriter

MUSEUM = Path(__file__).parent / "museum"
HEIR = (
    "Delft, 2 May 2018",
    "Dear Ms Voss,",
    (
        "my family read of the return of the globe with joy. Maarten Velde was born in Delft in "
        "1602 and died there in 1671. He sold the globe in 1643."
    ),
    "Anna Velde",
)
FITTER = (
    "County Police, Aldermere",
    "Statement of Leo Grant, taken on 15 March 2018",
    (
        "I am a fitter with Brandt & Sons. I fitted the lock of case 7 on 5 February 2018. "
        "I handed two keys to Ingrid Moss."
    ),
)
INVOICE = (
    "Brandt & Sons, Locksmiths",
    "Quay Street, Norcastle",
    "Invoice of 7 February 2018",
    "To the Aldermere Museum",
    "On 5 February 2018 our fitter changed the lock of case 7.",
    "One lock with two keys: 310 pounds.",
)
INVENTORY = (
    ("Date", "Number", "What happened"),
    (date(2017, 11, 20), 117, "The globe was cleaned"),
    (date(2018, 1, 9), 117, "Case 7 was opened"),
    (date(2018, 2, 27), 117, "The globe was placed in case 7"),
    (date(2018, 3, 12), 117, "The globe was reported missing"),
    (date(2018, 4, 11), 117, "The globe was placed in the vault"),
)
SMALL, LARGE = 11, 34
"""Points of the letters on the page, pixels of those on the scan."""


def letter(path: Path) -> None:
    """A letter in Word."""
    document = Document()
    for words in HEIR:
        document.add_paragraph(words)
    document.save(str(path))


def statement(path: Path) -> None:
    """A page of a PDF with a layer of text."""
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    with QPainter(writer) as painter:
        painter.setFont(QFont("Inter", SMALL))
        width, at = writer.width(), 0
        for words in FITTER:
            room = QRect(0, at, width, writer.height())
            used = painter.drawText(room, Qt.TextFlag.TextWordWrap, words)
            at = used.bottom() + writer.resolution() // 4


def scan(path: Path) -> None:
    """A page as a picture, slightly turned, as a scanner gives it."""
    page = QImage(1240, 800, QImage.Format.Format_Grayscale8)
    page.fill(QColor(244, 244, 244))
    font = QFont("Inter")
    font.setPixelSize(LARGE)
    with QPainter(page) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.rotate(0.4)
        painter.setFont(font)
        painter.setPen(QColor(40, 40, 40))
        for number, words in enumerate(INVOICE):
            painter.drawText(90, 140 + number * 80, words)
    page.save(str(path))


def inventory(path: Path) -> None:
    """A workbook with true dates."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Globe"
    for row in INVENTORY:
        sheet.append(row)
    book.save(path)


if __name__ == "__main__":
    application = QGuiApplication([])
    letter(MUSEUM / "letters" / "velde-heir.docx")
    statement(MUSEUM / "police" / "statement-grant.pdf")
    scan(MUSEUM / "records" / "invoice.png")
    inventory(MUSEUM / "records" / "inventory.xlsx")
