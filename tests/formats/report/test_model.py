"""The words of a report's records."""

import pytest

from timeline_app.formats.report.model import (
    LONGEST_CITED,
    AnnexSource,
    Contradiction,
    Footnote,
    ReportEntry,
    sentences,
)

SOURCE = AnnexSource("D009", "Deck log", "log.txt", "0", "", "")


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (
            ("the first is right", "", "As the log has it."),
            ("The first is right. As the log has it."),
        ),
        ((), ""),
        (("really?",), "Really?"),
        (("it ends…",), "It ends…"),
        (("a\nb",), "A b."),
    ],
)
def test_words_are_made_sentences(told, words):
    assert sentences(*told) == words


def test_a_footnote_names_document_and_place():
    assert Footnote(1, SOURCE, "row 41").words == "Deck log (D009), row 41."
    assert Footnote(1, SOURCE, "").words == "Deck log (D009)."
    long = AnnexSource("D1", "x" * (LONGEST_CITED + 1), "", "", "", "")
    assert len(Footnote(1, long, "").title) == LONGEST_CITED


def entry(**more):
    return ReportEntry(
        1,
        "3 May",
        "1911-05-03",
        "Rain",
        "Rain",
        0,
        "storm",
        more.pop("status", ""),
        "accepted",
        **more,
    )


@pytest.mark.parametrize(
    ("one", "about"),
    [
        (entry(), ("storm",)),
        (entry(people=("Ann",), organisations=("Navy",)), ("storm", ("Ann, Navy"))),
        (entry(places=("Holm", "Ware")), ("storm", ("Holm, Ware"))),
        (entry(status="planned"), ("storm", "planned")),
        (entry(sources=2), ("storm", "told by 2 documents")),
    ],
)
def test_the_small_line_tells_what_there_is(one, about):
    assert one.about == about


def test_the_outcome_of_a_contradiction():
    open_one = Contradiction(1, "date", "Two days.", "", ())
    assert open_one.outcome == ""
    settled = Contradiction(
        1, "date", "Two days.", "", (), decision="the first is right", decided="on 3 May 2020"
    )
    assert settled.outcome == "The first is right. On 3 May 2020."
