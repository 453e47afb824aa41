"""What was typed and the words that hold it: letters, ranks, groups, the nearest word."""

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.ui.palette.entries import (
    MOST_OF_A_GROUP,
    MOST_ROWS,
    PaletteEntry,
    PaletteGroup,
    chosen,
    fitting,
)
from timeline_app.ui.palette.matching import Fit, fit, folded, nearest

WORDS = st.text(alphabet="abcdé İßñ&<é日", max_size=30)


def entry(group, words, reason=""):
    return PaletteEntry(group, words, lambda: None, reason=reason)


@given(WORDS)
def test_folding_keeps_every_letter_in_its_place(words):
    assert len(folded(words)) == len(words)


@given(WORDS, st.data())
def test_what_stands_in_the_words_is_found_where_it_stands(words, data):
    start = data.draw(st.integers(0, len(words)))
    stop = data.draw(st.integers(start, len(words)))
    typed = words[start:stop]
    found = fit(words, typed)
    assert found is not None
    for (a, b), part in zip(found.spans, sorted(folded(typed).split()), strict=False):
        assert b - a == len(folded(words)[a:b])
        assert part
    held = {folded(words)[a:b] for a, b in found.spans}
    assert held == set(folded(typed).split())


def test_beginnings_come_before_insides():
    ranks = [fit(words, "ex").rank for words in ("Export", "The export", "Next")]
    assert ranks == sorted(set(ranks))
    assert fit("Export", "import") is None
    assert fit("Élan vital", "elan") == Fit(0, ((0, 4),))


GROUPS = st.sampled_from(
    [
        PaletteGroup.DO,
        PaletteGroup.EVENTS,
        PaletteGroup.PEOPLE,
        PaletteGroup.PLACES,
        PaletteGroup.HELP,
    ]
)
FOUND = st.lists(st.tuples(st.integers(0, 4), GROUPS, st.booleans()), max_size=60)


@given(FOUND)
def test_at_most_four_of_a_group_the_best_group_first_eleven_in_all(rows):
    found = [
        (Fit(rank), entry(group, f"{number}", "No." if is_muted else ""))
        for number, (rank, group, is_muted) in enumerate(rows)
    ]
    shown = chosen(found)
    assert len(shown) <= MOST_ROWS
    for group in PaletteGroup:
        members = [one for one in shown if one.group is group]
        assert len(members) <= MOST_OF_A_GROUP
        assert [bool(one.reason) for one in members] == sorted(bool(o.reason) for o in members)
        if members:
            first = shown.index(members[0])
            assert shown[first : first + len(members)] == members, "a group stands together"
    if found and not any(one.reason for _, one in found):
        best = min(one.rank for one, _ in found)
        assert shown[0].group in {each.group for one, each in found if one.rank == best}


def test_only_what_holds_every_word_fits():
    rows = [entry(PaletteGroup.DO, words) for words in ("Fit all", "Fit selection", "Find")]
    assert [one.words for _, one in fitting(rows, "fi se")] == ["Fit selection"]


def test_the_nearest_word_is_one_that_is_alike():
    words = ["Parliament", "pump", "Port Annick"]
    assert nearest("parliamnet", words) == "Parliament"
    assert nearest("port anick", words) == "Port Annick"
    assert nearest("qqq", words) == ""


def test_what_is_spoken_says_why_not():
    assert entry(PaletteGroup.DO, "Merge", "No event is chosen.").spoken == (
        "Merge, not now: No event is chosen."
    )
