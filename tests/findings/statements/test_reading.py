"""What a clause says: who, to whom, how many, when, or that not."""

import pytest

FIGURES = [
    ("Fifty-two persons were treated.", 52.0, 52.0, "people"),
    ("The hall seats nine hundred guests.", 900.0, 900.0, "guest"),
    ("Some £40,000 were lost.", 36_000.0, 44_000.0, "£"),
    ("The pump weighs 412 kilograms.", 412.0, 412.0, "kilogram"),
    ("They closed 12 streets.", 12.0, 12.0, "street"),
    ("The loss was 350 ml.", 350.0, 350.0, "millilitr"),
]

NO_FIGURES = [
    "It stands on page 14 of the book.",
    "Press release 88 was short.",
    "The clerk, aged 41, wept.",
    "She is twenty-two years old.",
    "He came on 3 May 1904.",
    "It was updated at 5:40.",
    "He lived at 12 Mill Street.",
    "The fire began in the shop at 7 Old Market Rd. in the night.",
]


@pytest.mark.parametrize(("text", "low", "high", "unit"), FIGURES)
def test_figures(said, text, low, high, unit):
    (figure,) = (figure for sentence in said(text) for figure in sentence.figures)
    assert (figure.low, figure.high, figure.unit) == (low, high, unit)


@pytest.mark.parametrize("text", NO_FIGURES)
def test_what_is_no_figure(said, text):
    assert [figure.text for sentence in said(text) for figure in sentence.figures] == []


@pytest.mark.parametrize(
    "text",
    [
        "The engine was never brought out.",
        "Nobody opened the gate.",
        "The unit was at no time put on the scales.",
        "Peer denies having opened the gate.",
        "They failed to open the gate.",
    ],
)
def test_denied(said, text):
    assert any(one.is_denied for sentence in said(text) for one in sentence.statements)


@pytest.mark.parametrize(
    "text",
    [
        "The engine was brought out.",
        "It is not the first time that our bank has been robbed.",
        "He opened the gate for no reason.",
    ],
)
def test_told(said, text):
    verbs = [one for sentence in said(text) for one in sentence.statements if not one.is_noun]
    assert verbs
    assert not any(one.is_denied for one in verbs)


def test_who_does_it_to_whom(said):
    (sentence,) = said("The sluice had been shut by the miller of Lower Ashby.")
    (shut,) = (one for one in sentence.statements if one.deed == "shut")
    assert [slot.name for slot in shut.of("agent")] == ["the miller of Lower Ashby"]
    assert [slot.name for slot in shut.of("patient")] == ["the sluice"]


def test_a_label_tells_who(said):
    found = [one for sentence in said("Surgeon: Mr V. Prasad.") for one in sentence.statements]
    assert [(one.deed, one.slots[0].called) for one in found if one.is_label] == [
        ("surgeon", "Mr V. Prasad")
    ]


def test_that_was_on_a_day(said):
    *_, last = said("The lamps burnt at the first match. That was on the ninth of November 1966.")
    (burnt,) = (one for one in last.statements if one.deed == "burn")
    assert burnt.is_dated
    assert burnt.when is not None


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("It was Ambrose Tully who gave the alarm.", "cleft"),
        ("He built the house with his own hands.", "sole"),
        ("Contrary to the report, the lock was whole.", "contrary"),
        ("At no moment did the board stop us.", "never"),
    ],
)
def test_how_a_sentence_insists(said, text, cue):
    assert cue in said(text)[0].cues


def test_a_plain_sentence_does_not_insist(said):
    assert said("The mill burnt down in the spring.")[0].cues == ()
