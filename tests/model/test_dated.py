"""A date as an argument of a message comes out of it again as it was put in."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.message import Message
from timeline_app.model import Precision, When, edtf, moment
from timeline_app.model.dated import CODE, dated, when_of

SECONDS = st.integers(moment.at(-3_000), moment.at(3_000))
FLAGS = st.booleans()


@pytest.mark.parametrize(
    "text", ["2020-05-03", "2020-05", "201X", "1911~", "2019-05-03/..", "[..2010]", "{2019,2021}"]
)
def test_what_edtf_says_in_full_is_its_text_alone(text):
    message = dated(edtf.parse(text))
    assert message == Message(CODE, (text,))
    assert when_of(message) == edtf.parse(text)


@given(
    st.lists(SECONDS, min_size=4, max_size=4).map(sorted),
    st.sampled_from(Precision),
    st.sampled_from(["", "2020-05", "no date at all"]),
    FLAGS,
    FLAGS,
)
def test_any_date_survives_a_message_and_a_file(seconds, precision, text, is_near, is_unsure):
    when = When(*seconds, precision, text, is_near, is_unsure)
    message = dated(when)
    kept = Message(message.code, tuple(json.loads(json.dumps(message.args))))
    assert when_of(kept) == when


@pytest.mark.parametrize("args", [(), (5,), ("2020", "day"), ("2020-05-03", "day", 1, 2, 3, 4, 0)])
def test_what_is_no_date_is_refused(args):
    with pytest.raises(ValueError, match="no date"):
        when_of(Message(CODE, args))
