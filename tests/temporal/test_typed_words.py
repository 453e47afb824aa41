"""What is typed, made plain before it is read."""

import pytest

from timeline_app.temporal.typed_words import any_of, tidy, word_lists


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("  3  MAY 2004. ", "3 may 2004"),
        ("May—June", "may–june"),
        ("’04", "'04"),
        ("44 B.C.", "44 b.c."),
        ("44BC", "44 bc"),
        ("AD79", "ad 79"),
        ("< 1997", "before 1997"),
        (">1997", "after 1997"),
        ("@#DJULIAN@ 15 FEB 1643", "15 feb 1643"),
        ("May/June 1985", "may or june 1985"),
        ("5/6/1985", "5/6/1985"),
        ("?? May 1985", "00 may 1985"),
        ("-- May 1985", "00 may 1985"),
        ("May ?? 1985", "may 00 1985"),
        ("1985-xx-??", "1985-00-00"),
        ("08/__/1999", "08/00/1999"),
        ("1984?", "1984?"),
        ("perhaps 1984 ?", "perhaps 1984 ?"),
        ("18--", "18xx"),
        ("186-", "186x"),
        ("1_54", "1x54"),
        ("1914-18", "1914-18"),
        ("c. 18--", "c. 18xx"),
        ("20th c.", "20th century"),
        ("5th cent. BC", "5th century bc"),
        ("the 3rd c", "the 3rd century"),
        ("3rd child", "3rd child"),
        ("1860-", "1860-"),
        ("2-- 5", "2-- 5"),
    ],
)
def test_plain_text(text, plain):
    assert tidy(text) == plain


def test_longer_words_are_tried_first():
    lists = word_lists()
    for name in lists:
        told = any_of(name).removeprefix("(?:").removesuffix(")").replace(r"\s+", " ")
        options = told.replace("\\", "").split("|")
        assert [len(option) for option in options] == sorted(map(len, options), reverse=True)
