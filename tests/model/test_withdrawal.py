"""The certificate of a withdrawal: what it tells, and that it comes back from JSON."""

import json
from dataclasses import replace

import pytest

from timeline_app.model.withdrawal import (
    Certificate,
    WithdrawnFile,
    certificate_from,
    plain,
)
from timeline_app.wording.certificate import in_words

OPEN = Certificate(
    (WithdrawnFile("letter.txt", "ab" * 32), WithdrawnFile("note.txt", "cd" * 32)),
    "2024-05-06T07:08:09Z", 1234, 56, 7, 8,
)  # fmt: skip
FINAL = replace(
    OPEN, overwritten="2024-05-07T00:00:00Z", steps=1002, copies=("copy 1",), unreached=("copy 2",)
)


@pytest.mark.parametrize("certificate", [OPEN, FINAL])
def test_it_comes_back_from_json(certificate):
    assert certificate_from(json.loads(json.dumps(plain(certificate)))) == certificate


@pytest.mark.parametrize("missing", ["files", "at", "copies", "events"])
def test_what_lacks_a_part_is_no_certificate(missing):
    told = {name: value for name, value in plain(OPEN).items() if name != missing}
    with pytest.raises((KeyError, TypeError)):
        certificate_from(told)


def test_it_names_each_file_with_its_hash_and_counts_what_went():
    lines = in_words(OPEN).splitlines()
    for one in OPEN.files:
        assert lines[lines.index(f"File: {one.name}") + 1] == f"SHA-256: {one.sha256}"
    for count in ("1,234", "56", "7", "8"):
        assert sum(line.endswith(f": {count}") for line in lines) == 1


def test_only_a_final_one_says_what_was_overwritten():
    assert not OPEN.is_final
    assert FINAL.is_final
    assert "can be undone" in in_words(OPEN)
    told = in_words(FINAL)
    assert "can be undone" not in told
    for part in (FINAL.overwritten, "1,002", "copy 1", "copy 2"):
        assert part in told
        assert part not in in_words(OPEN)
    assert told == told.rstrip()


def test_a_name_with_an_end_of_line_in_it_stays_on_one_line():
    odd = replace(OPEN, files=(WithdrawnFile("a\nEvents removed: 0", "00"),))
    assert len(in_words(odd).splitlines()) == len(in_words(OPEN).splitlines()) - 2
