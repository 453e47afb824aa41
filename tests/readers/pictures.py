"""Pictures of pages, made for the tests: text drawn by a typeface that ships with the program."""

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter, ImageFont

FONT = Path(__file__).parents[2] / "resources" / "fonts" / "Inter-Regular.otf"
DPI = 150
LINE = 1.5


def drawn(lines, *, size=11, dpi=DPI, left=100, top=120, blur=0.0):
    """A sheet of A4 in grey with a line for each of ``lines``; "" leaves one free."""
    page = Image.new("L", (round(8.27 * dpi), round(11.69 * dpi)), 255)
    pen = ImageDraw.Draw(page)
    font = ImageFont.truetype(FONT, round(size * dpi / 72))
    for at, line in enumerate(lines):
        pen.text((left, top + at * round(size * dpi / 72 * LINE)), line, font=font, fill=0)
    return page.filter(ImageFilter.GaussianBlur(blur)) if blur else page


def packed(*pages, kind="PNG", dpi=DPI):
    """The bytes of a file with these pages."""
    file = BytesIO()
    more = {"save_all": True, "append_images": list(pages[1:])} if len(pages) > 1 else {}
    resolution = {} if kind == "WEBP" or dpi is None else {"dpi": (dpi, dpi)}
    pages[0].save(file, kind, **more, **resolution)
    return file.getvalue()
