"""Names called otherwise, joined and parted: a rule that is kept, and what it changes at once."""

from dataclasses import replace

import pytest
from tellings import EXPRESSIONS, MENTIONS, TEXT, document, draft_of, names, state

from timeline_app import errors
from timeline_app.model import EventFilter, LaneBy, Level, NameRule, Participant, edits
from timeline_app.store import open_store


def test_a_name_is_called_otherwise_in_every_event(store):
    store.apply(edits.SetNames(1, LaneBy.PERSON, ("Ana Silva", "A. Silva")))
    store.apply(edits.JoinNames(LaneBy.PERSON, ("A. Silva", "Ana Silva"), "Ana Silva"))
    assert names(store, 1, "person") == ["Ana Silva"]
    store.apply(edits.RenameName(LaneBy.PERSON, "Ana Silva", " Ana  Sousa "))
    assert dict(store.names.values(LaneBy.PERSON)) == {"Ana Sousa": 1}
    assert store.names.spellings() == {"Ana Sousa": ("A. Silva", "Ana Silva")}
    assert store.reading.ids(
        EventFilter(people=frozenset({"A. Silva"}), level=Level.ALL)
    ) == store.reading.ids(EventFilter(people=frozenset({"Ana Sousa"}), level=Level.ALL))
    assert store.rebuilding.decided().names == (
        NameRule(LaneBy.PERSON, "A. Silva", "Ana Silva"),
        NameRule(LaneBy.PERSON, "Ana Silva", "Ana Sousa"),
    )
    store.apply(edits.TakeBack(3))
    assert names(store, 1, "person") == ["Ana Silva"]


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (edits.JoinNames(LaneBy.PERSON, ("Ana Silva",), "Ana Silva"), "two names"),
        (edits.RenameName(LaneBy.PERSON, "Ana Silva", "  "), "letter"),
        (edits.RenameName(LaneBy.PERSON, "Ana Silva", "x" * 201), "200 letters"),
        (edits.RenameName(LaneBy.KIND, "vote", "ballot"), "names to change"),
        (edits.PartName(LaneBy.PERSON, "Ana Silva", ()), "which of its other"),
        (edits.PartName(LaneBy.PERSON, "Ana Silva", ("Ana Silva",)), "which of its other"),
    ],
)
def test_what_makes_no_sense_is_refused_and_leaves_no_rule(store, edit, words):
    before = state(store)
    with pytest.raises(errors.CannotBeDone, match=words):
        store.apply(edit)
    assert state(store) == before


def test_parting_goes_by_how_the_passages_spell_it(path):
    who = [Participant("Ana Silva", "person"), Participant("Silva", "person")]
    told = [MENTIONS[0], MENTIONS[2]]
    with open_store(path, create=True) as store:
        mentions = [
            replace(one, participants=(name,)) for one, name in zip(told, who, strict=True)
        ]
        store.documents.add(document(TEXT), EXPRESSIONS, mentions)
        drafts = [draft_of(m, participants=(who[0],)) for m in store.documents.mentions()]
        store.rebuilding.replace_events(drafts, spellings={"Ana Silva": {"Silva", "Ana"}})
        store.apply(edits.PartName(LaneBy.PERSON, "Ana Silva", ("Silva", "Sylva")))
        assert [names(store, event, "person") for event in (1, 2)] == [["Ana Silva"], ["Silva"]]
        assert store.names.spellings() == {"Ana Silva": ("Ana",), "Silva": ("Sylva",)}
        store.history.undo()
        assert store.names.spellings() == {"Ana Silva": ("Ana", "Silva")}
