"""What the list shows of a date: its words with those around them."""

from timeline_app.model import Fate, LedgerEntry, Span
from timeline_app.model.shown import LONGEST_SENTENCE, sentence_as_title
from timeline_app.ui.dates.loading import words_around


def test_words_around_a_date_are_whole_and_within_its_sentence():
    text = "Before. " + "word " * 20 + "3 May 2020" + " again" * 20 + ". After."
    span = Span(text.index("3 May"), text.index("3 May") + 10)
    passage = Span(8, text.index(" After"))
    told = words_around(text, LedgerEntry(span, "3 May 2020", "DATE", "", Fate.UNUSED,
                                          passage=passage))  # fmt: skip
    assert told.startswith("“…word ")
    assert told.endswith(" again…”")
    whole = words_around("On 3 May?", LedgerEntry(Span(3, 8), "3 May", "DATE", "", Fate.UNUSED,
                                                  passage=Span(0, 9)))  # fmt: skip
    assert whole == "“On 3 May?”"


def test_a_title_is_a_sentence_cut_after_a_word():
    assert sentence_as_title("The bridge\nfell.") == "The bridge fell."
    long = sentence_as_title("The bridge fell, " * 40)
    assert len(long) <= LONGEST_SENTENCE
    assert long.endswith("fell…")
    assert sentence_as_title("x" * 400) == "x" * (LONGEST_SENTENCE - 1) + "…"
