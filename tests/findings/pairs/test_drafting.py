"""Clashes as findings: the sentence, the passages, and why they are held for one happening."""

from dataclasses import replace

import pytest
from parts import clash, figure, line, sentence

from timeline_app.findings.heap import ClaimHeap
from timeline_app.findings.pairs import drafting
from timeline_app.model import FindingKind, Span
from timeline_app.wording import worded

TEXTS = {
    1: "The lamp was first lit on 14 May 1887 by the keeper. Forty-one sailors were treated.",
    2: "The lamp was kindled on 22 May 1887. Fifty-six sailors, and others. It was Ann Lee.",
}


def heap():
    return ClaimHeap((), lambda document, span: span.of(TEXTS[document]))


def place(document, words):
    start = TEXTS[document].index(words)
    return Span(start, start + len(words))


def made(words, *, about="days", kind=FindingKind.DATE, triggers=("lit", "kindled"), **rest):
    found = clash(kind=kind, about=about)
    lines = tuple(
        replace(one, sentence=replace(sentence(), span=Span(0, len(TEXTS[one.document]))))
        for one in found.lines
    )
    marks = tuple(place(number, word) for number, word in enumerate(triggers, 1))
    spans = tuple(place(number, word) for number, word in enumerate(words, 1))
    return replace(found, lines=lines, words=spans, triggers=marks, **rest)


DAYS = ("14 May 1887", "22 May 1887")


def test_two_days_of_one_happening():
    draft = drafting.of_clashes(heap(), [(0.8, made(DAYS, theme="the lamp"))])
    assert worded(draft.message) == (
        "One happening, two dates: the lamp, lit, 14 May 1887 or 22 May 1887."
    )
    assert worded(draft.explanation) == (
        "Both speak of the lamp; one says “lit”, the other “kindled”."
    )
    assert [(clue.document, worded(clue.says)) for clue in draft.clues] == [
        (1, DAYS[0]),
        (2, DAYS[1]),
    ]
    assert draft.likelihood == 0.8


@pytest.mark.parametrize(
    ("about", "start"),
    [("doers", "One happening, told of two: lit,"), ("means", "One happening, told in two ways:"),
     ("opposites", "Two passages that exclude each other:"),
     ("denied", "Told by the one and denied by the other: lit.")],
)  # fmt: skip
def test_each_kind_has_its_sentence(about, start):
    draft = drafting.of_clashes(heap(), [(0.8, made(DAYS, about=about))])
    assert worded(draft.message).startswith(start)
    assert worded(draft.explanation) == "One says “lit”, the other “kindled”."


def test_a_long_theme_is_left_out():
    draft = drafting.of_clashes(heap(), [(0.8, made(DAYS, theme="x" * 61))])
    assert "x" not in worded(draft.message)
    long = drafting.of_clashes(heap(), [(0.8, made(DAYS, theme="x" * 60))])
    assert "x" * 60 in worded(long.message)


def test_a_name_is_said_without_what_leads_to_it():
    words = ("the keeper", "It was Ann Lee")
    draft = drafting.of_clashes(heap(), [(0.8, made(words, about="doers", kind=FindingKind.WHO))])
    assert [worded(clue.says) for clue in draft.clues] == ["the keeper", "Ann Lee"]


def test_figures_say_what_they_count():
    words = ("Forty-one", "Fifty-six")
    found = made(words, about="figures", kind=FindingKind.NUMBER, counted=("person", "person"))
    draft = drafting.of_clashes(heap(), [(0.8, found)])
    assert worded(draft.message) == (
        "One happening, two figures: sailors were treated, forty-one or fifty-six."
    )


def test_further_passages_are_shown_once_and_not_too_many():
    one = made(DAYS)
    shifted = [
        replace(one, lines=tuple(
            replace(each, sentence=replace(each.sentence, span=Span(n, 80))) for each in one.lines
        ))
        for n in range(1, 5)
    ]  # fmt: skip
    draft = drafting.of_clashes(heap(), [(0.8, one), (0.7, one), *((0.6, s) for s in shifted)])
    assert len(draft.clues) == 4
    assert len({(clue.document, clue.passage) for clue in draft.clues}) == 4


def test_a_wrong_sum_tells_what_the_figures_make():
    total = replace(figure(52.0), span=place(2, "Fifty-six"))
    where = line(replace(sentence(), span=Span(0, 80)), 2)
    draft = drafting.of_sum(heap(), where, total, 12_345.5)
    assert worded(draft.message) == "The figures before it make 12,345.5, not Fifty-six."
    assert worded(draft.clues[0].says) == "Fifty-six"
