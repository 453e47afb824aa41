"""The card of a name: how it is spelled, where it stands, with whom, and what is doubtful."""

import pytest

from timeline_app import pipeline, store
from timeline_app.model import LaneBy, edits
from timeline_app.wording import worded

TEXTS = {
    "log.txt": (
        "date 2019-02-06\n\nMaren Oakley visited Porto on 5 February 2019. "
        "Maren Oakley met Tomas Brede in Lisbon on 6 February 2019."
    ),
    "report.txt": "date 2019-03-03\n\nM. Oakley visited Porto on 3 March 2019.",
    "note.txt": "date 2019-03-09\n\nMarian Oakley left Leeds on 8 March 2019.",
}


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cards")
    for name, text in TEXTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    for _ in pipeline.import_paths([folder / name for name in TEXTS], folder / "made.db"):
        pass
    return folder / "made.db"


@pytest.fixture
def opened(path):
    with store.open_store(path) as found:
        yield found
        while found.history.undo_label:
            found.history.undo()


def test_it_tells_events_spellings_company_and_doubts(opened):
    opened.apply(edits.JoinNames(LaneBy.PERSON, ("Oakley",), "Maren Oakley"))
    card = pipeline.card_of(opened, LaneBy.PERSON, "Maren Oakley")
    assert [part.when.edtf for part in card.parts] == ["2019-02-05", "2019-02-06", "2019-03-03"]
    assert [worded(part.played) for part in card.parts] == ["visited", "met", "visited"]
    assert card.spellings == (("Oakley", 1),)
    assert (card.mentions, card.documents) == (3, 2)
    assert (LaneBy.PERSON, "Tomas Brede", 1) in card.company
    assert card.doubts == ("Marian Oakley",)


@pytest.mark.parametrize(
    ("role", "name", "played"),
    [
        (LaneBy.PERSON, "Maren Oakley", ["visited", "met"]),
        (LaneBy.PERSON, "Tomas Brede", ["“met” was done to it"]),
        (LaneBy.PLACE, "Porto", ["“visited” was done to it"] * 2),
        (LaneBy.PLACE, "Lisbon", ["there"]),
    ],
)
def test_what_a_name_does_in_an_event_is_told_by_the_word_of_the_passage(
    opened, role, name, played
):
    card = pipeline.card_of(opened, role, name)
    assert [worded(part.played) for part in card.parts] == played
    assert not any(part.is_reviewed for part in card.parts)


def test_an_event_without_a_passage_has_no_word(opened):
    made = opened.apply(
        edits.AddEvent("by hand", None, people=("Ada Holm",), places=("Porto",))
    ).focus
    for role, name, code in (
        (LaneBy.PERSON, "Ada Holm", "card.named"), (LaneBy.PLACE, "Porto", "card.there"),
    ):  # fmt: skip
        (part,) = (one for one in pipeline.card_of(opened, role, name).parts if one.event == made)
        assert part.played.code == code
        assert part.is_reviewed


def test_an_answer_ends_the_question(opened):
    opened.apply(edits.PartName(LaneBy.PERSON, "Maren Oakley", ("Marian Oakley",)))
    assert "Marian Oakley" not in pipeline.card_of(opened, LaneBy.PERSON, "Maren Oakley").doubts
    opened.history.undo()
    opened.apply(edits.JoinNames(LaneBy.PERSON, ("Marian Oakley",), "Maren Oakley"))
    card = pipeline.card_of(opened, LaneBy.PERSON, "Maren Oakley")
    assert ("Marian Oakley", 1) in card.spellings
    assert "Marian Oakley" not in card.doubts


def test_a_place_has_a_card_and_a_name_that_is_none_an_empty_one(opened):
    card = pipeline.card_of(opened, LaneBy.PLACE, "Porto")
    assert len(card.parts) == 2
    assert pipeline.card_of(opened, LaneBy.PERSON, "Nobody").parts == ()
