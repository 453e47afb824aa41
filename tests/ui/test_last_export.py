"""What the last export was, kept as text."""

import pytest

from timeline_app.ui import last_export


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "3", '{"format": "png"}', '{"format": "none", "options": {}}']
)
def test_a_memory_that_is_none_is_none(text):
    assert last_export.from_text(text) is None
