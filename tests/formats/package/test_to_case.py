"""What is in a package: all that proves, nothing that is private, the same bytes each time."""

import json
import shutil
import zipfile

import pytest
from cases import ALL, NOTE, PERSON, TEXTS, exported
from tampering import members, spoken

from timeline_app import formats, pipeline
from timeline_app.errors import ExportFailed
from timeline_app.model import Document, EventFilter, Passage, Span, edits
from timeline_app.store import open_store
from timeline_app.wording import told_in

MANIFEST = "manifest.json"


def test_the_members_are_those_that_the_manifest_lists(plain):
    some = members(plain)
    assert set(json.loads(some[MANIFEST])["members"]) == set(some) - {MANIFEST}
    assert {"chronology.json", "derived.jsonl", "edits.json", "history.jsonl"} <= set(some)
    assert {"verify.py", "verify.html", "README.txt", "certificate-draft.txt"} <= set(some)
    assert sorted(some["texts/D001.txt"].decode() for _ in "1") == [TEXTS["bridge.txt"]]
    assert not [name for name in some if name.startswith("sources/")]


def test_sources_come_along_where_they_are_asked_for(whole):
    some = members(whole)
    assert some["sources/D001.txt"].decode() == TEXTS["bridge.txt"]


def test_a_source_that_was_changed_is_said_and_left_out(chronology, tmp_path):
    copy = shutil.copyfile(chronology, tmp_path / "c.db")
    with open_store(copy) as store:
        document = Document(str(tmp_path / "gone.txt"), "0" * 64, "Gone.", "Gone")
        store.documents.add(document)
        written = formats.export_of(store, ALL, tmp_path / "c.zip", sources=True)
    assert written.warnings == (
        "The file of D003 is no longer what was read; only its hash is there.",
    )
    assert formats.judged(tmp_path / "c.zip").exit_code == 0


def test_the_same_chronology_gives_the_same_bytes(chronology, plain, tmp_path):
    assert exported(chronology, tmp_path / "again.zip").read_bytes() == plain.read_bytes()


@pytest.mark.parametrize(
    "words", [PERSON, NOTE, "private-folder"], ids=["names", "notes", "paths"]
)
def test_what_is_private_leaves_only_where_it_is_asked_for(words, plain, whole, chronology):
    inside = spoken(plain)
    assert words not in inside
    assert json.dumps(words)[1:-1] not in inside
    assert words in spoken(whole)


def test_rows_without_their_words_have_no_salt_to_guess_them_by(plain):
    rows = [json.loads(line) for line in members(plain)["history.jsonl"].splitlines()]
    withheld = [row for row in rows if row["withheld"]]
    assert {reason for row in withheld for reason in row["withheld"]} == {
        "names", "notes", "paths"
    }  # fmt: skip
    assert all(row["salt"] == row["person"] == "" for row in withheld)


def test_words_of_a_withdrawn_document_stay_behind(chronology, tmp_path):
    copy = shutil.copyfile(chronology, tmp_path / "c.db")
    with open_store(copy) as store:
        number = next(row.id for row in store.documents.all() if row.path.endswith("harbour.txt"))
        told = next(
            event.id
            for event in store.events(ALL)
            if any(one.document == number for one in event.evidence)
        )
        store.apply(edits.SetTitle(told, "Lisbon burns"))
        pipeline.withdraw(store, number)
        formats.export_of(store, ALL, tmp_path / "c.zip")
    inside = spoken(tmp_path / "c.zip")
    assert "Lisbon" not in inside
    assert "harbour office" not in inside
    assert formats.judged(tmp_path / "c.zip").exit_code == 0


def test_only_the_events_that_were_chosen_are_shown(chronology, tmp_path):
    chosen = EventFilter(text="vote")
    with open_store(chronology, read_only=True) as store:
        written = formats.export_of(store, chosen, tmp_path / "c.zip")
        every = store.reading.count(ALL)
    told = json.loads(members(tmp_path / "c.zip")[MANIFEST])
    assert (written.count, told["counts"]["events"]) == (1, 1)
    assert told["left_out"]["events"] == every - 1
    assert formats.judged(tmp_path / "c.zip").exit_code == 0


def test_an_empty_chronology_is_a_sound_package(tmp_path):
    with open_store(tmp_path / "empty.db", create=True) as store:
        formats.export_of(store, ALL, tmp_path / "c.zip")
    assert formats.judged(tmp_path / "c.zip").exit_code == 0
    assert formats.rerun(tmp_path / "c.zip").is_same


HOSTILE = "=cmd|' /C calc'!A0 {blank} </script> ../../etc %s \x07 \u202ecod.exe " + "a" * 5_000


