"""What a format could not carry, said in sentences."""

from timeline_app.formats.data.left_out import MOST_NUMBERS, ExportOmissions
from timeline_app.model import Event, Status


def filled(*told):
    found = ExportOmissions()
    for number, reason in told:
        found.add(Event(number, "It ended", "other", Status.HAPPENED, None), reason)
    return found


def test_one_and_several_are_counted_for_each_reason():
    found = filled((7, "it has no date"), (8, "it is too early"), (9, "it has no date"))
    assert found.sentences == (
        "2 events are left out: it has no date (numbers 7, 9)",
        "1 event is left out: it is too early (number 8)",
    )


def test_only_the_first_numbers_are_named():
    (told,) = filled(*((n, "it has no date") for n in range(1, MOST_NUMBERS + 2))).sentences
    assert told.startswith(f"{MOST_NUMBERS + 1} events")
    assert told.endswith(f" {MOST_NUMBERS}…)")
    (told,) = filled(*((n, "it has no date") for n in range(1, MOST_NUMBERS + 1))).sentences
    assert "…" not in told


def test_what_else_it_lacks_is_said_once_and_last():
    found = filled((7, "it has no date"))
    found.lacks("No pictures.")
    found.lacks("No pictures.")
    assert found.sentences[1:] == ("No pictures.",)
    assert ExportOmissions().sentences == ()
