"""Headings and rows of two lines, for findings and for pairs."""

from dataclasses import replace

import pytest
from pump_heap import build

from timeline_app import store
from timeline_app.model import FindingKind
from timeline_app.ui.checking.list_rows import (
    ICONS,
    LONGEST_LIST,
    CheckingRow,
    KindHeading,
    below,
    of_findings,
)

TITLES = {1: "Deck log", 2: "Transcript, day 3"}


@pytest.fixture(scope="module")
def findings(tmp_path_factory):
    path = build(tmp_path_factory.mktemp("pump") / "pump.db")
    with store.open_store(path, read_only=True) as reader:
        return reader.findings.all(is_all=True)


def test_each_kind_has_its_heading_and_its_findings_follow(findings):
    rows = list(of_findings(findings, TITLES))
    headings = [row for row in rows if isinstance(row, KindHeading)]
    assert sum(row.count for row in headings) == len(findings)
    assert isinstance(rows[0], KindHeading)
    keys = {row.key for row in rows if isinstance(row, CheckingRow)}
    assert keys == {finding.key for finding in findings}
    icons = {row.key: row.icon for row in rows if isinstance(row, CheckingRow)}
    assert all(icons[one.key] == ICONS[one.kind] for one in findings)


def test_every_kind_has_an_icon():
    assert set(ICONS) == set(FindingKind)


def test_documents_are_named_once_and_the_rest_is_counted(findings):
    finding = max(findings, key=lambda one: len(one.witnesses))
    witness = finding.witnesses[0]
    many = tuple(replace(witness, document=n) for n in (*range(1, 6), 1))
    names = {n: f"Paper {n}" for n in range(1, 6)}
    told = below(replace(finding, witnesses=many), names)
    assert told == "Paper 1 · Paper 2 · Paper 3 · and 2 more"
    assert told.count("Paper") == LONGEST_LIST
    assert below(replace(finding, witnesses=many), {}) == ""
