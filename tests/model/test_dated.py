"""A date as an argument of a message: short where EDTF says all of it, and always whole."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_chronologies import spellings

from timeline_app.message import Message
from timeline_app.model import Precision, When, edtf
from timeline_app.model.dated import CODE, dated, when_of
from timeline_app.model.moment import DISTANT_FUTURE, DISTANT_PAST

seconds = st.integers(DISTANT_PAST, DISTANT_FUTURE)
bounds = st.lists(seconds, min_size=4, max_size=4).map(sorted)
whens = st.builds(
    lambda ends, *rest: When(*ends, *rest), bounds, st.sampled_from(Precision),
    st.text(max_size=12) | st.just("2020-05"), st.booleans(), st.booleans(),
)  # fmt: skip


@given(spellings())
def test_what_edtf_says_in_full_is_one_short_argument(text):
    when = edtf.parse(text)
    assert dated(when) == Message(CODE, (text,))
    assert when_of(dated(when)) == when


@given(whens)
def test_any_date_comes_back_the_same_even_from_json(when):
    message = dated(when)
    assert when_of(message) == when
    args = json.loads(json.dumps(message.args))
    assert when_of(Message(message.code, tuple(args))) == when


@given(whens)
def test_a_message_has_one_argument_or_all_eight(when):
    assert len(dated(when).args) in {1, 8}
    assert dated(when).code == CODE


@pytest.mark.parametrize(
    "args",
    [
        (),
        (2020,),
        ("2020-05-03", "day"),
        ("2020-05-03", "day", 1, 2, 3),
        ("2020-05-03", "day", "1", 2, 3, 4, 0, 0),
        ("2020-05-03", "day", 1, 2, 3, 4, 0, 0, 0),
        ("2020-05-03", "fortnight", 1, 2, 3, 4, 0, 0),
        ("no date",),
        ("",),
    ],
)
def test_what_is_no_date_is_refused(args):
    with pytest.raises(ValueError, match=r".+"):
        when_of(Message(CODE, args))


def test_a_refusal_repeats_no_more_than_the_beginning_of_what_was_given():
    with pytest.raises(ValueError, match="no date") as raised:
        when_of(Message(CODE, ("x" * 5_000, 3)))
    assert len(str(raised.value)) < 200
