"""Chronologies that this program wrote are no sources."""

import io
import zipfile

import pytest

from timeline_app.errors import ProblemCode
from timeline_app.readers import own_exports
from timeline_app.readers.refusals import Refused

COLUMNS = ["id", "start earliest", "start latest", "end earliest", "end latest", "EDTF"]


@pytest.mark.parametrize(
    ("found", "is_ours"),
    [({"schema": "timeline-app-export/1"}, True), ([{"schema": "timeline-app-package/1"}], True),
     ({"title_tier": 1, "evidence": [], "why": "", "more": 2}, True), ({"title_tier": 1}, False),
     ({"withheld": 1, "payload": 2, "salt": 3}, True), ({"schema": "other"}, False), ([], False),
     ("timeline-app-export", False), ({}, False)],
)  # fmt: skip
def test_objects_of_ours_are_refused(found, is_ours):
    if not is_ours:
        own_exports.refuse_object(found)
        return
    with pytest.raises(Refused) as caught:
        own_exports.refuse_object(found)
    assert caught.value.code is ProblemCode.LEFT_OUT


@pytest.mark.parametrize(
    ("cells", "is_ours"),
    [
        (COLUMNS, True),
        ([*COLUMNS, "title"], True),
        (COLUMNS[:5], False),
        (["date", "event"], False),
        ([], False),
    ],
)
def test_rows_of_ours_are_refused(cells, is_ours):
    if not is_ours:
        own_exports.refuse_row(cells)
        return
    with pytest.raises(Refused):
        own_exports.refuse_row(cells)


def archive(**members):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as written:
        for name, text in members.items():
            written.writestr(name.replace("_", "."), text)
    return zipfile.ZipFile(data)


def test_a_package_of_ours_is_refused():
    with pytest.raises(Refused):
        own_exports.refuse_package(archive(manifest_json='{"schema":"timeline-app-package/1"}'))
    own_exports.refuse_package(archive(manifest_json='{"schema":"another"}'))
    own_exports.refuse_package(archive(a_txt="rain"))
