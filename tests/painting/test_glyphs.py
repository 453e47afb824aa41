"""Letters that no font on this machine can draw are named before they are printed as boxes."""

import pytest

from timeline_app.painting import glyphs


def test_letters_that_no_font_has_are_named():
    missing = "\U0001fbf9\U000e0fff"
    found = glyphs.warnings(["plain", f"odd {missing}"])
    assert not glyphs.warnings(["plain", "Été", "ASCII only"])
    assert all("install a font" in sentence for sentence in found)


def test_an_unknown_letter_is_missing_and_one_of_the_typeface_is_not():
    assert glyphs.is_missing("\U0001fbfd") or not glyphs.is_missing("a")
    assert not glyphs.is_missing("…")


@pytest.mark.parametrize(("count", "ending"), [(12, ")"), (13, " …)")])
def test_so_many_are_named(monkeypatch, count, ending):
    letters = [chr(0x250 + number) for number in range(count)]
    monkeypatch.setattr(glyphs, "is_missing", lambda _letter: True)
    (told,) = glyphs.warnings(["plain\u024f\u2003", "".join(reversed(letters)), letters[0]])
    assert told == (
        f"No installed font has {count} of the letters used ({' '.join(letters[:12])}{ending}; "
        "install a font for that script and export again."
    )
