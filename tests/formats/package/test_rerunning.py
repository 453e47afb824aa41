"""A package made anew: equal before the edits and after them, and what is not is said."""

import json
import shutil
from dataclasses import replace

import pytest
from cases import ALL, TEXTS
from tampering import dump, forged, load, members

from timeline_app import formats, pipeline
from timeline_app.errors import NotAPackage
from timeline_app.formats.package import rerunning
from timeline_app.model import Settlement, edits, edtf
from timeline_app.store import open_store
from timeline_app.wording import worded


@pytest.mark.parametrize("which", ["plain", "whole"])
def test_all_is_equal_once_more(which, request, store):
    found = formats.rerun(request.getfixturevalue(which))
    assert found.derived.is_same
    assert found.derived.equal > 3
    assert found.shown.is_same
    assert found.edits == len(list(store.replaying.edits_in_force())) > 8
    assert found.unreplayed == found.differences == ()
    assert found.lost == 0
    assert found.texts == (2 if which == "whole" else 0)


def test_what_is_made_can_be_kept(plain, chronology, tmp_path):
    formats.rerun(plain, tmp_path / "anew.db")
    with open_store(tmp_path / "anew.db") as anew, open_store(chronology) as old:
        titles = [[event.title for event in store.events(ALL)] for store in (anew, old)]
        assert sorted(titles[0]) == sorted(titles[1])
        assert anew.history.verify().is_whole


def test_later_imports_between_the_edits_change_nothing(sources, tmp_path):
    """Numbers of events differ then, here and there: edits are found by the passages."""
    path, later = tmp_path / "c.db", tmp_path / "later.txt"
    later.write_text("date 2020-07-01\n\nThe mayor resigned on 30 June 2020.\n", encoding="utf-8")
    list(pipeline.import_paths([sources / "harbour.txt"], path))
    with open_store(path) as store:
        first = next(store.events(ALL)).id
        store.apply(edits.SetTitle(first, "Changed"))
    list(pipeline.import_paths([sources / "bridge.txt"], path))
    with open_store(path) as store:
        for event in list(store.events(ALL))[-2:]:
            store.apply(edits.SetWhen(event.id, edtf.parse("1999"), "1999"))
    list(pipeline.import_paths([later], path))
    with open_store(path) as store:
        formats.export_of(store, ALL, tmp_path / "c.zip")
    found = formats.rerun(tmp_path / "c.zip")
    assert (found.is_same, found.edits, found.unreplayed) == (True, 3, ())


def test_what_was_withdrawn_for_good_is_not_missed(chronology, tmp_path):
    copy = shutil.copyfile(chronology, tmp_path / "c.db")
    with open_store(copy) as store:
        number = next(row.id for row in store.documents.all() if row.path.endswith("harbour.txt"))
        pipeline.withdraw(store, number)
        every = len(list(store.replaying.edits_in_force()))
    with open_store(copy) as store:  # overwritten when it was closed
        pipeline.rebuild(store)
        formats.export_of(store, ALL, tmp_path / "c.zip")
    assert formats.judged(tmp_path / "c.zip").exit_code == 0
    found = formats.rerun(tmp_path / "c.zip")
    assert found.derived.is_same
    # What was decided together with words of it is in force, but told no more.
    assert (found.lost + found.edits, found.unreplayed) == (every, ())
    assert found.lost
    assert found.shown.missing


def test_a_chronology_that_was_brought_in_is_made_anew(sources, tmp_path):
    """Its rows are events by an edit, and its text is not searched, here as there."""
    path, handed = tmp_path / "c.db", tmp_path / "handed.json"
    list(pipeline.import_paths([sources / "bridge.txt"], path))
    with open_store(path) as store:
        formats.export_of(store, ALL, handed)
        found = formats.bring_in(store, handed, formats.incoming_of(handed))
        assert found.events > found.doubles > 1
        formats.export_of(store, ALL, tmp_path / "c.zip")
    found = formats.rerun(tmp_path / "c.zip")
    assert (found.is_same, found.edits, found.unreplayed) == (True, 1, ())


def test_a_date_that_somebody_changed_with_all_hashes_is_found_here(plain, tmp_path):
    """No hash and no quote can show that; only making it anew can."""
    some = members(plain)
    told = load(some, "chronology.json")
    told["events"][-1]["title"] = "Another deed"
    dump(some, "chronology.json", told)
    (tmp_path / "c.zip").write_bytes(forged(some))
    assert formats.judged(tmp_path / "c.zip").exit_code == 0
    found = formats.rerun(tmp_path / "c.zip")
    assert not found.is_same
    assert found.shown.missing == ("Another deed",)
    assert len(found.shown.further) == 1