def test_hostile_words_stay_words(tmp_path):
    """In names, titles and texts: members keep plain names, papers plain signs."""
    text = "On 3 May 2020 the port closed.\x0b" + HOSTILE
    path = "/folder/../../{title}\x1b[2J\u202egpj.=1+1" + "x" * 300
    document = Document(path, "0" * 64, text, HOSTILE, None, (Passage(Span(0, len(text))),))
    with open_store(tmp_path / "c.db", create=True) as store:
        store.documents.add(document)
        store.apply(edits.AddEvent(HOSTILE[:500], None, document=1, span=Span(0, len(text))))
        formats.export_of(store, ALL, tmp_path / "c.zip", title=HOSTILE, sources=True)
    found = formats.judged(tmp_path / "c.zip")
    assert found.exit_code == 0
    assert all(line.isprintable() for line in found.lines)
    some = members(tmp_path / "c.zip")
    assert some["texts/D001.txt"].decode() == text
    for name in ("README.txt", "certificate-draft.txt"):
        words = some[name].decode()
        assert "{blank}" in words
        assert not {"\x07", "\u202e", "\x1b"} & set(words)


def test_what_cannot_be_written_leaves_nothing_behind(chronology, tmp_path):
    with open_store(chronology, read_only=True) as store, pytest.raises(ExportFailed):
        formats.export_of(store, ALL, tmp_path / "no" / "c.zip")

    def cancel(_done, _total):
        raise formats.Cancelled

    with open_store(chronology, read_only=True) as store, pytest.raises(formats.Cancelled):
        formats.export(formats.Outgoing(store, ALL, report=cancel), tmp_path / "c.zip")
    assert list(tmp_path.iterdir()) == []


def test_a_chronology_that_changes_meanwhile_makes_no_package(chronology, tmp_path):
    copy = shutil.copyfile(chronology, tmp_path / "c.db")

    def change(_done, _total):
        with open_store(copy) as other:
            other.apply(edits.AddEvent("Meanwhile", None))

    with open_store(copy) as store, pytest.raises(ExportFailed, match="export it again"):
        formats.export(formats.Outgoing(store, ALL, report=change), tmp_path / "c.zip")
    assert [path.name for path in tmp_path.glob("*.zip")] == []


def test_documents_within_others_bring_their_own_bytes(tmp_path):
    with zipfile.ZipFile(tmp_path / "letters.zip", "w") as letters:
        letters.writestr("1997/first.txt", "The council met on 3 May 1997.")
    list(pipeline.import_paths([tmp_path / "letters.zip"], tmp_path / "c.db"))
    exported(tmp_path / "c.db", tmp_path / "c.zip", sources=True)
    assert members(tmp_path / "c.zip")["sources/D001.txt"] == b"The council met on 3 May 1997."
    assert formats.rerun(tmp_path / "c.zip").texts == 1
    exported(tmp_path / "c.db", tmp_path / "plain.zip")
    found = formats.judged(tmp_path / "plain.zip", tmp_path)
    assert (found.exit_code, len(found.report["NOT PROVED"])) == (0, 4)


def test_it_is_a_plain_archive(whole):
    with zipfile.ZipFile(whole) as package:
        assert package.testzip() is None
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_draft_is_filled_and_says_what_it_is(whole):
    draft = members(whole)["certificate-draft.txt"].decode()
    told = json.loads(members(whole)[MANIFEST])
    assert draft.count("D R A F T") == 2
    assert told["history"]["hash"] in draft
    for one in told["documents"]:
        assert one["source_sha256"] in draft
        assert one["text_sha256"] in draft
    assert all(len(line) <= 99 for line in draft.splitlines() if line[:2] != "D0")


SPOKEN = """1
00:00:05,000 --> 00:00:09,000
The bridge collapsed on 7 May 2020.
"""


@pytest.mark.parametrize("language", ["de", "ar"])
def test_what_is_compared_is_english_in_every_language(language, tmp_path):
    """Where a passage stands is told in words, and made anew in English."""
    (tmp_path / "news.srt").write_text(SPOKEN, encoding="utf-8")
    list(pipeline.import_paths([tmp_path / "news.srt"], tmp_path / "c.db"))
    english = members(exported(tmp_path / "c.db", tmp_path / "en.zip"))
    with told_in(language):
        other = members(exported(tmp_path / "c.db", tmp_path / "other.zip"))
    assert b"at 00:00:05.000" in english["derived.jsonl"]
    for name in ("derived.jsonl", "chronology.json"):
        assert other[name] == english[name]
