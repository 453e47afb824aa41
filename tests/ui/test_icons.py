"""Every icon is drawn, and one that is missing is empty."""

import pytest

from timeline_app import resources
from timeline_app.ui import icons


@pytest.mark.parametrize(
    "file", sorted(resources.path("icons").glob("*.svg")), ids=lambda f: f.stem
)
def test_every_icon_is_drawn(qapp, file):
    drawn = icons.icon(file.stem, "#000000", "#888888").pixmap(18, 18).toImage()
    inked = sum(
        drawn.pixelColor(x, y).alpha() > 0
        for x in range(drawn.width())
        for y in range(drawn.height())
    )
    assert inked > 5


def test_a_missing_icon_is_empty(qapp):
    assert icons.icon("no such icon", "#000000", "#888888").isNull()
