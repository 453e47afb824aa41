"""The days on which a mention may have happened, each with what speaks for it."""

from sentences_read import at, drafted, drafts, reads, times, trees

from timeline_app.extraction.day_candidates import DayContext
from timeline_app.extraction.discourse import Setting
from timeline_app.extraction.draft import Dating
from timeline_app.model import DatedBy
from timeline_app.model.edtf import parse

pytestmark = reads
PUBLISHED = parse("2015-05-05")


def page(by=DatedBy.DOCUMENT, day=PUBLISHED, **known):
    setting = Setting(PUBLISHED, day, by, frozenset(), range(6))
    return DayContext(
        setting, known.get("dated", {}), known.get("supposed", {}), known.get("days", {})
    )


def choices(looked_at, text, word):
    """For one word the days and what speaks for each, after all sentences before were read."""
    for one in trees(text):
        span = one.sentence.span
        here = [(n, e) for n, e in times(text, "2015-05-05") if span.contains(e.span)]
        found = drafts(one, [e.span for _, e in here])
        days = looked_at.choices(one, found, here)
        for draft, some in zip(found, days, strict=True):
            if one.tokens[draft.index].text == word:
                return {c.when.edtf if c.when else None: c.features for c in some}
    raise AssertionError(word)


def test_none_and_the_documents_day_are_always_choices():
    found = choices(page(), "The ferry burned.", "burned")
    assert list(found) == ["2015-05-05", None]
    assert found["2015-05-05"]["published"] == 1
    assert found[None]["none"] == 1
    assert found[None]["none_past"] == 1


def test_the_dates_of_the_sentence_are_choices_the_nearer_the_cheaper():
    text = "The ferry, which was built in 1999, burned in March 2009 and sank."
    found = choices(page(), text, "burned")
    assert found["2009-03"]["own"] == found["1999"]["own"] == 1
    assert found["2009-03"]["own_price"] < found["1999"]["own_price"]
    assert found["2009-03"]["own_before"] == 0
    assert found["1999"]["own_before"] == 1
    assert found["1999"]["is_long_ago"] == 1
    assert "is_day" not in found[None]


def test_dates_told_before_are_choices_and_fade():
    near = "The ferry burned on 3 May 2015. A mill fell."
    far = "The ferry burned on 3 May 2015. " + "It was old. " * 4 + "A mill fell."
    close, distant = (choices(page(), text, "fell")["2015-05-03"] for text in (near, far))
    assert close["last_day"] == close["last_any"] == 1
    assert 1 > close["last_day_near"] > distant["last_day_near"] > 0


def test_what_was_dated_in_its_own_words_is_remembered_as_an_event():
    text = "The ferry burned on 3 May 2015. A mill fell."
    first = trees(text)[0]
    key = (0, at(first, "burned"))
    dated = {key: Dating(parse("2015-05-03"), DatedBy.EXPLICIT, 0)}
    found = choices(page(dated=dated), text, "fell")["2015-05-03"]
    assert found["last_event"] == found["last_main"] == 1


def test_what_the_rules_chose_says_by_which_rule_and_how_surely():
    text = "A mill fell."
    (one,) = trees(text)
    key = drafted(one, at(one, "fell")).key
    chosen = Dating(parse("2015-05-04"), DatedBy.NARRATIVE, None, 0.6)
    supposed = Dating(parse("2015-05-01"), DatedBy.NARRATIVE)
    looked_at = page(
        by=DatedBy.NARRATIVE, day=parse("2015-05-02"), dated={key: chosen},
        supposed={key: supposed}, days={0: Dating(parse("2015-05-03"), DatedBy.NARRATIVE)},
    )  # fmt: skip
    found = choices(looked_at, text, "fell")
    assert found["2015-05-04"]["rule_narrative"] == 1
    assert found["2015-05-04"]["rule_certainty"] == 0.6
    assert found["2015-05-01"]["supposed"] == 1
    assert found["2015-05-02"]["lead"] == 1
    assert (found["2015-05-03"]["story"], found["2015-05-03"]["story_told"]) == (1, 1)
    assert found["2015-05-03"]["story_past"] == 1
    assert found[None]["none_ruled"] == found[None]["none_supposed"] == 1
    assert {f["few"] for day, f in found.items() if day} == {1 / 6}


def test_days_of_one_value_are_one_choice_with_all_its_reasons():
    looked_at = page(days={0: Dating(PUBLISHED, DatedBy.DOCUMENT)})
    found = choices(looked_at, "A mill fell on 5 May 2015.", "fell")
    assert [day for day in found if day == "2015-05-05"] == ["2015-05-05"]
    both = found["2015-05-05"]
    assert both["own"] == both["published"] == both["story"] == 1
    assert both["is_day"] == 1
    assert both["distance"] == 0


def test_a_day_to_come_says_whether_it_is_planned():
    text = "The mill will close on 3 August 2015."
    ahead = choices(page(), text, "close")["2015-08-03"]
    assert (ahead["is_ahead"], ahead["ahead_planned"], ahead["is_long_ago"]) == (1, 1, 0)


def test_of_many_dates_of_a_sentence_the_first_are_looked_at():
    years = ", ".join(f"in {year}" for year in range(1901, 1910))
    text = f"The mill burned {years}."
    assert len(times(text, "2015-05-05")) == 9
    own = [day for day, why in choices(page(), text, "burned").items() if why.get("own")]
    assert own == [str(year) for year in range(1901, 1909)]


def test_a_day_is_long_ago_after_sixty_days_and_a_day_told_before_fades_over_eight_sentences():
    for text, is_long in (("It fell on 5 March 2015.", 1), ("It fell on 6 March 2015.", 0)):
        day = choices(page(), text, "fell")
        found = next(why for when, why in day.items() if when and when.startswith("2015-03"))
        assert found["is_long_ago"] == is_long, text
    text = "The ferry burned on 3 May 2015. " + "It was old. " * 7 + "A mill fell."
    assert choices(page(), text, "fell")["2015-05-03"]["last_day_near"] == 0


def test_verbs_between_a_date_and_its_mention_are_counted():
    text = "The mill that burned in 1999 was closed."
    found = choices(page(), text, "closed")["1999"]
    assert found["own_verbs"] == 0
    text = "In 1999 the man who sold and left the mill died."
    assert choices(page(), text, "died")["1999"]["own_verbs"] == 2 / 3
