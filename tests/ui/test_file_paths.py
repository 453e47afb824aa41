"""Where files lie, and what they are called."""

from pathlib import Path

import pytest

from timeline_app.ui import file_paths
from timeline_app.ui.file_paths import SUFFIX, free_name, is_chronology, title_of, with_ending


@pytest.mark.parametrize(
    ("name", "suffix", "told"),
    [
        ("case", ".db", "case.db"), ("Jones v. Smith", ".db", "Jones v. Smith.db"),
        ("a.htm", ".html", "a.htm"), ("v1.2", ".db", "v1.2.db"), ("x.DB", ".db", "x.DB"),
        ("notes.2020-05", ".db", "notes.2020-05.db"), ("end.", ".db", "end..db"),
    ],
)  # fmt: skip
def test_a_file_has_the_ending_that_it_was_given_or_this_one(name, suffix, told):
    assert with_ending(Path("/x") / name, suffix) == Path("/x") / told


@pytest.mark.parametrize(
    ("names", "is_one"),
    [
        (["a.db"], True),
        (["a.DB"], True),
        (["a.txt"], False),
        (["a.db", "b.db"], False),
        ([], False),
    ],
)
def test_one_chronology_alone_is_opened(names, is_one):
    assert is_chronology([Path(name) for name in names]) is is_one


@pytest.mark.parametrize(
    ("path", "title"),
    [("/x/the_bridge.db", "The bridge"), ("/x/Jones v. Smith.db", "Jones v. Smith"),
     ("/x/élan.db", "Élan"), ("/x/a\nb.db", "A b")],
)  # fmt: skip
def test_a_title_is_as_people_would_write_it(path, title):
    assert title_of(Path(path)) == title


def test_a_new_name_is_free(tmp_path):
    names = []
    for _ in range(3):
        names.append(free_name(tmp_path, "Case"))
        (tmp_path / names[-1]).touch()
    assert names == ["Case.db", "Case 2.db", "Case 3.db"]


def test_everything_lies_in_the_folders_of_the_person(tmp_path):
    for file in (file_paths.sample_file(), file_paths.settings_file(), file_paths.log_file()):
        assert file.is_relative_to(tmp_path)
    assert file_paths.sample_file().suffix == SUFFIX
