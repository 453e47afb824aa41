"""Puts a chronology through the room."""

import pytest

from timeline_app import chart


class Sight:
    """A chronology seen through a frame: what a test asks of the room."""

    def __init__(self, chronology, width=1_200, height=700, card=180.0):
        self.frame = chart.frame_for(width, height)
        self.card = card
        self.plan = chart.prepare(
            chronology,
            sizes=self.frame.sizes,
            width=self.frame.plot.width,
            rooms=lambda ids: self.rooms(ids, None),
        )

    def rooms(self, ids, _detail):
        return [chart.WordsSize(self.card + event % 7 * 20.0, 1 + event % 2) for event in ids]

    @property
    def whole(self):
        return chart.view_of_all(self.plan, self.frame.sizes, self.frame.plot.width)

    def scene(self, view=None, **look):
        return chart.lay_out(
            self.plan, view or self.whole, chart.DisplayOptions(**look), self.frame, self.rooms
        )


@pytest.fixture(scope="session")
def see():
    return Sight
