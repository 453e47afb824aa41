"""The mentions by the sentences that they stand in, found, made and put."""

from dataclasses import replace

import pytest
from sentences_read import at, reads, trees

from timeline_app.extraction.pool import ExistenceContext, Pool, has_verb, index_of, root
from timeline_app.extraction.references import References
from timeline_app.model import (
    DatedBy,
    Mention,
    Part,
    Participant,
    PartKind,
    Published,
    PublishedFrom,
    Role,
    Span,
)
from timeline_app.model.edtf import parse

pytestmark = reads
TEXT = "The bridge fell. Anna Berg met Bo Dahl of Norlight. It rained."


def pool(text=TEXT, mentions=(), published="2020-07-22"):
    every = trees(text)
    size = len(every)
    page = ExistenceContext(text, every, [()] * size, [False] * size, [None] * size,
        References(every),
                parse(published) if published else None)  # fmt: skip
    return Pool(page, mentions)


def mention(word, text=TEXT, **changes):
    start = text.index(word)
    values = {"title": word, **changes}
    return Mention(Span(start, start + len(word)), word, word, Span(0, len(text)), **values)


def test_a_mention_is_found_by_its_sentence_and_by_its_trigger():
    found = pool(mentions=[mention("fell"), mention("met")])
    assert found.of(0) == [0]
    assert [one.text for one in found.told(1)] == ["met"]
    assert found.told(2) == []
    tree = found.page.trees[1]
    assert found.at(tree, at(tree, "met")) == 1
    assert found.at(tree, at(tree, "Berg")) is None


@pytest.mark.parametrize(
    ("span", "sentences"),
    [
        (Span(0, 5), [0]),
        (Span(0, 18), [0, 1]),
        (Span(16, 17), []),
        (Span(16, 18), [1]),
        (Span(0, 999), [0, 1, 2]),
        (Span(60, 62), [2]),
    ],
)
def test_a_stretch_holds_the_sentences_that_lie_in_it(span, sentences):
    assert list(pool().sentences(span)) == sentences


def test_a_mention_is_put_in_the_place_of_another_or_where_its_trigger_is_free():
    found = pool(mentions=[mention("fell")])
    found.put(0, mention("fell", title="Mine"))
    assert [one.title for one in found.all] == ["Mine"]
    found.put(None, mention("fell", title="Again"))
    assert [one.title for one in found.all] == ["Mine"], "one trigger tells one happening"
    found.put(None, mention("met"))
    assert found.of(1) == [1]


def test_the_free_word_is_the_root_else_the_first_with_letters():
    found = pool(mentions=[mention("fell")])
    first, second, _ = found.page.trees
    assert second.tokens[found.free(second)].text == "met"
    assert first.tokens[found.free(first)].text == "The", "the root tells something already"
    assert second.tokens[found.free(second, [at(second, "Norlight")])].text == "Norlight"


def test_a_new_mention_is_plain():
    found = pool()
    tree = found.page.trees[0]
    made = found.new(tree, at(tree, "fell"))
    assert (made.text, made.lemma, made.passage) == ("fell", "fall", tree.sentence.span)
    assert (made.when, made.is_candidate, made.score) == (None, False, 0.5)


def test_those_are_named_who_are_known_given_and_in_the_sentence():
    found = pool()
    tree = found.page.trees[1]
    known = (Participant("Anna Berg", "person", Role.AGENT),)
    told = found.people(tree, ["Jan Nowak"], known)
    assert [(one.name, one.role) for one in told] == [
        ("Anna Berg", Role.AGENT), ("Jan Nowak", Role.OTHER), ("Bo Dahl", Role.OTHER),
    ]  # fmt: skip
    assert found.people(found.page.trees[2]) == ()


def test_what_a_part_tells_without_words_for_it_is_of_the_parts_own_day():
    day, own = parse("2019-01-01"), parse("2018")
    told = [
        mention("fell", when=own, dated_by=DatedBy.DOCUMENT),
        mention("met", when=own, dated_by=DatedBy.EXPLICIT),
        mention("rained", when=own, dated_by=DatedBy.NARRATIVE),
    ]
    found = pool(mentions=told)
    part = Part(Span(0, 50), PartKind.QUOTED, Published(day, PublishedFrom.HEADER))
    assert part.is_apart
    assert found.date_by_parts([part]) == {0, 1}
    assert [one.when for one in found.all] == [day, own, own]
    found = pool(mentions=told)
    found.date_by_parts([replace(part, published=None)])
    assert (found.all[0].when, found.all[0].dated_by) == (None, None)


@pytest.mark.parametrize(
    ("when", "published", "is_ahead"),
    [("2020-07-23", "2020-07-22", True), ("2020-07-22", "2020-07-22", False),
     (None, "2020-07-22", False), ("2020-07-23", None, False)],
)  # fmt: skip
def test_ahead_is_after_the_day_on_which_it_was_written(when, published, is_ahead):
    assert pool(published=published).page.is_ahead(when and parse(when)) is is_ahead


def test_a_sentence_has_a_root_and_may_have_a_verb():
    first, second, _ = trees(TEXT)
    assert first.tokens[root(first)].text == "fell"
    assert has_verb(first)
    assert index_of(second, mention("met")) == at(second, "met")
    assert index_of(first, mention("met")) is None
    (title,) = trees("Van booked, 3 May")
    assert title.tokens[root(title)].text[:1].isalpha()
