"""withdraw: takes a document out for good and prints the certificate."""

import json

import pytest

from timeline_app import pipeline
from timeline_app.cli import main
from timeline_app.store import open_store


@pytest.fixture
def made(tmp_path):
    for name, text in (
        ("a.txt", "Ana Silva left Porto on 3 May 2020."),
        ("b.txt", "Rui Costa visited Zanzibar on 4 May 2020."),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
    path = tmp_path / "made.db"
    for _ in pipeline.import_paths([tmp_path / "a.txt", tmp_path / "b.txt"], path):
        pass
    return path


def test_the_certificate_says_what_went(made, capsys):
    assert main(["withdraw", "b.txt", "--db", str(made), "--json"]) == 0
    certificate = json.loads(capsys.readouterr().out)
    assert [one["name"] for one in certificate["files"]] == ["b.txt"]
    assert certificate["events"] == 1
    assert certificate["overwritten"]
    assert b"zanzibar" not in made.read_bytes().lower()
    with open_store(made, read_only=True) as store:
        assert [row.path.rsplit("/", 1)[-1] for row in store.documents.all()] == ["a.txt"]


def test_a_document_is_found_by_number_and_told_in_words(made, capsys):
    assert main(["withdraw", "1", "--db", str(made)]) == 0
    words = capsys.readouterr().out
    assert "File: a.txt" in words
    assert "Overwritten for good" in words
    assert main(["withdraw", "a.txt", "--db", str(made)]) == 1
    assert "no longer there" in capsys.readouterr().err
