"""What a person said of names and passages holds for whatever is read later."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline_app import errors, pipeline, store
from timeline_app.model import EventFilter, EvidenceRole, LaneBy, edits

ALL = EventFilter.everything()
TEXTS = {
    "log.txt": (
        "date 2019-02-06\n\nMaren Oakley visited Porto on 5 February 2019. "
        "Oakley met Tomas Brede in Lisbon on 6 February 2019."
    ),
    "letter.txt": (
        "date 2019-03-02\n\nMaren Oakley left Porto on 1 March 2019. "
        "Captain Peter Lund attacked the harbour office in Porto on 2 March 2019."
    ),
    "report.txt": (
        "date 2019-03-03\n\nCaptain Peter Lund attacked the harbour office in Porto on "
        "2 March 2019. M. Oakley visited Porto on 3 March 2019."
    ),
}
LATER = "date 2019-04-02\n\nMaren Oakley signed a treaty in Leeds on 1 April 2019."


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("decided")
    for name, text in TEXTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    path = folder / "made.db"
    for _ in pipeline.import_paths([folder / name for name in TEXTS], path):
        pass
    return path


@pytest.fixture
def path(made, tmp_path):
    return Path(shutil.copyfile(made, tmp_path / "chronology.db"))


def told(opened):
    """Who, where and what proves it, event by event.

    How many sources there are is counted by documents until it is put together anew.
    """
    return {
        e.id: (
            sorted((p.type, p.name, p.role) for p in e.participants),
            sorted(p.name for p in e.places),
            sorted((v.id, v.role) for v in e.evidence),
            e.evidence[0].id,
        )
        for e in opened.events(ALL)
    }


def people(opened):
    return {name for name, _ in opened.names.values(LaneBy.PERSON)}


def read_later(path):
    later = path.with_name("later.txt")
    later.write_text(LATER, encoding="utf-8")
    for _ in pipeline.import_paths([later], path):
        pass


def test_a_name_that_was_changed_is_changed_in_what_comes_later(path):
    with store.open_store(path) as opened:
        assert "Maren Oakley" in people(opened)
        opened.apply(edits.RenameName(LaneBy.PERSON, "Maren Oakley", "Captain Oakley"))
        assert "Maren Oakley" not in people(opened)
    read_later(path)
    with store.open_store(path) as opened:
        signed = next(e for e in opened.events(ALL) if "treaty" in e.title)
        assert [p.name for p in signed.people] == ["Captain Oakley"]
        assert "Maren Oakley" in opened.names.spellings()["Captain Oakley"]
        assert "Maren Oakley" not in people(opened)
        opened.history.undo()
        assert opened.rebuilding.is_behind, "what was read since has to be told anew"
        pipeline.rebuild(opened)
        assert "Captain Oakley" not in people(opened)
        assert opened.rebuilding.decided() == store.Decided()


def test_parted_spellings_stay_parted(path):
    with store.open_store(path) as opened:
        assert "M. Oakley" in opened.names.spellings()["Maren Oakley"]
        opened.apply(edits.PartName(LaneBy.PERSON, "Maren Oakley", ("M. Oakley",)))
        assert {"Maren Oakley", "M. Oakley"} <= people(opened)
        before = told(opened)
        pipeline.rebuild(opened)
        assert told(opened) == before
        assert "Maren Oakley" not in opened.names.spellings()


def test_a_passage_stays_what_a_person_said_of_it(path):
    with store.open_store(path) as opened:
        attack = next(e for e in opened.events(ALL) if len(e.evidence) > 1)
        first, second = attack.evidence[:2]
        opened.apply(edits.MakeFirst(attack.id, second.id))
        opened.apply(edits.SetEvidenceRole(attack.id, first.id, EvidenceRole.MENTIONS))
        before = told(opened)
        assert opened.reading.event(attack.id).independent_sources == 1
        pipeline.rebuild(opened)
        assert told(opened) == before
    read_later(path)
    with store.open_store(path) as opened:
        evidence = opened.reading.event(attack.id).evidence
        assert [(one.id, one.role) for one in evidence] == [
            (second.id, EvidenceRole.PROVES),
            (first.id, EvidenceRole.MENTIONS),
        ]


def an_edit(opened, draw):
    """Something to say of a name or a passage that is there."""
    role = draw(st.sampled_from((LaneBy.PERSON, LaneBy.PLACE)))
    names = [name for name, _ in opened.names.values(role)]
    spelled = [
        (name, some) for name, some in opened.names.spellings().items() if some and name in names
    ]
    event = draw(st.sampled_from([e for e in opened.events(ALL) if e.evidence]))
    passage = draw(st.sampled_from(event.evidence)).id
    name, other = draw(st.sampled_from(names)), draw(st.sampled_from(names))
    choices = [
        lambda: edits.RenameName(role, name, draw(st.sampled_from(("X", "Y", other)))),
        lambda: edits.JoinNames(role, (name, other), other),
        lambda: edits.MakeFirst(event.id, passage),
        lambda: edits.SetEvidenceRole(event.id, passage, draw(st.sampled_from(EvidenceRole))),
        lambda: edits.SetNames(event.id, role, (name, "Z")),
        lambda: edits.SetTags(event.id, ("t",)),
    ]
    if spelled:
        whole, some = draw(st.sampled_from(spelled))
        choices.append(lambda: edits.PartName(role, whole, (draw(st.sampled_from(some)),)))
    return draw(st.sampled_from(choices))()


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_what_is_said_gives_what_a_later_import_would_make_of_it(made, data):
    with tempfile.TemporaryDirectory() as folder:
        shutil.copyfile(made, Path(folder) / "c.db")
        with store.open_store(Path(folder) / "c.db") as opened:
            before = told(opened), opened.names.spellings()
            for _ in range(data.draw(st.integers(1, 4))):
                try:
                    opened.apply(an_edit(opened, data.draw))
                except errors.CannotBeDone:
                    continue
                state = told(opened)
                pipeline.rebuild(opened)
                assert told(opened) == state
            while opened.history.undo_label:
                opened.history.undo()
            pipeline.rebuild(opened)
            assert (told(opened), opened.names.spellings()) == before
            assert opened.rebuilding.decided() == store.Decided()
