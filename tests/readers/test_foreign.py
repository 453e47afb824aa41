"""The document's own date where its language is not English."""

from timeline_app import readers
from timeline_app.model import PublishedFrom
from timeline_app.readers import foreign


def test_a_line_that_is_a_day_is_surer_than_a_dateline_and_the_first_is_the_surest():
    text = "3. Mai 1911\n\nHolm, 4. Mai 1911 – Es regnete den ganzen Tag im Hafen.\n\nEnde."
    document = readers.from_text(text, path="a.txt")
    found = list(foreign.candidates(text, document.passages, "de"))
    assert [when.edtf for _, when, _, _ in found][:1] == ["1911-05-03"]
    spans = [span.of(text) for span, *_ in found]
    assert spans[0] == "3. Mai 1911"
    scores = [score for *_, score in found]
    assert all(0 < score < 1 for score in scores)
    assert scores[0] == max(scores)
    assert {source for _, _, source, _ in found} <= {PublishedFrom.DATELINE, PublishedFrom.HEADER}


def test_where_none_is_written_there_is_none():
    text = "Es regnete den ganzen Tag im Hafen."
    document = readers.from_text(text, path="a.txt")
    assert list(foreign.candidates(text, document.passages, "de")) == []
