"""A command as a person calls it, and a small chronology made once."""

import shutil

import pytest

from timeline_app import cli, pipeline

TEXTS = {
    "bridge.txt": (
        "date 2020-05-10\n\nThe council voted on 3 May 2020 to close the old bridge.\n\n"
        "Engineer Ana Silva visited Córdoba on 5 May 2020. The bridge collapsed on 7 May 2020.\n"
    ),
    "harbour.txt": (
        "date 2020-06-02\n\nWorkers attacked the harbour office in Lisbon on 1 June 2020.\n"
    ),
}


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """The chronology of two short texts."""
    folder = tmp_path_factory.mktemp("texts")
    for name, text in TEXTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    list(pipeline.import_paths([folder], folder / "made.db"))
    return folder / "made.db"


@pytest.fixture
def db(made, tmp_path):
    return shutil.copyfile(made, tmp_path / "c.db")


@pytest.fixture
def command(capfd):
    """Run a command; returns exit code, output, errors."""

    def run(*words):
        code = cli.main([str(word) for word in words])
        return code, *capfd.readouterr()

    return run
