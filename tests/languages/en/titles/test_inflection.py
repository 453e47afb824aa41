import pytest

from timeline_app.languages.en.titles.inflection import past


@pytest.mark.parametrize(
    ("lemma", "expected"),
    [
        ("visit", "visited"), ("announce", "announced"), ("rise", "rose"), ("carry", "carried"),
        ("stop", "stopped"), ("expel", "expelled"), ("open", "opened"), ("refer", "referred"),
        ("raid", "raided"), ("panic", "panicked"), ("play", "played"), ("occur", "occurred"),
        ("quit", "quit"), ("be", "was"), ("commit", "committed"), ("happen", "happened"),
        ("permit", "permitted"), ("offer", "offered"), ("develop", "developed"),
        ("murder", "murdered"),
    ],
)  # fmt: skip
def test_simple_past(lemma, expected):
    assert past(lemma) == expected


def test_the_only_verb_with_two_pasts():
    assert past("be", is_plural=True) == "were"
