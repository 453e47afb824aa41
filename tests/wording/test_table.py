"""Read head by head or whole, a table says the same; what is not asked of is not read."""

import tomllib

import pytest

from timeline_app import resources, wording
from timeline_app.wording.language import language_of
from timeline_app.wording.table import Words, parts_of


def flat(tables):
    return {
        f"{head}.{name}": words for head, part in tables.items() for name, words in part.items()
    }


@pytest.mark.parametrize("code", wording.languages())
def test_head_by_head_a_language_says_what_its_table_says(code):
    text = resources.path("wording", f"{code}.toml").read_text(encoding="utf-8")
    whole = tomllib.loads(text)
    language = language_of(code)
    assert dict(language.phrases) == flat(whole.pop("words"))
    for counting in ("numbers", "names", "ordinals", "joints", "plurals"):
        del whole[counting]
    assert dict(language.sentences) == flat(whole)
    # A word of its own for each, so that no head can be lost in a part of another.
    assert len(parts_of(text)) == sum(line.startswith("[") for line in text.splitlines())


def test_a_head_is_read_when_it_is_asked_of():
    words = Words(parts_of('[a]  # first\nx = "1"\n\n[b]\nthis is no TOML\n'))
    assert words["a.x"] == "1"
    assert words.get("a.y") is words.get("c.x") is words.get("x") is None
    with pytest.raises(tomllib.TOMLDecodeError):
        words["b.x"]


def test_all_words_are_read_where_they_are_listed():
    words = Words(parts_of('[a]\nx = "1"\n[b]\nx = "2"\ny = "3"\n'))
    assert words["b.y"] == "3"
    assert (len(words), sorted(words)) == (3, ["a.x", "b.x", "b.y"])
