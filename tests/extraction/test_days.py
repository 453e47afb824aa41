"""The day of what has none of its own: the choices, none among them, and what is made of them."""

from timeline_app import extraction, parsing, temporal
from timeline_app.extraction import day_scores
from timeline_app.extraction.day_candidates import DayChoice
from timeline_app.model.edtf import parse

TEXT = (
    "Ferry runs aground off Lund\n\n"
    "A ferry ran aground off Lund on Monday, 4 May 2015. Two passengers were hurt. The captain "
    "said the radar had failed. In 2009 another ferry had burned there."
)
PUBLISHED = parse("2015-05-05")


def choices(text=TEXT, published=PUBLISHED):
    analysis = parsing.analyse(text)
    times = temporal.find(text, published=published, analysis=analysis)
    found = extraction.date_choices(analysis, times, published=published)
    return {span.of(text): days for span, days in found}


def test_the_days_of_the_text_and_none_are_the_choices(read):
    assert read(TEXT, "2015-05-05")
    found = choices()
    assert "ran" not in found, "it has a day of its own"
    days = [when.edtf if when else None for when, _ in found["hurt"]]
    assert {"2015-05-04", "2015-05-05"} <= set(days)
    assert days[-1] is None
    assert len(days) == len(set(days))


def test_without_any_day_only_none_is_left(read):
    assert read("The mill burned down.", None) is not None
    (days,) = choices("The mill burned down.", None).values()
    assert [when for when, _ in days] == [None]


def test_every_day_says_how_sure_it_is_and_every_title(read):
    for mention in read(TEXT, "2015-05-05"):
        if mention.when is not None:
            assert mention.date_confidence is not None
            assert 0 <= mention.date_confidence <= 1
        assert (mention.title_confidence is not None) == bool(mention.title)
    (hurt,) = [m for m in read(TEXT, "2015-05-05") if m.text == "hurt"]
    assert hurt.date_confidence is not None


def test_the_likeliest_choice_is_found_and_the_order_does_not_matter():
    days = [
        DayChoice(parse("2015-05-04"), {"some": 1.0, "rule_narrative": 1.0}),
        DayChoice(parse("2015-05-05"), {"some": 1.0}),
        DayChoice(None, {"none": 1.0, "none_ruled": 1.0}),
    ]
    chosen, sure = day_scores.best(days)
    assert chosen is days[0]
    assert day_scores.best(days[::-1]) == (chosen, sure)
    assert 0 < sure < 1
