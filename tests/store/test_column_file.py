"""The columns kept beside a chronology: the same again, or nothing at all."""

from array import array

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_stores import read_whole

from timeline_app.store import column_file, columns
from timeline_app.store.columns import TYPES


@pytest.fixture
def found(store):
    return read_whole(store.connection)


def told(cells):
    return cells.arrays, cells.dated, cells.names, cells.keys


def test_what_is_written_is_read_with_its_stamp(found, path):
    column_file.write(path, found, ("mine", 7))
    again, stamp = column_file.read(path, "mine")
    assert stamp == 7
    assert told(again) == told(found)
    assert len(again) == 4
    assert [one.name for one in path.parent.iterdir() if one.name.endswith(".part")] == []


def test_without_a_file_there_is_nothing(path):
    assert column_file.read(path, "mine") is None


def test_the_file_of_another_chronology_is_nothing(found, path):
    column_file.write(path, found, ("other", 7))
    assert column_file.read(path, "mine") is None


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data[:-1],
        lambda data: data + b"\0",
        lambda data: b"x" + data[1:],
        lambda data: data.replace(b'"byteorder": "', b'"byteorder": "x'),
        lambda data: data.replace(b'"ids": "q"', b'"ids": "i"'),
        lambda data: data[:23] + b"%12d\n" % 0 + data[36:],
        lambda data: data[:23] + b"%12d\n" % 64_000_000 + data[36:],
        lambda _data: b"",
    ],
    ids=["short", "long", "foreign", "byteorder", "types", "no head", "endless head", "empty"],
)
def test_what_is_broken_is_nothing(found, path, spoil):
    column_file.write(path, found, ("mine", 7))
    place = column_file.path_for(path)
    data = place.read_bytes()
    assert spoil(data) != data
    place.write_bytes(spoil(data))
    assert column_file.read(path, "mine") is None


def test_where_it_cannot_be_written_only_time_is_lost(found, path):
    column_file.path_for(path).mkdir()
    column_file.write(path, found, ("mine", 7))
    assert column_file.path_for(path).is_dir()
    assert [one for one in path.parent.iterdir() if one.name.endswith(".part")] == []


cells = st.lists(st.integers(0, 200), min_size=len(TYPES), max_size=len(TYPES))


@settings(max_examples=30)
@given(st.lists(cells, max_size=5), st.data())
def test_any_columns_come_back(tmp_path_factory, rows, data):
    path = tmp_path_factory.mktemp("columns") / "c.db"
    arrays = {
        name: array(code, [row[place] for row in rows])
        for place, (name, code) in enumerate(TYPES.items())
    }
    dated = data.draw(st.integers(0, len(rows)))
    made = columns.EventColumns(arrays, dated, {"kind": ["a", "ü"]}, {"person": {0: 0, 9: 1}})
    column_file.write(path, made, ("mine", len(rows)))
    again, stamp = column_file.read(path, "mine")
    assert (told(again), stamp) == (told(made), len(rows))
