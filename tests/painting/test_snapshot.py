"""The whole picture against one kept from before, within a stated tolerance.

Antialiasing differs a little between machines: at most 1 % of the points may differ by more than
24 of 255 in one colour, and the mean difference may be 1.0 at most.  After a wanted change:
``UPDATE_PICTURES=1 python -m pytest tests/painting/test_snapshot.py``.
"""

import os
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from timeline_app.formats.pictures import to_png

KEPT = Path(__file__).parent / "pictures"
MOST_MEAN = 1.0
MOST_FAR, FAR = 0.01, 24


def pixels(path):
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return flat[:, : 3 * image.width()].astype(np.int16)


@pytest.fixture(scope="module")
def latin(lines):
    """The bundled typeface has no Arabic: which font steps in depends on the machine."""

    def words(ids):
        known = lines(ids)
        if 5 in known:
            known[5].title = "Works are to begin in June"
        return known

    return words


@pytest.mark.parametrize(("theme", "height"), [("light", 620), ("dark", 620), ("light", 380)])
def test_the_picture_is_as_it_was(tmp_path, town, latin, theme, height):
    kept = KEPT / f"town-{theme}-{height}.png"
    made = tmp_path / "made.png"
    to_png.write_png(
        made, town, latin, width=1_000, height=height, theme=theme, title="The old harbour bridge"
    )
    if os.environ.get("UPDATE_PICTURES"):
        KEPT.mkdir(exist_ok=True)
        kept.write_bytes(made.read_bytes())
    one, other = pixels(kept), pixels(made)
    assert one.shape == other.shape
    difference = np.abs(one - other)
    assert difference.mean() <= MOST_MEAN
    assert (difference > FAR).mean() <= MOST_FAR
