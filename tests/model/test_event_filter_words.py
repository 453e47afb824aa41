"""The word that callers used before there were levels goes on meaning the same."""

from dataclasses import replace

from timeline_app.model import EventFilter
from timeline_app.model.event_filter import Level


def test_show_hidden_is_the_level_all():
    told = EventFilter(text="bridge", show_hidden=True)
    assert told == EventFilter.everything(text="bridge")
    assert told.show_hidden
    assert not EventFilter(show_hidden=False).show_hidden
    assert replace(told, level=Level.KEY) == EventFilter(text="bridge")
    assert replace(told, text="").level is Level.ALL
