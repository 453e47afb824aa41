"""How the tables of these tests are read: brackets mark expressions, values stand in order."""

import re
import tomllib
from functools import cache
from pathlib import Path

import pytest

from timeline_app import temporal
from timeline_app.model import when

CORPUS = Path(__file__).parents[3] / "corpus"
PUBLISHED = when.day(2020, 1, 22)
BRACKETS = re.compile(r"\[([^\]]*)\]")


@cache
def read(marked, published=PUBLISHED):
    """What is found in a text without its brackets: words and value, with ``@MOD`` behind it."""
    found = temporal.find(BRACKETS.sub(r"\1", marked), published=published)
    return [(e.text, e.value + (f"@{e.mod}" if e.mod else "")) for e in found]


@pytest.fixture(scope="session")
def reads():
    """Asserts that exactly the bracketed expressions are found, with these values in order."""

    def asserted(marked, values=""):
        wanted = zip(BRACKETS.findall(marked), values.split(), strict=True)
        assert read(marked) == list(wanted)

    return asserted


def cases():
    """Every text of the corpora with its own day and its values; None where only spans count."""
    told = tomllib.loads((CORPUS / "time_expressions.toml").read_text(encoding="utf-8"))
    for case in told["case"]:
        day = case.get("published", told["published"])
        for text in case["texts"]:
            yield text, day, case.get("values") or [case["value"]]
    none = tomllib.loads((CORPUS / "no_time.toml").read_text(encoding="utf-8"))
    for text in none["only"] + none["nothing"]:
        yield text, told["published"], None


@pytest.fixture(scope="session")
def impossible():
    """The texts of the corpora that tell a day or an hour which no calendar and no clock has."""
    return tomllib.loads((CORPUS / "no_time.toml").read_text(encoding="utf-8"))["impossible"]


@pytest.fixture(scope="session")
def misread():
    """The texts of the corpora that hold a pattern and are not read as they say."""

    def listed(pattern="."):
        chosen = [case for case in cases() if re.search(pattern, case[0])]
        assert len(chosen) >= 3
        return [text for text, day, values in chosen if not is_read(text, day, values)]

    def is_read(text, day, values):
        published = when.day(*map(int, day.split("-"))) if day else None
        found = read(text, published)
        words = BRACKETS.findall(text)
        if values is None:
            return [told for told, _ in found] == words
        return [(w, v.split("@")[0]) for w, v in found if w in words] == list(
            zip(words, values, strict=True)
        )

    return listed
