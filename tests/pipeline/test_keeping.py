"""Two imports tell what one does, and what was sorted of a text is not sorted again."""

import json

import pytest
from articles import ARTICLES

from timeline_app import store
from timeline_app.merging import wordbags
from timeline_app.model import EventFilter, edits
from timeline_app.pipeline import import_paths, rebuild

ALL = EventFilter.everything()
LATER = {
    "paper.txt": (
        "date 2020-05-12\n\nThe old bridge collapsed on 7 May 2020, a week after the council had "
        "voted to close it.\n\nAna Silva visited the bridge. The council will vote again.\n"
    ),
    "weekly.txt": (
        "date 2020-06-05\n\nThe harbour office in Lisbon was attacked on 1 June 2020. "
        "The mayor resigned.\n"
    ),
}


def read(path, folder, texts):
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    for _ in import_paths([folder / name for name in texts], path):
        pass


def told(path):
    """Every event with its passages by document, and what may be one with what."""
    with store.open_store(path) as opened:
        names = {row.id: row.sha256 for row in opened.documents.all()}
        events = {
            e.id: (
                e.title,
                e.when.edtf if e.when else "",
                e.confidence,
                tuple(sorted((names[v.document], v.trigger.start, v.role) for v in e.evidence)),
            )
            for e in opened.events(ALL)
        }
        perhaps = {
            (frozenset({events[s.one], events[s.other]}), s.likelihood, s.aspects)
            for s in opened.suggestions.all()
        }
    return sorted(events.values()), perhaps


@pytest.fixture
def sorted_of(monkeypatch):
    """By the rank of the document, whose words were sorted."""
    found = []
    real = wordbags.bags

    def noting(one):
        found.append(one.document)
        return real(one)

    monkeypatch.setattr(wordbags, "bags", noting)
    return found


def test_two_imports_tell_exactly_what_one_does(tmp_path):
    one, two = tmp_path / "one.db", tmp_path / "two.db"
    read(one, tmp_path, {**ARTICLES, **LATER})
    read(two, tmp_path, LATER)
    read(two, tmp_path, ARTICLES)
    assert told(one) == told(two)
    assert len(told(one)[0]) > 5


def test_only_the_words_of_what_is_new_are_sorted(tmp_path, sorted_of):
    path = tmp_path / "c.db"
    read(path, tmp_path, ARTICLES)
    sorted_of.clear()
    read(path, tmp_path, LATER)
    with store.open_store(path) as opened:
        rows = opened.documents.all()
    ranks = sorted(row.sha256 for row in rows)
    fresh = {ranks.index(row.sha256) + 1 for row in rows if row.id > len(ARTICLES)}
    assert set(sorted_of) == fresh
    sorted_of.clear()
    with store.open_store(path) as opened:
        rebuild(opened)
    assert sorted_of == []


@pytest.mark.parametrize("harm", ["mark = 'of another version'", "words = x'00ff'"])
def test_what_is_stale_or_damaged_is_sorted_anew(tmp_path, sorted_of, harm):
    path = tmp_path / "c.db"
    read(path, tmp_path, {**ARTICLES, **LATER})
    before = told(path)
    sorted_of.clear()
    with store.open_store(path) as opened:
        opened.connection.run(f"UPDATE sorted_words SET {harm}")  # noqa: S608 - our own words
        rebuild(opened)
    assert len(set(sorted_of)) == len(ARTICLES) + len(LATER)
    assert told(path) == before


def test_an_answer_is_law_for_every_later_import(tmp_path):
    path = tmp_path / "c.db"
    read(path, tmp_path, {name: ARTICLES[name] for name in ("bridge.txt", "letter.md")})
    with store.open_store(path) as opened:
        first, second, *_ = opened.reading.ids(ALL)
        opened.apply(edits.KeepApart(first, second))
    read(path, tmp_path, {**ARTICLES, **LATER})
    with store.open_store(path) as opened:
        assert {first, second} <= set(opened.reading.ids(ALL))
        asked = [{s.one, s.other} for s in opened.suggestions.all()]
        assert {first, second} not in asked
        opened.history.undo()
        assert opened.rebuilding.decided() == store.Decided()


def test_suggestions_stand_in_what_is_listed(tmp_path, capsys):
    from timeline_app.cli import main

    path = tmp_path / "c.db"
    read(path, tmp_path, {**ARTICLES, **LATER})
    main(["list", "--db", str(path), "--json", "--all"])
    events = json.loads(capsys.readouterr().out)
    asked = [one for event in events for one in event["suggestions"]]
    with store.open_store(path) as opened:
        assert len(asked) == 2 * len(opened.suggestions.all())
