"""Every phrasing of the corpus, every rule at least once, and no time where there is none."""

import re
import tomllib
from pathlib import Path

import pytest

from timeline_app import temporal
from timeline_app.languages.en.times.rules import RULES
from timeline_app.model import moment, when
from timeline_app.temporal.tagger import candidates

CORPUS = Path(__file__).parent.parent / "corpus"
POSITIVE = tomllib.loads((CORPUS / "time_expressions.toml").read_text(encoding="utf-8"))
NEGATIVE = tomllib.loads((CORPUS / "no_time.toml").read_text(encoding="utf-8"))
CASES = [(case, text) for case in POSITIVE["case"] for text in case["texts"]]
BRACKETS = re.compile(r"\[([^\]]*)\]")


def day(text):
    if not text:
        return None
    civil = moment.civil(moment.from_iso_day(text))
    return when.day(civil.year, civil.month, civil.day)


def plain(marked):
    return BRACKETS.sub(r"\1", marked)


def spans(marked):
    starts = [match.start() - 2 * i for i, match in enumerate(BRACKETS.finditer(marked))]
    words = BRACKETS.findall(marked)
    return [(start, start + len(word)) for start, word in zip(starts, words, strict=True)]


@pytest.mark.parametrize(("case", "marked"), CASES, ids=[text for _, text in CASES])
def test_words_are_read_as_the_corpus_says(case, marked):
    published = day(case.get("published", POSITIVE["published"]))
    found = temporal.find(plain(marked), published=published)
    by_span = {(e.span.start, e.span.end): e for e in found}
    wanted = case.get("values") or [case["value"]]
    for span, value in zip(spans(marked), wanted, strict=True):
        assert span in by_span, found
        expression = by_span[span]
        assert expression.value == value
        assert expression.mod == case.get("mod", expression.mod)
        assert expression.type == case.get("type", expression.type)


@pytest.mark.parametrize("text", NEGATIVE["impossible"])
def test_a_day_that_no_calendar_has_is_found_and_is_no_time(text):
    assert temporal.find(text, published=day(POSITIVE["published"])) == []
    assert len(temporal.find_all(text)[1]) == 1


@pytest.mark.parametrize("text", NEGATIVE["nothing"])
def test_nothing_is_found_where_nothing_is(text):
    assert temporal.find(text, published=day(POSITIVE["published"])) == []


@pytest.mark.parametrize("marked", NEGATIVE["only"])
def test_only_the_bracketed_is_found(marked):
    found = temporal.find(plain(marked), published=day(POSITIVE["published"]))
    assert [(e.span.start, e.span.end) for e in found] == spans(marked)


def test_every_rule_is_exercised_by_a_phrasing():
    marked = [text for _, text in CASES] + NEGATIVE["only"] + NEGATIVE["impossible"]
    texts = [plain(text) for text in marked]
    fired = {candidate.rule for text in texts for candidate in candidates(text)}
    assert [rule.name for rule in RULES if rule.name not in fired] == []


def test_rule_names_are_unique():
    assert len({rule.name for rule in RULES}) == len(RULES)
