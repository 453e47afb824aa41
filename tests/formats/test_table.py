"""The table of formats: each row is whole, found by name and suffix, and says what it loses."""

import inspect
from pathlib import Path

import pytest

from timeline_app.formats import table
from timeline_app.formats.format import Carried, Format, FormatKind
from timeline_app.formats.options import OPTIONS
from timeline_app.readers import can_read

ROWS = [pytest.param(one, id=one.name) for one in table.OWN]


@pytest.mark.parametrize("one", ROWS)
def test_a_row_is_whole(one):
    assert one.suffix.startswith(".")
    assert one.suffix == one.suffix.lower()
    assert one.name == one.name.lower()
    assert one.title.strip()
    assert isinstance(one.kind, FormatKind)
    assert one.options <= set(OPTIONS)


@pytest.mark.parametrize("one", ROWS)
def test_what_writes_and_reads_it_is_there(one):
    for late in filter(None, (one.write, one.read)):
        module = __import__(f"timeline_app.formats.{late.module}", fromlist=[late.function])
        function = getattr(module, late.function)
        assert callable(function)
        assert len(inspect.signature(function).parameters) >= 1


@pytest.mark.parametrize("one", ROWS)
def test_what_is_read_back_carries_something_whole(one):
    whole = one.loss.what(Carried.WHOLE)
    assert whole or one.read is None


def test_names_and_titles_are_told_apart():
    assert len({one.name for one in table.OWN}) == len(table.OWN)
    assert len({one.title for one in table.OWN}) == len(table.OWN)


@pytest.mark.parametrize("one", ROWS)
def test_a_format_is_found_by_its_name(one):
    assert table.named(one.name) == one


@pytest.mark.parametrize("name", ["", "PNG", "no such", ".csv"])
def test_what_is_none_is_not_found(name):
    assert table.named(name) is None


@pytest.mark.parametrize(
    ("suffix", "name"),
    [(".csv", "csv"), (".CSV", "csv"), (".json", "json"), (".pdf", "pdf"), (".zip", "case"),
     (".jsonld", "annotations"), (".timeline", "timeline-project"), (".html", "report-html")],
)  # fmt: skip
def test_by_a_suffix_alone_the_first_is_meant(suffix, name):
    assert table.of_suffix(suffix).name == name


@pytest.mark.parametrize("suffix", ["", ".", "csv", ".exe"])
def test_a_suffix_of_none_is_not_found(suffix):
    assert table.of_suffix(suffix) is None


def test_every_suffix_is_told_once_in_the_order_of_the_rows():
    found = table.suffixes()
    assert len(set(found)) == len(found)
    assert set(found) == {one.suffix for one in table.formats()}
    assert found[:3] == (".png", ".svg", ".pdf")


def test_without_other_packages_there_are_ours_alone():
    others, faults = table.plugged_in()
    assert table.formats() == table.OWN + others
    assert faults == ()


def test_pictures_take_no_columns_and_tables_are_all_read_back():
    for one in table.OWN:
        if one.kind is FormatKind.PICTURE:
            assert one.read is None
            assert "width" in one.options
        if one.kind is FormatKind.TABLE:
            assert one.read is not None


def test_no_row_names_a_file_that_is_a_document_of_its_own_accord():
    assert not can_read(Path("case.timeline"))
    assert all(isinstance(one, Format) for one in table.OWN)