def test_a_reason_that_somebody_changed_in_the_edits_is_found_here(tmp_path):
    path = tmp_path / "c.db"
    (tmp_path / "day.txt").write_text("The mayor resigned on Monday, 5 May 2020.", "utf-8")
    list(pipeline.import_paths([tmp_path / "day.txt"], path))
    with open_store(path) as store:
        (finding,) = store.findings.all()
        store.apply(edits.SettleFinding(finding.key, Settlement.BOTH_STAND, None, "As told"))
        formats.export_of(store, ALL, tmp_path / "bare.zip")
        formats.export_of(store, ALL, tmp_path / "c.zip", notes=True)
    assert b"As told" not in b"".join(members(tmp_path / "bare.zip").values())
    assert formats.rerun(tmp_path / "bare.zip").is_same
    assert formats.rerun(tmp_path / "c.zip").is_same
    some = members(tmp_path / "c.zip")
    some["edits.json"] = some["edits.json"].replace(b"As told", b"Not told")
    (tmp_path / "changed.zip").write_bytes(forged(some))
    found = formats.rerun(tmp_path / "changed.zip")
    assert found.shown.missing == (worded(finding.message),)


def test_a_derived_event_that_was_changed_is_found(plain, tmp_path):
    some = members(plain)
    some["derived.jsonl"] = some["derived.jsonl"].replace(b'"kind":', b'"kind":"x","was":', 1)
    (tmp_path / "c.zip").write_bytes(forged(some))
    found = formats.rerun(tmp_path / "c.zip")
    assert len(found.derived.missing) == len(found.derived.further) == 1


def test_a_file_that_gives_another_text_is_named(whole, tmp_path):
    """A forger who changes a text and all hashes is betrayed by the file beside it."""
    some = members(whole)
    text = some["texts/D002.txt"].decode().rstrip("\n")
    some["texts/D002.txt"] = text.encode()
    import hashlib

    def change(told):
        (row,) = (one for one in told["documents"] if one["number"] == "D002")
        row |= {"length": len(text), "text_sha256": hashlib.sha256(text.encode()).hexdigest()}

    (tmp_path / "c.zip").write_bytes(forged(some, change))
    assert formats.judged(tmp_path / "c.zip").exit_code == 0
    found = formats.rerun(tmp_path / "c.zip")
    assert (found.texts, found.changed_texts, found.is_same) == (1, ("D002",), False)


def test_another_version_is_named(plain, tmp_path):
    some = members(plain)

    def change(told):
        told["made_with"]["program"] = "0.0.1"
        told["made_with"]["weights"]["en/parser.onnx"] = "0" * 64

    (tmp_path / "c.zip").write_bytes(forged(some, change))
    program, weights = formats.rerun(tmp_path / "c.zip").differences
    assert program.startswith("program: 0.0.1 there, ")
    assert weights == "weights: en/parser.onnx is another here"


def test_an_edit_that_cannot_be_done_is_named(plain, tmp_path):
    some = members(plain)
    told = load(some, "edits.json")
    told["edits"][0]["edit"] = {"edit": "Burn", "label": "Burn it", "event": 1}
    told["edits"][1]["edit"]["event"] = 4711
    dump(some, "edits.json", told)
    (tmp_path / "c.zip").write_bytes(forged(some))
    found = formats.rerun(tmp_path / "c.zip")
    assert [one.label for one in found.unreplayed[:2]] == ["Burn it", "Change date"]
    assert not found.is_same


def test_what_was_changed_is_not_made_anew(plain, tmp_path):
    some = members(plain)
    some["texts/D001.txt"] += b"more"
    (tmp_path / "c.zip").write_bytes(forged(some))
    with pytest.raises(NotAPackage, match="D001"):
        formats.rerun(tmp_path / "c.zip")
    with pytest.raises(NotAPackage):
        formats.rerun(shutil.copyfile(__file__, tmp_path / "no.zip"))


def test_a_document_comes_back_as_its_reader_gave_it(plain, chronology):
    shape = json.loads(members(plain)["texts/D001.json"])
    found = rerunning.document_of({**shape, "text": TEXTS["bridge.txt"]})
    with open_store(chronology, read_only=True) as store:
        read = store.documents.as_read(1)
    assert replace(found, path="") == replace(read, path="")
