"""An event of a selected passage: its sentence, its date, who and where; never half a word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import errors, pipeline, store
from timeline_app.model import Span
from timeline_app.model.shown import LONGEST_SENTENCE, sentence_as_title
from timeline_app.model.span import whole_words

TEXT = (
    "date 2019-02-06\n\nMaren Oakley visited Porto on 5 February 2019. "
    "Two days later Tomas Brede attacked the harbour office in Lisbon.\n\n"
    "A list of the members of the board: Nils Arden, Peter Lund."
)


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    folder = tmp_path_factory.mktemp("proposing")
    (folder / "log.txt").write_text(TEXT, encoding="utf-8")
    made = folder / "made.db"
    for _ in pipeline.import_paths([folder / "log.txt"], made):
        pass
    return made


@pytest.fixture
def opened(path):
    with store.open_store(path) as found:
        yield found


def selected(opened, words):
    text = opened.documents.one(1).text
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize("words", ["visited", "ley visited Por", "Oakley visited Porto on 5 Feb"])
def test_part_of_a_sentence_gives_its_event_whole(opened, words):
    made = pipeline.proposed(opened, 1, selected(opened, words))
    assert (
        made.span.of(opened.documents.one(1).text)
        == "Maren Oakley visited Porto on 5 February 2019."
    )
    assert made.title == "Maren Oakley visited Porto"
    assert made.when.edtf == "2019-02-05"
    assert made.people == ("Maren Oakley",)
    assert made.places == ("Porto",)
    assert made.time.of(opened.documents.one(1).text) == "5 February 2019"
    assert made.kind != "other"


def test_names_are_called_as_the_chronology_calls_them(opened):
    spelled = pipeline.proposed(opened, 1, selected(opened, "attacked"))
    assert "Tomas Brede" in spelled.people
    assert spelled.places == ("Lisbon",)
    assert spelled.when.edtf == "2019-02-07"


def test_what_tells_nothing_gives_its_sentence_and_names(opened):
    made = pipeline.proposed(opened, 1, selected(opened, "members of the bo"))
    assert made.span.of(opened.documents.one(1).text).startswith("A list of the members")
    assert {"Nils Arden", "Peter Lund"} <= set(made.people)
    assert made.when is None


def test_it_can_be_applied_as_it_is(opened):
    made = pipeline.proposed(opened, 1, selected(opened, "visited"))
    added = opened.apply(made).focus
    event = opened.reading.event(added)
    assert (event.title, event.when, event.people[0].name) == (
        made.title, made.when, "Maren Oakley"
    )  # fmt: skip
    assert event.evidence[0].time_span == made.time
    opened.history.undo()


def test_a_document_that_is_not_there_is_told(opened):
    with pytest.raises(errors.Gone):
        pipeline.proposed(opened, 99, Span(0, 3))


@given(st.text(alphabet="ab é.\n", max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_no_selection_ends_within_a_word(text, one, other):
    first, last = sorted((min(one, len(text)), min(other, len(text))))
    found = whole_words(text, Span(first, last))
    for at in (found.start, found.end):
        is_inside = 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()
        assert not is_inside or len(found) == 0


def test_a_long_sentence_is_cut_after_a_word():
    title = sentence_as_title("word " * 60)
    assert len(title) <= LONGEST_SENTENCE
    assert title.endswith("word…")
