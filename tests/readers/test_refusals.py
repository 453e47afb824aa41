"""Why a reader gives up: a message for people, a code for programs."""

import pytest

from timeline_app.errors import ProblemCode
from timeline_app.message import Message
from timeline_app.readers.refusals import Refused
from timeline_app.wording import worded


@pytest.mark.parametrize("code", ["read.pdf-locked", "read.pdf-damaged", "read.ocr-missing"])
def test_a_message_of_ours_is_kept_and_said_in_words(code):
    refused = Refused(Message(code), ProblemCode.PASSWORD)
    assert refused.reason == Message(code)
    assert str(refused) == worded(Message(code))
    assert refused.code is ProblemCode.PASSWORD


def test_arguments_are_in_the_sentence():
    assert "25" in str(Refused(Message("read.attachment-too-large", (25,))))


@pytest.mark.parametrize(
    "sentence", ["It is damaged.", "{name} is 100% {}", "<b>bad</b>\u202e", ""]
)
def test_a_sentence_of_another_package_is_said_as_it_is(sentence):
    refused = Refused(sentence)
    assert str(refused) == sentence
    assert refused.code is ProblemCode.DAMAGED
    assert isinstance(refused, ValueError)
