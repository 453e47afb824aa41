"""What others raise on a damaged file becomes a refusal."""

import pytest

from timeline_app.confinement import TimeUp
from timeline_app.errors import ProblemCode
from timeline_app.readers.guarding import damaged, guarded
from timeline_app.readers.refusals import Refused


class Panic(BaseException):
    """As Rust raises it."""


@pytest.mark.parametrize("error", [ValueError("x"), KeyError("x"), Panic("x"), RecursionError()])
def test_what_a_library_raises_is_a_refusal(error):
    with pytest.raises(Refused) as caught, guarded():
        raise error
    assert caught.value.code is ProblemCode.DAMAGED
    assert caught.value.__cause__ is error


@pytest.mark.parametrize(
    "error", [damaged("cut off"), TimeUp(), MemoryError(), KeyboardInterrupt()]
)
def test_what_is_meant_for_who_asked_goes_on(error):
    with pytest.raises(type(error)) as caught, guarded():
        raise error
    assert caught.value is error


def test_nothing_happens_where_nothing_is_wrong():
    with guarded():
        found = 3
    assert found == 3
