"""How sure dates and titles are: plain ones are surer than what may be another's."""

import math

import pytest
from sentences_read import at, times, trees

from timeline_app.extraction.pool import ExistenceContext
from timeline_app.extraction.references import References
from timeline_app.extraction.sureness import Described, rated
from timeline_app.model import DatedBy, EventClass, Factuality, Mention, Standing
from timeline_app.model.edtf import parse

pytestmark = pytest.mark.usefixtures("needs_model")


@pytest.fixture
def by_word(read):
    def reading(text, published=None):
        return {mention.text: mention for mention in read(text, published)}

    return reading


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("In 1643 the town was taken by royalist forces.", "taken"),
        ("The family has farmed this land since 1290.", "farmed"),
        ("On 3 May 1815 the bridge fell into the river.", "fell"),
    ],
)
def test_a_plain_date_of_its_own_is_sure(by_word, text, word):
    assert by_word(text)[word].date_confidence > 0.85


def test_a_day_that_only_the_document_gives_is_less_sure(by_word):
    own = by_word("On 3 May 2015 the council closed the bridge.", "2015-05-05")["closed"]
    lent = by_word("The council closed the bridge.", "2015-05-05")["closed"]
    assert lent.when is None or lent.date_confidence < own.date_confidence


def test_a_clause_is_a_surer_title_than_one_without_its_subject(by_word):
    whole = by_word("The council closed the old bridge on 3 May 2015.")["closed"]
    torn = by_word("He promised the council on 3 May 2015 to leave it to the old bridge company.")[
        "leave"
    ]
    assert whole.title_confidence > 0.9
    assert torn.title_confidence is None or torn.title_confidence < whole.title_confidence


# Figures


def page(text, published="2020-07-22"):
    every = trees(text)
    here = [
        [(n, e) for n, e in times(text, published) if one.sentence.span.contains(e.span)]
        for one in every
    ]
    size = len(every)
    return ExistenceContext(text, every, here, [False] * size, [None] * size, References(every),
                parse(published))  # fmt: skip


def figures(text, word, others=(), **changes):
    """What describes the date of one mention, others of its sentence being told too."""
    looked_at = page(text)

    def told(one_word, **values):
        one = next(t for t in looked_at.trees if any(x.text == one_word for x in t.tokens))
        token = one.tokens[at(one, one_word)]
        known = {"when": parse("2019-05-03"), "dated_by": DatedBy.EXPLICIT, "expression": 0}
        return Mention(token.span, one_word, token.lemma, one.sentence.span, **known | values)

    mentions = [told(word, **changes), *(told(other) for other in others)]
    (_, date, title), *_ = Described(looked_at).of(mentions)
    assert title == {}, "it has none"
    return date


PLAIN = "The council closed the mill on 3 May 2019."


def test_a_plain_date_that_hangs_on_its_verb_alone_says_so():
    found = figures(PLAIN, "closed")
    assert found["explicit"] == found["is_plain"] == found["is_plain_and_alone"] == 1
    assert found["hangs_on_it"] == found["says_it_in_full"] == 1
    assert (found["is_before"], found["shared"], found["other_dates"]) == (0, 0, 0)
    assert (found["verbs_between"], found["nearer_ones"], found["no_preposition"]) == (0, 0, 0)
    assert 0 < found["price"] < 0.5


def test_what_makes_a_date_less_sure_has_its_figure():
    text = "On 3 May 2019 the council, which was founded in 1901, closed the mill."
    found = figures(text, "closed")
    assert (found["is_before"], found["other_dates"]) == (1, 1 / 3)
    assert (found["is_plain"], found["is_plain_and_alone"]) == (1, 0)
    assert found["verbs_between"] == 1 / 3
    shared = figures("They closed the mill on 3 May 2019 and sold it.", "closed", ("sold",))
    assert shared["shared"] == 1 / 3
    nearer = figures("They said the mill closed on 3 May 2019.", "said", ("closed",))
    assert (nearer["nearer_ones"], nearer["is_plain"], nearer["hangs_on_it"]) == (1 / 3, 0, 0)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They closed it last year.", "no_preposition"),
        ("They closed it by May 2019.", "bounding_preposition"),
        ("They closed it at 10:15 on 3 May 2019.", "is_clock"),
        ("They worked there from 3 to 7 May 2019.", "has_parts"),
    ],
)
def test_the_words_of_a_date_have_their_figures(text, name):
    word = "worked" if "worked" in text else "closed"
    assert figures(text, word)[name] == 1
    assert figures(PLAIN, "closed")[name] == 0


def test_a_date_of_no_expression_of_its_sentence_stands_apart():
    for changes in ({"expression": None}, {"expression": 7}):
        assert figures(PLAIN, "closed", **changes)["date_apart"] == 1


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"tense": "PAST"}, "explicit_past"),
        ({"aspect": "PERFECTIVE"}, "explicit_perfect"),
        ({"tense": "INFINITIVE"}, "explicit_open"),
        ({"tense": "NONE"}, "explicit_noun"),
        ({"event_class": EventClass.I_STATE}, "explicit_state"),
        ({"event_class": EventClass.REPORTING}, "explicit_said"),
        ({"factuality": Factuality.PLANNED}, "explicit_planned"),
        ({"factuality": Factuality.DENIED}, "explicit_unreal"),
        ({"is_candidate": True}, "explicit_shown"),
    ],
)
def test_what_a_mention_is_like_counts_under_the_footing_of_its_date(changes, name):
    plain = {"tense": "PRESENT", "event_class": EventClass.OCCURRENCE}
    assert figures(PLAIN, "closed", **plain | changes)[name] == 1
    assert figures(PLAIN, "closed", **plain)[name] == 0


def test_a_lent_day_counts_by_how_likely_it_was_judged():
    lent = {"dated_by": DatedBy.DOCUMENT, "expression": None}
    found = figures(PLAIN, "closed", **lent, date_confidence=0.5)
    assert (found["document_judged"], found["document_is_judged"]) == (0, 1)
    sure, unsure = (
        figures(PLAIN, "closed", **lent, date_confidence=c)["document_judged"] for c in (1.0, 0.0)
    )
    assert (sure, -unsure) == pytest.approx((math.log(99),) * 2)
    assert "document_is_judged" not in figures(PLAIN, "closed", **lent)


def test_an_entry_is_described_by_its_head():
    entry = {"dated_by": DatedBy.DOCUMENT, "standing": Standing.ENTRY}
    found = figures(PLAIN, "closed", **entry, expression=None)
    assert found["entry"] == found["head_is_apart"] == 1
    assert (found["head_says_it_in_full"], found["head_other_dates"]) == (0, 1 / 3)
    found = figures(PLAIN, "closed", **entry, entry=0)
    assert found["row"] == found["head_says_it_in_full"] == 1
    assert found["head_is_apart"] == 0


def test_what_has_neither_date_nor_title_has_no_figures():
    looked_at = page(PLAIN)
    one = looked_at.trees[0]
    token = one.tokens[at(one, "closed")]
    mention = Mention(token.span, "closed", "close", one.sentence.span)
    assert Described(looked_at).of([mention]) == [(mention, {}, {})]
    (told,) = rated(looked_at, [mention])
    assert (told.date_confidence, told.title_confidence) == (None, None)
