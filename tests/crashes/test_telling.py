"""Nothing of a document, a path or a person is left in what is kept of a failure."""

import errno
import re
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import crashes
from timeline_app.crashes import telling

OWN = telling._INTERPRETERS_OWN | telling._TYPES


@given(st.text())
def test_whatever_is_said_only_the_interpreters_words_stay(message):
    told = crashes.without_words(message)
    assert all(word in OWN for word in re.findall(r"[^\W\d_]\w*", told))
    assert not re.search(r"\d{3}", told)


@given(st.lists(st.sampled_from(["Jobs", "Zürich", "3.5.1997", "/home/anna/x.pdf", "Иран"])))
def test_words_of_documents_go_wherever_they_stand(words):
    told = crashes.without_words(f"invalid literal: {' '.join(words)}")
    assert told.startswith("invalid literal:")
    assert not any(part in told for part in ("Jobs", "rich", "1997", "anna", "pdf", "Иран"))


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (KeyError("Steve Jobs"), "'…'"),
        (TypeError("unsupported operand type(s) for +: 'int' and 'NoneType'"),
         "unsupported operand type(s) for +: 'int' and 'NoneType'"),
        (IndexError("list index out of range"), "list index out of range"),
        (FileNotFoundError(errno.ENOENT, "said", "/home/anna/case/x.pdf"),
         f"[{errno.ENOENT}] No such file or directory"),
        (ZeroDivisionError("division by zero"), "division by zero"),
        (ValueError(""), ""),
    ],
)  # fmt: skip
def test_what_is_told_of_an_error(error, told):
    assert telling.message_of(error) == told


def test_the_name_of_a_missing_attribute_is_code_and_stays():
    with pytest.raises(AttributeError) as caught:
        _ = object().zoom_level  # type: ignore[attr-defined]
    assert telling.message_of(caught.value) == "'object' object has no attribute 'zoom_level'"


@pytest.mark.parametrize(
    ("file", "told"),
    [
        (telling.__file__, "timeline_app/crashes/telling.py"),
        (re.__file__, "re/__init__.py"),
        (pytest.__file__, "pytest/__init__.py"),
        ("/home/anna/case/plugin.py", "(elsewhere)"),
        ("<string>", "<code>"),
        ("<frozen runpy>", "<frozen runpy>"),
    ],
)
def test_a_file_is_named_without_the_folders_of_this_machine(file, told):
    assert telling.place(file) == told


def test_a_report_names_place_system_and_what_it_came_from():
    try:
        try:
            re.compile("(Jobs")
        except re.error as error:
            raise RuntimeError("/home/anna/letters.txt") from error
    except RuntimeError as error:
        report = crashes.tell(error)
    assert report.error == "RuntimeError: /…"
    assert any(frame.startswith("re/_parser.py:") for frame in report.frames)
    assert any(frame.startswith("caused by error: ") for frame in report.frames)
    assert sys.version.split()[0] in report.text
    assert "anna" not in report.text
    assert "Jobs" not in report.text


def test_an_error_that_was_told_elsewhere_keeps_its_report():
    inner = crashes.tell(ZeroDivisionError("division by zero"))
    assert crashes.tell(crashes.BrokeElsewhere(inner, "Steve Jobs")) is inner
