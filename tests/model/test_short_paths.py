"""Paths in what is handed on: below the folder that was added, and nothing of the machine."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.short_paths import short_paths


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        (["/home/ann/case/a.txt"], ["a.txt"]),
        (["/home/ann/case/a.txt", "/home/ann/case/m/b.eml"], ["a.txt", "m/b.eml"]),
        (["/data/t/2019/a.txt", "/data/t/2020/a.txt"], ["2019/a.txt", "2020/a.txt"]),
        (["C:\\Users\\Ann\\Case\\a.txt", "C:\\Users\\Ann\\Case\\m\\b.txt"], ["a.txt", "m/b.txt"]),
        (["\\\\host\\share\\x\\a.txt", "\\\\host\\share\\x\\y\\b.txt"], ["a.txt", "y/b.txt"]),
        (["/home/ann/one/a.txt", "/media/ann/two/b.txt"], ["a.txt", "b.txt"]),
        (["/home/ann/one/a.txt", "/media/ann/two/a.txt"], ["one/a.txt", "two/a.txt"]),
        (["/home/ann/x/a.txt", "/media/ann/x/a.txt"], ["x/a.txt", "x (2)/a.txt"]),
        (["/home/ann/a.txt", "/home/bob/a.txt"], ["folder/a.txt", "folder (2)/a.txt"]),
        (["C:\\Users\\Ann\\a.txt", "D:\\in\\a.txt"], ["folder/a.txt", "in/a.txt"]),
        (["/q/case/a", "/r/b/a", "/r/b/case/a"], ["case/a", "b/a", "b/case/a"]),
        (["folder/a.txt"], ["a.txt"]),
        (["/f.txt", "C:\\f.txt"], ["folder/f.txt", "folder (2)/f.txt"]),
        (["/srv/in/a.txt", "D:\\a.txt"], ["in/a.txt", "folder/a.txt"]),
        ([], []),
    ],
)
def test_what_is_told_of_paths(paths, expected):
    assert [short_paths(paths)[path] for path in paths] == expected


def test_of_no_paths_nothing_is_told():
    assert short_paths([]) == {}


parts = st.sampled_from(["home", "ann", "Users", "case", "x", "a b", "ü"])
posix = st.lists(parts, min_size=1, max_size=6).map(lambda p: "/" + "/".join(p) + "/f.txt")
windows = st.lists(parts, min_size=1, max_size=5).map(lambda p: "C:\\" + "\\".join(p) + "\\f.txt")


@given(st.lists(posix | windows, unique=True, min_size=1, max_size=8))
def test_no_two_are_told_alike_and_none_tells_where_it_lies(paths):
    short = short_paths(paths)
    assert len(set(short.values())) == len(paths)
    assert short_paths(reversed(paths)) == short
    for name in short.values():
        assert not name.startswith("/")
        assert "\\" not in name
        assert ":" not in name
        assert name.endswith("f.txt")


@given(st.lists(st.tuples(st.sampled_from(["home", "Users"]), parts), min_size=2, unique=True))
def test_the_folders_of_people_are_never_named(owners):
    paths = [f"/{home}/user-{name}/in/f{n}.txt" for n, (home, name) in enumerate(owners)]
    assert not [name for name in short_paths(paths).values() if "user-" in name]
