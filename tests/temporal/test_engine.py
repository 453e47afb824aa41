"""Rules over tokens: the longest match wins, then the first rule; what declines makes room."""

import pytest

from timeline_app.temporal import tools
from timeline_app.temporal.engine import Engine, MatchPiece, Rule
from timeline_app.temporal.reading import fixed


def run(rules, text):
    engine = Engine(rules, {"day": "DAY | ORDINAL_DAY"}, tools.words())
    return [
        (found.rule, found.piece.first, found.piece.last, found.reading.value)
        for found in engine.run(tools.scanner().scan(text, 0, len(text)))
    ]


def rule(name, pattern, made="x"):
    return Rule(name, pattern, lambda _: fixed(made) if made else None)


def test_the_longest_match_wins_whatever_the_order():
    rules = [rule("month", "MONTH"), rule("both", "day=($day) MONTH")]
    assert run(rules, "on 3 May") == [("both", 1, 3, "x")]
    assert run(rules[::-1], "on 3 May") == [("both", 1, 3, "x")]


def test_the_longest_that_begins_at_one_word_wins_whatever_the_order():
    rules = [rule("month", "MONTH"), rule("year", "MONTH YEAR"), rule("and", "MONTH AND MONTH")]
    for some in (rules, rules[::-1], [rules[1], rules[2], rules[0]]):
        assert run(some, "May 2019") == [("year", 0, 2, "x")]
        assert run(some, "May and June 2019") == [("and", 0, 3, "x")]
        assert run(some, "May") == [("month", 0, 1, "x")]


def test_of_equals_the_first_rule_wins():
    rules = [rule("a", "MONTH", "a"), rule("b", "MONTH", "b")]
    assert run(rules, "May") == [("a", 0, 1, "a")]
    assert run(rules[::-1], "May") == [("b", 0, 1, "b")]


def test_what_declines_makes_room_for_the_next():
    rules = [rule("both", "DAY MONTH", ""), rule("month", "MONTH")]
    assert run(rules, "3 May") == [("month", 1, 2, "x")]


def test_matches_never_overlap_and_stand_in_order():
    rules = [rule("pair", "DAY MONTH"), rule("back", "MONTH YEAR")]
    assert run(rules, "3 May 2019 June 2020") == [("pair", 0, 2, "x"), ("back", 3, 5, "x")]
    assert run(rules, "nothing here") == []


def test_one_match_may_make_several_pieces():
    def both(found):
        return [MatchPiece(at, at + 1, fixed(str(at))) for at in (found.first, found.last - 1)]

    assert run([Rule("two", "MONTH AND MONTH", both)], "May and June") == [
        ("two", 0, 1, "0"),
        ("two", 2, 3, "2"),
    ]


def test_what_a_rule_learns_of_its_match():
    seen = {}

    def look(found):
        seen.update(
            has=(found.has("n"), found.has("year"), found.has("other")),
            where=found.where("n"),
            month=found.number("month"),
            n=found.number("n", "DAY"),
            year=found.maybe("year"),
            text=found.text("month"),
        )
        with pytest.raises(LookupError):
            found.get("n", "MONTH")
        return fixed("x")

    assert run([Rule("look", "n=DAY month=MONTH year=YEAR?", look)], "on 3 May") != []
    assert seen == {
        "has": (True, False, False),
        "where": (1, 2),
        "month": 5,
        "n": 3,
        "year": None,
        "text": "5",
    }
