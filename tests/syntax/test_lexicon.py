"""The word lists: however a file writes a list down, it is looked up in one way."""

import re
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import resources, syntax
from timeline_app.languages import LANGUAGES

FILES = sorted(
    (language, path.stem)
    for language in LANGUAGES
    for path in resources.path("lexicons", language).glob("*.toml")
)


@pytest.fixture
def other(tmp_path, monkeypatch):
    """A language of one small file; its folder."""
    folder = tmp_path / "lexicons" / "xx"
    folder.mkdir(parents=True)
    (folder / "small.toml").write_text(
        'first = "give_up rise"\nsecond = ["give_up", "rise", "fall"]\n[third]\nfall = 1\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(resources, "root", lambda: tmp_path)
    return folder


@pytest.mark.parametrize(("language", "name"), FILES)
def test_every_file_is_read_whole(language, name):
    path = resources.path("lexicons", language, f"{name}.toml")
    read = syntax.table(name, language=language)
    assert tomllib.loads(path.read_text(encoding="utf-8")) == read


def test_a_text_a_list_and_a_table_are_lists_of_words(other):
    assert syntax.words("small", "first", language="xx") == {"give up", "rise"}
    assert syntax.words("small", "second", language="xx") == {"give_up", "rise", "fall"}
    assert syntax.words("small", "third", language="xx") == {"fall"}


def test_some_lists_are_joined(other):
    found = syntax.joined("small", "first", "third", language="xx")
    assert found == {"give up", "rise", "fall"}


def test_the_first_list_that_has_a_word_keeps_it(other):
    assert syntax.index("small", language="xx") == {
        "give up": "first", "rise": "first", "give_up": "second", "fall": "second"
    }  # fmt: skip


def test_the_main_language_has_every_list_another_what_it_has(other):
    with pytest.raises(FileNotFoundError):
        syntax.table("small")
    assert syntax.table("order_words", language="xx") == {}
    assert syntax.words("order_words", "later", language="xx") == frozenset()
    assert syntax.words("small", "fourth", "fifth", language="xx") == frozenset()


def test_a_list_that_the_main_language_lacks_is_a_mistake():
    with pytest.raises(KeyError):
        syntax.words("order_words", "sideways")


@given(st.lists(st.text(st.sampled_from("ab.( "), min_size=1).map(str.strip), min_size=1))
def test_a_pattern_of_words_matches_each_of_them_whole(options):
    pattern = re.compile(syntax.either(options))
    assert all(pattern.fullmatch(option) for option in options)


def test_the_longer_of_two_words_wins_and_any_blank_parts_them():
    found = re.match(syntax.either(["up", "up to"]), "up \n to")
    assert found
    assert found[0] == "up \n to"
