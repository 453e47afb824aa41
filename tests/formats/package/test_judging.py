"""A package judged by this program: what is wrong, and that its own verify.py is none of ours."""

import shutil
import zipfile

import pytest

from timeline_app.formats.package import verify
from timeline_app.formats.package.judging import JudgedPackage, judged


def judgement(**report):
    empty = {verify.PROVED: [], verify.OPEN: [], verify.WRONG: [], verify.PRINT: []}
    return JudgedPackage(empty | {getattr(verify, name): told for name, told in report.items()})


@pytest.mark.parametrize(
    ("report", "code", "first"),
    [
        ({"PRINT": ["ab"]}, 0, ""),
        ({}, 0, ""),
        ({"PRINT": ["ab"], "WRONG": ["a member differs", "another"]}, 1, "a member differs"),
        ({"WRONG": ["it is no package"]}, 2, "it is no package"),
    ],
)
def test_the_exit_code_tells_what_is_wrong_from_what_is_no_package(report, code, first):
    found = judgement(**report)
    assert (found.exit_code, found.first_wrong) == (code, first)


def test_its_lines_are_those_that_verify_prints(plain):
    found = judged(plain)
    assert found.lines == verify.lines(found.report)
    assert found.exit_code == 0


def test_an_untouched_package_has_our_own_verify(plain):
    assert not any("do not run it" in one for one in judged(plain).report[verify.OPEN])


def rewritten(package, out, change):
    """The package with its members passed through a function of name and bytes."""
    with zipfile.ZipFile(package) as old, zipfile.ZipFile(out, "w") as new:
        for info in old.infolist():
            new.writestr(info, change(info.filename, old.read(info)))
    return out


def test_a_verify_of_somebody_else_is_not_to_be_run(plain, tmp_path, monkeypatch):
    def other(name, data):
        return data + b"\n# changed" if name == "verify.py" else data

    changed = rewritten(plain, tmp_path / "a.zip", other)
    found = judged(changed)
    assert found.exit_code == 1 or any("do not run it" in one for one in found.report[verify.OPEN])


@pytest.mark.parametrize("data", [b"", b"no archive", b"PK\x03\x04" + bytes(99)])
def test_what_is_no_package_is_told(tmp_path, data):
    path = tmp_path / "a.zip"
    path.write_bytes(data)
    found = judged(path)
    assert found.exit_code == 2
    assert found.first_wrong


def test_a_path_may_be_told_as_words(plain, sources, tmp_path):
    copy = shutil.copy(plain, tmp_path / "b.zip")
    assert judged(str(copy), str(sources)).report == judged(plain, sources).report
