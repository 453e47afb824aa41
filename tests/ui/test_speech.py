"""The seam: sentences, counts and numbers in the language that is spoken."""

import sys

import pytest
from PySide6.QtCore import QTranslator

from timeline_app import wording
from timeline_app.ui import speech
from timeline_app.ui.speech import grouped, later, tr, tr_n


class Shouting(QTranslator):
    """A table that has every sentence: in capitals, with the number's form before counts."""

    def translate(self, context, text, comment="", number=-1):
        assert context == speech.CONTEXT
        words = text.upper().replace("{N}", "{n}").replace("{NAME}", "{name}")
        return f"{comment or ''}{'' if number < 0 else number}: {words}"


class Silent(QTranslator):
    """A table without a sentence."""

    def translate(self, _context, _text, _comment="", _number=-1):
        return None


@pytest.fixture
def speaking(monkeypatch):
    """Who speaks by another table for the length of a test."""
    monkeypatch.setattr(speech, "_speech", speech._Speech())

    def by(table, language="de"):
        speech._speech.table, speech._speech.language = table, language
        return speech._speech

    return by


def test_english_is_as_it_is_written():
    assert tr("Reading {name}…", name="a{b}.txt") == "Reading a{b}.txt…"
    assert tr("{n} by the filter") == "{n} by the filter", "without words the braces stay"
    assert [tr_n("{n} row", "{n} rows", number) for number in (0, 1, 2, 12_345)] == [
        "0 rows", "1 row", "2 rows", "12,345 rows",
    ]  # fmt: skip
    assert tr_n("{name}: {n} row", "{name}: {n} rows", 1, name="b") == "b: 1 row"
    assert later("Hide event") == "Hide event"
    assert speech.spoken() == speech.SOURCE
    assert not speech.is_from_right()


def test_another_table_is_asked_with_comment_and_number(speaking):
    speaking(Shouting())
    assert tr("Open {name}", "a verb", name="x") == "a verb: OPEN x"
    assert tr_n("{n} row", "{n} rows", 7) == "7: 7 ROWS"
    assert tr_n("{n} row", "{n} rows", 5_000_000_000) == "2000000000: 5,000,000,000 ROWS"


def test_what_a_table_lacks_is_said_in_english(speaking):
    speaking(Silent())
    assert tr("Open {name}", name="x") == "Open x"
    assert tr_n("{n} row", "{n} rows", 1) == "1 row"


def test_numbers_are_written_as_the_reader_writes_them(speaking):
    speaking(Silent()).between_thousands = "."
    assert grouped(1_234_567) == "1.234.567"


@pytest.mark.parametrize("language", ["", "en", "xx", "../etc/passwd"])
def test_english_and_what_there_is_no_table_for_change_nothing(language, speaking, monkeypatch):
    speaking(None, speech.SOURCE)
    monkeypatch.setattr("PySide6.QtCore.QLocale.system", QLocaleC)
    speech.speak(language)
    assert speech.spoken() == speech.SOURCE
    assert wording.spoken() == wording.ENGLISH


class QLocaleC:
    """A system without a language."""

    def name(self):
        return "C"


def test_every_table_speaks_and_has_a_name():
    for language in speech.languages()[1:]:
        table = QTranslator()
        assert table.load(str(speech.table_of(language)))
        assert table.translate(speech.CONTEXT, "&File") not in ("", "&File")
        assert language in speech.NAMES


def test_the_seam_itself_loads_no_qt():
    """The process that draws pages says nothing, and has no Qt."""
    import subprocess

    code = (
        "import sys; from timeline_app.ui import speech; speech.tr('a {b}', b=1);"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
