"""A language is one folder and one row: an invented one goes in, and its documents are read."""

from dataclasses import replace

import pytest

from timeline_app import languages, parsing, pipeline, readers, resources, syntax, temporal
from timeline_app.languages import LANGUAGES, Language
from timeline_app.model import DatedBy, NameType

HERE = "tests.languages.invented"
TEXT = "Kaveh doru Brena no 14 felar 2031.\n\nOrin tamu Kaveh no 3 orun 2032.\n"


@pytest.fixture
def invented(tmp_path, monkeypatch):
    """The only language that there is: what asked for words of another would fail."""
    row = Language(f"{HERE}.words:WORDS", f"{HERE}.times:TIMES", f"{HERE}.clauses:CLAUSES")
    real = resources.root()
    for place in real.iterdir():
        if place.name != "lexicons":
            (tmp_path / place.name).symlink_to(place)
    (tmp_path / "lexicons").mkdir()
    for place in (real / "lexicons").iterdir():
        (tmp_path / "lexicons" / place.name).symlink_to(place)
    folder = real.parent / "tests" / "languages" / "invented" / "lexicon"
    (tmp_path / "lexicons" / "qq").symlink_to(folder)
    monkeypatch.setattr(resources, "root", lambda: tmp_path)
    for code in list(LANGUAGES):
        monkeypatch.delitem(LANGUAGES, code)
    monkeypatch.setitem(LANGUAGES, "qq", row)
    return "qq"


def document(text, language, path):
    """A document in a language, as its reader would give it."""
    found = readers.from_text(text, path=str(path))
    return replace(found, language=language)


def test_its_words_make_sentences_with_trees_and_names(invented):
    analysis = parsing.analyse(TEXT, language=invented)
    assert analysis.is_fallback
    assert [[t.text for t in one.tokens] for one in analysis.sentences] == [
        ["Kaveh", "doru", "Brena", "no", "14", "felar", "2031", "."],
        ["Orin", "tamu", "Kaveh", "no", "3", "orun", "2032", "."],
    ]
    first = analysis.sentences[0]
    assert [(t.lemma, t.relation, t.head) for t in first.tokens[:3]] == [
        ("Kaveh", "nsubj", 1), ("do", "root", -1), ("Brena", "obj", 1)
    ]  # fmt: skip
    assert [(n.first, n.type) for n in first.names] == [
        (0, NameType.OTHER), (2, NameType.PLACE)
    ]  # fmt: skip


def test_its_rules_find_its_dates_and_no_english_ones(invented):
    found = temporal.find(f"{TEXT} 3 May 2020", language=invented)
    assert [expression.value for expression in found] == ["2031-02-14", "2032-09-03"]


def test_its_documents_become_events_with_titles_in_its_own_words(invented, tmp_path):
    told = pipeline.digest(document(TEXT, invented, tmp_path / "one.txt"))
    events = [one for one in told.mentions if one.is_candidate]
    assert [(one.title, one.when.edtf, one.dated_by) for one in events] == [
        ("Kaveh doru Brena", "2031-02-14", DatedBy.EXPLICIT),
        ("Orin tamu Kaveh", "2032-09-03", DatedBy.EXPLICIT),
    ]


def test_a_part_of_the_wrong_kind_and_a_language_without_a_row_are_told(invented, monkeypatch):
    with pytest.raises(KeyError):
        parsing.analyse(TEXT, language="none")
    row = Language(f"{HERE}.words:WORDS", f"{HERE}.words:WORDS", f"{HERE}.clauses:CLAUSES")
    monkeypatch.setitem(LANGUAGES, "qq", row)
    with pytest.raises(TypeError, match="Words"):
        languages.part("qq", "times", temporal.Times)


def test_the_main_language_has_a_row_and_a_lexicon():
    assert languages.has_grammar(languages.MAIN)
    assert syntax.words("order_words", "later")
