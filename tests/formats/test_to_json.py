"""JSON: all evidence, after the schema."""

import hashlib
import json
from pathlib import Path

import jsonschema
from exporter_texts import TEXT

from timeline_app import formats, resources
from timeline_app.message import told as as_told
from timeline_app.model import (
    Document,
    EventFilter,
    Fate,
    Finding,
    FindingKind,
    LedgerEntry,
    Level,
    Span,
    Witness,
    edits,
    edtf,
)

GOLDEN = Path(__file__).parent.parent / "golden" / "chronology.json"
SCHEMA = json.loads(resources.path("schemas", "export.schema.json").read_text(encoding="utf-8"))
ALL = EventFilter.everything()


def exported(store, tmp_path, chosen=ALL):
    out = tmp_path / "out.json"
    formats.export_of(store, chosen, out, notes=True)
    return json.loads(out.read_text(encoding="utf-8"))


def test_the_golden_file(store, tmp_path):
    exported(store, tmp_path)
    assert (tmp_path / "out.json").read_text(encoding="utf-8") == GOLDEN.read_text(
        encoding="utf-8"
    )


def test_the_schema_is_sound_and_kept(store, tmp_path):
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.Draft202012Validator(SCHEMA).validate(exported(store, tmp_path))


def test_an_empty_chronology_is_valid_too(tmp_path):
    from timeline_app.store import open_store

    with open_store(tmp_path / "empty.db", create=True) as empty:
        found = exported(empty, tmp_path)
    jsonschema.Draft202012Validator(SCHEMA).validate(found)
    assert (found["documents"], found["events"], found["links"]) == ([], [], [])


def test_evidence_points_into_the_text(store, tmp_path):
    for event in exported(store, tmp_path)["events"]:
        for evidence in event["evidence"]:
            assert TEXT[evidence["start"] : evidence["end"]] == evidence["quote"]
            assert evidence["start"] <= evidence["trigger_start"] < evidence["trigger_end"]


def test_bounds_are_iso_days(store, tmp_path):
    first, second, third = exported(store, tmp_path)["events"]
    assert (first["earliest"], first["latest"]) == ("-0043-03-15", "-0043-03-15")
    assert second["start"] == second["end"] == {"earliest": "2020-05-03", "latest": "2020-05-03"}
    assert (third["earliest"], third["edtf"], third["precision"]) == (None, None, None)


def test_links_stand_only_between_events_that_are_written(store, tmp_path):
    (link,) = exported(store, tmp_path)["links"]
    assert (link["before"], link["after"], link["gap_days"]) == (1, 2, [1, None])
    chosen = EventFilter(kinds=frozenset({"business"}))
    assert exported(store, tmp_path, chosen)["links"] == []


def test_findings_tell_no_words_of_events_that_conditions_leave_out(store, tmp_path):
    event = store.reading.event(2)
    (passage,) = event.evidence
    witness = Witness(1, passage.span, passage.quote, as_told("3 May"), event=2)
    of_none = Witness(1, Span(0, 8), TEXT[:8], as_told("8 letters"))
    store.findings.put(
        [
            Finding("a", FindingKind.DATE, as_told("Two days."), (witness,)),
            Finding("b", FindingKind.GAP, as_told("One is missing."), (of_none,)),
        ]
    )
    told = {
        kinds: [one["key"] for one in exported(store, tmp_path, chosen)["findings"]]
        for kinds, chosen in {
            "any": EventFilter(),
            "its": EventFilter.everything(kinds=frozenset({event.kind})),
            "another": EventFilter.everything(kinds=frozenset({"no such"})),
        }.items()
    }
    assert told == {"any": ["a", "b"], "its": ["a"], "another": []}


def test_eras_go_along_with_their_dates(store, tmp_path):
    store.apply(edits.AddEra("War", edtf.parse("1914-07"), edtf.parse("1918")))
    found = exported(store, tmp_path)
    jsonschema.Draft202012Validator(SCHEMA).validate(found)
    (era,) = found["eras"]
    assert (era["name"], era["first"], era["last"]) == ("War", "1914-07", "1918")
    assert (era["earliest"], era["latest"]) == ("1914-07-01", "1918-12-31")


def test_the_ledger_goes_with_it(store, tmp_path):
    from timeline_app.model import Fate, LedgerEntry, Span

    entry = LedgerEntry(
        Span(19, 27), TEXT[19:27], "DATE", "2020-05-03", Fate.EVENT, edtf="2020-05-03", mention=1
    )
    mentions = [stored.mention for stored in store.documents.mentions()]
    store.documents.replace_mentions(1, [], mentions, [], [entry])
    found = exported(store, tmp_path)
    jsonschema.Draft202012Validator(SCHEMA).validate(found)
    (row,) = found["ledger"]
    assert TEXT[row["start"] : row["end"]] == row["text"]
    assert (row["fate"], row["events"], row["is_settled"]) == ("event", [2], False)


def test_under_conditions_only_documents_and_dates_that_events_stand_on(store, tmp_path):
    date = LedgerEntry(Span(0, 8), TEXT[:8], "DATE", "", Fate.UNUSED)
    other = Document("folder/b.txt", hashlib.sha256(b"b").hexdigest(), TEXT, "Another")
    store.documents.add(other, ledger=[date])
    kind = frozenset({store.reading.event(2).kind})
    told = {}
    for level in (Level.KEY, Level.ALL):
        found = exported(store, tmp_path, EventFilter(kinds=kind, level=level))
        jsonschema.Draft202012Validator(SCHEMA).validate(found)
        told[level] = [one["id"] for one in found["documents"]], len(found["ledger"])
    assert told == {Level.KEY: ([1], 0), Level.ALL: ([1, 2], 1)}
    whole = exported(store, tmp_path, EventFilter())
    assert (len(whole["documents"]), len(whole["ledger"])) == (2, 1)
