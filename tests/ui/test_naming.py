"""How names of kinds and facets are written."""

import pytest

from timeline_app.model.shown import LONGEST_NAME
from timeline_app.ui.naming import capitalised, kind_of, uncapitalised, with_article
from timeline_app.wording import told_in


@pytest.mark.parametrize(
    ("name", "words"),
    [("attack", "Attack"), ("US vote", "US vote"), ("", ""), ("élan", "Élan"), ("ß", "SS")],
)
def test_a_capital_begins_and_the_rest_stays(name, words):
    assert capitalised(name) == words


def test_a_long_name_is_cut():
    assert len(capitalised("x" * 999)) <= LONGEST_NAME


@pytest.mark.parametrize(
    ("words", "told"), [("Take back “Title: US”", "take back “Title: US”"), ("", ""), ("A", "a")]
)
def test_within_a_sentence_only_the_first_letter_is_small(words, told):
    assert uncapitalised(words) == told


@pytest.mark.parametrize(
    ("noun", "told"),
    [("place", "a place"), ("organisation", "an organisation"), ("event", "an event"),
     ("item", "an item"), ("actor", "an actor"), ("unit", "a unit")],
)  # fmt: skip
def test_an_article_goes_by_the_first_letter(noun, told):
    assert with_article(noun) == told


@pytest.mark.parametrize(
    ("language", "typed", "known", "kind"),
    [
        ("de", "Treffen", (), "meeting"), ("de", "treffen", (), "meeting"),
        ("de", "Meeting", (), "meeting"), ("de", "Treffen", ("Treffen",), "Treffen"),
        ("de", "Treffen", ("meeting",), "meeting"), ("de", "Zeugenaussage", (), "Zeugenaussage"),
        ("ar", "لقاء", (), "meeting"),
        ("en", "Meeting", (), "meeting"), ("en", "", (), ""),
    ],
)  # fmt: skip
def test_a_kind_is_kept_by_one_name_whoever_types_it(language, typed, known, kind):
    with told_in(language):
        assert kind_of(typed, known) == kind
