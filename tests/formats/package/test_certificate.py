"""The papers of a package: filled from its manifest, and nothing in them is made up."""

import copy
import json
import zipfile

import pytest
from random_chronologies import HOSTILE

from timeline_app.formats import Options
from timeline_app.formats.package.certificate import papers


@pytest.fixture(scope="module")
def manifest(whole):
    with zipfile.ZipFile(whole) as package:
        return json.loads(package.read("manifest.json"))


def told(manifest, **options):
    return papers(manifest, Options(**options))


def test_there_are_two_and_no_place_in_them_is_left_empty(manifest):
    found = told(manifest)
    assert set(found) == {"README.txt", "certificate-draft.txt"}
    for text in found.values():
        assert "{" not in text
        assert "}" not in text


def test_they_tell_each_document_with_both_its_hashes(manifest):
    text = told(manifest)["certificate-draft.txt"]
    for one in manifest["documents"]:
        assert one["source_sha256"] in text
        assert one["text_sha256"] in text
    assert manifest["history"]["hash"] in text
    assert all(sha256 in text for sha256 in manifest["made_with"]["weights"].values())


def test_for_whom_it_is_stands_there_or_is_left_to_be_filled_in(manifest):
    assert (
        "Counsel to the inquiry"
        in told(manifest, prepared_for="Counsel to the inquiry")["certificate-draft.txt"]
    )
    assert "____" in told(manifest)["certificate-draft.txt"]


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        ((True, True), "The files themselves are in the package."),
        ((True, False), "Of the files themselves 1 of 2 are in the package."),
        ((False, False), "The files themselves are not in the package; their hashes are."),
    ],
)
def test_whether_the_files_are_inside_is_said(manifest, inside, words):
    changed = copy.deepcopy(manifest)
    for one, is_in in zip(changed["documents"], inside, strict=True):
        one["source"] = "sources/x" if is_in else ""
    assert words in told(changed)["README.txt"]


@pytest.mark.parametrize(
    ("left", "words"),
    [
        ({"events": 0, "notes": False}, "nothing"),
        ({"events": 1_200, "notes": False}, "1,200 events that were not chosen"),
        ({"events": 0, "notes": True}, "notes"),
        ({"events": 2, "notes": True}, "2 events that were not chosen, notes"),
    ],
)
def test_what_was_left_out_is_said(manifest, left, words):
    text = told(manifest | {"left_out": left})["README.txt"]
    assert f"Left out of this package: {words}." in " ".join(text.split())


@pytest.mark.parametrize("word", HOSTILE)
def test_words_of_any_kind_are_one_line(manifest, word):
    changed = copy.deepcopy(manifest)
    changed["title"] = changed["documents"][0]["name"] = word
    plain, odd = told(manifest), told(changed, prepared_for=word)
    for name, text in odd.items():
        assert len(text.splitlines()) == len(plain[name].splitlines())
