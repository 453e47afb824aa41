"""Every format that is also read gives back what its row promises, whatever the chronology."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from random_chronologies import chronologies, hostile, kept
from round_trip import faults

from timeline_app import formats
from timeline_app.formats import OWN, FormatKind, Options, Outgoing
from timeline_app.model import EventFilter

ALL = EventFilter.everything()
WRITTEN = [one for one in OWN if one.kind in (FormatKind.TABLE, FormatKind.DATA, FormatKind.TEXT)]
READ = [one for one in WRITTEN if one.read]


def outgoing_of(store):
    return Outgoing(store, ALL, Options(notes=True))


@settings(max_examples=15)
@given(chronologies())
def test_what_comes_in_again_is_what_went_out(chronology):
    with tempfile.TemporaryDirectory() as folder, kept(chronology, Path(folder)) as store:
        events = list(store.events(ALL))
        for one in READ:
            outgoing = outgoing_of(store)
            path = Path(folder) / f"out{one.suffix}"
            formats.export(outgoing, path, one.name)
            assert not faults(one, events, one.read(path), outgoing.names), one.name


@pytest.fixture(scope="module")
def hostile_store(tmp_path_factory):
    with kept(hostile(), tmp_path_factory.mktemp("hostile")) as store:
        yield store


@pytest.mark.parametrize("one", WRITTEN, ids=lambda one: one.name)
def test_hostile_words_hinder_no_format(one, hostile_store, tmp_path):
    path = tmp_path / f"out{one.suffix}"
    written = formats.export(outgoing_of(hostile_store), path, one.name)
    assert written.count
    assert path.stat().st_size
    if one.read:
        incoming = one.read(path)
        assert len(incoming.events) == written.count
        assert not incoming.problems
