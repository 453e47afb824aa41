"""What a reader is told of a file, and what it makes of it."""

import dataclasses

import pytest

from timeline_app.model import Pages
from timeline_app.readers.reading import NOTHING, About, Member, Reading
from timeline_app.readers.refusals import Refused
from timeline_app.settings import Settings, in_force


def test_nothing_need_be_known_of_a_file():
    assert (NOTHING.name, NOTHING.password) == ("", "")
    assert About().settings == in_force()


def test_a_password_is_never_shown():
    shown = repr(About("a.pdf", "open sesame", Settings()))
    assert "sesame" not in shown
    assert "a.pdf" in shown


def test_a_text_alone_tells_its_passages_and_has_no_pages():
    bare = Reading("It rained.")
    assert bare.blocks is None
    assert bare.last_resort is None
    assert not bare.is_markdown
    assert bare.pages == Pages()
    assert bare.notes == bare.metadata == bare.apart == bare.parts == bare.doubtful == ()
    assert bare.title == ""


def test_a_reading_cannot_be_altered_after_it_was_handed_over():
    with pytest.raises(dataclasses.FrozenInstanceError):
        Reading("It rained.").text = "It snowed."


def test_a_member_is_unpacked_only_when_it_is_read():
    asked = []

    def unpack():
        asked.append("once")
        raise Refused("It is damaged.")

    member = Member("folder/a.txt", unpack)
    assert asked == []
    with pytest.raises(Refused, match="damaged"):
        member.read()
    assert asked == ["once"]
