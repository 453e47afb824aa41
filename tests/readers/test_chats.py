"""Messages of a chat, whatever program exported them."""

from timeline_app.model import PartKind, Published, PublishedFrom
from timeline_app.model.when import day
from timeline_app.readers import chats
from timeline_app.readers.building import Builder
from timeline_app.readers.chats import ChatMessage

SENT = Published(day(2019, 3, 4), PublishedFrom.METADATA)


def test_each_message_is_a_passage_and_a_part_with_its_author_before_it():
    builder = Builder()
    chats.tell(
        [
            ChatMessage("The crane\nis down.", "Ann\nLee", SENT, "09:15"),
            ChatMessage("", "Bo"),
            ChatMessage("Up."),
        ],
        builder,
    )
    reading = builder.reading()
    text = reading.text
    assert "Ann Lee: The crane" in text
    first, second = reading.parts[0], reading.parts[-1]
    assert first.span.of(text).startswith("Ann Lee: ")
    assert (first.kind, first.published, first.author) == (PartKind.MESSAGE, SENT, "Ann Lee")
    assert second.span.of(text) == "Up."
    assert (second.published, second.author) == (None, "")
    assert len(reading.parts) == 2
